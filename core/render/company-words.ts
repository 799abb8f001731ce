import { companyLine } from './escape/company-line.ts';
import { withoutHidden } from './escape/one-line.ts';

/** Where a line's own text begins: after indentation, quotation marks, bullets and numbers. */
const blockMarks = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

const heading = /^(#{1,6})(?=[ \t]|$)/;

/**
 * The company's own Markdown, made safe to stand on the page: headings begin below the level they stand under, HTML
 * and images are text, links lead to `https:`, `mailto:` or a place on the page, and nothing in it reaches what
 * follows it. Emphasis, lists, quotations, tables, links and code spans stay; fenced code is text.
 */
export function companyWords(markdown: string, { under }: { readonly under: number }): string {
  const lines = withoutHidden(markdown.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'))
    .split('\n')
    .map(line => {
      const trimmed = line.trimEnd();
      const text = trimmed.replace(blockMarks, '');
      const marks = trimmed.slice(0, trimmed.length - text.length);
      // Two spaces at the end of a line, or a backslash, break it there.
      const broken = text !== '' && (/ {2}$/.test(line) || /[^\\](?:\\\\)*\\$/.test(text));
      return { marks, text: broken ? text.replace(/\\$/, '').trimEnd() : text, broken };
    });
  const levels = lines.flatMap(({ text }) => heading.exec(text)?.[1]?.length ?? []);
  const down = Math.max(0, under + 1 - Math.min(6, ...levels));
  return lines
    .map(({ marks, text, broken }) => `${marks}${lineOf(text, down)}${broken ? '  ' : ''}`)
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/** The same as a quotation. */
export function companyQuote(markdown: string, level: { readonly under: number }): string {
  return companyWords(markdown, level)
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n');
}

function lineOf(text: string, down: number): string {
  const hashes = heading.exec(text)?.[1];
  if (hashes !== undefined) {
    return '#'.repeat(Math.min(6, hashes.length + down)) + companyLine(text.slice(hashes.length));
  }
  // A line of dashes or equals signs makes a heading of the line above it.
  if (/^-{3,}$/.test(text)) return '***';
  if (/^(?:-+|=+)$/.test(text)) return `\\${text}`;
  // A box that somebody could tick would be no part of a page.
  if (/^\[[ \tx]\]/i.test(text)) return `\\${companyLine(text)}`;
  // An open fence would take in the rest of the page.
  if (text.startsWith('~~~')) return `\\${companyLine(text)}`;
  return companyLine(text);
}
