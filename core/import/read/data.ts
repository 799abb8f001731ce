import { isOfNames, knownHeading } from '../headings.ts';
import { addCell, type Cell, plainRow, type Reading, type Spot, type Table, textCell } from '../table.ts';
import { nameHeading } from './html-list.ts';

/** Plain data with places, whatever it was written in. */
export type Data = Spot &
  (
    | { readonly kind: 'value'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly Data[] }
    | { readonly kind: 'fields'; readonly fields: readonly (readonly [name: string, value: Data])[] }
  );

type Fields = Extract<Data, { kind: 'fields' }>;
type List = Extract<Data, { kind: 'list' }>;

/** Every list of records in the data is a table, under the name of the field that holds it. */
export function tablesInData(data: Data): Reading {
  return { tables: tablesIn(data, null), title: null, footnotes: new Map() };
}

function tablesIn(data: Data, section: Table['section']): Table[] {
  switch (data.kind) {
    case 'value':
      return [];
    case 'list':
      return tablesOfList(data, section);
    case 'fields': {
      if (isRecord(data)) return [tableOf([fieldsOf(data, '')], section, data)];
      const records = data.fields.filter(([, value]) => value.kind === 'fields');
      // Companies by their names: { Twilio: { purpose: … } }.
      if (
        records.length > 0 &&
        records.length === data.fields.length &&
        records.every(([, one]) => says(one as Fields))
      ) {
        const rows = records.map(
          ([name, one]) => new Map([[nameHeading, textCell(name, one)], ...fieldsOf(one as Fields, '')]),
        );
        return [tableOf(rows, section, data)];
      }
      return data.fields.flatMap(([name, value]) =>
        tablesIn(value, { text: name, line: value.line, column: value.column }).map(table => ({
          above: section,
          ...table,
        })),
      );
    }
  }
}

/** A list as a table, and the lists in it as tables of their own. */
function tablesOfList(list: List, section: Table['section']): Table[] {
  const records = list.items.map(item => (item.kind === 'fields' ? fieldsOf(item, '') : null));
  // Among records, one that is only a name stands under the heading that their names have.
  const heading = records.flatMap(one => [...(one?.keys() ?? [])]).find(isName) ?? nameHeading;
  const rows = list.items.flatMap((item, at) =>
    item.kind === 'value' ? new Map([[heading, textCell(item.text, item)]]) : (records[at] ?? []),
  );
  const kind = records.some(one => one !== null) ? 'records' : 'list';
  return [
    ...(rows.length > 0 ? [{ ...tableOf(rows, section, list), kind } as const] : []),
    ...list.items.flatMap(item => (item.kind === 'list' ? tablesIn(item, section) : [])),
  ];
}

/** One company that is not in a list: it has a name, and something else that is known, and is not the one that publishes the list. */
function isRecord({ fields }: Fields): boolean {
  const known = fields.filter(([, value]) => value.kind === 'value').map(([name]) => knownHeading(name));
  return (
    known.filter(one => one !== null).length > 1 && known.some(isOfNames) && !fields.some(holdsCompanies)
  );
}

/** Whether a field holds a list of companies, or such lists by their categories; contacts have names too, and are none. */
function holdsCompanies([heading, value]: Fields['fields'][number]): boolean {
  const field = knownHeading(heading);
  if (field !== null && field !== 'their_subprocessors' && !isOfNames(field)) return false;
  const inside = value.kind === 'fields' ? value.fields.map(([, one]) => one) : [value];
  const isListed = (one: Data) =>
    one.kind === 'list' &&
    one.items.some(item =>
      item.kind === 'fields' ? item.fields.some(([name]) => isName(name)) : isOfNames(field),
    );
  return inside.length > 0 && inside.every(isListed);
}

function isName(heading: string): boolean {
  return isOfNames(knownHeading(heading));
}

function says({ fields }: Fields): boolean {
  return fields.some(([name]) => knownHeading(name) !== null);
}

function tableOf(
  records: readonly ReadonlyMap<string, Cell>[],
  section: Table['section'],
  { line, column }: Spot,
): Table {
  const spot = { line, column };
  const headings = [...new Set(records.flatMap(record => [...record.keys()]))];
  const head = plainRow(
    headings.map(one => textCell(one, spot)),
    spot,
    { heads: true },
  );
  const rows = records.map(record => {
    const [first] = record.values();
    const start = first ?? spot;
    return plainRow(
      headings.map(one => record.get(one) ?? textCell('', start)),
      start,
    );
  });
  return { kind: 'records', section, lead: null, rows: [head, ...rows], ...spot };
}

/** The fields of a record as cells; those of a record inside it carry both names: `contact email`. */
function fieldsOf({ fields }: Fields, prefix: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [name, value] of fields) {
    const heading = prefix === '' ? name : `${prefix} ${name}`;
    const inside =
      value.kind === 'fields'
        ? fieldsOf(value, heading)
        : [[heading, textCell(inWords(value), value)] as const];
    for (const [inner, cell] of inside) addCell(cells, inner, cell);
  }
  return cells;
}

function inWords(data: Data): string {
  switch (data.kind) {
    case 'value':
      return data.text;
    case 'list': {
      // Of records that have one field each, and the same, its name says nothing.
      const singles = data.items.map(item =>
        item.kind === 'fields' && item.fields.length === 1 ? item.fields[0] : undefined,
      );
      const name = singles[0]?.[0];
      const isBare = singles.every(one => one?.[0] === name);
      return data.items
        .map((item, at) => inWords((isBare ? singles[at]?.[1] : undefined) ?? item))
        .filter(text => text !== '')
        .join('\n');
    }
    case 'fields':
      return data.fields.map(([name, value]) => `${name}: ${inWords(value)}`).join(', ');
  }
}
