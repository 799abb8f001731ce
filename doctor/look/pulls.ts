import { gateContext } from '../../bot/plan/gate.ts';
import { inTurn } from '../../github/in-turn.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { OpenPull } from '../observation.ts';

/** So many pull requests, the newest, are looked at. */
const most = 30;

/** The newest open pull requests to a branch, with when the gate was last set on each. */
export async function openPulls(
  octokit: Octokit,
  repository: RepositoryName,
  base: string,
): Promise<OpenPull[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'open',
    base,
    per_page: most,
  });
  return inTurn(data, 4, async ({ number, created_at, head }) => {
    const { data: statuses } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
      ...repository,
      ref: head.sha,
      per_page: 100,
    });
    const gate = statuses.find(({ context }) => context === gateContext);
    return { number, openedAt: created_at, gateAt: gate?.created_at ?? null };
  });
}
