import type { Record } from '../record.ts';
import { latestEnd } from '../record.ts';
import { firstKinds, isRequired, owedNotices, requiredNotices } from './owed.ts';
import { isToBeRecounted } from './recount.ts';

/** How long after the deadline a pass waits for what was written in its last second: lists lag by seconds. */
export const settleMilliseconds = 15 * 60_000;

/** One thing a change waits for before its window is closed. */
export type Wait =
  | { readonly for: 'issue' }
  | { readonly for: 'notice'; readonly notice: string; readonly channel: string; readonly failed: boolean }
  | { readonly for: 'deadline'; readonly utc: string }
  | { readonly for: 'unread'; readonly comments: readonly number[] }
  | { readonly for: 'objections'; readonly numbers: readonly number[] }
  | { readonly for: 'second-person'; readonly numbers: readonly number[] }
  | { readonly for: 'mailbox' }
  | { readonly for: 'approvals' }
  | { readonly for: 'settling' }
  | { readonly for: 'doubt'; readonly why: string };

/** Everything a change waits for. Nothing left: its window is closed. */
export function waitsFor(record: Record, now: string, doubts: readonly string[]): Wait[] {
  const waits: Wait[] = [];
  if (record.issue === null) waits.push({ for: 'issue' });
  for (const notice of requiredNotices(record)) {
    if (notice.evidence === 'waiting' || notice.evidence === 'failed') {
      waits.push({
        for: 'notice',
        notice: notice.id,
        channel: notice.channel,
        failed: notice.evidence === 'failed',
      });
    }
  }
  for (const { channel } of owedNotices(record)) {
    if (isRequired(record, channel)) waits.push({ for: 'notice', notice: '', channel, failed: false });
  }
  const unread = record.comments.filter(({ verdict }) => verdict === 'unread').map(({ id }) => id);
  if (unread.length > 0) waits.push({ for: 'unread', comments: unread });
  const open = record.objections.filter(({ state }) => state === 'open');
  const second = open.filter(({ outcome }) => outcome === 'proceeding-despite').map(({ n }) => n);
  const unsettled = open.filter(({ outcome }) => outcome === null).map(({ n }) => n);
  if (unsettled.length > 0) waits.push({ for: 'objections', numbers: unsettled });
  if (second.length > 0) waits.push({ for: 'second-person', numbers: second });
  const end = latestEnd(record);
  if (end !== null) {
    if (Date.parse(now) < Date.parse(end)) waits.push({ for: 'deadline', utc: end });
    else if (Date.parse(now) < Date.parse(end) + settleMilliseconds) waits.push({ for: 'settling' });
    if (record.policy.objections.confirm_mailbox_read && record.mailbox_read === null)
      waits.push({ for: 'mailbox' });
    const asks = record.windows.some(({ authorisation }) => authorisation === 'specific');
    if (asks && record.approvals_complete === null) waits.push({ for: 'approvals' });
  }
  if (isToBeRecounted(record))
    waits.push({ for: 'doubt', why: 'the deadline cannot be counted from the day of the last notice' });
  for (const why of doubts) waits.push({ for: 'doubt', why });
  return waits;
}

/** States that no comment and no time alters any more. */
const ended: readonly Record['state'][] = ['in-the-list', 'cancelled', 'replaced'];

/** The state a record has, from what it waits for. A closed window opens again when an objection or comment turns up. */
export function stateOf(record: Record, waits: readonly Wait[]): Record['state'] {
  if (ended.includes(record.state)) return record.state;
  const waitsOn = (...some: readonly Wait['for'][]) => waits.some(wait => some.includes(wait.for));
  if (waitsOn('unread', 'objections', 'second-person')) return 'held';
  if (waitsOn('issue', 'notice') && record.state !== 'window-closed')
    return announcementOut(record) ? 'held' : 'announcing';
  if (waits.length === 0) return 'window-closed';
  // A doubt alone takes nothing back that was closed without one; it only keeps from closing.
  if (
    record.state === 'window-closed' &&
    waits.every(({ for: what }) => what === 'doubt' || what === 'settling')
  )
    return 'window-closed';
  return 'open';
}

function announcementOut(record: Record): boolean {
  const first = requiredNotices(record).filter(({ kind }) => firstKinds.includes(kind));
  return (
    record.issue !== null && first.every(({ evidence }) => evidence !== 'waiting' && evidence !== 'failed')
  );
}
