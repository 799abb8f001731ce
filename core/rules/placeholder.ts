import { isFiller, showsNothing } from '../text/filler.ts';
import { quote } from '../text/quote.ts';
import { type Path, pathInWords } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

/** Fields of codes that look like fillers and are values: NA is Namibia. */
const codes = new Set(['country', 'established_in', 'area', 'home_area', 'holidays']);

/** Fields of an entry in which it can be said that a value is not known yet. */
const mayBeUnknown = new Set([
  'legal_name',
  'purpose',
  'data',
  'data_subjects',
  'locations',
  'established_in',
  'transfer',
  'used_from',
]);

export const rule: RuleOn<'file'> = {
  id: 'placeholder',
  severity: 'error',
  title: 'No placeholders where a value should be',
  on: 'file',
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (codes.has(String(path.at(-1))) || isOwnCode(path, text)) continue;
      if (text !== '' && showsNothing(text)) {
        yield { at: path, message: `\`${pathInWords(path)}\` is blank. Fill it in, or take the line away.` };
      } else if (isFiller(text)) {
        yield { at: path, message: `${quote(text)} says nothing. ${remedy(path)}` };
      }
    }
  },
};

/** Two letters among a company's own terms are a code: `regions: [NA, EU]`. */
function isOwnCode([first, second]: Path, text: string): boolean {
  const ownTerms = first === 'vocabulary' || (first === 'applies_to' && second !== 'condition');
  return ownTerms && /^[A-Za-z]{2}$/.test(text);
}

function remedy([field, inside]: Path): string {
  const name = String(field);
  if (inside === 'unknown') return 'Write what is missing and whom you asked, in a sentence.';
  return mayBeUnknown.has(name)
    ? `Write the value; if it is not known yet, write \`${name}:\` and below it, indented, \`unknown: <whom you asked>\`.`
    : 'Write the value, or take the line away.';
}
