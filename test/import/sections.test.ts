import { describe, expect, test } from 'vitest';
import { Doubts } from '../../core/import/doubts.ts';
import { hasLegalForm, isBareLegalForm } from '../../core/import/legal-forms.ts';
import { speaksOfPlace } from '../../core/import/places.ts';
import { categoryOf } from '../../core/import/section.ts';
import { imported } from './imported.ts';

const x = (length: number) => 'x'.repeat(length);

describe('a heading above a list', () => {
  const read = (text: string) => {
    const doubts = new Doubts('list.md');
    const found = categoryOf({ text, line: 2, column: 3 }, doubts);
    expect(found ?? { line: 2, column: 3 }).toMatchObject({ line: 2, column: 3 });
    return [
      found?.text ?? null,
      ...doubts.all().map(({ line, column, message }) => `${line}:${column} ${message}`),
    ];
  };

  test.each([
    ['Infrastructure', 'Infrastructure'],
    [' Data \n tools: – ', 'Data tools'],
    ['Mail -: Chat', 'Mail -: Chat'],
    ['Our payment partners', 'Our payment partners'],
    ['Hosting 1999x', 'Hosting 1999x'],
    ['Room 2100', 'Room 2100'],
    ['Updates', 'Updates'],
    ['S.A.R.L. tools', 'S.A.R.L. tools'],
    [x(60), x(60)],
    [x(61), null],
    ['Our sub-processors', null],
    ['Third-Party Vendors & Partners', null],
    ['SUBPROCESSORS', null],
    ['Who we use', null],
    ['', null],
    ['– :', null],
    ['TBD', null],
    ['We use these.', null],
    ['Who is it?', null],
    ['New!', null],
    ['Mail 2024', null],
    ['Mail, 1999 to 2001', null],
    ['Last update of mail', null],
    ['Updated mail', null],
  ])('names a category, or the list as a whole, a sentence or a date: %j', (text, category) => {
    expect(read(text)).toEqual([category]);
  });

  test.each([
    ['List of third party subprocessors Mail and chat', 'Mail and chat'],
    ['LIST OF payment services', 'payment services'],
    [`List of ${x(60)}`, x(60)],
  ])('that is a title is shortened to its category, which is told: %s', (text, category) => {
    const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    expect(read(text)).toEqual([
      category,
      `2:3 The heading "${shown}" was shortened to the category "${category}". If its beginning belongs to it, change the label in registry.yaml.`,
    ]);
  });

  test('that is a title and has no short category names none', () => {
    expect(read(`List of ${x(61)}`)[0]).toBeNull();
    expect(read('List of our vendors')).toEqual([null]);
    expect(categoryOf(null, new Doubts('list.md'))).toBeNull();
  });

  test('of a page is its title, and no category', async () => {
    const of = async (text: string) => (await imported('list.md', text)).categories.map(({ label }) => label);
    expect(await of('# Tools\n\n|Name|\n|-|\n|Alpha|\n')).toEqual(['Subprocessors']);
    expect(await of('# Mail\n\n# Tools\n\n|Name|\n|-|\n|Alpha|\n')).toEqual(['Tools']);
  });
});

describe('a heading over the one that names a category', () => {
  const told = async (file: string, text: string) =>
    (await imported(file, text)).findings
      .filter(({ rule }) => rule === 'import/heading-above')
      .map(
        ({ line, column, message }) =>
          `${line}:${column} ${/^The heading .* is no category/.exec(message)?.[0]}`,
      );
  const table = '|Name|Purpose|\n|-|-|\n|Alpha|a|\n';

  test('is told once, unless it is the title of the page, or heads the list as a whole', async () => {
    const page = `# Calls\n\n## EU\n\n### Mail\n\n${table}\n### Chat\n\n${table}\n## Our vendors\n\n### Calls\n\n${table}\n## Tools\n\n${table}\n## US\n\n### Post\n\n${table}`;
    expect(await told('list.md', page)).toEqual([
      '3:1 The heading "EU" stands over "Mail" and is no category',
      '31:1 The heading "US" stands over "Post" and is no category',
    ]);
    expect(await told('list.md', `## EU\n\n### Subprocessors\n\n${table}`)).toEqual([
      '1:1 The heading "EU" stands over "Subprocessors" and is no category',
    ]);
    expect(await told('list.md', `## EU\n\n${table}`)).toEqual([]);
  });

  test('is told of headings inside tables, lists and data', async () => {
    const rows = '<tr><th>Name<th>Purpose<tr><td colspan=2>Mail<tr><td>Alpha<td>a';
    expect(await told('list.html', `<h1>Calls</h1><h2>EU</h2><table>${rows}</table>`)).toEqual([
      '1:15 The heading "EU" stands over "Mail" and is no category',
    ]);
    expect(await told('list.html', `<h1>Calls</h1><table>${rows}</table>`)).toEqual([]);
    expect(await told('list.html', `<table>${rows}</table>`)).toEqual([]);
    expect(await told('list.md', '# Vendors\n\n## EU\n\n* Mail:\n  * Alpha\n')).toEqual([
      '3:1 The heading "EU" stands over "Mail" and is no category',
    ]);
    expect(await told('list.json', '{"subprocessors": {"EU": {"Mail": [{"name": "Alpha"}]}}}')).toEqual([
      '1:26 The heading "EU" stands over "Mail" and is no category',
    ]);
  });
});

