import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentText, yamlText } from '../../core/start/yaml-text.ts';
import { readYaml } from '../../core/yaml/read.ts';

describe('data as YAML', () => {
  test.each([
    ['plain words', 'plain words'],
    // Read as YAML 1.1 this would be no country.
    ['NO', 'NO'],
    ['yes', 'yes'],
    ['1', '"1"'],
    ['2026-11-23', '2026-11-23'],
    [' "said"', `' "said"'`],
    ['', '""'],
    ['# no comment', '"# no comment"'],
    ['a: b', '"a: b"'],
    ['two\nlines', '|-\n  two\n  lines'],
    ['two\nlines\n', '|\n  two\n  lines'],
    ['  indented\nlines', '"  indented\\nlines"'],
    ['\n begins empty', '"\\n begins empty"'],
    ['of\r\nWindows', '"of\\r\\nWindows"'],
    ['space \nbehind', '"space\\ \\nbehind"'],
    ['tab\t\nbehind', '"tab\\t\\nbehind"'],
    ['space\nat the end ', '"space\\nat the end "'],
    ['space\nin a line', '|-\n  space\n  in a line'],
    [`${'long '.repeat(40)}line`, `${'long '.repeat(40)}line`],
    [`${'long: '.repeat(40)}line`, `"${'long: '.repeat(40)}line"`],
    [`${'long '.repeat(40)}\r\nlines`, `"${'long '.repeat(40)}\\r\\nlines"`],
  ])('is written as a person would: %j', (text, written) => {
    expect(yamlText({ text })).toBe(`text: ${written}\n`);
  });

  test('what stands there twice is written twice, and not as a reference', () => {
    const place = { country: 'DE', kind: 'hosting' };
    expect(yamlText([place, place])).toBe('- country: DE\n  kind: hosting\n- country: DE\n  kind: hosting\n');
  });

  test('is read back the same, letter by letter', async () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '#', ':', '-', '"', "'", '\\', '|') }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'null',
        '~',
        'true',
        'no',
        '1e3',
        '0x1f',
        '012',
        '.nan',
        '<<',
        '=',
        '12:30',
        '---',
        '...',
      ),
    );
    const { data } = fc.letrec(tie => ({
      data: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), tie('list'), tie('fields')),
      list: fc.array(tie('data'), { minLength: 1, maxLength: 3 }),
      fields: fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), tie('data'), { minKeys: 1, maxKeys: 3 }),
    }));
    await fc.assert(
      fc.asyncProperty(data, async value => {
        const { value: read, problems } = await readYaml(yamlText({ value }));
        expect(problems).toEqual([]);
        expect(read).toEqual({ value });
      }),
    );
  });
});

test('a comment has its mark before every line, and no space behind one that is empty', () => {
  expect(commentText('One line.\n\nAnother. ')).toBe('# One line.\n#\n# Another.');
});
