/** What the page shows of the ledger, as plain data: it is read by the page and by nothing that decides. */
export interface PageRecords {
  /** Day on which the list last changed (`2026-11-23`), from a record and never from the clock. */
  readonly lastChangedOn: string | null;
  readonly coming: readonly ComingChange[];
  /** The newest first. */
  readonly past: readonly PastChange[];
}

/** The end of the time to object, for one group. */
export interface GroupDeadline {
  readonly group: string;
  /** Last day, local: `2026-12-09`. */
  readonly lastDay: string;
  /** Zone of the IANA database. */
  readonly zone: string;
  /** The instant at which the window ends, `2026-12-09T23:00:00Z`. */
  readonly utc: string;
}

/** A change that has been announced and is not in the list yet. */
export interface ComingChange {
  /** Number of the change issue. */
  readonly number: number;
  /** Permalink of the change. */
  readonly url: string;
  /** What kind of change, in a word or two: `New`, `Replacement`, `Other company`. */
  readonly kind: string;
  readonly companies: readonly { readonly service: string; readonly legalName: string | null }[];
  /** Whom it concerns; `All customers` if nothing narrows it. */
  readonly concerns: string;
  readonly deadlines: readonly GroupDeadline[];
  /** Planned first use, `2027-01-04`. */
  readonly usedFrom: string | null;
  /** Where it stands, in the words of the change's label. */
  readonly state: string;
  /** Ids of its entries that stand in the list already, although the time to object has not ended. */
  readonly inTheListAlready?: readonly string[];
}

/** A change that has reached its end. */
export interface PastChange {
  readonly number: number;
  readonly url: string;
  /** Day it ended, `2026-12-10`. */
  readonly date: string;
  readonly kind: string;
  readonly companies: readonly { readonly service: string; readonly legalName: string | null }[];
  /** Day on which customers were told. */
  readonly toldOn: string | null;
  /** Last day of the time to object; `null` where there was none. */
  readonly windowEndedOn: string | null;
  readonly objections: { readonly recorded: number; readonly open: number };
  /** What became of it: `in the list`, `cancelled`, `replaced`. */
  readonly outcome: string;
  /** Said plainly: used before the time to object ended, told after the fact. */
  readonly note: string | null;
}

/** The records of a registry whose ledger holds nothing yet. */
export const noRecords: PageRecords = { lastChangedOn: null, coming: [], past: [] };
