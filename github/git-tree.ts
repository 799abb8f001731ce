import { blobSha } from './blob-sha.ts';
import type { Octokit } from './octokit.ts';
import { Refusal } from './refusal.ts';
import type { RepositoryName } from './repository.ts';

/** One thing in a tree of Git. */
export interface TreeEntry {
  /** Below the tree that was asked for, with `/`. */
  readonly path: string;
  /** `100644` a file, `100755` an executable one, `040000` a folder, `120000` a symbolic link, `160000` a submodule. */
  readonly mode: string;
  readonly sha: string;
  /** Bytes; 0 where Git keeps none. */
  readonly size: number;
}

/** What a commit holds and what it stands on. Takes the full SHA of a commit. */
export async function readCommit(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
): Promise<{ readonly tree: string; readonly parents: readonly string[]; readonly message: string }> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...repository,
    commit_sha: commit,
  });
  return { tree: data.tree.sha, parents: data.parents.map(parent => parent.sha), message: data.message };
}

/** Lists a tree, with everything below it where `recursive`. Half a listing is a `Refusal`: who plans on it would plan wrong. */
export async function readTree(
  octokit: Octokit,
  repository: RepositoryName,
  sha: string,
  recursive: boolean,
): Promise<TreeEntry[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repository,
    tree_sha: sha,
    // GitHub takes any value for a yes, so it must be left out for a no.
    ...(recursive ? { recursive: '1' } : {}),
  });
  if (data.truncated) {
    throw new Refusal(
      `The folder ${sha.slice(0, 12)} in ${repository.owner}/${repository.repo} is too large: GitHub lists only a part of it, and nothing is read from half a list. Move what does not belong there elsewhere.`,
      200,
    );
  }
  return data.tree.map(({ path, mode, sha, size = 0 }) => ({ path, mode, sha, size }));
}

/** The bytes of a file by its Git id. */
export async function readBlob(
  octokit: Octokit,
  repository: RepositoryName,
  sha: string,
): Promise<Uint8Array> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...repository,
    file_sha: sha,
  });
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
}

/** The same, checked against the id it was asked for by: an answer cut short must not pass for a shorter file. */
export async function readWholeBlob(
  octokit: Octokit,
  repository: RepositoryName,
  sha: string,
): Promise<Uint8Array> {
  const bytes = await readBlob(octokit, repository, sha);
  if (blobSha(bytes) !== sha)
    throw new Refusal(`The file ${sha.slice(0, 12)} came damaged from GitHub. Try again.`, 200);
  return bytes;
}
