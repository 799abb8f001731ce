import { describe, expect, test } from 'vitest';
import { readJson } from '../../../core/import/read/json.ts';
import { readYamlList } from '../../../core/import/read/yaml.ts';
import { shown } from './shown.ts';

describe('records in JSON', () => {
  test('are a table with all their fields, each value where it stands', () => {
    expect(
      shown(
        readJson(
          '[\n  {"name": " Alpha ", "contact": {"email": "a@alpha.example", "who": {"role": "DPO"}}, "url": null},\n  {"name": "Beta", "since": 2024, "in use": true, "tags": []}\n]',
        ),
      ),
    ).toEqual([
      'records 1:1',
      '= 1:1: 1:1 name | 1:1 contact email | 1:1 contact who role | 1:1 url | 1:1 since | 1:1 in use | 1:1 tags',
      '- 2:12: 2:12 Alpha | 2:44 a@alpha.example | 2:79 DPO | 2:95  | 2:12  | 2:12  | 2:12 ',
      '- 3:12: 3:12 Beta | 3:12  | 3:12  | 3:12  | 3:29 2024 | 3:45 true | 3:59 ',
    ]);
  });

  test('keep every digit, also of numbers that are longer than any that is counted', () => {
    expect(shown(readJson('[{"name": "Alpha", "registration": 12345678901234567890, "fee": 1.50}]'))).toEqual(
      [
        'records 1:1',
        '= 1:1: 1:1 name | 1:1 registration | 1:1 fee',
        '- 1:11: 1:11 Alpha | 1:36 12345678901234567890 | 1:65 1.50',
      ],
    );
  });

  test('keep what two fields of one name say', () => {
    expect(
      shown(
        readJson(
          '[{"name": "Alpha", "purpose": "Mail", "purpose": "Chat", "contact": {"email": "a@x.example"}, "contact email": "b@x.example"}]',
        ),
      ),
    ).toEqual([
      'records 1:1',
      '= 1:1: 1:1 name | 1:1 purpose | 1:1 contact email',
      '- 1:11: 1:11 Alpha | 1:31 Mail⏎Chat | 1:79 a@x.example⏎b@x.example',
    ]);
  });

  test('have lists and records inside them put into words', () => {
    expect(
      shown(
        readJson(
          JSON.stringify([
            {
              name: 'Alpha',
              data: ['a, b', '', 'c', ['d', 'e']],
              mailboxes: [{ email: 'a@x.example' }, { email: 'b@x.example' }],
              places: [{ hosting: 'DE' }, { support: 'US' }],
              people: [{ role: 'DPO', email: 'dpo@x.example' }, { role: 'CEO' }],
              mixed: [{ email: 'c@x.example' }, 'plain', {}],
            },
          ]),
        ),
      ),
    ).toEqual([
      'records 1:1',
      '= 1:1: 1:1 name | 1:1 data | 1:1 mailboxes | 1:1 places | 1:1 people | 1:1 mixed',
      '- 1:10: 1:10 Alpha | 1:25 a, b⏎c⏎d⏎e | 1:63 a@x.example⏎b@x.example | 1:122 hosting: DE⏎support: US | 1:167 role: DPO, email: dpo@x.example⏎role: CEO | 1:231 email: c@x.example⏎plain',
    ]);
  });

  test('may stand among names alone, and beside lists', () => {
    expect(
      shown(readJson('{"Mail": ["Alpha", {"vendor": "Beta", "purpose": "Mail"}, ["Gamma"], "Delta"]}')),
    ).toEqual([
      'records 1:10 under 1:10 Mail',
      '= 1:10: 1:10 vendor | 1:10 purpose',
      '- 1:11: 1:11 Alpha | 1:11 ',
      '- 1:31: 1:31 Beta | 1:50 Mail',
      '- 1:70: 1:70 Delta | 1:70 ',
      'list 1:59 under 1:10 Mail',
      '= 1:59: 1:59 Subprocessor',
      '- 1:60: 1:60 Gamma',
    ]);
    expect(shown(readJson('["Alpha", "Beta"]'))).toEqual([
      'list 1:1',
      '= 1:1: 1:1 Subprocessor',
      '- 1:2: 1:2 Alpha',
      '- 1:11: 1:11 Beta',
    ]);
    expect(shown(readJson('[["Alpha"], [{"name": "Beta"}], []]'))).toEqual([
      'list 1:2',
      '= 1:2: 1:2 Subprocessor',
      '- 1:3: 1:3 Alpha',
      'records 1:13',
      '= 1:13: 1:13 name',
      '- 1:23: 1:23 Beta',
    ]);
  });

  test('may be under the names of companies', () => {
    expect(shown(readJson('{"Alpha": {"purpose": "Mail"}, "Beta": {"colour": "red", "url": "x"}}'))).toEqual([
      'records 1:1',
      '= 1:1: 1:1 Subprocessor | 1:1 purpose | 1:1 colour | 1:1 url',
      '- 1:11: 1:11 Alpha | 1:23 Mail | 1:11  | 1:11 ',
      '- 1:40: 1:40 Beta | 1:40  | 1:51 red | 1:65 x',
    ]);
  });

  test.each([
    ['one of them says nothing that is known', '{"Alpha": {"purpose": "Mail"}, "Beta": {"colour": "red"}}'],
    ['one of them is empty', '{"Alpha": {"purpose": "Mail"}, "Beta": {}}'],
    ['one of them is no record', '{"Alpha": {"purpose": "Mail"}, "updated": "2024"}'],
    ['there are none', '{}'],
    ['there is only a value', '"Alpha"'],
  ])('are none where %s', (_what, text) => {
    expect(shown(readJson(text))).toEqual([]);
  });

  test.each([
    ['a service', '{"service": "Mailer", "purpose": "Mail", "data": ["a"]}'],
    ['a company', '{"company": "Alpha", "purpose": "Mail", "colour": "red"}'],
    ['a legal name', '{"legal name": "Alpha Inc", "purpose": "Mail"}'],
    [
      'contacts that have names',
      '{"company": "Alpha", "purpose": "Mail", "contacts": [{"name": "DPO", "email": "a@x.example"}]}',
    ],
    ['products', '{"company": "Alpha", "purpose": "Mail", "products": ["Calls"]}'],
    ['nothing more', '{"company": "Alpha", "purpose": "Mail", "more": {}}'],
    [
      'parts of a name',
      '{"service": "Mailer", "purpose": "Mail", "company": {"legal name": "Alpha", "products": ["Calls"]}}',
    ],
    ['plain lists that nothing is known of', '{"company": "Alpha", "purpose": "Mail", "more": ["a"]}'],
  ])('may be one alone, with %s', (_what, text) => {
    const [head, row] = shown(readJson(text)).slice(1);
    expect(head).toMatch(/^= 1:1: 1:1 (?:service|company|legal name) \| 1:1 (?:purpose|colour)(?: \||$)/);
    expect(row).toMatch(/^- \d/);
    expect(shown(readJson(text))).toHaveLength(3);
  });

  test.each([
    ['a name alone', '{"company": "Alpha", "colour": "red"}'],
    ['no name', '{"purpose": "Mail", "url": "x"}'],
    ['a name that has parts', '{"service": {"brand": "Mailer"}, "purpose": "Mail"}'],
    ['values in lists', '{"company": ["Alpha"], "purpose": ["Mail"]}'],
  ])('are not one alone, with %s', (_what, text) => {
    expect(readJson(text).tables.filter(({ kind }) => kind === 'records')).toEqual([]);
  });

  test.each([
    ['"subprocessors": ["Alpha"]'],
    ['"subprocessors": [{"name": "Alpha"}]'],
    ['"list": [{"name": "Alpha"}]'],
    ['"subprocessor list": [{"name": "Alpha"}]'],
    ['"subprocessors": {"Mail": ["Alpha"]}'],
    ['"list": {"Mail": [{"name": "Alpha"}]}'],
    ['"list": [{"colour": "red"}, {"colour": "red", "name": "Alpha"}]'],
  ])('of whoever publishes the list is not one of it: %s', list => {
    const { tables } = readJson(`{"company": "Example Calls", "url": "https://calls.example", ${list}}`);
    const texts = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(texts).toContain('Alpha');
    expect(texts).not.toContain('Example Calls');
  });

  test('may have comments and commas behind the last', () => {
    expect(shown(readJson('// ours\n["Alpha", /* and */ "Beta",]\n'))).toEqual([
      'list 2:1',
      '= 2:1: 2:1 Subprocessor',
      '- 2:2: 2:2 Alpha',
      '- 2:21: 2:21 Beta',
    ]);
  });

  test.each([
    ['', '1:1', 'This is not JSON: ValueExpected.'],
    ['{"a": [}', '1:8', 'This is not JSON: ValueExpected.'],
    ['{"a" 1}', '1:6', 'This is not JSON: ColonExpected.'],
    ['{"a"', '1:5', 'This is not JSON: ColonExpected.'],
    ['['.repeat(201), '1:201', 'Brackets stand in each other too deep to be read.'],
    ['\n' + '{"a":'.repeat(201), '2:1001', 'Brackets stand in each other too deep to be read.'],
  ])('that cannot be read are told where: %j', (text, place, message) => {
    const [line, column] = place.split(':').map(Number);
    expect(() => readJson(text)).toThrow(
      expect.objectContaining({ message, spot: expect.objectContaining({ line, column }) }),
    );
  });

  test('are not too deep for brackets beside each other, or in texts', () => {
    expect(
      shown(readJson(`[${'[],{},'.repeat(300)}"${'[{'.repeat(300)}\\"${'[{'.repeat(300)}\\\\"]`)).length,
    ).toBe(303);
  });
});

