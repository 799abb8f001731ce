import { spawnSync } from 'node:child_process';
import { gitEnvironment } from '../github/git-process.ts';
import type { EmbeddedRepository } from '../github/repository.ts';
import { temporaryFolder } from './runner.ts';

/** Checks out a commit as `actions/checkout` does: a new repository, one commit fetched so deep, its files. */
export function checkOut(
  repository: Pick<EmbeddedRepository, 'gitFolder'>,
  sha: string,
  { depth = 2 }: { depth?: number } = {},
): string {
  const folder = temporaryFolder();
  const git = (...args: string[]) => {
    const ran = spawnSync('git', args, { cwd: folder, env: gitEnvironment, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  };
  git('init', '--quiet');
  // GitHub hands out any commit that a ref leads to; Git does so only if it is told to.
  const handOut = '--upload-pack=git -c uploadpack.allowAnySHA1InWant=true upload-pack';
  git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, handOut, `file://${repository.gitFolder}`, sha);
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return folder;
}
