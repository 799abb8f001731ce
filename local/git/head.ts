import { git } from './run.ts';

/** Where a folder stands in its repository. */
export interface FolderInRepository {
  /** Full id of the commit that is checked out. */
  readonly commit: string;
  /** The folder's path from the top of the repository, without a slash at the end; empty for the top itself. */
  readonly path: string;
}

/**
 * The commit that is checked out around a folder; `null` where there is none yet.
 *
 * @throws LocalError without Git, or outside a repository.
 */
export function checkedOutAround(folder: string): FolderInRepository | null {
  const { status, stdout } = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (status !== 0) return null;
  const prefix = git(folder, ['rev-parse', '--show-prefix'], { mustSucceed: true }).stdout.toString('utf8');
  return { commit: stdout.toString('utf8').trim(), path: prefix.replace(/\/?\n$/, '') };
}

/** The address that the repository's remote `origin` is fetched from; `null` where none is named. */
export function originOf(folder: string): string | null {
  const { status, stdout } = git(folder, ['config', '--get', 'remote.origin.url']);
  return status === 0 ? stdout.toString('utf8').trim() : null;
}
