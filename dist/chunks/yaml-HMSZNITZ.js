import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  tablesInData
} from "./chunk-W3AG2K6V.js";
import "./chunk-ADQBAPEY.js";
import "./chunk-BQPMPI2G.js";
import {
  Unreadable
} from "./chunk-ZIIDBAYK.js";
import {
  readWhole
} from "./chunk-HISHUN2W.js";
import {
  require_dist
} from "./chunk-YZMMSPNE.js";
import {
  __toESM,
  rangerOf
} from "./chunk-V4RIOX56.js";

// core/import/read/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function readYamlList(text) {
  const [problem] = readWhole(text).problems;
  if (problem !== void 0) {
    const { kind, detail, range } = problem;
    const what = kind === "syntax" ? "a parser stumbles here" : `it holds ${kind}${detail === "" ? "" : ` (${detail})`}`;
    throw new Unreadable(`This is not plain YAML: ${what}.`, range);
  }
  const { contents } = (0, import_yaml.parseDocument)(text, { version: "1.2", schema: "core", uniqueKeys: false });
  return tablesInData(dataOf(contents, rangerOf(text)));
}
function dataOf(node, place) {
  const start = (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) || (0, import_yaml.isScalar)(node) ? node.range?.[0] ?? 0 : 0;
  const { line, column } = place(start, 0);
  const spot = { line, column };
  if ((0, import_yaml.isSeq)(node)) return { kind: "list", items: node.items.map((one) => dataOf(one, place)), ...spot };
  if ((0, import_yaml.isMap)(node)) {
    const fields = node.items.map(
      ({ key, value }) => [(0, import_yaml.isScalar)(key) ? asText(key) : "", dataOf(value, place)]
    );
    return { kind: "fields", fields, ...spot };
  }
  return { kind: "value", text: (0, import_yaml.isScalar)(node) ? asText(node) : "", ...spot };
}
function asText({ value, source }) {
  if (value === null || value === void 0) return "";
  return (typeof value === "string" ? value : source ?? String(value)).trim();
}
export {
  readYamlList
};
