import type { Entry } from '../../entry.ts';
import type { ChangeClass } from '../class.ts';
import type { Json } from '../json.ts';

/** What a difference can be that customers have to be told of. */
type MaterialClass = Exclude<ChangeClass, 'addition' | 'replacement' | 'details' | 'cosmetic'>;

/** What of a field customers are told of, and what a difference in it is. */
interface Material {
  /**
   * The part of the field's meaning that customers rely on; `null` if nothing is stated. Two entries with the same
   * value here differ at most in details.
   */
  of(entry: Entry): Json;
  /** The class of a change between two entries whose material value differs. */
  classify(before: Entry, after: Entry): MaterialClass;
}

/** One field that is compared, or one part of it. Entries are canonical. */
export interface Field {
  /** `purpose`, `applies_to.products`. */
  readonly path: string;
  /** What is stated; `undefined` or an empty list if nothing is. */
  value(entry: Entry): unknown;
  /** Left out where every difference is a detail. */
  readonly material?: Material;
}

/** A field of which customers are not told: a difference in it is a line in the list of changes. */
export function detail(path: keyof Entry): Field {
  return { path, value: entry => entry[path] };
}
