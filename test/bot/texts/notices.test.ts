import { describe, expect, test } from 'vitest';
import type { Owed } from '../../../bot/plan/owed.ts';
import type { Record } from '../../../bot/record.ts';
import { noticeHtml } from '../../../bot/texts/notice-html.ts';
import { noticeText } from '../../../bot/texts/notices.ts';
import { policyOf } from '../../../core/policy.ts';
import { act, context, policyFile, record42, record42Again, speech, threeGroups } from './change-42.ts';

const golden = (name: string) => `./golden/${name}`;

function owed(kind: Owed['kind'], group = 'standard'): Owed {
  return { kind, channel: 'customers', group, deadline: null };
}

function mail(record: Record, kind: Owed['kind'], group?: string): string {
  const { subject, text } = noticeText(record, owed(kind, group), context);
  return `Subject: ${subject}\n\n${text}`;
}

describe('a notice by mail', () => {
  test('announces, with its group’s deadline', async () => {
    await expect(mail(await record42(), 'announcement')).toMatchFileSnapshot(golden('mail-announcement.txt'));
  });

  test('is the same as HTML', async () => {
    const { text } = noticeText(await record42(), owed('announcement'), context);
    await expect(noticeHtml(text)).toMatchFileSnapshot(golden('mail-announcement.html'));
  });

  test('to a group with a longer time names that group’s day and no other', async () => {
    const text = mail(await record42({ by: threeGroups }), 'announcement', 'long-notice');
    expect(text).toContain('You can object until the end of Thursday 24 December 2026');
    expect(text).not.toContain('9 December');
  });

  test('asks a group that has to agree first: no answer is a no, and nothing is said of objecting', async () => {
    const text = mail(await record42({ by: threeGroups }), 'announcement', 'prior-approval');
    await expect(text).toMatchFileSnapshot(golden('mail-prior-approval.txt'));
    expect(text).not.toMatch(/can object|no objection/);
  });

  test('after the fact says so first', async () => {
    const record = await record42({}, { kind: 'after-the-fact', pull: null, id: 'push-a1b2c3d4e5f6' });
    await expect(mail(record, 'after-the-fact')).toMatchFileSnapshot(golden('mail-after-the-fact.txt'));
  });

  test('after the fact promises nothing to whoever has to agree first, or objects, that can no longer be kept', async () => {
    const record = await record42({ by: threeGroups }, { kind: 'after-the-fact', pull: null });
    const standard = mail(record, 'after-the-fact');
    expect(standard).toContain('A person reads and answers every objection.');
    expect(standard).not.toContain('we do not start this');
    const asked = mail(record, 'after-the-fact', 'prior-approval');
    expect(asked).toContain('and ask for your answer all the same');
    expect(asked).not.toContain('Without your answer we will not');
  });

  test('gives more time because ours was late', async () => {
    await expect(mail(await record42(), 'more-time')).toMatchFileSnapshot(golden('mail-more-time.txt'));
  });

  test('gives more time because staff said so, with their reason', async () => {
    const record = await record42(
      {},
      { acts: [act('extend', 'extended', { arguments: '2026-12-09 The holidays are near.' })] },
    );
    expect(mail(record, 'more-time')).toContain('Reason: The holidays are near.');
  });

  test('takes the place of an earlier one', async () => {
    await expect(mail(await record42Again(), 'correction')).toMatchFileSnapshot(
      golden('mail-correction.txt'),
    );
  });

  test('takes the place of an earlier one as HTML too, with what differs as a table', async () => {
    const { text } = noticeText(await record42Again(), owed('correction'), context);
    await expect(noticeHtml(text)).toMatchFileSnapshot(golden('mail-correction.html'));
  });

  test('says that a change is cancelled', async () => {
    const record = await record42({}, { state: 'cancelled', why: 'We stay with what we have.' });
    await expect(mail(record, 'cancelled')).toMatchFileSnapshot(golden('mail-cancelled.txt'));
  });

  test('tells of a removal, for information', async () => {
    const leaving = { ...speech, ends_on: '2026-12-31', data_deleted_on: '2027-01-31' };
    const record = await record42({ before: [leaving], after: [] });
    await expect(mail(record, 'information')).toMatchFileSnapshot(golden('mail-removal.txt'));
  });

  test('with several entries writes each of them out', async () => {
    const record = await record42({
      before: [{ ...speech, locations: [{ country: 'US', kind: 'hosting' }] }],
      after: [speech, { ...speech, id: 'example-chat', service: 'Example Chat' }],
    });
    await expect(mail(record, 'announcement')).toMatchFileSnapshot(golden('mail-several.txt'));
  });

  test('keeps its date in the subject, however long the name', async () => {
    const record = await record42({ after: [{ ...speech, service: 'Very long '.repeat(20) }] });
    const { subject } = noticeText(record, owed('announcement'), context);
    expect(subject).toContain('you can object until 9 December 2026 (change 42)');
    expect(subject.length).toBeLessThan(200);
  });

  test('before there is an issue it leads to where all changes stand', async () => {
    expect(mail(await record42({}, { issue: null }), 'announcement')).toContain(
      'https://git.example/calls/subprocessors/issues?q=label%3Asubprocessor-change',
    );
  });
});

test('what goes out by a webhook cannot be replied to, and says where to write', async () => {
  const channels = [{ id: 'customers', kind: 'webhook' as const, required: true }];
  const { text } = noticeText(
    await record42({ by: policyOf({ ...policyFile, channels }) }),
    owed('announcement'),
    context,
  );
  expect(text).toContain('write to objections@calls.example and mention "change 42"');
  expect(text).not.toMatch(/reply to this mail|You get this because/);
});
