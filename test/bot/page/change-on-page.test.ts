import { expect, test } from 'vitest';
import { pageRecordsOf } from '../../../bot/page/page-records.ts';
import type { Record } from '../../../bot/record.ts';
import { effect, policy, record42, speech, threeGroups } from '../texts/change-42.ts';

const owner = { repositoryUrl: 'https://git.example/calls/subprocessors', repositoryId: 1_234_567 };
const changeOf = (...records: Record[]) => pageRecordsOf(records, owner).coming[0];

test('a change is told in the words of its notice, with the whole entry as it was and as it will be', async () => {
  const before = { ...speech, legal_name: 'Example Dictation Ltd' };
  const change = changeOf(await record42({ before: [before], after: [speech] }));
  expect(change).toMatchObject({
    id: '0012',
    status: 'open',
    title: 'Example Speech: another company, Example Speech GmbH',
    classes: ['entity-change'],
    announcedAt: '2026-11-23T09:12:00Z',
    entries: [{ id: 'example-speech', before, after: speech }],
  });
  expect(change?.entries[0]?.words).toEqual(['Legal name: Example Dictation Ltd → Example Speech GmbH']);
});

test('of each notice the kind of channel, the group and what can be said of it, and never the channel’s name', async () => {
  const issue = effect({ state: 'done', at: '2026-11-23T09:12:40Z', result: '42' });
  const change = changeOf(await record42({}, { effects: { issue } }));
  expect(change?.notices).toEqual([
    {
      group: null,
      channel: 'issue',
      kind: 'announcement',
      evidence: 'published',
      at: '2026-11-23T09:12:40Z',
    },
    {
      group: 'standard',
      channel: 'email',
      kind: 'announcement',
      evidence: 'handed-over',
      at: '2026-11-23T09:13:10Z',
    },
  ]);
});

test('a group is called what it was called at the announcement, and keeps how its time was counted', async () => {
  const record = await record42({ by: threeGroups });
  expect(changeOf(record)?.deadlines.map(({ label, authorisation }) => [label, authorisation])).toEqual([
    ['Standard agreement', 'general'],
    ['Agreements with a longer time', 'general'],
    ['Agreements that ask for approval first', 'specific'],
  ]);
  expect(changeOf(record)?.deadlines.map(({ steps }) => steps)).toEqual(record.windows.map(one => one.steps));
});

test('an announcement and the one that took its place name each other by their numbers', async () => {
  const first = await record42({}, { state: 'replaced', ended_at: '2026-12-01T10:00:00Z' });
  const second = await record42({}, { id: '0012.2', issue: 51, replaces: '0012' });
  const page = pageRecordsOf([second, first], owner);
  expect(page.coming).toMatchObject([{ number: 51, replaces: 42, replacedBy: null }]);
  expect(page.past).toMatchObject([{ number: 42, replaces: null, replacedBy: 51 }]);
});

test('a change that staff treat as a mere detail is shown all the same', async () => {
  const record = await record42();
  const changes = record.changes.map(change => ({ ...change, treatment: 'changelog' as const }));
  expect(changeOf({ ...record, changes })?.entries).toMatchObject([{ id: 'example-speech' }]);
});

test('the ledger says whose it is, and when the list was taken over if that is recorded', async () => {
  const record = await record42();
  expect(pageRecordsOf([record], owner)).toMatchObject({ repositoryId: 1_234_567, baseline: null });
  const baseline = { ...record, id: 'baseline', issue: null, changes: [], policy };
  expect(pageRecordsOf([record, baseline], owner)).toMatchObject({ baseline: '2026-11-23' });
});
