import { madeFromIn } from '../../bot/page/made-from.ts';
import { readCommit, readTree } from '../../github/git-tree.ts';
import type { Octokit } from '../../github/octokit.ts';
import { statusIn } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { PageSeen } from '../observation.ts';
import type { Seen } from '../seen.ts';
import { siteAt } from './site.ts';

/**
 * What the newest publication says it was made from, whether the list has changed since, and what stands of the site.
 *
 * @param site the folder that it should stand in.
 */
export async function pageAt(
  octokit: Octokit,
  repository: RepositoryName,
  published: { readonly sha: string; readonly at: string },
  main: string,
  directory: string,
  site: Seen<string | null>,
): Promise<PageSeen> {
  const { message, tree } = await readCommit(octokit, repository, published.sha);
  const madeFrom = madeFromIn(message);
  return {
    at: published.at,
    madeFrom,
    listMoved: await listMoved(),
    site: await siteAt(octokit, repository, tree, site),
  };

  async function listMoved(): Promise<boolean | null> {
    if (madeFrom.main === '') return null;
    if (madeFrom.main === main) return false;
    try {
      const [then, now] = [await folderIn(madeFrom.main), await folderIn(main)];
      return then !== now;
    } catch (error) {
      // A commit that a force-push has left behind can be gone.
      if ([404, 422].includes(statusIn(error) ?? 0)) return null;
      throw error;
    }
  }

  /** Git's id of the registry's folder: the same content has the same one. */
  async function folderIn(commit: string): Promise<string | null> {
    let { tree } = await readCommit(octokit, repository, commit);
    for (const part of directory.split('/').filter(one => one !== '')) {
      const next = (await readTree(octokit, repository, tree, false)).find(({ path }) => path === part);
      if (next === undefined) return null;
      tree = next.sha;
    }
    return tree;
  }
}
