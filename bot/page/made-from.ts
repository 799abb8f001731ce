/** What a page was made from. */
export interface MadeFrom {
  /** Commit whose registry it shows; empty if the publication does not say. */
  readonly main: string;
  /** Commit of the ledger; `null` if there was none. */
  readonly ledger: string | null;
}

/** The last lines of a publication's commit message, so that whoever looks later can tell whether the page is current. */
export function madeFromLines({ main, ledger }: MadeFrom): string {
  return [`Made-from: ${main}`, ...(ledger === null ? [] : [`Ledger: ${ledger}`])].join('\n');
}

/** Reads them back. Anything else in the message says nothing. */
export function madeFromIn(message: string): MadeFrom {
  return {
    main: /^Made-from: ([0-9a-f]{40})$/m.exec(message)?.[1] ?? '',
    ledger: /^Ledger: ([0-9a-f]{40})$/m.exec(message)?.[1] ?? null,
  };
}
