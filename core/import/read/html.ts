import { parse } from 'parse5';
import { isHeadingRow } from '../headings.ts';
import { type Passage, type Reading, type Row, type Table, Unreadable } from '../table.ts';
import { cellOf, type Element, isElement, isShown, isSomething, type Node, spotOf } from './element.ts';
import { isTable, rowsOf } from './grid.ts';
import { definitionRows, listTables } from './html-list.ts';

/** Parts of a page that lead elsewhere: lists in them are menus. */
const aside = new Set('nav header footer aside menu'.split(' '));
const heading = /^h[1-6]$/;
/** The level of what is a heading by its words or its place: below all others. */
const byWords = 7;
/** Elements that set something apart in a line. */
const inLine = new Set('a abbr b code em font i mark small span strong sub sup time u'.split(' '));

/**
 * The tables and lists of a page, each with the heading it stands under and the sentence in front of it.
 *
 * @throws Unreadable if elements stand in each other deeper than any page has them.
 */
export function readHtml(text: string): Reading {
  const page = parse(text, { sourceCodeLocationInfo: true });
  try {
    return new Walk().read(page.childNodes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Unreadable('Elements stand in each other too deep to be read.');
    throw error;
  }
}

class Walk {
  readonly #tables: Table[] = [];
  readonly #footnotes = new Map<string, string>();
  readonly #titles: Passage[] = [];
  /** The headings that hold here, each under the one before it. */
  #headings: { section: Passage; level: number }[] = [];
  #lead: Passage | null = null;

  read(nodes: readonly Node[]): Reading {
    this.#visitAll(nodes, false);
    const [title = null, ...more] = this.#titles;
    return { tables: this.#tables, title: more.length === 0 ? title : null, footnotes: this.#footnotes };
  }

  #visitAll(nodes: readonly Node[], isAside: boolean): void {
    let line: Node[] = [];
    for (const node of nodes) {
      if (isElement(node) && !isInLine(node)) {
        this.#said(line);
        line = [];
        this.#visit(node, isAside);
      } else {
        line.push(node);
      }
    }
    this.#said(line);
  }

  /** Text that is no paragraph, with what is set apart in it. */
  #said(nodes: readonly Node[]): void {
    const [first] = nodes.filter(isSomething);
    if (first === undefined) return;
    const { text, line, column } = cellOf(nodes, spotOf(first));
    if (text !== '') this.#lead = { text, line, column };
  }

  #visit(node: Element, isAside: boolean): void {
    if (!isShown(node)) return;
    const { tagName } = node;
    if (heading.test(tagName) || tagName === 'summary') {
      const section = passage(node);
      if (tagName === 'h1') this.#titles.push(section);
      this.#begin(section, heading.test(tagName) ? Number(tagName.slice(1)) : byWords);
    } else if (isTable(node)) {
      this.#table(node, isAside);
    } else if (tagName === 'ul' || tagName === 'ol') {
      if (!isAside) this.#list(node);
    } else if (tagName === 'dl') {
      if (!isAside) this.#add('list', node, definitionRows(node));
    } else if (tagName === 'p' && innerTables(node).length === 0) {
      this.#paragraph(node);
    } else {
      this.#visitAll(node.childNodes, isAside || aside.has(tagName));
    }
  }

  #table(table: Element, isAside: boolean): void {
    const inner = innerTables(table);
    const rows = rowsOf(table);
    if (inner.length > 0 && !rows.some(isHeadingRow)) {
      // A table that holds tables is there for the layout.
      for (const one of inner) this.#visit(one, isAside);
      return;
    }
    const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
    if (caption !== undefined) this.#begin(passage(caption), byWords);
    for (const part of partsOf(rows)) this.#add('table', table, part);
  }

  #list(list: Element): void {
    const { section, above } = this.#under();
    for (const table of listTables(list, section, this.#lead)) this.#tables.push({ above, ...table });
    this.#lead = null;
  }

  #add(kind: Table['kind'], element: Element, rows: Table['rows']): void {
    this.#tables.push({ kind, ...this.#under(), lead: this.#lead, rows, ...spotOf(element) });
    this.#lead = null;
  }

  #under(): { section: Passage | null; above: Passage | null } {
    const [section = null, above = null] = this.#headings.map(one => one.section).reverse();
    return { section, above };
  }

  #begin(section: Passage, level: number): void {
    if (section.text === '') return;
    this.#headings = [...this.#headings.filter(one => one.level < level), { section, level }];
    this.#lead = null;
  }

  #paragraph(element: Element): void {
    const said = cellOf(element.childNodes, spotOf(element));
    const [mark] = said.marks;
    if (mark !== undefined && startsWithMark(element)) this.#footnotes.set(mark, said.text);
    const [, typed = '', text = ''] =
      /^(\[\^?\w{1,10}\]:?|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+)\s*(\S.*)/su.exec(said.text) ?? [];
    if (typed !== '') this.#footnotes.set(typed.replace(':', ''), text);
    if (said.text !== '') this.#lead = passage(element);
    const [first, ...more] = element.childNodes.filter(isSomething);
    // A paragraph that is all bold is a heading to its reader.
    if (
      first !== undefined &&
      more.length === 0 &&
      isElement(first) &&
      ['strong', 'b'].includes(first.tagName)
    ) {
      this.#begin(passage(first), byWords);
    }
  }
}

/** A table in which other headings follow further down is several. */
function partsOf(rows: readonly Row[]): Row[][] {
  let part: Row[] = [];
  const parts = [part];
  for (const [at, row] of rows.entries()) {
    const isBelow = rows[at - 1]?.heads === false && part.some(({ heads }) => heads);
    if (isBelow && row.heads && isHeadingRow(row)) {
      part = [];
      parts.push(part);
    }
    part.push(row);
  }
  return parts;
}

function passage(element: Element): Passage {
  const { text, line, column } = cellOf(element.childNodes, spotOf(element));
  return { text: text.replaceAll('\n', ' '), line, column };
}

/** Whether a node stands in the middle of a line, as far as it shows at all. */
function isInLine(node: Node): boolean {
  return !isElement(node) || (inLine.has(node.tagName) && !isTable(node) && node.childNodes.every(isInLine));
}

function startsWithMark({ childNodes }: Element): boolean {
  return childNodes.find(isSomething)?.nodeName === 'sup';
}

function innerTables(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap(child => (isTable(child) ? [child] : innerTables(child)));
}
