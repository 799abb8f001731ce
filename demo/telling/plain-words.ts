/** What the bot wrote, without its marker and without the address behind each link: for a quotation in a line of text. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/^<!--.*-->\n/, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .trim();
}

/**
 * A row of the first table in which one fits, each value on a line below its heading's name: `Company: Example Speech`.
 *
 * @param headings the columns that are wanted, in this order.
 */
export function rowInWords(
  markdown: string,
  fits: (row: string) => boolean,
  headings: readonly string[],
): string {
  const lines = markdown.split('\n');
  const at = lines.findIndex(line => line.startsWith('|') && fits(line));
  if (at === -1) return '';
  const divider = lines.findLastIndex((line, index) => index < at && /^\|[ |:-]+$/.test(line));
  const names = cells(lines[divider - 1] ?? '');
  const values = cells(lines[at] ?? '');
  return headings
    .map(heading => `${heading}: ${values[names.indexOf(heading)] ?? 'no such column'}`)
    .join('\n');
}

function cells(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map(cell => plainWords(cell));
}
