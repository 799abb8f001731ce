import assert from 'node:assert/strict';
import { commandsIn } from '../../bot/reading.ts';
import { everything } from '../../test/bot/texts/everything.ts';
import { all, comesAlive, looseText, parse } from '../../test/render/parse.ts';
import { between, type Target } from '../target.ts';

const ourHtml = /^(?:<!-- subprocessors:[a-z0-9 .-]+ -->|<details><summary>[^\n]*<\/summary>|<\/details>)$/;
/** What a text of ours says on purpose: an address of ours, as a link or in a sentence that names it. */
const mentions = comesAlive.slice(0, 3);

export const target: Target = {
  name: 'bot-texts',
  promise:
    'Whatever stands in files, policies and comments: what the bot writes gives it no command, forges no marker, tells nobody, refers to nothing, and holds our HTML alone; commit messages name records and counts only.',
  words: [
    ...[
      '/object',
      '/announce 3f9a2c71d0e4b5a69788776655443322',
      '\n/mailbox-read\n',
      '<!-- subprocessors:preview -->',
      '<!--',
      '-->',
      '<!-',
      '--',
    ],
    ...[
      '</details>',
      '<details>',
      '<summary>',
      '<b>',
      '&lt;',
      '&#64;a',
      '@octocat',
      '@org/team',
      'a@b.example',
      '#1',
      'GH-1',
      'owner/repo#1',
      '0a1b2c3d',
    ],
    ...[
      '`',
      '``',
      '```',
      '\n```\n',
      '~~~',
      '|',
      '\\',
      '*',
      '_',
      '[x](https://x.example)',
      '![x](https://x.example/p)',
      '[x]: y',
      '[^1]',
      ':x:',
      '$x$',
    ],
    ...[
      'https://x.example/a',
      'https://git.example/o/r/issues/1',
      'javascript:alert(1)',
      '"><script>',
      'Closes #1',
      'Co-authored-by: a <a@b.example>',
    ],
    ...[
      '\nSigned-off-by: x',
      '[skip ci]',
      '- ',
      '> ',
      '# ',
      '\n---\n',
      '===',
      '\u202E',
      '\u200B',
      '\u2028',
      '\0',
      'é',
      '株式会社',
      ': ',
      '\n',
      between,
    ],
  ],
  seeds: [
    'Example Speech GmbH',
    `Example Speech${between}https://speech.example/a${between}Turns recordings into text.${between}privacy@speech.example`,
    'A `quoted` word\nover two lines, with: marks | in it',
  ],
  async check(input) {
    // Each text stands in dozens of places: longer ones take long, and say nothing new.
    const words = input.split(between).map(text => text.slice(0, 400));
    const { texts, lines, mails, htmls } = await everything(words);
    for (const text of [...texts, ...lines, ...mails]) assert.deepEqual(commandsIn(text), []);
    const markers = texts.flatMap(text => text.match(/<!--.*/g) ?? []);
    for (const marker of markers) assert.match(marker, /^<!-- subprocessors:change 0012 -->$/);
    for (const text of texts) {
      assert.ok(text.length < 65_000);
      assert.ok(!text.includes('<!--', 1));
      const root = parse(text);
      for (const { value } of all(root, 'html')) assert.match(value, ourHtml);
      for (const { url } of all(root, 'link')) assert.match(url, /^(?:https:\/\/|mailto:)/);
      assert.deepEqual(
        [...all(root, 'image'), ...all(root, 'imageReference'), ...all(root, 'footnoteReference')],
        [],
      );
      for (const loose of looseText(root)) for (const life of mentions) assert.doesNotMatch(loose, life);
    }
    for (const line of lines.slice(0, 7)) assert.doesNotMatch(line, /[\r\n\0]/);
    for (const titleOrSubject of lines.slice(0, 6)) assert.doesNotMatch(titleOrSubject, /@(?!\u200B)[\w-]/);
    // Of a ledger commit Git forgets nothing, so no word of anybody's may stand in it.
    for (const message of lines.slice(7))
      assert.match(message, /^[\w.:,;→ ()+-]+(?:\n\n[\w.:,;→ ()\n+-]+)?$/);
    for (const html of htmls)
      for (const [tag] of html.matchAll(/<[^>]*>?/g))
        assert.match(
          tag,
          /^<\/?(?:!DOCTYPE html|html|head|body|title|p|table|tr|th|td|a|meta|br)(?: [a-z-]+(?:="[^"<>]*")?)*>$/,
        );
  },
};
