import type { Record } from '../record.ts';

/** The announcement of a pull request that is still to come into the list; `null` if there is none. */
export function runningRecord(pull: number, records: readonly Record[]): Record | null {
  return records.findLast(record => record.pull === pull && isRunning(record)) ?? null;
}

/** Comment by which a pull request's change was last announced; 0 if it never was. */
export function lastAnnounced(pull: number, records: readonly Record[]): number {
  return Math.max(
    0,
    ...records.flatMap(record => (record.pull === pull ? (record.announced.comment ?? 0) : [])),
  );
}

/** The last announcement of a pull request if it was given up; `null` if there is none, or its change came into the list. */
export function cancelledRecord(pull: number, records: readonly Record[]): Record | null {
  const comment = lastAnnounced(pull, records);
  const last = records.find(({ announced }) => announced.comment === comment);
  return last?.state === 'cancelled' ? last : null;
}

/** Whether a change was announced, is not in the list yet, and has been neither given up nor announced anew. */
export function isRunning({ state, merged }: Record): boolean {
  return merged === null && state !== 'cancelled' && state !== 'replaced' && state !== 'in-the-list';
}

/** The record that a pull request's comment shows: what runs, else what came last of it. */
export function shownRecord(pull: number, records: readonly Record[]): Record | null {
  return (
    runningRecord(pull, records) ??
    records.findLast(record => record.pull === pull && record.state !== 'replaced') ??
    null
  );
}
