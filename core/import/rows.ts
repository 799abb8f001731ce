import { quote } from '../text/quote.ts';
import { type Column, columnsOf, headingsOf, namesCompanies, type Overrides } from './columns.ts';
import { companyRows } from './company-list.ts';
import type { Doubter } from './doubts.ts';
import type { Draft } from './draft.ts';
import { leadNotes } from './lead.ts';
import { draftOf, inShort } from './row.ts';
import { categoryOf } from './section.ts';
import type { Passage, Reading, Row, Table } from './table.ts';

/** What the rows of a source say. */
export interface Rows {
  /** Number of rows that could have named a company. */
  readonly count: number;
  readonly drafts: readonly Draft[];
}

/** What the columns of a table that is not read may mean is nobody's concern. */
const silent: Doubter = { add: () => {}, once: () => {} };

interface Companies {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Reads every row of a source that names a company, and says which tables and rows were left out, and why. */
export function rowsOf(reading: Reading, overrides: Overrides, doubts: Doubter): Rows {
  const found = tablesOfCompanies(reading, overrides, doubts);
  const notes = leadNotes(
    found.map(({ table }) => table),
    doubts,
  );
  let count = 0;
  const drafts: Draft[] = [];
  for (const [index, { table, columns, rows }] of found.entries()) {
    let category = table.section === reading.title ? null : categoryOf(table.section, doubts);
    const tellAbove = (above: Passage | null | undefined, below: Passage) => {
      if (above == null || above === reading.title || categoryOf(above, silent) === null) return;
      doubts.once(
        `${above.line}:${above.column}`,
        'heading-above',
        above,
        `The heading ${quote(above.text)} stands over ${quote(below.text)} and is no category: what it says is in no entry. If it matters, write it into the notes of the companies below it.`,
      );
    };
    if (table.section !== null) tellAbove(table.above, table.section);
    let bare: Row | null = null;
    const tellBare = () => {
      if (bare === null) return;
      doubts.add(
        'row-without-name',
        bare,
        `This row reaches over the whole table, and there is none under it. It was left out: ${inShort(bare)}`,
      );
    };
    for (const [at, row] of rows.entries()) {
      const heading = headingIn(row, rows[at + 1], table, doubts);
      if (heading !== null) {
        category = categoryOf(heading, doubts) ?? heading;
        tellAbove(table.section, heading);
        tellBare();
        bare = row.spans ? row : null;
        if (!row.spans) {
          doubts.add(
            'row-as-heading',
            row,
            `This row has one cell, ${quote(heading.text)}. It was taken for a heading of the rows below it. If it is a company, its entry is missing.`,
          );
        }
        continue;
      }
      count += 1;
      bare = null;
      const context = { columns, category, footnotes: reading.footnotes, notes: notes[index] ?? [], doubts };
      const draft = draftOf(row, context);
      if (draft !== null) drafts.push(draft);
    }
    tellBare();
  }
  return { count, drafts };
}

function tablesOfCompanies(reading: Reading, overrides: Overrides, doubts: Doubter): Companies[] {
  const tables = reading.tables.filter(({ kind, rows }) => kind !== 'list' && rows.length > 0);
  const lists = reading.tables.filter(({ kind }) => kind === 'list');
  const found: Companies[] = [];
  const unread: Table[] = [];
  let before: readonly Column[] | null = null;
  for (const table of tables) {
    const head = headingsOf(table, overrides);
    if (head === null) {
      const rows = content(table.rows, []);
      const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
      if (before !== null && width > 1 && width <= before.length) {
        doubts.add(
          'no-headings',
          table,
          'These rows have no headings of their own. The ones of the table above were taken.',
        );
        found.push({ table, columns: before, rows });
      } else {
        unread.push(table);
      }
      continue;
    }
    if (!namesCompanies(columnsOf(head.headings, overrides, silent))) {
      unread.push(table);
      continue;
    }
    for (const row of head.above) {
      // A title has one cell only.
      if (row.spans || row.cells.filter(({ text }) => text !== '').length < 2) continue;
      doubts.add(
        'row-without-name',
        row,
        `This row stands above the headings of its table and was left out: ${inShort(row)}`,
      );
    }
    const columns = columnsOf(head.headings, overrides, doubts);
    before = columns;
    found.push({
      table,
      columns,
      rows: content(
        head.rows,
        head.headings.map(({ text }) => text),
      ),
    });
  }
  for (const list of lists) {
    const rows = companyRows(list, reading.title?.text ?? '');
    if (rows === null) continue;
    if (tables.length > unread.length) {
      doubts.add(
        'list-not-read',
        list,
        `This list of ${rows.good.length} may name companies too. It was not read, because the tables were. If it belongs to them, put it into a file of its own and import that as well.`,
      );
      continue;
    }
    const head = headingsOf(list, overrides);
    if (head === null) continue;
    for (const row of rows.bad) {
      doubts.add(
        'row-without-name',
        row,
        `This item reads like a sentence and was left out: ${quote(row.cells.map(({ text }) => text).join(' '))}`,
      );
    }
    if (list.isUnderItem && list.section !== null) {
      doubts.add(
        'row-as-heading',
        list.section,
        `This item holds a list: ${quote(list.section.text)}. It was taken for a heading of the items in it. If it is a company, its entry is missing.`,
      );
    }
    found.push({ table: list, columns: columnsOf(head.headings, overrides, doubts), rows: rows.good });
  }
  for (const table of unread) {
    const headings =
      table.rows[0]?.cells
        .map(({ text }) => quote(text.replaceAll('\n', ' ')))
        .slice(0, 8)
        .join(', ') ?? '';
    if (found.length > 0) {
      doubts.add(
        'table-not-read',
        table,
        `No column of this table is known to name companies, so it was not read. It begins with ${headings}.`,
      );
    } else {
      doubts.add(
        'no-name-column',
        table,
        `No column of this table is known to name companies. It begins with ${headings}. Say which one does: --map "<heading>=service".`,
      );
    }
  }
  return found;
}

/** Rows that say something; a row of headings that is repeated further down does not. */
function content(rows: readonly Row[], headings: readonly string[]): Row[] {
  return rows.filter(
    ({ cells }) =>
      cells.some(({ text, links }) => text !== '' || links.length > 0) &&
      !(headings.length > 0 && cells.every(({ text }, at) => text === (headings[at] ?? ''))),
  );
}

/** The heading that a row is, inside its table; `null` for one that names a company. */
function headingIn(row: Row, next: Row | undefined, { kind }: Table, doubts: Doubter): Passage | null {
  const filled = row.cells.filter(({ text, links }) => text !== '' || links.length > 0);
  const [first] = row.cells;
  if (kind !== 'table' || first === undefined || first.text === '') return null;
  const asHeading = { text: first.text.replaceAll('\n', ' '), line: row.line, column: first.column };
  if (row.spans) return asHeading;
  const isAlone = filled.length === 1 && row.cells.length > 1 && first.links.length === 0;
  const isFollowed = next !== undefined && next.cells.filter(({ text }) => text !== '').length > 1;
  if (!isAlone || !isFollowed) return null;
  if (first.bold === true) return asHeading;
  doubts.add(
    'name-only',
    row,
    `This row has a name and nothing else: ${quote(first.text)}. It was taken for a company. If it is a heading of the rows below it, delete its file and sort them under it.`,
  );
  return null;
}
