import { shortLine } from './one-line.ts';

/** The longest part of a title or a subject that comes from a file, in characters: what follows it must have room. */
const longestTitle = 110;

/**
 * A value for an issue's title or a mail's subject: one line, so that nothing in it begins another header. Nobody who is
 * named in it is told: an invisible space follows each `@`.
 */
export function titleText(value: string): string {
  return shortLine(value, longestTitle).replaceAll('@', '@\u200B');
}
