import { dayInWords } from '../../../core/deadline/day-words.ts';
import { endInShort } from '../../../core/deadline/end-words.ts';
import { commandTable } from '../../commands.ts';
import type { Record } from '../../record.ts';
import { asCode, asText } from '../escape/markdown.ts';
import type { Act } from '../replies.ts';
import { firstUse } from '../what-happens.ts';
import { endOf, latestWindow } from '../windows.ts';

/** Why a command changed nothing, and what to do. */
export function refusedWords(record: Record, act: Act): string {
  const [first = ''] = act.arguments.split(' ');
  // A number is printed as it is, so it has to be one.
  const n = /^\d{1,9}$/.test(first) ? first : '';
  const window = latestWindow(record);
  switch (act.says) {
    case 'for-staff':
      return `That command is for ${asText(record.policy.publisher.name)} staff (write access); nothing was changed. If you want to object, start a line with \`/object\`.`;
    case 'arguments':
      return `I could not read that command, and nothing was changed. It is written ${usageOf(act.command)}.`;
    case 'name-in-reference':
      return 'I did not record this: what stands there must be a reference such as `C-014`, so that no customer’s name stands here. If a name is in your comment, please delete the comment (its edit history is public too). Then send the command again with a reference.';
    case 'address-in-reason':
      return 'I did not record this: a reason stands here in public for ever, so it may hold no address and nobody’s account name, nothing with an `@`. Please send the command again without, and delete the comment if it names a customer.';
    case 'too-many':
      return 'One comment holds too many commands; this one and those after it changed nothing. Please write them in a new comment.';
    case 'edited':
      return 'That comment was edited before I first read it, so I cannot know who wrote what stands there. Nothing was changed. Please write the command in a new comment.';
    case 'once':
      return 'This comment is recorded as an objection already. One comment counts once.';
    case 'no-such-objection':
      return `There is no objection ${n} to this change; nothing was changed. The issue’s first post says how many there are.`;
    case 'not-yours':
      return `Only the person who made objection ${n} can do that. The objection stands as it was.`;
    case 'comment-gone':
      return `The comment that objection ${n} was made in, or the account that wrote it, is gone, so nobody can tell whose it is. The objection stands as it was; staff can answer it.`;
    case 'withdrawn-already':
      return `Objection ${n} has been withdrawn by the person who made it; nothing was changed.`;
    case 'open-already':
      return `Objection ${n} is not answered, so nothing had to be changed.`;
    case 'no-such-comment':
      return 'There is no comment here with that number that waits for anybody; nothing was changed. "Copy link" in a comment’s menu gives the address to put there.';
    case 'which-comment':
      return 'That number can mean more than one comment here; nothing was changed. "Copy link" in a comment’s menu gives the address to put there.';
    case 'counted-already':
      return 'That comment counts as an objection already; nothing was changed.';
    case 'in-the-future':
      return 'That time has not come yet; nothing was recorded. Give the time at which the objection was sent, with its zone: `2026-12-09T23:40+01:00`.';
    case 'recorded-already':
      return 'An objection with that reference is open already; nothing was recorded twice.';
    case 'nothing-to-confirm':
      return `There is nothing to confirm about objection ${n}: nobody has decided to go ahead in spite of it. That is ${asCode(`/answer ${n} proceeding-despite`)}.`;
    case 'second-person':
      return `Objection ${n}: the one who decided cannot confirm it too. It takes a second member of staff.`;
    case 'before-the-deadline':
      return `The mailbox can be confirmed once the time to object has ended${window === null ? '' : ` (${endInShort(endOf(window))})`}: until then something may still arrive. Nothing was changed.`;
    case 'nobody-has-to-agree':
      return 'No group of customers has to agree first, so there is nothing to complete.';
    case 'no-such-channel':
      return 'The policy that this change was announced under has no such channel; nothing was changed.';
    case 'nothing-failed':
      return `No notice by ${asCode(first)} has failed or hangs, so there is nothing to go on without.`;
    case 'no-window':
      return 'There is no time to object that could be made longer; nothing was changed.';
    case 'closed-already':
      return 'The time to object has ended and the window is closed; it is not opened again. A change that needs more time is cancelled and announced anew.';
    case 'ended':
      return 'This change has ended, so there is nothing left to do that to.';
    case 'not-later':
      return `Time to object is only ever made longer${window === null ? '' : `: it ends on ${dayInWords(window.last_day)} as it stands`}. Give a later day.`;
    case 'not-before-use': {
      const use = firstUse(record);
      return `The time to object has to end before the day of first use that was announced${use === null ? '' : `, ${use}`}; nothing was changed. Give an earlier day. For more time than that, have \`used_from\` in the pull request set to a later day and announce it again: customers are told both, and what they wrote stands.`;
    }
    case 'no-such-day':
      return 'There is no such day; nothing was changed. Write it as year-month-day: `2026-12-23`.';
    case 'in-the-list-already':
      return 'This change is in the list already, so it can no longer be cancelled. Take it back with a pull request of its own.';
    case 'on-the-pull-request':
      return `That command belongs into a comment of the pull request, where the preview stands. It is written ${usageOf(act.command)}.`;
    default:
      return 'Nothing was changed.';
  }
}

function usageOf(command: string): string {
  const row = commandTable.find(({ name }) => name === command);
  return asCode(`/${command}${row === undefined || row.usage === '' ? '' : ` ${row.usage}`}`);
}
