import { describe, expect, it } from 'vitest';
import { readWhole } from '../../core/yaml/whole.ts';

/** Every slip in a text: where it begins and ends, and what a person seems to have done there. */
function slipsIn(text: string): string[] {
  return readWhole(text).problems.map(
    ({ kind, detail, range: { line, column, endLine, endColumn } }) =>
      `${line}:${column}-${endLine}:${endColumn} ${kind === 'syntax' ? detail : `(${kind}${detail})`}`,
  );
}

describe('a quotation mark that does not close is told where it opens', () => {
  it.each([
    ['a double one', 'a: "b\n', ['1:4-1:6 quote']],
    ['a single one', "a: 'b\n", ['1:4-1:6 quote']],
    ['between others that close', "a: 'b'\nc: \"d\ne: 'f'\n", ['2:4-2:6 quote']],
    ['in a text that ends without a line feed', 'a: "b', ['1:4-1:6 quote']],
    ['over two lines to such an end', 'a: "b\nc', ['1:4-1:6 quote']],
    ['before the line ends of Windows', 'a: b\r\nb: "c\r\nd: e\r\n', ['2:4-2:6 quote']],
    ['two of them', 'a: "x\ny: "z\n', ['1:4-1:6 quote', '2:4-2:6 quote']],
    ['before a second document', 'a: "x\n---\ny: "z"\n', ['1:4-1:6 quote', '2:1-2:4 (documents)']],
    ['in brackets, which then do not close either', 'a: ["b\n', ['1:5-1:7 quote', '2:1-2:1 bracket']],
    ['with a code in it that does not exist', 'a: "x\\q\ny', ['1:4-1:8 quote']],
  ])('%s', (_what, text, told) => {
    expect(slipsIn(text)).toEqual(told);
  });
});

describe('a line that begins in another column', () => {
  it.each([
    ['further out than its group', 'a:\n  b: c\n d: e\n', ['3:2-3:6 indent']],
    ['further in than its group', 'a:\n  b: c\n   d: e\n', ['3:4-3:8 indent']],
    ['further in than a value', 'a: b\n  c: d\n', ['2:3-2:7 indent']],
    ['with the line ends of Windows', 'a: b\r\n  c: d\r\n', ['2:3-2:7 indent']],
    ['further in, at the very end', 'a: b\n  c: d', ['2:3-2:7 indent']],
    ['below a word that is no field', 'a\nb: c\n', ['2:1-2:5 indent']],
    ['further out than a paragraph', 'a: |\n  b\n c\n', ['3:2-3:3 indent']],
    ['further out than a list', 'a:\n  - b\n c\n', ['3:2-3:3 indent']],
  ])('%s', (_what, text, told) => {
    expect(slipsIn(text)).toEqual(told);
  });
});

describe('a colon', () => {
  it.each([
    ['inside a value', 'a: b: c\n', ['1:4-1:5 colon']],
    ['at the end of a value', 'a: b:\n', ['1:4-1:5 colon']],
    ['at the end of a value and of the text', 'a: b:', ['1:4-1:5 colon']],
    ['behind a dash inside a value', 'a: b - c: d\n', ['1:4-1:5 colon']],
    ['that a line lacks', 'a: b\nc\n', ['2:1-2:2 no-colon']],
    ['that a line between lacks', 'a: b\n  c\nd\ne: f\n', ['3:1-3:2 no-colon']],
  ])('%s', (_what, text, told) => {
    expect(slipsIn(text)).toEqual(told);
  });
});

describe('a bracket', () => {
  it.each([
    ['that does not close before the next field', 'a: [b\nc: d\n', ['2:1-2:2 bracket']],
    ['that does not close before the end', 'a: [b\n', ['2:1-2:1 bracket']],
    ['a brace that does not close', 'a: {b: c\nd: e\n', ['2:1-2:2 bracket']],
    ['that does not close at the top', '[a, b\n', ['2:1-2:1 bracket']],
    ['that closes another', 'a: {b: [c}\n', ['1:10-1:11 bracket']],
    ['that closes nothing', 'a: ]\n', ['1:4-1:5 bracket']],
    ['that closes nothing in front of a word', 'a: }closing\n', ['1:4-1:5 bracket']],
    ['with a comma too many', 'a: [b,,c]\n', ['1:7-1:8 bracket']],
    ['with a comma too few', 'a: ["b" "c"]\n', ['1:9-1:10 bracket']],
    ['with a dash for a list in it', 'a: {b: - c}\n', ['1:8-1:10 bracket']],
  ])('%s', (_what, text, told) => {
    expect(slipsIn(text)).toEqual(told);
  });
});

