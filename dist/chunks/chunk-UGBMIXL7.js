import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  visible
} from "./chunk-LECGQ2E4.js";

// core/text/quote.ts
var longest = 60;
function quote(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
  const shown = [...visible(text)];
  return shown.length > longest ? `"${shown.slice(0, longest - 1).join("")}…"` : `"${shown.join("")}"`;
}

export {
  quote
};
