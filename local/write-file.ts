import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { beside, takeAway, takeAwayLeftBehind } from './beside.ts';
import { LocalError, systemCode, systemWords } from './local-error.ts';

/**
 * Writes a file whole or not at all: beside it, down to the disk, then renamed over it. After a crash the old file or
 * the new one stands there, never half of one; what a run that was killed left beside it is taken away by a later one.
 * The file keeps its mode.
 *
 * @throws LocalError with what to do; the file is then as it was, and nothing is left beside it.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  const target = resolve(path);
  takeAwayLeftBehind(target);
  replace(target, path, content, true);
  syncFolder(dirname(target));
}

/**
 * The same for one of many files, without waiting for the disk: it holds when this program is stopped, and not when the
 * machine is. What is left beside it is for whoever knows the folder.
 *
 * @throws LocalError as `writeFile` does.
 */
export function writeOneOfMany(path: string, content: string | Uint8Array): void {
  replace(resolve(path), path, content, false);
}

function replace(target: string, path: string, content: string | Uint8Array, waitForDisk: boolean): void {
  const standing = whatStands(target, path);
  const unfinished = beside(target);
  try {
    writeThrough(unfinished, content, standing?.mode, waitForDisk);
    renameSync(unfinished, target);
  } catch (error) {
    takeAway(unfinished);
    throw new LocalError(inWords(error, path));
  }
}

function whatStands(target: string, path: string): Stats | undefined {
  const stat = lstatAt(target, path);
  if (stat === undefined) return undefined;
  if (stat.isDirectory()) throw new LocalError(`${path} is a folder. Name a file in it.`);
  if (stat.isSymbolicLink()) {
    throw new LocalError(`${path} is a symbolic link and was left alone. Name the file it points to.`);
  }
  if (!stat.isFile())
    throw new LocalError(`${path} is not a file. Name one that is, or that does not exist yet.`);
  // A rename asks the folder for permission and not the file; so the file's own "do not write" is heeded here.
  if ((stat.mode & 0o222) === 0) {
    throw new LocalError(
      `${path} is read-only and was left alone. Allow writing to it, or name another file.`,
    );
  }
  return stat;
}

function lstatAt(target: string, path: string): Stats | undefined {
  try {
    return lstatSync(target, { throwIfNoEntry: false });
  } catch (error) {
    throw new LocalError(inWords(error, path));
  }
}

function writeThrough(
  unfinished: string,
  content: string | Uint8Array,
  mode: number | undefined,
  waitForDisk: boolean,
): void {
  const file = openSync(unfinished, 'wx');
  try {
    writeFileSync(file, content);
    if (mode !== undefined) fchmodSync(file, mode & 0o7777);
    if (waitForDisk) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the rename itself last. Where a folder cannot be opened or synced (Windows), the system does as it does. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {}
}

function inWords(error: unknown, path: string): string {
  const folder = dirname(path);
  switch (systemCode(error)) {
    case 'ENOENT':
      return `${path} was not written: there is no folder ${folder}. Create it first.`;
    case 'ENOTDIR':
      return `${path} was not written: ${folder} is not a folder.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `${path} was not written: no space is left on the disk. What stood there before is untouched.`;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `${path} was not written: the folder ${folder} does not allow it (${systemWords(error)}).`;
    default:
      return `${path} was not written: ${systemWords(error)}. What stood there before is untouched.`;
  }
}
