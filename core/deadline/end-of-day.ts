import type { Temporal } from 'temporal-polyfill';
import { dayNamed, zoneNamed } from './day.ts';
import { isRefusal } from './refusal.ts';

/**
 * The first instant after a local day, as `2026-12-09T23:00:00Z`: the start of the next local day. Not every day starts
 * at midnight: where clocks go forward at 00:00, the next day starts at 01:00, and that is when this one ends.
 */
export function endOf(day: Temporal.PlainDate, zone: string): string {
  return day.add({ days: 1 }).toZonedDateTime(zone).startOfDay().toInstant().toString();
}

/** The same for a day as text (`2026-12-09`); null if there is no such day, or no such zone. */
export function endOfDay(day: string, zone: string): string | null {
  const [date, name] = [dayNamed(day, 'the day'), zoneNamed(zone)];
  return isRefusal(date) || typeof name !== 'string' ? null : endOf(date, name);
}
