import type { BlobCache } from '../bot/ledger/read.ts';
import { ledgerForPage } from '../bot/page/ledger-for-page.ts';
import { type MadeFrom, madeFromIn } from '../bot/page/made-from.ts';
import type { Registry } from '../core/registry.ts';
import { renderPage } from '../core/render/page.ts';
import { readCommit } from '../github/git-tree.ts';
import type { Octokit } from '../github/octokit.ts';
import type { RepositoryName } from '../github/repository.ts';

/** A page, and what it was made from. */
export interface MadePage {
  readonly text: string;
  readonly from: MadeFrom;
  /** Whether the page that stands there names other commits, so that the bot would take it for an old one. */
  readonly isNews: boolean;
}

export interface MakePage {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Branch that the page goes to, and the commit it stands at; `null` where it is not there yet. */
  readonly branch: string;
  readonly standing: string | null;
  readonly source: { readonly main: string; readonly registry: Registry };
  /** Files of the ledger that have been read. */
  readonly blobs: BlobCache;
}

/** Renders the page from a registry and from the ledger as it stands now. @throws NoLedger */
export async function makePage(make: MakePage): Promise<MadePage> {
  const { octokit, repository, branch, standing, source, blobs } = make;
  const before =
    standing === null ? null : madeFromIn((await readCommit(octokit, repository, standing)).message);
  const ledger = await ledgerForPage(octokit, repository, before?.ledger ?? null, blobs);
  const from = { main: source.main, ledger: ledger.head };
  return {
    text: renderPage(source.registry, ledger.records),
    from,
    // A page on the default branch itself is never up to date with it: its own commit would be news again.
    isNews:
      ledger.head !== null &&
      branch !== ledger.defaultBranch &&
      (before?.main !== from.main || before.ledger !== from.ledger),
  };
}
