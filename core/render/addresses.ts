import type { Contact, Entry } from '../entry.ts';
import { shownAddress } from './escape/destination.ts';
import { markdownCell, markdownLink } from './escape/markdown.ts';
import { oneLine } from './escape/one-line.ts';

/** A link that opens a mail to this address; anything that is no address is text. */
export function mailLink(address: string): string {
  const shown = oneLine(address);
  const parts = /^([^@\s]+)@([^@\s]+)$/.exec(shown);
  if (parts?.[1] === undefined || parts[2] === undefined) return markdownCell(shown);
  // Whatever stands before the @ is a name: it must not bring a subject or more recipients along.
  const name = encodeURIComponent(parts[1]).replaceAll('%2B', '+');
  return markdownLink(shown, `mailto:${name}@${encodeURIComponent(parts[2])}`);
}

/** Mailboxes and pages of a company, for a table cell; empty if there are none. */
export function contactCell(contacts: readonly Contact[] | undefined): string {
  return (contacts ?? [])
    .flatMap(({ email, url, label }) => [
      ...(email === undefined ? [] : [mailLink(email)]),
      ...(url === undefined ? [] : [markdownLink(label ?? shownAddress(url), url)]),
      ...(url === undefined && email === undefined && label !== undefined ? [markdownCell(label)] : []),
    ])
    .filter(part => part !== '')
    .join(', ');
}

/** The company's website, and its pages that a customer looks for, for a table cell; empty if there are none. */
export function websiteCell(entry: Entry): string {
  const { website, privacy_url, dpa_url, security_url, their_subprocessors } = entry;
  const pages: readonly (readonly [string, string | undefined])[] = [
    ['privacy', privacy_url],
    ['data processing agreement', dpa_url],
    ['security', security_url],
    ['subprocessors', their_subprocessors],
  ];
  return [
    ...website.map(address => markdownLink(shownAddress(address), address)),
    ...pages.flatMap(([label, address]) => (address === undefined ? [] : [markdownLink(label, address)])),
  ]
    .filter(part => part !== '')
    .join(' · ');
}
