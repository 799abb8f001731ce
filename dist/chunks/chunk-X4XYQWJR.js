import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  loadFolder,
  nameFrom
} from "./chunk-NAJZMSSE.js";
import {
  readRevision
} from "./chunk-LTTKQ7RY.js";
import {
  loadRegistry
} from "./chunk-I2REBK77.js";
import {
  LocalError
} from "./chunk-WPNVKN5A.js";

// cli/side.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";
async function loadSide(io, name, dir, options = { settled: true }) {
  if (statSync(resolve(io.cwd, name), { throwIfNoEntry: false })?.isDirectory()) {
    return { name, loaded: await loadFolder(io, name, options) };
  }
  const { rev, path } = parts(name, `./${nameFrom(io.cwd, resolve(io.cwd, dir))}`);
  const files = read(io.cwd, name, rev, path);
  const root = `${rev}:${path.replace(/^\.\//, "")}`;
  return { name, loaded: files.length === 0 ? null : await loadRegistry(files, { ...options, root }) };
}
function parts(name, otherwise) {
  const [, rev, path] = /^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(name) ?? [];
  return rev === void 0 || path === void 0 ? { rev: name, path: otherwise } : { rev, path };
}
function read(cwd, name, rev, path) {
  try {
    const files = readRevision(cwd, rev, path);
    const inside = files.filter((file) => file.path.startsWith("registry/"));
    const holdsPolicy = (some, file) => some.some((one) => one.path === file);
    return !holdsPolicy(files, "registry.yaml") && holdsPolicy(inside, "registry/registry.yaml") ? inside.map((file) => ({ ...file, path: file.path.slice("registry/".length) })) : files;
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    throw new LocalError(`There is no folder ${name}, and it cannot be read as a revision. ${error.message}`);
  }
}

export {
  loadSide
};
