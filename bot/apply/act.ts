import type { Octokit } from '../../github/octokit.ts';
import { failedRequest } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Observation } from '../observation.ts';
import { gateContext } from '../plan/gate.ts';
import type { Step } from '../steps.ts';
import { stepInWords } from '../texts/step-words.ts';

type View = Exclude<Step, { do: 'write-ledger' | 'open-issue' | 'send-notice' }>;

export interface Act {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly log: (line: string) => void;
  /** Has the page published again. */
  readonly publish: (from: { readonly main: string; readonly ledger: string }) => Promise<void>;
}

/** Does one step that can be made again at any time: what people see, drawn from the records. */
export async function actOn(
  step: View,
  { repository: { url } }: Observation,
  { octokit, repository, log, publish }: Act,
): Promise<void> {
  log(stepInWords(step));
  switch (step.do) {
    case 'set-status':
      await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
        ...repository,
        sha: step.sha,
        state: step.state,
        description: step.description,
        context: gateContext,
        ...(step.number === null ? {} : { target_url: `${url}/pull/${step.number}` }),
      });
      return;
    case 'comment':
      await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: step.number,
        body: step.body,
      });
      return;
    case 'edit-comment':
      await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repository,
        comment_id: step.comment,
        body: step.body,
      });
      return;
    case 'delete-comment':
      await unless(404, () =>
        octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...repository,
          comment_id: step.comment,
        }),
      );
      return;
    case 'edit-issue':
      await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repository,
        issue_number: step.number,
        ...(step.title === undefined ? {} : { title: step.title }),
        ...(step.body === undefined ? {} : { body: step.body }),
        ...(step.open === undefined ? {} : { state: step.open ? ('open' as const) : ('closed' as const) }),
      });
      return;
    case 'set-labels':
      for (const name of step.remove) {
        await unless(404, () =>
          octokit.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
            ...repository,
            issue_number: step.number,
            name,
          }),
        );
      }
      if (step.add.length > 0) {
        await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
          ...repository,
          issue_number: step.number,
          labels: [...step.add],
        });
      }
      return;
    case 'define-label':
      await unless(422, () =>
        octokit.request('POST /repos/{owner}/{repo}/labels', {
          ...repository,
          name: step.name,
          color: step.color,
          description: step.description,
        }),
      );
      return;
    case 'delete-label':
      await unless(404, () =>
        octokit.request('DELETE /repos/{owner}/{repo}/labels/{name}', { ...repository, name: step.name }),
      );
      return;
    case 'publish':
      await publish({ main: step.main, ledger: step.ledger });
      return;
    case 'stand-still':
      return;
  }
}

/**
 * What is gone already need not be deleted, and a label that cannot be defined is either there, because somebody was
 * quicker, or is made by GitHub itself when an issue gets it.
 */
async function unless(status: 404 | 422, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (failedRequest(error)?.status !== status) throw error;
  }
}
