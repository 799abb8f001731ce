import { hidden } from './hidden.ts';

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
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}$]{0,80}\}|<[A-Z][A-Z _-]{1,80}>|(?:^|\s)%[A-Z_]{3,80}%/,
  /<(?:insert|your|company)\b[^<>]{0,80}>|\[(?:insert|your|company|name|todo|tbc|tbd)\b[^[\]]{0,80}\]/i,
];

const mostLetters = Math.max(...[...fillers].map(filler => filler.length));

/**
 * More letters than any filler has, and none that a beginning begins with: the common case, decided quickly. In ASCII
 * only, where no letter is another one's form.
 */
const isSentence = new RegExp(`^(?! *[tufpv])(?=[ -~]*$)(?:[ ./!]*[^ ./!]){${mostLetters + 1}}`, 'i');

/** Only spaces, or only marks that belong over a letter. What hides altogether has a rule of its own. */
export function showsNothing(text: string): boolean {
  return /^[\s\p{Z}\p{M}]*$/u.test(text) && !hidden().test(text);
}

/** Whether the text only holds a place: `TBC`, `N/A`, `{{NAME}}`. */
export function isFiller(text: string): boolean {
  return saysNothing(text) || (/[{<[%]/.test(text) && holes.some(hole => hole.test(text)));
}

function saysNothing(text: string): boolean {
  if (text.length > longest || isSentence.test(text)) return false;
  // Full-width letters are the same letters (Unicode Standard Annex 15, compatibility forms).
  const bare = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  return blanks.has(bare) || fillers.has(compact(bare)) || beginnings.some(beginning => beginning.test(bare));
}

/** Without what people put between letters that stand for words: `N / A`, `T.B.C.` */
function compact(text: string): string {
  return text.replace(/[\s./!]/g, '');
}
