import type { Octokit } from '../../github/octokit.ts';
import { statusIn } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';

/**
 * Why a ledger is not what was published from: the page names a commit of it, and whatever the branch holds now has to
 * have come after that one. `null` where it has. One that was set back or written anew could have lost an objection.
 */
export async function rewritten(
  octokit: Octokit,
  repository: RepositoryName,
  head: string,
  published: string,
): Promise<string | null> {
  if (head === published) return null;
  const why = `it was set back or rewritten: the published page was made from its commit ${published}, which does not lead to what the branch holds now. Point the branch back at that commit`;
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repository,
      basehead: `${published}...${head}`,
      // What lies between does not matter, and one commit of it is the least that can be asked for.
      per_page: 1,
    });
    return data.status === 'ahead' || data.status === 'identical' ? null : why;
  } catch (error) {
    // Gone, or with nothing in common.
    if ([404, 422].includes(statusIn(error) ?? 0)) return why;
    throw error;
  }
}
