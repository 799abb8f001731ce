import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { asCell, asFence, asMessage, asText } from '../../bot/texts/escape/markdown.ts';
import { titleText } from '../../bot/texts/escape/title.ts';
import { markdownCell, markdownLink, markdownText } from '../../core/render/escape/markdown.ts';
import { oneLine } from '../../core/render/escape/one-line.ts';
import { table } from '../../core/render/table.ts';
import { all, comesAlive, everyNode, looseText, parse, plainText } from '../../test/render/parse.ts';
import type { Target } from '../target.ts';

/** A second reader of Markdown, by other people than the first. */
const other = new MarkdownIt({ html: true, linkify: false });
const quiet = /^(?:root|table|tableRow|tableCell|text|inlineCode|paragraph|heading)$/;

export const target: Target = {
  name: 'markdown',
  promise:
    'Text from a file or a person, in a paragraph, a cell, a link, a title or a message, reads as it was written and does nothing: to two readers of Markdown.',
  words: [
    ...'|`*_{}[]()#+-.!~<>&:=$^"\'@,;%?/\\'.split(''),
    ...[
      '@everyone',
      '@org/team',
      '#1',
      'GH-1',
      'owner/repo#1',
      '0a1b2c3d',
      ':smile:',
      '$x$',
      'a@b.example',
      'www.x.example',
    ],
    ...[
      'https://x.example/',
      'http://x.example',
      'mailto:a@b.example',
      'javascript:alert(1)',
      '<b>',
      '</td>',
      '<!--',
      '-->',
    ],
    ...[
      '&lt;',
      '&#64;',
      '&copy;',
      '[x](y)',
      '![x](y)',
      '[x]: y',
      '[^1]',
      '```',
      '~~~',
      '- ',
      '1. ',
      '# ',
      '---',
      '\n',
      '  ',
    ],
    ...[
      '/object',
      '| - |',
      '\\|',
      '\u2028',
      '\u202E',
      '\u200B',
      '\uFE0F',
      'é',
      '漢',
      '😀',
      '_a_',
      '__a__',
      '~~a~~',
    ],
  ],
  seeds: ['Twilio, Inc.', 'a | b `c` *d* _e_ <f> [g](h)', 'ask @everyone about #1 at https://x.example/a_b'],
  check(input) {
    const seen = oneLine(input);
    const shownIn = (markdown: string, before: string) => {
      const root = parse(before + markdown);
      nothingWorks(before + markdown);
      assert.equal(plainText(root), (before + seen).replace(/^### /, '').trim());
      assert.ok(root.children.length <= 1);
    };
    for (const before of ['', 'Before ', '### ']) if (seen !== '') shownIn(markdownText(input), before);
    const cells = table(
      [
        { heading: 'A', cell: markdownCell },
        { heading: 'B', cell: asCell },
      ],
      [input],
    );
    nothingWorks(cells);
    const [found, ...more] = parse(cells).children;
    assert.deepEqual([found?.type, more], ['table', []]);
    const row = all(parse(cells), 'tableRow')[1];
    assert.equal(row?.children.length, 2);
    assert.equal(row.children[0] && plainText(row.children[0]), seen === '' ? 'not stated' : seen);
    for (const written of [asText(input), asMessage(input)]) {
      nothingWorks(written);
      assert.doesNotMatch(written, /<!--|\n/);
    }
    const fence = parse(`${asFence(input)}\n\nbehind`).children;
    assert.deepEqual(
      fence.map(({ type }) => type),
      ['code', 'paragraph'],
    );
    const title = titleText(input);
    assert.doesNotMatch(title, /[\r\n]|@(?!\u200B)|<!--/);
    for (const address of [input, `https://x.example/${input}`]) {
      const link = parse(`${markdownLink('label', address)} (end)`);
      for (const { url } of all(link, 'link')) assert.match(url, /^(?:https:\/\/|mailto:)/);
      assert.ok(plainText(link).endsWith('(end)'));
      assert.deepEqual([...all(link, 'html'), ...all(link, 'image')], []);
    }
  },
};

function nothingWorks(markdown: string): void {
  const root = parse(markdown);
  for (const { type } of everyNode(root)) assert.match(type, quiet);
  for (const text of looseText(root)) for (const life of comesAlive) assert.doesNotMatch(text, life);
  const html = other.render(markdown);
  const tags = [...html.matchAll(/<\/?([a-z\d]+)/g)].map(([, tag = '']) => tag);
  for (const tag of tags) assert.match(tag, /^(?:p|h3|code|table|thead|tbody|tr|th|td)$/);
}
