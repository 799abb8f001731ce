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
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beside, takeAway, takeAwayLeftBehind } from './beside.ts';
import { LocalError, systemCode, systemWords } from './local-error.ts';
import { makeFolder } from './make-folder.ts';
import { readFileIfAny } from './read-file.ts';

/**
 * Writes files that do not exist yet, all of them or none. They are made whole in a folder of their own first; where the
 * target is not there yet, that folder takes its name, so that even a crash leaves all or nothing. Into a folder that is
 * there each file is linked, which never takes the place of another, and what was linked is taken away again if one
 * cannot be. A run that is killed there leaves some of the files, each of them whole; the same ones again complete them.
 *
 * @param dir the folder; its parents are made if they are missing.
 * @param files contents by path below it, with `/`.
 * @throws LocalError with what stood in the way; the folder is then as it was, unless it says otherwise.
 */
export function writeNewFiles(dir: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(dir);
  const missing = missingIn(target, dir, files);
  const made: string[] = [];
  // On the same disk in any case; in the folder itself if it is there, for the one above may belong to others.
  const around = existsSync(target) ? target : dirname(target);
  takeAwayLeftBehind(target, around);
  if (missing.size === 0) return;
  const stage = beside(target, around);
  try {
    made.push(...makeFolder(dirname(target)));
    mkdirSync(stage);
    for (const [path, content] of missing) writeThrough(join(stage, path), content);
    if (existsSync(target)) linkAll(stage, target, [...missing.keys()]);
    else renameSync(stage, target);
  } catch (error) {
    takeAway(stage);
    for (const folder of made.reverse()) removeIfEmpty(folder);
    if (error instanceof LocalError) throw error;
    throw new LocalError(`Nothing was written to ${dir}: ${systemWords(error)}.`);
  }
  takeAway(stage);
}

/** Those of the files that are not there. One of the same content is what an earlier run wrote; any other is somebody's. */
function missingIn(
  target: string,
  dir: string,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const others: string[] = [];
  const missing = new Map<string, string>();
  for (const [path, content] of files) {
    const found = standingAt(join(target, path));
    if (found === null) missing.set(path, content);
    else if (found !== content) others.push(path);
  }
  if (others.length === 0) return missing;
  throw new LocalError(`Nothing was written, because this stands in ${dir} already: ${others.join(', ')}.`);
}

/** Text of the file at a path; `null` if nothing is there, `undefined` if it is something else. */
function standingAt(path: string): string | null | undefined {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    return stat.isFile() ? readFileIfAny(path)?.toString('utf8') : undefined;
  } catch (error) {
    if (error instanceof LocalError) throw error;
    // A part of the way is a file.
    if (systemCode(error) === 'ENOTDIR') return undefined;
    throw new LocalError(`${path} cannot be looked at: ${systemWords(error)}.`);
  }
}

function writeThrough(path: string, content: string): void {
  makeFolder(dirname(path));
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
    for (const path of linked) takeAway(join(target, path));
    for (const folder of made.reverse()) removeIfEmpty(folder);
    const left = linked.filter(path => existsSync(join(target, path)));
    if (left.length === 0) throw error;
    throw new LocalError(
      `Not all was written to ${target}: ${systemWords(error)}. This stands there now: ${left.join(', ')}. Once that is mended, the same again writes the rest.`,
    );
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

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something into it meanwhile.
  }
}
