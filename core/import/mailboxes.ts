import type { Contact } from '../entry.ts';
import { isMailAddress } from '../rules/broken-email.ts';
import { isFiller, showsNothing } from '../text/filler.ts';
import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import { knownHeading } from './headings.ts';
import { isWholeLink, withTargets } from './links.ts';
import type { Cell } from './table.ts';
import { unfit } from './unfit.ts';

/** What a cell about contacts gives: those that can be reached, and the words that are left. */
export interface Contacts {
  readonly contacts: readonly Contact[];
  /** The whole cell as it stands, where part of it could not be taken. */
  readonly left: string | null;
}

const parts = /\n|[,;|]|(?<!\s)\s+(?:\/|or|and|oder|und|ou|et|o|y|&)\s+/i;
const betweenAlternatives = /\s(?:or|and|oder|und|ou|et)\s/i;
const label = /^([\p{L}\p{N} ./-]{1,40}):(?!\/\/)\s*/u;

/** The contacts that a cell names. An address is taken only if it stands there whole. */
export function contactsIn(cell: Cell, heading: string, doubts: Doubter): Contacts {
  const contacts: Contact[] = [];
  const add = (contact: Contact) => {
    const isThere = contacts.some(({ email, url }) => email === contact.email && url === contact.url);
    if (!isThere) contacts.push(contact);
  };
  const linked = new Set<string>();
  let isAllTaken = true;
  for (const { text, url } of cell.links) {
    const addresses = mailtoAddresses(url);
    if (isWholeLink(url)) add({ url, label: labelOf(text, url, heading) });
    else if (addresses?.every(isMailbox)) for (const email of addresses) add({ email });
    // Of another link that is no address, the words are told below.
    else if (addresses === null && text !== '') continue;
    else {
      isAllTaken = false;
      doubtOf(url, cell, doubts);
    }
    linked.add(text);
  }
  const labels: string[] = [];
  for (const part of cell.text
    .split(parts)
    .map(one => one.trim())
    .filter(one => one !== '')) {
    if (linked.has(part)) continue;
    const [said = '', what = ''] = label.exec(part) ?? [];
    const bare = part.slice(said.length);
    const words = bare.split(' ');
    if (isWholeLink(bare)) add({ url: bare, label: labelOf(what, bare, heading) });
    else if (words.every(isMailbox) || linked.has(bare)) {
      for (const email of words.filter(isMailbox)) add({ email });
      if (said !== '') labels.push(what);
    } else {
      isAllTaken = false;
      doubtOf(part, cell, doubts);
    }
  }
  // Which address is whose has no field; that a mailbox is one need not be said.
  if (labels.some(one => contacts.length > 1 || knownHeading(one) !== 'contact')) isAllTaken = false;
  if (contacts.length > 1 && namesAlternatives(cell.text)) {
    doubts.add(
      'several-mailboxes',
      cell,
      `${quote(cell.text)}: both addresses were taken, as two contacts. Is that meant, or is only one of them for questions about personal data?`,
    );
  }
  return { contacts, left: isAllTaken ? null : withTargets(cell, cell.text) };
}

function doubtOf(part: string, cell: Cell, doubts: Doubter): void {
  if (/\s/.test(part) && part.includes('@')) {
    doubts.add(
      'space-in-address',
      cell,
      `${quote(part)}: there is a space inside the address, or there are words beside it. It was not repaired and is no contact; it went into the note.`,
    );
  } else if (part.includes('@') || /^(?:https?:|mailto:|www\.)/i.test(part)) {
    doubts.add(
      'broken-address',
      cell,
      `${quote(part)} is no whole address. It is no contact; it went into the note.`,
    );
  } else {
    doubts.add(
      'contact-without-address',
      cell,
      `${quote(part)} is no address. If it was a link, its target is lost in this source: add it as \`url:\` with a \`label:\`. The words went into the note.`,
    );
  }
}

function isMailbox(text: string): boolean {
  return isMailAddress(text) && !isFiller(text);
}

/** What the link shows, unless that is its address or nothing that may stand in an entry. */
function labelOf(text: string, url: string, heading: string): string {
  const shown = [text.replaceAll('\n', ' ').trim(), heading].find(
    one => one !== url && one.length <= 200 && !unfit.test(one) && !isFiller(one) && !showsNothing(one),
  );
  return shown ?? 'Contact';
}

/** The addresses that a link writes to (RFC 6068); `null` if it is another kind of link. */
function mailtoAddresses(url: string): string[] | null {
  if (!/^mailto:/i.test(url)) return null;
  const [to = ''] = url.slice('mailto:'.length).split('?');
  return to.split(',').map(address => {
    try {
      return decodeURIComponent(address).trim();
    } catch {
      return address;
    }
  });
}

/** Whether addresses stand on both sides of an `or`. */
function namesAlternatives(text: string): boolean {
  return text.split(betweenAlternatives).filter(part => /\S@\S/.test(part)).length > 1;
}
