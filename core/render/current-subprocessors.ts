import type { Entry } from '../entry.ts';
import type { Registry } from '../registry.ts';
import { entryColumns, entryTable } from './entry-columns.ts';
import { markdownText } from './escape/markdown.ts';
import type { Marks } from './marks.ts';
import { byService } from './order.ts';

/** One heading of the list with its subprocessors, in the order of the page. */
export interface CategoryOfEntries {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** Subprocessors by category, in the policy's order; categories that have none are left out. */
export function byCategory({ policy, entries }: Registry): CategoryOfEntries[] {
  const found = new Map<string, Entry[]>(policy.categories.map(({ id }) => [id, []]));
  for (const entry of entries) {
    if (entry.relationship !== 'subprocessor') continue;
    const others = found.get(entry.category);
    // Validation refuses an unknown category; an entry is never left out for one.
    if (others === undefined) found.set(entry.category, [entry]);
    else others.push(entry);
  }
  const labels = new Map(policy.categories.map(({ id, label }) => [id, label]));
  return [...found].flatMap(([id, some]) =>
    some.length === 0 ? [] : [{ id, label: labels.get(id) ?? id, entries: byService(some) }],
  );
}

/** The list itself: a table for each category that has entries, in the policy's order. */
export function currentSubprocessors(registry: Registry, marks: Marks): string[] {
  const columnsFor = entryColumns(registry.policy, marks);
  const tables = byCategory(registry).flatMap(({ label, entries }) => [
    `### ${markdownText(label)}`,
    entryTable(columnsFor(entries), entries),
  ]);
  return [
    '## Current subprocessors',
    ...(tables.length === 0 ? ['No subprocessor is listed at present.'] : tables),
  ];
}
