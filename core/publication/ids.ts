import { v5 } from 'uuid';
import type { ChangeOnPage } from '../render/records.ts';
import type { Publication } from './publication.ts';

/** Root of all names that are given here. It must never change: every id of every feed follows from it. */
const root = '3f5f0a4e-6f4d-5d0b-9a52-0f3c8f3e7c11';

/** Names that stay for ever, whatever the list, its repository or its address comes to be called. */
export interface PublicationIds {
  /** Of the feed. */
  readonly feed: string;
  /** Of a change, in feeds and data. */
  change(change: Pick<ChangeOnPage, 'id'>): string;
  /** Of a deadline in the calendar: without `urn:uuid:`, as calendars have it (RFC 7986, section 5.3). */
  deadline(change: Pick<ChangeOnPage, 'id'>, group: string): string;
}

/**
 * Name-based UUIDs (RFC 9562, section 5.5) from the number of the repository, which neither a new name nor a new owner
 * alters, and the name of the change's record. Where no ledger says the number there is no change to be named either,
 * and the feed is named after the publisher.
 */
export function idsOf({ registry, records }: Pick<Publication, 'registry' | 'records'>): PublicationIds {
  const { publisher } = registry.policy;
  const owner =
    records.repositoryId === null
      ? `publisher ${publisher.website ?? publisher.name}`
      : `repository ${records.repositoryId}`;
  const own = v5(owner.toWellFormed(), root);
  return {
    feed: `urn:uuid:${own}`,
    change: ({ id }) => `urn:uuid:${v5(`change ${id}`.toWellFormed(), own)}`,
    deadline: ({ id }, group) => v5(`deadline ${id} ${group}`.toWellFormed(), own),
  };
}
