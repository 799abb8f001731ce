import { describe, expect, test } from 'vitest';
import type { Wait } from '../../../bot/plan/wait.ts';
import { issueBody, issueTitle } from '../../../bot/texts/change-issue.ts';
import { context, objection, record42, record42Again, speech, staff, threeGroups } from './change-42.ts';

const running: Wait[] = [{ for: 'deadline', utc: '2026-12-09T23:00:00Z' }, { for: 'mailbox' }];
const golden = (name: string) => `./golden/${name}.md`;

async function shown(...of: Parameters<typeof issueBody>): Promise<string> {
  return `# ${issueTitle(of[0])}\n\n${issueBody(...of)}`;
}

describe('the change issue', () => {
  test('while the time runs', async () => {
    const record = await record42();
    expect(issueTitle(record)).toBe(
      'New subprocessor: Example Speech (from 4 January 2027) – objections until 9 December 2026',
    );
    expect(record.windows[0]?.utc).toBe('2026-12-09T23:00:00Z');
    await expect(await shown(record, running, context)).toMatchFileSnapshot(golden('issue-open'));
  });

  test('with three groups, held by an objection and by a comment', async () => {
    const unread = {
      source: 'issue',
      verdict: 'unread',
      created_at: '',
      seen_at: '',
      hash: '',
      gone: false,
      decided: null,
    } as const;
    const record = await record42(
      { by: threeGroups },
      {
        state: 'held',
        objections: [objection(1, { state: 'withdrawn' }), objection(2)],
        comments: [{ id: 9005, ...unread }],
      },
    );
    const waits: Wait[] = [
      { for: 'unread', comments: [9005] },
      { for: 'objections', numbers: [2] },
      ...running,
      { for: 'approvals' },
    ];
    await expect(await shown(record, waits, context)).toMatchFileSnapshot(golden('issue-held-three-groups'));
  });

  test('announced again says what differs from the time before', async () => {
    await expect(await shown(await record42Again(), running, context)).toMatchFileSnapshot(
      golden('issue-corrected'),
    );
  });

  test('after the time, when nothing is open', async () => {
    const record = await record42(
      {},
      {
        state: 'window-closed',
        objections: [
          objection(1, { state: 'answered', outcome: 'agreed' }),
          objection(2, { state: 'answered', outcome: 'proceeding-despite' }),
        ],
        mailbox_read: staff('ben-example'),
      },
    );
    await expect(await shown(record, [], context)).toMatchFileSnapshot(golden('issue-window-closed'));
  });

  test('told after the fact', async () => {
    const record = await record42(
      {},
      {
        id: 'push-a1b2c3d4e5f6',
        pull: null,
        kind: 'after-the-fact',
        merged: { commit: 'a1b2c3d4e5f6', at: '2026-11-23T09:00:00Z', early: true },
      },
    );
    await expect(await shown(record, running, context)).toMatchFileSnapshot(golden('issue-after-the-fact'));
  });

  test('merged early, and then paused', async () => {
    const early = await record42({}, { merged: { commit: 'ffee', at: '2026-12-03T10:00:00Z', early: true } });
    const paused = await record42({}, { paused: true });
    expect(issueBody(early, running, context)).toContain(
      '**This was merged before the time to object had ended** (seen on 3 December 2026). The time goes on until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC); the public page shows it.',
    );
    expect(issueBody(paused, running, context)).toContain('**Paused:** the proposal was closed');
  });

  test('cancelled, with the reason', async () => {
    const record = await record42(
      {},
      { state: 'cancelled', ended_at: '2026-12-01T10:00:00Z', why: 'We stay with what we have.' },
    );
    await expect(await shown(record, [], context)).toMatchFileSnapshot(golden('issue-cancelled'));
  });

  test('replaced: points to the issue in which it was announced again', async () => {
    const record = await record42({}, { state: 'replaced', ended_at: '2026-12-01T10:00:00Z' });
    const body = issueBody(record, [], { ...context, replacedBy: 57 });
    expect(body).toContain('It stands [here](https://git.example/calls/subprocessors/issues/57).');
    expect(body).toContain('If you objected, that still stands; you need not repeat it.');
    expect(body).not.toContain('begin a line with');
  });

  test('a removal: no time to object, and what becomes of the data', async () => {
    const leaving = { ...speech, ends_on: '2026-12-31', data_deleted_on: '2027-01-31' };
    const record = await record42({ before: [leaving], after: [] });
    await expect(await shown(record, [], context)).toMatchFileSnapshot(golden('issue-removal'));
  });

  test('a removal whose file says nothing of the data does not say that they are gone', async () => {
    const body = issueBody(await record42({ before: [speech], after: [] }), [], context);
    expect(body).toContain('| Data there deleted by | not stated |');
  });

  test('several entries: a table each', async () => {
    const chat = {
      ...speech,
      id: 'example-chat',
      service: 'Example Chat',
      legal_name: 'Example Chat B.V.',
      registration: 'KvK 1',
    };
    const moved = { ...chat, locations: [{ country: 'US', kind: 'hosting' as const }] };
    const renamed = { ...speech, id: 'example-mail', service: 'Example Mail', registration: 'HRB 1' };
    const record = await record42({
      before: [chat, renamed],
      after: [moved, { ...renamed, legal_name: 'Example Post GmbH' }, speech],
    });
    await expect(await shown(record, running, context)).toMatchFileSnapshot(golden('issue-several'));
  });

  test('an issue with 400 entries has room, and says where the rest stands', async () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...speech,
      id: `company-${index}`,
      service: `Service ${index}`,
      legal_name: `Company ${index}`,
      purpose: `${'A purpose with many words. '.repeat(30)}${index}`,
    }));
    const body = issueBody(await record42({ after: many }), running, context);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/^<!-- subprocessors:change 0012 -->\n/);
    expect(body).toContain(
      'All of it stands in [the pull request](https://git.example/calls/subprocessors/pull/12).',
    );
    expect(body).toContain('**Where this stands**');
    expect(body).toContain('begin a line with `/object`');
  });
});
