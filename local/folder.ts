import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText } from '../core/finding.ts';
import { maxFileBytes, type SourceFile, type SourceKind } from '../core/source.ts';
import { grouped } from '../core/text/grouped.ts';
import { deepestFolder, mostBytes, mostFiles } from './limits.ts';
import { LocalError, systemCode, systemWords } from './local-error.ts';
import { holdYoungSpace } from './young-space.ts';

/**
 * Everything under a folder, sorted by path, each file with its content. Symbolic links are listed and never followed,
 * the folder itself included; files above `maxFileBytes` are listed and not read; what cannot be read carries its
 * `problem`. (Synchronous on purpose: reading thousands of small files is several times faster so.)
 *
 * @throws LocalError if `dir` is not there, is no folder, or holds more than `mostFiles`.
 */
export function readFolder(dir: string): SourceFile[] {
  const files: SourceFile[] = [];
  const left = { bytes: mostBytes };
  // `resolve` also takes a slash off the end, which would make the system follow a link.
  const top = resolve(dir);
  requireFolder(top, dir);
  list({ dir, top, path: '', depth: 0 }, files, left);
  return files.sort((a, b) => compareText(a.path, b.path));
}

function requireFolder(top: string, dir: string): void {
  const stat = lstatSync(top, { throwIfNoEntry: false });
  if (stat === undefined) throw new LocalError(`There is no folder ${dir}.`);
  if (stat.isSymbolicLink()) {
    throw new LocalError(`${dir} is a symbolic link, which is not followed. Name the folder it points to.`);
  }
  if (!stat.isDirectory()) throw new LocalError(`${dir} is not a folder.`);
}

interface Folder {
  /** The folder asked for, as it was named. */
  readonly dir: string;
  /** The same, absolute. */
  readonly top: string;
  /** Path below it, with `/`. */
  readonly path: string;
  readonly depth: number;
}

function list(folder: Folder, files: SourceFile[], left: { bytes: number }): string | undefined {
  if (folder.depth > deepestFolder) return `more than ${deepestFolder} folders deep`;
  let found: Dirent[];
  try {
    found = readdirSync(join(folder.top, folder.path), { withFileTypes: true });
  } catch (error) {
    if (folder.path === '') throw new LocalError(`${folder.dir} cannot be listed: ${systemWords(error)}.`);
    return systemWords(error);
  }
  holdYoungSpace(found.length);
  for (const one of found) {
    if (files.length >= mostFiles) {
      throw new LocalError(
        `${folder.dir} holds more than ${grouped(mostFiles)} files. Is this the registry's folder?`,
      );
    }
    const path = folder.path === '' ? one.name : `${folder.path}/${one.name}`;
    const kind = kindOf(one);
    if (kind === 'folder') {
      const at = files.push({ path, kind, size: 0, bytes: null }) - 1;
      const problem = list({ ...folder, path, depth: folder.depth + 1 }, files, left);
      if (problem !== undefined) files[at] = { path, kind, size: 0, bytes: null, problem };
    } else {
      files.push(kind === 'file' ? readOne(folder.top, path, left) : { path, kind, size: 0, bytes: null });
    }
  }
  return undefined;
}

function kindOf(found: Dirent): SourceKind {
  if (found.isSymbolicLink()) return 'symlink';
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : 'other';
}

/**
 * Opens first and asks afterwards what was opened, so that a file swapped for a link or a pipe in between is neither
 * followed nor waited for.
 */
function readOne(top: string, path: string, left: { bytes: number }): SourceFile {
  let file: number;
  try {
    // Windows knows neither flag; there they count as nothing.
    file = openSync(
      join(top, path),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
  } catch (error) {
    if (systemCode(error) === 'ELOOP') return { path, kind: 'symlink', size: 0, bytes: null };
    const problem = path.includes('\uFFFD') ? 'its name is not UTF-8' : systemWords(error);
    return { path, kind: 'file', size: 0, bytes: null, problem };
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return { path, kind: 'other', size: 0, bytes: null };
    const { size } = stat;
    if (size > maxFileBytes) return { path, kind: 'file', size, bytes: null };
    if (size > left.bytes) return { path, kind: 'file', size, bytes: null, problem: tooMuch };
    left.bytes -= size;
    return { path, kind: 'file', size, bytes: readWhole(file, size) };
  } catch (error) {
    return { path, kind: 'file', size: 0, bytes: null, problem: systemWords(error) };
  } finally {
    closeSync(file);
  }
}

const tooMuch = `the files before it hold ${mostBytes / 1024 / 1024} MiB already`;

function readWhole(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}
