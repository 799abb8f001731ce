import type { FolderState } from '../../core/publication/list-states.ts';
import { maxFileBytes } from '../../core/source.ts';
import { grouped } from '../../core/text/grouped.ts';
import { mostBytes } from '../limits.ts';
import { LocalError } from '../local-error.ts';
import { blobSizes } from './blob-sizes.ts';
import { readBlobs } from './blobs.ts';
import { git } from './run.ts';

/** The past of a folder, as a clone has it. */
export interface FolderHistory {
  /**
   * The oldest first: one for each commit of the branch's own line that changed something in the folder. They share one map,
   * which goes on to the next state: look at each before you ask for the next.
   */
  readonly states: Iterable<FolderState>;
  /** The content with a Git id, if it is a file of some state. */
  readonly bytesOf: (id: string) => Uint8Array | undefined;
  /** Whether the clone goes back to the first commit: a shallow one knows less. */
  readonly isWhole: boolean;
}

/**
 * The states of a folder along the first parents of a commit: what was written on a branch of its own counts from the
 * commit that brought it in. Three runs of Git, however many commits there are; each content is read once.
 *
 * @param repoDir a folder inside the repository.
 * @param commit full id of a commit that the clone has.
 * @param folder from the top of the repository, without a slash at the end; empty for all of it.
 * @throws LocalError without Git, outside a repository, or where the clone lacks something it should have.
 */
export function readFolderHistory(repoDir: string, commit: string, folder: string): FolderHistory {
  const top = topOf(repoDir);
  const steps = stepsOf(top, commit, folder);
  const ids = new Set(steps.flatMap(({ changes }) => changes.flatMap(({ id }) => (id === null ? [] : [id]))));
  const sizes = blobSizes(top, ids);
  const lacking = [...ids].find(id => !sizes.has(id));
  if (lacking !== undefined) {
    throw new LocalError(
      `The repository at ${repoDir} lacks ${lacking}, a part of the history of ${folder}. Bring it first: git fetch --refetch --no-filter`,
    );
  }
  const wanted = new Map([...sizes].filter(([, size]) => size <= maxFileBytes));
  const bytes = [...wanted.values()].reduce((sum, size) => sum + size, 0);
  if (bytes > mostBytes) {
    throw new LocalError(
      `The history of ${folder} holds ${grouped(Math.ceil(bytes / 1024 / 1024))} MiB, more than a registry has. Is this the right folder?`,
    );
  }
  const blobs = readBlobs(top, wanted);
  const isReadable = (id: string | null) => id !== null && wanted.has(id);
  return {
    states: {
      *[Symbol.iterator]() {
        const files = new Map<string, string | null>();
        for (const { at, changes } of steps) {
          for (const { path, id, isGone } of changes) {
            if (isGone) files.delete(path);
            else files.set(path, isReadable(id) ? id : null);
          }
          yield { at, files };
        }
      },
    },
    bytesOf: id => blobs.get(id),
    isWhole: !isShallow(top),
  };
}

interface Step {
  readonly at: string;
  readonly changes: readonly {
    readonly path: string;
    /** `null`: no plain file. */
    readonly id: string | null;
    readonly isGone: boolean;
  }[];
}

const mostHistoryBytes = 512 * 1024 * 1024;

function stepsOf(top: string, commit: string, folder: string): Step[] {
  const args = ['log', '--first-parent', '-m', '--reverse', '--raw', '-z', '--no-abbrev', '--no-renames'];
  const plain = ['--no-relative', '--no-show-signature', '--no-ext-diff', '--no-color', '--format=%H %ct'];
  const { stdout } = git(top, [...args, ...plain, commit, '--', folder === '' ? '.' : folder], {
    maxBytes: mostHistoryBytes,
    mustSucceed: true,
  });
  const pieces = stdout.toString('utf8').split('\0');
  const steps: { at: string; changes: Step['changes'][number][] }[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = (pieces[index] ?? '').replace(/^\n/, '');
    const [, seconds] = /^[0-9a-f]{40,64} (-?\d+)$/.exec(piece) ?? [];
    if (seconds !== undefined) {
      steps.push({ at: new Date(Number(seconds) * 1000).toISOString(), changes: [] });
      continue;
    }
    // `:<mode before> <mode> <id before> <id> <letter>`, and the path in the piece behind it.
    const [, mode, id = ''] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(piece) ?? [];
    if (mode === undefined) continue;
    index += 1;
    const path = belowFolder(pieces[index] ?? '', folder);
    const isFile = mode === '100644' || mode === '100755';
    steps.at(-1)?.changes.push({ path, id: isFile ? id : null, isGone: mode === '000000' });
  }
  return steps;
}

function belowFolder(path: string, folder: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

function topOf(repoDir: string): string {
  const { status, stdout } = git(repoDir, ['rev-parse', '--show-toplevel']);
  // A repository without a working copy has no top; paths count from its root anyway.
  return status === 0 ? stdout.toString('utf8').replace(/\n$/, '') : repoDir;
}

function isShallow(top: string): boolean {
  const { stdout } = git(top, ['rev-parse', '--is-shallow-repository'], { mustSucceed: true });
  return stdout.toString('utf8').trim() !== 'false';
}
