import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  maxFileBytes
} from "./chunk-BE46CQFW.js";
import {
  LocalError,
  systemCode,
  systemWords
} from "./chunk-WPNVKN5A.js";
import {
  grouped
} from "./chunk-CK6I6ZJA.js";
import {
  compareText
} from "./chunk-QTX22L3X.js";

// local/folder.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync
} from "node:fs";
import { join, resolve } from "node:path";

// local/limits.ts
var deepestFolder = 8;
var mostFiles = 2e5;
var mostBytes = 256 * 1024 * 1024;

// local/folder.ts
function readFolder(dir) {
  const files = [];
  const left = { bytes: mostBytes };
  const top = resolve(dir);
  requireFolder(top, dir);
  list({ dir, top, path: "", depth: 0 }, files, left);
  return files.sort((a, b) => compareText(a.path, b.path));
}
function requireFolder(top, dir) {
  const stat = lstatSync(top, { throwIfNoEntry: false });
  if (stat === void 0) throw new LocalError(`There is no folder ${dir}.`);
  if (stat.isSymbolicLink()) {
    throw new LocalError(`${dir} is a symbolic link, which is not followed. Name the folder it points to.`);
  }
  if (!stat.isDirectory()) throw new LocalError(`${dir} is not a folder.`);
}
function list(folder, files, left) {
  if (folder.depth > deepestFolder) return `more than ${deepestFolder} folders deep`;
  let found;
  try {
    found = readdirSync(join(folder.top, folder.path), { withFileTypes: true });
  } catch (error) {
    if (folder.path === "") throw new LocalError(`${folder.dir} cannot be listed: ${systemWords(error)}.`);
    return systemWords(error);
  }
  for (const one of found) {
    if (files.length >= mostFiles) {
      throw new LocalError(
        `${folder.dir} holds more than ${grouped(mostFiles)} files. Is this the registry's folder?`
      );
    }
    const path = folder.path === "" ? one.name : `${folder.path}/${one.name}`;
    const kind = kindOf(one);
    if (kind === "folder") {
      const at = files.push({ path, kind, size: 0, bytes: null }) - 1;
      const problem = list({ ...folder, path, depth: folder.depth + 1 }, files, left);
      if (problem !== void 0) files[at] = { path, kind, size: 0, bytes: null, problem };
    } else {
      files.push(kind === "file" ? readOne(folder.top, path, left) : { path, kind, size: 0, bytes: null });
    }
  }
  return void 0;
}
function kindOf(found) {
  if (found.isSymbolicLink()) return "symlink";
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "other";
}
function readOne(top, path, left) {
  let file;
  try {
    file = openSync(
      join(top, path),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    );
  } catch (error) {
    if (systemCode(error) === "ELOOP") return { path, kind: "symlink", size: 0, bytes: null };
    const problem = path.includes("�") ? "its name is not UTF-8" : systemWords(error);
    return { path, kind: "file", size: 0, bytes: null, problem };
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return { path, kind: "other", size: 0, bytes: null };
    const { size } = stat;
    if (size > maxFileBytes) return { path, kind: "file", size, bytes: null };
    if (size > left.bytes) return { path, kind: "file", size, bytes: null, problem: tooMuch };
    left.bytes -= size;
    return { path, kind: "file", size, bytes: readWhole(file, size) };
  } catch (error) {
    return { path, kind: "file", size: 0, bytes: null, problem: systemWords(error) };
  } finally {
    closeSync(file);
  }
}
var tooMuch = `the files before it hold ${mostBytes / 1024 / 1024} MiB already`;
function readWhole(file, size) {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

export {
  mostFiles,
  mostBytes,
  readFolder
};
