import { isFiller } from '../text/filler.ts';
import { foldName } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import { shortened } from '../text/shortened.ts';
import { visible } from '../text/visible.ts';
import { doubtLegalName, fieldOfCell, type Given } from './cell-fields.ts';
import type { Column } from './columns.ts';
import type { Doubter } from './doubts.ts';
import { type Draft, longest } from './draft.ts';
import { withoutMarks } from './footnotes.ts';
import { gather } from './gather.ts';
import { hasLegalForm, isBareLegalForm } from './legal-forms.ts';
import { linksIn, withTargets } from './links.ts';
import { said } from './said.ts';
import type { Cell, Passage, Row } from './table.ts';

/** What a row is read with. */
export interface RowContext {
  readonly columns: readonly Column[];
  readonly category: Passage | null;
  readonly footnotes: ReadonlyMap<string, string>;
  /** Lines that the notes of all rows of this table begin with. */
  readonly notes: readonly string[];
  readonly doubts: Doubter;
}

/** What one row says; `null` where it names no company, which has been said then. */
export function draftOf(row: Row, context: RowContext): Draft | null {
  const { columns, doubts } = context;
  const notes: string[] = [];
  const cells = row.cells.map((cell, at) => {
    const column = columns[at] ?? { field: null, heading: '' };
    const clean = withoutMarks(said(cell, column.heading, doubts), context.footnotes, doubts);
    notes.push(...clean.notes);
    return { column, cell: clean.cell };
  });
  const cellOf = (field: string) => cells.find(({ column }) => column.field === field)?.cell ?? null;

  const named = nameOf(['service', 'company', 'legal_name'].map(cellOf), doubts);
  if (named === null) {
    doubts.add('row-without-name', row, `This row names no company and was left out: ${inShort(row)}`);
    return null;
  }
  const { service, legalName } = named;
  if (isNoCompany(service.text)) {
    doubts.add(
      'name-is-no-company',
      service,
      `${quote(service.text)} is no name of a company. The row was left out: ${inShort(row)}`,
    );
    return null;
  }
  let fields: Partial<Draft> = {};
  const take = (given: Partial<Draft>, { line, column }: Cell, heading: string, doubts: Doubter) => {
    const both = gather(fields, given, { line, column, heading }, doubts);
    fields = both.fields;
    notes.push(...both.notes);
  };
  notes.push(...named.notes);
  take({ website: named.website }, service, '', doubts);
  const faults = new Set<string>(legalName !== null && isBareLegalForm(legalName.text) ? ['legal_name'] : []);
  const good = new Set<string>();
  // What is doubtful in a row that is left out altogether need not be told cell by cell.
  const told: (() => void)[] = [];
  const later = deferred(doubts, told);
  for (const { column, cell } of cells) {
    const { field, heading } = column;
    if (field === 'service' || field === 'company' || field === 'legal_name' || field === '-') continue;
    if (cell.text === '' && cell.links.length === 0) continue;
    const { fields: given, left } =
      field === null ? unknownCell(row, cell, heading, later) : fieldOfCell(field, cell, heading, later);
    take(given, cell, heading, later);
    if (left !== null && left !== '')
      notes.push(field === 'note' || heading === '' ? left : `${heading}: ${left}`);
    if (field === 'website' || field === 'contact') {
      ((given[field] ?? []).length > 0 ? good : faults).add(field);
    }
  }
  if (faults.size > 1 && good.size === 0) {
    doubts.add(
      'garbled-row',
      row,
      `Hardly anything in this row can be right, beginning with the name ${quote(service.text)}. It was left out: ${inShort(row)}`,
    );
    return null;
  }
  for (const tell of told) tell();
  if (service.struck === true) {
    doubts.add(
      'struck-out',
      service,
      `${quote(service.text)} is struck out: it may have left the list. It was imported all the same; if it has left, delete its file.`,
    );
  }
  if (legalName !== null) doubtLegalName(legalName.text, legalName, doubts);
  const category = cellOf('category');
  return {
    service: service.text,
    ...(legalName !== null && { legal_name: legalName.text }),
    category:
      category === null || category.text === ''
        ? context.category
        : { ...category, text: category.text.replaceAll('\n', ' ') },
    ...{ website: [], contact: [], data: [], data_subjects: [] },
    ...{ locations: [], aka: [], former_names: [], products: [] },
    ...fields,
    notes: [...context.notes, ...notes],
    line: row.line,
    column: service.column,
  };
}

