import { foldName } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import type { Draft } from './draft.ts';

/** Parts of a domain that name no company. */
const general = new Set(
  'www com net org co io ai app dev eu info biz inc mail email support help privacy cloud tech'.split(' '),
);

/** Asks about each mailbox whose domain has no word in common with the company's name and websites. */
export function doubtMailboxes(drafts: readonly Draft[], doubts: Doubter): void {
  const owners = new Map<string, string>();
  for (const draft of drafts) {
    for (const word of hostWords(draft)) if (!owners.has(word)) owners.set(word, draft.service);
  }
  for (const draft of drafts) {
    const own = hostWords(draft);
    // Without a website of its own there is nothing to compare with but the name.
    const names = foldName(`${draft.service} ${draft.legal_name ?? ''}`);
    for (const { email } of draft.contact) {
      const domain = email?.split('@')[1];
      if (domain === undefined) continue;
      const words = wordsOf(domain);
      if (words.some(word => own.has(word) || names.includes(foldName(word)))) continue;
      const owner = words
        .map(word => owners.get(word))
        .find(name => name !== undefined && name !== draft.service);
      if (owner === undefined && own.size === 0) continue;
      doubts.add(
        'other-company-mailbox',
        draft,
        `${quote(email)} is ${owner === undefined ? 'at none of its own domains' : `a mailbox of ${quote(owner)}, by its domain`}. It was taken for ${quote(draft.service)} as it stands: is that meant, or did it slip in from another row?`,
      );
    }
  }
}

function hostWords({ website }: Draft): Set<string> {
  return new Set(website.flatMap(url => (URL.canParse(url) ? wordsOf(new URL(url).hostname) : [])));
}

function wordsOf(host: string): string[] {
  return host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter(word => word.length > 1 && !general.has(word));
}
