import { type JobRun, runAction } from './action-run.ts';
import type { Scene } from './scene.ts';

/** The workflow that checks a pull request: the built Action, with a token that can only read. */
export async function runCheck(scene: Scene): Promise<JobRun> {
  const { github, repo, pull: number } = scene;
  const { headSha, baseSha, mergeSha } = repo.pullAt(number);
  return runAction({
    ...where(scene),
    eventName: 'pull_request',
    event: {
      action: 'synchronize',
      number,
      pull_request: { number, head: { sha: headSha }, base: { sha: baseSha, ref: 'main' } },
    },
    ref: `refs/pull/${number}/merge`,
    sha: mergeSha ?? '',
    token: github.token({ permissions: { contents: 'read' } }),
    inputs: { command: 'validate' },
  });
}

/** The workflow that publishes, started by the bot's event. Of several that wait, GitHub runs the newest. */
export async function runPublishing(scene: Scene): Promise<JobRun> {
  const { github, repo } = scene;
  const asked = repo.dispatches.at(-1);
  if (asked === undefined) throw new Error('The bot has not asked for the page to be published.');
  return runAction({
    ...where(scene),
    eventName: 'repository_dispatch',
    event: { action: asked.event, client_payload: asked.payload },
    ref: 'refs/heads/main',
    sha: repo.head('main') ?? '',
    token: github.token({ permissions: { contents: 'write' } }),
    inputs: { command: 'publish' },
  });
}

function where({ github, repo: { fullName: repository, gitFolder } }: Scene) {
  return { repository, gitFolder, apiUrl: github.url, serverUrl: github.serverUrl };
}
