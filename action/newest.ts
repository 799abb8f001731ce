import type { SourceFile } from '../core/source.ts';
import type { Octokit } from '../github/octokit.ts';
import { failedRequest } from '../github/refusal.ts';
import { registryAt } from '../github/registry-at.ts';
import type { Job } from './job.ts';

/** A later push has changed the registry: its run publishes, and this one must not write an older page over it. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
}

/**
 * Makes sure that what is checked out is still the registry at the head of its branch. A later commit that leaves the
 * registry as it is does no harm, and its run may well be one that a filter of paths keeps from publishing.
 *
 * @param local the registry as it is checked out.
 * @throws Outdated
 */
export async function requireNewest(
  octokit: Octokit,
  job: Job,
  directory: string,
  local: readonly SourceFile[],
): Promise<void> {
  // A tag stays where it is.
  if (!job.ref.startsWith('refs/heads/')) return;
  const branch = job.ref.slice('refs/heads/'.length);
  const repository = { owner: job.owner, repo: job.repo };
  const head = await headOf(octokit, repository, branch);
  if (head === job.sha) return;
  if (head === null) throw new Outdated(`The branch \`${branch}\` is no longer there`);
  const files = await registryAt({ octokit, repository, commit: head, directory });
  if (!areSame(files, local)) {
    throw new Outdated(
      `\`${directory}\` has changed on \`${branch}\` since ${job.sha.slice(0, 8)}: it stands at ${head.slice(0, 8)} now`,
    );
  }
}

async function headOf(
  octokit: Octokit,
  repository: { owner: string; repo: string },
  branch: string,
): Promise<string | null> {
  try {
    const ref = `heads/${branch}`;
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref });
    return data.object.sha;
  } catch (error) {
    if (failedRequest(error)?.status === 404) return null;
    throw error;
  }
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