describe('records in YAML', () => {
  test('are a table, with values as they are written', () => {
    expect(
      shown(
        readYamlList(
          '- name: " Alpha "\n  phone: 0049\n  fee: 1.50\n  in use: yes\n  since: 2024-05-01\n  url: ~\n  note:\n  purpose: |\n    Mail\n    Chat\n- {name: "B\\u00e9ta", 1: x}\n',
        ),
      ),
    ).toEqual([
      'records 1:1',
      '= 1:1: 1:1 name | 1:1 phone | 1:1 fee | 1:1 in use | 1:1 since | 1:1 url | 1:1 note | 1:1 purpose | 1:1 1',
      '- 1:9: 1:9 Alpha | 2:10 0049 | 3:8 1.50 | 4:11 yes | 5:10 2024-05-01 | 6:8  | 7:8  | 8:12 Mail⏎Chat | 1:9 ',
      '- 11:10: 11:10 Béta | 11:10  | 11:10  | 11:10  | 11:10  | 11:10  | 11:10  | 11:10  | 11:26 x',
    ]);
  });

  test('may be names alone', () => {
    expect(shown(readYamlList('Mail:\n  - Alpha\n  - 3\n'))).toEqual([
      'list 2:3 under 2:3 Mail',
      '= 2:3: 2:3 Subprocessor',
      '- 2:5: 2:5 Alpha',
      '- 3:5: 3:5 3',
    ]);
  });

  test('of nothing are no list', () => {
    expect(shown(readYamlList('# later\n'))).toEqual([]);
  });

  test.each([
    ['a: &x [1]\nb: *x\n', '1:4', 'This is not plain YAML: it holds alias (&x).'],
    ['a: !x 1\n', '1:4', 'This is not plain YAML: it holds tag (!x).'],
    ['a: 1\na: 2\n', '2:1', 'This is not plain YAML: it holds duplicate-key (a).'],
    ['a: [\n', '2:1', 'This is not plain YAML: a parser stumbles here.'],
    ['a: 1\n---\nb: 2\n', '2:1', 'This is not plain YAML: it holds documents.'],
  ])('that cannot be read are told where: %j', (text, place, message) => {
    const [line, column] = place.split(':').map(Number);
    expect(() => readYamlList(text)).toThrow(
      expect.objectContaining({ message, spot: expect.objectContaining({ line, column }) }),
    );
  });
});
