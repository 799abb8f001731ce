/** Control characters, bidirectional overrides and isolates, zero-width characters, separators, interlinear marks, tags, and what is no character at all. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

/** Letters that show nothing (Hangul and Khmer fillers, the empty Braille cell), and what only picks another form of a letter. */
const blank =
  /\u034F|[\u115F\u1160]|[\u17B4\u17B5]|[\u180B-\u180F]|\u2800|\u3164|\uFFA0|[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/u;

/** Emoji are written with U+FE0F behind a picture, and with U+200D between two. */
const strayInPictures = String.raw`(?<!\p{Extended_Pictographic})\uFE0F`;
const picture = String.raw`\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?`;

/** Scripts in which a joiner or non-joiner between two letters changes how they are written. */
const joining = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt'
  .split(' ')
  .map(script => `\\p{scx=${script}}`)
  .join('');

function strayJoiner(): string {
  const letter = `(?=[\\p{L}\\p{M}])[${joining}]`;
  return String.raw`[\u200C\u200D](?!(?<=${letter}[\u200C\u200D])${letter}|(?<=${picture}\u200D)\p{Extended_Pictographic})`;
}

/**
 * Text of letters, digits and marks in which nothing can hide: ASCII, Latin letters, and the dashes, quotation marks and
 * currency signs that are written between them. Nearly all text is no more than that.
 */
const open = /^[\t\n -~\u00A0-\u00AC\u00AE-\u034E\u2010-\u2027\u2030-\u205F\u20A0-\u20CF]*$/;

/** Whether the text is of a kind in which nothing can be hidden. If not, `hidden` says whether something is. */
export function isOpen(text: string): boolean {
  return open.test(text);
}

let made: RegExp | undefined;

/**
 * Characters that no name, address or sentence needs and that make text look like something it is not: what cannot be
 * seen, and what a script or an emoji needs (U+200C, U+200D, U+FE0F) where it stands alone. (Unicode Technical Reports
 * 36 and 39 describe what is done with them.)
 *
 * Made when it is first asked for: putting the tables of Unicode together takes as long as reading a small registry.
 */
export function hidden(): RegExp {
  made ??= new RegExp([unseen.source, blank.source, strayInPictures, strayJoiner()].join('|'), 'u');
  return made;
}