interface Named {
  readonly service: Cell;
  readonly legalName: Cell | null;
  readonly website: readonly string[];
  readonly notes: readonly string[];
}

/** Which of the names in a row is the service's and which the legal entity's. A brand is never taken for a legal name. */
function nameOf(cells: readonly (Cell | null)[], doubts: Doubter): Named | null {
  // A picture with a link, such as a logo, is no name.
  const [service = null, company = null, legal = null] = cells.map(cell => (cell?.text ? cell : null));
  const first = service ?? company ?? legal;
  if (first === null) return null;
  const notes: string[] = [];
  const website: string[] = [];
  for (const cell of cells) {
    if (cell === null) continue;
    const { links } = linksIn({ ...cell, text: '' }, doubts);
    website.push(...links);
    const others = cell.links.map(({ url }) => url).filter(url => !links.includes(url));
    if (others.length > 0) notes.push(`Link: ${others.join(', ')}`);
  }
  const firstLine = oneName(first, notes, doubts);
  let legalName = legal === null ? null : oneName(legal, notes, doubts);
  if (first === legal) {
    doubts.once(
      '',
      'name-for-both',
      first,
      `The list names legal entities and no services, as here ${quote(first.text)}. The name was taken for both; write the name that customers know as \`service\`.`,
    );
  }
  if (service !== null && company !== null && foldName(service.text) !== foldName(company.text)) {
    if (legalName === null && hasLegalForm(company.text)) {
      legalName = oneName(company, notes, doubts);
    } else if (legalName === null || foldName(legalName.text) !== foldName(company.text)) {
      notes.push(`Company: ${company.text.replaceAll('\n', ' ')}`);
      doubts.once(
        '',
        'company-beside-service',
        company,
        `${quote(company.text)} stands beside the service ${quote(service.text)}, without a legal form. It went into the note: it may be a brand, and legal_name is the name in the register. If it is that: --map "<heading>=legal_name".`,
      );
    }
  }
  return { service: firstLine, legalName, website, notes };
}

function oneName(cell: Cell, notes: string[], doubts: Doubter): Cell {
  const [line = '', ...more] = cell.text.split('\n');
  const most = longest['service'] ?? 0;
  if (line.length > most) {
    doubts.add(
      'too-long',
      cell,
      `${quote(line)} has ${line.length} characters; a name may have ${most}. The whole went into the note.`,
    );
    notes.push(`Name: ${line}`);
    return { ...cell, text: shortened(line, most) };
  }
  if (more.length > 0) {
    doubts.add(
      'several-lines',
      cell,
      `${quote(cell.text)}: the first line was taken as the name, ${quote(more.join(' '))} went into the note. If that is the legal name, write it as \`legal_name\`.`,
    );
    notes.push(`Name: ${more.join(' ')}`);
  }
  return { ...cell, text: line };
}

/** An address, or nothing that a name could be made of. (`Convert.com` and `1&1` are companies.) */
function isNoCompany(name: string): boolean {
  return (
    /^(?:https?:|www\.|mailto:)|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i.test(name) ||
    !/[\p{L}\p{N}]/u.test(name) ||
    isFiller(name)
  );
}

function unknownCell(row: Row, cell: Cell, heading: string, doubts: Doubter): Given {
  const text = withTargets(cell, cell.text.replaceAll('\n', ' '));
  if (heading === '') {
    doubts.add(
      'too-many-cells',
      cell,
      `${quote(text)} stands under no heading: is there a separator too many in this row? It went into the note. The row: ${inShort(row)}`,
    );
  }
  return { fields: {}, left: text };
}

/** A row that is left out is shown whole, as far as a line can be read. */
const longestRow = 400;

/** A row as its source has it, in one line. */
export function inShort({ cells, raw }: Row): string {
  const text =
    raw === undefined
      ? cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' | ')
      : raw.replaceAll('\t', ' | ');
  return `"${shortened(visible(text), longestRow)}"`;
}

function deferred(doubts: Doubter, told: (() => void)[]): Doubter {
  return {
    add: (...args) => void told.push(() => doubts.add(...args)),
    once: (...args) => void told.push(() => doubts.once(...args)),
  };
}
