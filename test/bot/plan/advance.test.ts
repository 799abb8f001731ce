import { describe, expect, it } from 'vitest';
import type { ChangeIssue, Observation } from '../../../bot/observation.ts';
import { advance, afterTheEnd, commentsOf } from '../../../bot/plan/advance.ts';
import type { Notice, Record } from '../../../bot/record.ts';
import { deadlinesOf } from '../../../core/deadline/deadline.ts';
import { all, is, issue, seen, told, was } from './a-change.ts';
import { alice, comment, entry, now, policy, pull, record, registry, vera } from './a-look.ts';

describe('what has become of the pull request', () => {
  const paused = (some: Partial<Observation>) => advance(all, seen(some)).paused;

  it('closed, gone or turned to another branch, the change is paused', () => {
    expect(paused({})).toBe(false);
    expect(paused({ pulls: [pull(was, is, { open: false })] })).toBe(true);
    expect(paused({ pulls: [pull(was, is, { baseIsDefault: false })] })).toBe(true);
    expect(paused({ pulls: [pull(was, is, { number: 8 })] })).toBe(true);
    expect(advance({ ...all, paused: true }, seen()).paused).toBe(false);
  });

  it('in the list it is merged: early before its window has closed, and for ever from then', () => {
    const merged = advance(all, seen({ pulls: [] }, is));
    expect(merged).toMatchObject({ paused: false, merged: { commit: 'b'.repeat(40), at: now, early: true } });
    const before = { commit: 'd'.repeat(40), at: '2026-11-20T09:00:00Z', early: false };
    expect(advance({ ...all, merged: before }, seen({}, is)).merged).toEqual(before);
    const closed = { ...all, state: 'window-closed' as const };
    const late = '2026-12-10T09:00:00.000Z';
    expect(advance(closed, seen({ now: late }, is)).merged?.early).toBe(false);
  });

  it('undone it is no longer merged; while nobody can read the list it stays what it was', () => {
    const merged = { commit: 'b'.repeat(40), at: now, early: true };
    expect(advance({ ...all, merged }, seen()).merged).toBeNull();
    expect(advance({ ...all, merged }, seen({}, null)).merged).toEqual(merged);
    expect(advance(all, seen({ pulls: [] }, null)).paused).toBe(false);
    expect(advance({ ...all, changes: [] }, seen()).merged).toBeNull();
  });

  it('half of it in the list is not merged, nor is half of it gone back', () => {
    const both = registry(entry('a'), entry('b'), entry('c'));
    const two = { ...all, changes: record(was, both).changes };
    expect(advance(two, seen({}, is)).merged).toBeNull();
    const merged = { commit: 'b'.repeat(40), at: now, early: true };
    expect(advance({ ...two, merged }, seen({}, is)).merged).toBeNull();
  });
});

describe('a change ends', () => {
  const late = '2026-12-10T09:00:00.000Z';
  const closed: Record = {
    ...all,
    state: 'window-closed',
    mailbox_read: { by: 'alice', permission: 'write', at: '2026-12-10T08:00:00Z', comment: 70 },
  };
  const marked = { body: '<!-- subprocessors:change 0007 -->\nText', labels: ['subprocessor-change'] };
  const end = (of: Record, some: Partial<Observation> = {}, main = is) => {
    const { state, ended_at } = advance(of, seen({ now: late, issues: [issue(marked)], ...some }, main));
    return [state, ended_at];
  };

  it('when it is in the list with its window closed, and nothing is in doubt', () => {
    expect(end(closed)).toEqual(['in-the-list', late]);
    expect(end(closed, {}, was)).toEqual(['window-closed', null]);
    expect(end(closed, { doubts: ['GitHub did not answer'] })[1]).toBeNull();
    expect(advance(all, seen({}, is)).ended_at).toBeNull();
  });

  it('only when its issue can be found by its mark and its label, as it has to be from then on', () => {
    const bearing = (some: Partial<ChangeIssue>) =>
      end(closed, { issues: [issue({ ...marked, ...some })] })[0];
    expect(bearing({ labels: ['Subprocessor-Change', 'mine'] })).toBe('in-the-list');
    expect(bearing({ labels: ['mine'] })).toBe('window-closed');
    expect(bearing({ body: 'Text' })).toBe('window-closed');
    expect(bearing({ body: '<!-- subprocessors:change 0008 -->\nText' })).toBe('window-closed');
    const opened = closed.effects['issue'];
    const fresh: Record = opened ? { ...closed, effects: { issue: { ...opened, at: late } } } : closed;
    expect(end(fresh, { issues: [issue({ number: 4, labels: [] })] })).toEqual(['in-the-list', late]);
  });

  it('when another takes its place, and once', () => {
    expect(end({ ...all, state: 'replaced' })).toEqual(['replaced', late]);
    expect(end({ ...all, state: 'replaced', ended_at: now })).toEqual(['replaced', now]);
  });
});

