import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  knownHeading
} from "./chunk-BQPMPI2G.js";
import {
  plainRow,
  textCell
} from "./chunk-ZIIDBAYK.js";
import "./chunk-V4RIOX56.js";

// core/import/read/text.ts
var endsSentence = /[.!?:;,…]$/u;
var bullet = /^\s*[-*•–]\s/u;
var longestHeading = 100;
function readText(text) {
  const tables = [];
  let section = null;
  let open = null;
  const close = () => {
    const [first] = open?.rows ?? [];
    if (open !== null && first !== void 0) {
      tables.push({
        kind: "table",
        section: open.section,
        lead: null,
        rows: open.rows,
        line: first.line,
        column: 1
      });
    }
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
    if (isHead(row)) {
      close();
      open = { section, rows: [{ ...row, heads: true }] };
    } else {
      open ??= { section, rows: [] };
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
function isHead({ cells }) {
  const said = cells.filter(({ text }) => text !== "");
  return said.length > 1 && said.filter(({ text }) => knownHeading(text) !== null).length * 2 > said.length;
}
export {
  readText
};
