import { parse } from 'parse5';
import { type Passage, type Reading, type Table, Unreadable } from '../table.ts';
import { cellOf, type Element, isElement, isShown, type Node, spotOf } from './element.ts';
import { isTable, rowsOf } from './grid.ts';
import { definitionRows, listTables } from './html-list.ts';

/** Parts of a page that lead elsewhere: lists in them are menus. */
const aside = new Set('nav header footer aside menu'.split(' '));
const heading = /^h[1-6]$/;

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
  #section: Passage | null = null;
  #lead: Passage | null = null;

  read(nodes: readonly Node[]): Reading {
    for (const node of nodes) this.#visit(node, false);
    const [title = null, ...more] = this.#titles;
    return { tables: this.#tables, title: more.length === 0 ? title : null, footnotes: this.#footnotes };
  }

  #visit(node: Node, isAside: boolean): void {
    if ('value' in node) {
      const text = node.value.trim();
      if (text !== '') this.#lead = { text, ...spotOf(node) };
      return;
    }
    if (!isElement(node) || !isShown(node)) return;
    const { tagName } = node;
    if (heading.test(tagName) || tagName === 'summary') {
      const section = passage(node);
      if (tagName === 'h1') this.#titles.push(section);
      this.#begin(section);
    } else if (isTable(node)) {
      this.#table(node, isAside);
    } else if (tagName === 'ul' || tagName === 'ol') {
      if (!isAside) this.#tables.push(...listTables(node, this.#section, this.#lead));
    } else if (tagName === 'dl') {
      if (!isAside) this.#add('list', node, definitionRows(node));
    } else if (tagName === 'p') {
      this.#paragraph(node);
    } else {
      for (const child of node.childNodes) this.#visit(child, isAside || aside.has(tagName));
    }
  }

  #table(table: Element, isAside: boolean): void {
    const inner = innerTables(table);
    if (inner.length > 0) {
      // A table that holds tables is there for the layout.
      for (const one of inner) this.#visit(one, isAside);
      return;
    }
    const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
    if (caption !== undefined) this.#begin(passage(caption));
    this.#add('table', table, rowsOf(table));
  }

  #add(kind: Table['kind'], element: Element, rows: Table['rows']): void {
    this.#tables.push({ kind, section: this.#section, lead: this.#lead, rows, ...spotOf(element) });
    this.#lead = null;
  }

  #begin(section: Passage): void {
    if (section.text === '') return;
    this.#section = section;
    this.#lead = null;
  }

  #paragraph(element: Element): void {
    const said = cellOf(element.childNodes, spotOf(element));
    const [mark] = said.marks;
    if (mark !== undefined && startsWithMark(element)) this.#footnotes.set(mark, said.text);
    const [, typed, text] = /^(\[\^?\w{1,10}\]:?|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+)\s*(\S.*)$/su.exec(said.text) ?? [];
    if (typed !== undefined && text !== undefined) this.#footnotes.set(typed.replace(/:$/, ''), text);
    if (said.text !== '') this.#lead = passage(element);
    const only = element.childNodes.filter(node => !('value' in node) || node.value.trim() !== '');
    const [first] = only;
    // A paragraph that is all bold is a heading to its reader.
    if (
      only.length === 1 &&
      first !== undefined &&
      isElement(first) &&
      ['strong', 'b'].includes(first.tagName)
    ) {
      this.#begin(passage(first));
    }
  }
}

function passage(element: Element): Passage {
  const { text, line, column } = cellOf(element.childNodes, spotOf(element));
  return { text: text.replaceAll('\n', ' '), line, column };
}

function startsWithMark({ childNodes }: Element): boolean {
  const first = childNodes.find(node => !('value' in node) || node.value.trim() !== '');
  return first !== undefined && isElement(first) && first.tagName === 'sup';
}

function innerTables(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap(child => (isTable(child) ? [child] : innerTables(child)));
}