it('what is said after the end goes on record where the change is in the list, and nowhere else', () => {
  const said = seen(
    {
      issues: [
        issue({
          comments: [
            comment(80, vera, 'And now?', {
              source: 'issue',
              number: 3,
              createdAt: '2026-12-20T09:00:00Z',
              updatedAt: '2026-12-20T09:00:00Z',
            }),
          ],
        }),
      ],
    },
    is,
  );
  const after = (state: Record['state']) =>
    afterTheEnd({ ...all, state, ended_at: now }, said).comments.length;
  expect([after('in-the-list'), after('cancelled'), after('replaced')]).toEqual([1, 0, 0]);
});

it('what is written about a change stands on its issues, also of earlier announcements, and on its pull request', () => {
  const on = (id: number, number: number, record: string) =>
    issue({ number, record, comments: [comment(id, vera, 'Hello', { source: 'issue', number })] });
  const observation = seen({
    issues: [on(1, 3, '0007'), on(2, 4, '0007.2'), on(3, 5, '0008')],
    pulls: [
      pull(was, is, { number: 8, comments: [comment(4, vera, '')] }),
      pull(was, is, { comments: [comment(5, vera, '')] }),
    ],
  });
  expect(commentsOf(all, observation).map(({ id }) => id)).toEqual([1, 2, 5]);
  expect(commentsOf({ ...all, pull: null }, observation).map(({ id }) => id)).toEqual([1, 2]);
});

describe('nothing is altered', () => {
  it('where nothing has happened: the very same record comes out', () => {
    const settled = advance(all, seen());
    expect(advance(settled, seen())).toBe(settled);
    const given = { ...settled, paused: true };
    const closed = seen({ pulls: [] });
    expect(advance(given, closed)).toBe(given);
  });
});

it('told on a later day, its time ends later, if that was counted for it', async () => {
  const next = '2026-11-24T09:00:00.000Z';
  const late = {
    ...told,
    notices: told.notices.map((one): Notice => ({ ...one, evidence: 'handed-over', at: next })),
  };
  const counted = await deadlinesOf(policy, '2026-11-24');
  const days = (of: Observation['deadlines']['of']) =>
    advance(late, seen({ now: next, deadlines: { now: counted, of } })).windows.map(one => one.last_day);
  expect(days(new Map([['0007', counted]]))).toEqual(['2026-12-10']);
  expect(days(new Map([['0008', counted]]))).toEqual(['2026-12-09']);
});

it('half of it in the list, staff may still cancel it; after its end they may not', () => {
  const said = (body: string, main: typeof was) =>
    seen(
      {
        issues: [
          issue({
            comments: [
              comment(80, alice, body, {
                source: 'issue',
                number: 3,
                createdAt: '2026-11-24T09:00:00Z',
                updatedAt: '2026-11-24T09:00:00Z',
              }),
            ],
          }),
        ],
      },
      main,
    );
  const two = { ...all, changes: record(was, registry(entry('a'), entry('b'), entry('c'))).changes };
  expect(advance(two, said('/cancel-change a mistake', is)).state).toBe('cancelled');
  expect(advance(all, said('/cancel-change a mistake', is)).state).not.toBe('cancelled');
  const ended = afterTheEnd(
    { ...all, state: 'in-the-list', ended_at: now },
    said('/cancel-change a mistake', is),
  );
  expect(ended).toMatchObject({ state: 'in-the-list', acts: [{ command: 'cancel-change', done: false }] });
});
