import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';

/** What a cell comes to under a heading: fields, and what is said but for the category that nothing names. */
async function read(heading: string, cell: string) {
  const { entries, findings } = await imported(
    'list.csv',
    `Name,${heading}\nAlpha,"${cell.replaceAll('"', '""')}"\n`,
  );
  const { service: _alpha, category: _default, ...fields } = entries[0]?.fields ?? {};
  return [
    fields,
    ...findings.filter(({ rule }) => rule !== 'import/default-category').map(({ message }) => message),
  ];
}

const x = (length: number) => 'x'.repeat(length);
const shown = (length: number) => `"${x(Math.min(length, 59))}…"`;

describe('what stands in a cell', () => {
  test.each([
    ['Purpose', x(1000), { purpose: x(1000) }],
    [
      'Purpose',
      x(1001),
      { note: `Purpose: ${x(1001)}` },
      `${shown(1001)} has 1001 characters; purpose may have 1000. It went into the note.`,
    ],
    ['Purpose', ' a \n\n \t b  c.\nd', { purpose: 'a; b c. d' }],
    ['Purpose', 'a.b\nc:\nd?\ne!\nf,\ng;\nh', { purpose: 'a.b; c: d? e! f, g; h' }],
    [
      'Purpose',
      'a\u200Bb',
      { purpose: 'ab' },
      '"aU+200Bb" holds what cannot be seen (U+200B). It was taken out.',
    ],
    [
      'Data',
      'a;\u0301;b',
      { data: ['a', 'b'] },
      '"\u0301" says nothing that an entry can hold, and was left out.',
    ],
    ['Data subjects', 'Users; Staff', { data_subjects: ['Users', 'Staff'] }],
    ['Data', '- a;– b; * c ;-d;a - b;;•e·f|g;a', { data: ['a', 'b', 'c', '-d', 'a - b', 'e', 'f', 'g'] }],
    ['Data', 'a, b; c', { data: ['a, b', 'c'] }],
    ['Data', `a;${x(200)}`, { data: ['a', x(200)] }],
    [
      'Data',
      `a;${x(201)}`,
      { note: `Data: a;${x(201)}` },
      `"a;${x(57)}…" is longer than a term of data may be. It went into the note.`,
    ],
    ['Registration', 'HRB 1', { registration: 'HRB 1' }],
    [
      'Registration',
      x(201),
      { note: `Registration: ${x(201)}` },
      `${shown(201)} has 201 characters; registration may have 200. It went into the note.`,
    ],
    ['Address', 'Street 1\nTown', { address: 'Street 1; Town' }],
    ['Established in', 'Ireland', { established_in: 'IE' }],
    [
      'Established in',
      'EU',
      { note: 'Established in: EU' },
      '"EU" is not the name of one country. It went into the note.',
    ],
    [
      'Established in',
      'Atlantis',
      { note: 'Established in: Atlantis' },
      '"Atlantis" is not the name of one country. It went into the note.',
    ],
    ['Also known as', ' A ;; B\nC', { aka: ['A', 'B', 'C'] }],
    ['Also known as', `A;${x(200)}`, { aka: ['A', x(200)] }],
    ['Also known as', `A\n${x(201)}`, { note: `Also known as: A; ${x(201)}` }],
    ['Former name', 'A', { former_names: ['A'] }],
    ['Applicable products', 'Calls', { applies_to: { products: ['Calls'] } }],
    ['Applicable products', 'Calls, Chat', { applies_to: { condition: 'Calls, Chat' } }],
    ['Applicable products', 'Calls, Chat; Text', { applies_to: { products: ['Calls, Chat', 'Text'] } }],
    ['Applicable products', 'Calls, Chat\nText', { applies_to: { products: ['Calls, Chat', 'Text'] } }],
    ['Conditions', 'opt-in', { applies_to: { condition: 'opt-in' } }],
    ['Privacy policy', 'https://a.example/p', { privacy_url: 'https://a.example/p' }],
    ['DPA', 'https://a.example/d', { dpa_url: 'https://a.example/d' }],
    ['Security', 'https://a.example/s', { security_url: 'https://a.example/s' }],
    ['Subprocessor list', 'https://a.example/l', { their_subprocessors: 'https://a.example/l' }],
    ['DPA', 'Signed', { note: 'DPA: Signed' }],
    [
      'DPA',
      'https://a.example/1 https://a.example/2',
      { note: 'DPA: https://a.example/1 https://a.example/2' },
    ],
    [
      'DPA',
      'https://a.example/1 (new)',
      { note: 'DPA: https://a.example/1 (new)' },
      '"(new)" does not begin with https://. It was not completed and went into the note: open it, and write the address that the browser then shows.',
    ],
    [
      'DPA',
      'HTTP://a.example',
      { note: 'DPA: HTTP://a.example' },
      '"HTTP://a.example" does not begin with https://. It was not completed and went into the note: open it, and write the address that the browser then shows.',
    ],
    ['Since', '2024-02-29', { since: '2024-02-29' }],
    ...['2024-02-30', '2024-13-01', '2024-02', '2024', 'x2024-02-28', '2024-02-28T10:00'].map(
      day =>
        [
          'Since',
          day,
          { note: `Since: ${day}` },
          `"${day}" is not written as year-month-day, and could be read in two ways. It went into the note.`,
        ] as const,
    ),
    [
      'Hosting location',
      'Germany; US. and\nthe Netherlands',
      { locations: ['DE', 'US', 'NL'].map(country => ({ country, kind: 'hosting' })) },
    ],
    ['Hosting location', 'U.S.', { locations: [{ country: 'US', kind: 'hosting' }] }],
    [
      'Hosting location',
      'US, US/EU|DE & FR',
      {
        locations: [
          { country: 'US', kind: 'hosting' },
          { area: 'EU', kind: 'hosting' },
          { country: 'DE', kind: 'hosting' },
          { country: 'FR', kind: 'hosting' },
        ],
      },
    ],
    [
      'Hosting location',
      'DE. , ,US',
      { locations: ['DE', 'US'].map(country => ({ country, kind: 'hosting' })) },
    ],
    [
      'Hosting location',
      '.DE',
      { note: 'Hosting location: .DE' },
      '".DE" is more than names of countries and of the areas EEA, EU and worldwide. It went into the note.',
    ],
    [
      'Hosting location',
      ',;',
      { note: 'Hosting location: ,;' },
      '",;" is more than names of countries and of the areas EEA, EU and worldwide. It went into the note.',
    ],
    [
      'Support location',
      'Mars\nUS',
      { note: 'Support location: Mars; US' },
      '"Mars; US" is more than names of countries and of the areas EEA, EU and worldwide. It went into the note.',
    ],
    ['Remote access', 'US', { locations: [{ country: 'US', kind: 'remote-access' }] }],
    ['Safeguards', 'Adequacy', { transfer: { mechanism: 'adequacy-decision' } }],
    [
      'Colour',
      'a\nb',
      { note: 'Colour: a b' },
      'Nothing is known of a column "Colour". What stands in it went into the note. If it is a field: --map "Colour=<field>"; to leave it out: --map "Colour=-".',
    ],
    ['Notes', 'a\nb', { note: 'a; b' }],
  ] as const)('is read as what its heading says: %s: %j', async (heading, cell, fields, ...messages) => {
    expect(await read(heading, cell)).toEqual([fields, ...messages]);
  });

  test('is no field if it is empty', async () => {
    const { entries } = await imported(
      'list.csv',
      'Name,Purpose,Applicable products\nAlpha,,\nBeta,,Calls\n',
    );
    expect(entries.map(({ fields }) => Object.keys(fields))).toEqual([
      ['service', 'category'],
      ['service', 'category', 'applies_to'],
    ]);
    expect(Object.keys(entries[1]?.fields.applies_to ?? {})).toEqual(['products']);
  });

  test('of a category is its category, and nothing else', async () => {
    const { entries, categories, findings } = await imported(
      'list.csv',
      'Name,Category\nAlpha,"Mail\nand chat"\nBeta,mail AND chat!\nGamma,TBD\nDelta,株式\n',
    );
    expect(entries.map(({ fields }) => fields)).toEqual([
      { service: 'Alpha', category: 'mail-and-chat' },
      { service: 'Beta', category: 'mail-and-chat' },
      { service: 'Gamma', category: 'subprocessors' },
      { service: 'Delta', category: expect.stringMatching(/^category-[0-9a-f]{8}$/) },
    ]);
    expect(categories.map(({ label }) => label)).toEqual(['Mail and chat', 'Subprocessors', '株式']);
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '5 import/default-category',
      '5 import/not-stated',
    ]);
  });
});

