import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  require_dist
} from "./chunk-NE4TOEGN.js";
import {
  __toESM,
  maxDepth,
  rangerOf,
  tooDeepAt
} from "./chunk-YNOKW5L3.js";

// core/yaml/whole.ts
var import_yaml3 = __toESM(require_dist(), 1);

// core/yaml/refused.ts
var import_yaml = __toESM(require_dist(), 1);

// core/yaml/extent.ts
function extentOf(node) {
  const [start, end] = node.range;
  return [start, end];
}

// core/yaml/refused.ts
function refusedIn(text, document) {
  const found = [];
  (0, import_yaml.visit)(document, {
    Node(_key, node, path) {
      const [start, end] = extentOf(node);
      if ((0, import_yaml.isAlias)(node)) found.push({ kind: "alias", detail: `*${node.source}`, start, end });
      else found.push(...properties(text, node));
      if ((0, import_yaml.isMap)(node)) found.push(...repeated(node.items.map((pair) => pair.key)));
      if ((0, import_yaml.isCollection)(node) && path.filter(import_yaml.isCollection).length >= maxDepth) {
        found.push({ kind: "depth", detail: "", start, end: start });
        return import_yaml.visit.BREAK;
      }
      return void 0;
    },
    Pair(_key, { key }) {
      if ((0, import_yaml.isAlias)(key)) return;
      const [start, end] = extentOf(key);
      if ((0, import_yaml.isScalar)(key) && key.value !== null) {
        if (key.value === "<<" && key.type === "PLAIN")
          found.push({ kind: "merge-key", detail: "<<", start, end });
      } else if (text[start] === "-") {
        found.push({ kind: "syntax", detail: "dash", start, end: start + 1 });
      } else {
        found.push({ kind: "field-name", detail: "", start, end });
      }
    }
  });
  return found;
}
function directiveOf(text) {
  const before = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  if (text[before] !== "%") return null;
  const line = text.slice(before).replace(/[\r\n].*/s, "");
  return { kind: "directive", detail: line, start: before, end: before + line.length };
}
function* properties(text, node) {
  const { anchor, tag } = node;
  const [value] = extentOf(node);
  if (anchor !== void 0) {
    const start = Math.max(0, text.lastIndexOf(`&${anchor}`, value));
    yield { kind: "alias", detail: `&${anchor}`, start, end: start + anchor.length + 1 };
  }
  if (tag !== void 0) {
    const from = Math.max(0, value - 200);
    const written = /(?<!\S)(!\S*)(?:\s+&\S+)?\s*$/.exec(text.slice(from, value));
    const start = written === null ? value : from + written.index;
    const detail = written?.[1] ?? tag;
    yield { kind: "tag", detail, start, end: written === null ? start : start + detail.length };
  }
}
function* repeated(keys) {
  const seen = /* @__PURE__ */ new Set();
  for (const key of keys) {
    if (!(0, import_yaml.isScalar)(key) || key.value === null) continue;
    const name = String(key.value);
    const [start, end] = extentOf(key);
    if (seen.has(name)) yield { kind: "duplicate-key", detail: name, start, end };
    seen.add(name);
  }
}

