import { expect, it } from 'vitest';
import { announceable, begin, freeId, nextId, type Treated } from '../../../bot/plan/announce.ts';
import type { Record } from '../../../bot/record.ts';
import type { ChangeClass } from '../../../core/change/class.ts';
import { compareRegistries } from '../../../core/change/compare.ts';
import { type Deadline, deadlinesOf, isDeadline } from '../../../core/deadline/deadline.ts';
import { deadlines, entry, now, policy, record, registry } from './a-look.ts';

const was = registry(entry('a'), entry('d'));
const is = registry(entry('a', undefined, 'Paris'), entry('b'));
const change = compareRegistries(was, is);
const treat = (name: ChangeClass, why = 'Only worded anew.'): Treated => ({
  class: name,
  why,
  by: 'alice',
  at: now,
  comment: 55,
});
const counted = deadlines.filter(isDeadline);
const later = (await deadlinesOf(policy, '2026-12-01')).filter(isDeadline);
const otherGroup: Deadline[] = counted.map(one => ({ ...one, group: 'long-notice' }));
const announced = { by: 'alice', permission: 'write', at: now, on: '2026-11-23', comment: 60 } as const;

function begun(of: ReturnType<typeof announceable>, earlier: Record | null = null, some = counted): Record {
  return begin(of, {
    id: '0007.2',
    kind: 'announced',
    pull: 7,
    head: 'a'.repeat(40),
    announced,
    deadlines: some,
    earlier,
  });
}

/** What an entry comes out as: class and treatment. */
const classes = (of: ReturnType<typeof announceable>) =>
  of.change.changes.map(one => `${one.entry}: ${one.class}, ${one.treatment}`).sort();

it('untreated a change is announced as what it was computed to be', () => {
  const of = announceable(change, policy, null);
  expect(of).toMatchObject({ change, policy, treated: null, digest: change.digest });
  expect(classes(of)).toEqual(['a: details, changelog', 'b: addition, window', 'd: removal, notice']);
});

it('treated as another class, so is all that customers would be told of, and nothing else', () => {
  const of = announceable(change, policy, treat('narrowing'));
  expect(classes(of)).toEqual(['a: details, changelog', 'b: narrowing, notice', 'd: narrowing, notice']);
  expect(of.change.treatment).toBe('notice');
  expect(announceable(change, policy, treat('details')).change.treatment).toBe('changelog');
  expect(announceable(change, policy, treat('scope-change')).change.treatment).toBe('window');
});

