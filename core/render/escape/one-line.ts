import { hidden, isOpen } from '../../text/hidden.ts';

let everyHidden: RegExp | undefined;

/** What takes up room and needs nothing done: the common case, decided quickly. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A value as one line: white space of every kind becomes a single space, and characters that are not seen (control,
 * zero-width, bidirectional overrides, halves of surrogate pairs) go. Nothing else is altered.
 */
export function oneLine(text: string): string {
  if (plain.test(text)) return text;
  return withoutHidden(text.replace(/[\t-\r\u0085\u2028\u2029]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text without the characters that are not seen; tabs and line ends stay. */
export function withoutHidden(text: string): string {
  if (isOpen(text)) return text;
  everyHidden ??= new RegExp(hidden().source, 'gu');
  return text.replace(everyHidden, '');
}
