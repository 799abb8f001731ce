import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';

/** Fields without the category where nothing says one; what is said; and how many rows there were. */
async function read(file: string, text: string) {
  const { entries, findings, rows, categories } = await imported(file, text);
  return {
    rows,
    fields: entries.map(({ fields: { category, ...fields } }) =>
      category === 'subprocessors' ? fields : { ...fields, category },
    ),
    told: findings
      .filter(({ rule }) => rule !== 'import/default-category')
      .map(({ line, column, message }) => `${line}:${column} ${message}`),
    labels: categories.map(({ label }) => label),
  };
}
const csv = (...rows: readonly string[]) => read('list.csv', `${rows.join('\n')}\n`);
const html = (...rows: readonly string[]) =>
  read('list.html', `<table>${rows.map(row => `\n<tr>${row}</tr>`).join('')}</table>`);
const x = (length: number) => 'x'.repeat(length);

describe('the names of a row', () => {
  test.each([
    ['Service name,Vendor', 'Mailer,Alpha Inc.', { service: 'Mailer', legal_name: 'Alpha Inc.' }],
    ['Service name,Vendor', 'Alpha,ALPHA', { service: 'Alpha' }],
    ['Service name,Vendor', 'Mailer,"Alpha\nGroup"', { service: 'Mailer', note: 'Company: Alpha Group' }],
    [
      'Service name,Vendor',
      'Mailer,"Alpha Inc.\nGroup"',
      { service: 'Mailer', note: 'Company: Alpha Inc. Group' },
    ],
    [
      'Service name,Vendor,Legal name',
      'Mailer,Alpha Inc.,"Alpha, Inc"',
      { service: 'Mailer', legal_name: 'Alpha, Inc' },
    ],
    [
      'Service name,Vendor,Legal name',
      'Mailer,Beta Inc.,Alpha Inc',
      { service: 'Mailer', legal_name: 'Alpha Inc', note: 'Company: Beta Inc.' },
    ],
    ['Service name,Vendor,Legal name', 'Mailer,,Alpha Inc', { service: 'Mailer', legal_name: 'Alpha Inc' }],
    ['Service name,Vendor,Legal name', ',Alpha,Alpha Inc', { service: 'Alpha', legal_name: 'Alpha Inc' }],
    [
      'Service name,Legal name',
      'Mailer,"Alpha Inc\nGroup\nof all"',
      { service: 'Mailer', legal_name: 'Alpha Inc', note: 'Name: Group of all' },
    ],
    [
      'Legal name,Purpose',
      '"Alpha Inc\nGroup",a',
      { service: 'Alpha Inc', legal_name: 'Alpha Inc', purpose: 'a', note: 'Name: Group' },
    ],
    ['Name,Purpose', `${x(200)},a`, { service: x(200), purpose: 'a' }],
    ['Name,Purpose', `${x(201)},a`, { service: `${x(199)}…`, purpose: 'a', note: `Name: ${x(201)}` }],
    [
      'Name,Legal name',
      `Alpha,${x(201)}`,
      { service: 'Alpha', legal_name: `${x(199)}…`, note: `Name: ${x(201)}` },
    ],
  ])('%s: %s', async (heads, row, fields) => {
    expect((await csv(heads, row)).fields).toEqual([fields]);
  });

  test('that are longer than a name may be, or have several lines, are told', async () => {
    expect((await csv('Name,Legal name', `${x(201)},"Alpha Inc\nGroup\nof all"`)).told).toEqual([
      `2:1 "${x(59)}…" has 201 characters; a name may have 200. The whole went into the note.`,
      '2:204 "Alpha Inc⏎Group⏎of all": the first line was taken as the name, "Group of all" went into the note. If that is the legal name, write it as `legal_name`.',
    ]);
  });

  test.each([
    'Alpha (www.a.example)',
    'Alpha a@b.example',
    'a@b.example Alpha',
    'a@b',
    '3M',
    '株式会社',
    'http alpha',
  ])('may be any: %s', async name => {
    expect((await csv('Name,Purpose', `${name},a`)).fields).toEqual([{ service: name, purpose: 'a' }]);
  });

  test.each(['http://a.example', 'HTTPS://a.example', 'www.a.example', 'mailto:a', 'a@b.example', '!!!'])(
    'are none that no company has: %s',
    async name => {
      const { fields, told, rows } = await csv('Name,Purpose', `${name},a`);
      expect(fields).toEqual([]);
      expect(rows).toBe(1);
      expect(told).toHaveLength(1);
    },
  );

  test('in HTML keep links that are no websites', async () => {
    expect(
      (await html('<th>Name<th>Purpose', '<td><a href="/a">Al</a><a href="/b">pha</a><td>a')).fields,
    ).toEqual([{ service: 'Alpha', purpose: 'a', note: 'Link: /a, /b' }]);
  });

  test.each([
    ['Inc', 'mapo', 'a@a.example', true],
    ['Inc', 'mapo', '', false],
    ['Inc', 'https://a.example', 'or', true],
    ['Inc', '', 'or', false],
    ['Alpha Inc', 'mapo', 'or', false],
    ['Alpha Inc', '', 'or', true],
    ['', 'mapo', '', true],
    ['Inc', '', '', true],
    ['Inc', 'https://a.example mapo', 'or', true],
  ])('with %j, %j and %j beside them are kept: %j', async (legal, website, contact, isKept) => {
    const { fields, told } = await csv(
      'Name,Legal name,Website,Contact',
      `Alpha,${legal},${website},${contact}`,
    );
    expect(fields).toHaveLength(isKept ? 1 : 0);
    if (!isKept) {
      expect(told).toEqual([
        `2:1 Hardly anything in this row can be right, beginning with the name "Alpha". It was left out: "Alpha,${legal},${website},${contact}"`,
      ]);
    }
  });
});

