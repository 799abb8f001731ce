/** Where something stands in the source. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A link that the source's markup has: what is shown, and where it leads. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** One cell as a reader sees it: text with the line breaks that the source shows, and the links behind it. */
export interface Cell extends Spot {
  readonly text: string;
  readonly links: readonly Link[];
  /** Marks of footnotes that the markup sets apart from the text. */
  readonly marks: readonly string[];
  /** All of it is set in bold, or marked as a heading. */
  readonly bold?: boolean;
  /** All of it is struck out. */
  readonly struck?: boolean;
}

/** One row, as wide as its table or not. */
export interface Row extends Spot {
  readonly cells: readonly Cell[];
  /** One cell over the whole width: a heading inside the table. */
  readonly spans: boolean;
  /** Whether the markup says that these are headings. */
  readonly heads: boolean;
  /** The source's own text of this row, where it is short enough to be shown. */
  readonly raw?: string;
}

/** A stretch of text, such as a heading or a sentence in front of a table. */
export interface Passage extends Spot {
  readonly text: string;
}

/** A table, or a list or records brought into the form of one, before anybody has looked at what its columns mean. */
export interface Table extends Spot {
  /** `records`: fields with names, of which each row has those it has. */
  readonly kind: 'table' | 'list' | 'records';
  /** The heading under which it stands. */
  readonly section: Passage | null;
  /** The heading over that one. */
  readonly above?: Passage | null;
  /** The heading is an item of a list, and may be a company itself. */
  readonly isUnderItem?: boolean;
  /** The text right in front of it. */
  readonly lead: Passage | null;
  readonly rows: readonly Row[];
}

/** What one source holds, as far as it may be a list of companies. */
export interface Reading {
  readonly tables: readonly Table[];
  /** The title of the page: the only heading of the first level. */
  readonly title: Passage | null;
  /** Texts of footnotes by their mark. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/** The source cannot be read in this format: what is wrong, and where. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly spot: Spot;

  constructor(message: string, spot: Spot = { line: 1, column: 1 }) {
    super(message);
    this.spot = spot;
  }
}

/** A cell that is only text. */
export function textCell(text: string, { line, column }: Spot): Cell {
  return { text, links: [], marks: [], line, column };
}

/** What two cells say of one thing, a line each. */
export function joinedCells(one: Cell, other: Cell): Cell {
  if (one.text === '' && one.links.length === 0) return other;
  return {
    ...one,
    text: [one.text, other.text].filter(text => text !== '').join('\n'),
    links: [...one.links, ...other.links],
    marks: [...one.marks, ...other.marks],
  };
}

/** A cell more under a heading: what stands there already stays. */
export function addCell(cells: Map<string, Cell>, heading: string, cell: Cell): void {
  const before = cells.get(heading);
  cells.set(heading, before === undefined ? cell : joinedCells(before, cell));
}

/** A row of plain cells. */
export function plainRow(cells: readonly Cell[], spot: Spot, more: Partial<Row> = {}): Row {
  return { cells, spans: false, heads: false, line: spot.line, column: spot.column, ...more };
}
