import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  extentOf,
  parse
} from "./chunk-ILHCDXJ4.js";
import {
  require_dist
} from "./chunk-NE4TOEGN.js";
import {
  __toESM,
  rangerOf,
  startOfFile
} from "./chunk-YNOKW5L3.js";

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
      if (found === void 0) return rangeOf((0, import_yaml.isNode)(node) ? extentOf(node)[0] : 0, 0);
      node = found.value;
      key = found.key;
    }
    const target = part === "key" && key !== null ? key : (0, import_yaml.isNode)(node) ? node : key;
    if (target === null) return startOfFile;
    const [start] = extentOf(target);
    const end = endOf(target);
    const [from, to] = start === end && key !== null ? extentOf(key) : [start, end];
    return rangeOf(from, endOfText(text, to));
  };
}
function childrenOf(map) {
  return new Map(
    map.items.flatMap(
      ({ key, value }) => (0, import_yaml.isScalar)(key) ? [[String(key.value), { key, value }]] : []
    )
  );
}
function endOf(node) {
  if (!(0, import_yaml.isCollection)(node) || node.flow === true) return extentOf(node)[1];
  const last = node.items.at(-1);
  if (!(0, import_yaml.isPair)(last)) return endOf(last);
  const { key, value } = last;
  return value === null || isEmpty(value) ? endOf(key) : endOf(value);
}
function isEmpty(node) {
  const [start, end] = extentOf(node);
  return start === end;
}
function endOfText(text, end) {
  let at = end;
  while (/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
export {
  locator
};
