import { madeFromIn } from '../bot/page/made-from.ts';
import type { ListHistory } from '../core/publication/history.ts';
import { historyIn } from '../core/publication/history-in.ts';
import { readBlob, readCommit } from '../github/git-tree.ts';
import { headFiles } from '../github/head-files.ts';
import type { Octokit } from '../github/octokit.ts';
import type { RepositoryName } from '../github/repository.ts';

/** The history of the list as a publication knew it. */
export interface PublishedHistory {
  /** Commit of the list up to which it knew everything. */
  readonly main: string;
  readonly history: ListHistory;
}

/** How many commits that people have put on top of a publication are looked past. */
const mostByHand = 20;

/**
 * The history that the last publication on a branch holds; `null` if there is none, or if it is not what a publication
 * writes. The commit itself is read, and not the branch, where people may have written since.
 *
 * @param standing commit that the branch names; `null` where it is not there.
 * @param path of `history.json` in the branch.
 */
export async function publishedHistory(
  octokit: Octokit,
  repository: RepositoryName,
  standing: string | null,
  path: string,
): Promise<PublishedHistory | null> {
  let at = standing;
  for (let looked = 0; at !== null && looked <= mostByHand; looked += 1) {
    const { tree, parents, message } = await readCommit(octokit, repository, at);
    const { main } = madeFromIn(message);
    if (main !== '') {
      const entry = (await headFiles(octokit, repository, { commit: at, tree }).list()).get(path);
      if (entry === undefined) return null;
      const bytes = await readBlob(octokit, repository, entry.sha);
      const history = historyIn(Buffer.from(bytes).toString('utf8'));
      return history === null ? null : { main, history };
    }
    at = parents[0] ?? null;
  }
  return null;
}
