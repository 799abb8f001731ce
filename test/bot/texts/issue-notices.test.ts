import { expect, test } from 'vitest';
import type { OwedOnIssue } from '../../../bot/plan/owed-on-issue.ts';
import type { Record } from '../../../bot/record.ts';
import { issueNoticeText } from '../../../bot/texts/issue-notice.ts';
import { act, context, record42, record42Again, speech, threeGroups } from './change-42.ts';

function comment(record: Record, kind: OwedOnIssue['kind']): string {
  return issueNoticeText(record, { kind, channel: 'issue', group: null, deadline: null }, context).text;
}

test('what those who watch an issue get by mail from GitHub', async () => {
  const given = [act('extend', 'extended', { arguments: '2026-12-09 The holidays are near.' })];
  const merged = { commit: 'b2', at: '2026-11-25T09:00:00Z', early: true };
  const texts: [string, string][] = [
    ['More time, because staff gave it', comment(await record42({}, { acts: given }), 'more-time')],
    ['More time, because a notice was late', comment(await record42(), 'more-time')],
    ['More time, three kinds of agreement', comment(await record42({ by: threeGroups }), 'more-time')],
    [
      'Cancelled',
      comment(await record42({}, { state: 'cancelled', why: 'We stay with what we have.' }), 'cancelled'),
    ],
    ['Replaced', comment({ ...(await record42Again()), issue: 44 }, 'replaced')],
    ['In the list before its time', comment(await record42({}, { merged }), 'early')],
  ];
  await expect(texts.map(([name, text]) => `## ${name}\n\n${text}\n`).join('\n')).toMatchFileSnapshot(
    './golden/issue-notices.md',
  );
});

test('a comment on what differs stays within what GitHub takes', async () => {
  const many = (purpose: string) =>
    Array.from({ length: 40 }, (_, n) => ({ ...speech, id: `example-${n}`, service: `E ${n}`, purpose }));
  const record = await record42Again({
    before: many('&<>'.repeat(400)),
    after: many('*_~'.repeat(400)),
  });
  const text = comment({ ...record, issue: 44 }, 'replaced');
  expect(text.length).toBeLessThan(65_000);
  expect(text).toContain('it stands in the new issue');
});