describe('the sentence in front of a list', () => {
  const read = async (...parts: readonly string[]) => {
    const text = `# Vendors\n\n${parts.map((lead, at) => `${lead}\n\n* [C${at}](https://c${at}.example)\n`).join('\n')}`;
    const { entries, findings } = await imported('list.md', text);
    return [
      entries.map(({ fields }) => fields.note ?? ''),
      ...findings
        .filter(({ rule }) => rule !== 'import/default-category')
        .map(({ line, message }) => `${line} ${message}`),
    ];
  };
  const kept = (line: number, text: string) =>
    `${line} "${text}" is said of all companies of this list. It went into each note; what it says of places belongs into locations.`;
  const left = (line: number, text: string) =>
    `${line} The sentence in front of this list was left out: "${text}"`;

  test('goes into the notes if it names a place', async () => {
    expect(await read('Vendors. They: are in Germany:')).toEqual([
      ['They: are in Germany.'],
      kept(3, 'They: are in Germany:'),
    ]);
    expect((await read('Look. Here they are. In Germany:'))[0]).toEqual(['In Germany.']);
    expect(await read('These are our vendors:')).toEqual([[''], left(3, 'These are our vendors:')]);
    expect(await read('These are in Germany')).toEqual([['']]);
    const { entries } = await imported(
      'list.html',
      '<h1>Vendors</h1><p>These are in Germany:</p><ul><li>Alpha</ul><ul><li>Beta</ul>',
    );
    expect(entries.map(({ fields }) => fields.note)).toEqual(['These are in Germany.', undefined]);
  });

  test('goes into the notes if lists are told apart by theirs', async () => {
    expect(await read('For mail:', 'For chat:')).toEqual([
      ['For mail.', 'For chat.'],
      kept(3, 'For mail:'),
      kept(7, 'For chat:'),
    ]);
    expect(await read('For mail:', 'For mail:')).toEqual([
      ['', ''],
      left(3, 'For mail:'),
      left(7, 'For mail:'),
    ]);
    expect(await read('For mail:', 'For chat')).toEqual([['', ''], left(3, 'For mail:')]);
  });

  test('is left out if it is long', async () => {
    const long = (length: number) => `Germany ${'x'.repeat(length - 9)}:`;
    expect((await read(long(300)))[0]).toEqual([long(300).replace(':', '.')]);
    expect((await read(long(301)))[0]).toEqual(['']);
  });
});

test.each([
  ['These are in Germany', true],
  ['Germany', true],
  ['In the United States of America, that is', true],
  ['They are in the European Economic Area', true],
  ['in the EU', true],
  ['in the US', true],
  ['They work in the UK.', true],
  ['Is at us, it is', false],
  ['It is us', false],
  ['In no place', false],
  ['germany', false],
  ['In iceLand', false],
  ['Us and them', false],
  ['A Usa project', false],
  ['By plan I S', false],
  ['They are on Heard Island and McDonald Islands', true],
  ['On Heard Island (and McDonald) Islands', true],
  ['They are all vendors', false],
  ['', false],
  [`${'a '.repeat(99)}Germany`, true],
  [`${'a '.repeat(100)}Germany`, false],
])('a sentence speaks of a place, by a name or a code that is written as one: %s', (sentence, expected) => {
  expect(speaksOfPlace(sentence)).toBe(expected);
});

test.each([
  ['Alpha Inc.', true],
  ['Alpha, Inc', true],
  ['Alpha ,  LLC', true],
  ['Alpha Pty Ltd', true],
  ['Alpha GmbH & Co. KG', true],
  ['Alpha S.A.', true],
  ['Alpha S. A.', true],
  ['Alpha Calls Inc', true],
  ['Alpha Pte. Ltd.', true],
  ['Alpha Sp. z o.o.', false],
  ['Inc.', false],
  [' Inc', false],
  ['Inc Alpha', false],
  ['Alpha', false],
  ['Alpha Cloud', false],
  ['', false],
])('a name ends in a legal form, as that of a legal entity does: %s', (name, expected) => {
  expect(hasLegalForm(name)).toBe(expected);
});

test.each([
  ['Inc.', true],
  ['GmbH & Co. KG', true],
  ['Pty Ltd', true],
  ['Alpha Inc', false],
  ['', false],
])('a legal form is no name: %s', (name, expected) => {
  expect(isBareLegalForm(name)).toBe(expected);
});

test('footnotes are found by their mark, with brackets or without', async () => {
  const { entries, findings } = await imported(
    'list.html',
    '<table><tr><th>Name<th>Purpose<tr><td>Alpha<sup>1</sup><td>a †*<tr><td>Beta<sup>2</sup>²<td>*</table><p>[^1] One.</p><p>* Star.</p>',
  );
  expect(entries.map(({ fields: { category: _default, ...fields } }) => fields)).toEqual([
    { service: 'Alpha', purpose: 'a', note: 'Footnote: One.' },
    { service: 'Beta', purpose: '*' },
  ]);
  expect(findings.filter(({ rule }) => rule === 'import/footnote').map(({ message }) => message)).toEqual([
    '"Alpha" has a footnote, which went into the note: "One.". If it says whom it concerns or when, it belongs into applies_to.',
    '"a †*" has the mark "†*", and no footnote of that mark was found. Look up what it says.',
    '"Beta²" has the mark "2", and no footnote of that mark was found. Look up what it says.',
    '"Beta²" has the mark "²", and no footnote of that mark was found. Look up what it says.',
  ]);
});
