import type { Entry } from '../../entry.ts';
import { compareText } from '../../finding.ts';
import type { Retired } from '../../registry.ts';
import type { ComingChange, PastChange } from '../../render/records.ts';
import type { EntryVersion } from '../history.ts';
import type { Publication } from '../publication.ts';

/** All that is known of one id: what it says today, what it said, and the changes that were about it. */
export interface KnownEntry {
  readonly id: string;
  /** As it stands in the list; `null` if it does not. */
  readonly entry: Entry | null;
  /** What it was called, for a heading. */
  readonly service: string;
  /** The newest first. */
  readonly versions: readonly EntryVersion[];
  /** Coming ones first, then the newest first. */
  readonly changes: readonly (ComingChange | PastChange)[];
  /** Its line among those that have left the list. */
  readonly retired: Retired | null;
}

/** Every id that stands in the list, stood in it, or was named by a change, in the order of the ids. */
export function knownEntries({ registry, records, history }: Publication): KnownEntry[] {
  const all = new Map<string, Draft>();
  const of = (id: string): Draft => {
    const found = all.get(id);
    if (found !== undefined) return found;
    const made: Draft = { entry: null, last: null, versions: [], changes: [], retired: null };
    all.set(id, made);
    return made;
  };
  for (const entry of registry.entries) of(entry.id).entry = entry;
  for (const version of history.versions) of(version.id).versions.unshift(version);
  for (const change of [...records.coming, ...records.past]) {
    for (const { id, before, after } of change.entries) {
      const draft = of(id);
      if (draft.changes.at(-1) !== change) draft.changes.push(change);
      draft.last ??= after ?? before;
    }
  }
  for (const retired of registry.retired) of(retired.id).retired = retired;
  return [...all]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { last, ...draft }]) => ({
      ...draft,
      id,
      service: (draft.entry ?? draft.versions[0]?.entry ?? last)?.service ?? draft.retired?.service ?? id,
    }));
}

interface Draft {
  entry: Entry | null;
  /** As the newest change knows it. */
  last: Entry | null;
  versions: EntryVersion[];
  changes: (ComingChange | PastChange)[];
  retired: Retired | null;
}
