import type { Wait } from '../../plan/wait.ts';
import type { Record } from '../../record.ts';
import { commitUrl, pullUrl, recordUrl, type TextContext } from '../context.ts';
import { asCode, asLink, asText } from '../escape/markdown.ts';
import { noticesInWords } from '../evidence-words.ts';
import { momentInWords } from '../moment-words.ts';
import { objectionsInWords, tallyOf } from '../objection-words.ts';
import { stateInWords } from '../state-words.ts';
import { waitRemedy, waitsInWords } from '../wait-words.ts';
import { zoneOf } from '../windows.ts';

/** The lines that change while a change lives: facts, counts and what is left, and where the record stands. */
export function stateSection(record: Record, waits: readonly Wait[], context: TextContext): string {
  const { unread } = tallyOf(record);
  const left = waitsInWords(stillWaited(record, waits), record);
  return [
    '**Where this stands**',
    `- State: ${stateInWords(record, waits)}`,
    `- Notices: ${asText(noticesInWords(record))}`,
    `- Objections: ${objectionsInWords(record)}`,
    ...(unread === 0 ? [] : [`- Comments that nobody has read yet: ${unread}`]),
    ...staffLines(record),
    ...(left === null ? [] : [`- Waiting for: ${asText(left)}`]),
    ...failedNotices(waits),
    `- ${sources(record, context)}`,
  ].join('\n');
}

/** What staff can do about a notice that did not go out: whoever looks after the list sees it here first. */
function failedNotices(waits: readonly Wait[]): string[] {
  const remedies = waits.flatMap(wait =>
    wait.for === 'notice' && wait.failed ? (waitRemedy(wait) ?? []) : [],
  );
  return [...new Set(remedies)].map(remedy => `- For staff: ${remedy}`);
}

/** After its end a change waits for people who wrote, and for notices that are owed, and for nothing else. */
function stillWaited({ state }: Record, waits: readonly Wait[]): readonly Wait[] {
  const isOver = state === 'in-the-list' || state === 'cancelled' || state === 'replaced';
  return isOver
    ? waits.filter(wait => wait.for === 'unread' || wait.for === 'objections' || wait.for === 'notice')
    : waits;
}

/** What members of staff stated, as their statement and no more. */
function staffLines(record: Record): string[] {
  const zone = zoneOf(record);
  const { mailbox_read: mailbox, approvals_complete: approvals, treated } = record;
  return [
    ...(treated === null
      ? []
      : [`- Treated as ${asCode(treated.class)}, as ${asCode(treated.by)} decided: ${asText(treated.why)}`]),
    ...(mailbox === null
      ? []
      : [
          `- Mailbox for objections: read, as ${asCode(mailbox.by)} stated on ${momentInWords(mailbox.at, zone)}`,
        ]),
    ...(approvals === null
      ? []
      : [
          `- Customers who have to agree first: each has agreed, or will not be served, as ${asCode(approvals.by)} stated on ${momentInWords(approvals.at, zone)} (${asCode(approvals.ref)})`,
        ]),
  ];
}

function sources(record: Record, context: TextContext): string {
  const from =
    record.pull === null
      ? `Pushed directly: ${asLink(record.head.slice(0, 8), commitUrl(context, record.head))}`
      : `Proposal: ${asLink(`pull request ${record.pull}`, pullUrl(context, record.pull))}`;
  return `${from} · Record: ${asLink('ledger', recordUrl(context, record))}`;
}
