import { describe, expect, it } from 'vitest';
import { decode } from '../../core/yaml/decode.ts';

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const a = 'a'.charCodeAt(0);

describe('bytes', () => {
  it.each([
    ['the mark of the one order', [0xff, 0xfe, a, 0]],
    ['the mark of the other order', [0xfe, 0xff, 0, a]],
    ['Latin letters in the one order', [a, 0, a, 0]],
    ['Latin letters in the other order', [0, a, 0, a]],
  ])('with %s are UTF-16', (_what, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: null, encoding: 'utf-16', range: start });
  });

  it.each([
    ['half the mark of the one order', [0xff, a, a, a], 0],
    ['the other half of it', [a, 0xfe, a, a], 1],
    ['half the mark of the other order', [0xfe, a, a, a], 0],
    ['the other half of that', [a, 0xff, a, a], 1],
  ])('with %s are no text', (_what, bytes, at) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({
      text: null,
      encoding: 'unknown',
      range: { line: 1, column: at + 1, endLine: 1, endColumn: at + 2 },
    });
  });

  it.each([
    [[0, a, a, a]],
    [[a, 0, a, a]],
    [[a, a, 0, a]],
    [[a, a, a, 0]],
    [[0, a, a, 0]],
    [[a, 0, 0, a]],
    [[0, 0, 0, a]],
    [[0, a, 0, 0]],
    [[a, 0, 0, 0]],
    [[0, 0, a, 0]],
    [[0, 0, 0, 0]],
    [[a, a, 0, 0]],
  ])('with zeros as in %s are text all the same', bytes => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ byteOrderMark: false });
  });

  it.each([
    [[0xef, 0xbb, 0xbf, a], true],
    [[0xef, 0xbb, 0xbe, a], false],
    [[0xef, 0xbc, 0xbf, a], false],
    [[0xeb, 0xbb, 0xbf, a], false],
  ])('%s: a byte order mark, %s', (bytes, byteOrderMark) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ byteOrderMark });
  });
});
