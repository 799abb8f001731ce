import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trustedYears } from '../../core/deadline/calendar.ts';
import { calendarOf } from '../../core/deadline/holidays.ts';
import { isRefusal } from '../../core/deadline/refusal.ts';

function calendar(code: string) {
  const found = calendarOf(code);
  if (isRefusal(found)) throw new Error(found.reason);
  return found;
}

/** The public holidays of a year, as `month-day`. */
function holidays(code: string, year: number): string[] {
  const { holidayOn } = calendar(code);
  const days = Array.from({ length: 366 }, (_, n) =>
    new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10),
  );
  return days.filter(day => day.startsWith(`${year}`) && holidayOn(day) !== null).map(day => day.slice(5));
}

test('Germany: the nine days that every state keeps, and no more', () => {
  const nationwide = ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26'];
  expect(holidays('DE', 2026)).toEqual(nationwide);
});

test('Germany: observances, school days and bank days are working days', () => {
  const { holidayOn } = calendar('DE-BY');
  expect(['2026-02-16', '2026-11-18', '2026-12-24', '2026-12-31'].map(holidayOn)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('Germany once kept the Reformation everywhere: one year, by law', () => {
  expect(holidays('DE', 2017)).toContain('10-31');
  expect(holidays('DE', 2018)).not.toContain('10-31');
});

test('Bavaria keeps three more than Germany, Augsburg a day of its own', () => {
  const own = (code: string) => holidays(code, 2026).filter(day => !holidays('DE', 2026).includes(day));
  expect(own('DE-BY')).toEqual(['01-06', '06-04', '11-01']);
  expect(own('DE-BY-A')).toContain('08-08');
});

test('England: substitute days beside the days they stand for', () => {
  expect(holidays('GB-ENG', 2026)).toEqual([
    '01-01',
    '04-03',
    '04-06',
    '05-04',
    '05-25',
    '08-31',
    '12-25',
    '12-26',
    '12-28',
  ]);
  expect(holidays('GB-ENG', 2027).slice(-4)).toEqual(['12-25', '12-26', '12-27', '12-28']);
  expect(calendar('GB-ENG').holidayOn('2026-12-28')).toBe('Boxing Day, substitute day');
});

test('England: days that were moved or given once', () => {
  expect(holidays('GB-ENG', 2020)).toContain('05-08');
  expect(holidays('GB-ENG', 2022)).toEqual(expect.arrayContaining(['06-02', '06-03', '09-19']));
  expect(holidays('GB-ENG', 2023)).toContain('05-08');
});

test('Scotland and England differ', () => {
  expect(holidays('GB-SCT', 2026)).toContain('01-02');
  expect(holidays('GB-SCT', 2026)).not.toContain('04-06');
});

test('United States: the federal days, a substitute on a Friday even when it falls into the year before', () => {
  expect(holidays('US', 2026)).toEqual(
    expect.arrayContaining(['01-19', '06-19', '07-03', '07-04', '11-26', '12-25']),
  );
  expect(holidays('US', 2027)).toContain('12-31');
});

test('Poland: Christmas Eve is a holiday since 2025', () => {
  expect(holidays('PL', 2024)).not.toContain('12-24');
  expect(holidays('PL', 2026)).toEqual(expect.arrayContaining(['06-04', '11-11', '12-24', '12-25', '12-26']));
});

test('a holiday of several days takes all of them, over the turn of the year too', () => {
  expect(holidays('RU', 2026)).toEqual(expect.arrayContaining(['01-02', '01-03', '01-04', '01-05', '01-06']));
  expect(holidays('SZ', 2026)).toContain('12-31');
  expect(holidays('SZ', 2027)).toContain('01-02');
});

describe('how a calendar is called in a sentence', () => {
  test.each([
    ['DE', 'Germany'],
    ['DE-BY', 'Bayern, Germany'],
    ['GB-ENG', 'England, United Kingdom'],
    ['NL', 'the Netherlands'],
    ['US', 'the United States of America'],
    ['CD', 'the Democratic Republic of the Congo'],
    ['MA', 'the Kingdom of Morocco'],
    ['BQ', 'the Caribbean Netherlands'],
    ['AX', 'the Åland Islands'],
    ['AT-9', 'Vienna, Austria'],
    ['DE-BY-KATH', 'Predominantly catholic communities, Bayern, Germany'],
    ['US-LA-NO', 'New Orleans, Louisiana, United States of America'],
  ])('%s', (code, place) => {
    expect(calendar(code).place).toBe(place);
  });
});

test('Norway: the seventeenth of May is Constitution Day first, when Whit Monday falls on it', () => {
  expect(calendar('NO').holidayOn('2027-05-17')).toBe('Constitution Day');
});

describe('how long the data are trusted', () => {
  test.each([
    ['SG', 2026, 'Vesak Day is announced anew each year, and listed so far'],
    ['ID', 2027, 'some days are listed a year longer'],
    ['DE-BE', trustedYears.last, 'a day that was given once is no list'],
    ['HK', trustedYears.last, 'nor is one that moves once'],
  ])('%s until %i: %s', (code, year) => {
    expect(calendar(code).lastYear).toBe(year);
  });
});

test('the data of a country are gone through once', () => {
  expect(calendarOf('FR')).toBe(calendarOf('FR'));
});

test('the years that are trusted were set with this release of the holiday data in mind', () => {
  // Fails with an update of the library: look at `trustedYears` and `dataYear` again, then write the new release here.
  const { version } = JSON.parse(
    readFileSync(new URL('../../node_modules/date-holidays/package.json', import.meta.url), 'utf8'),
  );
  expect(version).toBe('3.37.0');
  expect(calendar('DE').lastYear).toBe(trustedYears.last);
  expect(calendar('GB-ENG').lastYear).toBe(trustedYears.last);
});
