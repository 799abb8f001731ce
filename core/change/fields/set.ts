import { stableJson } from '../json.ts';

/** Whether of two lists that differ as sets the second holds nothing that the first does not. */
export function shrinks(before: readonly unknown[], after: readonly unknown[]): boolean {
  const stood = new Set(before.map(stableJson));
  return after.every(value => stood.has(stableJson(value)));
}
