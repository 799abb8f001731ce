import { stableJson } from '../json.ts';

/** How a set of values changed. */
type SetChange = 'same' | 'shrinks' | 'grows-or-moves';

/** Compares two lists as sets. A list that is empty shrinks to nothing; whether that says less or more is the field's to say. */
export function compareSets(before: readonly unknown[], after: readonly unknown[]): SetChange {
  const stood = new Set(before.map(stableJson));
  const stands = new Set(after.map(stableJson));
  if ([...stands].some(value => !stood.has(value))) return 'grows-or-moves';
  return stands.size === stood.size ? 'same' : 'shrinks';
}
