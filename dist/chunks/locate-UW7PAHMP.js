import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  parse
} from "./chunk-NYPEMGK4.js";
import {
  require_dist
} from "./chunk-NRKWYX7G.js";
import {
  __toESM,
  rangerOf,
  startOfFile
} from "./chunk-JSVNCZ7U.js";

// core/yaml/locate.ts
var import_yaml = __toESM(require_dist(), 1);
function locator(text) {
  const top = parse(text)[0]?.contents ?? null;
  const rangeOf = rangerOf(text);
  const fieldsOf = /* @__PURE__ */ new Map();
  const childOf = (node, step) => {
    if ((0, import_yaml.isSeq)(node) && typeof step === "number") {
      return step < node.items.length ? { key: null, value: node.items[step] } : void 0;
    }
    if (!(0, import_yaml.isMap)(node)) return void 0;
    const fields = fieldsOf.get(node) ?? childrenOf(node);
    fieldsOf.set(node, fields);
    return fields.get(String(step));
  };
  return (path, part) => {
    let node = top;
    let key = null;
    for (const step of path) {
      const found = childOf(node, step);
      if (found === void 0) return collapsed(rangeOf((0, import_yaml.isNode)(node) ? node.range?.[0] ?? 0 : 0, 0));
      node = found.value;
      key = found.key;
    }
    const target = part === "key" && key !== null ? key : (0, import_yaml.isNode)(node) ? node : key;
    const start = target?.range?.[0];
    if (target === null || start === void 0) return startOfFile;
    const end = endOf(target);
    const [from, to] = start === end && key?.range ? [key.range[0], key.range[1]] : [start, end];
    return rangeOf(from, Math.max(from, endOfText(text, from, to)));
  };
}
function childrenOf(map) {
  return new Map(
    map.items.flatMap(
      ({ key, value }) => (0, import_yaml.isScalar)(key) ? [[String(key.value), { key: (0, import_yaml.isNode)(key) ? key : null, value }]] : []
    )
  );
}
function collapsed({ line, column }) {
  return { line, column, endLine: line, endColumn: column };
}
function endOf(node) {
  if (!(0, import_yaml.isCollection)(node) || node.flow === true) return node.range?.[1] ?? 0;
  const last = node.items.at(-1);
  if (!(0, import_yaml.isPair)(last)) return (0, import_yaml.isNode)(last) ? endOf(last) : node.range?.[1] ?? 0;
  const { key, value } = last;
  const isEmpty = !(0, import_yaml.isNode)(value) || value.range?.[0] === value.range?.[1] && (0, import_yaml.isNode)(key);
  return isEmpty ? (0, import_yaml.isNode)(key) ? endOf(key) : node.range?.[1] ?? 0 : endOf(value);
}
function endOfText(text, start, end) {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at -= 1;
  return at;
}
export {
  locator
};
