import { describe, expect, test } from 'vitest';
import { byId, imported, said } from './imported.ts';

describe('values with a delimiter', () => {
  test('may have a byte order mark, CRLF, quotation marks, line breaks and semicolons', async () => {
    const result = await imported(
      'list.csv',
      '\uFEFFVendor;Purpose;DPO;Website\r\n"Alpha; Ltd";"one\r\ntwo";dpo@alpha.example;https://alpha.example https://two.example\r\nBeta;"a ""b"" c";;beta.example\r\n\r\nBeta;"a ""b"" c";;beta.example\r\n',
    );
    expect(byId(result)).toEqual({
      'alpha-ltd': {
        service: 'Alpha; Ltd',
        category: 'subprocessors',
        website: ['https://alpha.example', 'https://two.example'],
        contact: [{ email: 'dpo@alpha.example' }],
        purpose: 'one; two',
      },
      beta: { service: 'Beta', category: 'subprocessors', purpose: 'a "b" c', note: 'Website: beta.example' },
    });
    expect(said(result)).toEqual([
      '2:2 default-category',
      '3:24 several-websites',
      '4:19 link-without-https',
      '6:1 same-row',
      '6:19 link-without-https',
    ]);
  });

  test('may have a title above, a row with a name only, and no comma at all', async () => {
    const result = await imported(
      'list.csv',
      'Our subprocessors\nName,Purpose,Category\nAlpha,Hosting,Infrastructure\nBeta,,\nGamma,Mail,Infrastructure\n',
    );
    expect(result.entries.map(({ id, fields }) => `${fields.category}/${id}`)).toEqual([
      'infrastructure/alpha',
      'subprocessors/beta',
      'infrastructure/gamma',
    ]);
    expect(said(result)).toEqual(['4:1 default-category', '4:1 name-only']);
    expect((await imported('list.csv', 'Vendor\nAlpha\nBeta\n')).entries.map(({ id }) => id)).toEqual([
      'alpha',
      'beta',
    ]);
  });

  test('have doubts where they stand, also behind quotation marks', async () => {
    const result = await imported('list.csv', 'Name,Website\nAlpha,"say ""x"".example"\n');
    expect(said(result)).toEqual(['2:1 default-category', '2:8 link-without-https']);
  });

  test.each([
    ['', '\n'],
    ['', '\r\n'],
    ['\uFEFF', '\r\n'],
  ])('with a quotation mark that is never closed are told which: %j %j', async (mark, end) => {
    const rows = ['Name,Purpose', 'Ähnlich,"Post, 📮"', 'Alpha,"Hosting', 'Beta,Mail', ''];
    const result = await imported('list.csv', mark + rows.join(end));
    expect(result.entries).toEqual([]);
    expect(said(result)).toEqual(['3:7 syntax']);
  });

  test('without headings that are known need to be told what they are', async () => {
    const text = 'Wer,Wozu,Preis\nAlpha,Hosting,3\n';
    expect(said(await imported('list.csv', text))).toEqual(['1:1 no-name-column']);
    const result = await imported('list.csv', text, {}, 'Wer=service', 'wozu=purpose', 'Preis=-');
    expect(byId(result)).toEqual({
      alpha: { service: 'Alpha', category: 'subprocessors', purpose: 'Hosting' },
    });
  });
});

