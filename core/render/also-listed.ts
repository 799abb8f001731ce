import type { Entry } from '../entry.ts';
import type { Registry } from '../registry.ts';
import { entryColumns } from './entry-columns.ts';
import { markdownCell } from './escape/markdown.ts';
import { byService } from './order.ts';
import { type Column, table } from './table.ts';

const why: Column<Entry> = {
  heading: 'Why it is listed',
  cell: ({ relationship_reason }) => markdownCell(relationship_reason ?? ''),
};

/** Companies that are named for openness and are no subprocessors, each with the reason; nothing if there are none. */
export function alsoListed({ policy, entries }: Registry): string[] {
  const companies = entries.filter(({ relationship }) => relationship === 'listed-only');
  if (companies.length === 0) return [];
  const [service, ...columns] = entryColumns(policy)(companies);
  return [
    '## Also listed, not subprocessors',
    table([...(service === undefined ? [] : [service]), why, ...columns], byService(companies)),
  ];
}
