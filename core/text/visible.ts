/** Control characters, bidirectional overrides and isolates, zero-width characters, separators, interlinear marks, tags, and what is no character at all. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

/** Letters that show nothing (Hangul and Khmer fillers, the empty Braille cell), and what only picks another form of a letter. */
const blank =
  /\u034F|[\u115F\u1160]|[\u17B4\u17B5]|[\u180B-\u180F]|\u2800|\u3164|\uFFA0|[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/u;

/** Emoji are written with U+FE0F behind a picture, and with U+200D between two. */
const strayInPictures = /(?<!\p{Extended_Pictographic})\uFE0F/u;
const picture = String.raw`\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?`;

/** Scripts in which a joiner or non-joiner between two letters changes how they are written. */
const joining = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt'
  .split(' ')
  .map(script => `\\p{scx=${script}}`)
  .join('');
const letter = `(?=[\\p{L}\\p{M}])[${joining}]`;
const strayJoiner = String.raw`[\u200C\u200D](?!(?<=${letter}[\u200C\u200D])${letter}|(?<=${picture}\u200D)\p{Extended_Pictographic})`;

/**
 * Characters that no name, address or sentence needs and that make text look like something it is not: what cannot be
 * seen, and what a script or an emoji needs (U+200C, U+200D, U+FE0F) where it stands alone. (Unicode Technical Reports
 * 36 and 39 describe what is done with them.)
 */
export const hidden = new RegExp(
  [unseen.source, blank.source, strayInPictures.source, strayJoiner].join('|'),
  'u',
);

const everyHidden = new RegExp(`${hidden.source}|[\\t\\n\\r]`, 'gu');

/** Text with each hidden character replaced by its name, `U+202E`; line breaks become `⏎`, tabs a space. */
export function visible(text: string): string {
  return text.replace(everyHidden, character =>
    character === '\t' ? ' ' : character === '\n' ? '⏎' : character === '\r' ? '' : codePointName(character),
  );
}

/** The name of a character, as the Unicode charts write it. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
