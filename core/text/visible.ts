import { hidden, isOpen } from './hidden.ts';

let everyHidden: RegExp | undefined;

/** Text with each hidden character replaced by its name, `U+202E`; line breaks become `⏎`, tabs a space. */
export function visible(text: string): string {
  if (isOpen(text) && !/[\t\n]/.test(text)) return text;
  everyHidden ??= new RegExp(`${hidden().source}|[\\t\\n\\r]`, 'gu');
  return text.replace(everyHidden, character =>
    character === '\t' ? ' ' : character === '\n' ? '⏎' : character === '\r' ? '' : codePointName(character),
  );
}

/** The name of a character, as the Unicode charts write it. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
