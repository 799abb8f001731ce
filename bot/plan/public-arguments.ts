import type { Command, Misread } from '../commands.ts';
import type { Record } from '../record.ts';

/**
 * What stands behind a command, as far as it may stand in public for ever. Of what an outsider wrote only the number of
 * an objection; of a command that did nothing no reason; never a channel's name that the policy does not have, since it
 * may be anything.
 */
export function publicArguments(
  record: Record,
  command: Command | Misread,
  { staff, done }: { readonly staff: boolean; readonly done: boolean },
): string {
  if ('problem' in command) return '';
  if (command.name === 'withdraw' || command.name === 'still-object') return String(command.objection);
  if (!staff) return '';
  const withWhy = (first: string, why: string) => (done ? `${first} ${why}`.trim() : first);
  switch (command.name) {
    case 'object':
    case 'help':
    case 'status':
    case 'mailbox-read':
      return '';
    case 'confirm':
      return String(command.objection);
    case 'announce':
      return command.digest;
    case 'treat':
      return withWhy(command.class, command.why);
    case 'count':
      return String(command.comment.id);
    case 'not-objection':
      return command.comments
        .map(({ from, to }) => (from.id === to.id ? String(from.id) : `${from.id}..${to.id}`))
        .join(' ');
    case 'record-objection':
      return `${command.ref} sent ${command.sentAt}`;
    case 'answer':
      return `${command.objection} ${command.outcome}${command.ref === null ? '' : ` ${command.ref}`}`;
    case 'extend':
      return withWhy(command.date, command.why);
    case 'approvals-complete':
      return command.ref;
    case 'waive-notice': {
      const known = record.policy.channels.some(({ id }) => id === command.channel);
      return known ? withWhy(command.channel, command.why) : '';
    }
    case 'cancel-change':
      return withWhy('', command.why);
  }
}
