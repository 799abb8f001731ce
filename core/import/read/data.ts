import { knownHeading } from '../headings.ts';
import { type Cell, plainRow, type Reading, type Spot, type Table, textCell } from '../table.ts';
import { nameHeading } from './html-list.ts';

/** Plain data with places, whatever it was written in. */
export type Data = Spot &
  (
    | { readonly kind: 'value'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly Data[] }
    | { readonly kind: 'fields'; readonly fields: readonly (readonly [name: string, value: Data])[] }
  );

type Fields = Extract<Data, { kind: 'fields' }>;

/** Every list of records in the data is a table, under the name of the field that holds it. */
export function tablesInData(data: Data): Reading {
  return { tables: tablesIn(data, null), title: null, footnotes: new Map() };
}

function tablesIn(data: Data, section: Table['section']): Table[] {
  switch (data.kind) {
    case 'value':
      return [];
    case 'list': {
      const records = data.items.filter(item => item.kind === 'fields');
      if (records.length > 0)
        return [
          tableOf(
            records.map(one => fieldsOf(one, '')),
            section,
            data,
          ),
        ];
      const names = data.items.filter(item => item.kind === 'value');
      if (names.length === 0) return data.items.flatMap(item => tablesIn(item, section));
      const rows = names.map(one => new Map([[nameHeading, textCell(one.text, one)]]));
      return [{ ...tableOf(rows, section, data), kind: 'list' }];
    }
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
        tablesIn(value, { text: name, line: value.line, column: value.column }),
      );
    }
  }
}

/** One company that is not in a list: it has a name, and something else that is known. */
function isRecord({ fields }: Fields): boolean {
  const known = fields.filter(([, value]) => value.kind === 'value').map(([name]) => knownHeading(name));
  return (
    known.filter(one => one !== null).length > 1 && known.some(one => one === 'service' || one === 'company')
  );
}

function says({ fields }: Fields): boolean {
  return fields.length > 0 && fields.some(([name]) => knownHeading(name) !== null);
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
    if (value.kind === 'fields') for (const [inner, cell] of fieldsOf(value, heading)) cells.set(inner, cell);
    else cells.set(heading, textCell(inWords(value), value));
  }
  return cells;
}

function inWords(data: Data): string {
  switch (data.kind) {
    case 'value':
      return data.text;
    case 'list':
      return data.items
        .map(inWords)
        .filter(text => text !== '')
        .join('\n');
    case 'fields': {
      const [only, ...more] = data.fields;
      if (only !== undefined && more.length === 0) return inWords(only[1]);
      return data.fields.map(([name, value]) => `${name}: ${inWords(value)}`).join(', ');
    }
  }
}
