import type { Owed } from '../../plan/owed.ts';
import type { Record } from '../../record.ts';
import { factsOf } from '../entry-facts.ts';
import { shortLine } from '../escape/one-line.ts';
import { plainSpans, type Span } from '../span.ts';
import { entryTitle, toldChanges } from '../what-happens.ts';

/** Entries that are written out in one notice. Of more the rest is named, and the address below has it all. */
const mostEntries = 25;

/** The entries a notice is about, a block each; only what happens to each where the facts are known from before. */
export function factLines(record: Record, { kind }: Owed): string[] {
  const told = toldChanges(record);
  const shown = told.slice(0, mostEntries);
  const rest = told.slice(mostEntries).map(({ entry }) => entry);
  const what = shown.map(change => ({ brief: 'What', value: [entryTitle(change, record)] }));
  const blocks =
    kind === 'more-time' || kind === 'cancelled'
      ? [aligned(what)]
      : shown.map((change, index) => aligned([...what.slice(index, index + 1), ...factsOf(change, record)]));
  const more =
    rest.length === 0
      ? []
      : [`And ${rest.length} more: ${shortLine(rest.join(', '))}. The details stand at the address below.`];
  return [...blocks, ...more];
}

/** `Who:        Example Speech GmbH`: two spaces or more after each label, so that a reader of the text can find them. */
function aligned(rows: readonly { readonly brief: string; readonly value: readonly Span[] }[]): string {
  const labels = rows.map(({ brief }) => `${shortLine(brief, 40)}:`);
  const width = Math.max(...labels.map(label => label.length)) + 2;
  return rows
    .map(({ value }, index) => `${(labels[index] ?? '').padEnd(width)}${plainSpans(value)}`)
    .join('\n');
}
