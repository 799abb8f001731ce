import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/yaml/range.ts
function rangerOf(text) {
  const starts = [0];
  for (let next = text.indexOf("\n"); next !== -1; next = text.indexOf("\n", next + 1)) starts.push(next + 1);
  const position = (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtOrBefore(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
  return (start, end) => {
    const from = position(start);
    const to = end > start ? position(end) : from;
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
function rangeOf(text, start, end) {
  return rangerOf(text)(start, end);
}
function lastAtOrBefore(numbers, wanted) {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

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
  rangerOf,
  decode
};
