/**
 * Characters that no name, address or sentence needs and that make text look like something it is not: control
 * characters, bidirectional overrides and isolates, zero-width characters, separators, interlinear marks, tags.
 * (Unicode Technical Report 36 and 39 describe what is done with them.) The zero-width joiners U+200C and U+200D
 * are left out: Persian, Hindi and others are written with them.
 */
export const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E007F}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

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
