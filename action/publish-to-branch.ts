import type { SourceFile } from '../core/source.ts';
import { blobSha } from '../github/blob-sha.ts';
import { type BranchWrite, writeBranch } from '../github/branch.ts';
import type { HeadFiles } from '../github/head-files.ts';
import { Refusal } from '../github/refusal.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { Outdated, requireNewest } from './newest.ts';
import type { PublishOutcome } from './result.ts';

/** What became of a publication. */
export interface Publication {
  readonly outcome: PublishOutcome;
  /** Commit the files stand in; `null` if that is not known. */
  readonly commit: string | null;
  /** The same in a sentence or two. */
  readonly said: string;
}

/**
 * Writes files to the branch in one commit, if they differ.
 *
 * An older page is never written over a newer one: each try looks at the page's branch first and at the registry's
 * branch second. A newer run that wrote before the first look is seen by the second, for its push came before it; one
 * that writes after the first look moves the page's branch, so that this write is refused and tried anew.
 *
 * @param source the registry the files were made from.
 */
export async function publishToBranch(
  job: Job,
  inputs: Inputs,
  source: readonly SourceFile[],
  files: ReadonlyMap<string, string>,
): Promise<Publication> {
  const { token, publishTo: branch, directory, dryRun } = inputs;
  if (token === '') {
    return refused(
      'Not published: the input `token` is empty. Leave it out, and the workflow’s own token is used.',
    );
  }
  const { connect } = await import('./connect.ts');
  const octokit = connect(token);
  let would = '';
  const write: BranchWrite = {
    octokit,
    repository: { owner: job.owner, repo: job.repo },
    branch,
    message: messageFor(job, files),
    otherwise: 'set `publish-to` to a branch that it may write',
    change: async current => {
      await requireNewest(octokit, job, directory, source);
      if (!dryRun) return files;
      would = await whatItWouldDo(current, branch, files);
      return null;
    },
  };
  try {
    const { state, commit, created } = await writeBranch(write);
    const names = [...files.keys()].join(', ');
    if (dryRun) return { outcome: 'dry-run', commit: null, said: `${would} Nothing was written (dry run).` };
    if (state === 'unchanged') {
      return {
        outcome: 'unchanged',
        commit,
        said: `Nothing to publish: ${names} on the branch \`${branch}\` is current.`,
      };
    }
    const where = created ? `a new branch, \`${branch}\`` : `the branch \`${branch}\``;
    return { outcome: 'written', commit, said: `Published: ${names} on ${where}.` };
  } catch (error) {
    if (error instanceof Outdated) {
      const said = `Not published here: ${error.message}. The run of that later commit publishes.`;
      return { outcome: 'outdated', commit: null, said };
    }
    if (error instanceof Refusal) return refused(error.message);
    throw error;
  }
}

function refused(said: string): Publication {
  return { outcome: 'refused', commit: null, said };
}

function messageFor({ owner, repo, sha }: Job, files: ReadonlyMap<string, string>): string {
  return `Publish ${[...files.keys()].join(', ')} as of ${sha.slice(0, 8)}\n\nMade from ${owner}/${repo}@${sha}.\n`;
}

async function whatItWouldDo(
  current: HeadFiles,
  branch: string,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const standing = await current.list();
  const differing = [...files].filter(
    ([path, text]) => standing.get(path)?.sha !== blobSha(Buffer.from(text)),
  );
  if (differing.length === 0) return `It would write nothing: the branch \`${branch}\` is current.`;
  const parts = differing.map(
    ([path, text]) =>
      `${standing.has(path) ? 'change' : 'add'} ${path} (${Buffer.byteLength(text).toLocaleString('en')} bytes)`,
  );
  return `It would ${current.commit === null ? `create the branch \`${branch}\` and ` : ''}${parts.join(', ')}${current.commit === null ? '' : ` on the branch \`${branch}\``}.`;
}
