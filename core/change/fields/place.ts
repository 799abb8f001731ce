import { type Entry, known } from '../../entry.ts';
import type { Json } from '../json.ts';
import type { Field } from './field.ts';
import { shrinks } from './set.ts';

/** A place is all that is said of it: with another region, kind or time it is another place. */
export const locations: Field = {
  path: 'locations',
  value: entry => entry.locations,
  material: {
    of: entry => (known(entry.locations) ?? null) as Json,
    classify: (before, after) => {
      const stood = known(before.locations);
      const stands = known(after.locations);
      if (stood === undefined || stands === undefined) return 'place-change';
      return shrinks(stood, stands) ? 'narrowing' : 'place-change';
    },
  },
};

/**
 * What a transfer rests on. A mechanism beside `unknown` is one that is in doubt: it still stands in the file, so a
 * change of it counts, and putting it in doubt is losing it.
 */
export const transfer: Field = {
  path: 'transfer',
  value: entry => entry.transfer,
  material: {
    of: entry => {
      const { mechanism, reference } = entry.transfer ?? {};
      if (mechanism === undefined && reference === undefined) return null;
      return { mechanism: mechanism ?? null, reference: reference ?? null, doubtful: isDoubtful(entry) };
    },
    classify: (before, after) => {
      if (before.transfer?.mechanism === undefined) return 'transfer-change';
      const gone = after.transfer?.mechanism === undefined || (isDoubtful(after) && !isDoubtful(before));
      return gone ? 'place-change' : 'transfer-change';
    },
  },
};

function isDoubtful(entry: Entry): boolean {
  return entry.transfer?.unknown !== undefined;
}
