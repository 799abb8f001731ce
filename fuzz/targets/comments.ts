import assert from 'node:assert/strict';
import { commandTable } from '../../bot/commands.ts';
import { readingOf } from '../../bot/reading.ts';
import { parse } from '../../test/render/parse.ts';
import type { Target } from '../target.ts';

const names = commandTable.map(({ name }) => name);
const command = new RegExp(`^/(?:${names.join('|')})(?=[ \\t]|$)`, 'i');

export const target: Target = {
  name: 'comments',
  promise:
    'A command in code, in a quotation or in a comment of HTML is never taken; one at the start of a line of plain text always is; and what is not taken is left for a person.',
  words: [
    ...names.map(name => `/${name}`),
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\n> ',
      '> ',
      '>',
      '    ',
      '\t',
      '   ',
      '```',
      '\n```\n',
      '~~~',
      '\n~~~~\n',
      '`',
      '``',
    ],
    ...[
      '<!--',
      '-->',
      '<!-- -->',
      '<pre>',
      '</pre>',
      '<code>',
      '</code>',
      '<blockquote>',
      '</blockquote>',
      '<details>',
    ],
    ...[
      '<div>',
      '</div>',
      '<script>',
      '</script>',
      '<style>',
      '<textarea>',
      '- ',
      '1. ',
      '* ',
      '\n- ',
      '# ',
      '---',
      '|',
      '\\',
    ],
    ...[
      'words',
      ' 3',
      ' 3..7',
      ' 2026-12-09 why',
      ' C-014 sent 2026-12-09T23:40+01:00',
      ' agreed',
      ' narrowing why',
    ],
    ...[
      ' 3f9a2c71d0e4b5a69788776655443322',
      '[a]: ',
      '[^1]: ',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&#47;object',
      '\u200B/object',
    ],
  ],
  seeds: [
    '/object\n',
    'We object.\n\n/object because\n\n> /withdraw 1\n',
    '```\n/mailbox-read\n```\n/status',
    'text `a\n/object\nb` text',
    '<!--\n/object\n-->\n/help',
  ],
  check(input) {
    const { commands, other } = readingOf(input);
    const lines = input.replace(/\r\n?/g, '\n').split('\n');
    const written = lines.filter(line => command.test(line.trimEnd()));
    // What was not taken as a command is there for a person to read.
    if (commands.length < written.length) assert.ok(other, 'a command was passed over in silence');
    const visible = new Set(lines.keys());
    for (const [from, to] of notTheirOwn(input))
      for (let line = from; line <= to; line += 1) visible.delete(line);
    const theirs = lines.filter((line, index) => command.test(line.trimEnd()) && visible.has(index));
    assert.ok(
      commands.length <= theirs.length,
      `${commands.length} commands were taken, and ${theirs.length} stand outside of code, quotations and comments`,
    );
    // In text without any of the marks that hide there is no doubt.
    if (!/[`~<>\t]|^ {4}/m.test(input)) assert.equal(commands.length, written.length);
  },
};

/** What HTML shows as code or as a quotation, and what it shows nobody. */
const element = /^<(?:pre|code|samp|kbd|tt|blockquote|q|script|style|textarea)(?![\w-])/i;
const notSaid = new RegExp(`${element.source}|^<[?!]`, 'i');

/** From which line to which (from 0 on) a reader of Markdown sees code or a quotation, or nothing. */
function notTheirOwn(body: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  const look = (node: ReturnType<typeof parse> | ReturnType<typeof parse>['children'][number]) => {
    const [from, to] = [(node.position?.start.line ?? 1) - 1, (node.position?.end.line ?? 1) - 1];
    if (node.type === 'code') found.push([from, to]);
    // A command before it, or behind it, does not stand at the start of a line.
    if (node.type === 'inlineCode') found.push([from + 1, to]);
    if (node.type === 'html' && notSaid.test(node.value.trimStart())) {
      found.push([from + ((node.position?.start.column ?? 1) > 1 ? 1 : 0), to]);
    }
    if (!('children' in node)) return;
    let open: number | null = null;
    for (const child of node.children) {
      look(child);
      const line = (child.position?.end.line ?? 1) - 1;
      if (child.type === 'html' && element.test(child.value) && node.type === 'paragraph') open ??= line;
      if (open !== null) found.push([open + 1, (child.position?.start.line ?? 1) - 1]);
      if (child.type === 'html' && /^<\//.test(child.value)) open = null;
    }
  };
  look(parse(body));
  return found;
}
