import { markdownCell, markdownLink } from './escape/markdown.ts';
import { oneLine } from './escape/one-line.ts';

/** An address with what it is called. */
export interface Link {
  readonly label: string;
  readonly address: string;
}

/** A piece of a line as a reader sees it: text, or a link. Nothing in it is escaped yet: that is done for each target. */
export type Span = string | Link;

/** One value of the list in words, for any target. Empty: nothing is stated. */
export type Phrase = readonly Span[];

/** Whether a reader would see nothing of it. */
export function isBlank(phrase: Phrase): boolean {
  return phrase.every(span => oneLine(typeof span === 'string' ? span : span.label + span.address) === '');
}

/** Phrases one after the other, those that say nothing left out. */
export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases
    .filter(phrase => !isBlank(phrase))
    .flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}

/** A phrase as Markdown that is fit for a table cell. */
export function markdownPhrase(phrase: Phrase): string {
  return phrase
    .map(span => (typeof span === 'string' ? padded(span) : markdownLink(span.label, span.address)))
    .join('')
    .trim();
}

/** Escapes what a span says and keeps one space on either side of it. */
function padded(span: string): string {
  const shown = markdownCell(span);
  if (shown === '') return /\s/.test(span) ? ' ' : '';
  const before = span.trimStart().length < span.length ? ' ' : '';
  const behind = span.trimEnd().length < span.length ? ' ' : '';
  return before + shown + behind;
}

/** A mailbox as a link that opens a mail to it; anything that is no address is text. */
export function mailbox(address: string): Span {
  const shown = oneLine(address);
  const parts = /^([^@\s]+)@([^@\s]+)$/.exec(shown);
  if (parts?.[1] === undefined || parts[2] === undefined) return shown;
  // Whatever stands before the @ is a name: it must not bring a subject or more recipients along.
  const name = encodeURIComponent(parts[1]).replaceAll('%2B', '+');
  return { label: shown, address: `mailto:${name}@${encodeURIComponent(parts[2])}` };
}
