import { Temporal } from 'temporal-polyfill';
import { dayInWords } from '../../core/deadline/day-words.ts';
import { clockName } from '../../core/deadline/zone-names.ts';

/** An instant by the policy's clock: `Mon 7 Dec 2026, 14:02 CET`. */
export function momentInWords(instant: string, zone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const clock = clockName(zone, local.offsetNanoseconds / 60_000_000_000);
  return `${dayInWords(local.toPlainDate().toString())}, ${local.toPlainTime().toString().slice(0, 5)} ${clock}`;
}

/** `9 Dec 2026`: for a line that has little room. */
export function briefDate(day: string): string {
  return dayInWords(day).replace(/^\w+ /, '');
}
