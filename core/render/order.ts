import type { Entry } from '../entry.ts';
import { compareText } from '../finding.ts';

/**
 * Entries by the name of their service, then by id. Case and accents do not count, and neither does the machine's
 * language: by code unit, for a collation's order changes with the version of its data.
 */
export function byService(entries: readonly Entry[]): Entry[] {
  return entries
    .map(entry => ({ entry, key: sortKey(entry.service) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.entry.id, b.entry.id))
    .map(({ entry }) => entry);
}

function sortKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
