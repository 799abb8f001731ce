import { spawnSync } from 'node:child_process';
import { gitEnvironment } from '../../test/github/git-process.ts';

/** Checks a commit out into a folder, as `actions/checkout` does: a new repository, two commits deep, its files. */
export function checkOut(gitFolder: string, sha: string, folder: string): void {
  const git = (...args: string[]) => {
    const ran = spawnSync('git', args, { cwd: folder, env: gitEnvironment, encoding: 'utf8' });
    if (ran.error !== undefined) throw ran.error;
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  };
  git('init', '--quiet');
  // GitHub hands out any commit that a ref leads to; Git does so only if it is told to.
  const handOut = '--upload-pack=git -c uploadpack.allowAnySHA1InWant=true upload-pack';
  git('fetch', '--quiet', '--no-tags', '--depth=2', handOut, `file://${gitFolder}`, sha);
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
}
