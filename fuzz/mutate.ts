import type { Random } from './random.ts';

/** The longest input that is made. What is slow for its length shows before that. */
const longest = 4096;

/** Characters that break what believes in plain text. */
const odd = [
  ...' \t\n\r\0\'"`<>&|\\/:;,.#@=+-*_~()[]{}!?%$^0aZé漢',
  ...[
    '\r\n',
    '\u0085',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u200D',
    '\u2028',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\uFE0F',
  ],
  ...[
    '\u{1F600}',
    '\uD800',
    '\uDC00',
    '\uDC80',
    '\uDCFF',
    '\uFFFD',
    '\uFF1D',
    '\u0301',
    '\u{E0041}',
    '\u001E',
  ],
];

type Change = (text: string, random: Random, words: readonly string[], corpus: readonly string[]) => string;

const changes: readonly Change[] = [
  // A word, where the language has words.
  (text, random, words) => put(text, random, 0, random.of(words)),
  (text, random, words) => put(text, random, 8, random.of(words)),
  (text, random, words) => put(text, random, 0, random.of(words) + random.of(words)),
  (text, random) => put(text, random, random.below(2), random.of(odd)),
  // A stretch left out, written twice, written many times, or in another place.
  (text, random) => put(text, random, 1 + random.below(16), ''),
  (text, random) => {
    const [start, end] = stretch(text, random, 24);
    return text.slice(0, end) + text.slice(start);
  },
  (text, random) => {
    const [start, end] = stretch(text, random, 8);
    return text.slice(0, end) + text.slice(start, end).repeat(2 + random.below(40)) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = stretch(text, random, 24);
    return put(text.slice(0, start) + text.slice(end), random, 0, text.slice(start, end));
  },
  // Something of another input.
  (text, random, _words, corpus) => {
    const other = random.of(corpus);
    const [start, end] = stretch(other, random, 64);
    return put(text, random, random.below(16), other.slice(start, end));
  },
  (text, random, _words, corpus) => {
    const other = random.of(corpus);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
];

/** Another input, one to six changes away from this one. */
export function mutated(
  text: string,
  random: Random,
  words: readonly string[],
  corpus: readonly string[],
): string {
  let changed = text;
  for (let left = 1 + random.below(6); left > 0; left -= 1)
    changed = random.of(changes)(changed, random, words, corpus);
  return changed.slice(0, longest);
}

/** Writes something over up to this many characters, somewhere. */
function put(text: string, random: Random, over: number, what: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at + over);
}

function stretch(text: string, random: Random, most: number): [start: number, end: number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + 1 + random.below(most))];
}
