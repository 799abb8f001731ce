import { dayAsText } from '../../../render/day.ts';

/** An instant in words: `23 November 2026, 10:02 UTC`. */
export function momentWords(instant: string): string {
  return `${dayAsText(instant.slice(0, 10), 'plain')}, ${instant.slice(11, 16)} UTC`;
}
