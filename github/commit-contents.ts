import { readWholeBlob, type TreeEntry } from './git-tree.ts';
import { inTurn } from './in-turn.ts';
import type { Octokit } from './octokit.ts';
import type { RepositoryName } from './repository.ts';

/** From so many files on one archive is asked for. Fewer are as quick one by one, whatever else is in the repository. */
export const worthAnArchive = 25;

/**
 * The content of files of one commit by Git id, each checked against that id: many from an archive, a few, and what the
 * archive does not have, one by one. A workflow has 1,000 requests in an hour, and a list may have more entries.
 *
 * @param commit full SHA.
 * @param concurrency files fetched at a time.
 * @throws if GitHub refuses a file, and a `Refusal` if one comes damaged.
 */
export async function contentsAt(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  files: readonly Pick<TreeEntry, 'sha' | 'size'>[],
  concurrency = 8,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const byId = new Map(files.map(file => [file.sha, file]));
  const found =
    byId.size < worthAnArchive
      ? new Map<string, Uint8Array>()
      : await archived(octokit, repository, commit, [...byId.values()]);
  const missing = [...byId.keys()].filter(id => !found.has(id));
  await inTurn(missing, concurrency, async id => {
    found.set(id, await readWholeBlob(octokit, repository, id));
  });
  return found;
}

/** Most runs read no archive, and what unpacks one need not be loaded for them. */
async function archived(...asked: Parameters<typeof import('./archive.ts').foundInArchive>) {
  const { foundInArchive } = await import('./archive.ts');
  return foundInArchive(...asked);
}
