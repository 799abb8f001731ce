import { visible } from './visible.ts';

/** The most of a value that a message repeats, in characters. */
const longest = 60;

/** A value from a file, in double quotes, fit to stand in a message: shortened, and with nothing hidden in it. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const shown = [...visible(text)];
  return shown.length > longest ? `"${shown.slice(0, longest - 1).join('')}…"` : `"${shown.join('')}"`;
}
