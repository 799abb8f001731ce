import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  hidden
} from "./chunk-LECGQ2E4.js";

// core/render/escape/active.ts
var activeAnywhere = [
  /@[\w-]/,
  /#\d/,
  /:\/\//,
  /www\./i,
  /(?<![\da-z])(?:GH-\d|GHSA-)/i,
  // A commit: 7 to 40 hexadecimal digits. Both letters and digits, so that neither words nor plain numbers are meant.
  /(?<![\da-z])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\da-z])/i
];
var activeInLinks = [/:[\w+-]+:/, /\$/];
var couldBeActive = /[@#:$]|www\.|GH|[\da-f]{7}/i;
function isActive(text) {
  return couldBeActive.test(text) && (activeAnywhere.some((one) => one.test(text)) || isActiveInLink(text));
}
function isActiveInLink(text) {
  return activeInLinks.some((one) => one.test(text));
}
function coreOf(text, active) {
  let end = text.length;
  while (end > 0 && ".!?:".includes(text.charAt(end - 1))) end -= 1;
  const core = text.slice(0, end);
  return active(core) ? core : text;
}
function codeSpan(text) {
  let fence = "`";
  for (const [run] of text.matchAll(/`+/g))
    if (run.length >= fence.length) fence = "`".repeat(run.length + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? " " : "";
  return `${fence}${padding}${text}${padding}${fence}`;
}

// core/render/escape/one-line.ts
var everyHidden = new RegExp(hidden.source, "gu");
var plain = /^[!-~]+(?: [!-~]+)*$/;
function oneLine(text) {
  if (plain.test(text)) return text;
  return withoutHidden(text.replace(/[\t-\r\u0085\u2028\u2029]+/g, " ")).replace(/\s+/g, " ").trim();
}
function withoutHidden(text) {
  return text.replace(everyHidden, "");
}

// core/render/escape/destination.ts
function linkable(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== "https:" && url.protocol !== "mailto:") return null;
  return url.href.replace(/[\s()<>|"'`\\$*]/g, percentEncode);
}
function destinationOf(address) {
  const target = linkable(address);
  return target === null ? null : escapeEntities(target);
}
function shownAddress(address) {
  return /^[\u0000-\u007F]*$/.test(address) ? address : URL.parse(address)?.href ?? address;
}
function escapeEntities(text) {
  return text.replace(/&(?=#?[A-Za-z\d]+;)/g, "&amp;");
}
function percentEncode(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

// core/render/escape/markdown.ts
var harmless = /^(?!.*www\.)[a-z ,.()'/]*$/i;
var stretch = /[^\s`|\\<>()[\]{}"',;]+/g;
function markdownText(text) {
  return markdownCell(text).replace(/^(?=[#+=-]+(?:\s|$))/, "\\").replace(/^(\d{1,9})(?=[.)](?:\s|$))/, numbered).replace(/ (?=#+$)/, " \\").replace(/^>/, "&gt;");
}
function markdownCell(text) {
  return inline(oneLine(text), isActive);
}
function markdownLink(label, address) {
  const target = oneLine(address);
  const shown = oneLine(label) || target;
  const destination = destinationOf(target);
  if (destination !== null) return `[${inline(shown, isActiveInLink)}](${destination})`;
  return shown === target || target === "" ? markdownCell(shown) : `${markdownCell(shown)} (${markdownCell(target)})`;
}
function inline(line, active) {
  if (harmless.test(line)) return line;
  let written2 = "";
  let end = 0;
  for (const { 0: found, index } of line.matchAll(stretch)) {
    if (!active(found)) continue;
    const core = coreOf(found, active);
    written2 += escapeMarks(line.slice(end, index)) + codeSpan(core);
    end = index + core.length;
  }
  return written2 + escapeMarks(line.slice(end));
}
var written = {
  // Numbers for these two: a backslash before a backslash means something else to the reader of tables.
  "\\": "&#92;",
  "`": "&#96;",
  "<": "&lt;"
};
function escapeMarks(text) {
  return escapeEntities(text).replace(/[\\`|*~[\]<]/g, (mark) => written[mark] ?? `\\${mark}`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}
function numbered(digits) {
  return `${digits}\\`;
}

export {
  isActive,
  isActiveInLink,
  coreOf,
  codeSpan,
  destinationOf,
  shownAddress,
  oneLine,
  withoutHidden,
  markdownText,
  markdownCell,
  markdownLink
};
