import { expect, test } from 'vitest';
import { byYear } from '../../../core/publication/site/chunks.ts';

interface Row {
  readonly day: string;
  readonly weight: number;
}

/** Rows of these weights, the newest first: each `2026-03 5` is a row of March that weighs five. */
const rows = (...some: readonly string[]): Row[] =>
  some.map(one => {
    const [month = '', weight = '1'] = one.split(' ');
    return { day: `${month}-01`, weight: Number(weight) };
  });
const pages = (some: readonly Row[], most: number) =>
  byYear(
    some,
    ({ day }) => day,
    most,
    ({ weight }) => weight,
  ).map(
    ({ name, label, rows: on }) => `${name} (${label}): ${on.map(({ day }) => day.slice(0, 7)).join(' ')}`,
  );

test.each([
  ['nothing', [], []],
  ['a year for each', ['2026-02', '2025-03'], ['2026 (2026): 2026-02', '2025 (2025): 2025-03']],
  ['what just fits', ['2026-03 1', '2026-02 1', '2026-01 1'], ['2026 (2026): 2026-03 2026-02 2026-01']],
  [
    'a long year, the oldest rows together',
    ['2026-04', '2026-03', '2026-02', '2026-01'],
    ['2026-2 (2026, part 2): 2026-04', '2026-1 (2026, part 1): 2026-03 2026-02 2026-01'],
  ],
  [
    'rows that weigh more and less',
    ['2026-05 1', '2026-04 2', '2026-03 2', '2026-02 1', '2026-01 1'],
    [
      '2026-3 (2026, part 3): 2026-05 2026-04',
      '2026-2 (2026, part 2): 2026-03',
      '2026-1 (2026, part 1): 2026-02 2026-01',
    ],
  ],
  [
    'one row that is too much for any page',
    ['2026-03 1', '2026-02 5', '2026-01 1'],
    ['2026-3 (2026, part 3): 2026-03', '2026-2 (2026, part 2): 2026-02', '2026-1 (2026, part 1): 2026-01'],
  ],
])('of three a page: %s', (_what, some, expected) => {
  expect(pages(rows(...some), 3)).toEqual(expected);
});

test('a row weighs one where nobody says more', () => {
  const some = rows('2026-03', '2026-02', '2026-01');
  expect(byYear(some, ({ day }) => day, 2).map(({ name, rows: on }) => [name, on.length])).toEqual([
    ['2026-2', 1],
    ['2026-1', 2],
  ]);
});
