import { dayInWords } from '../../../core/deadline/day-words.ts';
import { clocksInWords, untilInWords } from '../../../core/deadline/end-words.ts';
import type { Owed } from '../../plan/owed.ts';
import type { Record } from '../../record.ts';
import { isInUse } from '../change-issue/how-to-object.ts';
import { changeName } from '../change-name.ts';
import { shortLine } from '../escape/one-line.ts';
import { mailSpan, plainSpans } from '../span.ts';
import { toldChanges } from '../what-happens.ts';
import { endOf, windowOf } from '../windows.ts';

/** Until when, how, and what follows: the part that decides. Under specific authorisation silence is a no. */
export function deadlineLines(record: Record, owed: Owed): string[] {
  if (owed.kind === 'cancelled') return [];
  const window = windowOf(record, owed.group);
  if (window === null) {
    return [
      'No time to object is counted for a change of this kind.',
      `${how(record, owed, 'object')} A person reads and answers it.`,
    ];
  }
  const end = endOf(window);
  if (window.authorisation === 'specific') {
    const [only, ...others] = toldChanges(record);
    const what = only?.before === null && others.length === 0 ? 'use this company' : 'make this change';
    const by = `${dayInWords(end.lastDay, 'full')} (${clocksInWords(end, 'full')})`;
    const without = isInUse(record)
      ? 'No answer is a no.'
      : `Without your answer we will not ${what} for your data.`;
    return [
      `Your agreement asks for your approval first. Please answer by the end of ${by}. ${without}`,
      how(record, owed, 'answer'),
    ];
  }
  const promised = record.policy.objections.effect;
  const effect = isInUse(record) ? 'A person reads and answers every objection.' : promised;
  return [
    `You can object ${untilInWords(end)}.${owed.kind === 'more-time' ? ' Nothing else changes.' : ''}`,
    `${how(record, owed, 'object')}${effect === undefined ? '' : ` ${shortLine(effect)}`}`,
    'If you have no objection, you need not reply.',
  ];
}

/** The road that is not public. A mail can be answered; what a webhook becomes, nobody here knows. */
function how(record: Record, { channel }: Owed, verb: 'object' | 'answer'): string {
  const mailbox = plainSpans([mailSpan(record.policy.objections.email)]);
  const isMail = record.policy.channels.find(({ id }) => id === channel)?.kind === 'email';
  const road = isMail
    ? `reply to this mail or write to ${mailbox}. Your reply is not public.`
    : `write to ${mailbox} and mention "${changeName(record)}". What you write there is not public.`;
  return `To ${verb} or to ask, ${road}${verb === 'object' ? ' Reasons help us; they are not needed.' : ''}`;
}
