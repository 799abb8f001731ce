import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import type { Cell } from './table.ts';

/** A mark that is typed behind a text: `Twilio*`, `Twilio [^1]`, `Twilio²`. */
const typedMark = /(?:\[\^?\w{1,10}\]|[*†‡§]{1,4}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})$/u;
const wordInBrackets = /^\[(?!\d+\])\w\w+\]$/;

/** Takes marks of footnotes off a text, and gives what the footnotes say. Each is a doubt: they often narrow what is said. */
export function withoutMarks(
  cell: Cell,
  footnotes: ReadonlyMap<string, string>,
  doubts: Doubter,
): { cell: Cell; notes: string[] } {
  const marks = [...cell.marks];
  let text = cell.text;
  for (let found = typedMark.exec(text); found !== null && found.index > 0; found = typedMark.exec(text)) {
    const [mark] = found;
    // A word in brackets, such as [optional], belongs to the text.
    if (wordInBrackets.test(mark) && !footnotes.has(mark)) break;
    marks.push(mark);
    text = text.slice(0, found.index).trimEnd();
  }
  const notes: string[] = [];
  for (const mark of marks) {
    const note = footnotes.get(mark) ?? footnotes.get(`[^${mark}]`);
    if (note !== undefined) notes.push(`Footnote: ${note}`);
    doubts.add(
      'footnote',
      cell,
      note === undefined
        ? `${quote(cell.text)} has the mark ${quote(mark)}, and no footnote of that mark was found. Look up what it says.`
        : `${quote(cell.text)} has a footnote, which went into the note: ${quote(note)}. If it says whom it concerns or when, it belongs into applies_to.`,
    );
  }
  return { cell: { ...cell, text }, notes };
}
