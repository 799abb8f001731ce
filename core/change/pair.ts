import type { Entry } from '../entry.ts';
import { compareText } from '../finding.ts';

/** One entry as it was and as it is. `null`: it is not in the list. */
export type Pair =
  | { readonly id: string; readonly before: Entry; readonly after: Entry }
  | { readonly id: string; readonly before: null; readonly after: Entry }
  | { readonly id: string; readonly before: Entry; readonly after: null };

/**
 * Puts the entries of two lists side by side, in the order of their ids. A new entry that names by `former_id` one that
 * has gone is that entry under another id. Where two new entries name the same one, neither is: both are new.
 */
export function pairEntries(before: readonly Entry[], after: readonly Entry[]): Pair[] {
  const stood = new Map(before.map(entry => [entry.id, entry]));
  const stands = new Set(after.map(entry => entry.id));
  const heirs = new Map<string, number>();
  for (const { id, former_id } of after) {
    if (former_id !== undefined && !stood.has(id)) heirs.set(former_id, (heirs.get(former_id) ?? 0) + 1);
  }
  const moved = new Set<string>();
  const standing = after.map((entry): Pair => {
    const { id, former_id } = entry;
    const isHeir = former_id !== undefined && !stands.has(former_id) && heirs.get(former_id) === 1;
    const earlier = stood.get(id) ?? (isHeir ? stood.get(former_id) : undefined);
    if (earlier !== undefined) moved.add(earlier.id);
    return earlier === undefined ? { id, before: null, after: entry } : { id, before: earlier, after: entry };
  });
  const gone = before
    .filter(({ id }) => !moved.has(id))
    .map((entry): Pair => ({ id: entry.id, before: entry, after: null }));
  return [...standing, ...gone].sort((a, b) => compareText(a.id, b.id));
}
