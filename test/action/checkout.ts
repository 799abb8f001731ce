import { spawnSync } from 'node:child_process';
import { gitEnvironment } from '../github/git-process.ts';
import type { EmbeddedRepository } from '../github/repository.ts';
import { temporaryFolder } from './runner.ts';

/**
 * Checks out a commit as `actions/checkout` does: a new repository, one commit fetched so deep, its files; or, as with
 * `fetch-depth: 0`, every branch with all of its history.
 */
export function checkOut(
  repository: Pick<EmbeddedRepository, 'gitFolder'>,
  sha: string,
  { depth = 2, everything = false }: { depth?: number; everything?: boolean } = {},
): string {
  const folder = temporaryFolder();
  const git = (...args: string[]) => {
    const ran = spawnSync('git', args, { cwd: folder, env: gitEnvironment, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  };
  git('init', '--quiet');
  // GitHub hands out any commit that a ref leads to; Git does so only if it is told to.
  const handOut = '--upload-pack=git -c uploadpack.allowAnySHA1InWant=true upload-pack';
  const from = `file://${repository.gitFolder}`;
  if (everything) git('fetch', '--quiet', from, '+refs/heads/*:refs/remotes/origin/*');
  else git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, handOut, from, sha);
  git('checkout', '--quiet', '--detach', everything ? sha : 'FETCH_HEAD');
  return folder;
}
