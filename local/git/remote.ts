import { git } from './run.ts';

/**
 * The address of the remote `origin` of the repository that a folder is in; `null` if it has none. It can hold a password.
 *
 * @throws LocalError without Git, or outside a repository.
 */
export function originOf(folder: string): string | null {
  const { status, stdout } = git(folder, ['remote', 'get-url', 'origin']);
  return status === 0 ? stdout.toString('utf8').trim() || null : null;
}
