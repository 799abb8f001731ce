import { isFiller, showsNothing } from '../text/filler.ts';
import { quote } from '../text/quote.ts';
import { codePointName } from '../text/visible.ts';
import type { Doubter } from './doubts.ts';
import type { Cell } from './table.ts';
import { everyUnfit } from './unfit.ts';

const lostLetter = '\uFFFD';

/** A cell without what no entry may hold: characters that cannot be seen, and words that only hold a place. Each is said. */
export function said(cell: Cell, heading: string, doubts: Doubter): Cell {
  const found = [...new Set(cell.text.match(everyUnfit) ?? [])];
  if (found.includes(lostLetter)) {
    doubts.add(
      'lost-letter',
      cell,
      `A letter was lost in ${quote(cell.text)} when the text was copied or saved (U+FFFD stands in its place). The mark was taken out: write the letter again.`,
    );
  }
  const unseen = found.filter(one => one !== lostLetter);
  if (unseen.length > 0) {
    const names = unseen.slice(0, 5).map(codePointName).join(', ');
    doubts.add(
      'hidden-character',
      cell,
      `${quote(cell.text)} holds what cannot be seen (${names}). It was taken out.`,
    );
  }
  const text = wellSpaced(cell.text.replace(everyUnfit, ''));
  if (text === '') return { ...cell, text };
  // A marker of `N/A` in every other row is one thing to say and not a thousand.
  if (showsNothing(text) || isFiller(text)) {
    doubts.once(
      `${heading}\n${text}`,
      'not-stated',
      cell,
      `${quote(text)}${heading === '' ? '' : ` under ${quote(heading)}`} says nothing and was read as not stated, here and wherever it stands in this column.`,
    );
    return { ...cell, text: '' };
  }
  return { ...cell, text };
}

function wellSpaced(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(line => line.replace(/[\s\p{Z}]+/gu, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}

/** Several lines as one: parts that do not end a sentence are told apart by a semicolon. */
export function inOneLine(text: string): string {
  return text
    .split('\n')
    .map((line, at, lines) => (at === lines.length - 1 || /[.!?:;,]$/.test(line) ? line : `${line};`))
    .join(' ');
}
