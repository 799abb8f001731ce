import { describe, expect, it } from 'vitest';
import { readWhole } from '../../core/yaml/whole.ts';

/** Every problem of a text in one line: where it begins and ends, of what kind it is, and what stands there. */
function problemsOf(text: string): string[] {
  return readWhole(text).problems.map(({ kind, detail, range: { line, column, endLine, endColumn } }) =>
    `${line}:${column}-${endLine}:${endColumn} ${kind} ${detail}`.trimEnd(),
  );
}

describe('a tag', () => {
  it.each([
    ['that nobody knows', 'a: !foo b\n', ['1:4-1:8 tag !foo']],
    ['that YAML knows', 'a: !!str b\n', ['1:4-1:9 tag !!str']],
    ['far before its value', 'a: !!str   b\n', ['1:4-1:9 tag !!str']],
    ['above its value', 'a: !!str\n\n  b\n', ['1:4-1:9 tag !!str']],
    ['before an anchor', 'a: !!str  &xy  b\n', ['1:4-1:9 tag !!str', '1:11-1:14 alias &xy']],
    ['behind an anchor', 'a: &xy !!str b\n', ['1:4-1:7 alias &xy', '1:8-1:13 tag !!str']],
    ['below a word that looks like one', 'a: x !y\nb: !!str z\n', ['2:4-2:9 tag !!str']],
    ['of a number, on a text', 'a: !!int x\n', ['1:4-1:9 tag !!int']],
    ['of a set, on a list', 'a: !!set [b]\n', ['1:4-1:9 tag !!set']],
    ['of nothing', 'a: !!null\n', ['1:4-1:10 tag !!null']],
    ['of a name', '&a !!str : b\n', ['1:1-1:3 alias &a', '1:4-1:9 tag !!str']],
    ['without an end', 'a: !<x\n', ['1:4-1:7 tag !<x']],
    ['behind another', 'a: !a !b c\n', ['1:7-1:9 tag !b']],
  ])('%s', (_what, text, told) => {
    expect(problemsOf(text)).toEqual(told);
  });

  it.each([
    ['YAML knows', 'a: !!str # c\n  b\n', ['2:3-2:3 tag tag:yaml.org,2002:str']],
    ['nobody knows', 'a: !foo # c\n  b\n', ['1:4-1:8 tag !foo', '2:3-2:3 tag !foo']],
    ['is of a set', 'a: !!set # c\n  [b]\n', ['1:4-1:9 tag !!set', '2:3-2:3 tag tag:yaml.org,2002:set']],
    ['is the second', 'a: !a !!int # c\n  1\n', ['1:7-1:12 tag !!int', '2:3-2:3 tag tag:yaml.org,2002:int']],
  ])('with a comment between it and its value is told at the value, too, if it %s', (_what, text, told) => {
    expect(problemsOf(text)).toEqual(told);
  });
});

describe('an anchor or an alias', () => {
  it.each([
    ['an anchor', 'a: &bc d\n', ['1:4-1:7 alias &bc']],
    ['an anchor above its list', 'a: &b\n  - c\nd: e&b\n', ['1:4-1:6 alias &b']],
    ['an anchor on a name', 'a: b\n&c d: e\n', ['2:1-2:3 alias &c']],
    ['an anchor without a name', 'a: & b\n', ['1:4-1:5 alias &']],
    ['an anchor without a name, before a comment', 'a: & # b & c\n  d\n', ['1:4-1:5 alias &']],
    ['one anchor to a line', 'a: &x\n  &y\n  &z b\n', ['2:3-2:5 alias &y', '3:3-3:5 alias &z']],
    ['an alias', 'a: *b\n', ['1:4-1:6 alias *b']],
    ['an alias with an anchor', 'a: &b *c\n', ['1:7-1:9 alias *c']],
    ['aliases for names', '*a : b\n*c : d\n', ['1:1-1:3 alias *a', '2:1-2:3 alias *c']],
    ['a star in front of a word, and behind it', 'a: *b* c\n', ['1:4-1:7 alias *b*']],
  ])('%s', (_what, text, told) => {
    expect(problemsOf(text)).toEqual(told);
  });
});

