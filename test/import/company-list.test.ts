import { expect, test } from 'vitest';
import { companyRows } from '../../core/import/company-list.ts';
import { type Cell, plainRow, type Table } from '../../core/import/table.ts';
import { imported } from './imported.ts';

const spot = { line: 1, column: 1 };
const cell = (text: string, url?: string): Cell => ({
  text,
  links: url === undefined ? [] : [{ text, url }],
  marks: [],
  ...spot,
});
/** A list: names, each with what is said of it behind ` – `, and its link behind `→`. */
function list(items: readonly string[], lead = '', section = ''): Table {
  const rows = items.map(item => {
    const [name = '', url] = item.split('→');
    const [first = '', ...rest] = name.split(' – ');
    return plainRow([cell(first, url), ...rest.map(one => cell(one))], spot);
  });
  return {
    kind: 'list',
    lead: lead === '' ? null : { text: lead, ...spot },
    section: section === '' ? null : { text: section, ...spot },
    rows: [plainRow([cell('Subprocessor')], spot, { heads: true }), ...rows],
    ...spot,
  };
}
const good = (table: Table, title = '') =>
  companyRows(table, title)?.good.map(({ cells }) => cells[0]?.text) ?? null;

test.each([
  [
    'Our subprocessors',
    'Sub-processors',
    'sub contractors',
    'Third parties',
    'third-party',
    'VENDORS',
    'suppliers',
    'providers',
    'partners',
    'company',
    'Companies',
    'Auftragsverarbeiter',
    'Dienstleister',
    'Anbieter',
    'sous-traitants',
    'prestataires',
    'fournisseurs',
    'encargados',
    'proveedores',
    'verwerkers',
    'leveranciers',
    'fornitori',
  ],
])('a list of names is one of companies if it is introduced as that', (...words) => {
  for (const word of words) {
    expect(good(list(['Alpha'], word))).toEqual(['Alpha']);
    expect(good(list(['Alpha'], '', word))).toEqual(['Alpha']);
    expect(good(list(['Alpha']), word)).toEqual(['Alpha']);
  }
  expect(good(list(['Alpha'], 'Our principles', 'What we do'), 'Rules')).toBeNull();
});

test.each([
  ['Alpha – Mail', true, true],
  ['Alpha – Mail', false, false],
  ['Alpha→https://a.example', true, true],
  ['Alpha→https://a.example', false, false],
  ['Alpha – Mail→https://a.example', false, true],
  ['we do – Mail', true, true],
  ['we do→http://a.example', true, true],
  ['we do→/a?https://', true, false],
  ['Alpha –  – Mail→HTTP://a.example', false, true],
  [' – Mail', true, false],
  [' – Mail→https://a.example', true, false],
  ['→https://a.example', true, false],
])(
  'an item is a company if it leads to one, or says something of one: %s',
  (item, isIntroduced, expected) => {
    expect(good(list([item], isIntroduced ? 'Vendors' : ''))?.length ?? 0).toBe(expected ? 1 : 0);
  },
);

test.each([
  ['Alpha', true],
  ['Alpha Inc.', true],
  ['Alpha, Ltd.', true],
  ['Alpha Co.', true],
  ['Alpha Corp.', true],
  ['Alpha S.A.', true],
  ['Alpha is inc. here.', false],
  ['Alpha zinc.', false],
  ['We use Alpha.', false],
  ['Alpha!', false],
  ['Alpha?', false],
  ['Alpha;', false],
  ['Alpha:', false],
  ['Alpha.io', true],
  ['alpha.io', true],
  ['iAlpha', true],
  ['alpha', false],
  ['Alpha calls', true],
  ['Alpha calls and mail', false],
  ['alpha-Beta', true],
  ['alpha-beta-Gamma', false],
  ['3M', true],
  ['1und1', true],
  ['Alpha - Beta', true],
  ['3 4', false],
  ['株式会社', true],
  ['', false],
  ['A b C d E f G h', true],
  ['A b C d E f G h I', false],
  ['A'.repeat(60), true],
  ['A'.repeat(61), false],
])('a name is written as one: %s', (name, expected) => {
  expect(good(list([name], 'Vendors'))?.length ?? 0).toBe(expected ? 1 : 0);
});

test('most items have to be companies', () => {
  const names = (count: number) => Array.from({ length: count }, (_, n) => `A${n}`);
  expect(good(list([...names(7), 'a', 'b', 'c'], 'Vendors'))).toEqual(names(7));
  expect(good(list([...names(6), 'a', 'b', 'c', 'd'], 'Vendors'))).toBeNull();
  expect(good(list([], 'Vendors'))).toBeNull();
  expect(
    companyRows(list([...names(3), 'we do it'], 'Vendors'), '')?.bad.map(({ cells }) => cells[0]?.text),
  ).toEqual(['we do it']);
});

test('an item that is none is told, and where a table is read the list beside it', async () => {
  const items = [
    '# Vendors',
    '',
    '* Alpha',
    '* Beta',
    '* Gamma',
    '* We use many more – of them',
    '* we do what we can: all',
  ];
  const told = async (text: string) =>
    (await imported('list.md', text)).findings
      .filter(({ rule }) => rule !== 'import/default-category')
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
  expect(await told([...items.slice(0, 6), '* we do it all.'].join('\n'))).toEqual([
    '7:1 This item reads like a sentence and was left out: "we do it all. "',
  ]);
  expect((await imported('list.md', items.join('\n'))).rows).toBe(5);
  expect(await told(['|Plan|', '|-|', '|a|', '', ...items.slice(0, 5)].join('\n'))).toEqual([
    '1:1 No column of this table is known to name companies, so it was not read. It begins with "Plan".',
  ]);
});
