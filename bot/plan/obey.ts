import { type Command, commandTable, type Misread } from '../commands.ts';
import { isStaff } from '../people.ts';
import type { Record } from '../record.ts';
import { latestEnd } from '../record.ts';
import { answer, confirm, ownObjection } from './answers.ts';
import { extend } from './extend.ts';
import { count, notObjection, object, recordPrivate } from './objections.ts';
import { actOf, type CommandContext, type Outcome } from './outcome.ts';
import { publicArguments } from './public-arguments.ts';

export type { CommandContext } from './outcome.ts';

/** Carries out one command and keeps that it was given, by whom, and whether it took effect. */
export function obey(record: Record, command: Command | Misread, context: CommandContext): Record {
  return keep(record, command, decide(record, command, context), context);
}

/** Keeps that a command was given and did nothing. */
export function refuse(
  record: Record,
  command: Command | Misread,
  why: string,
  context: CommandContext,
): Record {
  return keep(record, command, { refused: why }, context);
}

function keep(
  record: Record,
  command: Command | Misread,
  outcome: Outcome,
  { comment, now }: CommandContext,
): Record {
  const done = 'record' in outcome;
  const staff = isStaff(comment.author);
  // Whoever objects is nobody's business, a member of staff's neither. The login of an outsider never stands here.
  const named = staff && !isPersonal(command);
  const act: Record['acts'][number] = {
    command: command.name,
    arguments: publicArguments(record, command, { staff, done }),
    by: named ? comment.author.login : '-',
    permission: named ? comment.author.permission : '-',
    at: now,
    comment: comment.id,
    source: comment.source,
    done,
    says: done ? outcome.says : outcome.refused,
  };
  const after = done ? outcome.record : record;
  return { ...after, acts: [...after.acts, act] };
}

function isPersonal({ name }: Command | Misread): boolean {
  return name === 'object' || name === 'withdraw' || name === 'still-object';
}

function decide(record: Record, command: Command | Misread, context: CommandContext): Outcome {
  const row = commandTable.find(({ name }) => name === command.name);
  if (row?.who === 'staff' && !isStaff(context.comment.author)) return { refused: 'for-staff' };
  if ('problem' in command) return { refused: command.problem };
  // Of an objection rather one too many than one too few, whoever touched the comment.
  if (context.edited && command.name !== 'help' && command.name !== 'object') return { refused: 'edited' };
  switch (command.name) {
    case 'object':
      return object(record, context.comment);
    case 'withdraw':
    case 'still-object':
      return ownObjection(record, command.name, command.objection, context);
    case 'help':
    case 'status':
      return { record, says: command.name };
    case 'count':
      return count(record, command.comment, context);
    case 'not-objection':
      return notObjection(record, command.comments, context);
    case 'record-objection':
      return recordPrivate(record, command, context);
    case 'answer':
      return answer(record, command, context);
    case 'confirm':
      return confirm(record, command.objection, context);
    case 'extend':
      return extend(record, command.date);
    case 'mailbox-read':
      return mailboxRead(record, context);
    case 'approvals-complete':
      return approvalsComplete(record, command.ref, context);
    case 'waive-notice':
      return waive(record, command.channel, context);
    case 'cancel-change':
      return cancel(record, command.why, context);
    case 'announce':
    case 'treat':
      return { refused: 'on-the-pull-request' };
  }
}

/** Whether nothing that is done to a running change can be done to this one any more. */
function hasEnded({ state }: Record): boolean {
  return state === 'in-the-list' || state === 'cancelled' || state === 'replaced';
}

function mailboxRead(record: Record, context: CommandContext): Outcome {
  if (hasEnded(record)) return { refused: 'ended' };
  const end = latestEnd(record);
  if (end !== null && Date.parse(context.comment.createdAt) < Date.parse(end))
    return { refused: 'before-the-deadline' };
  return { record: { ...record, mailbox_read: actOf(context) }, says: 'mailbox-read' };
}

function approvalsComplete(record: Record, ref: string, context: CommandContext): Outcome {
  if (hasEnded(record)) return { refused: 'ended' };
  if (!record.windows.some(({ authorisation }) => authorisation === 'specific'))
    return { refused: 'nobody-has-to-agree' };
  return {
    record: { ...record, approvals_complete: { ...actOf(context), ref } },
    says: 'approvals-complete',
  };
}

function waive(record: Record, channel: string, { now }: CommandContext): Outcome {
  if (!record.policy.channels.some(({ id }) => id === channel)) return { refused: 'no-such-channel' };
  const failed = record.notices.filter(
    notice => notice.channel === channel && (notice.evidence === 'failed' || isStuck(record, notice)),
  );
  if (failed.length === 0) return { refused: 'nothing-failed' };
  return {
    record: {
      ...record,
      notices: record.notices.map(notice =>
        failed.includes(notice) ? { ...notice, evidence: 'waived', at: now } : notice,
      ),
    },
    says: 'waived',
  };
}

/** Tried, and nobody knows what came of it: a channel that dies each time it sends would hold a change for ever. */
function isStuck({ effects }: Record, { id, evidence }: Record['notices'][number]): boolean {
  return evidence === 'waiting' && effects[`notice/${id}`] !== undefined;
}

/** Customers are told that a change does not go ahead, so it must not stand in the list when that is said. */
function cancel(record: Record, why: string, { inTheList }: CommandContext): Outcome {
  if (record.state === 'in-the-list' || inTheList) return { refused: 'in-the-list-already' };
  if (hasEnded(record)) return { refused: 'ended' };
  return { record: { ...record, state: 'cancelled', why }, says: 'cancelled' };
}
