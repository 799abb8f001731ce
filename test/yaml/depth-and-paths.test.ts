import { describe, expect, it } from 'vitest';
import { pathInWords, pathOfPointer, textsIn, valueAt } from '../../core/yaml/path.ts';
import { rangeOf } from '../../core/yaml/range.ts';
import { tooDeepAt } from '../../core/yaml/too-deep.ts';

describe('a text nests too deep', () => {
  it.each([
    ['at the 201st bracket', `a: ${'['.repeat(201)}`, 203],
    ['at the 201st brace', `a: ${'{'.repeat(201)}`, 203],
    ['at the 201st of both', `${'['.repeat(100)}${'{'.repeat(101)}`, 200],
    ['where brackets that close have nothing to close', `]}]${'['.repeat(201)}`, 203],
    ['at forty dashes', `a:\n${'- '.repeat(40)}b`, 3],
    ['at forty dashes further in', `a:\n   ${'- '.repeat(40)}b`, 3],
    ['at forty dashes that stand apart', `a:\n${'-  '.repeat(40)}b`, 3],
    ['at forty question marks', `${'?\t'.repeat(40)}b`, 0],
  ])('%s', (_what, text, at) => {
    expect(tooDeepAt(text)).toBe(at);
  });

  it.each([
    ['at 200 brackets', '['.repeat(200)],
    ['at brackets that close', '[]{}'.repeat(500)],
    ['at thirty-nine dashes', `${'- '.repeat(39)}b`],
    ['at forty dashes behind a word', `b ${'- '.repeat(40)}b`],
    ['at forty dashes without spaces', '-'.repeat(40)],
    ['at forty words', 'a '.repeat(40)],
  ])('but not %s', (_what, text) => {
    expect(tooDeepAt(text)).toBeNull();
  });
});

describe('a path', () => {
  it.each([
    [[], ''],
    [['contact'], 'contact'],
    [['contact', 1, 'email'], 'contact[2].email'],
    [[0], '[1]'],
    [['a'.repeat(61)], `${'a'.repeat(59)}…`],
  ] as const)('%j in words', (path, words) => {
    expect(pathInWords(path)).toBe(words);
  });

  it.each([
    [['a', 1], 3],
    [['a', 2], undefined],
    [['b', 'c'], undefined],
    [['d', 'length'], undefined],
    [[], { a: [2, 3], b: null, d: 'text' }],
  ] as const)('%j leads to %j', (path, value) => {
    expect(valueAt({ a: [2, 3], b: null, d: 'text' }, path)).toEqual(value);
  });

  it('is told by a pointer, in which slashes and tildes are written otherwise', () => {
    expect(pathOfPointer('/a~1b/0/c~0d', { 'a/b': [{ 'c~d': 1 }] })).toEqual(['a/b', 0, 'c~d']);
    expect(pathOfPointer('/a/0', { a: { 0: 1 } })).toEqual(['a', '0']);
    expect(pathOfPointer('', {})).toEqual([]);
  });

  it('leads to each text', () => {
    expect(textsIn({ a: ['x', 1, null, { b: 'y' }], c: true })).toEqual([
      { path: ['a', 0], text: 'x' },
      { path: ['a', 3, 'b'], text: 'y' },
    ]);
  });
});

it('a range without an end is a place', () => {
  expect(rangeOf('ab\ncd', 4, 3)).toEqual({ line: 2, column: 2, endLine: 2, endColumn: 2 });
  expect(rangeOf('ab\ncd', 1, 4)).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
});
