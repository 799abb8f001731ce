import { hidden, isOpen } from '../text/hidden.ts';
import { codePointName } from '../text/visible.ts';
import { rangerOf } from '../yaml/range.ts';
import type { Complaint, RuleOn } from './rule.ts';

/** Places that are told per file: text from a PDF can have one in every line. */
const most = 10;

/** What cannot be seen; a line break that most programs do not take for one; the mark of a letter that was lost. */
let suspect: RegExp | undefined;

/** Text that reads otherwise than it is stored can hide a change from the people who look at it. */
export const rule: RuleOn<'file'> = {
  id: 'hidden-character',
  severity: 'error',
  title: 'No characters that cannot be seen',
  on: 'file',
  *check({ text, texts }) {
    if (!isOpen(text)) {
      suspect ??= new RegExp(`${hidden().source}|\\r(?!\\n)|\\uFFFD`, 'gu');
      const places = [...text.matchAll(suspect)];
      if (places.length > 0) {
        yield* inText(text, places);
        return;
      }
    }
    // Written as an escape ("\u202E") it is not in the text, but it is in the value.
    for (const value of texts) {
      const inside = isOpen(value.text) ? null : hidden().exec(value.text);
      if (inside !== null) yield { at: value.path, message: words(inside[0]) };
    }
  },
};

/** One complaint a line. */
function* inText(text: string, places: readonly RegExpExecArray[]): Generator<Complaint> {
  const rangeOf = rangerOf(text);
  const lines = new Set<number>();
  for (const { 0: character, index } of places) {
    const range = rangeOf(index, index + character.length);
    if (lines.has(range.line)) continue;
    if (lines.add(range.line).size > most) return;
    yield { range, message: words(character) };
  }
}

function words(character: string): string {
  switch (character) {
    case '\r':
      return 'Lines end here with a carriage return alone, which most programs do not take for a line break. Save the file with the line ends of Unix or Windows.';
    case '\uFFFD':
      return 'A letter was lost here (U+FFFD stands in its place) when the text was copied or saved. Write it again.';
    default:
      return `There is a character here that cannot be seen (${codePointName(character)}). Delete it; it often comes along when text is copied from a page or a PDF.`;
  }
}
