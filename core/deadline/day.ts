import { Temporal } from 'temporal-polyfill';
import { quote } from '../text/quote.ts';
import { dayInWords } from './day-words.ts';
import type { Refusal } from './refusal.ts';
import { isRefusal, refuse } from './refusal.ts';

/**
 * Years that are counted in. The IANA database promises its zones from 1970 on only; what clocks will do after 2100 is
 * nobody's knowledge, and such a year is a slip of the keyboard.
 */
const years = { first: 1970, last: 2100 } as const;

/** The announcement as it counts: a day in the policy's zone, and the instant it was given as, if it was one. */
export interface Announcement {
  readonly day: Temporal.PlainDate;
  readonly instant: string | null;
}

/** The zone under its proper name, or a refusal. A distance from UTC is no zone: it knows nothing of clock changes. */
export function zoneNamed(zone: string): string | Refusal {
  const unknown = refuse(
    'unknown-time-zone',
    `There is no time zone ${quote(zone)} in the time zone database. Set \`time_zone\` in the policy's window to area and city, such as Europe/Berlin, or to UTC.`,
  );
  if (!/^[a-z]/i.test(zone)) return unknown;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return unknown;
  }
}

/** The day that a text such as `2026-11-23` names. `what` says whose day it is: `the announcement day`. */
export function dayNamed(text: string, what: string): Temporal.PlainDate | Refusal {
  const noSuchDay = refuse(
    'no-such-day',
    `There is no day ${quote(text)}. Write ${what} as year-month-day, such as 2026-11-23.`,
  );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return noSuchDay;
  try {
    return inRange(Temporal.PlainDate.from(text), what);
  } catch {
    return noSuchDay;
  }
}

/**
 * The day of an announcement, from a local day (`2026-11-23`) or from an instant (`2026-11-23T08:15:00Z`), which is the
 * day it was in the zone then.
 */
export function announcementOn(text: string, zone: string): Announcement | Refusal {
  const what = 'the announcement day';
  if (!text.includes('T')) {
    const day = dayNamed(text, what);
    return isRefusal(day) ? day : { day, instant: null };
  }
  try {
    const instant = Temporal.Instant.from(text);
    const day = inRange(instant.toZonedDateTimeISO(zone).toPlainDate(), what);
    return isRefusal(day) ? day : { day, instant: instant.toString() };
  } catch {
    return refuse(
      'no-such-day',
      `${quote(text)} is no point in time. Write ${what} as a local day, such as 2026-11-23, or as an instant with its distance from UTC, such as 2026-11-23T08:15:00Z.`,
    );
  }
}

/** The day, unless its year cannot be counted in. */
export function inRange(day: Temporal.PlainDate, what: string): Temporal.PlainDate | Refusal {
  if (day.year >= years.first && day.year <= years.last) return day;
  return refuse(
    'year-out-of-range',
    `The year ${day.year} of ${what} is outside ${years.first} to ${years.last}, where days can be counted. Is it mistyped?`,
  );
}

/** A day in words, with its year only where it differs from the year the reader is in. */
export function dayBeside(day: Temporal.PlainDate, year: number): string {
  return dayInWords(day.toString(), day.year === year ? 'brief' : 'short');
}
