import type { Entry } from '../entry.ts';
import type { Phrase } from './phrase.ts';
import type { PageRecords } from './records.ts';

/** What the list says beside an entry's service; nothing for most. */
export type Marks = (entry: Entry) => Phrase;

/** Marks the entries that came into the list before the time to object had ended: said plainly, where readers look. */
export function marksOf({ coming }: PageRecords): Marks {
  const marks = new Map<string, Phrase>(
    coming.flatMap(({ number, url, inTheListAlready = [] }) =>
      inTheListAlready.map((id): [string, Phrase] => [
        id,
        [
          ' – in the list before the time to object has ended (',
          { label: `change ${number}`, address: url },
          ')',
        ],
      ]),
    ),
  );
  return ({ id }) => marks.get(id) ?? [];
}
