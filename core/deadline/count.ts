import type { Temporal } from 'temporal-polyfill';
import type { Window } from '../policy.ts';
import type { HolidayCalendar } from './calendar.ts';
import { trustedYears } from './calendar.ts';
import type { Announcement } from './day.ts';
import { inRange } from './day.ts';
import { endOf } from './end-of-day.ts';
import type { End } from './end-words.ts';
import type { Refusal } from './refusal.ts';
import { isRefusal, refuse } from './refusal.ts';
import type { DayOff, Step } from './steps.ts';
import { announced, ends, firstDay, lastDay, moved, notCounted, received } from './steps.ts';

/** When a window ends, and every step by which that was counted. */
export interface Counted extends End {
  /** The end on the local clock, as people say it: `2026-12-09T24:00`. */
  readonly local: string;
  readonly steps: readonly Step[];
}

interface Stretch {
  readonly last: Temporal.PlainDate;
  readonly steps: readonly Step[];
}

/** Whether counting under these terms needs to know public holidays. */
export function needsHolidays({ counting, rolls_over }: Window): boolean {
  return rolls_over || counting === 'working';
}

/**
 * Counts one window: the day of announcement, plus the days until the notice counts as received, that day not counted,
 * then the window's days, then forward over days off if it rolls over. It ends with the end of the last day.
 *
 * Regulation (EEC, Euratom) 1182/71 Art. 3 counts so. It is a model and not the rule: what the contract with the
 * customers says decides, which is why each part is a setting.
 *
 * `calendar` may be null only if nothing asks for holidays.
 */
export function countWindow(
  window: Window,
  announcement: Announcement,
  zone: string,
  calendar: HolidayCalendar | null,
  asked: 'objection' | 'approval',
): Counted | Refusal {
  const wrong = wrongTerms(window);
  if (wrong !== null) return wrong;
  const year = announcement.day.year;
  const receipt = announcement.day.add({ days: window.presumed_receipt_days });
  const start = [announced(announcement, zone), received(receipt, window.presumed_receipt_days)];
  const counted = stretch(window, receipt, year, calendar);
  if (isRefusal(counted)) return counted;
  const rolled =
    window.rolls_over && calendar !== null
      ? rollOver(counted.last, year, calendar)
      : { last: counted.last, steps: [] };
  if (isRefusal(rolled)) return rolled;
  const last = inRange(rolled.last, 'the last day');
  if (isRefusal(last)) return last;
  const end = { lastDay: last.toString(), zone, utc: endOf(last, zone) };
  return {
    ...end,
    local: `${end.lastDay}T24:00`,
    steps: [...start, ...counted.steps, ...rolled.steps, ends(last, end, asked)],
  };
}

function stretch(
  window: Window,
  receipt: Temporal.PlainDate,
  year: number,
  calendar: HolidayCalendar | null,
): Stretch | Refusal {
  if (!needsHolidays(window))
    return calendarDays(window.days, receipt, year, '; weekends and public holidays do not move it');
  if (calendar === null) {
    return refuse(
      'holidays-missing',
      `The policy ${window.counting === 'working' ? 'counts working days' : 'moves the last day over weekends and public holidays'}, and does not say whose holidays count. Add \`holidays\` to its window, such as DE or GB-ENG, or set \`rolls_over: false\` with \`counting: calendar\`.`,
    );
  }
  if (window.counting === 'working') return workingDays(window.days, receipt, year, calendar);
  const last = receipt.add({ days: window.days });
  const off = dayOff(last, calendar);
  if (isRefusal(off)) return off;
  return calendarDays(window.days, receipt, year, isOff(off) ? '' : `, a working day in ${calendar.place}`);
}

function calendarDays(days: number, receipt: Temporal.PlainDate, year: number, note: string): Stretch {
  const last = receipt.add({ days });
  const first = days === 1 ? [] : [firstDay(receipt.add({ days: 1 }), year, null)];
  return { last, steps: [...first, lastDay(last, year, days, note)] };
}

function workingDays(
  days: number,
  receipt: Temporal.PlainDate,
  year: number,
  calendar: HolidayCalendar,
): Stretch | Refusal {
  const steps: Step[] = [];
  let last = receipt;
  for (let number = 0; number < days; ) {
    last = last.add({ days: 1 });
    const off = dayOff(last, calendar);
    if (isRefusal(off)) return off;
    if (isOff(off)) {
      if (!off.weekend && off.holiday !== null)
        steps.push(notCounted(last, year, off.holiday, calendar.place));
      continue;
    }
    number += 1;
    if (number === 1) steps.push(firstDay(last, year, calendar.place));
    if (number === days && days > 1) steps.push(lastDay(last, year, days, ''));
  }
  return { last, steps };
}

/** Forward to the first working day; the day itself if it is one. Never backward: a window is not cut short. */
function rollOver(from: Temporal.PlainDate, year: number, calendar: HolidayCalendar): Stretch | Refusal {
  const steps: Step[] = [];
  let last = from;
  let off = dayOff(last, calendar);
  while (!isRefusal(off) && isOff(off)) {
    const next = last.add({ days: 1 });
    const nextOff = dayOff(next, calendar);
    steps.push(moved(last, year, off, calendar.place, !isRefusal(nextOff) && !isOff(nextOff)));
    [last, off] = [next, nextOff];
  }
  return isRefusal(off) ? off : { last, steps };
}

/** Why nobody works on a day, or a refusal where that cannot be known. Saturday and Sunday are the weekend everywhere. */
function dayOff(day: Temporal.PlainDate, calendar: HolidayCalendar): DayOff | Refusal {
  if (day.year < trustedYears.first || day.year > calendar.lastYear) {
    return refuse(
      'no-holiday-data',
      `The public holidays of ${calendar.place} in ${day.year} are not known here: the holiday data are trusted for ${trustedYears.first} to ${calendar.lastYear}. ${
        day.year < trustedYears.first
          ? 'Check the announcement day.'
          : 'Check the announcement day; if it is right, update this tool and count again.'
      }`,
    );
  }
  return { weekend: day.dayOfWeek >= 6, holiday: calendar.holidayOn(day.toString()) };
}

function isOff({ weekend, holiday }: DayOff): boolean {
  return weekend || holiday !== null;
}

function wrongTerms({ days, presumed_receipt_days }: Window): Refusal | null {
  if (!Number.isSafeInteger(days) || days < 1 || days > mostDays) {
    return refuse(
      'window-terms',
      `A window of ${days} days cannot be counted. Set \`days\` to a whole number from 1 to ${mostDays}.`,
    );
  }
  if (
    !Number.isSafeInteger(presumed_receipt_days) ||
    presumed_receipt_days < 0 ||
    presumed_receipt_days > mostDays
  ) {
    return refuse(
      'window-terms',
      `${presumed_receipt_days} days of presumed receipt cannot be counted. Set \`presumed_receipt_days\` to a whole number, 0 or more.`,
    );
  }
  return null;
}

/** What the policy's schema allows a window to last. */
const mostDays = 365;
