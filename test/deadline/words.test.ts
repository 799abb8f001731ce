import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../core/deadline/day-words.ts';
import { endInShort, untilInWords } from '../../core/deadline/end-words.ts';
import { clockName } from '../../core/deadline/zone-names.ts';

describe('a day in words', () => {
  test('is written four ways', () => {
    expect(dayInWords('2026-11-23')).toBe('Mon 23 Nov 2026');
    expect(dayInWords('2026-11-23', 'full')).toBe('Monday 23 November 2026');
    expect(dayInWords('2026-11-23', 'brief')).toBe('Mon 23 Nov');
    expect(dayInWords('2026-11-23', 'plain')).toBe('23 November 2026');
  });

  test('names each weekday and month', () => {
    const days = Array.from({ length: 12 }, (_, month) =>
      new Date(Date.UTC(2027, month, 1 + month)).toISOString(),
    );
    expect(days.map(day => dayInWords(day.slice(0, 10), 'full'))).toEqual([
      'Friday 1 January 2027',
      'Tuesday 2 February 2027',
      'Wednesday 3 March 2027',
      'Sunday 4 April 2027',
      'Wednesday 5 May 2027',
      'Sunday 6 June 2027',
      'Wednesday 7 July 2027',
      'Sunday 8 August 2027',
      'Thursday 9 September 2027',
      'Sunday 10 October 2027',
      'Thursday 11 November 2027',
      'Sunday 12 December 2027',
    ]);
  });

  test.each(['2026-02-29', '2026-11-31', 'tomorrow', '2026-11-23T00:00:00Z', ''])(
    'is not made up for %j',
    text => {
      expect(() => dayInWords(text)).toThrow(
        new RangeError(`"${text}" is no day of the calendar, written year-month-day.`),
      );
    },
  );
});

describe('the end of a window in words', () => {
  test.each([
    [
      { lastDay: '2026-12-09', zone: 'Europe/Berlin', utc: '2026-12-09T23:00:00Z' },
      'until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC)',
    ],
    [
      { lastDay: '2026-04-07', zone: 'Europe/Berlin', utc: '2026-04-07T22:00:00Z' },
      'until the end of Tuesday 7 April 2026 (24:00 CEST, 22:00 UTC)',
    ],
    [
      { lastDay: '2026-12-29', zone: 'Europe/London', utc: '2026-12-30T00:00:00Z' },
      'until the end of Tuesday 29 December 2026 (24:00 GMT, 00:00 UTC on Wednesday 30 December 2026)',
    ],
    [
      { lastDay: '2026-12-31', zone: 'America/New_York', utc: '2027-01-01T05:00:00Z' },
      'until the end of Thursday 31 December 2026 (24:00 EST, 05:00 UTC on Friday 1 January 2027)',
    ],
    [
      { lastDay: '2026-12-09', zone: 'Asia/Kolkata', utc: '2026-12-09T18:30:00Z' },
      'until the end of Wednesday 9 December 2026 (24:00 UTC+05:30, 18:30 UTC)',
    ],
    [
      { lastDay: '2026-12-09', zone: 'Pacific/Kiritimati', utc: '2026-12-09T10:00:00Z' },
      'until the end of Wednesday 9 December 2026 (24:00 UTC+14:00, 10:00 UTC)',
    ],
    [
      { lastDay: '2026-12-09', zone: 'UTC', utc: '2026-12-10T00:00:00Z' },
      'until the end of Wednesday 9 December 2026 (24:00 UTC)',
    ],
  ])('%j', (end, words) => {
    expect(untilInWords(end)).toBe(words);
  });

  test('is short in a table', () => {
    const end = { lastDay: '2026-12-09', zone: 'Europe/Berlin', utc: '2026-12-09T23:00:00Z' };
    expect(endInShort(end)).toBe('Wed 9 Dec 2026, 24:00 CET');
  });
});

describe('the name of a clock', () => {
  test.each([
    ['Europe/Paris', 60, 'CET'],
    ['Europe/Helsinki', 180, 'EEST'],
    ['Europe/Lisbon', 60, 'WEST'],
    ['Europe/London', 60, 'BST'],
    ['Europe/Dublin', 0, 'GMT'],
    ['Europe/Dublin', 60, 'UTC+01:00'],
    ['America/Phoenix', -420, 'MST'],
    ['America/Los_Angeles', -420, 'PDT'],
    ['America/St_Johns', -210, 'NST'],
    ['Australia/Brisbane', 600, 'AEST'],
    ['Africa/Casablanca', 60, 'UTC+01:00'],
    ['Africa/Casablanca', 0, 'UTC'],
    ['Asia/Kathmandu', 345, 'UTC+05:45'],
    ['America/Caracas', -240, 'UTC-04:00'],
    // Where a zone once kept another clock, the table does not claim to know its name.
    ['Europe/Lisbon', 120, 'UTC+02:00'],
  ])('%s at %i minutes is %s', (zone, minutes, name) => {
    expect(clockName(zone, minutes)).toBe(name);
  });
});
