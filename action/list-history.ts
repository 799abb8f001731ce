import { extendHistory, historyOf, type ListHistory, unknownHistory } from '../core/publication/history.ts';
import { listStates } from '../core/publication/list-states.ts';
import { counted } from '../core/report/text.ts';
import { readFolderHistorySince } from '../github/folder-history.ts';
import type { Octokit } from '../github/octokit.ts';
import type { RepositoryName } from '../github/repository.ts';
import { readFolderHistory } from '../local/git/history.ts';
import { LocalError } from '../local/local-error.ts';
import type { PublishedHistory } from './published-history.ts';

/** Which entries stood in the list on which days, and what there is to say about how much of it could be read. */
export interface ReadHistory {
  readonly history: ListHistory;
  /** Sentences for the log. */
  readonly notes: readonly string[];
  /** Sentences that ask for something to be done. */
  readonly warnings: readonly string[];
}

export interface HistoryToRead {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Commit whose list is published. */
  readonly main: string;
  /** The registry's folder. */
  readonly directory: string;
  /** A checkout and the commit it stands at; `null` if there is none. */
  readonly checkout: Checkout | null;
  /** What the last publication knew. Asked for only if the checkout does not know all of it. */
  readonly published: () => Promise<PublishedHistory | null>;
  /** Content at hand, by Git id. */
  readonly have: (id: string) => Uint8Array | undefined;
}

export interface Checkout {
  readonly folder: string;
  readonly commit: string;
}

/** What is known before anything is asked of the API: the list's history up to a commit. */
interface Known {
  readonly commit: string | null;
  readonly history: ListHistory;
  readonly skipped: number;
}

/**
 * Reads the history of the list: from the checkout where it goes back to the first commit, which takes no request; else
 * from the last publication. What has come since is read through the API.
 */
export async function readListHistory(read: HistoryToRead): Promise<ReadHistory> {
  const known = inCheckout(read) ?? asPublished(await read.published());
  if (known.commit === read.main) return told(known.history, known.skipped, []);
  const since = await readFolderHistorySince({
    octokit: read.octokit,
    repository: read.repository,
    head: read.main,
    folder: read.directory,
    known: known.commit,
    have: read.have,
  });
  const { states, skipped } = listStates(since.states, since.bytesOf);
  const history = extendHistory(since.goesOn ? known.history : unknownHistory, states);
  if (since.isWhole) return told(history, known.skipped + skipped, []);
  const what = since.goesOn
    ? 'So much has happened since the last publication that not every day of the list could be read: some entries may be shown as having come or gone later than they did'
    : `The history of the list is too long to be read through the API, so the site knows it from ${history.from ?? 'today'} on only`;
  return told(history, known.skipped + skipped, [`${what}. ${remedy}`]);
}

const remedy =
  'Run `command: publish` once with `fetch-depth: 0` in the step `actions/checkout`: then all of it is read from there, and later runs go on from that.';

function inCheckout({ checkout, directory }: HistoryToRead): Known | null {
  if (checkout === null) return null;
  try {
    const { states, bytesOf, isWhole } = readFolderHistory(checkout.folder, checkout.commit, directory);
    if (!isWhole) return null;
    const { states: list, skipped } = listStates(states, bytesOf);
    return { commit: checkout.commit, history: historyOf(list), skipped };
  } catch (error) {
    // No Git, no repository there, another commit, or parts of it missing: then the API is asked.
    if (error instanceof LocalError) return null;
    throw error;
  }
}

function asPublished(published: PublishedHistory | null): Known {
  return published === null
    ? { commit: null, history: unknownHistory, skipped: 0 }
    : { commit: published.main, history: published.history, skipped: 0 };
}

function told(history: ListHistory, skipped: number, warnings: readonly string[]): ReadHistory {
  const notes =
    skipped === 0
      ? []
      : [
          `${counted(skipped, 'state', 'states')} of the list could not be read and ${skipped === 1 ? 'is' : 'are'} left out of its history.`,
        ];
  return { history, notes, warnings };
}
