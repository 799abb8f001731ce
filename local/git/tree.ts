import type { SourceKind } from '../../core/source.ts';
import { grouped } from '../../core/text/grouped.ts';
import { mostFiles } from '../limits.ts';
import { LocalError } from '../local-error.ts';
import { git } from './run.ts';

/** One line of `git ls-tree`. */
export interface TreeItem {
  /** Path below the folder asked for; empty for the folder itself. */
  readonly path: string;
  readonly kind: SourceKind;
  /** Size in bytes; 0 where there is none. */
  readonly size: number;
  readonly object: string;
}

// `<mode> <type> <object> <size, padded; - for what has none>\t<path>`, as `git ls-tree --long` prints it.
const line = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s;

/** What stands under a folder of a commit, the folder itself included, at any depth. */
export function listTree(repoDir: string, commit: string, folder: string): TreeItem[] {
  const args = ['ls-tree', '-r', '-t', '-z', '--long', '--full-tree', commit];
  const { stdout } = git(repoDir, folder === '' ? args : [...args, '--', folder], { mustSucceed: true });
  const lines = stdout.toString('utf8').split('\0').slice(0, -1);
  if (lines.length > mostFiles) {
    throw new LocalError(
      `${folder} holds more than ${grouped(mostFiles)} files. Is this the registry's folder?`,
    );
  }
  return lines.flatMap(text => {
    const [, mode = '', type = '', object = '', size = '', path = ''] = line.exec(text) ?? [];
    // With `-t` Git also names the folders above.
    if (folder !== '' && path !== folder && !path.startsWith(`${folder}/`)) return [];
    const below = folder === '' ? path : path.slice(folder.length + 1);
    return [{ path: below, kind: kindOf(mode, type), size: size === '-' ? 0 : Number(size), object }];
  });
}

function kindOf(mode: string, type: string): SourceKind {
  switch (mode) {
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    case '040000':
      return 'folder';
    default:
      return type === 'blob' ? 'file' : 'other';
  }
}
