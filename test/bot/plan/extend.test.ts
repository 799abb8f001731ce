import { describe, expect, it } from 'vitest';
import { earliestUse, extend } from '../../../bot/plan/extend.ts';
import { windowsOf } from '../../../bot/plan/windows.ts';
import type { Record } from '../../../bot/record.ts';
import { deadlinesOf, isDeadline } from '../../../core/deadline/deadline.ts';
import type { Entry } from '../../../core/entry.ts';
import { record42, speech, threeGroups } from '../texts/change-42.ts';

const from = (id: string, used_from: Entry['used_from']): Entry => ({ ...speech, id, used_from }) as Entry;

describe('the day of first use that was announced', () => {
  it.each<[string, readonly Entry[], readonly Entry[], string | null]>([
    [
      'is the earliest',
      [],
      [from('a', '2027-03-01'), from('b', '2027-02-01'), from('c', '2027-04-01')],
      '2027-02-01',
    ],
    ['is none where nobody knows it', [], [from('a', { unknown: 'asked' })], null],
    [
      'is not that of an entry which stood already',
      [from('a', '2027-01-01')],
      [{ ...from('a', '2027-01-01'), purpose: 'More.' }],
      null,
    ],
    ['is none of an entry that goes', [from('a', '2027-01-01')], [], null],
  ])('%s', async (_what, before, after, expected) => {
    expect(earliestUse(await record42({ before: [...before], after: [...after] }))).toBe(expected);
  });
});

describe('more time', () => {
  const days = ({ windows }: Record) => windows.map(({ group, last_day }) => [group, last_day]);

  it('is given to whoever has less, and takes nothing from whoever has more', async () => {
    const change = await record42({ by: threeGroups });
    expect(days(change)).toEqual([
      ['standard', '2026-12-09'],
      ['long-notice', '2026-12-24'],
      ['prior-approval', '2026-12-09'],
    ]);
    const more = extend(change, '2026-12-16');
    if (!('record' in more)) throw new Error(more.refused);
    expect(more.says).toBe('extended');
    expect(days(more.record)).toEqual([
      ['standard', '2026-12-16'],
      ['long-notice', '2026-12-24'],
      ['prior-approval', '2026-12-16'],
    ]);
    expect(more.record.windows[1]).toBe(change.windows[1]);
    expect(more.record.windows[0]).toMatchObject({ local: '2026-12-16T24:00', utc: '2026-12-16T23:00:00Z' });
    expect(more.record.windows[0]?.steps.at(-1)).toBe('extended to Wed 16 Dec 2026');
    expect(extend(more.record, '2026-12-16')).toEqual({ refused: 'not-later' });
  });

  it('to a day that one of them has already takes nothing from that one', async () => {
    const change = await record42({ by: threeGroups });
    const more = extend(change, '2026-12-24');
    expect('record' in more && more.record.windows[1]).toBe(change.windows[1]);
    expect('record' in more && days(more.record).map(([, day]) => day)).toEqual(Array(3).fill('2026-12-24'));
  });

  it('ends before the first use that was announced', async () => {
    const change = await record42();
    expect(extend(change, '2027-01-03')).toHaveProperty('record');
    expect(extend(change, '2027-01-04')).toEqual({ refused: 'not-before-use' });
  });

  it.each(['in-the-list', 'cancelled', 'replaced'] as const)(
    'is given to nobody once it is over: %s',
    async state => {
      expect(extend(await record42({}, { state }), '2026-12-16')).toEqual({ refused: 'ended' });
    },
  );
});

it('each group keeps how it has to be asked, and those who have to agree are not taken to agree by silence', async () => {
  const deadlines = (await deadlinesOf(threeGroups, '2026-11-23')).filter(isDeadline);
  expect(windowsOf(deadlines, threeGroups)).toMatchObject([
    { group: 'standard', authorisation: 'general', last_day: '2026-12-09', local: '2026-12-09T24:00' },
    { group: 'long-notice', authorisation: 'general', last_day: '2026-12-24', utc: '2026-12-24T23:00:00Z' },
    { group: 'prior-approval', authorisation: 'specific', zone: 'Europe/Berlin', steps: expect.any(Array) },
  ]);
});
