import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownCell, markdownLink, markdownText } from '../../core/render/escape/markdown.ts';
import { table } from '../../core/render/table.ts';
import { anyText, hostile } from './hostile-text.ts';
import { all, comesAlive, everyNode, looseText, parse, plainText, rows } from './parse.ts';

const harmless = new Set([
  'root',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'inlineCode',
  'paragraph',
  'heading',
]);

function expectNothingWorks(markdown: string): void {
  const root = parse(markdown);
  expect([...everyNode(root)].map(({ type }) => type).filter(type => !harmless.has(type))).toEqual([]);
  for (const text of looseText(root)) for (const life of comesAlive) expect(text).not.toMatch(life);
}

const oneColumn = [{ heading: 'Service', cell: markdownCell }];

describe('text from a file, in a table cell', () => {
  it('reads as it was written, on one line', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), values => {
        const [found] = all(
          parse(
            table(
              oneColumn,
              values.map(({ text }) => text),
            ),
          ),
          'table',
        );
        expect(found && rows(found)).toEqual([
          ['Service'],
          ...values.map(({ seen }) => [seen || 'not stated']),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing there', () => {
    fc.assert(
      fc.property(anyText, value => expectNothingWorks(table(oneColumn, [value]))),
      { numRuns: 300 },
    );
  });

  it('stays in its column and its row, whatever stands in the others', () => {
    const columns = [0, 1, 2].map(index => ({
      heading: `Column ${index}`,
      cell: (row: readonly string[]) => markdownCell(row[index] ?? ''),
    }));
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 4 }), values => {
        const root = parse(table(columns, values));
        expect(root.children).toHaveLength(1);
        const [found] = all(root, 'table');
        expect(found?.children.map(row => row.children.length)).toEqual([3, ...values.map(() => 3)]);
      }),
    );
  });

  it('is left alone where nothing in it can work', () => {
    for (const text of [
      'Twilio, Inc.',
      'Johnson & Johnson',
      'AT&T',
      'snake_case and more',
      'HRB 1234567, Berlin',
      'Yahoo!',
      '24/7 support (EU)',
      'C++ & C#',
      '1. FC Example',
      '- none -',
      '#hash',
      'a > b',
      'at 10:30',
      'Société Générale',
      'module 3, signed 2026-10-01',
    ]) {
      expect(markdownCell(text)).toBe(text);
    }
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a &#92;\\| b'],
    ['*bold*', '\\*bold\\*'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['<b> &lt; &copy;', '&lt;b> &amp;lt; &amp;copy;'],
    ['[x](y)', '\\[x\\](y)'],
    ['ask @everyone, please', 'ask `@everyone`, please'],
    ['see #1 and owner/repo#1.', 'see `#1` and `owner/repo#1`.'],
    ['fixed in 0a1b2c3d', 'fixed in `0a1b2c3d`'],
    ['(www.x.example)', '(`www.x.example`)'],
    ['http://x.example?', '`http://x.example`?'],
    ['write to a@b.example!', 'write to `a@b.example`!'],
    ['a :tada: for $5', 'a `:tada:` for `$5`'],
    ['line one\r\nline two', 'line one line two'],
    ['gpj.\u202Eexe', 'gpj.exe'],
  ])('%j is written %j', (text, markdown) => {
    expect(markdownCell(text)).toBe(markdown);
  });
});

describe('text from a file, in a paragraph or a heading', () => {
  it('reads as it was written and does nothing, alone on its line too', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', 'Before ', '### '), ({ text, seen }, before) => {
        fc.pre(seen !== '');
        const markdown = before + markdownText(text);
        expectNothingWorks(markdown);
        const root = parse(markdown);
        expect(root.children.map(({ type }) => type)).toEqual([before === '### ' ? 'heading' : 'paragraph']);
        expect(plainText(root)).toBe(before.replace('### ', '') + seen);
      }),
      { numRuns: 300 },
    );
  });

  it('begins no block between other lines', () => {
    for (const text of [
      '# a',
      '- a',
      '+ a',
      '* a',
      '1. a',
      '1) a',
      '> a',
      '---',
      '===',
      '```',
      '~~~',
      '    a',
      '| a |',
      '<div>',
    ]) {
      const root = parse(`above\n${markdownText(text)}\n\nbelow`);
      expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    }
  });
});

describe('a link from a file', () => {
  it('leads to https or a mailbox, or is no link', () => {
    const address = fc.oneof(
      anyText,
      anyText.map(text => `https://x.example/${text}`),
      anyText.map(text => `mailto:${text}`),
      anyText.map(text => `javascript:${text}`),
    );
    fc.assert(
      fc.property(anyText, address, (label, to) => {
        const root = parse(table([{ heading: 'Link', cell: () => `${markdownLink(label, to)} (end)` }], [0]));
        const links = all(root, 'link');
        for (const { url } of links) expect(url).toMatch(/^(?:https:\/\/|mailto:)/);
        expect(links.length).toBeLessThanOrEqual(1);
        expect(all(root, 'html')).toEqual([]);
        expect(all(root, 'image')).toEqual([]);
        expect(plainText(root).endsWith('(end)')).toBe(true);
        expect(all(root, 'tableCell')).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });

  it('goes where the address says, whatever is in it', () => {
    const path = hostile.map(({ text }) => text.replace(/[\p{C}\s]/gu, ''));
    fc.assert(
      fc.property(path, text => {
        const address = `https://x.example/${text}`;
        const [link] = all(parse(markdownLink('label', address)), 'link');
        expect(decoded(link?.url ?? '')).toBe(decoded(new URL(address).href));
      }),
    );
  });

  it.each([
    ['privacy', 'https://x.example/a b(c)', '[privacy](https://x.example/a%20b%28c%29)'],
    ['https://x.example', 'https://x.example', '[https://x.example](https://x.example/)'],
    ['run', 'javascript:alert(1)', 'run (javascript:alert(1))'],
    ['plain', 'http://x.example/', 'plain (`http://x.example/`)'],
    ['', 'data:text/html,x', 'data:text/html,x'],
    ['a | [b] :tada:', 'https://x.example/|', '[a \\| \\[b\\] `:tada:`](https://x.example/%7C)'],
  ])('%j to %j is written %j', (label, address, markdown) => {
    expect(markdownLink(label, address)).toBe(markdown);
  });
});

function decoded(address: string): string {
  return address.replace(/%[\dA-F]{2}/gi, code => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
