import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../core/import/read/markdown.ts';
import { shown } from './shown.ts';

const read = (...lines: readonly string[]) => shown(readMarkdown(lines.join('\n')));

describe('a table in Markdown', () => {
  test('stands on the lines and columns of the source', () => {
    expect(
      read(
        '# Our *list*',
        '',
        'In the EU:',
        '',
        '| Name | Purpose | Note |',
        '| :- | -: | :-: |',
        '| **Alpha** | Mail, [more](https://a.example "x") | |',
        'Beta|Mail &amp; chat|`a|b`',
        '| Gamma \\| Sons | a<br>b |',
        '',
        '',
        '## Tools',
        '',
        '> | Name |',
        '> |--|',
        '> | Delta |',
      ),
    ).toEqual([
      'title 1:1 Our list',
      'table 5:1 under 1:1 Our list after 3:1 In the EU:',
      '= 5:1: 5:3 Name | 5:10 Purpose | 5:20 Note',
      '- 7:1: 7:3 Alpha bold | 7:15 Mail, more <more→https://a.example> | 7:1 ',
      '- 8:1: 8:1 Beta | 8:6 Mail & chat | 8:22 `a | 8:1 b`',
      '- 9:1: 9:3 Gamma | Sons | 9:19 a⏎b | 9:1 ',
      'table 14:1 under 12:1 Tools in 1:1 Our list',
      '= 14:1: 14:5 Name',
      '- 16:1: 16:5 Delta',
    ]);
  });

  test('keeps what stands behind the last heading', () => {
    expect(
      read(
        'Name | Purpose',
        '---|---',
        'Alpha | Mail | more |  | <b>& more</b> |',
        'Beta | Mail |',
        'Gamma | Mail |  |',
        'Delta | | x | y',
        '| Eta | Mail | [z](https://z.example)',
        '|A \\| B|Mail|more',
      ),
    ).toEqual([
      'table 1:1',
      '= 1:1: 1:1 Name | 1:8 Purpose',
      '- 3:1: 3:1 Alpha | 3:9 Mail | 3:1 more | <b>& more</b>',
      '- 4:1: 4:1 Beta | 4:8 Mail',
      '- 5:1: 5:1 Gamma | 5:9 Mail',
      '- 6:1: 6:1 Delta | 6:1  | 6:1 x | y',
      '- 7:1: 7:3 Eta | 7:9 Mail | 7:1 [z](https://z.example)',
      '- 8:1: 8:2 A | B | 8:9 Mail | 8:1 more',
    ]);
  });

  test.each([
    ['too short', 'Name | Purpose | Note', '---|---'],
    ['too long', '| Name | Purpose | Note |', '|---|:-:|-|--|'],
    ['without spaces', 'Name|Purpose|Note', '--|-'],
    ['without its first pipe', 'Name | Purpose | Note', '--|--|'],
    ['without its last pipe', 'Name | Purpose | Note', '|--|--'],
    ['under indented headings', '  | Name | Purpose | Note |  ', '|--|--'],
    ['with colons', '|Name|Purpose|Note', '  |:--:| :- |  '],
  ])('may have a row of dashes that is %s', (_what, head, dashes) => {
    expect(
      read(head, dashes, 'Alpha | Mail | x')
        .slice(1)
        .map(line => line.replace(/\d+:\d+:? ?/g, '')),
    ).toEqual(['= Name | Purpose | Note', '- Alpha | Mail | x']);
  });

  test('has no headings with more cells than pipes part', () => {
    expect(read('| Name \\| x | Purpose |', '|---|---|---|', '| Alpha | Mail |')).toEqual([
      'table 1:1',
      '= 1:1: 1:3 Name | x | 1:15 Purpose',
      '- 3:1: 3:3 Alpha | 3:11 Mail',
    ]);
    expect(read('Name \\| x | Purpose \\|', '|---|---|---|', 'Alpha | Mail')).toEqual([
      'table 1:1',
      '= 1:1: 1:1 Name | x | 1:13 Purpose |',
      '- 3:1: 3:1 Alpha | 3:9 Mail',
    ]);
  });

  test.each([
    ['no dashes', 'Name | Purpose', 'Alpha | Mail'],
    ['one dash', 'Name | Purpose | Note', '-|--'],
    ['dashes and words', 'Name | Purpose | Note', '--|-- x'],
    ['dashes with words', 'Name | Purpose | Note', '--x|--'],
    ['words and dashes', 'Name | Purpose | Note', 'x --|--'],
    ['dashes and no words', 'Name | Purpose | Note', '--|--|x --|--'],
    ['dashes under a heading alone', 'Name', '--|--'],
    ['dashes that nothing parts', 'Name | Purpose', '-----'],
  ])('is none with %s', (_what, head, dashes) => {
    expect(read(head, dashes, 'Alpha | Mail')).toEqual([]);
  });

  test('is none in a block of code', () => {
    expect(read('```', '|Name|', '|-|', '|Alpha|', '```', '', '    |Name|', '    |-|', '    |Beta|')).toEqual(
      [],
    );
    const list = ['list 5:1', '= 5:1: 5:1 Subprocessor | 5:1 Purpose', '- 5:1: 5:1 Alpha | 5:1 Mail'];
    expect(read('```', 'x', '```', '', '* Alpha – Mail')).toEqual(list);
    expect(read('', '    x', '', '', '* Alpha – Mail')).toEqual(list);
    expect(read('* Alpha', '', '  ```', '  x', '  ```', '', '* Beta – Mail').at(-1)).toBe(
      '- 7:1: 7:1 Beta | 7:1 Mail',
    );
    expect(read('* Alpha', '', '      x', '', '* Beta – Mail').at(-1)).toBe('- 5:1: 5:1 Beta | 5:1 Mail');
  });

  test('may be HTML in between', () => {
    expect(
      read(
        'Text',
        '',
        '<table>',
        '<tr><td>a</td></tr>',
        '',
        '<tr><td>b</td></tr>',
        '</table>',
        '',
        '* Alpha',
        '* Beta <b>x</b>',
        '',
        '  more',
      ),
    ).toEqual([
      'table 3:1 after 1:1 Text',
      '- 4:1: 4:5 a',
      '- 6:1: 6:5 b',
      'list 9:1',
      '= 9:1: 9:1 Subprocessor | 9:1 Purpose',
      '- 9:1: 9:1 Alpha | 9:1 ',
      '- 10:1: 10:1 Beta x⏎more | 10:1 ',
    ]);
  });
});

