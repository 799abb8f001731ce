import { decode } from '../yaml/decode.ts';
import type { Doubter } from './doubts.ts';

/** The largest source that is read, in bytes: 32 MiB. */
export const maxSourceBytes = 32 * 1024 * 1024;

/** What other programs' files begin with, and what to do about them. */
const known: readonly (readonly [start: string, words: string])[] = [
  ['%PDF', 'a PDF file. Copy the table out of it into a text file, or export the page it was printed from'],
  [
    'PK\u0003\u0004',
    'a packed file, such as one of Excel or Word. Save the sheet as CSV, or the text as a web page',
  ],
  [
    '\u00D0\u00CF\u0011\u00E0',
    'a file of an old Excel or Word. Save the sheet as CSV, or the text as a web page',
  ],
  ['\u0089PNG', 'a picture. A list has to be text'],
  ['\u00FF\u00D8\u00FF', 'a picture. A list has to be text'],
  ['\u001F\u008B', 'a packed file. Unpack it first'],
];

/** The source as text; `null` where it is none, which has been said then. */
export function textOf(bytes: Uint8Array, doubts: Doubter): string | null {
  const start = { line: 1, column: 1 };
  if (bytes.length > maxSourceBytes) {
    doubts.add(
      'too-large',
      start,
      `The source has more than ${maxSourceBytes / 1024 / 1024} MiB. A list of companies is a thousandth of that: cut out the part that is it.`,
    );
    return null;
  }
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const program = known.find(([mark]) => head.startsWith(mark));
  if (program !== undefined) {
    doubts.add('not-text', start, `This is ${program[1]}.`);
    return null;
  }
  const decoded = decode(bytes);
  if (decoded.text === null) {
    const { line, column } = decoded.range;
    doubts.add(
      'not-text',
      { line, column },
      decoded.encoding === 'utf-16'
        ? 'This is UTF-16 and not UTF-8. Save it as UTF-8 ("Unicode (UTF-8)" in most programs), and import that.'
        : 'This is not UTF-8: the first byte that cannot be read is here. Save it as UTF-8; which encoding it has is not guessed, for a guess breaks names.',
    );
    return null;
  }
  const { text } = decoded;
  if (text.includes('\0')) {
    doubts.add('not-text', start, 'There are zero bytes in it: this is a binary file, and no text.');
    return null;
  }
  if (text.trim() === '') {
    doubts.add('empty-source', start, 'There is nothing in it.');
    return null;
  }
  return text;
}
