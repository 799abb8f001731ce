import { oneLine } from './one-line.ts';

/** What makes a spreadsheet take a cell for a formula, in the full width of East Asian type too. */
const formula = '[=+\\-@＝＋－＠]';
const atStart = new RegExp(`^(?=${formula})`);
/** Where lists are separated by semicolons, as in German, a spreadsheet may begin a new cell behind one. */
const behindSemicolon = new RegExp(`(;\\s*)(?=${formula})`, 'g');

/**
 * Untrusted text as a cell, on one line: nothing in it is read as a formula, for an apostrophe stands before what could
 * begin one (owasp.org, "CSV Injection"). Quotation marks around a cell are the writer's business.
 */
export function csvCell(text: string): string {
  return oneLine(text).replace(atStart, "'").replace(behindSemicolon, "$1'");
}
