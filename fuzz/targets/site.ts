import assert from 'node:assert/strict';
import { siteFiles } from '../../core/publication/site/site-files.ts';
import { renderPage } from '../../core/render/page.ts';
import { attribute, elements } from '../../test/publication/site/parsed.ts';
import { all, comesAlive, looseText, parse } from '../../test/render/parse.ts';
import { publicationMadeOf, publicationSeeds } from '../made-of.ts';
import { between, type Target } from '../target.ts';

export const target: Target = {
  name: 'site',
  promise:
    'Whatever a registry says, the page and the site have the elements that they have for a harmless one, the same attributes, and links to `https:`, `mailto:` and their own places alone.',
  words: [
    ...[
      '<script>alert(1)</script>',
      '</script>',
      '</title>',
      '</style>',
      '<img src=x onerror=x>',
      '<svg/onload=x>',
      '"',
      "'",
      '>',
      '<',
      '&',
    ],
    ...[
      '" onclick="x',
      "' autofocus onfocus='x",
      '`',
      '</td></tr></table>',
      '<!--',
      '-->',
      ']]>',
      '&lt;',
      '&#x3c;',
      '&NewLine;',
      '{{x}}',
      '$' + '{x}',
    ],
    ...[
      'javascript:alert(1)',
      'java\tscript:x',
      'https://x.example/"onclick="x',
      'data:text/html,x',
      '//x.example',
      'mailto:a@b.example?cc=x',
    ],
    ...[
      '../',
      '%2e%2e/',
      '#',
      '?',
      '@everyone',
      '#1',
      '|',
      '\n',
      '\u2028',
      '\u202E',
      '\0',
      '[a](javascript:x)',
      '![a](https://x.example/p)',
      between,
    ],
  ],
  seeds: publicationSeeds,
  check(input) {
    const publication = publicationMadeOf(input);
    const page = parse(renderPage(publication.registry, publication.records));
    assert.deepEqual([...all(page, 'html'), ...all(page, 'image'), ...all(page, 'definition')], []);
    for (const { url } of all(page, 'link')) assert.match(url, /^(?:https:\/\/|mailto:|#)/);
    for (const text of looseText(page)) for (const life of comesAlive) assert.doesNotMatch(text, life);
    for (const [path, file] of siteFiles(publication)) {
      assert.match(path, /^(?!.*\.\.)[\w./-]+$/);
      if (!path.endsWith('.html') || typeof file !== 'string') continue;
      for (const element of elements(file)) {
        assert.doesNotMatch(
          element.tagName,
          /^(?:iframe|object|embed|base|svg|math|img|textarea|audio|video)$/,
        );
        for (const { name } of element.attrs)
          assert.doesNotMatch(name, /^on|^style$|^srcdoc$|^formaction$|[^a-z-]/);
        const address =
          attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
        if (address !== undefined)
          assert.doesNotMatch(address, /^\s*(?!https:|mailto:)[a-z][a-z\d+.-]*:|^\s*\/\//i);
        if (element.tagName === 'script')
          assert.match(attribute(element, 'src') ?? '', /^(?:\.\.\/)*assets\/site\.js$/);
      }
    }
  },
};
