import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  writeFile
} from "./chunk-G4LM3NII.js";
import {
  loadFolder,
  nameFrom,
  writeFindings,
  writeJson
} from "./chunk-NAJZMSSE.js";
import "./chunk-DRTALQIM.js";
import {
  withoutCommands
} from "./chunk-IFZD4FQG.js";
import "./chunk-G5EA5EIS.js";
import {
  reportOf
} from "./chunk-I2REBK77.js";
import {
  LocalError,
  systemCode,
  systemWords
} from "./chunk-WPNVKN5A.js";
import "./chunk-65FIUPPI.js";
import {
  renderPage
} from "./chunk-NGUHCGQT.js";
import "./chunk-QKJ7OH6J.js";
import {
  noRecords
} from "./chunk-LMRSS5MY.js";
import "./chunk-TMMF7JMX.js";
import {
  counted
} from "./chunk-3K3FBBWQ.js";
import "./chunk-UGBMIXL7.js";
import "./chunk-OBFX6ZL6.js";
import "./chunk-BD2LHKH3.js";
import {
  count
} from "./chunk-74GNIT53.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-PH6FVWZT.js";

// cli/render.ts
import { randomUUID } from "node:crypto";
import { resolve } from "node:path";

// local/read-file.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
function readFileIfAny(path) {
  let file;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw new LocalError(`${path} cannot be read: ${systemWords(error)}.`);
  }
  try {
    if (!fstatSync(file).isFile()) throw new LocalError(`${path} is not a file. Name a file.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError(`${path} cannot be read: ${systemWords(error)}.`);
  } finally {
    closeSync(file);
  }
}

// cli/render.ts
var usualFile = "SUBPROCESSORS.md";
async function render(options, io) {
  const { dir, format, check = false } = options;
  const loaded = await loadFolder(io, dir);
  const page = pageOf(loaded);
  if (page === null) {
    if (format === "json") writeJson(io.stdout, { findings: reportOf(loaded).findings });
    else writeFindings(io.stderr, loaded);
    return 1;
  }
  const name = options.out ?? usualFile;
  if (check) return compare(page, name, dir, format, io);
  if (options.out === void 0) {
    if (format === "json") writeJson(io.stdout, { file: null, bytes: Buffer.byteLength(page), page });
    else io.stdout.write(page);
    return 0;
  }
  const changed = write(page, resolve(io.cwd, name));
  const bytes = Buffer.byteLength(page);
  const entries = counted(loaded.entries, "entry", "entries");
  if (format === "json") writeJson(io.stdout, { file: name, bytes, changed });
  else
    io.stdout.write(
      changed ? `${name}: written, ${entries}
` : `${name}: current, ${entries}; not touched
`
    );
  return 0;
}
function pageOf({ registry, findings }) {
  return registry === null || count(findings, "error") > 0 ? null : renderPage(registry, noRecords);
}
function write(page, file) {
  const standing = readFileIfAny(file);
  if (standing?.equals(Buffer.from(page))) return false;
  writeFile(file, page);
  return true;
}
async function compare(page, name, dir, format, io) {
  const file = resolve(io.cwd, name);
  const standing = readFileIfAny(file);
  const current = standing?.equals(Buffer.from(page)) ?? false;
  if (format === "json") {
    writeJson(io.stdout, { file: name, current });
    return current ? 0 : 1;
  }
  if (current) {
    io.stdout.write(`${name} is current.
`);
    return 0;
  }
  const { unifiedDiff } = await import("./unified-diff-RXO33HKY.js");
  const diff = unifiedDiff(name, standing?.toString("utf8") ?? "", page, io.stdout);
  io.stdout.write(io.env["GITHUB_ACTIONS"] === "true" ? withoutCommands(diff, randomUUID()) : diff);
  const folder = dir === "registry" ? "" : ` ${dir}`;
  const what = standing === null ? "does not exist" : "is not current";
  io.stderr.write(
    `${nameFrom(io.cwd, file)} ${what}. Write it with: subprocessor-registry render${folder} --out ${name}
`
  );
  return 1;
}
export {
  pageOf,
  render
};
