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

export {
  rangerOf,
  rangeOf
};
