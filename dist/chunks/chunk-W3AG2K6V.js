import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  nameHeading
} from "./chunk-ADQBAPEY.js";
import {
  knownHeading
} from "./chunk-BQPMPI2G.js";
import {
  plainRow,
  textCell
} from "./chunk-ZIIDBAYK.js";

// core/import/read/data.ts
function tablesInData(data) {
  return { tables: tablesIn(data, null), title: null, footnotes: /* @__PURE__ */ new Map() };
}
function tablesIn(data, section) {
  switch (data.kind) {
    case "value":
      return [];
    case "list": {
      const records = data.items.filter((item) => item.kind === "fields");
      if (records.length > 0)
        return [
          tableOf(
            records.map((one) => fieldsOf(one, "")),
            section,
            data
          )
        ];
      const names = data.items.filter((item) => item.kind === "value");
      if (names.length === 0) return data.items.flatMap((item) => tablesIn(item, section));
      const rows = names.map((one) => /* @__PURE__ */ new Map([[nameHeading, textCell(one.text, one)]]));
      return [{ ...tableOf(rows, section, data), kind: "list" }];
    }
    case "fields": {
      if (isRecord(data)) return [tableOf([fieldsOf(data, "")], section, data)];
      const records = data.fields.filter(([, value]) => value.kind === "fields");
      if (records.length > 0 && records.length === data.fields.length && records.every(([, one]) => says(one))) {
        const rows = records.map(
          ([name, one]) => new Map([[nameHeading, textCell(name, one)], ...fieldsOf(one, "")])
        );
        return [tableOf(rows, section, data)];
      }
      return data.fields.flatMap(
        ([name, value]) => tablesIn(value, { text: name, line: value.line, column: value.column })
      );
    }
  }
}
function isRecord({ fields }) {
  const known = fields.filter(([, value]) => value.kind === "value").map(([name]) => knownHeading(name));
  return known.filter((one) => one !== null).length > 1 && known.some((one) => one === "service" || one === "company");
}
function says({ fields }) {
  return fields.length > 0 && fields.some(([name]) => knownHeading(name) !== null);
}
function tableOf(records, section, { line, column }) {
  const spot = { line, column };
  const headings = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const head = plainRow(
    headings.map((one) => textCell(one, spot)),
    spot,
    { heads: true }
  );
  const rows = records.map((record) => {
    const [first] = record.values();
    const start = first ?? spot;
    return plainRow(
      headings.map((one) => record.get(one) ?? textCell("", start)),
      start
    );
  });
  return { kind: "records", section, lead: null, rows: [head, ...rows], ...spot };
}
function fieldsOf({ fields }, prefix) {
  const cells = /* @__PURE__ */ new Map();
  for (const [name, value] of fields) {
    const heading = prefix === "" ? name : `${prefix} ${name}`;
    if (value.kind === "fields") for (const [inner, cell] of fieldsOf(value, heading)) cells.set(inner, cell);
    else cells.set(heading, textCell(inWords(value), value));
  }
  return cells;
}
function inWords(data) {
  switch (data.kind) {
    case "value":
      return data.text;
    case "list":
      return data.items.map(inWords).filter((text) => text !== "").join("\n");
    case "fields": {
      const [only, ...more] = data.fields;
      if (only !== void 0 && more.length === 0) return inWords(only[1]);
      return data.fields.map(([name, value]) => `${name}: ${inWords(value)}`).join(", ");
    }
  }
}

export {
  tablesInData
};
