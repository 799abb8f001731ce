import { localDay } from '../../core/deadline/local-day.ts';
import type { ComingChange, PageRecords, PastChange } from '../../core/render/records.ts';
import type { Record, RecordState } from '../record.ts';
import { issueUrl } from '../texts/context.ts';
import { tallyOf } from '../texts/objection-words.ts';
import { firstUseDay } from '../texts/what-happens.ts';
import { endOf, latestWindow, zoneOf } from '../texts/windows.ts';
import { companiesOf, concernsOf, kindOf } from './change-words.ts';
import { earlyNote, pastNote } from './notes.ts';
import { stateWords } from './state-words.ts';
import { endedAt, toldAt } from './times.ts';

/**
 * What the public page shows of the ledger: what is coming, what was, and when the list last changed. Counts and days of
 * what is recorded, and nothing that anybody wrote. Pure: the same records give the same page on any day.
 *
 * A change stands here once it has its issue; before that nobody has been told of it.
 *
 * @param records every record of the ledger, open and closed, in any order.
 * @param repositoryUrl address of the repository for people, without a slash at the end.
 */
export function pageRecordsOf(records: readonly Record[], repositoryUrl: string): PageRecords {
  const told = records.filter(isTold);
  return {
    lastChangedOn: lastChange(records),
    coming: told
      .filter(({ state }) => isAlive[state])
      .sort((a, b) => a.issue - b.issue)
      .map(record => coming(record, repositoryUrl)),
    past: told
      .filter(({ state }) => !isAlive[state])
      .map(record => ({ record, at: endedAt(record) }))
      .sort((a, b) => (a.at === b.at ? b.record.issue - a.record.issue : a.at < b.at ? 1 : -1))
      .map(({ record, at }) => past(record, at, records, repositoryUrl)),
  };
}

type Told = Record & { readonly issue: number };

function isTold(record: Record): record is Told {
  return record.issue !== null;
}

/** Whether customers still have to reckon with a change in this state. */
const isAlive: Readonly<{ [State in RecordState]: boolean }> = {
  announcing: true,
  open: true,
  held: true,
  'window-closed': true,
  'in-the-list': false,
  cancelled: false,
  replaced: false,
};

function coming(record: Told, repositoryUrl: string): ComingChange {
  const { issue, windows, state, paused } = record;
  const early = earlyNote(record);
  return {
    number: issue,
    url: issueUrl({ repositoryUrl }, issue),
    kind: kindOf(record),
    companies: companiesOf(record),
    concerns: concernsOf(record),
    deadlines: windows.map(window => ({ group: window.group, ...endOf(window) })),
    usedFrom: firstUseDay(record),
    state: [
      stateWords[state],
      ...(paused && early === null ? ['paused, the proposal is closed'] : []),
      ...(early === null ? [] : [early]),
    ].join('; '),
    ...(early === null
      ? {}
      : { inTheListAlready: record.changes.flatMap(({ entry, after }) => (after === null ? [] : [entry])) }),
  };
}

function past(record: Told, at: string, records: readonly Record[], repositoryUrl: string): PastChange {
  const { issue, state } = record;
  const zone = zoneOf(record);
  const told = toldAt(record);
  const { recorded, open } = tallyOf(record);
  return {
    number: issue,
    url: issueUrl({ repositoryUrl }, issue),
    date: localDay(at, zone),
    kind: kindOf(record),
    companies: companiesOf(record),
    toldOn: told === null ? null : localDay(told, zone),
    windowEndedOn: latestWindow(record)?.last_day ?? null,
    objections: { recorded, open },
    outcome: stateWords[state],
    note: pastNote(record, at, records),
  };
}

/** The last day on which a pass found something new in the list. A change of nothing but details has no record. */
function lastChange(records: readonly Record[]): string | null {
  return records.reduce<string | null>((last, record) => {
    const day = record.merged === null ? null : localDay(record.merged.at, zoneOf(record));
    return day !== null && (last === null || day > last) ? day : last;
  }, null);
}
