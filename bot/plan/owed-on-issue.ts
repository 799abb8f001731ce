import { localDay } from '../../core/deadline/local-day.ts';
import type { NoticeKind, Record } from '../record.ts';
import { latestEnd } from '../record.ts';
import { announcementComplete } from './recount.ts';

/** What is said on a change issue in a comment of its own. */
export interface OwedOnIssue {
  readonly kind: Extract<NoticeKind, 'more-time' | 'cancelled' | 'replaced' | 'early'>;
  readonly channel: string;
  /** An issue is read by all groups. */
  readonly group: null;
  /** The end of the last group's time to object; `null` where there is none. */
  readonly deadline: string | null;
}

/** Whether a channel of a record is the change issue. */
export function isOnIssue({ policy }: Record, channel: string): boolean {
  return policy.channels.some(({ id, kind }) => id === channel && kind === 'issue');
}

/**
 * The comments that a change issue is owed. GitHub writes to those who watch an issue when somebody comments on it, and
 * not when its text is edited; so what alters what they were told is said there once more: more time, that it does not go
 * ahead, that another announcement takes its place, that it is in use before its time. How it stands stands in the text.
 */
export function owedOnIssue(record: Record): OwedOnIssue[] {
  const channel = record.policy.channels.find(({ kind }) => kind === 'issue')?.id;
  if (channel === undefined || record.issue === null) return [];
  const said = record.notices.filter(notice => notice.channel === channel);
  const owed = (kind: OwedOnIssue['kind']) => ({ kind, channel, group: null, deadline: latestEnd(record) });
  const once = (kind: OwedOnIssue['kind']) => (said.some(one => one.kind === kind) ? [] : [owed(kind)]);
  if (record.state === 'replaced') return [];
  // Where the earlier announcement was made: the new issue says it from the start.
  const replaced = record.replaces === null ? [] : once('replaced');
  if (record.state === 'cancelled') return [...replaced, ...once('cancelled')];
  const isEarly = record.kind === 'announced' && record.merged?.early === true;
  return [
    ...replaced,
    ...(isEarly ? once('early') : []),
    ...(isMoreTimeUnsaid(record, said) ? [owed('more-time')] : []),
  ];
}

/** Whether a deadline has moved since the last time that this was said. */
function isMoreTimeUnsaid(record: Record, said: Record['notices']): boolean {
  const notices = said.filter(({ kind }) => kind === 'more-time');
  // What is still to be said is said with the deadlines as they were when it was written down.
  if (notices.some(({ at }) => at === null)) return false;
  const last = notices.map(({ at }) => Date.parse(at ?? '')).reduce((a, b) => Math.max(a, b), 0);
  return movedAt(record).some(at => Date.parse(at) > last);
}

/** When deadlines moved: staff gave more time, or the announcement was complete only on a later day. */
function movedAt(record: Record): string[] {
  const given = record.acts.filter(({ says, done }) => done && says === 'extended').map(({ at }) => at);
  const complete = announcementComplete(record);
  const isRecounted = record.windows.length > 0 && record.announced.on > dayOf(record);
  return [...given, ...(isRecounted && complete !== null ? [complete] : [])];
}

/** The local day of the announcement itself; `announced.on` moves with a recount. */
function dayOf({ announced, windows }: Record): string {
  return localDay(announced.at, windows[0]?.zone ?? 'UTC');
}
