/** The day it is in UTC, `2026-11-23`. It matters for reviews that are due, which a day does not hurt. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
