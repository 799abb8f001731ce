const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long to wait after the first failed attempt, the second, and so on. After the last of these: a day, each time. */
const waits: readonly number[] = [5 * minute, 15 * minute, hour, 4 * hour, 12 * hour];

/**
 * When a notice is tried again, as an instant in UTC. It never gives up: a notice that is owed stays owed until it is
 * out or staff waive it. Where trying soon is of no use (`retry` is false) it is tried once a day, so that a repaired
 * setting needs no further step.
 *
 * @param attempt the attempt that failed, 1 for the first
 * @param failedAt when it failed, an instant
 */
export function nextTry(attempt: number, failedAt: string, retry: boolean): string {
  const wait = retry ? (waits[Math.max(0, attempt - 1)] ?? day) : day;
  return new Date(Date.parse(failedAt) + wait).toISOString();
}
