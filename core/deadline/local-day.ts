import { Temporal } from 'temporal-polyfill';

/** The day it is in a zone at an instant: `2026-12-09T23:30:00Z` is `2026-12-10` in Europe/Berlin. */
export function localDay(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
