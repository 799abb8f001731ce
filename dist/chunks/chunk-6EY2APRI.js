import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  makeFolder
} from "./chunk-ENUML3NN.js";
import {
  writeOneOfMany
} from "./chunk-RNTQDKRY.js";
import {
  isBeside,
  readFileIfAny
} from "./chunk-6G6BFKYK.js";
import {
  $dirname,
  $join,
  $lstatSync,
  $readdirSync,
  $relative,
  $resolve,
  $rmSync,
  $sep,
  LocalError,
  compareText,
  systemCode,
  systemWords
} from "./chunk-YNOKW5L3.js";

// local/write-folder.ts
function requireOwnFolder(folder, marker) {
  const top = $resolve(folder);
  const stat = statOf(top, folder);
  if (stat === void 0) return;
  if (!stat.isDirectory()) throw new LocalError(`${folder} is not a folder. Name one, or a new one.`);
  const [found] = list(top, folder).map(({ name }) => name).filter((name) => !isBeside(name, marker.name)).sort();
  if (found === void 0 || statOf($join(top, marker.name), marker.name)?.isFile() === true) return;
  throw new LocalError(
    `${folder} holds files that this tool did not write, such as ${found}, and was left alone. Name an empty folder, or a new one.`
  );
}
function writeFolder(folder, files, marker) {
  requireOwnFolder(folder, marker);
  const top = $resolve(folder);
  makeOwnFolder(top, folder);
  const done = { written: 0, unchanged: 0, deleted: 0 };
  const all = new Map([[marker.name, marker.text], ...files]);
  try {
    writeAll(top, all, done);
    deleteOthers(top, "", new Set(all.keys()), done);
  } catch (error) {
    if (!(error instanceof LocalError) || done.written + done.deleted === 0) throw error;
    throw new LocalError(`${error.message} ${folder} is new in part: write it again once that is mended.`);
  }
  return done;
}
function writeAll(top, all, done) {
  const folders = /* @__PURE__ */ new Set([top]);
  for (const [path, content] of all) {
    const target = $join(top, path);
    if (!target.startsWith(top + $sep)) throw new Error(`${path} leads out of the folder.`);
    for (const missing of missingFolders($dirname(target), folders)) makeOwnFolder(missing, missing);
    const bytes = Buffer.from(content);
    if (isFileWith(target, bytes)) done.unchanged += 1;
    else {
      writeOneOfMany(target, bytes);
      done.written += 1;
    }
  }
}
function compareFolder(folder, files, marker) {
  const top = $resolve(folder);
  const all = new Map([...files, [marker.name, marker.text]]);
  const isThere = statOf(top, folder)?.isDirectory() === true;
  const standing = isThere ? $readdirSync(top, { recursive: true, withFileTypes: true }) : [];
  const paths = standing.filter((one) => !one.isDirectory()).map((one) => $relative(top, $join(one.parentPath, one.name)).split($sep).join("/"));
  const known = new Set(paths);
  const sorted = [...all].sort(([a], [b]) => compareText(a, b));
  return {
    missing: sorted.flatMap(([path]) => known.has(path) ? [] : [path]),
    different: sorted.flatMap(
      ([path, content]) => known.has(path) && !isSame($join(top, path), Buffer.from(content)) ? [path] : []
    ),
    surplus: paths.filter((path) => !all.has(path)).sort(compareText)
  };
}
function isSame(path, bytes) {
  const stat = statOf(path, path);
  return stat?.isFile() === true && stat.size === bytes.length && readFileIfAny(path)?.equals(bytes) === true;
}
function missingFolders(folder, known) {
  const missing = [];
  for (let at = folder; !known.has(at); at = $dirname(at)) {
    known.add(at);
    missing.unshift(at);
  }
  return missing;
}
function makeOwnFolder(path, name) {
  try {
    const stat = statOf(path, name);
    if (stat?.isDirectory() === true) return;
    if (stat !== void 0) $rmSync(path);
    makeFolder(path);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError(`The folder ${name} cannot be made: ${systemWords(error)}.`);
  }
}
function isFileWith(path, bytes) {
  const stat = statOf(path, path);
  if (stat === void 0) return false;
  if (stat.isDirectory() || stat.isSymbolicLink()) {
    remove(path);
    return false;
  }
  return isSame(path, bytes);
}
function deleteOthers(top, below, keep, done) {
  for (const one of list($join(top, below), $join(top, below))) {
    const path = below === "" ? one.name : `${below}/${one.name}`;
    const at = $join(top, path);
    if (one.isDirectory()) {
      deleteOthers(top, path, keep, done);
      if (list(at, at).length === 0) remove(at);
    } else if (!keep.has(path)) {
      remove(at);
      done.deleted += 1;
    }
  }
}
function remove(path) {
  try {
    $rmSync(path, { recursive: true });
  } catch (error) {
    throw new LocalError(`${path} cannot be deleted: ${systemWords(error)}.`);
  }
}
function list(path, name) {
  try {
    return $readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw new LocalError(`${name} cannot be listed: ${systemWords(error)}.`);
  }
}
function statOf(path, name) {
  try {
    return $lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (systemCode(error) === "ENOTDIR") return void 0;
    throw new LocalError(`${name} cannot be looked at: ${systemWords(error)}.`);
  }
}

export {
  requireOwnFolder,
  writeFolder,
  compareFolder
};
