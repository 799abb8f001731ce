import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  knownHeading
} from "./chunk-KGZJN7BD.js";
import {
  addCell,
  joinedCells,
  plainRow,
  textCell
} from "./chunk-L6ZABQ36.js";

// core/import/read/element.ts
var columnAttribute = "data-source-column";
var unshown = new Set(
  "script style template noscript head title svg math select button textarea iframe object".split(" ")
);
var blocks = new Set(
  "p div li ul ol dl dt dd tr td th br hr section article h1 h2 h3 h4 h5 h6 details summary blockquote".split(
    " "
  )
);
var struck = /* @__PURE__ */ new Set(["s", "del", "strike"]);
var bold = /* @__PURE__ */ new Set(["strong", "b", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
function isElement(node) {
  return "tagName" in node;
}
function isSomething(node) {
  return isElement(node) || "value" in node && node.value.trim() !== "";
}
function isShown(element) {
  return !unshown.has(element.tagName) && attribute(element, "hidden") === void 0;
}
function attribute({ attrs }, name) {
  return attrs.find((one) => one.name === name)?.value;
}
function spotOf(node) {
  const { startLine = 1, startCol = 1 } = node.sourceCodeLocation ?? {};
  const column = isElement(node) ? Number(attribute(node, columnAttribute) ?? startCol) : startCol;
  return { line: startLine, column: Number.isInteger(column) && column > 0 ? column : 1 };
}
function cellOf(nodes, spot) {
  const links = [];
  const marks = [];
  const text = oneBreak(shownText(nodes, links, marks));
  return {
    text,
    links,
    marks,
    ...text !== "" && isAll(nodes, struck) && { struck: true },
    ...text !== "" && isAll(nodes, bold) && { bold: true },
    ...spot
  };
}
function shownText(nodes, links, marks) {
  let text = "";
  for (const node of nodes) {
    if ("value" in node) {
      text += node.value.replace(/\s/g, " ");
    } else if (isElement(node) && isShown(node)) {
      const { tagName, childNodes } = node;
      const inner = shownText(childNodes, links, marks);
      const url = tagName === "a" ? attribute(node, "href")?.trim() : void 0;
      if (tagName === "sup" && isMark(oneBreak(inner))) marks.push(oneBreak(inner));
      else text += blocks.has(tagName) ? `
${inner}
` : inner;
      if (url !== void 0 && url !== "" && !url.startsWith("#")) links.push({ text: oneBreak(inner), url });
    }
  }
  return text;
}
function isAll(nodes, names) {
  return nodes.every((node) => {
    if ("value" in node) return node.value.trim() === "";
    return !isElement(node) || names.has(node.tagName) || isAll(node.childNodes, names);
  });
}
function oneBreak(text) {
  return text.split("\n").map((line) => line.replace(/ +/g, " ").trim()).filter((line) => line !== "").join("\n");
}
function isMark(text) {
  return /^[[(]?\^?(?:\d{1,3}|[a-z]|[*†‡§]{1,4})[\])]?$/.test(text);
}

// core/import/read/html-list.ts
var nameHeading = "Subprocessor";
var restHeading = "Purpose";
var separator = /^[\s.:;,–—-]+/u;
var betweenWords = /(?<!\s)\s+[–—-]\s+|:\s+/u;
function listTables(list, section, lead) {
  const headings = [nameHeading, restHeading];
  const rows = [];
  const inner = [];
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === "li").map(itemOf);
  const areHeadings = items.every(({ lists, facts }) => lists.length > 0 && facts === null);
  for (const { own, lists, facts, spot: spot2 } of items) {
    const text = cellOf(own, spot2).text.replaceAll("\n", " ");
    const isSurely = text === "" || text.endsWith(":");
    const isHeading = lists.length > 0 && facts === null && (areHeadings || isSurely);
    if (isHeading) {
      const under = text === "" ? section : { text: text.replace(/:$/, ""), ...spot2 };
      for (const table of lists.flatMap((one) => listTables(one, under, null))) {
        const isHere = table.section === under && under !== section;
        inner.push(isHere ? { ...table, above: section, isUnderItem: !isSurely } : table);
      }
      continue;
    }
    const { name, rest } = nameAndRest(unwrapped(own), spot2);
    const cells = /* @__PURE__ */ new Map([
      [nameHeading, facts === null ? name : { ...name, text: name.text.replace(/:$/, "") }],
      [restHeading, facts === null ? joinedCells(rest, cellOf(lists, spot2)) : rest]
    ]);
    for (const [heading, cell] of facts ?? []) {
      if (!headings.includes(heading)) headings.push(heading);
      addCell(cells, heading, cell);
    }
    rows.push({ spot: spot2, cells });
  }
  if (rows.length === 0) return inner;
  const spot = spotOf(list);
  const head = plainRow(
    headings.map((text) => textCell(text, spot)),
    spot,
    { heads: true }
  );
  const body = rows.map(
    (row) => plainRow(
      headings.map((one) => row.cells.get(one) ?? textCell("", row.spot)),
      row.spot
    )
  );
  return [{ kind: "list", section, lead, rows: [head, ...body], ...spot }, ...inner];
}
function definitionRows(list) {
  const spot = spotOf(list);
  return [
    plainRow([textCell(nameHeading, spot), textCell(restHeading, spot)], spot, { heads: true }),
    ...termsIn(list).map(({ name, rest }) => plainRow([name, rest], name))
  ];
}
function termsIn(list) {
  const terms = [];
  let open = [];
  let isSaid = false;
  for (const child of list.childNodes.filter(isElement)) {
    const cell = cellOf(child.childNodes, spotOf(child));
    if (child.tagName === "dt") {
      const term = { name: cell, rest: textCell("", cell) };
      open = isSaid ? [term] : [...open, term];
      isSaid = false;
      terms.push(term);
    } else if (child.tagName === "dd") {
      for (const term of open) term.rest = joinedCells(term.rest, cell);
      isSaid = true;
    } else if (child.tagName === "div") {
      terms.push(...termsIn(child));
      open = [];
    }
  }
  return terms;
}
function itemOf(item) {
  const lists = item.childNodes.filter(isElement).filter(({ tagName }) => tagName === "ul" || tagName === "ol");
  const [only, ...more] = lists;
  return {
    spot: spotOf(item),
    own: item.childNodes.filter((node) => !lists.includes(node)),
    lists,
    facts: only !== void 0 && more.length === 0 ? factsOf(only) : null
  };
}
function factsOf(list) {
  const facts = /* @__PURE__ */ new Map();
  for (const item of list.childNodes.filter(isElement).filter(({ tagName }) => tagName === "li")) {
    const cell = cellOf(item.childNodes, spotOf(item));
    const [, heading = "", value = ""] = /^([^:\n]{1,60}):\s*(.*)/s.exec(cell.text) ?? [];
    if (knownHeading(heading) === null) return null;
    addCell(facts, heading, { ...cell, text: value });
  }
  return facts.size === 0 ? null : facts;
}
function unwrapped(nodes) {
  const [only, ...more] = nodes.filter(isSomething);
  if (only === void 0 || more.length > 0 || !isElement(only)) return nodes;
  return only.tagName === "p" || only.tagName === "div" ? unwrapped(only.childNodes) : nodes;
}
function nameAndRest(nodes, spot) {
  const first = nodes.findIndex(isSomething);
  const lead = nodes[first];
  if (lead !== void 0 && isElement(lead) && ["a", "strong", "b", "em", "i", "code", "u"].includes(lead.tagName)) {
    const name = cellOf([lead], spot);
    const rest = cellOf(nodes.slice(first + 1), spot);
    return {
      name: { ...name, text: name.text.replace(/(?<![\s:–—-])[\s:–—-]+$/u, "") },
      rest: { ...rest, text: rest.text.replace(separator, "") }
    };
  }
  const whole = cellOf(nodes, spot);
  const between = betweenWords.exec(whole.text);
  if (between === null) return { name: whole, rest: textCell("", spot) };
  return {
    name: { ...whole, text: whole.text.slice(0, between.index).trim(), links: [] },
    rest: { ...whole, text: whole.text.slice(between.index + between[0].length), marks: [] }
  };
}

export {
  columnAttribute,
  isElement,
  isSomething,
  isShown,
  attribute,
  spotOf,
  cellOf,
  nameHeading,
  listTables,
  definitionRows
};
