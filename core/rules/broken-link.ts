import { quote } from '../text/quote.ts';
import { isLinkField, longestLink } from './link-not-https.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'file'> = {
  id: 'broken-link',
  severity: 'error',
  title: 'A link is one whole address',
  on: 'file',
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (!isLinkField(path) || text.length > longestLink || !/^\s*https:\/\//i.test(text)) continue;
      const why = linkFault(text);
      if (why !== null) yield { at: path, message: `${quote(text)} cannot be linked: ${why}` };
    }
  },
};

/** Why an address that begins with `https://` cannot be linked; `null` if nothing is wrong with it. */
export function linkFault(text: string): string | null {
  if (/\shttps?:\/\//i.test(text.trim()))
    return 'these are two addresses. Put each on a line of its own, with "- " in front.';
  if (text !== text.trim()) return 'there is a space or a line break before or behind it. Take it away.';
  if (/\s/.test(text)) return 'there is a space inside it. Copy it from the address line of a browser.';
  if (/[<>"`{}|\\^]/.test(text))
    return 'it holds a character that an address cannot have. Copy it from the address line of a browser.';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return 'it is no address of a page. Copy it from the address line of a browser.';
  if (url.username !== '' || url.password !== '')
    return 'it holds a user name or a password. Take them out; everything here is public.';
  if (!url.hostname.includes('.') || /^[\d.]+$|^\[/.test(url.hostname))
    return 'its host is no public name. Link to a page that everybody can open.';
  return null;
}
