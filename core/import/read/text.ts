import { isHeadingRow } from '../headings.ts';
import {
  type Cell,
  type Passage,
  plainRow,
  type Reading,
  type Row,
  type Spot,
  type Table,
  textCell,
} from '../table.ts';

/** What ends a sentence; a line that does is no heading. */
const endsSentence = /[.!?:;,…]$/u;
const bullet = /^\s*[-*•–]\s/u;
const longestHeading = 100;

/**
 * Text as copying a page gives it: the cells of a row with tabs between them, and the headings of the page on lines of
 * their own. Blank lines part nothing.
 */
export function readText(text: string): Reading {
  const tables: Table[] = [];
  let section: Passage | null = null;
  let open: (Spot & { section: Passage | null; rows: Row[] }) | null = null;
  const close = () => {
    if (open !== null) tables.push({ kind: 'table', lead: null, ...open });
    open = null;
  };
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    const spot = { line: index + 1, column: 1 };
    if (!line.includes('\t')) {
      close();
      const words = line.trim();
      if (!bullet.test(line) && !endsSentence.test(words) && words.length <= longestHeading) {
        section = { text: words, ...spot };
      }
      continue;
    }
    const row = plainRow(cellsOf(line, index + 1), spot, { raw: line });
    // A row of headings begins a table of its own, whatever stands above it.
    if (isHeadingRow(row)) {
      close();
      open = { section, rows: [{ ...row, heads: true }], ...spot };
    } else {
      open ??= { section, rows: [], ...spot };
      open.rows.push(row);
    }
  }
  close();
  return { tables, title: null, footnotes: new Map() };
}

function cellsOf(line: string, number: number): Cell[] {
  let column = 1;
  return line.split('\t').map(part => {
    const cell = textCell(part.trim(), {
      line: number,
      column: column + (part.length - part.trimStart().length),
    });
    column += part.length + 1;
    return cell;
  });
}
