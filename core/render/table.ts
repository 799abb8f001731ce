import { markdownTable } from 'markdown-table';

/** A column: its heading, and what stands in it for one row, as Markdown that is fit for a cell; may be empty. */
export interface Column<Row> {
  readonly heading: string;
  cell(row: Row): string;
}

/**
 * A Markdown table. No cell is blank: one with nothing to show says `not stated`. Cells are not padded to one width: a
 * longer name would else alter every line of the table, and alarm those who watch the page for changes.
 */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const headings = columns.map(({ heading }) => heading);
  const cells = rows.map(row => columns.map(column => column.cell(row) || 'not stated'));
  return markdownTable([headings, ...cells], { alignDelimiters: false });
}
