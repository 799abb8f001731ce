import { describe, expect, test } from 'vitest';
import { foldName } from '../../core/text/fold.ts';
import { grouped } from '../../core/text/grouped.ts';
import { quote } from '../../core/text/quote.ts';
import { shortened } from '../../core/text/shortened.ts';
import { trimBoth, trimEnd } from '../../core/text/trim.ts';
import { codePointName, visible } from '../../core/text/visible.ts';

describe('what hides is shown by its name', () => {
  test.each([
    ['a\tb', 'a b'],
    ['a\r\nb', 'a⏎b'],
    ['\t\n', ' ⏎'],
    ['nothing here – “at all”', 'nothing here – “at all”'],
    ['a\u202Eb\u202Cc', 'aU+202EbU+202Cc'],
    ['\u0000', 'U+0000'],
    ['x\u{E0041}', 'xU+E0041'],
  ])('%j: %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('a character by itself', () => {
    expect(['\u00AD', '\uFEFF', '😀'].map(codePointName)).toEqual(['U+00AD', 'U+FEFF', 'U+1F600']);
  });
});

describe('a value in a message', () => {
  test.each<[unknown, string]>([
    ['text', '"text"'],
    [12, '"12"'],
    [null, '"null"'],
    [undefined, '"undefined"'],
    [{ unknown: 'asked' }, '"{"unknown":"asked"}"'],
    ['a\u200Bb', '"aU+200Bb"'],
    ['😀'.repeat(60), `"${'😀'.repeat(60)}"`],
    ['😀'.repeat(61), `"${'😀'.repeat(59)}…"`],
  ])('%j: %s', (value, quoted) => {
    expect(quote(value)).toBe(quoted);
  });
});

describe('a text that is too long ends with an ellipsis', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcdef', 3, 'ab…'],
    ['a bcdef', 3, 'a…'],
    ['👨‍👩‍👧 at work', 4, '…'],
    ['ab👨‍👩‍👧 at work', 6, 'ab…'],
  ])('%s in %i: %s', (text, most, short) => {
    expect(shortened(text, most)).toBe(short);
  });
});

describe('a text is trimmed', () => {
  test.each([
    ['a/b//', 'a/b', 'a/b'],
    ['//a,/', '//a', 'a'],
    ['/,/', '', ''],
    ['', '', ''],
    ['a', 'a', 'a'],
  ])('%j', (text, behind, both) => {
    expect([trimEnd(text, '/,'), trimBoth(text, '/,')]).toEqual([behind, both]);
  });
});

test('a number has its thousands apart', () => {
  expect([0, 7, 999, 1000, 10_000, 123_456, 1_234_567].map(grouped)).toEqual(
    '0 7 999 1,000 10,000 123,456 1,234,567'.split(' '),
  );
});

test('one company is one name, however it is written', () => {
  const names = ['Google LLC', 'GOOGLE, LLC.', 'google  llc', 'Ｇｏｏｇｌｅ LLC', 'Google\u00A0L.L.C.'];
  expect(names.map(foldName)).toEqual(Array(5).fill('googlellc'));
  expect(foldName('Google Ireland')).not.toBe(foldName('Google'));
});
