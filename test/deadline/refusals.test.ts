import { describe, expect, test } from 'vitest';
import { deadlinesOf, explain } from '../../core/deadline/deadline.ts';
import { counted, german, group, plain, withoutHolidays } from './counting.ts';

describe('no deadline is guessed', () => {
  test('for a year whose public holidays are not known', async () => {
    expect(await counted(german, '2030-12-20')).toEqual({
      group: 'standard',
      refused: 'no-holiday-data',
      reason:
        'The public holidays of Germany in 2031 are not known here: the holiday data are trusted for 2015 to 2030. Check the announcement day; if it is right, update this tool and count again.',
    });
    expect(await counted(german, '2014-05-05')).toMatchObject({
      refused: 'no-holiday-data',
      reason:
        'The public holidays of Germany in 2014 are not known here: the holiday data are trusted for 2015 to 2030. Check the announcement day.',
    });
    expect(await counted(german, '2015-01-01')).toMatchObject({ lastDay: '2015-01-16' });
  });

  test('nor half way: working days that run out of known years', async () => {
    expect(await counted({ ...german, counting: 'working' }, '2030-12-20')).toMatchObject({
      refused: 'no-holiday-data',
    });
    expect(await counted({ ...german, counting: 'working', days: 3 }, '2030-12-20')).toMatchObject({
      lastDay: '2030-12-27',
    });
  });

  test('nor when the roll-over leads into a year that is not known', async () => {
    expect(await counted(german, '2030-12-16')).toMatchObject({ lastDay: '2030-12-31' });
    // 31 December 2026 is a holiday in Thailand, and its data end with that day.
    const chain = await counted({ ...german, holidays: 'TH' }, '2026-12-16');
    expect(chain).toMatchObject({
      refused: 'no-holiday-data',
      reason: expect.stringContaining('Thailand in 2027'),
    });
  });

  test('for a country that lists some of its holidays year by year, after the last year listed', async () => {
    const singapore = { ...german, holidays: 'SG', time_zone: 'Asia/Singapore' };
    expect(await counted(singapore, '2026-11-23')).toMatchObject({ lastDay: '2026-12-08' });
    expect(await counted(singapore, '2026-12-28')).toMatchObject({ refused: 'no-holiday-data' });
  });

  test('where the policy rolls over or counts working days and names no holidays', async () => {
    const rolling = withoutHolidays(german);
    expect(await counted(rolling, '2026-11-23')).toMatchObject({ refused: 'holidays-missing' });
    expect(explain(await counted(rolling, '2026-11-23'))).toEqual([
      'The policy moves the last day over weekends and public holidays, and does not say whose holidays count. Add `holidays` to its window, such as DE or GB-ENG, or set `rolls_over: false` with `counting: calendar`.',
    ]);
    const working = { ...rolling, rolls_over: false, counting: 'working' } as const;
    expect(explain(await counted(working, '2026-11-23'))[0]).toMatch(
      /^The policy counts working days, and does not say/,
    );
  });

  test.each([
    'XX',
    'DE-XX',
    'DE-BY-QQ',
    'DE-BY-A-A',
    'GB-LON',
    'de',
    'Germany',
    'constructor',
    '',
    'DE-',
    '-BY',
  ])('for the holiday calendar %j, which there is not', async holidays => {
    const result = await counted({ ...german, holidays }, '2026-11-23');
    expect(result).toMatchObject({
      refused: 'unknown-holidays',
      reason: expect.stringContaining('such as DE-BY or GB-ENG'),
    });
  });

  test.each(['Mars/Olympus', '+05:30', '-08:00', '2026-11-23T10:00+05:30', '', 'Europe/Berlin ', 'Berlin'])(
    'in the time zone %j',
    async time_zone => {
      expect(await counted({ ...plain, time_zone }, '2026-11-23')).toMatchObject({
        refused: 'unknown-time-zone',
        reason: expect.stringContaining('such as Europe/Berlin'),
      });
    },
  );

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-11-00',
    '26-11-23',
    '23.11.2026',
    '20261123',
    '2026-W48-1',
    '',
    'tomorrow',
    '+002026-11-23',
    '2026-11-23[u-ca=hebrew]',
    '2026-11-23 ',
    '2026-11-23[Europe/Berlin]',
  ])('for %j, which is no day', async announcedOn => {
    expect(await counted(plain, announcedOn)).toMatchObject({
      refused: 'no-such-day',
      reason: `There is no day ${JSON.stringify(announcedOn)}. Write the announcement day as year-month-day, such as 2026-11-23.`,
    });
  });

  test.each(['2026-11-23T10:00', '2026-11-23T25:00Z', '2026-02-30T10:00:00Z', 'T'])(
    'for %j, which is no instant',
    async announcedOn => {
      expect(await counted(plain, announcedOn)).toMatchObject({
        refused: 'no-such-day',
        reason: expect.stringContaining('such as 2026-11-23T08:15:00Z'),
      });
    },
  );

  test.each(['0000-01-01', '0026-11-23', '1969-12-31', '2101-01-01', '2206-11-23', '2206-11-23T00:00:00Z'])(
    'in the year of %s',
    async announcedOn => {
      expect(await counted(plain, announcedOn)).toMatchObject({ refused: 'year-out-of-range' });
    },
  );

  test('but in the first and the last year there is', async () => {
    expect(await counted(plain, '1970-01-01')).toMatchObject({ lastDay: '1970-01-16' });
    expect(await counted(plain, '2100-12-16')).toMatchObject({ lastDay: '2100-12-31' });
  });

  test('where the announcement can be counted in and the end cannot', async () => {
    expect(await counted(plain, '2100-12-31')).toMatchObject({
      refused: 'year-out-of-range',
      reason:
        'The year 2101 of the last day is outside 1970 to 2100, where days can be counted. Is it mistyped?',
    });
  });

  test.each([
    { days: 0 },
    { days: -1 },
    { days: 1.5 },
    { days: Number.NaN },
    { days: 366 },
    { presumed_receipt_days: -1 },
    { presumed_receipt_days: 0.5 },
    { presumed_receipt_days: 366 },
    { presumed_receipt_days: Number.POSITIVE_INFINITY },
  ])('with terms that no counting fits: %j', async terms => {
    const [[name, value] = []] = Object.entries(terms);
    expect(await counted({ ...plain, ...terms }, '2026-11-23')).toMatchObject({
      refused: 'window-terms',
      reason:
        name === 'days'
          ? `A window of ${value} days cannot be counted. Set \`days\` to a whole number from 1 to 365.`
          : `${value} days of presumed receipt cannot be counted. Set \`presumed_receipt_days\` to a whole number, 0 or more.`,
    });
  });

  test('but with the longest terms that there may be one is', async () => {
    const year = { ...plain, days: 365, presumed_receipt_days: 365 };
    expect(await counted(year, '2026-11-23')).toMatchObject({ lastDay: '2028-11-22' });
  });

  test('where there are no groups, nor for nobody', async () => {
    expect(await deadlinesOf({ groups: [] }, '2026-11-23')).toEqual([]);
  });

  test('for a group that the policy does not have', async () => {
    const policy = { groups: [group(plain), group(plain, { id: 'long-notice' })] };
    expect(await deadlinesOf(policy, '2026-11-23', { group: 'everyone' })).toEqual([
      {
        group: 'everyone',
        refused: 'unknown-group',
        reason: 'The policy has no group "everyone". Its groups are: standard, long-notice.',
      },
    ]);
  });
});

test('where neither weekends nor holidays matter, no holiday calendar is asked for, whatever the year', async () => {
  expect(await counted(plain, '2090-05-05')).toMatchObject({ lastDay: '2090-05-20' });
  expect(await counted({ ...plain, holidays: 'XX' }, '2026-11-23')).toMatchObject({ lastDay: '2026-12-08' });
});

test('one group may be refused and the next one counted', async () => {
  const groups = [group({ ...german, days: 30 }), group(german, { id: 'short' })];
  const [long, short] = await deadlinesOf({ groups }, '2030-12-10');
  expect(long).toMatchObject({ group: 'standard', refused: 'no-holiday-data' });
  expect(short).toMatchObject({ group: 'short', lastDay: '2030-12-27' });
});
