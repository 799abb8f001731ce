import type { Temporal } from 'temporal-polyfill';
import type { Announcement } from './day.ts';
import { dayBeside } from './day.ts';
import { dayInWords } from './day-words.ts';
import type { End } from './end-words.ts';
import { clocksInWords } from './end-words.ts';

/**
 * `announced`, `received`: where the counting begins. `counted`: the first and the last of the days. `not-counted`: a
 * public holiday among working days. `moved`: the end goes from this day to the next. `ends`: the result.
 */
type StepKind = 'announced' | 'received' | 'counted' | 'not-counted' | 'moved' | 'ends';

/** One step of the counting: what happened on which day, in words that a customer can check. */
export interface Step {
  readonly kind: StepKind;
  /** The local day it is about, `2026-11-23`. */
  readonly date: string;
  readonly words: string;
}

/** Why nobody works on a day: a weekend, a public holiday, or both. */
export interface DayOff {
  readonly weekend: boolean;
  readonly holiday: string | null;
}

type Day = Temporal.PlainDate;

/** The day the notice goes out. */
export function announced({ day, instant }: Announcement, zone: string): Step {
  const from = instant === null ? '' : ` (${instant} is this day in ${zone})`;
  return step('announced', day, `announced ${dayInWords(day.toString())}${from}`);
}

/** The day the notice counts as received; counting starts after it (as in Regulation 1182/71 Art. 3(1)). */
export function received(day: Day, presumedDays: number): Step {
  const on = dayInWords(day.toString());
  return step(
    'received',
    day,
    presumedDays === 0
      ? `presumed received the same day, ${on}; this day is not counted`
      : `presumed received ${on} (${presumedDays} ${presumedDays === 1 ? 'day' : 'days'} after sending); this day is not counted`,
  );
}

/** The first day that counts. `place` is given where only working days do. */
export function firstDay(day: Day, year: number, place: string | null): Step {
  const rule =
    place === null
      ? ''
      : `, a working day in ${place}; Saturdays, Sundays and public holidays are not counted`;
  return step('counted', day, `day 1 is ${dayBeside(day, year)}${rule}`);
}

/** The last day that counts, before any roll-over. `note` says what kind of day it is, where that matters. */
export function lastDay(day: Day, year: number, number: number, note: string): Step {
  return step('counted', day, `day ${number} is ${dayBeside(day, year)}${note}`);
}

/** A public holiday, on a weekday, that a count of working days leaves out. */
export function notCounted(day: Day, year: number, holiday: string, place: string): Step {
  return step(
    'not-counted',
    day,
    `${dayBeside(day, year)} is a public holiday in ${place} (${holiday}): not counted`,
  );
}

/** One day forward, away from a day off. `arrived` is true if the next day is a working day. */
export function moved(
  from: Day,
  year: number,
  { weekend, holiday }: DayOff,
  place: string,
  arrived: boolean,
): Step {
  const reasons = [
    ...(weekend ? [`a ${dayInWords(from.toString(), 'full').split(' ')[0]}`] : []),
    ...(holiday === null ? [] : [`a public holiday in ${place} (${holiday})`]),
  ];
  const next = dayBeside(from.add({ days: 1 }), year);
  return step(
    'moved',
    from,
    `${dayBeside(from, year)} is ${reasons.join(' and ')}: the end moves on to ${next}${arrived ? `, a working day in ${place}` : ''}`,
  );
}

/** The end. Customers who have to agree first do not object: they answer. */
export function ends(day: Day, end: End, asked: 'objection' | 'approval'): Step {
  const verb = asked === 'objection' ? 'object' : 'answer';
  return step(
    'ends',
    day,
    `the time to ${verb} ends with that day, ${dayInWords(end.lastDay)}: ${clocksInWords(end, 'short')}`,
  );
}

function step(kind: StepKind, day: Day, words: string): Step {
  return { kind, date: day.toString(), words };
}
