import { expect, test } from 'vitest';
import { isDay } from '../../core/text/is-day.ts';

test.each(['2026-11-25', '2028-02-29', '1970-01-01'])('%j is a day', text => {
  expect(isDay(text)).toBe(true);
});

test.each([
  ['that there is not', '2026-02-30'],
  ['of a year in which there is none', '2027-02-29'],
  ['of no month', '2026-13-01'],
  ['that is only a month', '2026-12'],
  ['that is only a year', '2026'],
  ['without its zeros', '2026-1-5'],
  ['with a time', '2026-11-25T00:00:00Z'],
  ['behind a space', ' 2026-11-25'],
  ['written in another way', '25.11.2026'],
  ['in words', 'tomorrow'],
  ['that is not stated', ''],
])('a day %s is none: %j', (_what, text) => {
  expect(isDay(text)).toBe(false);
});
