import { git } from './run.ts';

/**
 * The default branch of the repository that a folder is in: that of the remote `origin`, as this clone has seen it; in a
 * repository without a commit the one that is begun. `null` where neither is known.
 *
 * @throws LocalError without Git, or outside a repository.
 */
export function defaultBranchOf(folder: string): string | null {
  const remote = nameIn(folder, 'refs/remotes/origin/HEAD');
  if (remote !== null) return remote.replace(/^origin\//, '');
  const hasCommit = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).status === 0;
  return hasCommit ? null : nameIn(folder, 'HEAD');
}

function nameIn(folder: string, ref: string): string | null {
  const { status, stdout } = git(folder, ['symbolic-ref', '--quiet', '--short', ref]);
  return status === 0 ? stdout.toString('utf8').trim() || null : null;
}