describe('rows', () => {
  test('that repeat the headings, or say nothing, are none', async () => {
    expect(await csv('Name,Purpose', 'Alpha,a', ',', 'Name,Purpose,', 'Name,b', 'Beta,Purpose')).toEqual({
      rows: 3,
      fields: [
        { service: 'Alpha', purpose: 'a' },
        { service: 'Name', purpose: 'b' },
        { service: 'Beta', purpose: 'Purpose' },
      ],
      told: [],
      labels: ['Subprocessors'],
    });
  });

  test('without a name are told as the source has them', async () => {
    expect(
      (await html('<th>Name<th>Purpose', '<td><td>a<br>b', '<td><a href="https://a.example"><img></a><td>'))
        .told,
    ).toEqual([
      '3:1 This row names no company and was left out: " | a b"',
      '4:1 This row names no company and was left out: " | "',
    ]);
    expect((await read('list.txt', 'Name\tPurpose\n\ta\tb\n')).told).toEqual([
      '2:1 This row names no company and was left out: " | a | b"',
    ]);
    expect((await csv('Name,Purpose', `,${x(500)}`)).told).toEqual([
      `2:1 This row names no company and was left out: ",${x(398)}…"`,
    ]);
  });

  test('of a name only may be headings, which is told if they are not the last', async () => {
    const told = (name: string, line: number) =>
      `${line}:1 This row has a name and nothing else: "${name}". It was taken for a company. If it is a heading of the rows below it, delete its file and sort them under it.`;
    expect((await csv('Name,Purpose', 'Alpha,', 'Beta,', 'Gamma,a', 'Delta,')).told).toEqual([
      told('Beta', 3),
    ]);
    expect((await csv('Name,Purpose', 'Alpha', 'Beta,a')).told).toEqual([]);
    expect((await csv('Name,Purpose', ',a', 'Beta,a')).told).toEqual([
      '2:1 This row names no company and was left out: ",a"',
    ]);
    expect((await csv('Vendor', 'Alpha', 'Beta')).told).toEqual([]);
    expect((await read('list.json', '[{"name": "Alpha"}, {"name": "Beta", "purpose": "a"}]')).told).toEqual(
      [],
    );
    expect(
      (await html('<th>Name<th>Purpose', '<td><a href="https://a.example">Alpha</a><td>', '<td>Beta<td>b'))
        .told,
    ).toEqual([]);
  });

  test('in bold and alone are headings of the rows below them; with a link, or a picture beside them, they are companies', async () => {
    const rows = async (row: string) => (await html('<th>Name<th>Purpose', row, '<td>Beta<td>b')).fields;
    expect(await rows('<td><b>Mail<br>and chat:</b><td>')).toEqual([
      { service: 'Beta', purpose: 'b', category: 'mail-and-chat' },
    ]);
    expect(await rows('<td><b><a href="https://a.example">Alpha</a></b><td>')).toEqual([
      { service: 'Alpha', website: 'https://a.example' },
      { service: 'Beta', purpose: 'b' },
    ]);
    expect(await rows('<td><b>Alpha</b><td><a href="https://a.example"><img></a>')).toEqual([
      { service: 'Alpha', note: 'Purpose: https://a.example' },
      { service: 'Beta', purpose: 'b' },
    ]);
    expect(await rows('<td><b>Alpha</b><td>a')).toEqual([
      { service: 'Alpha', purpose: 'a' },
      { service: 'Beta', purpose: 'b' },
    ]);
  });

  test('over the whole table give their words as the category, whatever they are', async () => {
    expect(
      (
        await html(
          '<th>Name<th>Purpose',
          '<td colspan=2>Our vendors',
          '<td>Alpha<td>a',
          '<td colspan=2>Tools:',
          '<td>Beta<td>b',
        )
      ).labels,
    ).toEqual(['Our vendors', 'Tools']);
  });
});

