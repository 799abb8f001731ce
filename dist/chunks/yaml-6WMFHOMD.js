import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  tablesInData
} from "./chunk-EEJEOC22.js";
import "./chunk-PFK7J5XO.js";
import "./chunk-KGZJN7BD.js";
import {
  Unreadable
} from "./chunk-L6ZABQ36.js";
import {
  readWhole
} from "./chunk-ILHCDXJ4.js";
import {
  require_dist
} from "./chunk-NE4TOEGN.js";
import {
  __toESM,
  rangerOf
} from "./chunk-YNOKW5L3.js";

// core/import/read/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function readYamlList(text) {
  const [problem] = readWhole(text).problems;
  if (problem !== void 0) {
    const { kind, detail, range } = problem;
    const what = kind === "syntax" ? "a parser stumbles here" : `it holds ${kind}${detail === "" ? "" : ` (${detail})`}`;
    throw new Unreadable(`This is not plain YAML: ${what}.`, range);
  }
  const { contents } = (0, import_yaml.parseDocument)(text, { uniqueKeys: false });
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
function asText({ value, source = "" }) {
  return value === null ? "" : source.trim();
}
export {
  readYamlList
};
