import type { Told } from './memory.ts';

const day = 86_400_000;
const inBerlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The day it is in Berlin, as midnight UTC of that day. */
function dayInBerlin(instant: number): number {
  return Date.parse(`${inBerlin.format(instant).slice(0, 10)}T00:00:00Z`);
}

/**
 * The earliest instant at which a group's time to object may end, in milliseconds: so many days after the day on which
 * the last of the notices went out, to midnight in Berlin. Weekends and holidays can only make it later. Counted here by
 * hand, and not by the code that prints deadlines. 0 for a group that the policy did not have: it promised them nothing.
 */
export function earliestEnd({ terms }: Told, group: string, completeAt: number): number {
  const days = terms.days[group];
  if (days === undefined) return 0;
  const midnight = dayInBerlin(completeAt) + (terms.presumed + days + 1) * day;
  // Berlin is one hour ahead of UTC, or two.
  return (
    [2, 1].map(hours => midnight - hours * 3_600_000).find(end => dayInBerlin(end) === midnight) ?? midnight
  );
}
