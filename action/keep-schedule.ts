import type { Octokit } from '../github/octokit.ts';
import { refusalOf } from '../github/refusal.ts';
import type { Job } from './job.ts';

/**
 * Enables this very workflow again. GitHub switches off the schedule of a public repository in which nothing has happened
 * for 60 days, and a list of subprocessors is just such a repository; enabling it begins the 60 days anew.
 *
 * @returns what keeps it from that, for a warning; `null` if it went well.
 */
export async function keepScheduleAlive(
  octokit: Octokit,
  { owner, repo, workflow }: Job,
): Promise<string | null> {
  const what = 'The schedule was not renewed, and GitHub ends it after 60 quiet days';
  if (workflow === null) return `${what}: the runner does not say which workflow this is.`;
  try {
    await octokit.request('PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable', {
      owner,
      repo,
      workflow_id: workflow,
    });
    return null;
  } catch (error) {
    const refusal = refusalOf(error, { what, needs: 'actions: write' });
    if (refusal instanceof Error) return refusal.message;
    throw error;
  }
}
