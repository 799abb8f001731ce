import { codeSpan } from '../../../core/render/escape/active.ts';
import { destinationOf } from '../../../core/render/escape/destination.ts';
import { markdownCell, markdownLink, markdownText } from '../../../core/render/escape/markdown.ts';
import { shortLine } from './one-line.ts';

/** A value from a file or a person in a line of ours: it shows what was written, and nothing in it works. */
export function asText(value: string): string {
  return markdownText(shortLine(value));
}

/** The same in a cell of a table. */
export function asCell(value: string): string {
  return markdownCell(shortLine(value));
}

/** A value in a code span; not for tables. */
export function asCode(value: string): string {
  const line = shortLine(value, 300);
  return line === '' ? '' : codeSpan(line);
}

/**
 * Pages that GitHub writes a line into when they are linked to. An entry that names such a page would make us write
 * into a stranger's issue.
 */
const leavesTraces = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\//;

/** Whether an address from a file can be a link in what the bot writes. */
export function isLinkable(address: string): boolean {
  return destinationOf(address) !== null && !leavesTraces.test(URL.parse(address)?.pathname ?? '');
}

/** A link to a place of our own: the address comes from us or has been asked about with `isLinkable`. */
export function asLink(label: string, address: string): string {
  return markdownLink(shortLine(label), address);
}

/** Code in a sentence of ours, with nothing beside it that could run into the span: ``Add `purpose`.`` */
const codeInProse = /((?<=^|\s|(?:^|\s)\()`[^`]+`(?=$|\s|[.,:;)]+(?:\s|$)))/;

/**
 * A message of our own, which may hold code in backticks and text from a file in quotation marks: the code stays code,
 * all the rest is shown letter by letter.
 */
export function asMessage(sentence: string): string {
  return shortLine(sentence)
    .split(codeInProse)
    .map((part, index) => {
      if (index % 2 === 1) return asCode(part.slice(1, -1)) || asText(part);
      const shown = asText(part);
      return `${/^\s/.test(part) ? ' ' : ''}${shown}${shown !== '' && /\s$/.test(part) ? ' ' : ''}`;
    })
    .join('');
}

/** Text in a fence that nothing in it can close. */
export function asFence(content: string): string {
  const runs = content.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return `${fence}text\n${content}\n${fence}`;
}
