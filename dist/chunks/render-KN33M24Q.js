import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  renderPage
} from "./chunk-A7NJMSFA.js";
import {
  noRecords
} from "./chunk-LMRSS5MY.js";
import {
  writeFile
} from "./chunk-RNTQDKRY.js";
import {
  readFileIfAny
} from "./chunk-6G6BFKYK.js";
import "./chunk-L5YQETOE.js";
import "./chunk-TMMF7JMX.js";
import {
  loadFolder,
  nameFrom,
  writeFindings,
  writeJson
} from "./chunk-D42OHP7M.js";
import {
  $resolve,
  count,
  counted,
  randomUUID,
  reportOf,
  withoutCommands
} from "./chunk-YNOKW5L3.js";

// cli/render.ts
var usualFile = "SUBPROCESSORS.md";
async function render(options, io) {
  const { dir, format, check = false } = options;
  const loaded = await loadFolder(io, dir, { settled: true });
  const page = pageOf(loaded);
  if (page === null) {
    if (format === "json") writeJson(io.stdout, { findings: reportOf(loaded).findings });
    else writeFindings(io.stderr, loaded);
    return 1;
  }
  const gaps = loaded.findings.filter(({ rule }) => rule === "required-to-list").length;
  if (gaps > 0)
    io.stderr.write(
      `warning: ${counted(gaps, "required field is", "required fields are")} missing. \`validate\` says where.
`
    );
  const name = options.out ?? usualFile;
  if (check) return compare(page, name, dir, format, io);
  if (options.out === void 0) {
    if (format === "json") writeJson(io.stdout, { file: null, bytes: Buffer.byteLength(page), page });
    else io.stdout.write(page);
    return 0;
  }
  const changed = write(page, $resolve(io.cwd, name));
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
  const file = $resolve(io.cwd, name);
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
  const { unifiedDiff } = await import("./unified-diff-I74BKMXA.js");
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
