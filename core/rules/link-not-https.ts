import { quote } from '../text/quote.ts';
import type { Path } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

/** The most characters that the schemas allow in a link. A longer one is said to be too long and looked at no further. */
export const longestLink = 2000;

/** The most characters of a link that a remedy writes out. */
const longestShown = 100;

/** Fields of the schemas that hold an address on the web. */
const linkFields = new Set([
  'website',
  'url',
  'privacy_url',
  'dpa_url',
  'security_url',
  'their_subprocessors',
]);

/** Whether a path ends in such a field, or in an item of its list. */
export function isLinkField(path: Path): boolean {
  const name = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
  return linkFields.has(String(name));
}

export const rule: RuleOn<'file'> = {
  id: 'link-not-https',
  severity: 'error',
  title: 'Links are https',
  on: 'file',
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (
        !isLinkField(path) ||
        text.length > longestLink ||
        /^https:\/\//i.test(text.trim()) ||
        text.trim() === ''
      )
        continue;
      yield { at: path, message: `${quote(text)} is no https address. ${remedy(text.trim())}` };
    }
  },
};

function remedy(text: string): string {
  if (/^http:\/\//i.test(text))
    return `Write https: instead of http:, and check that the page answers there.`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return 'Only pages that begin with https:// are linked.';
  if (text.length <= longestShown && /^[^\s/@]+\.[a-z]{2,}(?:\/\S*)?$/i.test(text))
    return `Write it in full: https://${text}`;
  return 'Write the whole address, such as https://speech.example/.';
}
