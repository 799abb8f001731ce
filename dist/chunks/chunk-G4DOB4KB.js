import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  writeFile
} from "./chunk-CMLMKGPG.js";
import {
  readFileIfAny
} from "./chunk-TMVASRRL.js";
import {
  $dirname,
  $join,
  $lstatSync,
  $mkdirSync,
  $readdirSync,
  $relative,
  $resolve,
  $rmSync,
  $rmdirSync,
  $sep,
  LocalError,
  compareText,
  systemWords
} from "./chunk-V2UBV3WW.js";

// local/write-folder.ts
function requireOwnFolder(folder, marker) {
  const top = $resolve(folder);
  const stat = statOf(top, folder);
  if (stat === void 0) return;
  if (!stat.isDirectory()) throw new LocalError(`${folder} is not a folder. Name one, or a new one.`);
  const [found] = $readdirSync(top).sort();
  if (found === void 0 || statOf($join(top, marker.name), marker.name)?.isFile() === true) return;
  throw new LocalError(
    `${folder} holds files that this tool did not write, such as ${found}, and was left alone. Name an empty folder, or a new one.`
  );
}
function writeFolder(folder, files, marker) {
  requireOwnFolder(folder, marker);
  const top = $resolve(folder);
  makeFolder(top, folder);
  const done = { written: 0, unchanged: 0, deleted: 0 };
  const all = new Map([[marker.name, marker.text], ...files]);
  const folders = /* @__PURE__ */ new Set([top]);
  for (const [path, content] of all) {
    const target = $join(top, path);
    if (!target.startsWith(top + $sep)) throw new Error(`${path} leads out of the folder.`);
    for (const missing of missingFolders($dirname(target), folders)) makeFolder(missing, missing);
    const bytes = Buffer.from(content);
    if (isFileWith(target, bytes)) done.unchanged += 1;
    else {
      writeFile(target, bytes, { waitForDisk: false });
      done.written += 1;
    }
  }
  done.deleted = deleteOthers(top, "", new Set(all.keys()));
  return done;
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
function makeFolder(path, name) {
  try {
    const stat = statOf(path, name);
    if (stat?.isDirectory() === true) return;
    if (stat !== void 0) $rmSync(path);
    $mkdirSync(path, { recursive: true });
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError(`The folder ${name} cannot be made: ${systemWords(error)}.`);
  }
}
function isFileWith(path, bytes) {
  const stat = statOf(path, path);
  if (stat === void 0) return false;
  if (stat.isDirectory() || stat.isSymbolicLink()) {
    $rmSync(path, { recursive: true });
    return false;
  }
  return isSame(path, bytes);
}
function deleteOthers(top, below, keep) {
  let deleted = 0;
  for (const one of $readdirSync($join(top, below), { withFileTypes: true })) {
    const path = below === "" ? one.name : `${below}/${one.name}`;
    if (one.isDirectory()) {
      deleted += deleteOthers(top, path, keep);
      if ($readdirSync($join(top, path)).length === 0) $rmdirSync($join(top, path));
    } else if (!keep.has(path)) {
      $rmSync($join(top, path));
      deleted += 1;
    }
  }
  return deleted;
}
function statOf(path, name) {
  try {
    return $lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new LocalError(`${name} cannot be looked at: ${systemWords(error)}.`);
  }
}

export {
  requireOwnFolder,
  writeFolder,
  compareFolder
};
