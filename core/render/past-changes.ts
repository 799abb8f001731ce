import type { Registry, Retired } from '../registry.ts';
import { companiesCell } from './changed-companies.ts';
import { inDay } from './day.ts';
import { markdownCell, markdownLink } from './escape/markdown.ts';
import type { PageRecords, PastChange } from './records.ts';
import { type Column, table } from './table.ts';

/** What was: changes with their dates and the number of objections, and services that have left the list. */
export function pastChanges({ retired }: Registry, { past }: PageRecords): string[] {
  return [
    '## Changes so far',
    ...(past.length === 0 ? ['No change has been recorded yet.'] : [table(columnsFor(past), past)]),
    ...(retired.length === 0 ? [] : ['### No longer in the list', table(retiredColumns, retired)]),
  ];
}

const columns: readonly Column<PastChange>[] = [
  { heading: 'Date', cell: ({ date }) => inDay(date) },
  { heading: 'Change', cell: ({ kind }) => markdownCell(kind) },
  { heading: 'Company', cell: ({ companies }) => companiesCell(companies) },
  { heading: 'Told on', cell: ({ toldOn }) => (toldOn === null ? 'no notice recorded' : inDay(toldOn)) },
  {
    heading: 'Time to object ended',
    cell: ({ windowEndedOn }) => (windowEndedOn === null ? 'no time to object' : inDay(windowEndedOn)),
  },
  {
    heading: 'Objections',
    cell: ({ objections }) => `${objections.recorded} recorded, ${objections.open} open at the end`,
  },
  { heading: 'Outcome', cell: ({ outcome }) => markdownCell(outcome) },
];

const note: Column<PastChange> = {
  heading: 'Note',
  cell: change => markdownCell(change.note ?? '') || 'none',
};

const details: Column<PastChange> = {
  heading: 'Details',
  cell: ({ number, url }) => markdownLink(`change ${number}`, url),
};

function columnsFor(past: readonly PastChange[]): Column<PastChange>[] {
  return [...columns, ...(past.some(change => change.note !== null) ? [note] : []), details];
}

const retiredColumns: readonly Column<Retired>[] = [
  { heading: 'Service', cell: ({ service }) => markdownCell(service) },
  { heading: 'Left the list', cell: ({ ended }) => (ended === undefined ? '' : inDay(ended)) },
];
