import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

/** The form that browsers accept in an address field (WHATWG HTML, "valid e-mail address"), with a dot in the domain. */
const address =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** The most characters that an address has (RFC 5321, 4.5.3.1.3), and that the schemas allow. */
const longest = 254;

/** Where the schemas have an e-mail address: `email` in entries and objections, `publisher.contact` in the policy. */
const isAddressField = (path: readonly (string | number)[]) =>
  path.at(-1) === 'email' || (path.length === 2 && path[0] === 'publisher' && path[1] === 'contact');

/** Whether the text is one e-mail address and nothing else. */
export function isMailAddress(text: string): boolean {
  return text.length <= longest && address.test(text) && !text.includes('..');
}

export const rule: RuleOn<'file'> = {
  id: 'broken-email',
  severity: 'error',
  title: 'An e-mail address is one whole address',
  on: 'file',
  *check({ texts }) {
    for (const { path, text } of texts) {
      // A longer one is said to be too long, and its length is all that is looked at.
      if (!isAddressField(path) || text.length > longest || isMailAddress(text)) continue;
      yield {
        at: path,
        message: `${quote(text)} is no e-mail address. ${remedy(text, path[0] === 'contact')}`,
      };
    }
  },
};

function remedy(text: string, isContact: boolean): string {
  const [, inside] = /<([^<>\s@]+@[^<>\s@]+)>/.exec(text) ?? [];
  if (/^mailto:/i.test(text)) return 'Leave "mailto:" away.';
  if (inside !== undefined) return `Write the address alone: ${inside}`;
  if ((text.match(/@/g) ?? []).length > 1) {
    return isContact
      ? 'It has more than one @. Two addresses are two items, each on a line of its own: `- email: …`.'
      : 'It has more than one @, and there is room for one address only.';
  }
  if (/^https?:/i.test(text)) {
    return isContact ? 'A page is written `url: …` with a `label: …`.' : 'This is the address of a page.';
  }
  if (text !== text.trim()) return 'There is a space before or behind it. Take it away.';
  if (/^[^\s@[\](){}]+(?:\s+|\s*[[(])at(?:\s+|[\])]\s*)[^\s@[\](){}]+$/i.test(text)) {
    return 'Write it with an @: it is on the public page in any case.';
  }
  if (/\s/.test(text)) {
    return 'There is a space inside it: has it been broken over two lines, or do other words stand beside it?';
  }
  if (/[^\x20-\x7e]/.test(text)) {
    return 'It holds a letter that an address cannot have; a domain with such letters is written in the form xn--….';
  }
  if (/[.,;]$/.test(text)) return 'Take the punctuation mark at its end away.';
  return 'Write it as name@domain, such as privacy@speech.example.';
}
