import type { Policy } from '../policy.ts';
import type { Registry } from '../registry.ts';
import { entryColumns, entryTable } from './entry-columns.ts';
import { markdownText } from './escape/markdown.ts';
import type { Marks } from './marks.ts';
import { byService } from './order.ts';

/** Companies of the publisher's own group; nothing if none is listed. */
export function groupCompanies({ policy, entries }: Registry, marks: Marks): string[] {
  const companies = entries.filter(({ relationship }) => relationship === 'group-company');
  if (companies.length === 0) return [];
  return [
    '## Group companies',
    markdownText(groupIntro(policy)),
    entryTable(entryColumns(policy, marks)(companies), byService(companies)),
  ];
}

/** Who these companies are. Nothing is escaped. */
export function groupIntro({ publisher }: Policy): string {
  return `Companies of the same group as ${publisher.name} that handle personal data for its customers.`;
}
