import type { SourceFile } from '../core/source.ts';
import { branchHead } from '../github/branch-head.ts';
import type { Octokit } from '../github/octokit.ts';
import { registryAt } from '../github/registry-at.ts';
import type { Job } from './job.ts';
import { NotPublished } from './not-published.ts';
import { contentsById } from './registry-folder.ts';

/**
 * Makes sure that the registry of the job's commit is still the one at the head of its branch. A later commit that leaves the
 * registry as it is does no harm, and its run may well be one that a filter of paths keeps from publishing.
 *
 * @param own the registry of the job's commit.
 * @returns the head, where the registry stands just so.
 * @throws NotPublished
 */
export async function requireNewest(
  octokit: Octokit,
  job: Job,
  directory: string,
  own: readonly SourceFile[],
): Promise<string> {
  const branch = job.ref.replace(/^refs\/heads\//, '');
  const repository = { owner: job.owner, repo: job.repo };
  const head = await branchHead(octokit, repository, branch);
  if (head === job.sha) return head;
  if (head === null) throw new NotPublished('outdated', `The branch \`${branch}\` is no longer there`);
  const known = contentsById(own);
  const have = (sha: string) => known.get(sha);
  const files = await registryAt({ octokit, repository, commit: head, directory, have });
  if (!areSame(files, own)) {
    throw new NotPublished(
      'outdated',
      `\`${directory}\` has changed on \`${branch}\` since ${job.sha.slice(0, 8)}: it stands at ${head.slice(0, 8)} now`,
    );
  }
  return head;
}

function areSame(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  const [one, other] = [contents(a), contents(b)];
  return (
    one.size === other.size &&
    [...one].every(([path, bytes]) => {
      const others = other.get(path);
      return others !== undefined && Buffer.compare(bytes, others) === 0;
    })
  );
}

function contents(files: readonly SourceFile[]): Map<string, Uint8Array> {
  return new Map(files.flatMap(({ path, bytes }) => (bytes === null ? [] : [[path, bytes] as const])));
}
