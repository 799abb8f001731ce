import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  isHeadingRow
} from "./chunk-KGZJN7BD.js";
import {
  plainRow,
  textCell
} from "./chunk-L6ZABQ36.js";
import "./chunk-YNOKW5L3.js";

// core/import/read/text.ts
var endsSentence = /[.!?:;,…]$/u;
var bullet = /^\s*[-*•–]\s/u;
var longestHeading = 100;
function readText(text) {
  const tables = [];
  let section = null;
  let open = null;
  const close = () => {
    if (open !== null) tables.push({ kind: "table", lead: null, ...open });
    open = null;
  };
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "") continue;
    const spot = { line: index + 1, column: 1 };
    if (!line.includes("	")) {
      close();
      const words = line.trim();
      if (!bullet.test(line) && !endsSentence.test(words) && words.length <= longestHeading) {
        section = { text: words, ...spot };
      }
      continue;
    }
    const row = plainRow(cellsOf(line, index + 1), spot, { raw: line });
    if (isHeadingRow(row)) {
      close();
      open = { section, rows: [{ ...row, heads: true }], ...spot };
    } else {
      open ??= { section, rows: [], ...spot };
      open.rows.push(row);
    }
  }
  close();
  return { tables, title: null, footnotes: /* @__PURE__ */ new Map() };
}
function cellsOf(line, number) {
  let column = 1;
  return line.split("	").map((part) => {
    const cell = textCell(part.trim(), {
      line: number,
      column: column + (part.length - part.trimStart().length)
    });
    column += part.length + 1;
    return cell;
  });
}
export {
  readText
};
