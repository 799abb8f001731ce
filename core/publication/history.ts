import { canonicalEntry } from '../change/canonical.ts';
import { stableJson } from '../change/json.ts';
import { isSameData } from '../change/same-data.ts';
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

/** What is known before anything is read. */
export const unknownHistory: ListHistory = { from: null, versions: [] };

/**
 * The history that states of the list make, the oldest first. Of several states of one day the last counts. A state
 * whose day lies before that of the change before it (a clock that was wrong) counts from that day on: what came later
 * in the list's own order is later. Order and spelling of an entry's fields make no new version.
 */
export function historyOf(states: Iterable<ListState>): ListHistory {
  return extendHistory(unknownHistory, states);
}

/**
 * A history that goes on with further states. It depends on nothing but the history itself, so that states told at once
 * and states told bit by bit make the same one.
 */
export function extendHistory(history: ListHistory, states: Iterable<ListState>): ListHistory {
  return historyOfDays(daysOfChange([...daysOf(history)], states));
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

/** The list on the first day and on each day on which it changed, from a history. */
function* daysOf({ from, versions }: ListHistory): Generator<ListState> {
  if (from === null) return;
  const changes = new Set([
    from,
    ...versions.flatMap(version => (version.until === null ? [version.from] : [version.from, version.until])),
  ]);
  const begin = byDay(versions, version => version.from);
  const end = byDay(versions, version => version.until);
  const standing = new Map<string, Entry>();
  for (const day of [...changes].sort(compareText)) {
    for (const { id } of end.get(day) ?? []) standing.delete(id);
    for (const { id, entry } of begin.get(day) ?? []) standing.set(id, entry);
    yield { day, entries: [...standing.values()] };
  }
}

function byDay(
  versions: readonly EntryVersion[],
  dayOf: (version: EntryVersion) => string | null,
): ReadonlyMap<string | null, readonly EntryVersion[]> {
  const days = new Map<string | null, EntryVersion[]>();
  for (const version of versions) {
    const day = dayOf(version);
    const known = days.get(day);
    if (known === undefined) days.set(day, [version]);
    else known.push(version);
  }
  return days;
}

/** The days on which the list became another one, and what it was from then on. */
function daysOfChange(days: ListState[], states: Iterable<ListState>): readonly ListState[] {
  for (const { day, entries } of states) {
    const last = days.at(-1);
    if (last === undefined) days.push({ day, entries });
    else if (!sameList(last.entries, entries)) {
      if (day > last.day) days.push({ day, entries });
      else {
        days[days.length - 1] = { day: last.day, entries };
        // Put back on the same day: nothing has changed on it.
        const before = days.at(-2);
        if (before !== undefined && sameList(before.entries, entries)) days.pop();
      }
    }
  }
  return days;
}

function sameList(before: readonly Entry[], after: readonly Entry[]): boolean {
  if (before.length !== after.length) return false;
  const known = new Map(before.map(entry => [entry.id, entry]));
  return after.every(entry => {
    const earlier = known.get(entry.id);
    return earlier !== undefined && saysTheSame(earlier, entry);
  });
}

function historyOfDays(days: readonly ListState[]): ListHistory {
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

function saysTheSame(before: Entry, after: Entry): boolean {
  // Only what is left needs the careful look.
  return (
    isSameData(before, after) || stableJson(canonicalEntry(before)) === stableJson(canonicalEntry(after))
  );
}
