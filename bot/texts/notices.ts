import { dayInWords } from '../../core/deadline/day-words.ts';
import type { Owed } from '../plan/owed.ts';
import type { Record } from '../record.ts';
import { changeName } from './change-name.ts';
import { changesUrl, issueUrl, type TextContext } from './context.ts';
import { differenceLines } from './differences.ts';
import { deadlineLines } from './notice/deadline.ts';
import { factLines } from './notice/fact-lines.ts';
import { openingLine } from './notice/opening.ts';
import { subjectOf } from './notice/subject.ts';
import { mailSpan, plainSpans } from './span.ts';
import { windowOf } from './windows.ts';

/**
 * A notice as it stands in the ledger: one line of subject, and plain text. Lines are as long as they are, and the
 * channel breaks them; what a label says is on its line. `noticeHtml` makes the other form of a mail from this one.
 */
export function noticeText(
  record: Record,
  owed: Owed,
  context: TextContext,
): { readonly subject: string; readonly text: string } {
  const paragraphs = [
    'Hello,',
    openingLine(record, owed),
    ...(owed.kind === 'correction' ? differenceLines(record, owed.channel, owed.group) : []),
    ...factLines(record, owed),
    ...deadlineLines(record, owed),
    [
      ...whereLines(record, owed, context),
      plainSpans(['Questions: ', mailSpan(record.policy.publisher.contact)]),
    ].join('\n'),
    plainSpans([`Kind regards, ${record.policy.publisher.legal_name ?? record.policy.publisher.name}`]),
    footLines(record, owed).join('\n'),
  ];
  return { subject: subjectOf(record, owed), text: `${paragraphs.join('\n\n')}\n` };
}

function whereLines(record: Record, { kind, group }: Owed, context: TextContext): string[] {
  // Before the issue is there, all change issues are where it will be.
  const address = record.issue === null ? changesUrl(context) : issueUrl(context, record.issue);
  const isCounted = kind !== 'cancelled' && windowOf(record, group) !== null;
  return [
    `Details${isCounted ? ', and how the date was counted' : ''}: ${address}`,
    ...(context.pageUrl === undefined ? [] : [`All subprocessors: ${context.pageUrl}`]),
  ];
}

function footLines(record: Record, { channel }: Owed): string[] {
  const isMail = record.policy.channels.find(({ id }) => id === channel)?.kind === 'email';
  return [
    ...(isMail
      ? ['You get this because you are the notice contact in your agreement. To change the contact, reply.']
      : []),
    `Announced ${dayInWords(record.announced.on, 'plain')} · ${changeName(record)} · digest ${record.digest.slice(0, 8)}`,
  ];
}
