import { shownDigest } from '../../core/change/digest.ts';
import { counted } from '../../core/report/text.ts';
import type { Gate } from '../plan/gate.ts';
import type { Record } from '../record.ts';
import { shortLine } from './escape/one-line.ts';
import { listed } from './listed.ts';
import { briefDate } from './moment-words.ts';
import { objectionNumbers } from './objection-words.ts';
import { asksFirst, latestWindow } from './windows.ts';

/** The longest description of a commit status that GitHub takes, in characters. */
const longestDescription = 140;

/**
 * Description of the commit status: what holds the pull request, and what to do. It says the same for as long as the
 * record is the same, whatever the time. At most 140 characters.
 *
 * @param records those in which the record that the gate names is found.
 */
export function gateWords(gate: Gate, records: readonly Record[]): string {
  const { reason } = gate;
  const record = 'record' in reason ? records.find(({ id }) => id === reason.record) : undefined;
  return shortLine(words(gate, record ?? null), longestDescription);
}

function words({ reason }: Gate, record: Record | null): string {
  switch (reason.kind) {
    case 'nothing-material':
      return 'Nothing here that customers have to be told of first';
    case 'closed':
      return 'Customers were told; nothing is open';
    case 'invalid':
      return 'The files have errors: see the comment on the pull request';
    case 'draft-ledger':
      return 'The ledger is not set up yet';
    case 'other-base':
      return 'Not to the default branch: nothing is announced from here';
    case 'doubt':
      return `Could not see everything; the next pass looks again: ${reason.why}`;
    case 'stale':
      return `Update the branch: on the default branch ${listed(reason.entries, 2)} changed`;
    case 'not-announced':
      return reason.digest === ''
        ? 'Staff: announce this change first'
        : `Staff: /announce ${shownDigest(reason.digest)}`;
    case 'announcing':
      return `Notices are going out${record === null || latestWindow(record) === null ? '' : `; ${until(record)}`}`;
    case 'waiting':
      return record === null || latestWindow(record) === null
        ? 'Customers are being told'
        : until(record, true);
    case 'held':
      return `Held: ${record === null ? 'see the change issue' : heldBy(record)}`;
    case 'differs':
      return 'Differs from what was announced: undo the push, or announce again';
  }
}

function until(record: Record, capital = false): string {
  const window = latestWindow(record);
  const { mailbox_read: mailbox, approvals_complete: approvals, policy } = record;
  const staff = [
    ...(policy.objections.confirm_mailbox_read && mailbox === null ? ['/mailbox-read'] : []),
    ...(asksFirst(record) && approvals === null ? ['/approvals-complete'] : []),
  ];
  const then = staff.length === 0 ? '' : `; then staff: ${staff.join(', ')}`;
  return `${capital ? 'O' : 'o'}bjections until ${window === null ? '' : briefDate(window.last_day)}${capital ? then : ''}`;
}

function heldBy({ objections, comments, notices }: Record): string {
  const open = objections.filter(({ state }) => state === 'open').map(({ n }) => n);
  const unread = comments.filter(({ verdict }) => verdict === 'unread').length;
  const failed = [
    ...new Set(notices.filter(({ evidence }) => evidence === 'failed').map(({ channel }) => channel)),
  ];
  const parts = [
    ...(open.length === 0 ? [] : [`${objectionNumbers(open.slice(0, 5))} open`]),
    ...(unread === 0 ? [] : [`${counted(unread, 'comment', 'comments')} to be read`]),
    ...(failed.length === 0 ? [] : [`notice by channel ${listed(failed, 2)} did not go out`]),
  ];
  return parts.length === 0 ? 'see the change issue' : parts.join('; ');
}
