import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  standingIn,
  yamlText
} from "./chunk-EZCYJIHD.js";
import {
  loadFolder
} from "./chunk-RIEA2M4V.js";
import {
  nameFrom
} from "./chunk-VZJOODYA.js";
import {
  readRevision
} from "./chunk-YU4BHUCG.js";
import {
  loadRegistry
} from "./chunk-BE46CQFW.js";
import {
  LocalError
} from "./chunk-WPNVKN5A.js";

// cli/side.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";

// core/load/stand-in-policy.ts
function withStandIn(files) {
  const { categories } = standingIn(files);
  const text = yamlText({
    publisher: { name: "Publisher", contact: "privacy@publisher.example" },
    categories: categories.length === 0 ? [{ id: "subprocessors", label: "Subprocessors" }] : categories,
    window: { days: 1, time_zone: "UTC", rolls_over: false },
    objections: { email: "objections@publisher.example" },
    passive_only: "This policy is never published.",
    require: { listed: [] }
  });
  const bytes = new TextEncoder().encode(text);
  return [
    ...files.filter(({ path }) => path !== "registry.yaml"),
    { path: "registry.yaml", kind: "file", size: bytes.length, bytes }
  ];
}

// cli/side.ts
async function loadSide(io, name, dir, options = { settled: true }, adapt = (files) => files) {
  if (statSync(resolve(io.cwd, name), { throwIfNoEntry: false })?.isDirectory()) {
    return { name, loaded: await loadFolder(io, name, options, adapt) };
  }
  const { rev, path } = parts(name, `./${nameFrom(io.cwd, resolve(io.cwd, dir))}`);
  const files = read(io.cwd, name, rev, path);
  const root = `${rev}:${path.replace(/^\.\//, "")}`;
  return { name, loaded: files.length === 0 ? null : await loadRegistry(adapt(files), { ...options, root }) };
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
async function loadEntries(io, name, dir, options = { settled: true }) {
  const side = await loadSide(io, name, dir, options);
  const errors = side.loaded?.findings.filter(({ severity }) => severity === "error") ?? [];
  const isPolicyAlone = errors.length > 0 && errors.every(({ file }) => /(?:^|[/:])registry\.yaml$/.test(file));
  if (!isPolicyAlone) return side;
  const again = await loadSide(io, name, dir, options, withStandIn);
  return again.loaded?.registry ? { ...again, standIn: true } : side;
}

export {
  loadSide,
  loadEntries
};
