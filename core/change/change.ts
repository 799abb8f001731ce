import type { Entry } from '../entry.ts';
import type { ChangeClass, Treatment } from './class.ts';

/** One field that differs. `before` and `after` are plain data; `null` where the field is not stated. */
export interface FieldChange {
  /** The field, and inside it the part that differs: `purpose`, `applies_to.products`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  /** What this field alone would make of the change. */
  readonly class: ChangeClass;
}

/** What happens to one entry. */
export interface EntryChange {
  /** Id of the entry, as it is afterwards (as it was, for a removal). */
  readonly entry: string;
  readonly class: ChangeClass;
  readonly treatment: Treatment;
  readonly fields: readonly FieldChange[];
  readonly before: Entry | null;
  readonly after: Entry | null;
  /** An addition by a legal entity that stands in the list already, with another service. */
  readonly knownCompany: boolean;
}

/** The semantic difference between two registries. */
export interface Change {
  /** In the order of their entries' ids. */
  readonly changes: readonly EntryChange[];
  /** The strictest treatment of any of them. */
  readonly treatment: Treatment;
  /** SHA-256, 64 hexadecimal digits, of all that a notice about this change rests on. */
  readonly digest: string;
}
