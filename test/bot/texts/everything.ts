import { correctsOf } from '../../../bot/plan/corrects.ts';
import type { Gate } from '../../../bot/plan/gate.ts';
import type { Owed } from '../../../bot/plan/owed.ts';
import type { Wait } from '../../../bot/plan/wait.ts';
import type { Record } from '../../../bot/record.ts';
import { issueBody, issueTitle } from '../../../bot/texts/change-issue.ts';
import { ledgerMessage } from '../../../bot/texts/commit-messages.ts';
import { gateWords } from '../../../bot/texts/gate.ts';
import { issueNoticeText } from '../../../bot/texts/issue-notice.ts';
import { noticeHtml } from '../../../bot/texts/notice-html.ts';
import { noticeText } from '../../../bot/texts/notices.ts';
import { previewBody } from '../../../bot/texts/preview.ts';
import { announceRefusedReply, replyToAct, unreadReply } from '../../../bot/texts/replies.ts';
import { startOfFile } from '../../../core/finding.ts';
import { policyOf } from '../../../core/policy.ts';
import { act, context, objection, policyFile, record42, speech, staff } from './change-42.ts';
import { proposed, pull } from './pull-12.ts';

/** What the bot writes. */
export interface Everything {
  readonly record: Record;
  /** Bodies of issues and comments, in Markdown. */
  readonly texts: readonly string[];
  /** Titles, subjects, the gate's words and commit messages. */
  readonly lines: readonly string[];
  readonly mails: readonly string[];
  readonly htmls: readonly string[];
}

/** Everything the bot writes about one change that is made of hostile words alone. */
export async function everything(words: readonly string[]): Promise<Everything> {
  let next = 0;
  const word = () => words[next++ % words.length] ?? '';
  const entry = {
    ...speech,
    service: word(),
    legal_name: word(),
    purpose: word(),
    address: word(),
    data: [word(), word()],
    data_subjects: [word()],
    locations: [{ country: 'DE', kind: 'hosting' as const, region: word(), when: word() }],
    transfer: { mechanism: 'derogation' as const, reference: word() },
    website: [word(), `https://x.example/${word()}`],
    contact: [
      { email: word() },
      { url: word(), label: word() },
      { email: 'privacy@x.example', label: word() },
    ],
    applies_to: { products: [word()], condition: word() },
    replaces: word(),
    note: word(),
    privacy_url: `https://x.example/${word()}`,
    used_from: word(),
  };
  const by = policyOf({
    ...policyFile,
    publisher: { name: word(), legal_name: word(), contact: word() },
    groups: [
      { id: 'standard', label: word() },
      { id: 'prior-approval', label: word(), authorisation: 'specific' },
    ],
    objections: { email: word(), effect: word() },
  });
  const moved = { ...entry, id: 'moved' };
  const acts = [
    act('status', 'status'),
    act('help', 'help'),
    act('object', 'objection-1', { by: '-' }),
    act('answer', 'answer-2', { arguments: '2 not-served' }),
    act('record-objection', 'recorded-3'),
    act('extend', 'extended', { arguments: `2026-12-09 ${word()}` }),
    act('waive-notice', 'waived', { arguments: `customers ${word()}` }),
    act('cancel-change', 'cancelled', { arguments: word() }),
    act('answer', 'no-such-objection', { done: false, arguments: word() }),
  ];
  const announced = await record42(
    { before: [{ ...moved, purpose: 'Before.' }], after: [entry, moved, { ...entry, id: 'known' }], by },
    {
      objections: [
        objection(1),
        objection(2, { state: 'answered', outcome: 'not-served', answer: staff(word()), answer_ref: word() }),
        objection(3, { source: 'private', comment: null, ref: word() }),
      ],
      treated: { class: 'narrowing', why: word(), by: word(), at: '2026-11-23T09:00:00Z', comment: 1 },
      mailbox_read: staff(word()),
      why: word(),
      acts,
    },
  );
  const earlier = await record42({
    after: [
      { ...entry, purpose: word(), note: word() },
      { ...entry, id: 'dropped', service: word() },
    ],
    by: policyOf({
      ...policyFile,
      publisher: { name: word(), contact: word() },
      objections: { email: word() },
    }),
  });
  const record = {
    ...announced,
    replaces: '0011',
    corrects: correctsOf({ ...earlier, id: '0011' }, announced),
  };
  const waits: Wait[] = [
    { for: 'doubt', why: word() },
    { for: 'notice', notice: 'n-0001', channel: word(), failed: true },
    { for: 'objections', numbers: [1] },
  ];
  const findings = [
    { ...startOfFile, rule: 'x', severity: 'error' as const, message: `\`a\` ${word()}`, file: word() },
  ];
  const gate: Gate = { state: 'error', reason: { kind: 'doubt', why: word() } };
  const owed = (kind: Owed['kind'], group: string): Owed => ({
    kind,
    channel: 'customers',
    group,
    deadline: null,
  });
  const notices = [
    noticeText(record, owed('announcement', 'standard'), context),
    noticeText(record, owed('correction', 'standard'), context),
    noticeText(record, owed('announcement', 'prior-approval'), context),
    noticeText(record, owed('more-time', 'standard'), context),
    noticeText(record, owed('cancelled', 'standard'), context),
  ];
  const states = ['open', 'cancelled', 'replaced', 'window-closed'] as const;
  return {
    record,
    texts: [
      ...states.map(state => issueBody({ ...record, state }, waits, context)),
      previewBody(await proposed({}, { after: [entry], by, missing: [word(), `\`${word()}\` of \`x\``] })),
      previewBody(
        await proposed({
          pull: pull({ after: { registry: null, logo: null, entries: 1, findings } }),
          gate,
          record,
          waits,
        }),
      ),
      ...acts.map(one => replyToAct(record, one, waits) ?? ''),
      ...(['more-time', 'cancelled', 'replaced', 'early'] as const).map(
        kind =>
          issueNoticeText(record, { kind, channel: 'issue', group: null, deadline: null }, context).text,
      ),
      unreadReply(record, '2026-12-10T00:00:00Z'),
      announceRefusedReply({ kind: 'missing', missing: [word()] }),
    ],
    lines: [
      issueTitle(record),
      ...notices.map(({ subject }) => subject),
      gateWords(gate, [record]),
      ...states.map(state => ledgerMessage([{ ...record, state }], [record], false)),
    ],
    mails: notices.map(({ text }) => text),
    htmls: notices.map(({ text }) => noticeHtml(text)),
  };
}
