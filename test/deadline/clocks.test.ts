import { describe, expect, test } from 'vitest';
import { explain } from '../../core/deadline/deadline.ts';
import { endOfDay } from '../../core/deadline/end-of-day.ts';
import { untilInWords } from '../../core/deadline/end-words.ts';
import { localDay } from '../../core/deadline/local-day.ts';
import { deadline, plain } from './counting.ts';

const oneDayIn = (time_zone: string) => ({ ...plain, days: 1, time_zone });

describe('a window that ends on the day clocks change ends when that day does', () => {
  test.each([
    ['Europe/Berlin', '2026-03-28', '2026-03-29T22:00:00Z', '24:00 CEST, 22:00 UTC'],
    ['Europe/Berlin', '2026-10-24', '2026-10-25T23:00:00Z', '24:00 CET, 23:00 UTC'],
    ['Europe/Berlin', '2026-03-27', '2026-03-28T23:00:00Z', '24:00 CET, 23:00 UTC'],
    ['Europe/London', '2026-03-28', '2026-03-29T23:00:00Z', '24:00 BST, 23:00 UTC'],
    [
      'America/New_York',
      '2026-10-31',
      '2026-11-02T05:00:00Z',
      '24:00 EST, 05:00 UTC on Monday 2 November 2026',
    ],
  ])('%s, announced %s', async (zone, announcedOn, utc, clocks) => {
    const result = await deadline(oneDayIn(zone), announcedOn);
    expect(result.utc).toBe(utc);
    expect(untilInWords(result)).toContain(`(${clocks})`);
  });
});

describe('a day whose morrow has no midnight ends when the morrow begins', () => {
  test.each([
    ['America/Sao_Paulo', '2018-11-02', '2018-11-03', '2018-11-04T03:00:00Z', 'UTC-03:00'],
    ['America/Havana', '2026-03-06', '2026-03-07', '2026-03-08T05:00:00Z', 'UTC-05:00'],
    ['Africa/Cairo', '2026-04-22', '2026-04-23', '2026-04-23T22:00:00Z', 'UTC+02:00'],
  ])('%s', async (zone, announcedOn, lastDay, utc, clock) => {
    const result = await deadline(oneDayIn(zone), announcedOn);
    expect(result).toMatchObject({ lastDay, local: `${lastDay}T24:00`, utc });
    expect(untilInWords(result)).toContain(`24:00 ${clock},`);
  });
});

describe('clocks set back around midnight', () => {
  test('Havana has two midnights: a day ends at the first', async () => {
    expect((await deadline(oneDayIn('America/Havana'), '2026-10-30')).utc).toBe('2026-11-01T04:00:00Z');
  });

  test('Beirut has the last hour of a day twice: the day ends after the second', async () => {
    expect((await deadline(oneDayIn('Asia/Beirut'), '2026-10-23')).utc).toBe('2026-10-24T22:00:00Z');
  });
});

test('a day that Samoa left out ends with the day before it', async () => {
  const result = await deadline(oneDayIn('Pacific/Apia'), '2011-12-28');
  expect(result).toMatchObject({ lastDay: '2011-12-29', utc: '2011-12-30T10:00:00Z' });
  expect(untilInWords(result)).toContain('24:00 UTC-10:00, 10:00 UTC on Friday 30 December 2011');
});

test('west of UTC the end is on the next day in UTC, and the words say so', async () => {
  const result = await deadline({ ...plain, time_zone: 'America/Los_Angeles' }, '2026-11-24');
  expect(result).toMatchObject({ lastDay: '2026-12-09', utc: '2026-12-10T08:00:00Z' });
  expect(untilInWords(result)).toBe(
    'until the end of Wednesday 9 December 2026 (24:00 PST, 08:00 UTC on Thursday 10 December 2026)',
  );
});

describe('an announcement given as an instant', () => {
  test('is made on the day it was in the zone of the policy', async () => {
    const lateEvening = '2026-11-23T23:30:00Z';
    const berlin = await deadline(plain, lateEvening);
    expect(explain(berlin)[0]).toBe(
      'announced Tue 24 Nov 2026 (2026-11-23T23:30:00Z is this day in Europe/Berlin)',
    );
    expect(berlin.lastDay).toBe('2026-12-09');
    const california = await deadline({ ...plain, time_zone: 'America/Los_Angeles' }, lateEvening);
    expect(california.lastDay).toBe('2026-12-08');
  });

  test('may carry its distance from UTC', async () => {
    const result = await deadline(plain, '2026-11-24T00:30:00+01:00');
    expect(result.steps[0]?.words).toContain('2026-11-23T23:30:00Z');
    expect(result.lastDay).toBe('2026-12-09');
  });
});

describe('the end of a day on its own', () => {
  test('is the start of the next', () => {
    expect(endOfDay('2026-12-09', 'Europe/Berlin')).toBe('2026-12-09T23:00:00Z');
    expect(endOfDay('2026-03-07', 'America/Havana')).toBe('2026-03-08T05:00:00Z');
  });

  test.each([
    ['2026-02-30', 'Europe/Berlin'],
    ['2026-12-9', 'Europe/Berlin'],
    ['2026-12-09', 'Mars/Olympus'],
    ['2026-12-09', '+01:00'],
  ])('is none for %s in %s', (day, zone) => {
    expect(endOfDay(day, zone)).toBeNull();
  });
});

test('an instant belongs to the day of the zone, not of UTC', () => {
  expect(localDay('2026-12-09T23:30:00Z', 'Europe/Berlin')).toBe('2026-12-10');
  expect(localDay('2026-12-09T23:30:00Z', 'America/New_York')).toBe('2026-12-09');
});
