import { CsvError, parse } from 'csv-parse/sync';
import { trimBoth } from '../../text/trim.ts';
import { rangerOf } from '../../yaml/range.ts';
import { plainRow, type Reading, type Row, textCell, Unreadable } from '../table.ts';
import { columnsIn } from './columns-in.ts';

const delimiters = [',', ';', '\t', '|'];

/**
 * One table of values with a delimiter between them; which one, the first lines say.
 *
 * @throws Unreadable where a quotation mark is opened and never closed.
 */
export function readCsv(text: string, delimiter: string = likeliest(text)): Reading {
  const place = rangerOf(text);
  const rows: Row[] = [];
  let offset = 0;
  for (const { record, raw } of recordsOf(text, delimiter)) {
    // The library leaves one half out of each line break of two characters, around records and not within.
    const bare = trimBoth(raw, '\r\n');
    const start = Math.max(offset, text.indexOf(bare, offset));
    offset = start + bare.length;
    const { columns } = columnsIn(
      bare,
      record.map(value => (bare.includes('""') ? value.replaceAll('"', '""') : value)),
    );
    const cells = record.map((value, index) => {
      const column = columns[index];
      const { line, column: on } = place(column == null ? start : start + column - 1, 0);
      return textCell(value.trim(), { line, column: on });
    });
    const { line, column } = place(start, 0);
    rows.push(plainRow(cells, { line, column }, { raw: bare.trim() }));
  }
  const [first] = rows;
  if (first === undefined) return { tables: [], title: null, footnotes: new Map() };
  return {
    tables: [{ kind: 'table', section: null, lead: null, rows, line: first.line, column: first.column }],
    title: null,
    footnotes: new Map(),
  };
}

/** As many delimiters as possible, on as many of the first lines as possible. */
function likeliest(text: string): string {
  const lines = text
    .slice(0, 10_000)
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 10);
  const lengths = delimiters.map(one => Math.min(...lines.map(line => line.split(one).length)));
  return delimiters[lengths.indexOf(Math.max(...lengths))] ?? ',';
}

interface Found {
  readonly record: readonly string[];
  readonly raw: string;
}

function recordsOf(text: string, delimiter: string): Found[] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      raw: true,
      // A quotation mark inside a value, and rows of other lengths, are told apart later.
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // Left alone it takes the first that it sees for the only one.
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as Found[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Its count of lines takes a line break of two characters for two. Its count of bytes ends with the last whole value.
    const { bytes = 0 } = error as CsvError & { readonly bytes?: number };
    const before = new TextEncoder().encode(text).subarray(0, bytes);
    const end = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before).length;
    const { line, column } = rangerOf(text)(Math.max(end, text.indexOf('"', end)), 0);
    throw new Unreadable(
      'These values cannot be parted: this quotation mark opens one and nothing closes it. Close it; one that belongs to a value is written twice.',
      { line, column },
    );
  }
}
