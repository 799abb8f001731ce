import { loadRegistry } from '../core/load.ts';
import { blobSha } from '../github/blob-sha.ts';
import { branchHead } from '../github/branch-head.ts';
import { registryAt } from '../github/registry-at.ts';
import type { RepositoryName } from '../github/repository.ts';
import { NotPublished } from './not-published.ts';
import type { Source } from './publish-to-branch.ts';
import { today } from './today.ts';

/**
 * The registry at the head of the default branch as it is at each try, read through the API.
 *
 * @param files content that has been read, by its Git id; what is read is added.
 */
export function newestRegistry(
  repository: RepositoryName,
  directory: string,
  files: Map<string, Uint8Array>,
): Source {
  return async octokit => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', { ...repository });
    const main = await branchHead(octokit, repository, data.default_branch);
    if (main === null)
      throw new NotPublished('invalid', `the branch \`${data.default_branch}\` is not there`);
    const have = (sha: string) => files.get(sha);
    const sources = await registryAt({ octokit, repository, commit: main, directory, have });
    for (const { bytes } of sources) if (bytes !== null) files.set(blobSha(bytes), bytes);
    const { registry, logo } = await loadRegistry(sources, {
      root: directory,
      today: today(),
      settled: true,
    });
    if (registry === null) {
      const at = `\`${directory}\` at ${main.slice(0, 8)}`;
      throw new NotPublished('invalid', `${at} has errors, which \`command: validate\` names`);
    }
    return { main, registry, logo };
  };
}
