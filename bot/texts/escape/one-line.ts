import { oneLine } from '../../../core/render/escape/one-line.ts';

/** The most that is repeated of one value, in characters: enough for a purpose in a few sentences. */
const longestValue = 1200;

/**
 * A value from a file or a person as one line, shortened where it is too long. `<!--` is broken up, for it could forge
 * a marker of ours.
 *
 * @param longest characters that are kept.
 */
export function shortLine(value: string, longest = longestValue): string {
  const line = oneLine(value).replaceAll('<!--', '<! --').replaceAll('-->', '-- >');
  if (line.length <= longest) return line;
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
