import { describe, expect, test } from 'vitest';
import { imported, said } from './imported.ts';

/** What a table of one row in HTML comes to: its fields, without those that are the same each time. */
async function inHtml(
  heads: readonly string[],
  ...cells: readonly string[]
): Promise<Record<string, unknown>> {
  const page = `<table><tr>${heads.map(one => `<th>${one}`).join('')}</tr><tr>${cells.map(one => `<td>${one}`).join('')}</tr></table>`;
  const { entries } = await imported('list.html', page);
  const { service, category: _default, ...rest } = entries[0]?.fields ?? {};
  expect(service).toBe('Alpha');
  return rest;
}

describe('where a link leads', () => {
  test.each([
    [
      'Purpose',
      'Mail (<a href="https://a.example/m">more</a>)',
      { purpose: 'Mail (more)', note: 'Purpose: https://a.example/m' },
    ],
    ['Purpose', '<a href="https://a.example/m"><img></a>', { note: 'Purpose: https://a.example/m' }],
    ['Purpose', '<a href="https://a.example/m">https://a.example/m</a>', { purpose: 'https://a.example/m' }],
    ['Purpose', '<a href="/m">Mail</a>', { purpose: 'Mail' }],
    [
      'Data',
      '<a href="https://a.example/1">a</a><br><a href="https://a.example/2">b</a><br><a href="https://a.example/1">c</a>',
      { data: ['a', 'b', 'c'], note: 'Data: https://a.example/1, https://a.example/2' },
    ],
    ['Location', '<a href="https://a.example">DE</a>', { note: 'Location: DE (https://a.example)' }],
    [
      'Hosting location',
      '<a href="https://a.example"><img></a>',
      { note: 'Hosting location: https://a.example' },
    ],
    ['Address', '<a href="tel:+49301">Street 1</a>', { address: 'Street 1', note: 'Address: +49301' }],
    [
      'Address',
      'Street 1, <a href="MAILTO:a@a.example">a@a.example</a>',
      { address: 'Street 1, a@a.example' },
    ],
    ['Category', '<a href="https://a.example/m"><img></a>', { note: 'Category: https://a.example/m' }],
    ['Remarks', '<a href="http://a.example">see</a>', { note: 'see (http://a.example)' }],
    ['Colour', '<a href="https://a.example">red</a>', { note: 'Colour: red (https://a.example)' }],
    [
      'Privacy policy',
      '<a href="https://a.example/p">see website</a>',
      { privacy_url: 'https://a.example/p' },
    ],
    ['Website', '<a href="https://a.example">see website</a>', { website: 'https://a.example' }],
    [
      'Contact',
      '<a href="https://a.example/c">N/A</a>',
      { contact: [{ url: 'https://a.example/c', label: 'Contact' }] },
    ],
  ])('is kept under %s: %s', async (heading, html, fields) => {
    expect(await inHtml(['Name', heading], 'Alpha', html)).toEqual(fields);
  });

  test('is kept of names, and a picture with a link is no name', async () => {
    const logo = '<a href="https://a.example/"><img></a>';
    expect(
      await inHtml(['Service name', 'Vendor', 'Legal name'], 'Alpha', logo, '<a href="/l">Alpha Inc</a>'),
    ).toEqual({
      legal_name: 'Alpha Inc',
      website: 'https://a.example/',
      note: 'Link: /l',
    });
    expect(await inHtml(['Service name', 'Vendor'], logo, 'Alpha')).toEqual({
      website: 'https://a.example/',
    });
    expect(await inHtml(['Vendor', 'Legal name'], logo, 'Alpha')).toEqual({
      legal_name: 'Alpha',
      website: 'https://a.example/',
    });
    const { entries, findings } = await imported(
      'list.html',
      `<table><tr><th>Name<th>Purpose</tr><tr><td>${logo}<td>Mail</tr></table>`,
    );
    expect(entries).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      'This row names no company and was left out: " | Mail"',
    ]);
  });
});

describe('a cell of contacts', () => {
  test.each([
    ['<a href="mailto:a@a.example">Write us</a>', { contact: [{ email: 'a@a.example' }] }],
    [
      '<a href="mailto:a@a.example,%20b@a.example?subject=x">Write us</a>',
      { contact: [{ email: 'a@a.example' }, { email: 'b@a.example' }] },
    ],
    ['<a href="mailto:a%40a.example">Write us</a>', { contact: [{ email: 'a@a.example' }] }],
    ['<a href="mailto:nobody">Write us</a>', { note: 'Contact: Write us (nobody)' }],
    ['<a href="mailto:a@a.example,nobody">Write us</a>', { note: 'Contact: Write us (a@a.example,nobody)' }],
    ['<a href="mailto:a%ZZ@a.example">Write us</a>', { contact: [{ email: 'a%ZZ@a.example' }] }],
    ['<a href="http://a.example/c"><img></a>', { note: 'Contact: (http://a.example/c)' }],
    [
      '<a href="https://a.example/c"><img></a>',
      { contact: [{ url: 'https://a.example/c', label: 'Contact' }] },
    ],
    ['Call <a href="tel:+49301">us</a>', { note: 'Contact: Call us (+49301)' }],
    ['DPO: a@a.example', { contact: [{ email: 'a@a.example' }] }],
    ['E-Mail: a@a.example', { contact: [{ email: 'a@a.example' }] }],
    ['Support: a@a.example', { contact: [{ email: 'a@a.example' }], note: 'Contact: Support: a@a.example' }],
    [
      'DPO: a@a.example; b@a.example',
      {
        contact: [{ email: 'a@a.example' }, { email: 'b@a.example' }],
        note: 'Contact: DPO: a@a.example; b@a.example',
      },
    ],
    ['Form: https://a.example/c', { contact: [{ url: 'https://a.example/c', label: 'Form' }] }],
    ['https://a.example/c', { contact: [{ url: 'https://a.example/c', label: 'Contact' }] }],
    [
      'Support: <a href="mailto:a@a.example">Write us</a>',
      { contact: [{ email: 'a@a.example' }], note: 'Contact: Support: Write us (a@a.example)' },
    ],
    ['<a href="mailto:a@a.example">Support: Write us</a>', { contact: [{ email: 'a@a.example' }] }],
  ])(
    'has those that can be reached, and keeps the words that say which is whose: %s',
    async (html, fields) => {
      expect(await inHtml(['Name', 'Contact'], 'Alpha', html)).toEqual(fields);
    },
  );
});

