import type { Temporal } from 'temporal-polyfill';
import type { Policy } from '../policy.ts';
import { announcementOn, dayNamed, zoneNamed } from './day.ts';
import { dayInWords } from './day-words.ts';
import type { Deadline, NoDeadline } from './deadline.ts';
import { isDeadline, latestOf } from './deadline.ts';
import { isRefusal } from './refusal.ts';

/** What keeps a planned first use from being announced as it stands, and a sentence that says what to do. */
export interface FirstUseProblem {
  readonly kind: 'no-deadline' | 'not-countable' | 'within-window' | 'notice-too-short';
  readonly message: string;
}

/** A planned first use beside the announcement it follows. */
export interface PlannedUse {
  /** First day of use, `2027-01-04`. */
  readonly usedFrom: string;
  /** A local day or an instant, as for `deadlinesOf`. */
  readonly announcedOn: string;
  /** The deadlines of all groups, for that announcement; none if the change opens no window. */
  readonly deadlines: readonly (Deadline | NoDeadline)[];
}

/**
 * The latest day on which a change may be announced that is used from a day: so many days before it. Calendar days,
 * and never rolled: "at least 30 days before" is not fulfilled by 29 because the day was a Sunday.
 */
export function latestAnnouncementDay(usedFrom: Temporal.PlainDate, advanceNoticeDays: number): string {
  return usedFrom.subtract({ days: advanceNoticeDays }).toString();
}

/**
 * What is wrong with a planned first use: it has to lie after the last day of the latest deadline, and the policy's
 * `advance_notice_days` have to lie between the announcement and it. Empty if nothing is.
 */
export function firstUseProblems(
  policy: Pick<Policy, 'advance_notice_days' | 'window'>,
  { usedFrom, announcedOn, deadlines }: PlannedUse,
): readonly FirstUseProblem[] {
  const first = dayNamed(usedFrom, 'the day of first use');
  if (isRefusal(first)) return [{ kind: 'not-countable', message: first.reason }];
  return [...againstDeadlines(usedFrom, deadlines), ...againstAdvanceNotice(policy, first, announcedOn)];
}

function againstDeadlines(
  usedFrom: string,
  deadlines: readonly (Deadline | NoDeadline)[],
): FirstUseProblem[] {
  const refused = deadlines.find(isRefusal);
  // Without every group's deadline nobody knows which is the latest.
  if (refused !== undefined) return [{ kind: 'no-deadline', message: refused.reason }];
  const latest = latestOf(deadlines.filter(isDeadline));
  if (latest === undefined || usedFrom > latest.lastDay) return [];
  return [
    {
      kind: 'within-window',
      message: `First use is planned for ${plain(usedFrom)}, and the time to object ends with ${plain(latest.lastDay)} (group ${latest.group}). Set \`used_from\` to a later day.`,
    },
  ];
}

function againstAdvanceNotice(
  policy: Pick<Policy, 'advance_notice_days' | 'window'>,
  first: Temporal.PlainDate,
  announcedOn: string,
): FirstUseProblem[] {
  const days = policy.advance_notice_days ?? 0;
  const zone = zoneNamed(policy.window.time_zone);
  const announcement = typeof zone === 'string' ? announcementOn(announcedOn, zone) : zone;
  if (isRefusal(announcement)) return [{ kind: 'not-countable', message: announcement.reason }];
  const latest = latestAnnouncementDay(first, days);
  const announced = announcement.day.toString();
  if (announced <= latest) return [];
  const usedFrom = first.toString();
  const earliest = announcement.day.add({ days }).toString();
  return [
    {
      kind: 'notice-too-short',
      message:
        days === 0
          ? `First use is planned for ${plain(usedFrom)}, before the announcement on ${plain(announced)}. Set \`used_from\` to a later day.`
          : `First use is planned for ${plain(usedFrom)}. The policy asks for ${days} days of notice, so it had to be announced on ${plain(latest)} at the latest; announced on ${plain(announced)}, it can be ${plain(earliest)} at the earliest. Set \`used_from\` to that day or a later one.`,
    },
  ];
}

function plain(day: string): string {
  return dayInWords(day, 'plain');
}
