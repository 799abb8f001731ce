import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  quote,
  visible
} from "./chunk-YNOKW5L3.js";

// core/change/words/term-words.ts
function termInWords({ term, before, after, looser }) {
  const remark = looser ? "; customers may be promised less" : "";
  return `${visible(term)}: was ${inWords(before)}, becomes ${inWords(after)}${remark}`;
}
function inWords(value) {
  if (value === null) return "not set";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : quote(value);
}

export {
  termInWords
};
