import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  compareText,
  count
} from "./chunk-QTX22L3X.js";
import {
  visible
} from "./chunk-LECGQ2E4.js";

// core/text/grouped.ts
function grouped(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// core/report/text.ts
function findingLine(finding, paint = (text) => text) {
  const { file, line, column, severity, rule, message } = finding;
  const place = paint(safeLine(`${file}:${line}:${column}`), "place");
  return `${place} ${paint(severity, severity)} ${paint(rule, "rule")} ${safeLine(message)}`;
}
function tallyLine({ entries, findings }) {
  const notes = count(findings, "note");
  return [
    counted(entries, "entry", "entries"),
    counted(count(findings, "error"), "error", "errors"),
    counted(count(findings, "warning"), "warning", "warnings"),
    ...notes === 0 ? [] : [counted(notes, "note", "notes")]
  ].join(" · ");
}
function counted(number, one, many) {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}
function safeLine(text) {
  return visible(text).replace(/^(\s*):(?=:)/, "$1: ").replace(/##(?=\[)/g, "## ");
}

// core/change/json.ts
function stableJson(value) {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== void 0).sort(([a], [b]) => compareText(a, b));
    return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${stableJson(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

// core/change/spelling.ts
function plainText(text) {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
var betweenDigits = "|";
function withoutSpelling(name) {
  const folded = name.normalize("NFKC").toUpperCase().normalize("NFKC");
  const kept = folded.replace(new RegExp("(?<=\\p{N})(?:(?![&@#%*/\\\\])[\\p{P}\\s])+(?=\\p{N})", "gu"), betweenDigits).replace(/(?![&@#%*/\\])[\p{P}\s]/gu, "");
  return kept === "" ? plainText(folded) : kept;
}

// core/change/canonical.ts
function canonicalEntry(entry) {
  const { id, service, category, relationship, website, ...rest } = entry;
  return {
    id,
    service: plainText(service),
    category,
    relationship,
    // Only texts are rewritten and only empty things left out, so the shape stays an entry's.
    ...canonicalValue(rest),
    website: canonicalValue(website) ?? []
  };
}
function canonicalValue(value) {
  if (typeof value === "string") return plainText(value) || null;
  if (typeof value === "boolean" || typeof value === "number") return value;
  if (Array.isArray(value)) return canonicalSet(value);
  if (typeof value !== "object" || value === null) return null;
  const pairs = Object.entries(value).map(([key, inner]) => [key, canonicalValue(inner)]).filter(([, inner]) => inner !== null).sort(([a], [b]) => compareText(a, b));
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}
function canonicalSet(values) {
  const byText = /* @__PURE__ */ new Map();
  for (const value of values) {
    const canonical = canonicalValue(value);
    if (canonical !== null) byText.set(stableJson(canonical), canonical);
  }
  const sorted = [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
  return sorted.length === 0 ? null : sorted;
}

export {
  stableJson,
  plainText,
  withoutSpelling,
  canonicalEntry,
  canonicalValue,
  grouped,
  findingLine,
  tallyLine,
  counted,
  safeLine
};
