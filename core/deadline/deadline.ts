import type { Group, Policy } from '../policy.ts';
import { quote } from '../text/quote.ts';
import type { HolidayCalendar } from './calendar.ts';
import type { Counted } from './count.ts';
import { countWindow, needsHolidays } from './count.ts';
import { announcementOn, zoneNamed } from './day.ts';
import type { Refusal } from './refusal.ts';
import { isRefusal, refuse } from './refusal.ts';

/** The end of one group's time to object, with every step of the counting. */
export interface Deadline extends Counted {
  readonly group: string;
}

/** No deadline for this group, and why. */
export interface NoDeadline extends Refusal {
  readonly group: string;
}

/** Whether a deadline was counted: `results.filter(isDeadline)`. */
export function isDeadline(result: Deadline | NoDeadline): result is Deadline {
  return !isRefusal(result);
}

/**
 * The deadline of each group, in the policy's order, if a change is announced on this day. It is counted once, at the
 * announcement, and printed; later settings do not touch it.
 *
 * `announcedOn` is a local day (`2026-11-23`) or an instant (`2026-11-23T08:15:00Z`), taken as the day it was in the
 * policy's zone. Never rejects because of what it is given: where no deadline can be counted a refusal stands in its place.
 */
export async function deadlinesOf(
  policy: Pick<Policy, 'groups'>,
  announcedOn: string,
  { group: wanted }: { readonly group?: string | undefined } = {},
): Promise<readonly (Deadline | NoDeadline)[]> {
  const groups = policy.groups.filter(group => wanted === undefined || group.id === wanted);
  if (groups.length === 0 && wanted !== undefined) return [noSuchGroup(wanted, policy.groups)];
  return Promise.all(
    groups.map(async group => ({ group: group.id, ...(await deadlineOfGroup(group, announcedOn)) })),
  );
}

/** The latest of some deadlines: the one that labels, status and planned first use go by. */
export function latestOf<T extends { readonly utc: string }>(deadlines: readonly T[]): T | undefined {
  return deadlines.reduce<T | undefined>(
    (latest, deadline) => (latest === undefined || deadline.utc > latest.utc ? deadline : latest),
    undefined,
  );
}

/** The counting, one line a step; for a refusal, its reason. */
export function explain(result: Pick<Counted, 'steps'> | Refusal): string[] {
  return isRefusal(result) ? [result.reason] : result.steps.map(step => step.words);
}

async function deadlineOfGroup(
  { window, authorisation }: Group,
  announcedOn: string,
): Promise<Counted | Refusal> {
  const zone = zoneNamed(window.time_zone);
  if (typeof zone !== 'string') return zone;
  const announcement = announcementOn(announcedOn, zone);
  if (isRefusal(announcement)) return announcement;
  const calendar =
    needsHolidays(window) && window.holidays !== undefined ? await calendarNamed(window.holidays) : null;
  if (calendar !== null && isRefusal(calendar)) return calendar;
  // GDPR Art. 28(2): under specific authorisation silence is a no, so those customers are asked and do not object.
  return countWindow(
    window,
    announcement,
    zone,
    calendar,
    authorisation === 'specific' ? 'approval' : 'objection',
  );
}

async function calendarNamed(code: string): Promise<HolidayCalendar | Refusal> {
  const { calendarOf } = await import('./holidays.ts');
  return calendarOf(code);
}

function noSuchGroup(wanted: string, groups: readonly Group[]): NoDeadline {
  const known = groups.map(group => group.id).join(', ');
  return {
    group: wanted,
    ...refuse('unknown-group', `The policy has no group ${quote(wanted)}. Its groups are: ${known}.`),
  };
}