it('the digest of a treated change stands for the change, the class and the reason', () => {
  const digest = (of = change, name: ChangeClass = 'narrowing', why = 'Only worded anew.') =>
    announceable(of, policy, treat(name, why)).digest;
  const other = compareRegistries(
    was,
    registry(entry('a', undefined, 'Paris'), entry('b', 'Sends letters.')),
  );
  const all = [
    change.digest,
    digest(),
    digest(change, 'details'),
    digest(change, 'cosmetic'),
    digest(change, 'narrowing', 'Something else.'),
    digest(other),
    digest(other, 'details'),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(digest()).toMatch(/^[0-9a-f]{64}$/);
  const of = announceable(change, policy, treat('narrowing'));
  expect(of.change.digest).toBe(of.digest);
});

it('a record begins with what customers are told of, and with nothing done, said or written yet', () => {
  const of = announceable(change, policy, null);
  const record = begun(of);
  expect(record.changes.map(one => one.entry).sort()).toEqual(['b', 'd']);
  expect(record).toMatchObject({
    replaces: null,
    state: 'announcing',
    paused: false,
    treated: null,
    issue: null,
    effects: {},
    notices: [],
    objections: [],
    comments: [],
    acts: [],
    merged: null,
    ended_at: null,
  });
  expect(record.windows.map(one => one.utc)).toEqual(counted.map(one => one.utc));
  expect(record).not.toHaveProperty('corrects');
  const reworded = compareRegistries(was, registry(entry('a', 'Sends letters.'), entry('d')));
  const [told] = begun(announceable(reworded, policy, null)).changes;
  expect(told?.fields).toEqual(reworded.changes[0]?.fields);
  expect(told?.fields).not.toEqual([]);
});

it('what staff treat as a detail is in the record all the same, without a window; what was one is not', () => {
  const record = begun(announceable(change, policy, treat('details')));
  expect(record.changes.map(one => `${one.entry}: ${one.class}`).sort()).toEqual([
    'b: details',
    'd: details',
  ]);
  expect(record).toMatchObject({ windows: [], treated: { class: 'details' } });
});

it('a deadline that was printed never moves earlier, group by group, and none that was printed is lost', () => {
  const first = (...some: readonly Deadline[]) => begun(announceable(change, policy, null), null, [...some]);
  const again = (earlier: Record, some: readonly Deadline[], treated: Treated | null = null) =>
    begun(announceable(change, policy, treated), earlier, [...some]).windows.map(
      ({ group, last_day }) => `${group} ${last_day}`,
    );
  expect(again(first(...later), counted)).toEqual(['standard 2026-12-17']);
  expect(again(first(...counted), later)).toEqual(['standard 2026-12-17']);
  expect(again(first(...otherGroup, ...later), [...counted, ...otherGroup])).toEqual([
    'standard 2026-12-17',
    'long-notice 2026-12-09',
  ]);
  expect(again(first(...later), otherGroup)).toEqual(['long-notice 2026-12-09', 'standard 2026-12-17']);
  expect(again(first(...counted, ...otherGroup), later)).toEqual([
    'standard 2026-12-17',
    'long-notice 2026-12-09',
  ]);
  expect(again(first(...counted), later, treat('details'))).toEqual(['standard 2026-12-09']);
});

it('a window that ends when the printed one did is the new one', () => {
  const early = begun(announceable(change, policy, null));
  const printed = {
    ...early,
    windows: early.windows.map(one => ({ ...one, steps: ['As it was printed.'] })),
  };
  expect(begun(announceable(change, policy, null), printed).windows).toEqual(early.windows);
});

it('objections and what was read go over to the next announcement, and with more time a late one is in time', () => {
  const objection = (
    n: number,
    some: Partial<Record['objections'][number]>,
  ): Record['objections'][number] => ({
    n,
    source: 'issue',
    comment: 70 + n,
    ref: null,
    made_at: now,
    standing: 'late',
    state: 'open',
    outcome: null,
    answer: null,
    confirmation: null,
    answer_ref: null,
    read: false,
    carried_from: null,
    ...some,
  });
  const objections = [
    objection(1, { standing: 'in-time' }),
    objection(2, { made_at: '2026-12-09T23:00:00Z' }),
    objection(3, { made_at: '2026-12-09T22:59:59Z' }),
    objection(4, { made_at: '2026-12-09T22:59:59Z', carried_from: '0006 4' }),
  ];
  const comments: Record['comments'] = [
    {
      id: 71,
      source: 'issue',
      verdict: 'objection',
      created_at: now,
      seen_at: now,
      hash: '0'.repeat(64),
      gone: false,
      decided: null,
    },
  ];
  const earlier = record(was, is, { objections, comments, acts: [] });
  const again = begun(announceable(change, policy, null), earlier);
  expect(again).toMatchObject({ replaces: '0007', comments, corrects: { announced_on: '2026-11-23' } });
  expect(again.objections.map(one => [one.n, one.standing, one.carried_from])).toEqual([
    [1, 'in-time', '0007 1'],
    [2, 'late', '0007 2'],
    [3, 'in-time', '0007 3'],
    [4, 'in-time', '0006 4'],
  ]);
  const longer = begun(announceable(change, policy, null), earlier, [...counted, ...later]);
  expect(longer.objections.map(({ standing }) => standing)).toEqual(Array(4).fill('in-time'));
  expect(again.objections[1]).toMatchObject({ comment: 72, state: 'open' });
});

it('the next id of a pull request is the first that no record has or had', () => {
  expect(nextId(7, [])).toBe('0007');
  expect(nextId(12345, [])).toBe('12345');
  expect(nextId(7, ['0007', '0007.2'])).toBe('0007.3');
  expect(freeId('push-1', ['push-1', 'push-1.3'])).toBe('push-1.2');
});
