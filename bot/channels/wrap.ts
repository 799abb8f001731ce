import { trimEnd } from '../../core/text/trim.ts';

const width = 76;

/** `Who:        Example Speech GmbH`, `- by e-mail`, or plain indentation: what later lines are set in by. */
const lead = /^(?: {0,12}\p{L}[\p{L} ]{0,20}: {2,12}| {0,12}[-*•] {1,12}| {1,12}(?! ))/u;

/**
 * Text with lines of at most 76 characters, broken between words only. What follows a label or a dash hangs below it.
 * A word that is longer, such as an address of a page, stays whole. Line breaks come out as `\n`.
 */
export function wrapped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap(line => brokenAt(trimEnd(line, ' \t')))
    .join('\n');
}

function brokenAt(line: string): string[] {
  if (length(line) <= width) return [line];
  const first = lead.exec(line)?.[0] ?? '';
  const hanging = ' '.repeat(length(first));
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.slice(first.length).split(/ +/)) {
    if (!empty && length(current) + 1 + length(word) > width) {
      lines.push(current);
      current = hanging;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current];
}

/** Characters as a reader counts them, near enough: code points, not the halves of one. */
function length(text: string): number {
  return [...text].length;
}
