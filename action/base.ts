import type { SourceFile } from '../core/source.ts';
import { git } from '../local/git/run.ts';
import { readRevision } from '../local/git.ts';
import { LocalError } from '../local/local-error.ts';
import { type Job, textIn } from './job.ts';

/** What the registry is compared with. */
export type Base =
  | { readonly kind: 'found'; readonly commit: string; readonly files: readonly SourceFile[] }
  /** There is nothing to compare with, and nothing is amiss. */
  | { readonly kind: 'none'; readonly why: string }
  /** There should be something and it cannot be had. */
  | { readonly kind: 'missing'; readonly why: string; readonly remedy: string };

/** Reads the registry of a commit, or of its first parent, from GitHub. Told only if the checkout lacks it. */
export type Remote = (commit: string, which: 'itself' | 'first-parent') => Promise<Base>;

/**
 * Finds the state that this one is compared with. For a pull request that is the first parent of the merge commit which
 * GitHub makes to test it: the base branch as it was then, so that the difference is exactly what a merge would change.
 * (`pull_request.base.sha` of the event is older than that where the base branch has moved on.)
 *
 * @param directory the registry's folder, from the top of the repository.
 */
export function findBase(job: Job, directory: string, remote: Remote): Promise<Base> {
  switch (job.eventName) {
    case 'pull_request':
      return pullRequestBase(job, directory, remote);
    case 'merge_group':
      return namedBase(job, directory, textIn(job.event, 'merge_group', 'base_sha'), remote);
    case 'push':
      return pushBase(job, directory, remote);
    default:
      return Promise.resolve({
        kind: 'none',
        why: `A run on \`${job.eventName}\` changes nothing, so there is nothing to compare.`,
      });
  }
}

async function pullRequestBase(job: Job, directory: string, remote: Remote): Promise<Base> {
  const head = checkedOut(job.workspace);
  if (head !== null && head !== job.sha) {
    return {
      kind: 'missing',
      why: `the checkout stands at ${head.slice(0, 8)} and not at ${job.sha.slice(0, 8)}, the merge of this pull request into its base`,
      remedy: 'Leave out `ref:` in the step `actions/checkout`, and set `fetch-depth: 2`.',
    };
  }
  const local = head === null ? null : readLocal(job.workspace, `${head}^1`, directory);
  return local ?? (await remote(job.sha, 'first-parent'));
}

async function pushBase(job: Job, directory: string, remote: Remote): Promise<Base> {
  const before = textIn(job.event, 'before');
  // GitHub writes zeros where a push creates the branch.
  if (before !== undefined && /^0+$/.test(before)) {
    return { kind: 'none', why: 'This push created the branch, so there is nothing to compare.' };
  }
  return namedBase(job, directory, before, remote);
}

async function namedBase(
  job: Job,
  directory: string,
  sha: string | undefined,
  remote: Remote,
): Promise<Base> {
  if (sha === undefined || !/^[0-9a-f]{40,64}$/.test(sha)) {
    return {
      kind: 'missing',
      why: `the event \`${job.eventName}\` does not say which commit came before`,
      remedy: 'Run the Action on the event itself, not with an event file of its own.',
    };
  }
  return readLocal(job.workspace, sha, directory) ?? (await remote(sha, 'itself'));
}

/** The commit that is checked out; `null` where there is no repository, as after a download without Git. */
function checkedOut(workspace: string): string | null {
  try {
    const { status, stdout } = git(workspace, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return status === 0 ? stdout.toString('utf8').trim() : null;
  } catch (error) {
    if (error instanceof LocalError) return null;
    throw error;
  }
}

/** The registry in a commit of the checkout; `null` if the checkout lacks the commit or a part of it. */
function readLocal(workspace: string, rev: string, directory: string): Base | null {
  try {
    const files = readRevision(workspace, rev, directory);
    const { stdout } = git(workspace, ['rev-parse', '--verify', `${rev}^{commit}`], { mustSucceed: true });
    const whole = files.every(file => file.problem === undefined);
    return whole ? { kind: 'found', commit: stdout.toString('utf8').trim(), files } : null;
  } catch (error) {
    if (error instanceof LocalError) return null;
    throw error;
  }
}
