import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// core/import/table.ts
var Unreadable = class extends Error {
  name = "Unreadable";
  spot;
  constructor(message, spot = { line: 1, column: 1 }) {
    super(message);
    this.spot = spot;
  }
};
function textCell(text, { line, column }) {
  return { text, links: [], marks: [], line, column };
}
function joinedCells(one, other) {
  if (one.text === "" && one.links.length === 0) return other;
  return {
    ...one,
    text: [one.text, other.text].filter((text) => text !== "").join("\n"),
    links: [...one.links, ...other.links],
    marks: [...one.marks, ...other.marks]
  };
}
function addCell(cells, heading, cell) {
  const before = cells.get(heading);
  cells.set(heading, before === void 0 ? cell : joinedCells(before, cell));
}
function plainRow(cells, spot, more = {}) {
  return { cells, spans: false, heads: false, line: spot.line, column: spot.column, ...more };
}

export {
  Unreadable,
  textCell,
  joinedCells,
  addCell,
  plainRow
};
