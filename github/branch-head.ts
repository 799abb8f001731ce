import type { Octokit } from './octokit.ts';
import { failedRequest } from './refusal.ts';
import type { RepositoryName } from './repository.ts';

/** The commit that a branch names; `null` where there is no such branch. */
export async function branchHead(
  octokit: Octokit,
  repository: RepositoryName,
  branch: string,
): Promise<string | null> {
  try {
    const ref = `heads/${branch}`;
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref });
    return data.object.sha;
  } catch (error) {
    if (failedRequest(error)?.status === 404) return null;
    throw error;
  }
}
