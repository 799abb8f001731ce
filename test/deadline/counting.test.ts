import { describe, expect, test } from 'vitest';
import { deadlinesOf, explain, isDeadline, latestOf } from '../../core/deadline/deadline.ts';
import { deadline, german, group, plain } from './counting.ts';

const england = { ...german, holidays: 'GB-ENG', time_zone: 'Europe/London' };

describe('a notice with one presumed day, announced on a Monday', () => {
  const presumed = { ...german, presumed_receipt_days: 1 };

  test('ends on Wednesday of the third week, and says how that was counted', async () => {
    expect(await deadline(presumed, '2026-11-23')).toEqual({
      group: 'standard',
      lastDay: '2026-12-09',
      local: '2026-12-09T24:00',
      zone: 'Europe/Berlin',
      utc: '2026-12-09T23:00:00Z',
      steps: [
        { kind: 'announced', date: '2026-11-23', words: 'announced Mon 23 Nov 2026' },
        {
          kind: 'received',
          date: '2026-11-24',
          words: 'presumed received Tue 24 Nov 2026 (1 day after sending); this day is not counted',
        },
        { kind: 'counted', date: '2026-11-25', words: 'day 1 is Wed 25 Nov' },
        { kind: 'counted', date: '2026-12-09', words: 'day 15 is Wed 9 Dec, a working day in Germany' },
        {
          kind: 'ends',
          date: '2026-12-09',
          words: 'the time to object ends with that day, Wed 9 Dec 2026: 24:00 CET, 23:00 UTC',
        },
      ],
    });
  });

  test('gives each group its own end, and labels go by the latest', async () => {
    const policy = {
      groups: [
        group(presumed),
        group({ ...presumed, days: 30 }, { id: 'long-notice' }),
        group(presumed, { id: 'prior-approval', authorisation: 'specific' }),
      ],
    };
    const deadlines = await deadlinesOf(policy, '2026-11-23');
    const ends = deadlines.map(result => [result.group, isDeadline(result) ? result.lastDay : null]);
    expect(ends).toEqual([
      ['standard', '2026-12-09'],
      ['long-notice', '2026-12-24'],
      ['prior-approval', '2026-12-09'],
    ]);
    expect(latestOf(deadlines.filter(isDeadline))?.group).toBe('long-notice');
    expect(deadlines.map(result => explain(result).at(-1))).toEqual([
      'the time to object ends with that day, Wed 9 Dec 2026: 24:00 CET, 23:00 UTC',
      'the time to object ends with that day, Thu 24 Dec 2026: 24:00 CET, 23:00 UTC',
      'the time to answer ends with that day, Wed 9 Dec 2026: 24:00 CET, 23:00 UTC',
    ]);
    const one = await deadlinesOf(policy, '2026-11-23', { group: 'long-notice' });
    expect(one).toEqual([deadlines[1]]);
  });
});

describe('a window that would end on 26 December, a Saturday', () => {
  test('ends in Germany with the Monday after', async () => {
    const result = await deadline(german, '2026-12-11');
    expect(result).toMatchObject({ local: '2026-12-28T24:00', utc: '2026-12-28T23:00:00Z' });
    expect(explain(result)).toEqual([
      'announced Fri 11 Dec 2026',
      'presumed received the same day, Fri 11 Dec 2026; this day is not counted',
      'day 1 is Sat 12 Dec',
      'day 15 is Sat 26 Dec',
      'Sat 26 Dec is a Saturday and a public holiday in Germany (Second Day of Christmas): the end moves on to Sun 27 Dec',
      'Sun 27 Dec is a Sunday: the end moves on to Mon 28 Dec, a working day in Germany',
      'the time to object ends with that day, Mon 28 Dec 2026: 24:00 CET, 23:00 UTC',
    ]);
  });

  test('ends in England a day later, for the Monday stands in for Boxing Day', async () => {
    const result = await deadline(england, '2026-12-11');
    expect(result).toMatchObject({ local: '2026-12-29T24:00', utc: '2026-12-30T00:00:00Z' });
    expect(explain(result).slice(-2)).toEqual([
      'Mon 28 Dec is a public holiday in England, United Kingdom (Boxing Day, substitute day): the end moves on to Tue 29 Dec, a working day in England, United Kingdom',
      'the time to object ends with that day, Tue 29 Dec 2026: 24:00 GMT, 00:00 UTC on Wed 30 Dec 2026',
    ]);
  });

  test('ends on that very day where nothing rolls over', async () => {
    const result = await deadline(plain, '2026-12-11');
    expect(result.lastDay).toBe('2026-12-26');
    expect(explain(result)).toContain('day 15 is Sat 26 Dec; weekends and public holidays do not move it');
  });
});

test('Easter is passed over whole: a Saturday, Easter Sunday and Easter Monday', async () => {
  const result = await deadline(german, '2026-03-20');
  expect(result).toMatchObject({ local: '2026-04-07T24:00', utc: '2026-04-07T22:00:00Z' });
  expect(result.steps.filter(step => step.kind === 'moved').map(step => step.date)).toEqual([
    '2026-04-04',
    '2026-04-05',
    '2026-04-06',
  ]);
});

