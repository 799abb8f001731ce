import type { Record } from '../../record.ts';
import { factsOf } from '../entry-facts.ts';
import { asCell, asText } from '../escape/markdown.ts';
import { markdownSpans } from '../span.ts';
import { entryTitle, toldChanges } from '../what-happens.ts';

/** One table for each entry that customers are told of, under a heading where the title does not name it. */
export function entrySections(record: Record): string[] {
  const told = toldChanges(record);
  return told.map(change => {
    const rows = factsOf(change, record).map(
      ({ label, value }) => `| ${asCell(label)} | ${markdownSpans(value)} |`,
    );
    const table = ['| | |', '|---|---|', ...rows].join('\n');
    const alone = told.length === 1 && change.before === null;
    return alone ? table : `### ${asText(entryTitle(change, record))}\n\n${table}`;
  });
}
