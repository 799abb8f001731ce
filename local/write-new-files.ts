import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LocalError, systemCode, systemWords } from './local-error.ts';

/**
 * Writes files that do not exist yet, all of them or none. They are made whole in a folder of their own first; where the target is not
 * there yet, that folder takes its name, so that even a crash leaves nothing half-written. Into a folder that is there each
 * file is linked, which never takes the place of another, and what was linked is taken away again if one cannot be.
 *
 * @param dir the folder; its parents are made if they are missing.
 * @param files contents by path below it, with `/`.
 * @throws LocalError with what stood in the way; the folder is then as it was.
 */
export function writeNewFiles(dir: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(dir);
  const standing = standingIn(target, files);
  if (standing.length > 0) {
    throw new LocalError(
      `Nothing was written, because this stands in ${dir} already: ${standing.join(', ')}.`,
    );
  }
  let stage: string | null = null;
  const made: string[] = [];
  try {
    made.push(...makeFolder(dirname(target)));
    // On the same disk in any case; in the folder itself if it is there, for the one above may belong to others.
    const beside = existsSync(target) ? target : dirname(target);
    stage = join(beside, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    mkdirSync(stage);
    for (const [path, content] of files) writeThrough(join(stage, path), content);
    if (existsSync(target)) linkAll(stage, target, [...files.keys()]);
    else renameSync(stage, target);
  } catch (error) {
    for (const folder of made.reverse()) removeIfEmpty(folder);
    if (error instanceof LocalError) throw error;
    throw new LocalError(`Nothing was written to ${dir}: ${systemWords(error)}.`);
  } finally {
    if (stage !== null) rmSync(stage, { recursive: true, force: true });
  }
}

/** Which of these files are there, or something of their names is. */
function standingIn(dir: string, files: ReadonlyMap<string, unknown>): string[] {
  return [...files.keys()].filter(path => {
    try {
      return lstatSync(join(dir, path), { throwIfNoEntry: false }) !== undefined;
    } catch (error) {
      // A part of the way is a file.
      if (systemCode(error) === 'ENOTDIR') return true;
      throw new LocalError(`${join(dir, path)} cannot be looked at: ${systemWords(error)}.`);
    }
  });
}

function writeThrough(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function linkAll(stage: string, target: string, paths: readonly string[]): void {
  const linked: string[] = [];
  const made: string[] = [];
  try {
    for (const path of paths) {
      made.push(...makeFolder(dirname(join(target, path))));
      link(join(stage, path), join(target, path));
      linked.push(path);
    }
  } catch (error) {
    for (const path of linked) rmSync(join(target, path), { force: true });
    for (const folder of made.reverse()) removeIfEmpty(folder);
    throw error;
  }
}

function link(from: string, to: string): void {
  if (lstatSync(dirname(to)).isSymbolicLink()) {
    throw new LocalError(`${dirname(to)} is a symbolic link, which is not followed. Nothing was written.`);
  }
  try {
    linkSync(from, to);
  } catch (error) {
    // A file system without hard links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'].includes(systemCode(error) ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Makes a folder with its parents, and gives those that were not there. */
function makeFolder(folder: string): string[] {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
  mkdirSync(folder, { recursive: true });
  return missing;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something into it meanwhile.
  }
}