describe('what says nothing, or cannot be seen', () => {
  const told = async (text: string) =>
    (await imported('list.csv', text)).findings
      .map(({ line, column, message }) => `${line}:${column} ${message}`)
      .filter(one => !one.includes('No heading'));
  const nothing = 'says nothing and was read as not stated, here and wherever it stands in this column.';

  test('is told once for each column, and headings are looked at too', async () => {
    expect(await told('Name,Purpose,Data,N/A\nAlpha,-,-,a\nBeta,-,TBC,\nGamma,"TBC\n(legal)",,\n')).toEqual([
      `1:19 "N/A" ${nothing}`,
      `2:7 "-" under "Purpose" ${nothing}`,
      `2:9 "-" under "Data" ${nothing}`,
      '2:11 "a" stands under no heading: is there a separator too many in this row? It went into the note. The row: "Alpha,-,-,a"',
      `3:8 "TBC" under "Data" ${nothing}`,
      `4:8 "TBC⏎(legal)" under "Purpose" ${nothing}`,
    ]);
  });

  test('is taken out, and named: five of what cannot be seen, and a lost letter by itself', async () => {
    const hidden = '\u200B\u200C\u200D\u2060\u202E\u2066\u200B';
    expect(await told(`Name,Purpose\nAlpha,a${hidden}b\nBeta,\uFFFDb\nGamma,\uFFFD\u200B\n`)).toEqual([
      '2:7 "aU+200BU+200CU+200DU+2060U+202EU+2066U+200Bb" holds what cannot be seen (U+200B, U+200C, U+200D, U+2060, U+202E). It was taken out.',
      '3:6 A letter was lost in "\uFFFDb" when the text was copied or saved (U+FFFD stands in its place). The mark was taken out: write the letter again.',
      '4:7 "\uFFFDU+200B" holds what cannot be seen (U+200B). It was taken out.',
      '4:7 A letter was lost in "\uFFFDU+200B" when the text was copied or saved (U+FFFD stands in its place). The mark was taken out: write the letter again.',
    ]);
  });
});