describe('a name of a field', () => {
  it.each([
    ['that is there twice', 'a: b\nc: d\na: e\n', ['3:1-3:2 duplicate-key a']],
    ['that is there as a number and as a text', '1: x\n"1": y\n', ['2:1-2:4 duplicate-key 1']],
    ['that is empty', ': b\n', ['1:1-1:1 field-name']],
    ['that is no value, and so again', 'null: a\n~: b\n', ['1:1-1:5 field-name', '2:1-2:2 field-name']],
    ['that is a list', '? [a]\n: b\n', ['1:3-1:6 field-name']],
    ['that is in braces, for a template to fill in', 'a: {{b}}\n', ['1:5-1:8 field-name']],
    ['that merges another group', '<<: {a: b}\n', ['1:1-1:3 merge-key <<']],
    ['that merges, in braces', 'a: {<<: b}\n', ['1:5-1:7 merge-key <<']],
  ])('%s', (_what, text, told) => {
    expect(problemsOf(text)).toEqual(told);
  });

  it('may be the sign for merging as a text', () => {
    expect(readWhole('"<<": b\n')).toEqual({ value: { '<<': 'b' }, problems: [] });
  });
});

describe('a directive', () => {
  it.each([
    ['at the top', '%YAML 1.2\n---\na: b\n', ['1:1-1:10 directive %YAML 1.2']],
    ['below comments', '# x\n\n  # y\n%TAG ! t\n---\na: b\n', ['4:1-4:9 directive %TAG ! t']],
    ['behind a byte order mark', '\uFEFF%YAML 1.2\r\n---\r\na: b\n', ['1:2-1:11 directive %YAML 1.2']],
    ['that nobody knows', '%FOO\n---\na: b\n', ['1:1-1:5 directive %FOO']],
    [
      'and another, of which the first is told',
      '%YAML 1.2\n%FOO\n---\na: b\n',
      ['1:1-1:10 directive %YAML 1.2'],
    ],
  ])('%s', (_what, text, told) => {
    expect(problemsOf(text)).toEqual(told);
  });
});

describe('a second document', () => {
  it.each([
    ['behind three dashes', 'a: b\n---\nc: d\n', ['2:1-2:4 documents']],
    ['behind three dots', 'a: b\n...\nc: d\n', ['3:1-3:1 documents']],
    ['that is empty', 'a: b\n---\n', ['2:1-2:4 documents']],
    ['behind one that is empty', '---\n---\na: b\n', ['2:1-2:4 documents']],
  ])('%s', (_what, text, told) => {
    expect(problemsOf(text)).toEqual(told);
  });

  it('is not begun by what ends the first', () => {
    expect(readWhole('a: b\n...\n')).toEqual({ value: { a: 'b' }, problems: [] });
  });
});

it('a text without a document holds nothing', () => {
  expect(readWhole('')).toEqual({ value: null, problems: [] });
});

describe('nesting', () => {
  const brackets = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}\n`;
  const groups = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

  it('of twenty levels is read', () => {
    expect(problemsOf(brackets(20))).toEqual([]);
    expect(problemsOf(groups(20))).toEqual([]);
  });

  it('of more is told where the next level begins, once', () => {
    expect(problemsOf(brackets(23))).toEqual(['1:21-1:21 depth']);
    expect(problemsOf(brackets(201))).toEqual(['1:201-1:201 depth']);
    expect(problemsOf(groups(23))).toEqual(['21:21-21:21 depth']);
  });

  it('at which the parser gives up is told as nesting, too', () => {
    const dashes = Array.from({ length: 60 }, (_, line) => `${' '.repeat(76 * line)}${'- '.repeat(38)}`);
    const { value, problems } = readWhole(dashes.join('\n'));
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(1);
    for (const { kind, detail, range } of problems) {
      expect([kind, detail]).toEqual(['depth', '']);
      expect(range).toMatchObject({ endLine: range.line, endColumn: range.column });
    }
  });
});

describe('of many problems', () => {
  it('ten are told', () => {
    expect(problemsOf('a: &b c\n'.repeat(6))).toHaveLength(10);
  });

  it('those are told first that stand first, whoever has found them', () => {
    expect(problemsOf('a: &b c\nd: @e\nf: *g\n')).toEqual([
      '1:4-1:6 alias &b',
      '2:4-2:5 syntax first-character',
      '3:4-3:6 alias *g',
    ]);
  });

  it('in one line, all kinds but a slip are told, and each once', () => {
    expect(problemsOf('a: {b: &c d, e: *f, b: @g, <<: h}\n')).toEqual([
      '1:8-1:10 alias &c',
      '1:21-1:22 duplicate-key b',
      '1:28-1:30 merge-key <<',
    ]);
  });

  it('the first hundred slips are looked at', () => {
    const told = (words: number) => problemsOf(`a: [${'"b" '.repeat(words)}\n  "c"]\n`);
    expect(told(100)).toEqual(['1:9-1:10 syntax bracket', '2:3-2:4 syntax bracket']);
    expect(told(101)).toEqual(['1:9-1:10 syntax bracket']);
  });
});