test('a chain over New Year: a Friday holiday, then the weekend, into the next year', async () => {
  const result = await deadline(german, '2026-12-17');
  expect(explain(result)).toEqual([
    'announced Thu 17 Dec 2026',
    'presumed received the same day, Thu 17 Dec 2026; this day is not counted',
    'day 1 is Fri 18 Dec',
    'day 15 is Fri 1 Jan 2027',
    "Fri 1 Jan 2027 is a public holiday in Germany (New Year's Day): the end moves on to Sat 2 Jan 2027",
    'Sat 2 Jan 2027 is a Saturday: the end moves on to Sun 3 Jan 2027',
    'Sun 3 Jan 2027 is a Sunday: the end moves on to Mon 4 Jan 2027, a working day in Germany',
    'the time to object ends with that day, Mon 4 Jan 2027: 24:00 CET, 23:00 UTC',
  ]);
});

test('Christmas in England, four days in a row', async () => {
  expect((await deadline(england, '2020-12-10')).lastDay).toBe('2020-12-29');
  expect((await deadline(england, '2027-12-10')).lastDay).toBe('2027-12-29');
});

test('29 February counts as a day in a leap year', async () => {
  expect((await deadline(plain, '2028-02-14')).lastDay).toBe('2028-02-29');
  expect((await deadline(plain, '2028-02-15')).lastDay).toBe('2028-03-01');
  expect((await deadline(plain, '2027-02-14')).lastDay).toBe('2027-03-01');
  expect((await deadline(plain, '2028-02-29')).lastDay).toBe('2028-03-15');
});

test('a window of one day is announced one day and ends with the next', async () => {
  const result = await deadline({ ...german, days: 1 }, '2026-11-23');
  expect(explain(result).slice(2)).toEqual([
    'day 1 is Tue 24 Nov, a working day in Germany',
    'the time to object ends with that day, Tue 24 Nov 2026: 24:00 CET, 23:00 UTC',
  ]);
});

test('a holiday in Bavaria moves the end there and not in the whole of Germany', async () => {
  expect((await deadline(german, '2026-12-22')).lastDay).toBe('2027-01-06');
  expect((await deadline({ ...german, holidays: 'DE-BY' }, '2026-12-22')).lastDay).toBe('2027-01-07');
});

describe('working days', () => {
  const working = { ...german, counting: 'working', days: 10 } as const;

  test('leave out weekends and public holidays, and name the holidays', async () => {
    const result = await deadline(working, '2026-12-21');
    expect(explain(result)).toEqual([
      'announced Mon 21 Dec 2026',
      'presumed received the same day, Mon 21 Dec 2026; this day is not counted',
      'day 1 is Tue 22 Dec, a working day in Germany; Saturdays, Sundays and public holidays are not counted',
      'Fri 25 Dec is a public holiday in Germany (Christmas Day): not counted',
      "Fri 1 Jan 2027 is a public holiday in Germany (New Year's Day): not counted",
      'day 10 is Wed 6 Jan 2027',
      'the time to object ends with that day, Wed 6 Jan 2027: 24:00 CET, 23:00 UTC',
    ]);
  });

  test('end on a working day by themselves, whether or not the window rolls over', async () => {
    const rolling = await deadline(working, '2026-12-21');
    expect(await deadline({ ...working, rolls_over: false }, '2026-12-21')).toEqual(rolling);
  });

  test('begin after the day of receipt, be that a Sunday', async () => {
    const result = await deadline({ ...working, days: 1, presumed_receipt_days: 2 }, '2026-11-20');
    expect(explain(result).slice(1, 3)).toEqual([
      'presumed received Sun 22 Nov 2026 (2 days after sending); this day is not counted',
      'day 1 is Mon 23 Nov, a working day in Germany; Saturdays, Sundays and public holidays are not counted',
    ]);
  });
});

test('one working day is counted once, and a holiday on the way is named', async () => {
  const one = await deadline({ ...german, counting: 'working', days: 1 }, '2026-12-24');
  expect(one.steps.map(({ kind, words }) => [kind, words])).toEqual([
    ['announced', 'announced Thu 24 Dec 2026'],
    ['received', expect.stringContaining('Thu 24 Dec 2026')],
    ['not-counted', expect.stringMatching(/^Fri 25 Dec is a public holiday in Germany \(.+\): not counted$/)],
    ['counted', expect.stringContaining('day 1 is Mon 28 Dec')],
    ['ends', expect.stringContaining('Mon 28 Dec 2026')],
  ]);
});

test('of several deadlines that end together the first is the latest', () => {
  const utc = '2026-12-09T23:00:00Z';
  expect(
    latestOf([
      { utc, group: 'a' },
      { utc, group: 'b' },
      { utc: '2026-12-08T23:00:00Z', group: 'c' },
    ]),
  ).toEqual({
    utc,
    group: 'a',
  });
});
