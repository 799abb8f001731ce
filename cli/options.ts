import { InvalidArgumentError } from 'commander';
import { isDay } from '../core/text/is-day.ts';

/** A day of the calendar, `2026-11-23`. Throws commander's error for a wrong argument. */
export function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Write a day of the calendar as year-month-day, such as 2026-11-23.');
}

/**
 * The day of an announcement: `2026-11-23`, or an instant with its distance from UTC. Never a relative word: the result
 * is printed in notices and must come out the same tomorrow. Throws commander's error for a wrong argument.
 */
export function announcementDay(text: string): string {
  const [date = '', time] = text.split('T');
  if (isDay(date) && (time === undefined || !Number.isNaN(Date.parse(text)))) return text;
  throw new InvalidArgumentError(
    'Write the day itself as year-month-day, such as 2026-11-23: a deadline must come out the same whenever it is counted.',
  );
}

/** A port of this machine; 0 for any that is free. Throws commander's error for a wrong argument. */
export function port(text: string): number {
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number < 65_536) return number;
  throw new InvalidArgumentError('Write the number of a port, such as 8000; 0 takes any that is free.');
}
