import { type Dirent, lstatSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../core/finding.ts';
import { isBeside } from './beside.ts';
import { LocalError, systemCode, systemWords } from './local-error.ts';
import { makeFolder } from './make-folder.ts';
import { readFileIfAny } from './read-file.ts';
import { writeOneOfMany } from './write-file.ts';

/** What a folder that belongs to us is known by. */
export interface Marker {
  /** Its name in the folder. */
  readonly name: string;
  /** What it says to a person who finds it. */
  readonly text: string;
}

/** What was done to a folder, in files. */
export interface FolderWritten {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
}

/**
 * Makes sure that a folder may be filled: it is not there yet, it is empty, or it bears our marker.
 *
 * @throws LocalError that says which of the files in it is not ours.
 */
export function requireOwnFolder(folder: string, marker: Marker): void {
  const top = resolve(folder);
  const stat = statOf(top, folder);
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new LocalError(`${folder} is not a folder. Name one, or a new one.`);
  // A run that was killed at the very beginning leaves no more than the half of a marker.
  const [found] = list(top, folder)
    .map(({ name }) => name)
    .filter(name => !isBeside(name, marker.name))
    .sort();
  if (found === undefined || statOf(join(top, marker.name), marker.name)?.isFile() === true) return;
  throw new LocalError(
    `${folder} holds files that this tool did not write, such as ${found}, and was left alone. Name an empty folder, or a new one.`,
  );
}

/**
 * Has exactly these files in a folder, and the marker: writes what differs, each file whole or not at all, and deletes what
 * is not among them. A folder that is not ours is not touched. The disk is not waited for after each of thousands of
 * files: what a loss of power leaves half-done is made again by the next run.
 *
 * @param files by path below the folder, with `/`.
 * @throws LocalError
 */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  marker: Marker,
): FolderWritten {
  requireOwnFolder(folder, marker);
  const top = resolve(folder);
  makeOwnFolder(top, folder);
  const done = { written: 0, unchanged: 0, deleted: 0 };
  // First of all, so that a run which is stopped half-way finds its own folder again.
  const all = new Map([[marker.name, marker.text as string | Uint8Array], ...files]);
  try {
    writeAll(top, all, done);
    deleteOthers(top, '', new Set(all.keys()), done);
  } catch (error) {
    if (!(error instanceof LocalError) || done.written + done.deleted === 0) throw error;
    throw new LocalError(`${error.message} ${folder} is new in part: write it again once that is mended.`);
  }
  return done;
}

type Tally = { -readonly [Part in keyof FolderWritten]: number };

function writeAll(top: string, all: ReadonlyMap<string, string | Uint8Array>, done: Tally): void {
  const folders = new Set([top]);
  for (const [path, content] of all) {
    const target = join(top, path);
    if (!target.startsWith(top + sep)) throw new Error(`${path} leads out of the folder.`);
    for (const missing of missingFolders(dirname(target), folders)) makeOwnFolder(missing, missing);
    const bytes = Buffer.from(content);
    if (isFileWith(target, bytes)) done.unchanged += 1;
    else {
      writeOneOfMany(target, bytes);
      done.written += 1;
    }
  }
}

/** How a folder differs from what it should hold, by paths. */
export interface FolderDifference {
  readonly missing: readonly string[];
  readonly different: readonly string[];
  /** What stands there and is not to. */
  readonly surplus: readonly string[];
}

/** Compares a folder with what `writeFolder` would leave there, and touches nothing. @throws LocalError if it cannot be read. */
export function compareFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  marker: Marker,
): FolderDifference {
  const top = resolve(folder);
  const all = new Map([...files, [marker.name, marker.text] as const]);
  const isThere = statOf(top, folder)?.isDirectory() === true;
  const standing = isThere ? readdirSync(top, { recursive: true, withFileTypes: true }) : [];
  const paths = standing
    .filter(one => !one.isDirectory())
    .map(one => relative(top, join(one.parentPath, one.name)).split(sep).join('/'));
  const known = new Set(paths);
  const sorted = [...all].sort(([a], [b]) => compareText(a, b));
  return {
    missing: sorted.flatMap(([path]) => (known.has(path) ? [] : [path])),
    different: sorted.flatMap(([path, content]) =>
      known.has(path) && !isSame(join(top, path), Buffer.from(content)) ? [path] : [],
    ),
    surplus: paths.filter(path => !all.has(path)).sort(compareText),
  };
}

function isSame(path: string, bytes: Buffer): boolean {
  const stat = statOf(path, path);
  return stat?.isFile() === true && stat.size === bytes.length && readFileIfAny(path)?.equals(bytes) === true;
}

/** The folders above a file that have not been looked at, the topmost first. */
function missingFolders(folder: string, known: Set<string>): string[] {
  const missing: string[] = [];
  for (let at = folder; !known.has(at); at = dirname(at)) {
    known.add(at);
    missing.unshift(at);
  }
  return missing;
}

/** A link in the place of a folder would lead elsewhere, and a file is in the way: both go, for the folder is ours. */
function makeOwnFolder(path: string, name: string): void {
  try {
    const stat = statOf(path, name);
    if (stat?.isDirectory() === true) return;
    if (stat !== undefined) rmSync(path);
    makeFolder(path);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError(`The folder ${name} cannot be made: ${systemWords(error)}.`);
  }
}

function isFileWith(path: string, bytes: Buffer): boolean {
  const stat = statOf(path, path);
  if (stat === undefined) return false;
  if (stat.isDirectory() || stat.isSymbolicLink()) {
    remove(path);
    return false;
  }
  return isSame(path, bytes);
}

/** Deletes what is not among these paths, and folders that are empty then; counts files. */
function deleteOthers(top: string, below: string, keep: ReadonlySet<string>, done: Tally): void {
  for (const one of list(join(top, below), join(top, below))) {
    const path = below === '' ? one.name : `${below}/${one.name}`;
    const at = join(top, path);
    if (one.isDirectory()) {
      deleteOthers(top, path, keep, done);
      if (list(at, at).length === 0) remove(at);
    } else if (!keep.has(path)) {
      remove(at);
      done.deleted += 1;
    }
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true });
  } catch (error) {
    throw new LocalError(`${path} cannot be deleted: ${systemWords(error)}.`);
  }
}

function list(path: string, name: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw new LocalError(`${name} cannot be listed: ${systemWords(error)}.`);
  }
}

function statOf(path: string, name: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where one of its folders should be.
    if (systemCode(error) === 'ENOTDIR') return undefined;
    throw new LocalError(`${name} cannot be looked at: ${systemWords(error)}.`);
  }
}
