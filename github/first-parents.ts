import type { Budget } from './budget.ts';
import type { Octokit } from './octokit.ts';
import type { RepositoryName } from './repository.ts';

/** A commit as far as the history of a folder needs it. */
export interface HistoryCommit {
  /** The committer's instant, in UTC. */
  readonly at: string;
  /** Git id of its root tree. */
  readonly tree: string;
  readonly parent: string | null;
}

/** A branch's own line of commits, the youngest first. */
export interface FirstParents {
  readonly commits: readonly HistoryCommit[];
  /** Whether the commit that was known stands before them. */
  readonly meetsKnown: boolean;
  /** Whether they go back to that commit, or to the first one. */
  readonly isWhole: boolean;
}

const pageSize = 100;

/**
 * Follows first parents back from a commit, to one that is known or to the first. GitHub lists all commits that lead to a
 * commit, merged branches too, so on a busy repository there are more requests than a hundredth of the line.
 */
export async function firstParents(
  from: {
    readonly octokit: Octokit;
    readonly repository: RepositoryName;
    readonly head: string;
    readonly known: string | null;
  },
  budget: Budget,
): Promise<FirstParents> {
  const { octokit, repository, head, known } = from;
  const listed = new Map<string, HistoryCommit>();
  const commits: HistoryCommit[] = [];
  let page = 0;
  let isListed = false;
  for (let at: string | null = head; at !== null; ) {
    if (at === known) return { commits, meetsKnown: true, isWhole: true };
    const commit = listed.get(at);
    if (commit !== undefined) {
      commits.push(commit);
      at = commit.parent;
      continue;
    }
    if (isListed || !budget.take(1)) return { commits, meetsKnown: false, isWhole: false };
    page += 1;
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits', {
      ...repository,
      sha: head,
      per_page: pageSize,
      page,
    });
    for (const { sha, parents, commit } of data) {
      listed.set(sha, {
        at: new Date(commit.committer?.date ?? 0).toISOString(),
        tree: commit.tree.sha,
        parent: parents[0]?.sha ?? null,
      });
    }
    isListed = data.length < pageSize;
  }
  return { commits, meetsKnown: false, isWhole: true };
}
