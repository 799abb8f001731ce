import { readBlob, readCommit, readTree } from '../../github/git-tree.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';

/** The text of the CODEOWNERS file that counts: the first of `.github/`, the top, and `docs/`. */
export async function codeOwnersAt(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
): Promise<string | null> {
  const { tree } = await readCommit(octokit, repository, commit);
  const top = await readTree(octokit, repository, tree, false);
  for (const folder of ['.github', '', 'docs']) {
    const above = top.find(({ path, mode }) => path === folder && mode === '040000');
    if (folder !== '' && above === undefined) continue;
    const entries = above === undefined ? top : await readTree(octokit, repository, above.sha, false);
    const file = entries.find(({ path, mode }) => path === 'CODEOWNERS' && mode.startsWith('100'));
    if (file !== undefined)
      return Buffer.from(await readBlob(octokit, repository, file.sha)).toString('utf8');
  }
  return null;
}
