import { noRecords, type PageRecords } from '../../core/render/records.ts';
import { branchHead } from '../../github/branch-head.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { ledgerBranch } from '../ledger/files.ts';
import { type BlobCache, readLedger } from '../ledger/read.ts';
import { pageRecordsOf } from './page-records.ts';

/** No page can be made, because what it has to show of changes is not there or cannot be trusted. */
export class NoLedger extends Error {
  override readonly name = 'NoLedger';
}

/** What the ledger gives for the page. */
export interface LedgerForPage {
  /** Its commit; `null` where there is no ledger yet. */
  readonly head: string | null;
  readonly records: PageRecords;
  readonly defaultBranch: string;
}

/**
 * Reads every record for the page, but for those in `cache`. A repository without a ledger has no
 * records, unless the page that stands there was made from one: then the ledger has been lost, and a page without its
 * changes would tell customers that none is coming.
 *
 * @param published commit of the ledger that the page which stands there names; `null` if it names none.
 * @throws NoLedger if the ledger is lost, damaged, or that of another repository.
 */
export async function ledgerForPage(
  octokit: Octokit,
  repository: RepositoryName,
  published: string | null,
  cache: BlobCache,
): Promise<LedgerForPage> {
  const head = await branchHead(octokit, repository, ledgerBranch);
  const ledger = await readLedger({ octokit, repository, head, also: () => true, cache });
  if ('missing' in ledger) {
    if (published === null) {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}', { ...repository });
      // Feeds are named by this number, and keep that name when a ledger begins.
      const records = { ...noRecords, repositoryId: Number(data.id) };
      return { head: null, records, defaultBranch: data.default_branch };
    }
    throw new NoLedger(
      `The branch \`${ledgerBranch}\` is missing, and the page that stands there was made from its commit ${published.slice(0, 8)}. Restore the branch from that commit: without it announced changes would be missing on the page.`,
    );
  }
  if ('damaged' in ledger) {
    throw new NoLedger(
      `The branch \`${ledgerBranch}\` cannot be trusted: ${ledger.damaged}. Point it at its last good commit.`,
    );
  }
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', { ...repository });
  if (Number(data.id) !== ledger.repositoryId) {
    throw new NoLedger(
      `This is a copy: the branch \`${ledgerBranch}\` belongs to another repository (id ${ledger.repositoryId}). Delete it here, and a new one is begun.`,
    );
  }
  return {
    head: ledger.head,
    records: pageRecordsOf(ledger.records, {
      repositoryUrl: data.html_url,
      repositoryId: ledger.repositoryId,
    }),
    defaultBranch: data.default_branch,
  };
}
