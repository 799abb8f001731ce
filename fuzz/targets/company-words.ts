import assert from 'node:assert/strict';
import { parseFragment } from 'parse5';
import { markdownHtml } from '../../core/publication/site/html/markdown.ts';
import { companyQuote, companyWords } from '../../core/render/company-words.ts';
import { attribute, elementsOf } from '../../test/publication/site/parsed.ts';
import { all, comesAlive, looseText, parse, plainText } from '../../test/render/parse.ts';
import type { Target } from '../target.ts';

const ours =
  /^(?:p|h[2-6]|em|strong|del|code|pre|br|hr|blockquote|ol|ul|li|table|thead|tbody|tr|th|td|div|a)$/;

export const target: Target = {
  name: 'company-words',
  promise:
    'The company’s own Markdown holds no HTML, no picture and no link but to `https:`, `mailto:` and the page; wakes nobody; and leaves alone what follows it. As a page of the site too.',
  words: [
    ...[
      '\n',
      '\n\n',
      '- ',
      '> ',
      '1. ',
      '    ',
      '# ',
      '## a ##',
      '===',
      '---',
      '```',
      '~~~',
      '| a | b |\n| - | - |\n',
      '| `a | b` |',
    ],
    ...[
      '<div>',
      '<!--',
      '-->',
      '<script>',
      '<https://x.example/>',
      '<a@b.example>',
      '[a](https://x.example/)',
      '![a](https://x.example/p)',
    ],
    ...[
      '[a](javascript:x)',
      '[a](&#106;avascript:x)',
      '[a](#b)',
      '[a]: ',
      '[a]',
      '[a][a]',
      '![a]',
      '!',
      '\\',
      '\\\\',
      '`',
      '``',
      '`` ` ``',
    ],
    ...[
      '@everyone',
      '#1',
      'GH-1',
      'a@b.example',
      'http://x.example',
      'www.x.example',
      '&#64;',
      '&amp;',
      '&commat;',
      '$x$',
      ':x:',
    ],
    ...[
      '[^1]: ',
      '[^1]',
      '**',
      '*',
      '_',
      '~~',
      '\t',
      '  \n',
      '\\\n',
      '[ ] ',
      '- [x] ',
      '\u2028',
      '\u202E',
      '0a1b2c3d',
    ],
  ],
  seeds: [
    '# How we choose\n\nWe read *all* of it; see [terms](https://calls.example/a_b).\n\n- one\n- `two`\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  ],
  check(input) {
    for (const write of [companyWords, companyQuote]) {
      const written = write(input, { under: 2 });
      const root = parse(written);
      for (const type of ['html', 'image', 'imageReference', 'definition', 'footnoteDefinition'] as const)
        assert.deepEqual(all(root, type), []);
      for (const { url } of all(root, 'link')) assert.match(url, /^(?:https:\/\/|mailto:|#)/);
      for (const { depth } of all(root, 'heading')) assert.ok(depth > 2);
      for (const loose of looseText(root)) for (const life of comesAlive) assert.doesNotMatch(loose, life);
      const behind = parse(`${written}\n\n## Next\n\nAfter.`).children.slice(-2);
      assert.deepEqual(
        behind.map(node => [node.type, plainText(node)]),
        [
          ['heading', 'Next'],
          ['paragraph', 'After.'],
        ],
      );
      for (const markdown of [written, input])
        for (const element of elementsOf(parseFragment(String(markdownHtml([markdown]))))) {
          assert.match(element.tagName, ours);
          const href = attribute(element, 'href');
          if (href !== undefined) assert.match(href, /^(?:https:\/\/|mailto:)/);
          assert.deepEqual(
            element.attrs.filter(({ name }) => /^on|^style$/.test(name)),
            [],
          );
        }
    }
  },
};
