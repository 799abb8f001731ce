import { describe, expect, test } from 'vitest';
import { isHeadingRow, knownHeading } from '../../core/import/headings.ts';
import { plainRow, textCell } from '../../core/import/table.ts';
import { imported } from './imported.ts';

const read = async (text: string, ...maps: readonly string[]) => {
  const { entries, findings, rows } = await imported('list.csv', text, {}, ...maps);
  return {
    rows,
    fields: entries.map(({ fields: { category: _default, ...fields } }) => fields),
    told: findings
      .filter(({ rule }) => rule !== 'import/default-category')
      .map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
};
const html = async (...rows: readonly string[]) => {
  const { entries, findings } = await imported(
    'list.html',
    `<table>${rows.map(row => `\n<tr>${row}</tr>`).join('')}</table>`,
  );
  return {
    fields: entries.map(({ fields: { category: _default, ...fields } }) => fields),
    told: findings
      .filter(({ rule }) => rule !== 'import/default-category')
      .map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
};

describe('a heading', () => {
  test.each([
    ['Subprocessor (entity)', 'company'],
    ['[Our] Vendor', 'company'],
    ['Data (of users) subjects [all]', 'data_subjects'],
    ['Service(s) provided', 'purpose'],
    ['Vendor (a (b) c)', null],
    ['Vendor s', null],
    ['a) Vendor', null],
    ['Vendor (all', null],
  ])('is known without what stands in brackets: %s', (heading, field) => {
    expect(knownHeading(heading)).toBe(field);
  });

  test.each([
    [['Name', 'Purpose'], true],
    [['Name', 'Purpose', 'x'], true],
    [['Name', 'x'], false],
    [['Name', '', ''], false],
    [['Name', '', 'Purpose', ''], true],
    [['Name'], false],
    [[], false],
  ])('stands in a row of headings if most are known: %j', (texts, expected) => {
    const spot = { line: 1, column: 1 };
    expect(
      isHeadingRow(
        plainRow(
          texts.map(text => textCell(text, spot)),
          spot,
        ),
      ),
    ).toBe(expected);
  });
});

describe('the headings of a table', () => {
  test.each([
    ['half of them known', 'Name,x\nAlpha,a\n'],
    ['blank ones beside them', 'Name,,,\nAlpha,,,\n'],
    ['rows above them', `${'Overview\n'.repeat(9)}Name,Purpose\nAlpha,a\n`],
    ['others above them that name nobody', 'Purpose,Data\nName,Purpose\nAlpha,a\n'],
  ])('are found with %s', async (_what, text) => {
    expect((await read(text)).fields.at(-1)?.service).toBe('Alpha');
  });

  test.each([
    ['fewer than half of them known', 'Name,x,y\nAlpha,a,b\n'],
    ['none that names a company', 'Purpose,Data\na,b\n'],
    ['ten rows above them', `${'Overview\n'.repeat(10)}Name,Purpose\nAlpha,a\n`],
  ])('are not found with %s', async (_what, text) => {
    expect((await read(text)).fields).toEqual([]);
  });

  test('may have a row above them that says more than a title, which is told', async () => {
    expect(await read('Our list\nOverview,of it\nName,Purpose\nAlpha,a\n')).toEqual({
      rows: 1,
      fields: [{ service: 'Alpha', purpose: 'a' }],
      told: ['2:1 This row stands above the headings of its table and was left out: "Overview,of it"'],
    });
    expect(
      await html(
        '<td colspan=2>Our list',
        '<td>Our list<td>',
        '<td>Alpha<td>a',
        '<th>Name<th>Purpose',
        '<td>Beta<td>b',
      ),
    ).toEqual({
      fields: [{ service: 'Beta', purpose: 'b' }],
      told: ['4:1 This row stands above the headings of its table and was left out: "Alpha | a"'],
    });
  });

  test('in two rows are one above the other, or the lower one if only that is known', async () => {
    expect(
      await html(
        '<th colspan=2>Entity<th>Processing<th>Hosting<th>Our<th></th>',
        '<th>Name<th>Website<th>Purpose<th>Location<th>Colour<th>Since<th>Taste',
        '<td>Alpha<td>https://a.example<td>Mail<td>DE<td>red<td>2024-01-01<td>sweet',
      ),
    ).toEqual({
      fields: [
        {
          service: 'Alpha',
          website: 'https://a.example',
          purpose: 'Mail',
          locations: [{ country: 'DE', kind: 'hosting' }],
          since: '2024-01-01',
          note: 'Our Colour: red;\nTaste: sweet',
        },
      ],
      told: [
        '2:50 Nothing is known of a column "Our Colour". What stands in it went into the note. If it is a field: --map "Our Colour=<field>"; to leave it out: --map "Our Colour=-".',
        '3:66 Nothing is known of a column "Taste". What stands in it went into the note. If it is a field: --map "Taste=<field>"; to leave it out: --map "Taste=-".',
      ],
    });
  });

  test('in three rows are the lowest if only that is known, and may be all that a table has', async () => {
    expect(
      (await html('<th>All<th>All', '<th>Our<th>Our', '<th>Name<th>Purpose', '<td>Alpha<td>a')).fields,
    ).toEqual([{ service: 'Alpha', purpose: 'a' }]);
    expect((await html('<th>Name<th>Purpose')).fields).toEqual([]);
  });

  test('may have line breaks, and marks that a command line would take for its own', async () => {
    expect(await read('Name,"Hosting\nlocation","My\ncol$our","Loc`ation",""\nAlpha,DE,red,US,\n')).toEqual({
      rows: 1,
      fields: [
        {
          service: 'Alpha',
          locations: [{ country: 'DE', kind: 'hosting' }],
          note: 'My col$our: red;\nLoc`ation: US',
        },
      ],
      told: [
        '2:12 Nothing is known of a column "My col$our". What stands in it went into the note. If it is a field: --map "My colour=<field>"; to leave it out: --map "My colour=-".',
        '4:14 The column "Loc`ation" names places, and not whether data lie there, or are reached from there. It went into the note. If you know it: --map "Location=locations.hosting".',
      ],
    });
  });

  test('may be said to be left out, or to be another field', async () => {
    expect(
      await read('Name,Preis,Wozu,Farbe,Form\nAlpha,3,Mail,red,round\n', 'preis=-', 'WOZU=purpose', 'Form=-'),
    ).toEqual({
      rows: 1,
      fields: [{ service: 'Alpha', purpose: 'Mail', note: 'Farbe: red' }],
      told: [
        '1:17 Nothing is known of a column "Farbe". What stands in it went into the note. If it is a field: --map "Farbe=<field>"; to leave it out: --map "Farbe=-".',
      ],
    });
  });

  test('of two columns that nothing is known of are told, each as that', async () => {
    const { told } = await read('Name,Farbe,Form,Data\nAlpha,red,round,a\n');
    expect(told.map(one => one.replace(/\. .*/, ''))).toEqual([
      '1:6 Nothing is known of a column "Farbe"',
      '1:12 Nothing is known of a column "Form"',
    ]);
  });

  test('with a service beside companies are what they do, unless there is a purpose', async () => {
    expect((await read('Anbieter,Dienst\nAlpha,Mail\n')).fields).toEqual([
      { service: 'Alpha', purpose: 'Mail' },
    ]);
    expect(await read('Vendor,Service,Purpose\nAlpha Inc.,Mailer,Mail\n')).toEqual({
      rows: 1,
      fields: [{ service: 'Mailer', legal_name: 'Alpha Inc.', purpose: 'Mail' }],
      told: [],
    });
    expect((await read('Vendor,Service name\nAlpha Inc.,Mailer\n')).fields).toEqual([
      { service: 'Mailer', legal_name: 'Alpha Inc.' },
    ]);
  });
});
