import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  nameHeading
} from "./chunk-PFK7J5XO.js";
import {
  isOfNames,
  knownHeading
} from "./chunk-KGZJN7BD.js";
import {
  addCell,
  plainRow,
  textCell
} from "./chunk-L6ZABQ36.js";

// core/import/read/data.ts
function tablesInData(data) {
  return { tables: tablesIn(data, null), title: null, footnotes: /* @__PURE__ */ new Map() };
}
function tablesIn(data, section) {
  switch (data.kind) {
    case "value":
      return [];
    case "list":
      return tablesOfList(data, section);
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
        ([name, value]) => tablesIn(value, { text: name, line: value.line, column: value.column }).map((table) => ({
          above: section,
          ...table
        }))
      );
    }
  }
}
function tablesOfList(list, section) {
  const records = list.items.map((item) => item.kind === "fields" ? fieldsOf(item, "") : null);
  const heading = records.flatMap((one) => [...one?.keys() ?? []]).find(isName) ?? nameHeading;
  const rows = list.items.flatMap(
    (item, at) => item.kind === "value" ? /* @__PURE__ */ new Map([[heading, textCell(item.text, item)]]) : records[at] ?? []
  );
  const kind = records.some((one) => one !== null) ? "records" : "list";
  return [
    ...rows.length > 0 ? [{ ...tableOf(rows, section, list), kind }] : [],
    ...list.items.flatMap((item) => item.kind === "list" ? tablesIn(item, section) : [])
  ];
}
function isRecord({ fields }) {
  const known = fields.filter(([, value]) => value.kind === "value").map(([name]) => knownHeading(name));
  return known.filter((one) => one !== null).length > 1 && known.some(isOfNames) && !fields.some(holdsCompanies);
}
function holdsCompanies([heading, value]) {
  const field = knownHeading(heading);
  if (field !== null && field !== "their_subprocessors" && !isOfNames(field)) return false;
  const inside = value.kind === "fields" ? value.fields.map(([, one]) => one) : [value];
  const isListed = (one) => one.kind === "list" && one.items.some(
    (item) => item.kind === "fields" ? item.fields.some(([name]) => isName(name)) : isOfNames(field)
  );
  return inside.length > 0 && inside.every(isListed);
}
function isName(heading) {
  return isOfNames(knownHeading(heading));
}
function says({ fields }) {
  return fields.some(([name]) => knownHeading(name) !== null);
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
    const inside = value.kind === "fields" ? fieldsOf(value, heading) : [[heading, textCell(inWords(value), value)]];
    for (const [inner, cell] of inside) addCell(cells, inner, cell);
  }
  return cells;
}
function inWords(data) {
  switch (data.kind) {
    case "value":
      return data.text;
    case "list": {
      const singles = data.items.map(
        (item) => item.kind === "fields" && item.fields.length === 1 ? item.fields[0] : void 0
      );
      const name = singles[0]?.[0];
      const isBare = singles.every((one) => one?.[0] === name);
      return data.items.map((item, at) => inWords((isBare ? singles[at]?.[1] : void 0) ?? item)).filter((text) => text !== "").join("\n");
    }
    case "fields":
      return data.fields.map(([name, value]) => `${name}: ${inWords(value)}`).join(", ");
  }
}

export {
  tablesInData
};
