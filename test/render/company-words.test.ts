import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyQuote, companyWords } from '../../core/render/company-words.ts';
import { anyText } from './hostile-text.ts';
import { all, comesAlive, looseText, parse, plainText } from './parse.ts';

const written = (text: string) => companyWords(text, { under: 2 });

const line = fc.oneof(
  { weight: 3, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '- ',
        '> ',
        '1. ',
        '    ',
        '# Title',
        '## Title ##',
        '===',
        '---',
        '-',
        '--',
        '```',
        '~~~ html',
        '- ```',
        '> ~~~',
      ],
      ...[
        '<div>',
        '<!-- open',
        '<script>',
        '<https://x.example/>',
        '<a@b.example>',
        '[a](https://x.example/)',
        '![a](https://x.example/p.gif)',
      ],
      ...[
        '[a](javascript:x)',
        '[a](&#106;avascript:x)',
        '[a](#place)',
        '[a]: javascript:x',
        '[a]:',
        '[a]',
        '[a][a]',
        '![a]',
        '![a][a]',
        '!!',
        '\\!',
      ],
      ...[
        '| a | b |',
        '| - | - |',
        '| `a | @everyone` |',
        '`',
        '``',
        '`@everyone`',
        '`` ` ``',
        '\\`',
        '\\',
        '\\\\',
        '[`a`](https://x.example/)',
      ],
      ...[
        'http://x.example',
        'https://x.example/@everyone',
        'www.x.example',
        '\\@everyone',
        '&#64;everyone',
        '&commat;everyone',
        '*@everyone*',
        '$x$',
      ],
      ...['a\\@b.example', 'www\\.x.example', '[^1]: note', '[^1]', '**bold**', '*', '_', '~', '\t', '  '],
    ),
  },
);
const company = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '', ' ', '\n\n')), { minLength: 1, maxLength: 8 })
  .map(parts => parts.flat().join(''));

describe("the company's own words", () => {
  it('keep emphasis, lists, headings, tables, code, links and addresses', () => {
    const text = [
      '# How we choose\r\n\r\nWe read *all* of it, **twice**; see [our terms](https://calls.example/terms_a) and [below](#below).',
      '- one\n- two with `code`\n  1. deeper',
      '> a quotation of A&B &amp; C &copy;',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      'Write to privacy@calls.example or see https://calls.example/x_y_z?a=1&b=2.',
      'First line\\\nsecond line  \nthird line',
    ].join('\n\n');
    expect(written(text)).toBe(
      [
        '### How we choose\n\nWe read *all* of it, **twice**; see [our terms](https://calls.example/terms_a) and [below](#below).',
        '- one\n- two with `code`\n  1. deeper',
        '> a quotation of A&amp;B &amp; C &copy;',
        '| a | b |\n| - | - |\n| 1 | 2 |',
        'Write to <privacy@calls.example> or see <https://calls.example/x_y_z?a=1&b=2>.',
        'First line  \nsecond line  \nthird line',
      ].join('\n\n'),
    );
  });

  it.each([
    [
      'an image is no more than a link to it',
      '![logo](https://x.example/p.gif)',
      '[logo](https://x.example/p.gif)',
    ],
    ['a link to a script is text', '[a](javascript:alert(1))', '[a\\](javascript:alert(1))'],
    ['a link without encryption is text', '[a](http://x.example/)', '[a\\](`http://x.example/`)'],
    [
      'several exclamation marks make no image',
      'Look!!![a](https://x.example/)',
      'Look!&#33;[a](https://x.example/)',
    ],
    ['a box to tick is text', '- [ ] done', '- \\[ ] done'],
    ['code that a table would cut in two is text', '| `a | @everyone` |', '| &#96;a | `@everyone`&#96; |'],
    ['code beside code becomes one', '`a`@everyone``b``', '`a@everyoneb`'],
    ['HTML is text', 'a <b>c</b> <!-- d -->', 'a &lt;b>c&lt;/b> &lt;!-- d -->'],
    ['a mention is code', 'ask @org/team, #1', 'ask `@org/team`, `#1`'],
    [
      'a mention is code, however it is written',
      '&#64;everyone \\@everyone',
      '&amp;`#64`;everyone `@everyone`',
    ],
    ['an open fence is text', '~~~ html', '\\~~~ html'],
    ['an underlined heading is none', 'Title\n===\n\nTitle\n---', 'Title\n\\===\n\nTitle\n***'],
    [
      'a heading in a list of many points',
      '12. # a\n7) # b\n- # c\n> # d',
      '12. ### a\n7) ### b\n- ### c\n> ### d',
    ],
    ['a number that begins no point is text', '12.# a\n1234567890. # a', '12.# a\n1234567890. # a'],
    ['each kind of line end is one', 'a\rb\r\nc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['a line is broken by two spaces, not by one', 'a \nb  \nc', 'a\nb  \nc'],
    ['a line of spaces breaks nothing', 'a\n  \n>   \nb', 'a\n\n>\nb'],
    ['a backslash breaks a line at its end only', '\\*a\\* b\nc\\*d\\', '\\*a\\* b\nc\\*d'],
    ['two backslashes are one, and break nothing', 'a\\\\\nb', 'a\\\\\nb'],
    ['empty lines around it go, and its indentation stays', ' \n\n\t \n  - a\n\n', '  - a'],
    ['dashes within a line are text', 'a ---\n--- a\n-- b', 'a ---\n--- a\n-- b'],
    ['headings keep their order', '## a\n# b\n### c', '#### a\n### b\n##### c'],
  ])('%s', (_what, text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  it('are a quotation where they are quoted', () => {
    expect(companyQuote('# a\n\nb', { under: 2 })).toBe('> ### a\n>\n> b');
  });

  it('never do more than show: no HTML, no image, no other link, nothing that wakes up', () => {
    fc.assert(
      fc.property(company, text => {
        const root = parse(written(text));
        expect(all(root, 'html')).toEqual([]);
        expect([...all(root, 'image'), ...all(root, 'imageReference')]).toEqual([]);
        expect([...all(root, 'definition'), ...all(root, 'footnoteDefinition')]).toEqual([]);
        for (const { url } of all(root, 'link')) expect(url).toMatch(/^(?:https:\/\/|mailto:|#)/);
        for (const { depth } of all(root, 'heading')) expect(depth).toBeGreaterThan(2);
        for (const loose of looseText(root)) for (const life of comesAlive) expect(loose).not.toMatch(life);
      }),
      { numRuns: 500 },
    );
  });

  it('leave alone what comes after them', () => {
    fc.assert(
      fc.property(company, fc.constantFrom(companyWords, companyQuote), (text, write) => {
        const root = parse(`${write(text, { under: 2 })}\n\n## Next\n\nAfter.`);
        const [next, after] = root.children.slice(-2);
        expect(next && [next.type, plainText(next)]).toEqual(['heading', 'Next']);
        expect(after && [after.type, plainText(after)]).toEqual(['paragraph', 'After.']);
      }),
      { numRuns: 300 },
    );
  });
});
