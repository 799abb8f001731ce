import type { Contact, Entry } from '../entry.ts';
import { shownAddress } from './escape/destination.ts';
import { joined, mailbox, type Phrase } from './phrase.ts';

/** Mailboxes and pages of a company; empty if there are none. */
export function contactPhrase(contacts: readonly Contact[] | undefined): Phrase {
  const parts = (contacts ?? []).flatMap(({ email, url, label }): Phrase[] => [
    ...(email === undefined ? [] : [[mailbox(email)]]),
    ...(url === undefined ? [] : [[{ label: label ?? shownAddress(url), address: url }]]),
    ...(url === undefined && email === undefined && label !== undefined ? [[label]] : []),
  ]);
  return joined(parts, ', ');
}

/** The company's website, and its pages that a customer looks for; empty if there are none. */
export function websitePhrase(entry: Entry): Phrase {
  const { website, privacy_url, dpa_url, security_url, their_subprocessors } = entry;
  const pages: readonly (readonly [string, string | undefined])[] = [
    ['privacy', privacy_url],
    ['data processing agreement', dpa_url],
    ['security', security_url],
    ['subprocessors', their_subprocessors],
  ];
  return joined(
    [
      ...website.map((address): Phrase => [{ label: shownAddress(address), address }]),
      ...pages.flatMap(([label, address]) => (address === undefined ? [] : [[{ label, address }]])),
    ],
    ' · ',
  );
}
