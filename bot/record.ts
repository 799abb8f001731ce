import type { EntryChange } from '../core/change/change.ts';
import type { Entry } from '../core/entry.ts';
import type { RecordFile } from '../core/generated/record.ts';
import type { Policy } from '../core/policy.ts';

/** One change of one entry, as it was announced. */
export type RecordedChange = Omit<RecordFile['changes'][number], 'before' | 'after' | 'fields'> & {
  before: Entry | null;
  after: Entry | null;
  fields: EntryChange['fields'][number][];
};

/** What happened to one change: a file of the ledger, with the types of what it froze. */
export type Record = Omit<RecordFile, 'policy' | 'changes'> & { policy: Policy; changes: RecordedChange[] };

export type RecordState = Record['state'];
export type Objection = Record['objections'][number];
export type CommentRead = Record['comments'][number];
export type Notice = Record['notices'][number];
export type NoticeKind = Notice['kind'];
export type Effect = Record['effects'][string];
export type StaffAct = NonNullable<Objection['answer']>;
export type WindowOfGroup = Record['windows'][number];
export type CommentSource = CommentRead['source'];

/** Whether nothing happens to this change any more: it has ended, and everybody who had to be told has been told. */
export function isFinal(record: Record): boolean {
  return record.ended_at !== null;
}

/** What records of one pull request share, however often it was announced: `0042` of `0042.2`. */
export function family(id: string): string {
  return id.split('.')[0] ?? id;
}

/** Where a record stands on the ledger: open ones together, final ones by the year they ended. */
export function pathOf(record: Record): string {
  return isFinal(record)
    ? `closed/${(record.ended_at ?? '').slice(0, 4)}/${record.id}.yaml`
    : `open/${record.id}.yaml`;
}

/** The instant at which the last group's time to object ends; `null` where the change has none. */
export function latestEnd(record: Record): string | null {
  return record.windows.reduce<string | null>(
    (latest, { utc }) => (latest === null || utc > latest ? utc : latest),
    null,
  );
}
