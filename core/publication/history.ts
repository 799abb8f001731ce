import { canonicalEntry } from '../change/canonical.ts';
import { stableJson } from '../change/json.ts';
import type { Entry } from '../entry.ts';
import { compareText } from '../finding.ts';

/** Which entries stood in the list on which days. */
export interface ListHistory {
  /** First day that is known, `2026-03-03`; before it nothing is claimed. `null`: only today's list is known. */
  readonly from: string | null;
  /** The oldest first, then by id. */
  readonly versions: readonly EntryVersion[];
}

/** One entry over a span of days in which it said the same. */
export interface EntryVersion {
  readonly id: string;
  readonly entry: Entry;
  /** First day on which it stood so. */
  readonly from: string;
  /** First day on which it no longer did; `null` while it does. */
  readonly until: string | null;
}

/** The list as it was from a moment of this day on. */
export interface ListState {
  /** `2026-03-03` */
  readonly day: string;
  readonly entries: readonly Entry[];
}

/**
 * The history that states of the list make, the oldest first. Of several states of one day the last counts. A state
 * whose day lies before that of the state before it (a clock that was wrong) counts from that day on: what came later
 * in the list's own order is later. Order and spelling of an entry's fields make no new version.
 */
export function historyOf(states: readonly ListState[]): ListHistory {
  const days = lastOfEachDay(states);
  const ended: EntryVersion[] = [];
  let standing = new Map<string, EntryVersion>();
  for (const { day, entries } of days) {
    const next = new Map<string, EntryVersion>();
    for (const entry of entries) {
      const before = standing.get(entry.id);
      const same = before !== undefined && saysTheSame(before.entry, entry);
      next.set(entry.id, same ? before : { id: entry.id, entry, from: day, until: null });
    }
    for (const [id, version] of standing)
      if (next.get(id) !== version) ended.push({ ...version, until: day });
    standing = next;
  }
  const versions = [...ended, ...standing.values()].sort(
    (a, b) => compareText(a.from, b.from) || compareText(a.id, b.id),
  );
  return { from: days[0]?.day ?? null, versions };
}

/** The list as it stood at the end of a day, by id; for a day in the future, as it stands now. */
export function listOn(
  { from, versions }: ListHistory,
  day: string,
): readonly Entry[] | 'before what is known' {
  if (from === null || day < from) return 'before what is known';
  return versions
    .filter(version => version.from <= day && (version.until === null || day < version.until))
    .map(({ entry }) => entry)
    .sort((a, b) => compareText(a.id, b.id));
}

function lastOfEachDay(states: readonly ListState[]): ListState[] {
  const days: ListState[] = [];
  for (const { day, entries } of states) {
    const last = days.at(-1);
    if (last === undefined || day > last.day) days.push({ day, entries });
    else days[days.length - 1] = { day: last.day, entries };
  }
  return days;
}

function saysTheSame(before: Entry, after: Entry): boolean {
  // Nearly all entries are the very same, letter by letter; only what is left needs the careful look.
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return true;
  return stableJson(canonicalEntry(before)) === stableJson(canonicalEntry(after));
}
