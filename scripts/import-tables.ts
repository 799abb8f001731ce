import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubts } from '../core/import/doubts.ts';
import { columnFields, usualHeadings } from '../core/import/headings.ts';
import { between, table } from './between.ts';

/** docs/import.md with the headings that columns are known by and the findings of an import, as the code has them. */
export function importTables(root: string): Map<string, string> {
  const page = 'docs/import.md';
  const before = readFileSync(join(root, page), 'utf8');
  const columns = columnFields.map(field => [`\`${field}\``, usualHeadings[field].join(', ')]);
  const findings = Object.entries(doubts).map(([id, [severity, words]]) => [
    `\`import/${id}\``,
    severity,
    words,
  ]);
  const withColumns = between(before, 'columns', table(['Field', 'Headings that are known'], columns), page);
  return new Map([
    [page, between(withColumns, 'doubts', table(['Finding', 'Weight', 'What it says'], findings), page)],
  ]);
}
