import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageRecordsOf } from '../../../bot/page/page-records.ts';
import type { Record } from '../../../bot/record.ts';
import { formatFiles } from '../../../core/publication/formats/all.ts';
import { feedItems } from '../../../core/publication/formats/feed-items.ts';
import { historyOf } from '../../../core/publication/history.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { act, policy, record42, speech } from '../../bot/texts/change-42.ts';

const owner = { repositoryUrl: 'https://git.example/calls/subprocessors', repositoryId: 1_234_567 };
const publicationOf = (...records: Record[]): Publication => ({
  registry: { policy, entries: [speech], retired: [] },
  records: pageRecordsOf(records, owner),
  history: historyOf([{ day: '2026-03-03', entries: [speech] }]),
  logo: null,
});

/** What happens to a change, each after what stands before it. */
async function life(): Promise<Record[]> {
  const announced = await record42({}, { notices: [] });
  const told = await record42();
  const objected = { ...told, acts: [act('object', 'objection-1', { at: '2026-12-07T13:05:00Z' })] };
  const held = { ...objected, state: 'held' as const };
  const answered = {
    ...held,
    acts: [...held.acts, act('answer', 'answered', { at: '2026-12-10T08:00:00Z' })],
  };
  const closed = { ...answered, state: 'window-closed' as const };
  const merged = { commit: 'a'.repeat(40), at: '2026-12-10T08:30:00Z', early: false };
  const inTheList = { ...closed, state: 'in-the-list' as const, merged, ended_at: merged.at };
  const late = {
    ...inTheList,
    acts: [...inTheList.acts, act('object', 'objection-2', { at: '2026-12-20T08:00:00Z' })],
  };
  return [announced, told, objected, held, answered, closed, inTheList, late];
}

test('a change is one item with one id all its life, and `updated` moves only when something has happened', async () => {
  const items = (await life()).map(record => feedItems(publicationOf(record)));
  expect(new Set(items.map(([item]) => item?.id)).size).toBe(1);
  expect(items.map(([item, ...more]) => [item?.updated, more.length])).toEqual(
    [
      '2026-11-23T09:12:00Z',
      '2026-11-23T09:13:10Z',
      '2026-12-07T13:05:00Z',
      '2026-12-07T13:05:00Z',
      // The answer to the last objection is what the window waited for: it closes with it.
      '2026-12-07T13:05:00Z',
      '2026-12-10T08:00:00Z',
      '2026-12-10T08:30:00Z',
      '2026-12-10T08:30:00Z',
    ].map(updated => [updated, 0]),
  );
  expect(new Set(items.map(([item]) => item?.published))).toEqual(new Set(['2026-11-23T09:12:00Z']));
});

test('an announcement and the one that takes its place are two, and the first keeps its id', async () => {
  const first = await record42();
  const [before] = feedItems(publicationOf(first));
  const replaced = { ...first, state: 'replaced' as const, ended_at: '2026-12-01T10:00:00Z' };
  const second = await record42({}, { id: '0012.2', issue: 51, replaces: '0012' });
  const after = feedItems(publicationOf(replaced, second));
  expect(after).toHaveLength(2);
  expect(after.filter(({ id }) => id === before?.id)).toHaveLength(1);
});

test('the files are the same bytes in whatever order the records are read', async () => {
  const record = await record42();
  const some = [
    record,
    { ...record, id: '0013', issue: 43 },
    { ...record, id: '0014', issue: 44, state: 'cancelled' as const, ended_at: '2026-12-01T10:00:00Z' },
    { ...record, id: '0015', issue: 45, state: 'in-the-list' as const, ended_at: '2026-12-01T10:00:00Z' },
  ];
  const files = [...formatFiles(publicationOf(...some))];
  expect(files.map(([path]) => path)).toEqual([
    'subprocessors.json',
    'subprocessors.schema.json',
    'subprocessors.csv',
    'feed.atom',
    'feed.json',
    'deadlines.ics',
    'history.json',
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), shuffled => {
      expect([...formatFiles(publicationOf(...shuffled))]).toEqual(files);
    }),
    { numRuns: 10 },
  );
});

test('a list of two thousand with a past of two thousand changes: what grows, grows in step', async () => {
  const record = await record42({}, { state: 'in-the-list', ended_at: '2026-12-10T08:30:00Z' });
  const filesOf = (size: number) => {
    const numbered = Array.from({ length: size }, (_, index) => 100_000 + index);
    const entries = numbered.map(n => ({ ...speech, id: `company-${n}` }));
    const records = pageRecordsOf(
      numbered.map(n => ({ ...record, id: String(n), issue: n })),
      owner,
    );
    const history = historyOf([{ day: '2026-03-03', entries }]);
    return formatFiles({ registry: { policy, entries, retired: [] }, records, history, logo: null });
  };
  const [half, whole] = [filesOf(1000), filesOf(2000)];
  const grown = (path: string) => (whole.get(path)?.length ?? 0) / (half.get(path)?.length ?? 1);
  for (const path of ['subprocessors.json', 'subprocessors.csv', 'history.json']) {
    expect(grown(path)).toBeGreaterThan(1.9);
    expect(grown(path)).toBeLessThan(2.01);
  }
  for (const path of ['feed.atom', 'feed.json', 'deadlines.ics']) expect(grown(path)).toBeCloseTo(1, 2);
  expect(JSON.parse(whole.get('subprocessors.json') ?? '').past_changes).toHaveLength(2000);
});
