import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  styled
} from "./chunk-DRTALQIM.js";
import {
  readFolder
} from "./chunk-G5EA5EIS.js";
import {
  jsonText,
  loadRegistry
} from "./chunk-I2REBK77.js";
import {
  LocalError
} from "./chunk-WPNVKN5A.js";
import {
  findingLine,
  grouped,
  tallyLine
} from "./chunk-3K3FBBWQ.js";
import {
  count
} from "./chunk-74GNIT53.js";

// cli/findings-text.ts
function writeFindings(output, tally) {
  const paint = paintFor(output);
  const lines = tally.findings.map((finding) => findingLine(finding, paint));
  const worst = count(tally.findings, "error") > 0 ? "error" : count(tally.findings, "warning") > 0 ? "warning" : "note";
  const last = lines.length === 0 ? tallyLine(tally) : paint(tallyLine(tally), worst);
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
import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
function findRegistry(cwd, dir) {
  const named = resolve(cwd, dir);
  const inside = join(named, "registry");
  const holdsPolicy = (folder2) => existsSync(join(folder2, "registry.yaml"));
  const folder = !holdsPolicy(named) && holdsPolicy(inside) ? inside : named;
  return { folder, root: nameFrom(cwd, folder) };
}
function nameFrom(cwd, path) {
  const way = relative(cwd, path);
  const named = way.startsWith("..") || isAbsolute(way) ? path : way || ".";
  return named.split(sep).join("/");
}

// cli/load-folder.ts
import { existsSync as existsSync2 } from "node:fs";
var worthTelling = 1e3;
async function loadFolder(io, dir, options = {}) {
  const { folder, root } = findRegistry(io.cwd, dir);
  if (!existsSync2(folder)) {
    throw new LocalError(`There is no folder ${root} here. Name the folder that holds registry.yaml.`);
  }
  const files = readFolder(folder);
  const told = io.stderr.isTTY === true && files.length > worthTelling;
  if (told) io.stderr.write(`Checking ${grouped(files.length)} files …`);
  try {
    return await loadRegistry(files, { ...options, root });
  } finally {
    if (told) io.stderr.write("\r\x1B[K");
  }
}

export {
  writeFindings,
  writeJson,
  nameFrom,
  loadFolder
};
