import { codeSpan, coreOf, isActive, isActiveInLink, mayHoldActive } from './active.ts';
import { destinationOf, escapeEntities } from './destination.ts';
import { oneLine } from './one-line.ts';

/** Nothing in it can begin markup, and nothing has to be written otherwise to mean itself. */
const harmless = /^[a-z\d ,.;()'/-]*$/i;

/** A stretch between white space, brackets, quotation marks and what a code span or a table cell cannot hold. */
const stretch = /[^\s`|\\<>()[\]{}"',;]+/g;

/**
 * Untrusted text inside a paragraph or a heading, also at its start or end. Shows what was written, on one line, and
 * nothing in it works: no markup, HTML, link, mention, reference, emoji or mathematics. What GitHub would bring to
 * life in spite of every escape is shown as code.
 */
export function markdownText(text: string): string {
  return (
    markdownCell(text)
      // At the start of a line these begin a heading, a list, a rule or an underline.
      .replace(/^(?=[#+=-]+(?:\s|$))/, '\\')
      .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, numbered)
      // At the end of a heading these are read as its closing marks.
      .replace(/ (?=#+$)/, ' \\')
      .replace(/^>/, '&gt;')
  );
}

/** Untrusted text inside a table cell, where nothing begins a block; else as `markdownText`. Empty stays empty. */
export function markdownCell(text: string): string {
  return inline(oneLine(text), isActive);
}

/**
 * A link to an `https:` or `mailto:` address, inside a paragraph or a table cell; any other address is shown as text
 * after its label, with no link. Never throws.
 */
export function markdownLink(label: string, address: string): string {
  const target = oneLine(address);
  const shown = oneLine(label) || target;
  const destination = destinationOf(target);
  if (destination !== null) return `[${inline(shown, isActiveInLink)}](${destination})`;
  return shown === target || target === ''
    ? markdownCell(shown)
    : `${markdownCell(shown)} (${markdownCell(target)})`;
}

function inline(line: string, active: (text: string) => boolean): string {
  if (harmless.test(line) && !mayHoldActive(line)) return line;
  let written = '';
  let end = 0;
  stretch.lastIndex = 0;
  for (let found = stretch.exec(line); found !== null; found = stretch.exec(line)) {
    if (!active(found[0])) continue;
    const core = coreOf(found[0], active);
    written += escapeMarks(line.slice(end, found.index)) + codeSpan(core);
    end = found.index + core.length;
  }
  return written + escapeMarks(line.slice(end));
}

/** Marks as they are written where they mean themselves. */
const written: Readonly<Record<string, string>> = {
  // Numbers for these two: a backslash before a backslash means something else to the reader of tables.
  '\\': '&#92;',
  '`': '&#96;',
  '<': '&lt;',
};

function escapeMarks(text: string): string {
  return (
    escapeEntities(text)
      .replace(/[\\`|*~[\]<]/g, mark => written[mark] ?? `\\${mark}`)
      // Between two letters or digits an underscore is never markup.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  );
}

function numbered(digits: string): string {
  return `${digits}\\`;
}
