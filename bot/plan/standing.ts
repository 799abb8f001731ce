import { latestEnd, type Objection, type Record } from '../record.ts';

/**
 * Whether something made at this instant is in time, by the latest group's deadline: nobody knows which group a person
 * belongs to. In the last second of the last day it is; in the first one after it no longer.
 */
export function standingAt(record: Record, madeAt: string): Objection['standing'] {
  const end = latestEnd(record);
  return end === null || Date.parse(madeAt) < Date.parse(end) ? 'in-time' : 'late';
}
