import type { Octokit } from '../../github/octokit.ts';
import { refusalOf } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';

/** What the page is made from. */
interface From {
  readonly main: string;
  readonly ledger: string;
}

/** The event that the publishing workflow waits for. */
const publishEvent = 'subprocessors-publish';

/** Milliseconds that a workflow has for its work before it is asked again. */
const patience = 60 * 60_000;

/**
 * Has the page published, by an event that starts the publishing workflow: a push to the ledger starts none, since a
 * workflow is read from the branch that is pushed. Each pair of commits is asked for once, and again after an hour if the
 * page has not followed by then.
 */
export function askToPublish(now: () => number = () => performance.now()) {
  const asked = new Map<string, { readonly pair: string; readonly at: number }>();
  return async (octokit: Octokit, repository: RepositoryName, { main, ledger }: From): Promise<void> => {
    const name = `${repository.owner}/${repository.repo}`;
    const pair = `${main} ${ledger}`;
    const before = asked.get(name);
    if (before?.pair === pair && now() - before.at < patience) return;
    try {
      await octokit.request('POST /repos/{owner}/{repo}/dispatches', {
        ...repository,
        event_type: publishEvent,
        client_payload: { main, ledger },
        request: { retries: 0 },
      });
    } catch (error) {
      throw refusalOf(error, {
        what: 'The publishing workflow could not be asked for',
        needs: 'contents: write',
        actor: 'app',
      });
    }
    asked.set(name, { pair, at: now() });
  };
}