describe('an item that holds a list', () => {
  const read = async (...items: readonly string[]) => {
    const { entries, findings } = await imported('list.md', ['# Vendors', '', ...items, ''].join('\n'));
    return [
      entries.map(({ fields: { service, category, purpose } }) => [service, category, purpose]),
      findings
        .filter(({ rule }) => rule !== 'import/default-category')
        .map(({ line, message }) => `${line} ${message}`),
    ];
  };

  test('is a company that the list says something of, beside others that hold none', async () => {
    expect(await read('* **Alpha**', '  - Used for mail.', '  - In the EU', '* Beta')).toEqual([
      [
        ['Alpha', 'subprocessors', 'Used for mail. In the EU'],
        ['Beta', 'subprocessors', undefined],
      ],
      [],
    ]);
  });

  test('is a heading where all do, which is told unless it is written as one', async () => {
    expect(await read('* Mail', '  * Alpha', '* Chat:', '  * Beta')).toEqual([
      [
        ['Alpha', 'mail', undefined],
        ['Beta', 'chat', undefined],
      ],
      [
        '3 This item holds a list: "Mail". It was taken for a heading of the items in it. If it is a company, its entry is missing.',
      ],
    ]);
  });
});

describe('a row over the whole table', () => {
  const page = (...rows: readonly string[]) =>
    imported(
      'list.html',
      ['<table><tr><th>Name<th>Purpose</tr>', ...rows.map(row => `<tr>${row}</tr>`), '</table>'].join('\n'),
    );

  test('is a heading of the rows below it', async () => {
    const { entries, findings } = await page(
      '<td colspan=2>Tools',
      '<td>Alpha<td>Mail',
      '<td colspan=2><b>More<br>tools</b>',
      '<td>Beta<td>Chat',
    );
    expect(entries.map(({ id, fields }) => [id, fields.category])).toEqual([
      ['alpha', 'tools'],
      ['beta', 'more-tools'],
    ]);
    expect(findings).toEqual([]);
  });

  test('with none below it is told', async () => {
    const result = await page(
      '<td colspan=2>Tools',
      '<td colspan=2>Mail',
      '<td>Alpha<td>Mail',
      '<td colspan=2>In the EU only.',
    );
    expect(result.entries.map(({ id, fields }) => [id, fields.category, fields.note])).toEqual([
      ['alpha', 'mail', undefined],
    ]);
    expect(result.findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`)).toEqual([
      '2 import/row-without-name This row reaches over the whole table, and there is none under it. It was left out: "Tools | Tools"',
      '5 import/row-without-name This row reaches over the whole table, and there is none under it. It was left out: "In the EU only. | In the EU only."',
    ]);
  });
});

test('words in brackets belong to the text, unless a footnote is marked by them', async () => {
  const notes = async (purpose: string, ...footnotes: readonly string[]) => {
    const { entries } = await imported(
      'list.md',
      ['|Name|Purpose|', '|-|-|', `|Alpha|${purpose}|`, '', ...footnotes].join('\n'),
    );
    const { purpose: what, note } = entries[0]?.fields ?? {};
    return [what, note];
  };
  expect(await notes('Chat [optional]')).toEqual(['Chat [optional]', undefined]);
  expect(await notes('Chat [optional]', '[optional] If you ask.')).toEqual(['Chat', 'Footnote: If you ask.']);
  expect(await notes('Chat [EU] [1]', '[1] If you ask.')).toEqual(['Chat [EU]', 'Footnote: If you ask.']);
  expect(await notes('Chat[^eu]', '[^eu]: EU')).toEqual(['Chat', 'Footnote: EU']);
  expect(await notes('Chat [12] [a]')).toEqual(['Chat', undefined]);
});

test('a footnote that no entry can hold is told to be left out', async () => {
  const { entries, findings } = await imported('list.md', '|Name|\n|-|\n|Alpha[^1]|\n\n[^1]: {{x}} y\n');
  expect(entries[0]?.fields.note).toBeUndefined();
  expect(findings.map(({ message }) => message)).toContain(
    '"Footnote: {{x}} y" says nothing that an entry can hold, and was left out.',
  );
});

test('a category that is longer than a label may be is told to be cut', async () => {
  const label = 'x'.repeat(200);
  expect(said(await imported('list.csv', `Name,Category\nAlpha,${label}\n`))).toEqual([]);
  const { categories, findings } = await imported('list.csv', `Name,Category\nAlpha,${label}y\n`);
  expect(categories.map(one => one.label)).toEqual([`${'x'.repeat(199)}…`]);
  expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    `2:7 "${'x'.repeat(59)}…" has 201 characters; the label of a category may have 200. It was cut: look up the rest in the source.`,
  ]);
});
