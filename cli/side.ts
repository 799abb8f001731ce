import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Loaded, type LoadOptions, loadRegistry } from '../core/load.ts';
import type { SourceFile } from '../core/source.ts';
import { readRevision } from '../local/git.ts';
import { LocalError } from '../local/local-error.ts';
import { nameFrom } from './find-registry.ts';
import type { Io } from './io.ts';
import { loadFolder } from './load-folder.ts';

/** One of two states that are compared. */
export interface Side {
  /** The policy is not complete, so that the entries are read by a stand-in, of which nothing may be shown. */
  readonly standIn?: boolean;
  /** As it was asked for: `HEAD~1`. */
  readonly name: string;
  /** `null`: a revision that has no such folder yet. */
  readonly loaded: Loaded | null;
}

/**
 * Reads a state of the registry: a folder if there is one of that name, else a Git revision, where `dir` (from the
 * current folder) or the path behind a colon (`main:lists/registry`, from the top of the repository) is read.
 *
 * As a rule it is read as a list that stands (`settled`).
 *
 * @throws LocalError if it is neither.
 */
export async function loadSide(
  io: Io,
  name: string,
  dir: string,
  options: Omit<LoadOptions, 'root'> = { settled: true },
  adapt: (files: readonly SourceFile[]) => Promise<readonly SourceFile[]> = async files => files,
): Promise<Side> {
  if (statSync(resolve(io.cwd, name), { throwIfNoEntry: false })?.isDirectory()) {
    return { name, loaded: await loadFolder(io, name, options, adapt) };
  }
  const { rev, path } = parts(name, `./${nameFrom(io.cwd, resolve(io.cwd, dir))}`);
  const files = read(io.cwd, name, rev, path);
  const root = `${rev}:${path.replace(/^\.\//, '')}`;
  return {
    name,
    loaded: files.length === 0 ? null : await loadRegistry(await adapt(files), { ...options, root }),
  };
}

// A colon parts revision and path; not within braces (`HEAD^{/fix: typo}`), and not in front (`:/typo`).
function parts(name: string, otherwise: string): { rev: string; path: string } {
  const [, rev, path] = /^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(name) ?? [];
  return rev === undefined || path === undefined ? { rev: name, path: otherwise } : { rev, path };
}

function read(cwd: string, name: string, rev: string, path: string): SourceFile[] {
  try {
    const files = readRevision(cwd, rev, path);
    const inside = files.filter(file => file.path.startsWith('registry/'));
    const holdsPolicy = (some: readonly SourceFile[], file: string) => some.some(one => one.path === file);
    return !holdsPolicy(files, 'registry.yaml') && holdsPolicy(inside, 'registry/registry.yaml')
      ? inside.map(file => ({ ...file, path: file.path.slice('registry/'.length) }))
      : files;
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    throw new LocalError(`There is no folder ${name}, and it cannot be read as a revision. ${error.message}`);
  }
}

/**
 * The same, for comparing entries only: where nothing but the policy stands in the way, as after an import, the entries are
 * read by a stand-in for it.
 */
export async function loadEntries(
  io: Io,
  name: string,
  dir: string,
  options: Omit<LoadOptions, 'root'> = { settled: true },
): Promise<Side> {
  const side = await loadSide(io, name, dir, options);
  // What is said of the change between two states, as that it should be split, keeps nobody from reading either.
  if (side.loaded === null || side.loaded.registry !== null) return side;
  const errors = side.loaded.findings.filter(({ severity }) => severity === 'error');
  if (!errors.every(({ file }) => /(?:^|[/:])registry\.yaml$/.test(file))) return side;
  const { withStandIn } = await import('../core/load/stand-in-policy.ts');
  const again = await loadSide(io, name, dir, options, withStandIn);
  return again.loaded?.registry ? { ...again, standIn: true } : side;
}
