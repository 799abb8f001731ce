import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  styled
} from "./chunk-DRTALQIM.js";
import {
  findingLine,
  tallyLine
} from "./chunk-CK6I6ZJA.js";
import {
  count
} from "./chunk-QTX22L3X.js";

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

export {
  findRegistry,
  nameFrom,
  writeFindings
};
