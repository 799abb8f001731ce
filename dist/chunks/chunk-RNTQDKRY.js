import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  beside,
  takeAway,
  takeAwayLeftBehind
} from "./chunk-6G6BFKYK.js";
import {
  $closeSync,
  $dirname,
  $fchmodSync,
  $fsyncSync,
  $lstatSync,
  $openSync,
  $renameSync,
  $resolve,
  $writeFileSync,
  LocalError,
  systemCode,
  systemWords
} from "./chunk-YNOKW5L3.js";

// local/write-file.ts
function writeFile(path, content) {
  const target = $resolve(path);
  takeAwayLeftBehind(target);
  replace(target, path, content, true);
  syncFolder($dirname(target));
}
function writeOneOfMany(path, content) {
  replace($resolve(path), path, content, false);
}
function replace(target, path, content, waitForDisk) {
  const standing = whatStands(target, path);
  const unfinished = beside(target);
  try {
    writeThrough(unfinished, content, standing?.mode, waitForDisk);
    $renameSync(unfinished, target);
  } catch (error) {
    takeAway(unfinished);
    throw new LocalError(inWords(error, path));
  }
}
function whatStands(target, path) {
  const stat = lstatAt(target, path);
  if (stat === void 0) return void 0;
  if (stat.isDirectory()) throw new LocalError(`${path} is a folder. Name a file in it.`);
  if (stat.isSymbolicLink()) {
    throw new LocalError(`${path} is a symbolic link and was left alone. Name the file it points to.`);
  }
  if (!stat.isFile())
    throw new LocalError(`${path} is not a file. Name one that is, or that does not exist yet.`);
  if ((stat.mode & 146) === 0) {
    throw new LocalError(
      `${path} is read-only and was left alone. Allow writing to it, or name another file.`
    );
  }
  return stat;
}
function lstatAt(target, path) {
  try {
    return $lstatSync(target, { throwIfNoEntry: false });
  } catch (error) {
    throw new LocalError(inWords(error, path));
  }
}
function writeThrough(unfinished, content, mode, waitForDisk) {
  const file = $openSync(unfinished, "wx");
  try {
    $writeFileSync(file, content);
    if (mode !== void 0) $fchmodSync(file, mode & 4095);
    if (waitForDisk) $fsyncSync(file);
  } finally {
    $closeSync(file);
  }
}
function syncFolder(folder) {
  try {
    const handle = $openSync(folder, "r");
    try {
      $fsyncSync(handle);
    } finally {
      $closeSync(handle);
    }
  } catch {
  }
}
function inWords(error, path) {
  const folder = $dirname(path);
  switch (systemCode(error)) {
    case "ENOENT":
      return `${path} was not written: there is no folder ${folder}. Create it first.`;
    case "ENOTDIR":
      return `${path} was not written: ${folder} is not a folder.`;
    case "ENOSPC":
    case "EDQUOT":
      return `${path} was not written: no space is left on the disk. What stood there before is untouched.`;
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return `${path} was not written: the folder ${folder} does not allow it (${systemWords(error)}).`;
    default:
      return `${path} was not written: ${systemWords(error)}. What stood there before is untouched.`;
  }
}

export {
  writeFile,
  writeOneOfMany
};
