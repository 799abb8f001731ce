import { createHash, createHmac } from 'node:crypto';
import type { Outgoing } from './channel.ts';

/**
 * Stands for one address in one notice, where no address may stand. With a key, nobody without it can try out addresses
 * until one fits, and the same address has another mark in every other notice. Without a key, which is allowed only where
 * a channel has a single address, the address is no part of it.
 */
export function markOf(
  { repository, record, notice }: Pick<Outgoing, 'repository' | 'record' | 'notice'>,
  address: string,
  key: Buffer | null,
): string {
  const which = [repository.id, record, notice];
  const hash =
    key === null
      ? createHash('sha256').update(JSON.stringify(which))
      : createHmac('sha256', key).update(JSON.stringify([...which, address.toLowerCase()]));
  return hash.digest('hex').slice(0, 32);
}

/** The part of a Message-ID that all messages of one notice share: enough to find them in a mail server's log. */
export function stemOf({ record, notice }: Pick<Outgoing, 'record' | 'notice'>): string {
  return `${record}.${notice}`.replace(/[^A-Za-z0-9.-]/g, '-');
}

/** The Message-ID of one notice to one address: the same for each attempt, so that a mail system may drop a double. */
export function messageId(notice: Outgoing, address: string, key: Buffer | null, domain: string): string {
  return `<${stemOf(notice)}.${markOf(notice, address, key)}@${domain}>`;
}
