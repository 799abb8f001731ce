import { knownHeading } from '../headings.ts';
import {
  addCell,
  type Cell,
  joinedCells,
  type Passage,
  plainRow,
  type Row,
  type Spot,
  type Table,
  textCell,
} from '../table.ts';
import { cellOf, type Element, isElement, isSomething, type Node, spotOf } from './element.ts';

/** What a list has in place of a table's headings. */
export const nameHeading = 'Subprocessor';
const restHeading = 'Purpose';

/** What stands between a name and what is said of it. */
const separator = /^[\s.:;,–—-]+/u;
const betweenWords = /(?<!\s)\s+[–—-]\s+|:\s+/u;

/**
 * A list as tables of two columns and more: name, and what is said of it. An item that holds a list of `Heading: value`
 * becomes one row with these columns. Any other list inside an item is a list of its own under the item's text, if that
 * is a heading, and else says something of it.
 */
export function listTables(list: Element, section: Passage | null, lead: Passage | null): Table[] {
  const headings = [nameHeading, restHeading];
  const rows: { spot: Spot; cells: Map<string, Cell> }[] = [];
  const inner: Table[] = [];
  const items = list.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'li')
    .map(itemOf);
  // Where each item holds a list, they may be headings; of some that do, the others are companies too.
  const areHeadings = items.every(({ lists, facts }) => lists.length > 0 && facts === null);
  for (const { own, lists, facts, spot } of items) {
    const text = cellOf(own, spot).text.replaceAll('\n', ' ');
    const isSurely = text === '' || text.endsWith(':');
    const isHeading = lists.length > 0 && facts === null && (areHeadings || isSurely);
    if (isHeading) {
      const under = text === '' ? section : { text: text.replace(/:$/, ''), ...spot };
      for (const table of lists.flatMap(one => listTables(one, under, null))) {
        const isHere = table.section === under && under !== section;
        inner.push(isHere ? { ...table, above: section, isUnderItem: !isSurely } : table);
      }
      continue;
    }
    const { name, rest } = nameAndRest(unwrapped(own), spot);
    const cells = new Map([
      [nameHeading, facts === null ? name : { ...name, text: name.text.replace(/:$/, '') }],
      [restHeading, facts === null ? joinedCells(rest, cellOf(lists, spot)) : rest],
    ]);
    for (const [heading, cell] of facts ?? []) {
      if (!headings.includes(heading)) headings.push(heading);
      addCell(cells, heading, cell);
    }
    rows.push({ spot, cells });
  }
  if (rows.length === 0) return inner;
  const spot = spotOf(list);
  const head = plainRow(
    headings.map(text => textCell(text, spot)),
    spot,
    { heads: true },
  );
  const body = rows.map(row =>
    plainRow(
      headings.map(one => row.cells.get(one) ?? textCell('', row.spot)),
      row.spot,
    ),
  );
  return [{ kind: 'list', section, lead, rows: [head, ...body], ...spot }, ...inner];
}

/** A list of terms and their descriptions: each term is a name. */
export function definitionRows(list: Element): Row[] {
  const spot = spotOf(list);
  return [
    plainRow([textCell(nameHeading, spot), textCell(restHeading, spot)], spot, { heads: true }),
    ...termsIn(list).map(({ name, rest }) => plainRow([name, rest], name)),
  ];
}

/** Terms that stand together share what is said below them; what stands in a group is said of its terms only. */
function termsIn(list: Element): { name: Cell; rest: Cell }[] {
  const terms: { name: Cell; rest: Cell }[] = [];
  let open: { name: Cell; rest: Cell }[] = [];
  let isSaid = false;
  for (const child of list.childNodes.filter(isElement)) {
    const cell = cellOf(child.childNodes, spotOf(child));
    if (child.tagName === 'dt') {
      const term = { name: cell, rest: textCell('', cell) };
      open = isSaid ? [term] : [...open, term];
      isSaid = false;
      terms.push(term);
    } else if (child.tagName === 'dd') {
      for (const term of open) term.rest = joinedCells(term.rest, cell);
      isSaid = true;
    } else if (child.tagName === 'div') {
      terms.push(...termsIn(child));
      open = [];
    }
  }
  return terms;
}

interface Item {
  readonly spot: Spot;
  readonly own: readonly Node[];
  readonly lists: readonly Element[];
  /** What the only list in it says, if that is facts about a company. */
  readonly facts: ReadonlyMap<string, Cell> | null;
}

function itemOf(item: Element): Item {
  const lists = item.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  const [only, ...more] = lists;
  return {
    spot: spotOf(item),
    own: item.childNodes.filter(node => !lists.includes(node as Element)),
    lists,
    facts: only !== undefined && more.length === 0 ? factsOf(only) : null,
  };
}

function factsOf(list: Element): Map<string, Cell> | null {
  const facts = new Map<string, Cell>();
  for (const item of list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li')) {
    const cell = cellOf(item.childNodes, spotOf(item));
    const [, heading = '', value = ''] = /^([^:\n]{1,60}):\s*(.*)/s.exec(cell.text) ?? [];
    if (knownHeading(heading) === null) return null;
    addCell(facts, heading, { ...cell, text: value });
  }
  return facts.size === 0 ? null : facts;
}

/** What an item holds, without the one paragraph around it that loose lists have. */
function unwrapped(nodes: readonly Node[]): readonly Node[] {
  const [only, ...more] = nodes.filter(isSomething);
  if (only === undefined || more.length > 0 || !isElement(only)) return nodes;
  return only.tagName === 'p' || only.tagName === 'div' ? unwrapped(only.childNodes) : nodes;
}

function nameAndRest(nodes: readonly Node[], spot: Spot): { name: Cell; rest: Cell } {
  const first = nodes.findIndex(isSomething);
  const lead = nodes[first];
  if (
    lead !== undefined &&
    isElement(lead) &&
    ['a', 'strong', 'b', 'em', 'i', 'code', 'u'].includes(lead.tagName)
  ) {
    const name = cellOf([lead], spot);
    const rest = cellOf(nodes.slice(first + 1), spot);
    return {
      name: { ...name, text: name.text.replace(/(?<![\s:–—-])[\s:–—-]+$/u, '') },
      rest: { ...rest, text: rest.text.replace(separator, '') },
    };
  }
  const whole = cellOf(nodes, spot);
  const between = betweenWords.exec(whole.text);
  if (between === null) return { name: whole, rest: textCell('', spot) };
  return {
    name: { ...whole, text: whole.text.slice(0, between.index).trim(), links: [] },
    rest: { ...whole, text: whole.text.slice(between.index + between[0].length), marks: [] },
  };
}
