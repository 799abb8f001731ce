import { codeSpan } from '../../core/render/escape/active.ts';
import { markdownCell } from '../../core/render/escape/markdown.ts';
import { oneLine } from '../../core/render/escape/one-line.ts';

/** A word in a code span, outside of tables. */
export function code(word: string): string {
  return codeSpan(oneLine(word));
}

/**
 * A link, or the label alone where there is no address. The address is one of `addresses.ts`, which encode every part
 * that is not ours; a server within a company may well be reached over `http:`.
 */
export function link(label: string, address: string | null): string {
  const shown = markdownCell(label);
  return address === null ? shown : `[${shown}](${address})`;
}

/**
 * A sentence of ours in a paragraph or a cell, with field names between backticks and words of strangers anywhere. Only
 * spans that hold nothing but harmless characters become code, whoever wrote them.
 */
export function messageText(message: string): string {
  const parts = oneLine(message).split(/`([A-Za-z0-9_./-](?:[A-Za-z0-9_./: -]{0,80}[A-Za-z0-9_./:-])?)`/);
  // Spans that come to stand side by side read as one: every one begins and ends with a single backtick.
  return parts.map((part, index) => (index % 2 === 0 ? spaced(part) : codeSpan(part))).join('');
}

/** Escaping takes the white space off both ends, which parts a sentence's pieces. */
function spaced(part: string): string {
  const inner = markdownCell(part);
  if (inner === '') return part === '' ? '' : ' ';
  return `${part.startsWith(' ') ? ' ' : ''}${inner}${part.endsWith(' ') ? ' ' : ''}`;
}
