import { momentInWords } from '../bot/texts/moment-words.ts';

const hour = 3_600_000;

/** The schedule looks twice a day; beyond this, in hours, at least one pass has been missed. */
export const longestWithoutPass = 26;

/** What a pass should have done by now and has not, after so many hours, is late and not only under way. */
export const late = 2;

/** Hours from an instant to now. */
export function hoursSince(instant: string, now: string): number {
  return (Date.parse(now) - Date.parse(instant)) / hour;
}

/** An instant, and how long ago it was: `Mon 23 Nov 2026, 09:00 UTC (3 hours ago)`. */
export function ago(instant: string, now: string): string {
  return `${momentInWords(new Date(instant).toISOString(), 'UTC')} (${span(hoursSince(instant, now))})`;
}

function span(hours: number): string {
  if (hours < 1) return 'within the last hour';
  const [number, unit] = hours < 48 ? [Math.floor(hours), 'hour'] : [Math.floor(hours / 24), 'day'];
  return `${number} ${unit}${number === 1 ? '' : 's'} ago`;
}
