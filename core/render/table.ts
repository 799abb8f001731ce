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
  const lines = rows.map(row => line(columns.map(column => column.cell(row) || 'not stated')));
  return [line(headings), line(headings.map(() => '-')), ...lines].join('\n');
}

/** A row on its line. (A package would take every cell of the page into memory once more, to measure their widths.) */
function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
