import type { Cell, Passage, Reading } from '../../../core/import/table.ts';

/** What a reader found, a line for each table, row, footnote and title, and each with its place. */
export function shown({ tables, title, footnotes }: Reading): string[] {
  return [
    ...(title === null ? [] : [`title ${passage(title)}`]),
    ...tables.flatMap(({ kind, section, above, lead, rows, line, column }) => [
      [
        `${kind} ${line}:${column}`,
        section === null ? '' : ` under ${passage(section)}`,
        above == null ? '' : ` in ${passage(above)}`,
        lead === null ? '' : ` after ${passage(lead)}`,
      ].join(''),
      ...rows.map(row =>
        [
          row.heads ? '= ' : row.spans ? '< ' : '- ',
          `${row.line}:${row.column}: `,
          row.cells.map(cell).join(' | '),
          row.raw === undefined ? '' : ` {${row.raw}}`,
        ].join(''),
      ),
    ]),
    ...[...footnotes].map(([mark, text]) => `footnote ${mark} ${text}`),
  ];
}

function passage({ text, line, column }: Passage): string {
  return `${line}:${column} ${text}`;
}

function cell({ text, links, marks, bold = false, struck = false, line, column }: Cell): string {
  return [
    `${line}:${column} ${text.replaceAll('\n', '⏎')}`,
    ...links.map(one => ` <${one.text}→${one.url}>`),
    ...marks.map(mark => ` ^${mark}`),
    bold ? ' bold' : '',
    struck ? ' struck' : '',
  ].join('');
}
