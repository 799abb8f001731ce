import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  $existsSync,
  $inspect,
  $isAbsolute,
  $join,
  $relative,
  $resolve,
  $sep,
  $statSync,
  LocalError,
  count,
  counted,
  findingLine,
  grouped,
  jsonText,
  loadRegistry,
  readFolder,
  readRevision,
  reportOf,
  tallyLine,
  workflowCommand,
  worstFirst
} from "./chunk-YNOKW5L3.js";

// cli/colour.ts
function styled(style, text, stream) {
  const [on, off] = $inspect.colors[style] ?? [];
  return on === void 0 || !takesColours(stream) ? text : `\x1B[${on}m${text}\x1B[${off}m`;
}
function takesColours(stream) {
  const forced = process.env["FORCE_COLOR"];
  if (forced !== void 0) return ["", "1", "2", "3", "true"].includes(forced);
  return stream.isTTY === true && (stream.getColorDepth?.() ?? 4) > 2;
}

// cli/findings-text.ts
function writeFindings(output, tally, end = tallyLine(tally)) {
  const paint = paintFor(output);
  const lines = tally.findings.map((finding) => findingLine(finding, paint));
  const worst = count(tally.findings, "error") > 0 ? "error" : count(tally.findings, "warning") > 0 ? "warning" : "note";
  const last = lines.length === 0 ? end : paint(end, worst);
  output.write(`${[...lines, last].join("\n")}
`);
}
function paintFor(stream) {
  return (text, part) => {
    switch (part) {
      case "error":
        return styled("red", text, stream);
      case "warning":
        return styled("yellow", text, stream);
      case "note":
        return styled("blue", text, stream);
      case "rule":
        return styled("dim", text, stream);
      case "place":
        return styled("bold", text, stream);
    }
  };
}

// cli/io.ts
function writeJson(output, value) {
  output.write(`${jsonText(value)}
`);
}

// cli/find-registry.ts
function findRegistry(cwd, dir) {
  const named = $resolve(cwd, dir);
  const inside = $join(named, "registry");
  const holdsPolicy = (folder2) => $existsSync($join(folder2, "registry.yaml"));
  const folder = !holdsPolicy(named) && holdsPolicy(inside) ? inside : named;
  return { folder, root: nameFrom(cwd, folder) };
}
function nameFrom(cwd, path) {
  const way = $relative(cwd, path);
  const named = way.startsWith("..") || $isAbsolute(way) ? path : way || ".";
  return named.split($sep).join("/");
}

// cli/load-folder.ts
var worthTelling = 1e3;
async function loadFolder(io, dir, options = {}, adapt = async (files) => files) {
  const { folder, root } = findRegistry(io.cwd, dir);
  if (!$existsSync(folder)) {
    throw new LocalError(`There is no folder ${root} here. Name the folder that holds registry.yaml.`);
  }
  const files = readFolder(folder);
  const told = io.stderr.isTTY === true && files.length > worthTelling;
  if (told) io.stderr.write(`Checking ${grouped(files.length)} files …`);
  try {
    return await loadRegistry(await adapt(files), { ...options, root });
  } finally {
    if (told) io.stderr.write("\r\x1B[K");
  }
}

// cli/side.ts
async function loadSide(io, name, dir, options = { settled: true }, adapt = async (files) => files) {
  if ($statSync($resolve(io.cwd, name), { throwIfNoEntry: false })?.isDirectory()) {
    return { name, loaded: await loadFolder(io, name, options, adapt) };
  }
  const { rev, path } = parts(name, `./${nameFrom(io.cwd, $resolve(io.cwd, dir))}`);
  const files = read(io.cwd, name, rev, path);
  const root = `${rev}:${path.replace(/^\.\//, "")}`;
  return {
    name,
    loaded: files.length === 0 ? null : await loadRegistry(await adapt(files), { ...options, root })
  };
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
  if (side.loaded === null || side.loaded.registry !== null) return side;
  const errors = side.loaded.findings.filter(({ severity }) => severity === "error");
  if (!errors.every(({ file }) => /(?:^|[/:])registry\.yaml$/.test(file))) return side;
  const { withStandIn } = await import("./stand-in-policy-MQTFLYOO.js");
  const again = await loadSide(io, name, dir, options, withStandIn);
  return again.loaded?.registry ? { ...again, standIn: true } : side;
}

// cli/validate.ts
async function validate(options, io) {
  const { dir, level, today = io.now().toISOString().slice(0, 10) } = options;
  const before = options.base === void 0 ? null : await baseOf(io, options.base, dir);
  const loaded = await loadFolder(io, dir, { level, today, ...before && { before } });
  switch (options.format) {
    case "text":
      writeFindings(io.stdout, loaded);
      break;
    case "json":
      writeJson(io.stdout, reportOf(loaded));
      break;
    case "github": {
      const commands = worstFirst(loaded.findings).map((finding) => workflowCommand(finding));
      io.stdout.write(`${[...commands, tallyLine(loaded)].join("\n")}
`);
    }
  }
  const counts = { errors: count(loaded.findings, "error"), warnings: count(loaded.findings, "warning") };
  return counts.errors > 0 || options.strict === true && counts.warnings > 0 ? 1 : 0;
}
async function baseOf(io, name, dir) {
  const { loaded } = await loadSide(io, name, dir);
  if (loaded === null) {
    io.stderr.write(`${name} has no registry yet, so nothing is compared with it.
`);
    return null;
  }
  const errors = count(loaded.findings, "error");
  if (loaded.registry === null) {
    io.stderr.write(
      `${name} has ${counted(errors, "error", "errors")} of its own, so nothing is compared with it.
`
    );
  }
  return loaded.registry;
}

export {
  styled,
  writeFindings,
  writeJson,
  findRegistry,
  nameFrom,
  loadFolder,
  loadEntries,
  validate
};
