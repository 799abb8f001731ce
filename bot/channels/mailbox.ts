import { domainToASCII } from 'node:url';
import addressparser from 'nodemailer/lib/addressparser';

/** An address, and the name people see beside it. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A plain address that any mail server takes: the part before the @ in ASCII, since few take anything else (RFC 6531). */
const plain = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u;

/** Whether something is one plain address and nothing else: no name, no list, no line break. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && plain.test(text) && domainOf(text) !== '';
}

/** The domain of an address as DNS writes it. */
export function domainOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1));
}

/** Reads `Name <address>` or an address alone. `null` for anything else, a list included. */
export function mailboxOf(text: string): Mailbox | null {
  const [only, ...more] = addressparser(text, { flatten: true });
  return only !== undefined && more.length === 0 && isAddress(only.address)
    ? { name: only.name, address: only.address }
    : null;
}
