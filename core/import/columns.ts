import { foldName } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import { type ColumnField, isOfNames, knownHeading } from './headings.ts';
import { said } from './said.ts';
import { type Cell, type Row, type Table, textCell } from './table.ts';

/** What a heading is taken for whatever it says; `-` leaves the column out. Keys are folded headings. */
export type Overrides = ReadonlyMap<string, ColumnField | '-'>;

/** What a column is. `null` is none that is known: what stands in it goes into the note. */
export interface Column {
  readonly field: ColumnField | '-' | null;
  readonly heading: string;
}

/** How far down a row of headings is looked for: some exports have a title above it. */
const headingsWithin = 10;

/** Fields that several columns of one table may be. */
const repeatable = new Set<ColumnField>(['website', 'contact', 'location', 'note', 'aka', 'former_names']);

/** Finds a table's headings, and what stands above them. `null`: it has none that anybody knows. */
export function headingsOf(
  table: Table,
  overrides: Overrides,
): { above: readonly Row[]; headings: Cell[]; rows: readonly Row[] } | null {
  const { rows } = table;
  const marked = rows.findIndex(({ heads }) => heads);
  if (marked !== -1) {
    let end = marked;
    while (rows[end]?.heads) end += 1;
    return { above: rows.slice(0, marked), headings: joined(rows.slice(marked, end)), rows: rows.slice(end) };
  }
  const found = rows.slice(0, headingsWithin).findIndex(({ cells }) => {
    const said = cells.filter(({ text }) => text !== '');
    const known = said.filter(({ text }) => fieldOf(text, overrides) !== null);
    return known.length * 2 >= said.length && known.some(cell => isOfNames(fieldOf(cell.text, overrides)));
  });
  const head = rows[found];
  return head === undefined
    ? null
    : { above: rows.slice(0, found), headings: [...head.cells], rows: rows.slice(found + 1) };
}

/** Headings in several rows, one above the other: `Entity` over `Name` is `Entity Name`. */
function joined(rows: readonly Row[]): Cell[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map(({ cells }) => cells[at]).filter(cell => cell !== undefined);
    const texts = [...new Set(cells.map(({ text }) => text))];
    const whole = texts.join(' ');
    const last = texts.at(-1) ?? '';
    const text = knownHeading(whole) === null && knownHeading(last) !== null ? last : whole;
    return textCell(text, cells[0] ?? { line: 1, column: 1 });
  });
}

/** What each column is. Whether one of them names companies is left to the caller. */
export function columnsOf(cells: readonly Cell[], overrides: Overrides, doubts: Doubter): Column[] {
  const headings = cells.map(cell => said(cell, '', doubts));
  const known = headings.map(({ text }) => fieldOf(text, overrides));
  const has = (field: ColumnField) => known.includes(field);
  const isPlainService = (at: number) =>
    ['service', 'dienst'].includes(foldName(headings[at]?.text ?? '')) &&
    !overrides.has(foldName(headings[at]?.text ?? ''));
  const taken = new Set<ColumnField>();
  return headings.map((cell, at): Column => {
    const heading = cell.text.replaceAll('\n', ' ');
    let field = known[at] ?? null;
    if (isPlainService(at) && has('company') && !has('purpose')) {
      field = 'purpose';
      doubts.once(
        heading,
        'service-as-purpose',
        cell,
        `The column ${quote(heading)} stands beside the companies and was read as what they do. If it names their products: --map "${heading}=service".`,
      );
    }
    if (field === null && heading !== '') {
      doubts.once(
        heading,
        'unknown-column',
        cell,
        `Nothing is known of a column ${quote(heading)}. What stands in it went into the note. If it is a field: --map "${plain(heading)}=<field>"; to leave it out: --map "${plain(heading)}=-".`,
      );
    }
    if (field !== null && field !== '-' && !repeatable.has(field)) {
      if (taken.has(field)) {
        doubts.once(
          heading,
          'second-column',
          cell,
          `There is a column for ${field} already. What stands under ${quote(heading)} went into the note.`,
        );
        return { field: null, heading };
      }
      taken.add(field);
    }
    return { field, heading };
  });
}

/** Whether a table with these columns is a list of companies. */
export function namesCompanies(columns: readonly Column[]): boolean {
  return columns.some(({ field }) => isOfNames(field));
}

function fieldOf(heading: string, overrides: Overrides): ColumnField | '-' | null {
  return overrides.get(foldName(heading)) ?? knownHeading(heading);
}

function plain(heading: string): string {
  return heading.replace(/["\\$`]/g, '');
}