test('HTML that begins in a line has its rows where they stand', () => {
  const row = (text: string) => `<i role=row><i role=cell>${text}</i></i>`;
  const { tables } = readMarkdown(
    [`Ours: <b role=table>${row('a')}`, row('b'), `${row('c')}</b>`].join('\n'),
  );
  expect(tables[0]?.rows.map(({ line, cells }) => [line, cells[0]?.text])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ]);
});

test('a line break that is written as a letter is none of the source', () => {
  expect(
    read('# a&#10;b&#10;c![d&#10;e](f)[](g "h&#10;i")', '|Name|', '|-|', '|Al&#10;pha|', '|Beta|'),
  ).toEqual([
    'title 1:1 a b c',
    'table 2:1 under 1:1 a b c',
    '= 2:1: 2:2 Name',
    '- 4:1: 4:2 Al pha',
    '- 5:1: 5:2 Beta',
  ]);
});

describe('front matter', () => {
  const table = ['|Name|', '|-|', '|Alpha|'];
  const found = ['table 5:1', '= 5:1: 5:2 Name', '- 7:1: 7:2 Alpha'];
  test.each([
    ['---', '---'],
    ['+++', '+++'],
    ['--- ', '---\t'],
    ['---\r', '---\r'],
  ])('is left out: %j to %j', (open, close) => {
    expect(read(open, '|Name|', '|-|', close, ...table)).toEqual(found);
  });

  test.each([
    ['that another fence ends', ['---', 'x', '+++']],
    ['that another fence ends ', ['+++', 'x', '---x']],
    ['that nothing ends', ['---', 'x', '- --']],
  ])('%s is none', (_what, lines) => {
    expect(read(...lines, '', ...table).at(0)).toMatch(/^table 5:1/);
  });

  test('is only at the beginning', () => {
    expect(read('# x', '---', '', '|Name|', '|-|', '|Alpha|', '', '---', '+++').slice(1)).toEqual([
      'table 4:1 under 1:1 x',
      '= 4:1: 4:2 Name',
      '- 6:1: 6:2 Alpha',
    ]);
  });
});

test.each(['\n', '\r\n', '\r'])('lines may end in %j', end => {
  expect(shown(readMarkdown(['', '|Name|', '|-|', '|Alpha|'].join(end)))).toEqual([
    'table 2:1',
    '= 2:1: 2:2 Name',
    '- 4:1: 4:2 Alpha',
  ]);
});

test('footnotes are no targets of links', () => {
  expect(
    read(
      '|Name|',
      '|-|',
      '|Alpha[^1]|',
      '|Beta[^b]|',
      '|`a [^1]: b`[^note]|',
      '',
      '[^1]: Enterprise',
      '',
      '  [^b]: <https://b.example>',
      '',
      '[c]: https://c.example',
      '',
      '* [c]',
      '',
      '[^note]: Pro',
    ),
  ).toEqual([
    'table 1:1',
    '= 1:1: 1:2 Name',
    '- 3:1: 3:2 Alpha[^1]',
    '- 4:1: 4:2 Beta[^b]',
    '- 5:1: 5:2 a [^1]: b[^note]',
    'list 13:1 after 9:3 [^b]: https://b.example',
    '= 13:1: 13:1 Subprocessor | 13:1 Purpose',
    '- 13:1: 13:1 c <c→https://c.example> | 13:1 ',
    'footnote [^1] Enterprise',
    'footnote [^b] https://b.example',
    'footnote [^note] Pro',
  ]);
});
