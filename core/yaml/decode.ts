import type { Range } from '../finding.ts';
import { rangeOf } from './range.ts';

/** Why bytes are no text, and where they cease to be. */
export interface NoText {
  readonly text: null;
  readonly encoding: 'utf-16' | 'unknown';
  readonly range: Range;
}

/** Text of a file, or why its bytes are none. */
export type Decoded = { readonly text: string; readonly byteOrderMark: boolean } | NoText;

const strict = new TextDecoder('utf-8', { fatal: true });

/** Reads bytes as UTF-8, without guessing another encoding: a guess would publish broken names. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) {
    return { text: null, encoding: 'utf-16', range: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
  }
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: strict.decode(bytes), byteOrderMark };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const at = Math.max(0, lossy.indexOf('\uFFFD'));
    return { text: null, encoding: 'unknown', range: rangeOf(lossy, at, at + 1) };
  }
}

/** By its mark; or by every other byte of the beginning being zero, as it is where Latin letters take two. */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a === 0 && c === 0 && b !== 0 && d !== 0) || (a !== 0 && c !== 0 && b === 0 && d === 0);
}
