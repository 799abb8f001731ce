import { untilInWords } from '../../../core/deadline/end-words.ts';
import type { Wait } from '../../plan/wait.ts';
import type { Record } from '../../record.ts';
import { isOver } from '../change-issue/how-to-object.ts';
import { asCode, asText } from '../escape/markdown.ts';
import { momentInWords } from '../moment-words.ts';
import { tallyInWords } from '../objection-words.ts';
import type { Act } from '../replies.ts';
import { waitsInWords } from '../wait-words.ts';
import { firstUse } from '../what-happens.ts';
import { endOf, latestWindow, zoneOf } from '../windows.ts';

/** The reply to a command that took effect, for those that have no room of their own. */
export function doneWords(record: Record, act: Act, waits: readonly Wait[]): string {
  const who = asCode(act.by);
  const when = momentInWords(act.at, zoneOf(record));
  const [first = '', ...rest] = act.arguments.split(' ');
  // A number is printed as it is, so it has to be one.
  const n = /^\d{1,9}$/.test(first) ? first : '';
  const why = asText(rest.join(' '));
  const window = latestWindow(record);
  switch (act.says) {
    case 'withdrawn': {
      const again =
        window === null || isOver(record, waits)
          ? ''
          : ` You can object again ${untilInWords(endOf(window))}.`;
      return `Objection ${n} is withdrawn by the person who made it. It stays on record as withdrawn.${again}`;
    }
    case 'open-again':
      return `Objection ${n} is open again${record.merged === null ? ', and the change is held' : ''}. Someone from ${asText(record.policy.publisher.name)} will answer.`;
    case 'second-person':
      return `Objection ${n} is not settled, and ${who} has decided to go ahead all the same. That takes a second member of staff, who writes ${asCode(`/confirm ${n}`)}. Until then the change stays held.`;
    case 'extended':
      return `Everybody can object at least ${untilAll(record, first)}. Reason: ${why}. Everybody who was told is told of this.`;
    case 'mailbox-read':
      return `${who} stated on ${when} that the mailbox for objections has been read. ${whatIsLeft(record, waits)}`;
    case 'approvals-complete':
      return `${who} stated on ${when} that every customer who has to agree first has agreed, or will not be served (${asCode(first)}). ${whatIsLeft(record, waits)}`;
    case 'waived':
      return `On record: it is not known that the notice by ${asCode(first)} went out, and ${who} stated on ${when} that customers were told in another way: ${why}. ${whatIsLeft(record, waits)}`;
    case 'cancelled':
      return `This change is cancelled. Reason: ${asText(act.arguments)}. Everybody who was told is told of this.`;
    default:
      return 'Done.';
  }
}

/** The end of the time that everybody has, whichever group they are in: others may have longer. */
function untilAll({ windows }: Record, day: string): string {
  const [earliest] = [...windows].sort((a, b) => Date.parse(a.utc) - Date.parse(b.utc));
  const given = windows.find(({ last_day }) => last_day === day) ?? earliest;
  return given === undefined ? 'for longer' : untilInWords(endOf(given));
}

/** Facts only: what is open, what is still waited for, or that nothing is. */
function whatIsLeft(record: Record, waits: readonly Wait[]): string {
  const counts = tallyInWords(record);
  const left = waitsInWords(waits, record);
  if (left !== null) return `${counts} Still waiting for ${asText(left)}.`;
  const use = firstUse(record);
  const next = record.pull === null || record.merged !== null ? '' : ' The pull request may be merged.';
  return `${counts}${next}${use === null ? '' : ` First use is planned for ${use}.`}`;
}
