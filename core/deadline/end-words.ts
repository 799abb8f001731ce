import type { DayStyle } from './day-words.ts';
import { dayInWords } from './day-words.ts';
import { clockName } from './zone-names.ts';

/** When a window ends, as a deadline or a record of the ledger holds it. Words need no more than this. */
export interface End {
  /** The last day, local: `2026-12-09`. */
  readonly lastDay: string;
  /** Zone of the IANA database. */
  readonly zone: string;
  /** The first instant after the last day, `2026-12-09T23:00:00Z`. */
  readonly utc: string;
}

/** `until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC)`: a date that stays true, whenever it is read. */
export function untilInWords(end: End): string {
  return `until ${endInFull(end)}`;
}

/** The same without the first word, for "by" and whatever else may stand before it. */
export function endInFull(end: End): string {
  return `the end of ${dayInWords(end.lastDay, 'full')} (${clocksInWords(end, 'full')})`;
}

/** For a table: `Wed 9 Dec 2026, 24:00 CET`. */
export function endInShort(end: End): string {
  return `${dayInWords(end.lastDay)}, ${localClock(end)}`;
}

/**
 * Both clocks: `24:00 CET, 23:00 UTC`. Where it is another day in UTC, that day is said:
 * `24:00 PST, 08:00 UTC on Thu 10 Dec 2026`.
 */
export function clocksInWords(end: End, style: DayStyle): string {
  const local = localClock(end);
  if (local === '24:00 UTC') return local;
  const utcDay = end.utc.slice(0, 10);
  return `${local}, ${end.utc.slice(11, 16)} UTC${utcDay === end.lastDay ? '' : ` on ${dayInWords(utcDay, style)}`}`;
}

/** The name of the clock that showed 24:00. */
function localClock({ lastDay, zone, utc }: End): string {
  // The distance follows from the two values themselves: no zone database can later disagree with a printed deadline.
  const minutes = (Date.parse(`${lastDay}T24:00:00Z`) - Date.parse(utc)) / 60_000;
  return `24:00 ${clockName(zone, minutes)}`;
}
