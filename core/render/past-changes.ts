import type { Registry, Retired } from '../registry.ts';
import { companiesWords } from './changed-companies.ts';
import { dayAsText, inDay } from './day.ts';
import { markdownCell } from './escape/markdown.ts';
import { oneLine } from './escape/one-line.ts';
import { markdownPhrase, type Phrase } from './phrase.ts';
import type { PageRecords, PastChange } from './records.ts';
import { type Column, table } from './table.ts';

/** What was: changes with their dates and the number of objections, and services that have left the list. */
export function pastChanges({ retired }: Registry, { past }: PageRecords): string[] {
  return [
    '## Changes so far',
    ...(past.length === 0
      ? ['No change has been recorded yet.']
      : [table([...pastColumns(past), details].map(asMarkdown), past)]),
    ...(retired.length === 0 ? [] : ['### No longer in the list', table(retiredColumns, retired)]),
  ];
}

/** A column of the changes so far, for any target. Nothing is escaped. */
export interface PastColumn {
  readonly heading: string;
  phrase(change: PastChange): Phrase;
}

const columns: readonly PastColumn[] = [
  { heading: 'Date', phrase: ({ date }) => [dayAsText(date)] },
  { heading: 'Change', phrase: ({ kind }) => [kind] },
  { heading: 'Company', phrase: ({ companies }) => [companiesWords(companies)] },
  {
    heading: 'Told on',
    phrase: ({ toldOn }) => [toldOn === null ? 'no notice recorded' : dayAsText(toldOn)],
  },
  {
    heading: 'Time to object ended',
    phrase: ({ windowEndedOn }) => [windowEndedOn === null ? 'no time to object' : dayAsText(windowEndedOn)],
  },
  {
    heading: 'Objections',
    phrase: ({ objections }) => [`${objections.recorded} recorded, ${objections.open} open at the end`],
  },
  { heading: 'Outcome', phrase: ({ outcome }) => [outcome] },
];

const noteColumn: PastColumn = { heading: 'Note', phrase: ({ note }) => [oneLine(note ?? '') || 'none'] };

/** What is said of changes that have come to their end; of what is out of the ordinary where there is any. */
export function pastColumns(past: readonly PastChange[]): readonly PastColumn[] {
  return past.some(({ note }) => note !== null) ? [...columns, noteColumn] : columns;
}

const details: PastColumn = {
  heading: 'Details',
  phrase: ({ number, url }) => [{ label: `change ${number}`, address: url }],
};

function asMarkdown({ heading, phrase }: PastColumn): Column<PastChange> {
  return { heading, cell: change => markdownPhrase(phrase(change)) };
}

const retiredColumns: readonly Column<Retired>[] = [
  { heading: 'Service', cell: ({ service }) => markdownCell(service) },
  { heading: 'Left the list', cell: ({ ended }) => (ended === undefined ? '' : inDay(ended)) },
];
