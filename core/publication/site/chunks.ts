import { groupedBy } from './grouped-by.ts';

/** Rows that stand on one page. */
export interface Chunk<Row> {
  /** Name in the address: `2026`, or `2026-2` for the second page of a long year. It stays when rows are added. */
  readonly name: string;
  /** `2026`, `2026, part 2` */
  readonly label: string;
  readonly rows: readonly Row[];
}

/**
 * Rows by year, the newest year first; of a year that is too much for one page several, each filled from the oldest on,
 * so that a page that is full never changes again. The rows of one page are the newest first.
 *
 * @param rows the newest first.
 * @param most weight of one page; a row that weighs more has one of its own.
 * @param weightOf what a row weighs: 1 if it is left out.
 */
export function byYear<Row>(
  rows: readonly Row[],
  dayOf: (row: Row) => string,
  most: number,
  weightOf: (row: Row) => number = () => 1,
): Chunk<Row>[] {
  return [...groupedBy(rows, row => dayOf(row).slice(0, 4))].flatMap(([year, some]) => {
    const pages = filled([...some].reverse(), most, weightOf);
    const only = pages.length === 1;
    return pages
      .map((page, index) => ({
        name: only ? year : `${year}-${index + 1}`,
        label: only ? year : `${year}, part ${index + 1}`,
        rows: page.reverse(),
      }))
      .reverse();
  });
}

function filled<Row>(oldestFirst: readonly Row[], most: number, weightOf: (row: Row) => number): Row[][] {
  const pages: Row[][] = [];
  let left = 0;
  for (const row of oldestFirst) {
    const weight = weightOf(row);
    const page = pages.at(-1);
    if (page === undefined || weight > left) {
      pages.push([row]);
      left = most - weight;
    } else {
      page.push(row);
      left -= weight;
    }
  }
  return pages;
}
