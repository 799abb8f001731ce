import { momentInWords } from '../../bot/texts/moment-words.ts';

/** The story's own zone: that of the example's policy. */
const zone = 'Europe/Berlin';

/** An instant by the story's clock: `Mon 7 Dec 2026, 14:02 CET`. */
export function clock(instant: string): string {
  return momentInWords(instant, zone);
}
