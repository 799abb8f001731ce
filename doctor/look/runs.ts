import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { lookFor, type Seen } from '../seen.ts';
import type { Run, Workflow } from '../workflow.ts';

/** The newest runs of a workflow: of all, of those that went well, of those that the schedule started. */
export async function runsOf(
  octokit: Octokit,
  repository: RepositoryName,
  file: string,
): Promise<NonNullable<Workflow['runs']>> {
  const newest = (which: { event?: string; status?: 'success' }): Promise<Seen<Run | null>> =>
    lookFor('actions: read', async () => {
      const path = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
      const { data } = await octokit.request(path, {
        ...repository,
        workflow_id: file,
        per_page: 1,
        ...which,
      });
      const [run] = data.workflow_runs;
      return run === undefined
        ? null
        : { at: run.run_started_at ?? run.created_at, event: run.event, conclusion: run.conclusion };
    });
  return {
    newest: await newest({}),
    succeeded: await newest({ status: 'success' }),
    scheduled: await newest({ event: 'schedule' }),
  };
}
