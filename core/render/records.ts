import type { ChangeClass } from '../change/class.ts';
import type { Entry } from '../entry.ts';

/** What the page shows of the ledger, as plain data: it is read by the page and by nothing that decides. */
export interface PageRecords {
  /** Day on which the list last changed (`2026-11-23`), from a record and never from the clock. */
  readonly lastChangedOn: string | null;
  readonly coming: readonly ComingChange[];
  /** The newest first. */
  readonly past: readonly PastChange[];
  /** Numeric id of the repository whose ledger it is: what stays the same when a repository is renamed. */
  readonly repositoryId: number | null;
  /** Day on which the list was taken over without notices, if that is recorded. */
  readonly baseline: string | null;
}

/** The end of the time to object, for one group. */
export interface GroupDeadline {
  readonly group: string;
  /** What the group was called when the change was announced. */
  readonly label: string;
  /** `specific`: these customers are asked first, and answer (GDPR Art. 28(2)). */
  readonly authorisation: 'general' | 'specific';
  /** Last day, local: `2026-12-09`. */
  readonly lastDay: string;
  /** Zone of the IANA database. */
  readonly zone: string;
  /** The instant at which the window ends, `2026-12-09T23:00:00Z`. */
  readonly utc: string;
  /** How it was counted, a sentence each. */
  readonly steps: readonly string[];
}

/** One entry that a change is about. */
export interface ChangedEntry {
  readonly id: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
  /** What happens to it, in one line. */
  readonly title: string;
  /** What differs, a line each, in a customer's words. */
  readonly words: readonly string[];
}

export type NoticeKind =
  | 'announcement'
  | 'after-the-fact'
  | 'more-time'
  | 'correction'
  | 'cancelled'
  | 'information';

/** What can honestly be said of a notice. */
export type Evidence = 'waiting' | 'published' | 'handed-over' | 'accepted' | 'failed' | 'waived';

/** A notice, without anything that could name who got it. */
export interface NoticeOnPage {
  /** Group it reaches; `null` for all. */
  readonly group: string | null;
  readonly channel: 'issue' | 'email' | 'webhook';
  readonly kind: NoticeKind;
  readonly evidence: Evidence;
  /** The instant at which that became so. */
  readonly at: string | null;
}

/**
 * What has happened to a change, as far as its record states when. `early`: it was in the list too soon.
 * `held`: an objection was recorded. `more-time`: the deadline moved later.
 */
export type EventKind =
  | 'announced'
  | 'told'
  | 'early'
  | 'more-time'
  | 'held'
  | 'window-closed'
  | 'in-the-list'
  | 'cancelled'
  | 'replaced';

export interface ChangeEvent {
  /** Instant, UTC. */
  readonly at: string;
  readonly what: EventKind;
}

/** Where a change stands. */
export type ChangeState =
  | 'announcing'
  | 'open'
  | 'held'
  | 'window-closed'
  | 'in-the-list'
  | 'cancelled'
  | 'replaced';

/** What is known of a change, wherever it stands. */
export interface ChangeOnPage {
  /** Name of its record: `0012`, `0012.2`, `push-0123456789ab`. It never changes. */
  readonly id: string;
  /** Number of the change issue. */
  readonly number: number;
  /** Permalink of the change. */
  readonly url: string;
  readonly status: ChangeState;
  /** What happens, in one line: `New subprocessor: Example Speech (from 4 January 2027)`. */
  readonly title: string;
  /** What kind of change, in a word or two: `New`, `Replacement`, `Other company`. */
  readonly kind: string;
  /** Each class once. */
  readonly classes: readonly ChangeClass[];
  readonly companies: readonly { readonly service: string; readonly legalName: string | null }[];
  readonly entries: readonly ChangedEntry[];
  /** Whom it concerns; `All customers` if nothing narrows it. */
  readonly concerns: string;
  /** Instant at which it was announced, UTC. */
  readonly announcedAt: string;
  readonly deadlines: readonly GroupDeadline[];
  /** Planned first use, `2027-01-04`. */
  readonly usedFrom: string | null;
  readonly notices: readonly NoticeOnPage[];
  readonly objections: { readonly recorded: number; readonly open: number; readonly late: number };
  /** The oldest first. */
  readonly events: readonly ChangeEvent[];
  /** Numbers of the change that took its place, and of the one whose place it took. */
  readonly replacedBy: number | null;
  readonly replaces: number | null;
}

/** A change that has been announced and is not in the list yet. */
export interface ComingChange extends ChangeOnPage {
  /** Where it stands, in the words of the change's label. */
  readonly state: string;
  /** The proposal is closed. The time to object runs on. */
  readonly paused: boolean;
  /** Ids of its entries that stand in the list already, although the time to object has not ended. */
  readonly inTheListAlready?: readonly string[];
}

/** A change that has reached its end. */
export interface PastChange extends ChangeOnPage {
  /** Day it ended, `2026-12-10`. */
  readonly date: string;
  /** Day on which customers were told. */
  readonly toldOn: string | null;
  /** Last day of the time to object; `null` where there was none. */
  readonly windowEndedOn: string | null;
  /** What became of it: `in the list`, `cancelled`, `replaced`. */
  readonly outcome: string;
  /** Said plainly: used before the time to object ended, told after the fact. */
  readonly note: string | null;
}

/** The records of a registry whose ledger holds nothing yet. */
export const noRecords: PageRecords = {
  lastChangedOn: null,
  coming: [],
  past: [],
  repositoryId: null,
  baseline: null,
};
