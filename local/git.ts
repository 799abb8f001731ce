import { posix } from 'node:path';
import { compareText } from '../core/finding.ts';
import { maxFileBytes, type SourceFile } from '../core/source.ts';
import { trimBoth } from '../core/text/trim.ts';
import { readBlobs } from './git/blobs.ts';
import { git } from './git/run.ts';
import { listTree, type TreeItem } from './git/tree.ts';
import { mostBytes } from './limits.ts';
import { LocalError } from './local-error.ts';

/**
 * Everything under a folder as it stands in a revision, sorted by path: the same shape as `readFolder`, read from the
 * repository and not from the working copy. Empty if the revision has no such folder: what that means is for the
 * caller to say.
 *
 * @param repoDir a folder inside the repository.
 * @param rev anything Git understands as a commit: `HEAD~1`, `v1.2`, a hash.
 * @param dir the folder, with `/`, counted from the top of the repository; from `repoDir` if it begins with `./` or
 *   `../`, as in Git's own `HEAD:./folder`.
 * @throws LocalError without Git, outside a repository, or if there is no such revision.
 */
export function readRevision(repoDir: string, rev: string, dir: string): SourceFile[] {
  const folder = fromTop(repoDir, dir);
  const commit = commitOf(repoDir, rev);
  const items = listTree(repoDir, commit, folder);
  if (items.some(item => item.path === '' && item.kind === 'symlink')) {
    throw new LocalError(
      `${folder} is a symbolic link in ${rev}, which is not followed. Name the folder it points to.`,
    );
  }
  const below = items.filter(item => item.path !== '');
  const { wanted, tooMuch } = withinBounds(below);
  const blobs = readBlobs(repoDir, wanted);
  return below
    .map(({ path, kind, size, object }): SourceFile => {
      const bytes = blobs.get(object) ?? null;
      const file = { path, kind, size, bytes };
      if (path.includes('\uFFFD')) return { ...file, bytes: null, problem: 'its name is not UTF-8' };
      if (tooMuch.has(object)) return { ...file, problem: 'the files before it hold too much already' };
      const missing = bytes === null && kind === 'file' && size <= maxFileBytes;
      return missing ? { ...file, problem: `this clone lacks the object ${object}` } : file;
    })
    .sort((a, b) => compareText(a.path, b.path));
}

/** The hash of the commit that a revision names. Throws a `LocalError` as `readRevision` does. */
function commitOf(repoDir: string, rev: string): string {
  const unknown = new LocalError(
    `Git knows no revision ${rev} here. Check the name; a shallow clone may lack it: git fetch --depth=2 (or deeper) brings more.`,
  );
  // Neither can be part of a name, and a line break would end the line that Git reads.
  if (rev === '' || /[\0\n]/.test(rev)) throw unknown;
  const { status, stdout } = git(repoDir, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${rev}^{commit}`,
  ]);
  const commit = stdout.toString('utf8').trim();
  if (status !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw unknown;
  return commit;
}

function fromTop(repoDir: string, dir: string): string {
  const { stdout } = git(repoDir, ['rev-parse', '--show-prefix'], { mustSucceed: true });
  const prefix = /^\.{1,2}(?:\/|$)/.test(dir) ? stdout.toString('utf8').replace(/\n$/, '') : '';
  const path = posix.join(prefix, dir);
  if (/^\.\.(?:\/|$)/.test(path)) throw new LocalError(`${dir} lies outside the repository.`);
  return path === '.' ? '' : trimBoth(path, '/');
}

function withinBounds(items: readonly TreeItem[]): { wanted: Map<string, number>; tooMuch: Set<string> } {
  const wanted = new Map<string, number>();
  const tooMuch = new Set<string>();
  let left = mostBytes;
  for (const { kind, size, object } of items) {
    if (kind !== 'file' || size > maxFileBytes || wanted.has(object)) continue;
    if (size > left) {
      tooMuch.add(object);
    } else {
      left -= size;
      wanted.set(object, size);
    }
  }
  return { wanted, tooMuch };
}
