import type { Registry } from '../registry.ts';
import { type EntryColumn, entryColumns, entryTable } from './entry-columns.ts';
import { byService } from './order.ts';

const why: EntryColumn = {
  heading: 'Why it is listed',
  phrase: ({ relationship_reason }) => [relationship_reason ?? ''],
};

/** Companies that are named for openness and are no subprocessors, each with the reason; nothing if there are none. */
export function alsoListed({ policy, entries }: Registry): string[] {
  const companies = entries.filter(({ relationship }) => relationship === 'listed-only');
  if (companies.length === 0) return [];
  const [service, ...columns] = entryColumns(policy)(companies);
  return [
    '## Also listed, not subprocessors',
    entryTable([...(service === undefined ? [] : [service]), why, ...columns], byService(companies)),
  ];
}