describe('a dash', () => {
  it.each([
    ['behind a name', 'a: - b\n', ['1:4-1:5 dash']],
    ['below a value', 'a: b\nc: d\n- e\nf: g\n', ['3:1-3:2 dash']],
    ['below a value, and another', 'a: b\n- c\n- d\n', ['2:1-2:2 dash', '3:1-3:2 dash']],
    ['with nothing behind it', 'a: b\n-\nc: d\n', ['2:1-2:2 dash']],
    ['with a field behind it', 'a: b\n- c: d\n', ['2:1-2:2 dash']],
    ['further out than the list', 'a:\n  - b\n- c\n', ['3:1-3:2 dash']],
    ['further out, and yet further in than the name', 'a:\n  - b\n - c\n', ['3:2-3:3 dash']],
    ['beside fields', 'a:\n  b: c\n  - d\n', ['3:3-3:4 dash']],
    ['in brackets', 'a: [- b]\n', ['1:5-1:6 dash']],
    ['in braces', 'a: {- b: c}\n', ['1:5-1:6 dash']],
    ['in the place of a name', '? - a\n: b\n', ['1:3-1:4 dash']],
    ['that begins a word', 'a: b\n-c\n', ['2:1-2:3 no-colon']],
    ['that begins a word with a colon behind it', 'a: -b: c\n', ['1:4-1:5 colon']],
  ])('%s', (_what, text, told) => {
    expect(slipsIn(text)).toEqual(told);
  });
});

describe('other slips', () => {
  it.each([
    ['a sign that begins no value', 'a: @b\n', ['1:4-1:5 first-character']],
    ['a sign for directives, further down', 'a: b\n%c\n', ['2:1-2:2 first-character']],
    ['such a sign above a tab', 'a: @\n\tb\n', ['1:4-1:5 first-character', '2:1-2:2 (tab)']],
    ['a code that does not exist', 'a: "\\q"\n', ['1:5-1:6 escape']],
    ['a comment without a space before it', 'a: "b"#c\n', ['1:7-1:9 comment']],
    ['a name of more than 1,024 characters', `${'a'.repeat(1025)}: b\n`, ['1:1-1:1026 other']],
    ['words behind quotes', 'a: "b" c\n', ['1:8-1:9 rest']],
    ['words behind brackets', 'a: [b] c\n', ['1:8-1:9 rest']],
    ['a field below a list', '- a\nb: c\n', ['2:1-2:2 rest']],
    ['a field below a list with an odd one', '- [- a]\nb: x', ['1:4-1:5 dash', '2:1-2:2 rest']],
    ['words behind the sign of a paragraph', 'a: >x\n b\n', ['1:5-1:6 other']],
    ['a group on the line that begins a document', '--- a: b\n', ['1:5-1:6 other']],
  ])('%s', (_what, text, told) => {
    expect(slipsIn(text)).toEqual(told);
  });
});

describe('a tab', () => {
  it.each([
    ['before a field', '\ta: b\n', ['1:1-1:2 (tab)']],
    ['before a field in a group', 'a:\n\tb: c\n', ['2:1-2:2 (tab)']],
    ['behind spaces', 'a:\n  \tb: c\n', ['2:3-2:4 (tab)']],
    ['before another', '\t\ta: b\n', ['1:1-1:2 (tab)']],
  ])('%s', (_what, text, told) => {
    expect(slipsIn(text)).toEqual(told);
  });

  it('behind a value is not what is amiss', () => {
    expect(slipsIn('a: "b"\tc\n')).toEqual(['1:8-1:9 rest']);
  });

  it.each(['a:\tb\n', 'a: b\t\n'])('elsewhere is white space: %j', text => {
    expect(readWhole(text)).toEqual({ value: { a: 'b' }, problems: [] });
  });
});
