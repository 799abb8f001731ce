import { type DayStyle, dayInWords } from '../deadline/day-words.ts';
import { markdownText } from './escape/markdown.ts';

/** A day in words; a text that is no day as it is, since a page does not fail for one slip. Nothing is escaped. */
export function dayAsText(day: string, style: DayStyle = 'short'): string {
  try {
    return dayInWords(day, style);
  } catch {
    return day;
  }
}

/** The same as Markdown. */
export function inDay(day: string, style: DayStyle = 'short'): string {
  return markdownText(dayAsText(day, style));
}