describe('a note', () => {
  const noteOf = async (...remarks: readonly string[]) => {
    const heads = remarks.map(() => 'Notes').join(',');
    const { entries, findings } = await imported(
      'list.csv',
      `Name,${heads}\nAlpha,${remarks.map(one => `"${one}"`).join(',')}\n`,
    );
    return [
      entries[0]?.fields.note,
      ...findings.map(({ message }) => message).filter(one => !one.startsWith('No heading')),
    ];
  };

  test('has each line once, as a sentence of its own', async () => {
    expect(await noteOf('a', 'b.c', 'd.', 'e!', 'f?', 'g:', 'h;', 'a', 'i')).toEqual([
      'a;\nb.c;\nd.\ne!\nf?\ng:\nh;\ni',
    ]);
  });

  test('has nothing that cannot be seen, or that fills a hole, from a footnote or a link', async () => {
    const { entries, findings } = await imported(
      'list.html',
      '<table><tr><th>Name<th>Notes<tr><td>Alpha<sup>1</sup><sup>2</sup><td><a href="http://a.example/&#13;x">a</a></table><p><sup>1</sup> On\u200Be.</p><p><sup>2</sup> {{x}} y</p>',
    );
    expect(entries[0]?.fields.note).toBe('Footnote: One.\na (http://a.example/ x)');
    expect(findings.map(({ message }) => message)).toContain(
      '"Footnote: {{x}} y" says nothing that an entry can hold, and was left out.',
    );
  });

  test('is cut where it is longer than a note may be, and that is told', async () => {
    expect(await noteOf(x(2000))).toEqual([x(2000)]);
    expect(await noteOf(x(1000), x(999))).toEqual([
      `${x(1000)};\n${x(997)}…`,
      'What went into the note of "Alpha" has 2001 characters, and a note may have 2000. It was cut: look up the rest in the source.',
    ]);
  });
});

describe('what would make an entry that cannot be read again', () => {
  const nested = `a ${'- '.repeat(20)}x`;
  const leftOut = (text: string) =>
    `"${[...text].slice(0, 59).join('')}${text.length > 60 ? '…' : ''}" says nothing that an entry can hold, and was left out.`;
  test.each(['Purpose', 'Address', 'Also known as', 'Former name', 'Applicable products', 'Data subjects'])(
    'is left out of every field, and told: %s',
    async heading => {
      expect(await read(heading, nested)).toEqual([{}, leftOut(nested)]);
    },
  );
});
