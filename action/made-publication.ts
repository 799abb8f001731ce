import type { BlobCache } from '../bot/ledger/read.ts';
import { ledgerForPage } from '../bot/page/ledger-for-page.ts';
import { type MadeFrom, madeFromIn } from '../bot/page/made-from.ts';
import { type FileContent, publicationFiles } from '../core/publication/files.ts';
import { unknownHistory } from '../core/publication/history.ts';
import type { Logo } from '../core/publication/logo.ts';
import type { Registry } from '../core/registry.ts';
import { readCommit } from '../github/git-tree.ts';
import type { Octokit } from '../github/octokit.ts';
import type { RepositoryName } from '../github/repository.ts';
import { type Checkout, type ReadHistory, readListHistory } from './list-history.ts';
import { publishedHistory } from './published-history.ts';

/** The files of a publication, and what they were made from. */
export interface MadePublication {
  readonly files: ReadonlyMap<string, FileContent>;
  readonly from: MadeFrom;
  /** Whether the publication that stands there names other commits, so that the bot would take it for an old one. */
  readonly isNews: boolean;
  /** What there is to say about the history of the list. */
  readonly said: Pick<ReadHistory, 'notes' | 'warnings'>;
}

/** The registry to publish. */
export interface PublishedRegistry {
  /** Commit it stands at. */
  readonly main: string;
  readonly registry: Registry;
  readonly logo: Logo | null;
}

export interface MakePublication {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** The registry's folder. */
  readonly directory: string;
  /** Where it goes to. */
  readonly branch: string;
  readonly page: string;
  readonly site: string | null;
  /** The commit that the branch stands at; `null` where it is not there yet. */
  readonly standing: string | null;
  readonly source: PublishedRegistry;
  readonly checkout: Checkout | null;
  /** Files of the ledger that have been read. */
  readonly blobs: BlobCache;
  /** Content at hand, by Git id. */
  readonly have: (id: string) => Uint8Array | undefined;
}

/** Makes every file from a registry, its history, and the ledger as it stands now. @throws NoLedger */
export async function makePublication(make: MakePublication): Promise<MadePublication> {
  const { octokit, repository, branch, page, site, standing, source, blobs } = make;
  const before =
    standing === null ? null : madeFromIn((await readCommit(octokit, repository, standing)).message);
  const ledger = await ledgerForPage(octokit, repository, before?.ledger ?? null, blobs);
  const { history, notes, warnings } = await historyFor(make);
  const from = { main: source.main, ledger: ledger.head };
  const publication = { registry: source.registry, records: ledger.records, history, logo: source.logo };
  return {
    files: publicationFiles(publication, { page, site }),
    from,
    // A page on the default branch itself is never up to date with it: its own commit would be news again.
    isNews:
      ledger.head !== null &&
      branch !== ledger.defaultBranch &&
      (before?.main !== from.main || before.ledger !== from.ledger),
    said: { notes, warnings },
  };
}

/** Nothing but the site shows the past of the list. */
async function historyFor(make: MakePublication): Promise<ReadHistory> {
  const { octokit, repository, directory, site, standing, source, checkout, have } = make;
  if (site === null) return { history: unknownHistory, notes: [], warnings: [] };
  return readListHistory({
    octokit,
    repository,
    main: source.main,
    directory,
    checkout,
    published: () => publishedHistory(octokit, repository, standing, `${site}/history.json`),
    have,
  });
}
