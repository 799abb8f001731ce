import { endInShort } from '../../core/deadline/end-words.ts';
import { counted } from '../../core/report/text.ts';
import type { Wait } from '../plan/wait.ts';
import type { Record } from '../record.ts';
import { asCode } from './escape/markdown.ts';
import { channelWords } from './evidence-words.ts';
import { listed } from './listed.ts';
import { objectionNumbers } from './objection-words.ts';
import { endOf, latestWindow } from './windows.ts';

/** One thing a change waits for, as anybody may read it. Nothing is escaped. */
export function waitInWords(wait: Wait, record: Record): string {
  switch (wait.for) {
    case 'issue':
      return 'the change issue to be opened';
    case 'notice':
      return wait.failed
        ? `the notice by ${channelWords(record, wait.channel)}, which did not go out and is being repeated${whyNot(wait.notice, record)}`
        : `the notice by ${channelWords(record, wait.channel)} to go out`;
    case 'deadline': {
      const window = latestWindow(record);
      return `the end of the time to object${window === null ? '' : ` (${endInShort(endOf(window))})`}`;
    }
    case 'unread': {
      const gone = record.comments.filter(
        one => one.gone && one.verdict === 'unread' && wait.comments.includes(one.id),
      ).length;
      const read = `a person to read ${counted(wait.comments.length, 'comment', 'comments')}`;
      return gone === 0 ? read : `${read} (deleted since: ${gone})`;
    }
    case 'objections':
      return `an answer to ${objectionNumbers(wait.numbers)}`;
    case 'second-person':
      return `a second member of staff, for ${objectionNumbers(wait.numbers)}`;
    case 'mailbox':
      return 'a member of staff to say, after the deadline, that the mailbox for objections has been read';
    case 'approvals':
      return 'the answers of customers who have to agree first';
    case 'settling':
      return 'a last look, some minutes after the deadline, for what was written in its last second';
    case 'doubt':
      return `a complete look: ${wait.why}`;
  }
}

/** What the channel said of its last attempt: it names nobody, and says what can be done. */
function whyNot(notice: string, { effects }: Record): string {
  const result = effects[`notice/${notice}`]?.result ?? null;
  return result === null ? '' : ` (${result.replace(/\.$/, '')})`;
}

/** What staff can do about it, as Markdown; `null` where only time helps. Commands stand in the middle of the line. */
export function waitRemedy(wait: Wait): string | null {
  switch (wait.for) {
    case 'unread':
      return `Read ${listed(wait.comments.map(id => asCode(String(id))))}; then for each \`/not-objection <comment>\` or \`/count <comment>\`.`;
    case 'objections':
      return `Talk to the person; then ${listed(wait.numbers.map(n => asCode(`/answer ${n} <outcome>`)))}.`;
    case 'second-person':
      return `Somebody other than the one who answered: ${listed(wait.numbers.map(n => asCode(`/confirm ${n}`)))}.`;
    case 'mailbox':
      return 'After the deadline, read the mailbox and record what is in it with `/record-objection <REF> sent <time>`; then `/mailbox-read`.';
    case 'approvals':
      return 'When each of them has agreed, or will not be served: `/approvals-complete <REF>`.';
    case 'notice':
      return wait.failed
        ? `It is tried again by itself; look at the channel’s settings. If customers were told in another way: ${asCode(`/waive-notice ${wait.channel} <why>`)}.`
        : null;
    case 'doubt':
      return 'Nothing is closed while that is so. The next pass looks again.';
    case 'issue':
    case 'deadline':
    case 'settling':
      return null;
  }
}

/** The most that one line names. */
const most = 12;

/** Everything a change waits for, in one line; `null` if nothing is left. */
export function waitsInWords(waits: readonly Wait[], record: Record): string | null {
  if (waits.length === 0) return null;
  const left = waits.length - most;
  const words = waits.slice(0, most).map(wait => waitInWords(wait, record));
  return [...words, ...(left > 0 ? [`${left} more`] : [])].join('; ');
}