describe('records', () => {
  test('in JSON are found wherever they stand, under the name of their field', async () => {
    const result = await imported(
      'list.json',
      JSON.stringify({
        updated: '2024',
        subprocessors: {
          Infrastructure: [
            {
              name: 'Alpha',
              contact: { email: 'privacy@alpha.example' },
              data: ['a, b', 'c'],
              locations: null,
            },
            { name: 'Beta', country: 'DE', website: ['https://beta.example', 'https://two.example'] },
          ],
          Mail: [{ name: 'Gamma', url: 'https://gamma.example' }],
        },
      }),
    );
    expect(byId(result)).toEqual({
      alpha: {
        service: 'Alpha',
        category: 'infrastructure',
        contact: [{ email: 'privacy@alpha.example' }],
        data: ['a, b', 'c'],
      },
      beta: {
        service: 'Beta',
        category: 'infrastructure',
        website: ['https://beta.example', 'https://two.example'],
        note: 'country: DE',
      },
      gamma: { service: 'Gamma', category: 'mail', website: 'https://gamma.example' },
    });
  });

  test('in YAML may be under the names of companies, or be names alone', async () => {
    const named = await imported(
      'list.yaml',
      'Alpha: {purpose: Hosting, since: 2024-05-01}\nBeta: {purpose: Mail, since: 1.5.2024}\n',
    );
    expect(byId(named)).toEqual({
      alpha: { service: 'Alpha', category: 'subprocessors', purpose: 'Hosting', since: '2024-05-01' },
      beta: { service: 'Beta', category: 'subprocessors', purpose: 'Mail', note: 'since: 1.5.2024' },
    });
    expect(said(named)).toEqual(['1:8 default-category', '2:30 date-unread']);
    const bare = await imported('list.yml', 'subprocessors:\n  - Alpha\n  - Beta\n');
    expect(bare.entries.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  });

  test('that cannot be read are said to, with the place', async () => {
    expect(said(await imported('list.json', '{"a": [}'))).toEqual(['1:8 syntax']);
    expect(said(await imported('list.json', '['.repeat(100_000)))).toEqual(['1:201 syntax']);
    expect(said(await imported('list.yaml', 'a: &x [1]\nb: *x\n'))).toEqual(['1:4 syntax']);
  });
});

describe('a source that is no list', () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  test.each([
    ['nothing', '', 'empty-source'],
    ['white space', ' \n\t\n', 'empty-source'],
    ['UTF-16', utf16('Name,Purpose\n'), 'not-text'],
    ['Latin-1', Buffer.from('Name\nMüller\n', 'latin1'), 'not-text'],
    ['zero bytes', 'Name\0\n', 'not-text'],
    ['a PDF', '%PDF-1.7\n', 'not-text'],
    ['a sheet', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'not-text'],
    ['more than anybody lists', Buffer.alloc(33 * 1024 * 1024, 'a'), 'too-large'],
  ])('%s: says so, and has no entries', async (_what, bytes, rule) => {
    const result = await imported('list.csv', bytes);
    expect(result).toMatchObject({ rows: 0, entries: [], categories: [] });
    expect(result.findings.map(finding => [finding.rule, finding.severity])).toEqual([
      [`import/${rule}`, 'error'],
    ]);
  });
});

test('the format follows from the name, and without one from the text', async () => {
  const ids = async (name: string, text: string) =>
    (await imported(name, text)).entries.map(({ id }) => id).join();
  expect(await ids('stdin', '| Name |\n|---|\n| Alpha |\n')).toBe('alpha');
  expect(await ids('stdin', '<table><tr><th>Name</tr><tr><td>Beta</tr></table>')).toBe('beta');
  expect(await ids('stdin', '[{"name": "Gamma", "purpose": "x"}]')).toBe('gamma');
  expect(await ids('stdin', 'Name,Purpose\nDelta,x\n')).toBe('delta');
  expect(await ids('stdin', 'Name\tPurpose\nEpsilon\tx\n')).toBe('epsilon');
  expect(await ids('list.txt', '| Name |\n|---|\n| Zeta |\n')).toBe('zeta');
  expect((await imported('list.txt', 'Name,Purpose\nEta,x\n', { format: 'csv' })).entries).toHaveLength(1);
});

test.each([
  ['twenty marks of a list', `${'- '.repeat(20)}x`, true],
  ['nineteen', `${'- '.repeat(19)}x`, false],
  ['six brackets that nothing closes', 'a[b{c[d[e[f[g', true],
  ['six that are closed', '[1] [2] [3] [4] [5] [6]', false],
])('%s in a value: the entry can be read again', async (_, purpose, isLeftOut) => {
  const { entries, findings } = await imported(
    'list.csv',
    `Name,Purpose,Remark\nAlpha,"${purpose}","${purpose}"\n`,
  );
  expect(entries[0]?.fields.purpose === undefined).toBe(isLeftOut);
  expect(entries[0]?.fields.note === undefined).toBe(isLeftOut);
  expect(findings.filter(({ rule }) => rule === 'import/not-stated').length > 0).toBe(isLeftOut);
});

test('remarks that say something, each by itself, and nothing together are left out of the note', async () => {
  const { entries, findings } = await imported('list.csv', 'Name,Remark,Remark\nAlpha,{{,}}\n');
  expect(entries[0]?.fields.note).toBeUndefined();
  expect(findings.map(({ message }) => message)).toContain(
    '"{{;⏎}}" says nothing that an entry can hold, and was left out.',
  );
});
