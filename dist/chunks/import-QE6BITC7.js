import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  entryFiles,
  importList,
  overridesIn,
  readSource,
  registryFiles,
  sourceName,
  takenOverFrom,
  writeNewFiles
} from "./chunk-GAEQV6FA.js";
import {
  termsIn
} from "./chunk-TFVTYVLP.js";
import {
  standingIn
} from "./chunk-ZYMQRMAD.js";
import "./chunk-2YB7ZRFM.js";
import "./chunk-KGZJN7BD.js";
import "./chunk-L6ZABQ36.js";
import "./chunk-MCM3J6AS.js";
import "./chunk-ENUML3NN.js";
import "./chunk-6G6BFKYK.js";
import "./chunk-SVSI5FT3.js";
import {
  nameFrom,
  writeFindings,
  writeJson
} from "./chunk-D42OHP7M.js";
import "./chunk-NE4TOEGN.js";
import {
  $existsSync,
  $join,
  $resolve,
  LocalError,
  count,
  counted,
  loadRegistry,
  readFolder,
  reportOf,
  safeLine
} from "./chunk-YNOKW5L3.js";

// cli/import.ts
var leftOpen = /* @__PURE__ */ new Set(["missing-field", "holidays-missing"]);
async function importCommand(options, io) {
  const overrides = overridesIn(options.map);
  const source = await readSource(options, io);
  const out = $resolve(io.cwd, options.out);
  const standing = $existsSync(out) ? readFolder(out) : [];
  const registry = await standingIn(standing);
  refuseTerms(options, registry);
  const imported = await importList(source, {
    file: sourceName(options, io),
    overrides,
    standing: registry,
    ...options.as !== void 0 && { format: options.as },
    ...options.category !== void 0 && { category: options.category }
  });
  const files = imported.entries.length === 0 ? /* @__PURE__ */ new Map() : filesOf(imported, registry, options, io);
  const after = await loadRegistry([...standing, ...[...files].map(asSource)], {
    root: nameFrom(io.cwd, out)
  });
  const open = after.findings.filter(({ severity }) => severity === "error");
  if (files.has("registry.yaml")) refuseWrongTerms(open);
  if (!options.dryRun) writeNewFiles(out, files);
  say({ imported, files: [...files.keys()], open, options, root: nameFrom(io.cwd, out) }, io);
  return count(imported.findings, "error") > 0 ? 1 : 0;
}
function refuseTerms(options, { hasPolicy }) {
  if (!hasPolicy) return;
  const given = [
    ...Object.keys(termsIn(options)),
    ...["takenOver", "from"].filter((one) => options[one] !== void 0)
  ];
  if (given.length === 0) return;
  throw new LocalError(
    `${options.out}/registry.yaml stands already and stays as it is, so the options for a new policy have no place here. Leave them out, and change that file by hand.`
  );
}
function refuseWrongTerms(open) {
  const wrong = open.filter(({ file, rule }) => file.endsWith("registry.yaml") && !leftOpen.has(rule));
  const [first] = wrong;
  if (first !== void 0)
    throw new LocalError(`Nothing was written: ${wrong.map(({ message }) => message).join(" ")}`);
}
function filesOf(imported, registry, options, io) {
  const { entries, categories } = imported;
  const withSchema = $existsSync($join($resolve(io.cwd, options.out), "../schemas/entry.schema.json"));
  if (registry.hasPolicy) return entryFiles(entries, withSchema);
  const takenOver = takenOverFrom(options, io);
  return registryFiles({ terms: termsIn(options), categories, entries, takenOver, withSchema, docs: null });
}
function asSource([path, text]) {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: "file", size: bytes.length, bytes };
}
function say({ imported, files, open, options, root }, io) {
  const { rows, entries, findings } = imported;
  const written = files.length > 0 && options.dryRun !== true;
  if (options.format === "json") {
    writeJson(io.stdout, {
      rows,
      entries: entries.map(({ id, fields }) => ({ id, service: fields.service, category: fields.category })),
      files: files.map((path) => `${root}/${path}`),
      written,
      findings: reportOf({ entries: entries.length, findings }).findings,
      open: files.length === 0 ? [] : reportOf({ entries: entries.length, findings: open }).findings
    });
    return;
  }
  const tally = `${counted(rows, "row", "rows")} → ${counted(entries.length, "entry", "entries")}, ${counted(findings.length, "finding", "findings")}`;
  writeFindings(io.stdout, { entries: entries.length, findings }, tally);
  if (files.length === 0) {
    io.stdout.write("Nothing was written.\n");
    return;
  }
  const policy = files.includes("registry.yaml") ? "registry.yaml and " : "";
  const what = `${policy}${counted(entries.length, "file", "files")} under subprocessors/`;
  io.stdout.write(
    `${written ? "Written" : "Would be written"} to ${safeLine(root)}/: ${what}. Nobody is told of it: this is the list as it stood.
`
  );
  if (open.length > 0) {
    io.stdout.write(
      `${counted(open.length, "thing is", "things are")} still to be filled in; validate says which and where: subprocessor-registry validate ${safeLine(root)}
`
    );
  }
}
export {
  importCommand
};
