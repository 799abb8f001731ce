import { markdownTable } from 'markdown-table';

/**
 * A page with this content between its markers `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws Error if a marker is missing.
 */
export function between(text: string, name: string, content: string, page: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) {
    throw new Error(`${page} needs the lines ${open} and ${close}, in this order, for the table of ${name}.`);
  }
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

/** Rows as a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map(row => row.map(cell => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()));
  return markdownTable([head, ...cells], { alignDelimiters: false });
}
