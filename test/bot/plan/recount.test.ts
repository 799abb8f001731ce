import { describe, expect, it } from 'vitest';
import { withLaterWindows } from '../../../bot/plan/outcomes.ts';
import { announcementComplete, isToBeRecounted } from '../../../bot/plan/recount.ts';
import type { Notice, Record } from '../../../bot/record.ts';
import { deadlinesOf } from '../../../core/deadline/deadline.ts';
import { effect, policy, record42, threeGroups } from '../texts/change-42.ts';

/** Announced and told on Monday 23 November in Berlin, until 9 December. */
const change = await record42();
const today = await deadlinesOf(policy, '2026-11-24');
const [notice] = change.notices as [Notice];
const told = (some: Partial<Notice>): Pick<Record, 'notices'> => ({ notices: [{ ...notice, ...some }] });
const opened = (at: string | null): Pick<Record, 'effects'> => ({
  effects: { issue: effect({ state: 'done', at, result: '42' }) },
});

describe('whether the announcement was complete only on a later day', () => {
  it.each<[string, Partial<Record>, string | null, boolean]>([
    ['it was on the same day', {}, '2026-11-23T09:13:10Z', false],
    ['in the last second of it', told({ at: '2026-11-23T22:59:59Z' }), '2026-11-23T22:59:59Z', false],
    ['in the first second of the next', told({ at: '2026-11-23T23:00:00Z' }), '2026-11-23T23:00:00Z', true],
    ['the issue was opened on the next', opened('2026-11-24T08:00:00Z'), '2026-11-24T08:00:00Z', true],
    ['the issue was opened before', opened('2026-11-23T08:00:00Z'), '2026-11-23T09:13:10Z', false],
    ['there is no issue', { issue: null, ...told({ at: '2026-11-24T08:00:00Z' }) }, null, false],
    ['a notice has not gone out', told({ evidence: 'waiting', at: null }), null, false],
    ['a notice has failed', told({ evidence: 'failed', at: '2026-11-24T08:00:00Z' }), null, false],
    [
      'one of two notices has not gone out',
      { notices: [notice, { ...notice, id: 'n-0002', evidence: 'waiting', at: null }] },
      null,
      false,
    ],
    [
      'one of two notices was waived',
      { notices: [{ ...notice, id: 'n-0002', evidence: 'waived', at: '2026-11-24T08:00:00Z' }, notice] },
      '2026-11-23T09:13:10Z',
      false,
    ],
    ['a notice was waived', told({ evidence: 'waived', at: '2026-11-24T08:00:00Z' }), null, false],
    [
      'more time was told on a later day',
      { notices: [notice, { ...notice, kind: 'more-time', at: '2026-11-30T08:00:00Z' }] },
      '2026-11-23T09:13:10Z',
      false,
    ],
    [
      'a channel that need not tell told on a later day',
      { notices: [notice, { ...notice, channel: 'issue', at: '2026-11-24T08:00:00Z' }] },
      '2026-11-23T09:13:10Z',
      false,
    ],
    [
      'the last of several tells',
      { notices: [{ ...notice, at: '2026-11-24T08:00:00Z' }, notice] },
      '2026-11-24T08:00:00Z',
      true,
    ],
    [
      'there is no time to object',
      { windows: [], ...told({ at: '2026-11-24T08:00:00Z' }) },
      '2026-11-24T08:00:00Z',
      false,
    ],
  ])('%s', (_when, some, complete, recounted) => {
    const record = { ...change, ...some };
    expect(announcementComplete(record)).toBe(complete);
    expect(isToBeRecounted(record)).toBe(recounted);
  });
});

describe('then everybody has the whole time from that day', () => {
  const read = { by: 'alice', permission: 'write', at: '2026-12-09T23:05:00Z', comment: 7002 } as const;
  const late: Record = { ...change, ...told({ at: '2026-11-24T08:00:00Z' }), mailbox_read: read };

  it('and the mailbox is read again', () => {
    const later = withLaterWindows(late, today);
    expect(later.windows).toMatchObject([{ last_day: '2026-12-10', utc: '2026-12-10T23:00:00Z' }]);
    expect([later.announced.on, later.mailbox_read]).toEqual(['2026-11-24', null]);
    expect(withLaterWindows(later, today)).toBe(later);
  });

  it('but a printed deadline never moves earlier', () => {
    const windows = late.windows.map(one => ({
      ...one,
      last_day: '2026-12-20',
      utc: '2026-12-20T23:00:00Z',
    }));
    expect(withLaterWindows({ ...late, windows }, today).windows).toEqual(windows);
    const same = late.windows.map(one => ({ ...one, steps: ['extended'], utc: '2026-12-10T23:00:00Z' }));
    expect(withLaterWindows({ ...late, windows: same }, today).windows).toEqual(same);
  });

  it('unless it cannot be counted yet: from no day before the last notice, for no group less, and not at all', async () => {
    expect(withLaterWindows(late, await deadlinesOf(policy, '2026-11-23'))).toBe(late);
    expect(withLaterWindows(late, [])).toBe(late);
    const groups = policy.groups.map(group => ({ ...group, window: { ...group.window, days: 0 } }));
    expect(withLaterWindows(late, await deadlinesOf({ groups }, '2026-11-24'))).toBe(late);
    expect(withLaterWindows({ ...late, policy: threeGroups }, today)).toEqual({
      ...late,
      policy: threeGroups,
    });
    expect(withLaterWindows(change, today)).toBe(change);
  });

  it('each group its own', async () => {
    const groups = await deadlinesOf(threeGroups, '2026-11-24');
    const all = await record42({ by: threeGroups }, told({ at: '2026-11-24T08:00:00Z' }));
    expect(withLaterWindows(all, groups).windows.map(({ last_day }) => last_day)).toEqual([
      '2026-12-10',
      '2026-12-28',
      '2026-12-10',
    ]);
  });

  it('and a group that the policy has no more keeps what was printed for it', () => {
    const windows = [...late.windows, ...late.windows.map(one => ({ ...one, group: 'gone' }))];
    expect(withLaterWindows({ ...late, windows }, today).windows.map(({ last_day }) => last_day)).toEqual([
      '2026-12-10',
      '2026-12-09',
    ]);
  });
});
