import { quote } from '../text/quote.ts';
import { hidden } from '../text/visible.ts';
import { type Path, pathInWords } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

const words = 'tbc tbd tba na n/a n.a. none null nil unknown various varies todo fixme xxx test'.split(' ');
const marks = '? ?? ??? - -- --- – — … ...'.split(' ');
const phrases = [
  'to be confirmed',
  'to be determined',
  'to be announced',
  'to be defined',
  'to be decided',
  'not applicable',
  'not available',
  'not known',
  'not stated',
  'pending',
  'coming soon',
  'lorem ipsum',
  'insert here',
  'see above',
  'see website',
  'placeholder',
  'your company',
];
const fillers = new Set([...words, ...phrases].map(compact));
const blanks = new Set(marks);

/** What is longer is no filler. */
const longest = 80;

/** A filler with a remark behind it, `TBC (legal)`, and one that speaks of a rule without giving it, `Varies by region`. */
const beginnings = [
  /^(?:tbc|tbd|tba|todo|fixme|unknown|pending|to be (?:confirmed|determined|announced|defined|decided)) ?\(/,
  /^varies(?: (?:by|per|with)(?: the| your| our)? [\p{L}-]+)[.!]*$/u,
];

/** A template's hole that nobody filled: {{NAME}}, ${NAME}, <NAME>, <your name>, [INSERT NAME], %NAME%. No longer than a person writes. */
const holes = [
  /\{\{.{0,80}?\}\}|\$\{.{0,80}?\}|<[A-Z][A-Z _-]{1,80}>|(?:^|\s)%[A-Z_]{3,80}%/,
  /<(?:insert|your|company)\b[^>]{0,80}>|\[(?:insert|your|company|name|todo|tbc|tbd)\b[^\]]{0,80}\]/i,
];

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
      } else if (isFiller(text) || holes.some(hole => hole.test(text))) {
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

/** Only spaces, or only marks that belong over a letter. What hides altogether has a rule of its own. */
function showsNothing(text: string): boolean {
  return /^[\s\p{Z}\p{M}]*$/u.test(text) && !hidden.test(text);
}

function isFiller(text: string): boolean {
  if (text.length > longest) return false;
  // Full-width letters are the same letters (Unicode Standard Annex 15, compatibility forms).
  const bare = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  return blanks.has(bare) || fillers.has(compact(bare)) || beginnings.some(beginning => beginning.test(bare));
}

/** Without what people put between letters that stand for words: `N / A`, `T.B.C.` */
function compact(text: string): string {
  return text.replace(/[\s./!]/g, '');
}

function remedy([field, inside]: Path): string {
  const name = String(field);
  if (inside === 'unknown') return 'Write what is missing and whom you asked, in a sentence.';
  return mayBeUnknown.has(name)
    ? `Write the value; if it is not known yet, write \`${name}:\` and below it, indented, \`unknown: <whom you asked>\`.`
    : 'Write the value, or take the line away.';
}
