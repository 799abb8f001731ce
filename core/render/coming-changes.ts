import { companiesCell } from './changed-companies.ts';
import { inDay } from './day.ts';
import { markdownCell, markdownLink } from './escape/markdown.ts';
import type { PageRecords } from './records.ts';
import { table } from './table.ts';
import { windowEndsCell } from './window-end.ts';

/** Changes that are announced and not in the list yet, with the time to object. */
export function comingChanges({ coming }: PageRecords): string[] {
  const heading = '## Coming changes';
  if (coming.length === 0) return [heading, 'No change is announced at present.'];
  return [
    heading,
    table(
      [
        { heading: 'Change', cell: change => markdownCell(change.kind) },
        { heading: 'Company', cell: change => companiesCell(change.companies) },
        { heading: 'Concerns', cell: change => markdownCell(change.concerns) },
        { heading: 'Objections until', cell: change => windowEndsCell(change.deadlines) },
        {
          heading: 'First use',
          cell: ({ usedFrom }) => (usedFrom === null ? '' : inDay(usedFrom)),
        },
        { heading: 'State', cell: change => markdownCell(change.state) },
        { heading: 'Details', cell: ({ number, url }) => markdownLink(`change ${number}`, url) },
      ],
      coming,
    ),
  ];
}
