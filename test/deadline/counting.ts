import type { Deadline, NoDeadline } from '../../core/deadline/deadline.ts';
import { deadlinesOf } from '../../core/deadline/deadline.ts';
import { isRefusal } from '../../core/deadline/refusal.ts';
import type { Group, Window } from '../../core/policy.ts';

/** Fifteen days in Germany, counted from the day of announcement. */
export const german: Window = {
  days: 15,
  counting: 'calendar',
  rolls_over: true,
  time_zone: 'Europe/Berlin',
  holidays: 'DE',
  presumed_receipt_days: 0,
};

/** The same window without any calendar of holidays. */
export const plain: Window = withoutHolidays({ ...german, rolls_over: false });

export function withoutHolidays({ holidays: _, ...window }: Window): Window {
  return window;
}

export function group(window: Window, more: Partial<Group> = {}): Group {
  return { id: 'standard', label: 'Standard', authorisation: 'general', window, ...more };
}

/** What is counted for one group with this window, refusal or not. */
export async function counted(window: Window, announcedOn: string): Promise<Deadline | NoDeadline> {
  const [result] = await deadlinesOf({ groups: [group(window)] }, announcedOn);
  if (result === undefined) throw new Error('nothing was counted');
  return result;
}

/** The deadline of one group with this window, where the test expects one. */
export async function deadline(window: Window, announcedOn: string): Promise<Deadline> {
  const result = await counted(window, announcedOn);
  if (isRefusal(result)) throw new Error(result.reason);
  return result;
}
