import type { Contact } from '../entry.ts';
import { isMailAddress } from '../rules/broken-email.ts';
import { isFiller, showsNothing } from '../text/filler.ts';
import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
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
const label = /^[\p{L}\p{N} ./-]{1,40}:\s*/u;

/** The contacts that a cell names. An address is taken only if it stands there whole. */
export function contactsIn(cell: Cell, heading: string, doubts: Doubter): Contacts {
  const contacts: Contact[] = [];
  const add = (contact: Contact) => {
    const isThere = contacts.some(({ email, url }) => email === contact.email && url === contact.url);
    if (!isThere) contacts.push(contact);
  };
  for (const { text, url } of cell.links) {
    const address = mailtoAddress(url);
    if (address !== null && isMailbox(address)) add({ email: address });
    else if (isWholeLink(url)) add({ url, label: labelOf(text, url, heading) });
  }
  const linked = new Set(
    cell.links.filter(({ url }) => isWholeLink(url) || mailtoAddress(url) !== null).map(({ text }) => text),
  );
  let isAllTaken = true;
  for (const part of cell.text
    .split(parts)
    .map(one => one.trim())
    .filter(one => one !== '')) {
    const bare = part.replace(label, '');
    const words = bare.split(' ');
    if (words.every(isMailbox)) for (const email of words) add({ email });
    else if (isWholeLink(bare)) add({ url: bare, label: labelOf('', bare, heading) });
    else if (!linked.has(part) && !linked.has(bare)) {
      isAllTaken = false;
      doubtOf(part, cell, doubts);
    }
  }
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
  } else if (part.includes('@') || /^(?:https?:|www\.)/i.test(part)) {
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
    one =>
      one !== '' &&
      one !== url &&
      one.length <= 200 &&
      !unfit.test(one) &&
      !isFiller(one) &&
      !showsNothing(one),
  );
  return shown ?? 'Contact';
}

function mailtoAddress(url: string): string | null {
  if (!/^mailto:/i.test(url)) return null;
  const address = url.slice('mailto:'.length).split('?')[0] ?? '';
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether addresses stand on both sides of an `or`. */
function namesAlternatives(text: string): boolean {
  return text.split(betweenAlternatives).filter(part => /\S@\S/.test(part)).length > 1;
}
