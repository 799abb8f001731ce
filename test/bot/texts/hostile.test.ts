import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { commandTable } from '../../../bot/commands.ts';
import { commandsIn } from '../../../bot/reading.ts';
import { issueTitle } from '../../../bot/texts/change-issue.ts';
import { everything } from './everything.ts';

/** What somebody would write to make the bot give a command, tell a stranger, forge a marker or break its layout. */
const pieces = [
  ...[
    '/object',
    '/object me',
    '/announce 3f9a2c71d0e4b5a69788776655443322',
    '/mailbox-read',
    '/withdraw 1',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    '\t',
  ],
  ...[
    '<!-- subprocessors:preview -->',
    '<!--',
    '-->',
    '<!-',
    '<!<!--',
    '--',
    '</details>',
    '<details>',
    '<b>',
    '&lt;',
    '&copy;',
  ],
  ...[
    '@octocat',
    '@org/team',
    'a@b.example',
    '#1',
    'GH-1',
    'owner/repo#1',
    ':x:',
    '$x$',
    '0a1b2c3d',
    'www.x.example',
  ],
  ...[
    '`',
    '```',
    '~~~',
    '````text',
    '|',
    '\\',
    '*',
    '_',
    '[x](https://x.example)',
    '![x](https://x.example/p.gif)',
    '[x]: y',
  ],
  ...[
    'https://x.example/a',
    'https://git.example/o/r/issues/1',
    'javascript:alert(1)',
    '"><script>',
    "'",
    'Bcc: a@b.example',
    ': ',
    ':  ',
  ],
  ...['word', 'Example', '1.', '- ', '> ', '# ', '---', '===', '\u202E', '\u200B', '\0', 'é', '株式会社'],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => parts.join(''));

const commands = new RegExp(`^/(?:${commandTable.map(({ name }) => name).join('|')})\\b`, 'm');

const asked = fc.array(hostile, { minLength: 3, maxLength: 40 });
const runs = { numRuns: 20 };

describe('whatever stands in files, policies and comments', () => {
  test('no line of ours is a command of ours', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { texts, lines, mails } = await everything(words);
        for (const text of [...texts, ...lines, ...mails]) {
          expect(commandsIn(text)).toEqual([]);
          expect(text).not.toMatch(commands);
        }
      }),
      runs,
    );
  });

  test('no marker is forged: there is one, on the first line', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { texts, mails, lines } = await everything(words);
        const [first = '', ...others] = texts[0]?.split('\n') ?? [];
        expect(first).toBe('<!-- subprocessors:change 0012 -->');
        expect(others.join('\n')).not.toContain('<!--');
        for (const text of [...texts.slice(4), ...mails, ...lines]) expect(text).not.toContain('<!--');
      }),
      runs,
    );
  });

  test('nobody is told, nothing is referred to, no HTML is let in, and links go to pages and mailboxes', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { texts } = await everything(words);
        for (const text of texts)
          checkNode(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), false);
      }),
      runs,
    );
  });

  test('everything fits where it goes', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { texts, lines, record } = await everything(words);
        for (const text of texts) expect(text.length).toBeLessThan(65_000);
        for (const line of lines.slice(0, 7)) expect(line).not.toMatch(/[\r\n\0]/);
        expect(issueTitle(record).length).toBeLessThanOrEqual(256);
      }),
      runs,
    );
  });

  test('a mail as HTML holds our own elements alone, and loads nothing', async () => {
    const ours =
      /^<(?:!DOCTYPE html|\/?(?:html|head|body|title|p|table|tr|th|td|a)|html lang="en"|meta [^<>]*|body style="[^"<>]*"|th scope="row" style="[^"<>]*"|br|a href="(?:https:|mailto:)[^"<>]*")>$/;
    await fc.assert(
      fc.asyncProperty(asked, async words => {
        const { htmls } = await everything(words);
        for (const html of htmls) for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(ours);
      }),
      runs,
    );
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function checkNode(node: Node, inLink: boolean): void {
  if (node.type === 'html') {
    expect(node.value).toMatch(
      /^(?:<!-- subprocessors:[a-z0-9 .-]+ -->|<details><summary>[^\n]*<\/summary>|<\/details>)$/,
    );
  }
  if (node.type === 'link') expect(node.url).toMatch(/^(?:https:\/\/|mailto:)/);
  expect(node.type).not.toBe('image');
  // GitHub makes nothing of what stands in a link already.
  if (node.type === 'text' && !inLink) expect(node.value).not.toMatch(/(?<!\w)@\w|#\d|\bGH-\d/);
  for (const child of node.children ?? []) checkNode(child, inLink || node.type === 'link');
}
