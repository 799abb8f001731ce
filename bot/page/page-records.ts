import { localDay } from '../../core/deadline/local-day.ts';
import type { ComingChange, PageRecords, PastChange } from '../../core/render/records.ts';
import type { Record, RecordState } from '../record.ts';
import { latestWindow, zoneOf } from '../texts/windows.ts';
import { changeOnPage, type Told } from './change-on-page.ts';
import { earlyNote, pastNote } from './notes.ts';
import { stateWords } from './state-words.ts';
import { endedAt, toldAt } from './times.ts';

/** Whose records they are. */
export interface LedgerOwner {
  /** Address of the repository for people, without a slash at the end. */
  readonly repositoryUrl: string;
  readonly repositoryId: number;
}

/**
 * What the public page shows of the ledger: what is coming, what was, and when the list last changed. Counts and days of
 * what is recorded, and nothing that anybody wrote. Pure: the same records give the same page on any day.
 *
 * A change stands here once it has its issue; before that nobody has been told of it.
 *
 * @param records every record of the ledger, open and closed, in any order.
 */
export function pageRecordsOf(records: readonly Record[], owner: LedgerOwner): PageRecords {
  const told = records.filter(isTold);
  const family: Family = {
    byId: new Map(records.map(record => [record.id, record])),
    successors: new Map(
      records.flatMap(record => (record.replaces === null ? [] : [[record.replaces, record]])),
    ),
  };
  return {
    lastChangedOn: lastChange(records),
    coming: told
      .filter(({ state }) => isAlive[state])
      .sort((a, b) => a.issue - b.issue)
      .map(record => coming(record, owner, family)),
    past: told
      .filter(({ state }) => !isAlive[state])
      .map(record => ({ record, at: endedAt(record) }))
      .sort((a, b) => (a.at === b.at ? b.record.issue - a.record.issue : a.at < b.at ? 1 : -1))
      .map(({ record, at }) => past(record, at, owner, family)),
    repositoryId: owner.repositoryId,
    baseline: family.byId.get('baseline')?.announced.on ?? null,
  };
}

/** Which record took the place of which. */
interface Family {
  readonly byId: ReadonlyMap<string, Record>;
  /** By the id of the record that was replaced. */
  readonly successors: ReadonlyMap<string, Record>;
}

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

function coming(record: Told, owner: LedgerOwner, family: Family): ComingChange {
  const { state, paused } = record;
  const early = earlyNote(record);
  return {
    ...onPage(record, owner, family),
    state: [
      stateWords[state],
      ...(paused && early === null ? ['paused, the proposal is closed'] : []),
      ...(early === null ? [] : [early]),
    ].join('; '),
    paused,
    ...(early === null
      ? {}
      : { inTheListAlready: record.changes.flatMap(({ entry, after }) => (after === null ? [] : [entry])) }),
  };
}

function past(record: Told, at: string, owner: LedgerOwner, family: Family): PastChange {
  const zone = zoneOf(record);
  const told = toldAt(record);
  return {
    ...onPage(record, owner, family),
    date: localDay(at, zone),
    toldOn: told === null ? null : localDay(told, zone),
    windowEndedOn: latestWindow(record)?.last_day ?? null,
    outcome: stateWords[record.state],
    note: pastNote(record, at, family.successors.get(record.id)?.issue ?? null),
  };
}

function onPage(record: Told, { repositoryUrl }: LedgerOwner, { byId, successors }: Family) {
  return changeOnPage(record, repositoryUrl, {
    successor: successors.get(record.id),
    predecessor: record.replaces === null ? undefined : byId.get(record.replaces),
  });
}

/** The last day on which a pass found something new in the list. A change of nothing but details has no record. */
function lastChange(records: readonly Record[]): string | null {
  return records.reduce<string | null>((last, record) => {
    const day = record.merged === null ? null : localDay(record.merged.at, zoneOf(record));
    return day !== null && (last === null || day > last) ? day : last;
  }, null);
}