describe('tables', () => {
  test('without headings take those of the table above, if they are no wider', async () => {
    const second = async (...rows: readonly string[]) => {
      const { fields, told } = await read(
        'list.html',
        `<table><tr><th>Name<th>Purpose</tr><tr><td>Alpha<td>a</tr></table>\n<table>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>`,
      );
      return [fields.slice(1), told];
    };
    const noHeadings =
      '2:1 These rows have no headings of their own. The ones of the table above were taken.';
    expect(await second('<td>Beta<td>b', '<td><td>')).toEqual([
      [{ service: 'Beta', purpose: 'b' }],
      [noHeadings],
    ]);
    expect(await second('<td><a href="https://b.example"><img></a><td>', '<td>Beta<td>b')).toEqual([
      [{ service: 'Beta', purpose: 'b' }],
      [noHeadings, '2:8 This row names no company and was left out: " | "'],
    ]);
    const notRead = (cells: string) =>
      `2:1 No column of this table is known to name companies, so it was not read. It begins with ${cells}.`;
    expect(await second('<td>Beta<td>b<td>c')).toEqual([[], [notRead('"Beta", "b", "c"')]]);
    expect(await second('<td>Beta')).toEqual([[], [notRead('"Beta"')]]);
    expect(await second('<td><td>')).toEqual([[], [notRead('"", ""')]]);
    expect(await second()).toEqual([[], []]);
  });

  test('without a column of companies are told by their first cells', async () => {
    expect((await html('<td>a<br>b<td>c<td>d<td>e<td>f<td>g<td>h<td>i<td>j')).told).toEqual([
      '1:1 No column of this table is known to name companies. It begins with "a b", "c", "d", "e", "f", "g", "h", "i". Say which one does: --map "<heading>=service".',
    ]);
    expect((await html('<th>Purpose<th>Data', '<td>a<td>b')).told).toEqual([
      '1:1 No column of this table is known to name companies. It begins with "Purpose", "Data". Say which one does: --map "<heading>=service".',
    ]);
  });
});
