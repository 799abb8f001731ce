import { siteMarker } from '../../core/publication/site-marker.ts';
import { readTree } from '../../github/git-tree.ts';
import { isFile } from '../../github/head-files.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { SiteSeen } from '../observation.ts';
import { isSeen, look, type Seen } from '../seen.ts';
import { defaultSite } from '../workflow.ts';

/** What stands of the site in a tree: names alone, in two or three requests, however large it is. */
export async function siteAt(
  octokit: Octokit,
  repository: RepositoryName,
  tree: string,
  site: Seen<string | null>,
): Promise<Seen<SiteSeen>> {
  if (!isSeen(site)) return site;
  const folder = site.value;
  return look('contents: read', async () => {
    const files = folder === null ? [] : await filesIn(folder);
    const isLeft = folder !== defaultSite && (await filesIn(defaultSite)).includes(siteMarker.name);
    return { folder, files: new Set(files), left: isLeft ? defaultSite : null };
  });

  async function filesIn(path: string): Promise<string[]> {
    let at = tree;
    for (const part of path.split('/')) {
      const next = (await readTree(octokit, repository, at, false)).find(one => one.path === part);
      if (next?.mode !== '040000') return [];
      at = next.sha;
    }
    return (await readTree(octokit, repository, at, true)).filter(isFile).map(one => one.path);
  }
}