// core/yaml/syntax.ts
var import_yaml2 = __toESM(require_dist(), 1);
function faultOf(text, document, error) {
  const [start, end] = error.pos;
  switch (error.code) {
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_TAGS":
    case "BAD_COLLECTION_TYPE":
      return { kind: "tag", detail: text.slice(start, end), start, end };
    case "BAD_ALIAS":
    case "MULTIPLE_ANCHORS":
      return { kind: "alias", detail: text.slice(start, end), start, end };
    case "BAD_DIRECTIVE":
      return null;
    case "RESOURCE_EXHAUSTION":
      return { kind: "depth", detail: "", start, end: start };
  }
  const tab = tabBefore(text, start);
  if (tab !== null) return { kind: "tab", detail: "", start: tab, end: tab + 1 };
  if (error.code === "MISSING_CHAR" && /closing/.test(error.message)) {
    const open = openQuote(document, start);
    return { kind: "syntax", detail: "quote", start: open, end: endOfLine(text, open) };
  }
  const slip = slipOf(text, error);
  if (slip === "dash") {
    const dash = text.indexOf("-", start);
    return { kind: "syntax", detail: slip, start: dash, end: dash + 1 };
  }
  if (slip === "indent") {
    const line = error.code === "BAD_INDENT" ? start : endOfLine(text, start) + 1;
    const field = line + (/^\s*/.exec(text.slice(line, line + 200))?.[0].length ?? 0);
    return { kind: "syntax", detail: slip, start: field, end: endOfLine(text, field) };
  }
  return { kind: "syntax", detail: slip, start, end };
}
function slipOf(text, { code, message, pos: [start] }) {
  const rest = text.slice(start, endOfLine(text, start));
  const isItem = /^ *-(?: |$)/.test(rest);
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      if (isItem) return "dash";
      return /:(?:\s|$)/.test(rest) ? "colon" : "indent";
    case "BAD_INDENT":
      return /end with a/.test(message) ? "bracket" : "indent";
    case "BLOCK_IN_FLOW":
      return "bracket";
    case "BAD_SCALAR_START":
      return "first-character";
    case "BAD_DQ_ESCAPE":
      return "escape";
    case "MISSING_CHAR":
      if (/Comments/.test(message)) return "comment";
      if (/followed by map values/.test(message)) return isItem ? "dash" : "no-colon";
      return /items|end with a|flow/i.test(message) ? "bracket" : "other";
    case "UNEXPECTED_TOKEN":
      if (text[start] === "-") return "dash";
      return /at node end/.test(message) ? "rest" : /flow/.test(message) ? "bracket" : "other";
    default:
      return "other";
  }
}
function tabBefore(text, offset) {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const white = /^ *\t/.exec(text.slice(start, endOfLine(text, start)));
  return white === null ? null : start + white[0].length - 1;
}
function openQuote(document, offset) {
  let open = 0;
  (0, import_yaml2.visit)(document, {
    Scalar(_key, node) {
      const [start, end] = extentOf(node);
      if (end === offset) open = start;
    }
  });
  return open;
}
function endOfLine(text, offset) {
  const end = text.indexOf("\n", offset);
  const stop = end === -1 ? text.length : end;
  return text[stop - 1] === "\r" ? stop - 1 : stop;
}

// core/yaml/whole.ts
var maxProblems = 10;
var maxErrors = 100;
function parse(text) {
  return [
    ...(0, import_yaml3.parseAllDocuments)(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      strict: true,
      // The parser compares each key with every other; `refusedIn` looks for doubles in one go.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent"
    })
  ];
}
function readWhole(text) {
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) return refused(text, [depth(tooDeep)]);
  const [first, second] = parse(text);
  if (first === void 0) return { value: null, problems: [] };
  const found = [...first.errors, ...first.warnings].slice(0, maxErrors).map((error) => faultOf(text, first, error));
  found.push(directiveOf(text), second === void 0 ? null : beginning(text, second));
  const faults = [...found.filter((fault) => fault !== null), ...refusedIn(text, first)];
  if (faults.length > 0) return refused(text, faults);
  return { value: first.toJS({ maxAliasCount: 0 }), problems: [] };
}
function depth(at) {
  return { kind: "depth", detail: "", start: at, end: at };
}
function beginning(text, { range: [start] }) {
  const marker = text.startsWith("---", start) ? 3 : 0;
  return { kind: "documents", detail: "", start, end: start + marker };
}
function refused(text, faults) {
  const rangeOf = rangerOf(text);
  const inOrder = [...faults].sort((a, b) => a.start - b.start || a.end - b.end);
  const problems = inOrder.map(({ kind, detail, start, end }) => ({
    kind,
    detail,
    range: rangeOf(start, end)
  }));
  return { value: void 0, problems: worthTelling(problems).slice(0, maxProblems) };
}
function worthTelling(problems) {
  const named = new Set(problems.filter(({ kind }) => kind !== "syntax").map(({ range }) => range.line));
  const seen = /* @__PURE__ */ new Set();
  return problems.filter(({ kind, range }) => {
    const key = `${kind} ${range.line}`;
    if (seen.has(key) || kind === "syntax" && named.has(range.line)) return false;
    return seen.add(key) !== void 0;
  });
}

export {
  extentOf,
  parse,
  readWhole
};
