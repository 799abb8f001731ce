import type { Entry } from '../entry.ts';
import type { Registry } from '../registry.ts';
import { entryColumns } from './entry-columns.ts';
import { markdownText } from './escape/markdown.ts';
import type { Marks } from './marks.ts';
import { byService } from './order.ts';
import { table } from './table.ts';

/** The list itself: a table for each category that has entries, in the policy's order. */
export function currentSubprocessors({ policy, entries }: Registry, marks: Marks): string[] {
  const byCategory = new Map<string, Entry[]>(policy.categories.map(({ id }) => [id, []]));
  for (const entry of entries) {
    if (entry.relationship !== 'subprocessor') continue;
    const others = byCategory.get(entry.category);
    // Validation refuses an unknown category; an entry is never left out for one.
    if (others === undefined) byCategory.set(entry.category, [entry]);
    else others.push(entry);
  }
  const labels = new Map(policy.categories.map(({ id, label }) => [id, label]));
  const columnsFor = entryColumns(policy, marks);
  const tables = [...byCategory].flatMap(([id, some]) =>
    some.length === 0
      ? []
      : [`### ${markdownText(labels.get(id) ?? id)}`, table(columnsFor(some), byService(some))],
  );
  return [
    '## Current subprocessors',
    ...(tables.length === 0 ? ['No subprocessor is listed at present.'] : tables),
  ];
}
