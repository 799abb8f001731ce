import { isFiller } from '../text/filler.ts';
import { foldName } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import type { Passage } from './table.ts';

/** Words of which headings over a whole list are made. */
const general = new Set(
  (
    'list of our the a current and all third party parties thirdparty sub processor processors subprocessor subprocessors ' +
    'vendors vendor suppliers service services provider providers table full we use are who what overview companies partners authorised authorized ' +
    'approved engaged existing annex appendix schedule exhibit page'
  ).split(' '),
);
const startsAsTitle = /^list of\s/i;
const longest = 60;

/**
 * The category that a heading names, unless it is the title of the page. `null` if it heads the list as a whole, is a sentence or a date: then it says nothing
 * of what the companies below it have in common.
 */
export function categoryOf(heading: Passage | null, doubts: Doubter): Passage | null {
  if (heading === null) return null;
  const text = heading.text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:–—-])[\s:–—-]+$/u, '')
    .trim();
  const words = text.split(' ');
  const isGeneral = (word: string) => foldName(word) === '' || general.has(foldName(word));
  if (words.every(isGeneral) || isFiller(text)) return null;
  if (/[.!?]$/.test(text) || /\b(?:19|20)\d\d\b/.test(text) || /\bupdated?\b/i.test(text)) return null;
  if (startsAsTitle.test(text)) {
    const rest = words.slice(words.findIndex(word => !isGeneral(word))).join(' ');
    doubts.once(
      text,
      'heading-shortened',
      heading,
      `The heading ${quote(text)} was shortened to the category ${quote(rest)}. If its beginning belongs to it, change the label in registry.yaml.`,
    );
    return rest.length > longest ? null : { ...heading, text: rest };
  }
  return text.length > longest ? null : { ...heading, text };
}
