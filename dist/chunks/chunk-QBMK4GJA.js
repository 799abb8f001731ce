import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  rangeOf
} from "./chunk-7E56QOIT.js";

// core/yaml/decode.ts
function decode(bytes) {
  if (isUtf16(bytes)) {
    return { text: null, encoding: "utf-16", range: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
  }
  const byteOrderMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), byteOrderMark };
  } catch {
    const lossy = new TextDecoder("utf-8").decode(bytes);
    const at = Math.max(0, lossy.indexOf("�"));
    return { text: null, encoding: "unknown", range: rangeOf(lossy, at, at + 1) };
  }
}
function isUtf16([a, b, c, d]) {
  if (a === 255 && b === 254 || a === 254 && b === 255) return true;
  return a === 0 && c === 0 && b !== 0 && d !== 0 || a !== 0 && c !== 0 && b === 0 && d === 0;
}

export {
  decode
};
