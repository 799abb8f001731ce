import type { SourceFile } from '../core/source.ts';
import { visible } from '../core/text/visible.ts';
import type { Octokit } from '../github/octokit.ts';
import { refusalOf } from '../github/refusal.ts';
import { registryAt } from '../github/registry-at.ts';
import { LocalError } from '../local/local-error.ts';
import { InputError, type Inputs } from './inputs.ts';
import { isProposal, type Job } from './job.ts';
import { contentsById, readRegistryFolder } from './registry-folder.ts';

interface RegistryToPublish {
  readonly files: readonly SourceFile[];
  /** Why nothing may be published from where this job runs, in sentences; `null` if it may. */
  readonly whyNot: string | null;
}

/**
 * The registry of the commit that the job is about, read through the API: a step before this one may have checked out
 * anything, such as the proposal that a comment was written on.
 *
 * The default branch is asked for each time, because a run that is repeated brings the event of its first time along.
 *
 * @throws InputError if the commit cannot be read or has no registry.
 */
export async function registryToPublish(
  job: Job,
  { directory, token }: Pick<Inputs, 'directory' | 'token'>,
): Promise<RegistryToPublish> {
  if (isProposal(job)) return { files: readRegistryFolder(job, directory), whyNot: aboutAProposal(job) };
  // Without a token nothing can be asked, and nothing will be published: the checkout is all there is to look at.
  if (token === '') return { files: readRegistryFolder(job, directory), whyNot: null };
  const { connect } = await import('./connect.ts');
  const octokit = connect(token);
  const repository = { owner: job.owner, repo: job.repo };
  const local = checkedOut(job, directory);
  try {
    const branch = await defaultBranch(octokit, job);
    const have = (sha: string) => local.get(sha);
    const files = await registryAt({ octokit, repository, commit: job.sha, directory, have });
    if (files.length === 0) {
      throw new InputError(
        `There is no folder \`${directory}\` in the commit ${job.sha.slice(0, 8)}. Is the input \`directory\` right?`,
      );
    }
    return { files, whyNot: job.ref === `refs/heads/${branch}` ? null : elsewhere(job, branch) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const what = `The repository ${job.owner}/${job.repo} could not be read`;
    const refusal = refusalOf(error, { what, needs: 'contents: read', actor: 'workflow' });
    throw refusal instanceof Error ? new InputError(`Not published. ${refusal.message}`) : error;
  }
}

async function defaultBranch(octokit: Octokit, { owner, repo }: Job): Promise<string> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo });
  return data.default_branch;
}

/** What lies in the workspace, by Git id, to save requests; where nothing can be read there, everything is asked for. */
function checkedOut(job: Job, directory: string): Map<string, Uint8Array> {
  try {
    return contentsById(readRegistryFolder(job, directory));
  } catch (error) {
    if (error instanceof InputError || error instanceof LocalError) return new Map();
    throw error;
  }
}

/** A vendor whose pull request starts this cannot mend the workflow, so the run goes on. */
function aboutAProposal({ eventName }: Job): string {
  return `Not published: this run is about a proposal (\`${eventName}\`), and nothing is published that nobody has decided; a pull request from a fork could not write either. Run \`command: publish\` on \`push\` to the default branch.`;
}

function elsewhere({ ref }: Job, branch: string): string {
  return `Not published: this run is about \`${visible(ref)}\`, and only the list on the default branch, \`${branch}\`, is published. Start the run there.`;
}
