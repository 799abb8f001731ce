import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../core/deadline/deadline.ts';
import { firstUseProblems, latestAnnouncementDay } from '../../core/deadline/first-use.ts';
import { german, group } from './counting.ts';

const window = { ...german, presumed_receipt_days: 1 };
const groups = [group(window), group({ ...window, days: 30 }, { id: 'long-notice' })];

async function problems(usedFrom: string, advance_notice_days?: number, announcedOn = '2026-11-23') {
  const policy = { window, ...(advance_notice_days === undefined ? {} : { advance_notice_days }) };
  return firstUseProblems(policy, {
    usedFrom,
    announcedOn,
    deadlines: await deadlinesOf({ groups }, announcedOn),
  });
}

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the latest day on which a change may be announced', () => {
  test('is counted back from its first use, in plain days', () => {
    expect(latestAnnouncementDay(day('2027-01-04'), 30)).toBe('2026-12-05');
    expect(latestAnnouncementDay(day('2028-03-15'), 15)).toBe('2028-02-29');
    expect(latestAnnouncementDay(day('2027-01-04'), 0)).toBe('2027-01-04');
  });

  test('stays where it falls, be it a Sunday or a holiday', () => {
    expect(latestAnnouncementDay(day('2027-01-26'), 30)).toBe('2026-12-27');
    expect(latestAnnouncementDay(day('2027-01-24'), 30)).toBe('2026-12-25');
  });
});

describe('a planned first use', () => {
  test('after the latest deadline is fine, from the very next day', async () => {
    expect(await problems('2026-12-25')).toEqual([]);
  });

  test('on the last day of the latest deadline is too early', async () => {
    expect(await problems('2026-12-24')).toEqual([
      {
        kind: 'within-window',
        message:
          'First use is planned for 24 December 2026, and the time to object ends with 24 December 2026 (group long-notice). Set `used_from` to a later day.',
      },
    ]);
  });

  test('leaves the days of advance notice that the policy promises', async () => {
    expect(await problems('2027-01-04', 42)).toEqual([]);
    expect(await problems('2027-01-04', 43)).toEqual([
      {
        kind: 'notice-too-short',
        message:
          'First use is planned for 4 January 2027. The policy asks for 43 days of notice, so it had to be announced on 22 November 2026 at the latest; announced on 23 November 2026, it can be 5 January 2027 at the earliest. Set `used_from` to that day or a later one.',
      },
    ]);
  });

  test('can be wrong both ways', async () => {
    expect((await problems('2026-12-01', 30)).map(problem => problem.kind)).toEqual([
      'within-window',
      'notice-too-short',
    ]);
  });

  test('counts its notice from the day it was in the zone of the policy', async () => {
    expect(await problems('2027-01-04', 42, '2026-11-23T22:59:59Z')).toEqual([]);
    expect(await problems('2027-01-04', 42, '2026-11-23T23:00:00Z')).toHaveLength(1);
  });

  test('before the announcement is said in those words', async () => {
    const policy = { window };
    expect(
      firstUseProblems(policy, { usedFrom: '2026-11-20', announcedOn: '2026-11-23', deadlines: [] }),
    ).toEqual([
      {
        kind: 'notice-too-short',
        message:
          'First use is planned for 20 November 2026, before the announcement on 23 November 2026. Set `used_from` to a later day.',
      },
    ]);
  });

  test('is not counted in a zone that there is not', () => {
    const policy = { window: { ...window, time_zone: 'Mars/Olympus' } };
    const planned = { usedFrom: '2027-01-04', announcedOn: '2026-11-23', deadlines: [] };
    expect(firstUseProblems(policy, planned)).toEqual([
      { kind: 'not-countable', message: expect.stringContaining('There is no time zone "Mars/Olympus"') },
    ]);
  });

  test('is not cleared while a deadline is missing', async () => {
    expect(await problems('2031-06-01', undefined, '2030-12-20')).toEqual([
      { kind: 'no-deadline', message: expect.stringContaining('not known here') },
    ]);
  });

  test('has to be a day', async () => {
    expect(await problems('2026-02-30', 30)).toEqual([
      {
        kind: 'not-countable',
        message:
          'There is no day "2026-02-30". Write the day of first use as year-month-day, such as 2026-11-23.',
      },
    ]);
    expect((await problems('2027-01-04', 1, 'soon')).map(problem => problem.kind)).toEqual([
      'no-deadline',
      'not-countable',
    ]);
  });
});
