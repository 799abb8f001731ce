import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { deadlinesOf } from '../../core/deadline/deadline.ts';
import { calendarOf } from '../../core/deadline/holidays.ts';
import { isRefusal } from '../../core/deadline/refusal.ts';
import type { Window } from '../../core/policy.ts';
import { deadline, group } from './counting.ts';

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/Los_Angeles',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Havana',
];

const windows: fc.Arbitrary<Window> = fc.record({
  days: fc.integer({ min: 1, max: 120 }),
  counting: fc.constantFrom('calendar' as const, 'working' as const),
  rolls_over: fc.boolean(),
  time_zone: fc.constantFrom(...zones),
  holidays: fc.constantFrom('DE', 'DE-BY', 'GB-ENG', 'US', 'PL'),
  presumed_receipt_days: fc.integer({ min: 0, max: 30 }),
});

/** Days from 2016 to 2028: with the longest window above, the end stays within the years whose holidays are known. */
const days = fc
  .integer({ min: 0, max: 4_700 })
  .map(n => Temporal.PlainDate.from('2016-01-01').add({ days: n }).toString());

const few = { numRuns: 60 };

const plus = (day: string, number: number) => Temporal.PlainDate.from(day).add({ days: number }).toString();

test('the last day is never earlier than the days that were promised', async () => {
  await fc.assert(
    fc.asyncProperty(windows, days, async (window, day) => {
      const { lastDay } = await deadline(window, day);
      expect(lastDay >= plus(day, window.presumed_receipt_days + window.days)).toBe(true);
    }),
    few,
  );
});

test('without roll-over and working days it is exactly that day', async () => {
  await fc.assert(
    fc.asyncProperty(windows, days, async (window, day) => {
      const { lastDay } = await deadline({ ...window, counting: 'calendar', rolls_over: false }, day);
      expect(lastDay).toBe(plus(day, window.presumed_receipt_days + window.days));
    }),
    few,
  );
});

test('announced later, it never ends earlier', async () => {
  await fc.assert(
    fc.asyncProperty(windows, days, fc.integer({ min: 0, max: 10 }), async (window, day, later) => {
      const [first, second] = [await deadline(window, day), await deadline(window, plus(day, later))];
      expect(second.utc >= first.utc).toBe(true);
    }),
    few,
  );
});

test('more days, or more presumed days, never end it earlier', async () => {
  await fc.assert(
    fc.asyncProperty(windows, days, fc.integer({ min: 0, max: 10 }), async (window, day, more) => {
      const { lastDay } = await deadline(window, day);
      const longer = await deadline({ ...window, days: window.days + more }, day);
      const presumed = await deadline(
        { ...window, presumed_receipt_days: window.presumed_receipt_days + more },
        day,
      );
      expect(longer.lastDay >= lastDay && presumed.lastDay >= lastDay).toBe(true);
    }),
    few,
  );
});

test('with roll-over or working days it never ends on a weekend or a public holiday', async () => {
  await fc.assert(
    fc.asyncProperty(windows, days, async (window, day) => {
      const { lastDay } = await deadline(
        { ...window, rolls_over: window.rolls_over || window.counting === 'calendar' },
        day,
      );
      const calendar = calendarOf(window.holidays ?? '');
      expect(Temporal.PlainDate.from(lastDay).dayOfWeek).toBeLessThanOrEqual(5);
      expect(isRefusal(calendar) ? calendar.reason : calendar.holidayOn(lastDay)).toBeNull();
    }),
    few,
  );
});

test('roll-over only ever moves the end forward, and working days never end before calendar days', async () => {
  await fc.assert(
    fc.asyncProperty(windows, days, async (window, day) => {
      const still = await deadline({ ...window, rolls_over: false }, day);
      const rolled = await deadline({ ...window, rolls_over: true }, day);
      expect(rolled.lastDay >= still.lastDay).toBe(true);
      const working = await deadline({ ...window, counting: 'working' }, day);
      const calendar = await deadline({ ...window, counting: 'calendar' }, day);
      expect(working.lastDay >= calendar.lastDay).toBe(true);
    }),
    few,
  );
});

test('it ends at the first instant that is another local day', async () => {
  await fc.assert(
    fc.asyncProperty(windows, days, async (window, day) => {
      const { lastDay, utc, zone } = await deadline(window, day);
      const end = Temporal.Instant.from(utc);
      const dayAt = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate().toString();
      expect(dayAt(end.subtract({ nanoseconds: 1 }))).toBe(lastDay);
      expect(dayAt(end)).toBe(plus(lastDay, 1));
    }),
    few,
  );
});

test('the steps are in order, begin with the announcement and end with the last day', async () => {
  await fc.assert(
    fc.asyncProperty(windows, days, async (window, day) => {
      const { steps, lastDay } = await deadline(window, day);
      const dates = steps.map(step => step.date);
      expect(dates).toEqual([...dates].sort());
      expect([dates[0], dates.at(-1)]).toEqual([day, lastDay]);
    }),
    few,
  );
});

test('whatever text stands for the day, the zone or the holidays, the answer is a value', async () => {
  await fc.assert(
    fc.asyncProperty(windows, fc.string(), fc.string(), fc.string(), async (window, day, zone, holidays) => {
      const groups = [group({ ...window, holidays }), group({ ...window, time_zone: zone }), group(window)];
      const results = await deadlinesOf({ groups }, day);
      expect(results).toHaveLength(3);
    }),
    few,
  );
});
