import type { Cell, Row } from '../table.ts';
import { attribute, cellOf, type Element, isElement, spotOf } from './element.ts';

/** Wider than any table that people read. */
const mostColumns = 200;

/** The rows of a table element, each cell that spans several columns or rows put into each of them. */
export function rowsOf(table: Element): Row[] {
  const found = rowElements(table);
  const rows: Row[] = [];
  /** For each column: the cell that reaches down from above, and how many rows it still covers. */
  const above: { cell: Cell; left: number }[] = [];
  const width = Math.max(
    0,
    ...found.map(({ cells }) => cells.reduce((sum, one) => sum + span(one, 'colspan'), 0)),
  );
  for (const { row, cells: elements, inHead } of found) {
    const cells: Cell[] = [];
    const fill = () => {
      for (let covered = above[cells.length]; covered !== undefined && covered.left > 0; ) {
        covered.left -= 1;
        cells.push(covered.cell);
        covered = above[cells.length];
      }
    };
    for (const element of elements) {
      fill();
      const cell = cellOf(element.childNodes, spotOf(element));
      const [across, down] = [span(element, 'colspan'), span(element, 'rowspan')];
      for (let at = 0; at < across && cells.length < mostColumns; at += 1) {
        above[cells.length] = { cell, left: down - 1 };
        cells.push(cell);
      }
    }
    fill();
    const [only] = elements;
    const spans = only !== undefined && width > 1 && span(only, 'colspan') >= width;
    rows.push({ cells, spans, heads: !spans && (inHead || elements.every(isHeading)), ...spotOf(row) });
  }
  return rows.filter(({ cells }) => cells.length > 0);
}

interface FoundRow {
  readonly row: Element;
  readonly cells: readonly Element[];
  readonly inHead: boolean;
}

function rowElements(table: Element): FoundRow[] {
  const found: FoundRow[] = [];
  const visit = (element: Element, inHead: boolean) => {
    for (const child of element.childNodes) {
      if (!isElement(child) || isTable(child)) continue;
      if (child.tagName !== 'tr' && attribute(child, 'role') !== 'row') {
        visit(child, inHead || child.tagName === 'thead');
        continue;
      }
      const cells = child.childNodes.filter(isElement).filter(isCell);
      found.push({ row: child, cells, inHead });
    }
  };
  visit(table, false);
  return found;
}

/** A table, by its element or by the role that a page gives it for screen readers. */
export function isTable(element: Element): boolean {
  return element.tagName === 'table' || ['table', 'grid'].includes(attribute(element, 'role') ?? '');
}

function isCell(element: Element): boolean {
  const role = attribute(element, 'role') ?? '';
  return (
    ['td', 'th'].includes(element.tagName) || ['cell', 'gridcell', 'columnheader', 'rowheader'].includes(role)
  );
}

function isHeading(element: Element): boolean {
  return (
    (element.tagName === 'th' && attribute(element, 'scope') !== 'row') ||
    attribute(element, 'role') === 'columnheader'
  );
}

function span(element: Element, name: 'colspan' | 'rowspan'): number {
  const number = Number(attribute(element, name) ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
