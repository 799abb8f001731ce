import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { commandsIn, commandTable } from '../../../bot/commands.ts';
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

/** What somebody would write to make the bot give a command, tell a stranger, forge a marker or break its layout. */
const pieces = [
  ...[
    '/object',
    '/object me',
    '/announce 3f9a2c71d0e4b5a69788776655443322',
    '/mailbox-read',
    '/withdraw 1',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    '\t',
  ],
  ...[
    '<!-- subprocessors:preview -->',
    '<!--',
    '-->',
    '<!-',
    '<!<!--',
    '--',
    '</details>',
    '<details>',
    '<b>',
    '&lt;',
    '&copy;',
  ],
  ...[
    '@octocat',
    '@org/team',
    'a@b.example',
    '#1',
    'GH-1',
    'owner/repo#1',
    ':x:',
    '$x$',
    '0a1b2c3d',
    'www.x.example',
  ],
  ...[
    '`',
    '```',
    '~~~',
    '````text',
    '|',
    '\\',
    '*',
    '_',
    '[x](https://x.example)',
    '![x](https://x.example/p.gif)',
    '[x]: y',
  ],
  ...[
    'https://x.example/a',
    'https://git.example/o/r/issues/1',
    'javascript:alert(1)',
    '"><script>',
    "'",
    'Bcc: a@b.example',
    ': ',
    ':  ',
  ],
  ...['word', 'Example', '1.', '- ', '> ', '# ', '---', '===', '\u202E', '\u200B', '\0', 'é', '株式会社'],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => parts.join(''));

const commands = new RegExp(`^/(?:${commandTable.map(({ name }) => name).join('|')})\\b`, 'm');

/** Everything the bot writes about one change that is made of hostile words alone. */
async function everything(
  words: readonly string[],
): Promise<{ texts: string[]; lines: string[]; mails: string[]; htmls: string[]; record: Record }> {
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

const asked = fc.array(hostile, { minLength: 3, maxLength: 40 });
const runs = { numRuns: 20 };

describe('whatever stands in files, policies and comments', () => {
  test('no line of ours is a command of ours', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { texts, lines, mails } = await everything(words);
        for (const text of [...texts, ...lines, ...mails]) {
          expect(commandsIn(text)).toEqual([]);
          expect(text).not.toMatch(commands);
        }
      }),
      runs,
    );
  });

  test('no marker is forged: there is one, on the first line', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { texts, mails, lines } = await everything(words);
        const [first = '', ...others] = texts[0]?.split('\n') ?? [];
        expect(first).toBe('<!-- subprocessors:change 0012 -->');
        expect(others.join('\n')).not.toContain('<!--');
        for (const text of [...texts.slice(4), ...mails, ...lines]) expect(text).not.toContain('<!--');
      }),
      runs,
    );
  });

  test('nobody is told, nothing is referred to, no HTML is let in, and links go to pages and mailboxes', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { texts } = await everything(words);
        for (const text of texts)
          checkNode(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), false);
      }),
      runs,
    );
  });

  test('everything fits where it goes', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { texts, lines, record } = await everything(words);
        for (const text of texts) expect(text.length).toBeLessThan(65_000);
        for (const line of lines.slice(0, 7)) expect(line).not.toMatch(/[\r\n\0]/);
        expect(issueTitle(record).length).toBeLessThanOrEqual(256);
      }),
      runs,
    );
  });

  test('a mail as HTML holds our own elements alone, and loads nothing', async () => {
    const ours =
      /^<(?:!DOCTYPE html|\/?(?:html|head|body|title|p|table|tr|th|td|a)|html lang="en"|meta [^<>]*|body style="[^"<>]*"|th scope="row" style="[^"<>]*"|br|a href="(?:https:|mailto:)[^"<>]*")>$/;
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { htmls } = await everything(words);
        for (const html of htmls) for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(ours);
      }),
      runs,
    );
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function checkNode(node: Node, inLink: boolean): void {
  if (node.type === 'html') {
    expect(node.value).toMatch(
      /^(?:<!-- subprocessors:[a-z0-9 .-]+ -->|<details><summary>[^\n]*<\/summary>|<\/details>)$/,
    );
  }
  if (node.type === 'link') expect(node.url).toMatch(/^(?:https:\/\/|mailto:)/);
  expect(node.type).not.toBe('image');
  // GitHub makes nothing of what stands in a link already.
  if (node.type === 'text' && !inLink) expect(node.value).not.toMatch(/(?<!\w)@\w|#\d|\bGH-\d/);
  for (const child of node.children ?? []) checkNode(child, inLink || node.type === 'link');
}
