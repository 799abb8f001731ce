import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  formatOf
} from "./chunk-TFVTYVLP.js";
import {
  commentText,
  yamlText
} from "./chunk-2YB7ZRFM.js";
import {
  columnFields,
  isOfNames,
  knownHeading
} from "./chunk-KGZJN7BD.js";
import {
  Unreadable,
  textCell
} from "./chunk-L6ZABQ36.js";
import {
  isDay
} from "./chunk-MCM3J6AS.js";
import {
  makeFolder
} from "./chunk-ENUML3NN.js";
import {
  beside,
  readFileIfAny,
  takeAway,
  takeAwayLeftBehind
} from "./chunk-6G6BFKYK.js";
import {
  nameFrom
} from "./chunk-D42OHP7M.js";
import {
  $basename,
  $closeSync,
  $constants,
  $copyFileSync,
  $dirname,
  $existsSync,
  $fsyncSync,
  $join,
  $linkSync,
  $lstatSync,
  $mkdirSync,
  $openSync,
  $renameSync,
  $resolve,
  $rmdirSync,
  $writeFileSync,
  LocalError,
  codePointName,
  count,
  decode,
  foldName,
  hidden,
  inReadingOrder,
  isFiller,
  isMailAddress,
  linkFault,
  longestLink,
  longestSlug,
  placeNamed,
  quote,
  reserved,
  sha256,
  shortened,
  showsNothing,
  slugOf,
  stableJson,
  systemCode,
  systemWords,
  trimEnd,
  visible
} from "./chunk-YNOKW5L3.js";

// core/import/bytes.ts
var maxSourceBytes = 32 * 1024 * 1024;
var known = [
  ["%PDF", "a PDF file. Copy the table out of it into a text file, or export the page it was printed from"],
  [
    "PK",
    "a packed file, such as one of Excel or Word. Save the sheet as CSV, or the text as a web page"
  ],
  [
    "ÐÏà",
    "a file of an old Excel or Word. Save the sheet as CSV, or the text as a web page"
  ],
  ["PNG", "a picture. A list has to be text"],
  ["ÿØÿ", "a picture. A list has to be text"],
  ["", "a packed file. Unpack it first"]
];
function textOf(bytes, doubts2) {
  const start = { line: 1, column: 1 };
  if (bytes.length > maxSourceBytes) {
    doubts2.add(
      "too-large",
      start,
      `The source has more than ${maxSourceBytes / 1024 / 1024} MiB. A list of companies is a thousandth of that: cut out the part that is it.`
    );
    return null;
  }
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const program = known.find(([mark]) => head.startsWith(mark));
  if (program !== void 0) {
    doubts2.add("not-text", start, `This is ${program[1]}.`);
    return null;
  }
  const decoded = decode(bytes);
  if (decoded.text === null) {
    const { line, column } = decoded.range;
    doubts2.add(
      "not-text",
      { line, column },
      decoded.encoding === "utf-16" ? 'This is UTF-16 and not UTF-8. Save it as UTF-8 ("Unicode (UTF-8)" in most programs), and import that.' : "This is not UTF-8: the first byte that cannot be read is here. Save it as UTF-8; which encoding it has is not guessed, for a guess breaks names."
    );
    return null;
  }
  const { text } = decoded;
  if (text.includes("\0")) {
    doubts2.add("not-text", start, "There are zero bytes in it: this is a binary file, and no text.");
    return null;
  }
  if (text.trim() === "") {
    doubts2.add("empty-source", start, "There is nothing in it.");
    return null;
  }
  return text;
}

// core/import/doubts.ts
var doubts = {
  // Nothing could be imported.
  "empty-source": ["error", "The source holds nothing."],
  "not-text": ["error", "The source is no text: a binary file, or an encoding other than UTF-8."],
  "too-large": ["error", "The source is larger than is read."],
  syntax: ["error", "The source is not what its format asks for, so that it cannot be read."],
  "no-list": [
    "error",
    "There is no table and no list of companies in it; a list in running text is not read."
  ],
  "no-name-column": ["error", "There is a table, and no column of it is known to name companies."],
  // A row was left out, or may be something else than it was taken for.
  "row-without-name": ["warning", "A row names no company. It was left out, and is quoted."],
  "garbled-row": ["warning", "Hardly anything in a row can be right. It was left out, and is quoted."],
  "name-is-no-company": [
    "warning",
    "What stands where a name should is an address or a filler. The row was left out."
  ],
  "row-as-heading": [
    "warning",
    "A row has one cell only, in bold, or an item holds a list. It was taken for a heading of what is below it."
  ],
  "name-only": [
    "warning",
    "A row has a name and nothing else. It was taken for a company, and may be a heading."
  ],
  "same-row": ["note", "A row says the same as an earlier one. Both are one entry."],
  "merged-rows": [
    "warning",
    "Two rows name one company and one service, and say different things. Both are one entry."
  ],
  "list-not-read": ["warning", "Beside the tables there is a list that may name companies. It was not read."],
  "table-not-read": ["note", "A table without a column of companies was not read."],
  "struck-out": ["warning", "The name of a row is struck out. It was imported all the same."],
  // Something in a cell is doubtful. It was not mended.
  "space-in-address": [
    "warning",
    "There is a space inside an e-mail address, or words beside it. It went into the note."
  ],
  "several-mailboxes": ["warning", "A cell has two addresses with OR or AND between them. Both were taken."],
  "contact-without-address": [
    "warning",
    "A contact has no address: the link behind it is lost. Its text went into the note."
  ],
  "other-company-mailbox": ["warning", "The mailbox of a contact belongs to another company, by its domain."],
  "broken-address": ["warning", "An e-mail or web address is not whole. It went into the note."],
  "link-without-https": ["warning", "A web address does not begin with https://. It went into the note."],
  "several-websites": ["note", "A cell has more than one web address. One of them may be a privacy page."],
  "cut-name": ["warning", "A legal name ends in the middle, with a comma or an opening bracket."],
  "bare-legal-form": ["warning", 'A legal name is a legal form only, such as "Inc".'],
  "several-lines": ["note", "A name has several lines. The first was taken, the others went into the note."],
  "hidden-character": ["warning", "A character that cannot be seen was taken out."],
  "lost-letter": [
    "warning",
    "A letter was lost when the source was copied or saved. The mark in its place was taken out."
  ],
  "not-stated": ["note", 'Cells that say nothing, such as "N/A", were read as empty.'],
  footnote: [
    "warning",
    "A mark points to a footnote. The mark was taken off, the footnote went into the note."
  ],
  "too-long": ["warning", "A text is longer than its field may be. It went into the note, cut if need be."],
  // Where something belongs could not be told.
  "place-kind-unknown": [
    "note",
    "A place is named, and not whether data lie there or are reached from there. It went into the note."
  ],
  "place-unread": [
    "warning",
    "A place is no country or area that is known by this name. It went into the note."
  ],
  "unsplit-terms": [
    "note",
    "A list of kinds of data has commas only. It was taken as one term, as it stands."
  ],
  "date-unread": ["warning", "A date is not written as year-month-day. It went into the note."],
  "transfer-unread": [
    "warning",
    "The ground of a transfer is none of those that can be named. It went into the note."
  ],
  "name-for-both": [
    "note",
    "The list names legal entities only. The name was taken for the service as well."
  ],
  "company-beside-service": [
    "note",
    "A company stands beside its service under a brand name. It went into the note."
  ],
  "service-as-purpose": ["note", 'A column "Service" beside the companies was read as their purpose.'],
  "unknown-column": ["note", "A column is none of those that are known. It went into the note."],
  "second-column": ["note", "A second column for the same field. It went into the note."],
  "too-many-cells": ["warning", "A row has more cells than its table has headings. They went into the note."],
  "lead-as-note": [
    "note",
    "The sentence above a list says something of all its companies. It went into their notes."
  ],
  "lead-left-out": ["note", "The sentence above a list was left out."],
  "default-category": ["note", "Nothing says in which category companies are."],
  "heading-above": [
    "note",
    "A heading stands over the one that names a category. What it says is in no entry."
  ],
  "heading-shortened": ["note", "A heading was shortened to the part that names a category."],
  "id-from-hash": ["note", "A name has no letters that a file name may have. The file name is made up."],
  "no-headings": ["warning", "Rows have no headings of their own. The ones of the table above were taken."],
  "stands-already": ["note", "A company stands in the registry already. Nothing was written for it."]
};
var Doubts = class {
  #file;
  #found = [];
  #once = /* @__PURE__ */ new Set();
  /** `file` is how the reader names the source. */
  constructor(file) {
    this.#file = file;
  }
  add(id, { line, column }, message) {
    const same = `${id}
${line}:${column}
${message}`;
    if (this.#once.has(same)) return;
    this.#once.add(same);
    this.#found.push({
      rule: `import/${id}`,
      severity: doubts[id][0],
      // A parser repeats what it has read, whatever is hidden in it.
      message: visible(message),
      file: this.#file,
      line,
      column,
      endLine: line,
      endColumn: column
    });
  }
  /** As `add`, and only the first time for this key: what holds for a whole column is not said for each row. */
  once(key, id, spot, message) {
    const known2 = `${id}
${key}`;
    if (this.#once.has(known2)) return;
    this.#once.add(known2);
    this.add(id, spot, message);
  }
  /** All of it, in the order of the source. */
  all() {
    return inReadingOrder(this.#found);
  }
};

// core/import/draft.ts
var singles = [
  "legal_name",
  "purpose",
  "established_in",
  "mechanism",
  "address",
  "registration",
  "since",
  "condition",
  "privacy_url",
  "dpa_url",
  "security_url",
  "their_subprocessors"
];
var sets = [
  "website",
  "contact",
  "data",
  "data_subjects",
  "locations",
  "aka",
  "former_names",
  "products"
];
var longest = {
  service: 200,
  legal_name: 200,
  registration: 200,
  aka: 200,
  former_names: 200,
  data: 200,
  data_subjects: 200,
  products: 200,
  purpose: 1e3,
  address: 1e3,
  condition: 1e3,
  note: 2e3
};
var mostItems = {
  website: 20,
  contact: 20,
  data: 100,
  data_subjects: 100,
  locations: 100,
  aka: 50,
  former_names: 50,
  products: 100
};

// core/import/unfit.ts
var unfit = new RegExp(`${hidden().source}|\\uFFFD`, "u");
var nested = /(?:[[{][^[\]{}]*){6}|(?:[-?:][ \t]+){20}/;
function looksNested(text) {
  return nested.test(text);
}
var everyUnfit = new RegExp(unfit.source, "gu");

// core/import/entry-file.ts
function entryFileOf(written, category, doubts2) {
  const draft = sound(written, doubts2);
  const { products, condition } = draft;
  const note = noteOf(draft, doubts2);
  const [website, ...moreWebsites] = draft.website;
  return {
    service: draft.service,
    ...draft.legal_name !== void 0 && { legal_name: draft.legal_name },
    category,
    ...website !== void 0 && { website: moreWebsites.length === 0 ? website : [...draft.website] },
    ...filled(
      "contact",
      draft.contact.map((one) => ({ ...one }))
    ),
    ...draft.purpose !== void 0 && { purpose: draft.purpose },
    ...filled("data", draft.data),
    ...filled("data_subjects", draft.data_subjects),
    ...filled(
      "locations",
      draft.locations.map((one) => ({ ...one }))
    ),
    ...draft.established_in !== void 0 && { established_in: draft.established_in },
    ...draft.mechanism !== void 0 && { transfer: { mechanism: draft.mechanism } },
    ...filled("aka", draft.aka),
    ...filled("former_names", draft.former_names),
    ...draft.address !== void 0 && { address: draft.address },
    ...draft.registration !== void 0 && { registration: draft.registration },
    ...(products.length > 0 || condition !== void 0) && {
      applies_to: { ...filled("products", products), ...condition !== void 0 && { condition } }
    },
    ...draft.since !== void 0 && { since: draft.since },
    ...draft.privacy_url !== void 0 && { privacy_url: draft.privacy_url },
    ...draft.dpa_url !== void 0 && { dpa_url: draft.dpa_url },
    ...draft.security_url !== void 0 && { security_url: draft.security_url },
    ...draft.their_subprocessors !== void 0 && { their_subprocessors: draft.their_subprocessors },
    ...note !== null && { note }
  };
}
function filled(name, items) {
  return items.length === 0 ? {} : { [name]: [...items] };
}
function noteOf(draft, doubts2) {
  const said2 = draft.notes.map((line) => line.replace(everyUnfit, "").replace(/\r/g, " "));
  for (const line of said2.filter((one) => !isSound(one))) leftOut(line, draft, doubts2);
  const lines = [...new Set(said2.filter(isSound))];
  if (lines.length === 0) return null;
  const note = lines.map((line, at) => at === lines.length - 1 || /[.!?:;]$/.test(line) ? line : `${line};`).join("\n");
  if (!isSound(note)) {
    leftOut(note, draft, doubts2);
    return null;
  }
  const most = longest["note"] ?? 0;
  if (note.length <= most) return note;
  doubts2.add(
    "too-long",
    draft,
    `What went into the note of ${quote(draft.service)} has ${note.length} characters, and a note may have ${most}. It was cut: look up the rest in the source.`
  );
  return shortened(note, most);
}
function isSound(text) {
  return !showsNothing(text) && !isFiller(text) && !unfit.test(text) && !looksNested(text);
}
function leftOut(text, draft, doubts2) {
  doubts2.add("not-stated", draft, `${quote(text)} says nothing that an entry can hold, and was left out.`);
}
function sound(draft, doubts2) {
  const result = { ...draft };
  const drop = (text) => leftOut(text, draft, doubts2);
  for (const field of singles) {
    const text = draft[field];
    if (text === void 0 || isSound(text)) continue;
    drop(text);
    delete result[field];
  }
  for (const field of ["data", "data_subjects", "aka", "former_names", "products"]) {
    result[field] = draft[field].filter((text) => isSound(text) || drop(text));
  }
  return result;
}

// core/import/ids.ts
function idsOf(drafts, taken, doubts2) {
  const bases = drafts.map((draft) => baseOf(draft, doubts2));
  const shared = /* @__PURE__ */ new Map();
  for (const base of bases) shared.set(base, (shared.get(base) ?? 0) + 1);
  const used = new Set(taken);
  const wishes = drafts.map((draft, at) => {
    const base = bases[at] ?? "";
    const isAlone = shared.get(base) === 1 && !taken.has(base);
    return isAlone || draft.legal_name === void 0 ? base : slugOf(`${base} ${draft.legal_name}`);
  });
  const wished = /* @__PURE__ */ new Map();
  for (const wish of wishes) wished.set(wish, (wished.get(wish) ?? 0) + 1);
  return drafts.map((draft, at) => {
    const wish = wishes[at] ?? "";
    const isFree = wished.get(wish) === 1 && !used.has(wish);
    const id = isFree ? wish : withHash(wish, draft, used);
    used.add(id);
    return id;
  });
}
function baseOf(draft, doubts2) {
  const found = slugOf(draft.service);
  if (found === "") {
    const id = `entry-${hashOf(draft)}`;
    doubts2.add(
      "id-from-hash",
      draft,
      `${quote(draft.service)} has no letter that a file name may have, so the file is ${id}.yaml. Give it a better name now: an id stays for ever once it is merged.`
    );
    return id;
  }
  return reserved.test(found) ? `${found}-service` : found;
}
function withHash(wish, draft, used) {
  const hash = hashOf(draft);
  const id = `${trimEnd(wish.slice(0, longestSlug - hash.length - 1), "-")}-${hash}`;
  return used.has(id) ? withHash(wish, { ...draft, service: `${draft.service}
` }, used) : id;
}
function hashOf({ service, legal_name = "" }) {
  return sha256(
    `${foldName(service)}
${foldName(legal_name)}${service.endsWith("\n") ? service : ""}`
  ).slice(0, 8);
}

// core/import/mailbox-owners.ts
var general = new Set(
  "www com net org co io ai app dev eu info biz inc mail email support help privacy cloud tech".split(" ")
);
function doubtMailboxes(drafts, doubts2) {
  const owners = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    for (const word of hostWords(draft)) if (!owners.has(word)) owners.set(word, draft.service);
  }
  for (const draft of drafts) {
    const own = hostWords(draft);
    const names2 = foldName(`${draft.service} ${draft.legal_name ?? ""}`);
    for (const { email } of draft.contact) {
      const domain = email?.split("@")[1];
      if (domain === void 0) continue;
      const words = wordsOf(domain);
      if (words.some((word) => own.has(word) || names2.includes(foldName(word)))) continue;
      const owner = words.map((word) => owners.get(word)).find((name) => name !== void 0 && name !== draft.service);
      if (owner === void 0 && own.size === 0) continue;
      doubts2.add(
        "other-company-mailbox",
        draft,
        `${quote(email)} is ${owner === void 0 ? "at none of its own domains" : `a mailbox of ${quote(owner)}, by its domain`}. It was taken for ${quote(draft.service)} as it stands: is that meant, or did it slip in from another row?`
      );
    }
  }
}
function hostWords({ website }) {
  return new Set(website.flatMap((url) => URL.canParse(url) ? wordsOf(new URL(url).hostname) : []));
}
function wordsOf(host) {
  return host.toLowerCase().split(".").slice(0, -1).filter((word) => word.length > 1 && !general.has(word));
}

// core/import/gather.ts
function gather(before, given, { heading, ...spot }, doubts2) {
  const result = { ...before };
  const notes = [];
  for (const field of singles) {
    const [old, now] = [before[field], given[field]];
    if (now === void 0 || now === old) continue;
    if (old === void 0) result[field] = now;
    else notes.push(`${heading}: ${now}`);
  }
  for (const field of sets) {
    const [old = [], now] = [before[field], given[field]];
    if (now === void 0) continue;
    const { all, items, over } = joinedSet(field, old, now);
    result[field] = items;
    if (over === null) continue;
    notes.push(over);
    doubts2.add(
      "too-long",
      spot,
      `This makes ${all.length} items of ${field}; an entry may have ${items.length}. The others went into the note.`
    );
  }
  return { fields: result, notes };
}
function joinedSet(field, old, now) {
  const all = [...new Map([...old, ...now].map((one) => [stableJson(one), one])).values()];
  const most = mostItems[field];
  const over = all.slice(most).map((one) => typeof one === "string" ? one : Object.values(one).join(" "));
  return {
    all,
    items: all.slice(0, most),
    over: over.length === 0 ? null : `${field}: ${over.join("; ")}`
  };
}

// core/import/merge.ts
function merged(drafts, doubts2) {
  const byService = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const name = keyOf(draft.service);
    const namesakes = byService.get(name) ?? [];
    byService.set(name, namesakes);
    const at = namesakes.findIndex((other) => sameCompany(other, draft));
    const earlier = namesakes[at];
    if (earlier === void 0) namesakes.push(draft);
    else namesakes[at] = together(earlier, draft, doubts2);
  }
  return [...byService.values()].flat().sort((a, b) => a.line - b.line || a.column - b.column);
}
function keyOf(name) {
  return foldName(name) || name;
}
function sameCompany(a, b) {
  return a.legal_name === void 0 || b.legal_name === void 0 || keyOf(a.legal_name) === keyOf(b.legal_name);
}
function together(earlier, later, doubts2) {
  const result = { ...earlier };
  const differs = [];
  const notes = /* @__PURE__ */ new Set([...earlier.notes, ...later.notes]);
  for (const field of singles) {
    const [old, now] = [earlier[field], later[field]];
    if (now === void 0 || old === now) continue;
    if (old === void 0) {
      result[field] = now;
      continue;
    }
    if (field === "legal_name") continue;
    differs.push(field);
    const both = `${old}; ${now}`;
    if (field === "purpose" && both.length <= (longest["purpose"] ?? 0)) result[field] = both;
    else notes.add(`${field}: ${now}`);
  }
  for (const field of sets) {
    const [old, now] = [earlier[field], later[field]];
    const { all, items, over } = joinedSet(field, old, now);
    if (all.length > Math.max(old.length, now.length)) differs.push(field);
    result[field] = items;
    if (over !== null) notes.add(over);
  }
  if (later.category !== null && earlier.category !== null && later.category.text !== earlier.category.text) {
    differs.push("category");
    notes.add(`Category: ${later.category.text}`);
  }
  result["notes"] = [...notes];
  result["category"] = earlier.category ?? later.category;
  const name = quote(later.service);
  if (differs.length === 0) {
    doubts2.add(
      "same-row",
      later,
      `${name} stands on line ${earlier.line} already, and nothing here contradicts it. Both rows are one entry.`
    );
  } else {
    doubts2.add(
      "merged-rows",
      later,
      `${name} stands on line ${earlier.line} already, and differs in ${differs.join(", ")}. Both rows are one entry now. If they are two services, give each its own name in the source and import again.`
    );
  }
  return result;
}

// core/import/reading.ts
async function readAs(format, text) {
  switch (format) {
    case "markdown":
      return (await import("./markdown-OR3EKQ7K.js")).readMarkdown(text);
    case "html":
      return (await import("./html-MBOYPDJ2.js")).readHtml(text);
    case "csv":
      return (await import("./csv-IGNKUOA7.js")).readCsv(text);
    case "tsv":
      return (await import("./csv-IGNKUOA7.js")).readCsv(text, "	");
    case "json":
      return (await import("./json-HXYCCD5K.js")).readJson(text);
    case "yaml":
      return (await import("./yaml-6WMFHOMD.js")).readYamlList(text);
    case "text":
      return (await import("./text-BSF7ZUMD.js")).readText(text);
  }
}

// core/import/said.ts
var lostLetter = "�";
function said(cell, heading, doubts2) {
  const found = [...new Set(cell.text.match(everyUnfit) ?? [])];
  if (found.includes(lostLetter)) {
    doubts2.add(
      "lost-letter",
      cell,
      `A letter was lost in ${quote(cell.text)} when the text was copied or saved (U+FFFD stands in its place). The mark was taken out: write the letter again.`
    );
  }
  const unseen = found.filter((one) => one !== lostLetter);
  if (unseen.length > 0) {
    const names2 = unseen.slice(0, 5).map(codePointName).join(", ");
    doubts2.add(
      "hidden-character",
      cell,
      `${quote(cell.text)} holds what cannot be seen (${names2}). It was taken out.`
    );
  }
  const text = wellSpaced(cell.text.replace(everyUnfit, ""));
  if (text === "") return { ...cell, text };
  if (showsNothing(text) || isFiller(text)) {
    doubts2.once(
      `${heading}
${text}`,
      "not-stated",
      cell,
      `${quote(text)}${heading === "" ? "" : ` under ${quote(heading)}`} says nothing and was read as not stated, here and wherever it stands in this column.`
    );
    return { ...cell, text: "" };
  }
  return { ...cell, text };
}
function wellSpaced(text) {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => line.replace(/[\s\p{Z}]+/gu, " ").trim()).filter((line) => line !== "").join("\n");
}
function inOneLine(text) {
  return text.split("\n").map((line, at, lines) => at === lines.length - 1 || /[.!?:;,]$/.test(line) ? line : `${line};`).join(" ");
}

// core/import/columns.ts
var headingsWithin = 10;
var repeatable = /* @__PURE__ */ new Set(["website", "contact", "location", "note", "aka", "former_names"]);
function headingsOf(table, overrides) {
  const { rows } = table;
  const marked = rows.findIndex(({ heads }) => heads);
  if (marked !== -1) {
    let end = marked;
    while (rows[end]?.heads) end += 1;
    return { above: rows.slice(0, marked), headings: joined(rows.slice(marked, end)), rows: rows.slice(end) };
  }
  const found = rows.slice(0, headingsWithin).findIndex(({ cells }) => {
    const said2 = cells.filter(({ text }) => text !== "");
    const known2 = said2.filter(({ text }) => fieldOf(text, overrides) !== null);
    return known2.length * 2 >= said2.length && known2.some((cell) => isOfNames(fieldOf(cell.text, overrides)));
  });
  const head = rows[found];
  return head === void 0 ? null : { above: rows.slice(0, found), headings: [...head.cells], rows: rows.slice(found + 1) };
}
function joined(rows) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map(({ cells: cells2 }) => cells2[at]).filter((cell) => cell !== void 0);
    const texts = [...new Set(cells.map(({ text: text2 }) => text2))];
    const whole = texts.join(" ");
    const last = texts.at(-1) ?? "";
    const text = knownHeading(whole) === null && knownHeading(last) !== null ? last : whole;
    return textCell(text, cells[0] ?? { line: 1, column: 1 });
  });
}
function columnsOf(cells, overrides, doubts2) {
  const headings = cells.map((cell) => said(cell, "", doubts2));
  const known2 = headings.map(({ text }) => fieldOf(text, overrides));
  const has = (field) => known2.includes(field);
  const isPlainService = (at) => ["service", "dienst"].includes(foldName(headings[at]?.text ?? "")) && !overrides.has(foldName(headings[at]?.text ?? ""));
  const taken = /* @__PURE__ */ new Set();
  return headings.map((cell, at) => {
    const heading = cell.text.replaceAll("\n", " ");
    let field = known2[at] ?? null;
    if (isPlainService(at) && has("company") && !has("purpose")) {
      field = "purpose";
      doubts2.once(
        heading,
        "service-as-purpose",
        cell,
        `The column ${quote(heading)} stands beside the companies and was read as what they do. If it names their products: --map "${heading}=service".`
      );
    }
    if (field === null && heading !== "") {
      doubts2.once(
        heading,
        "unknown-column",
        cell,
        `Nothing is known of a column ${quote(heading)}. What stands in it went into the note. If it is a field: --map "${plain(heading)}=<field>"; to leave it out: --map "${plain(heading)}=-".`
      );
    }
    if (field !== null && field !== "-" && !repeatable.has(field)) {
      if (taken.has(field)) {
        doubts2.once(
          heading,
          "second-column",
          cell,
          `There is a column for ${field} already. What stands under ${quote(heading)} went into the note.`
        );
        return { field: null, heading };
      }
      taken.add(field);
    }
    return { field, heading };
  });
}
function namesCompanies(columns) {
  return columns.some(({ field }) => isOfNames(field));
}
function fieldOf(heading, overrides) {
  return overrides.get(foldName(heading)) ?? knownHeading(heading);
}
function plain(heading) {
  return heading.replace(/["\\$`]/g, "");
}

// core/import/company-list.ts
var introduces = /sub-?\s?(?:processor|contractor)|third[\s-]part|vendor|supplier|provider|partner|compan(?:y|ies)|auftragsverarbeiter|dienstleister|anbieter|sous-traitant|prestataire|fournisseur|encargado|proveedor|verwerker|leverancier|fornitor/i;
var longestName = 60;
var mostWords = 8;
var enough = 0.7;
function companyRows({ rows, lead, section }, title) {
  const body = rows.filter(({ heads }) => !heads);
  const isIntroduced = [lead?.text ?? "", section?.text ?? "", title].some((text) => introduces.test(text));
  const good = body.filter((row) => isCompany(row, isIntroduced));
  if (body.length === 0 || good.length < body.length * enough) return null;
  return { good, bad: body.filter((row) => !good.includes(row)) };
}
function isCompany({ cells: [name, ...rest] }, isIntroduced) {
  if (name === void 0 || name.text === "" || name.text.length > longestName || name.text.split(" ").length > mostWords)
    return false;
  const says = rest.some(({ text }) => text !== "");
  if (leadsOut(name)) return says || isIntroduced;
  return isIntroduced && (says || isNameLike(name.text));
}
function leadsOut({ links }) {
  return links.some(({ url }) => /^https?:\/\//i.test(url));
}
function isNameLike(text) {
  if (/[.!?;:]$/.test(text) && !/\b(?:inc|ltd|co|corp|s\.a)\.$/i.test(text)) return false;
  const words = text.split(/[\s-]/).filter((word) => new RegExp("\\p{L}", "u").test(word));
  const small = words.filter((word) => new RegExp("^\\p{Ll}", "u").test(word) && !new RegExp("\\p{Lu}|\\.", "u").test(word));
  return words.length > 0 && small.length * 2 <= words.length;
}

// core/import/places.ts
var between = /\n|[,;/|]|(?<!\s)\s+(?:and|or|und|et|y|&)\s+/i;
function placesIn(text, kind) {
  const places2 = /* @__PURE__ */ new Map();
  for (const part2 of text.split(between).map((one) => one.trim()).filter((one) => one !== "")) {
    const place = placeNamed(part2.replace(/\.$/, ""));
    if (place === void 0) return null;
    places2.set(JSON.stringify(place), { ...place, kind });
  }
  return places2.size === 0 ? null : [...places2.values()];
}
function countryIn(text) {
  const place = placeNamed(text);
  return place !== void 0 && "country" in place ? place.country : null;
}
var mostWords2 = 6;
function speaksOfPlace(sentence) {
  const words = sentence.split(/[^\p{L}]/u).filter((word) => word !== "").slice(0, 100);
  return words.some(
    (word, at) => Array.from({ length: mostWords2 }, (_, more) => words.slice(at, at + more + 1).join(" ")).some(
      // Two letters such as "is" and "at" are codes only where somebody writes them as such.
      (text) => placeNamed(text) !== void 0 && (text.length > 3 || text === text.toUpperCase()) && new RegExp("^\\p{Lu}", "u").test(word)
    )
  );
}

// core/import/lead.ts
var longest2 = 300;
function leadNotes(tables, doubts2) {
  const leads = tables.map(({ lead }) => lead?.text.endsWith(":") ? lastSentence(lead.text) : null);
  const differ = new Set(leads).size > 1 && !leads.includes(null);
  return tables.map(({ lead }, at) => {
    const sentence = leads[at];
    if (lead === null || sentence == null) return [];
    if ((differ || speaksOfPlace(sentence)) && sentence.length <= longest2) {
      doubts2.add(
        "lead-as-note",
        lead,
        `${quote(sentence)} is said of all companies of this list. It went into each note; what it says of places belongs into locations.`
      );
      return [sentence.replace(/:$/, ".")];
    }
    doubts2.add("lead-left-out", lead, `The sentence in front of this list was left out: ${quote(sentence)}`);
    return [];
  });
}
function lastSentence(text) {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)];
  return sentences.at(-1)?.segment ?? text;
}

// core/import/legal-forms.ts
var forms = new Set(
  "inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg ohg ug se sa sas sarl srl spa bv nv ab as asa aps oy oyj ptyltd pty pvtltd pteltd kk sl sro doo zrt kft eood ehf gmbhcokg lda ltda".split(" ")
);
function hasLegalForm(name) {
  const words = name.split(/[\s,]/).filter((word) => word !== "");
  return words.length > 1 && (isForm(words.slice(-1)) || isForm(words.slice(-2)));
}
function isBareLegalForm(name) {
  return isForm([name]);
}
function isForm(words) {
  return forms.has(foldName(words.join("")));
}

// core/import/links.ts
function isWholeLink(text) {
  const mayStand = text.length <= longestLink && !unfit.test(text) && !isFiller(text);
  return mayStand && /^https:\/\//.test(text) && linkFault(text) === null;
}
function linksIn(cell, doubts2) {
  const links = /* @__PURE__ */ new Set();
  const shown = /* @__PURE__ */ new Set();
  let isAllTaken = true;
  for (const { text, url } of cell.links) {
    if (isWholeLink(url)) {
      links.add(url);
      for (const word of text.split(/\s/)) shown.add(word);
    } else {
      isAllTaken = false;
      doubtOf(url, cell, doubts2);
    }
  }
  for (const word of cell.text.split(/[\s,;|]/).filter((one) => one !== "")) {
    if (isWholeLink(word)) links.add(word);
    else if (!shown.has(word) && !/^(?:and|or|und|oder|et|ou|&|•)$/i.test(word)) {
      isAllTaken = false;
      doubtOf(word, cell, doubts2);
    }
  }
  return {
    links: [...links],
    left: isAllTaken ? null : withTargets(cell, cell.text)
  };
}
function doubtOf(word, cell, doubts2) {
  const key = `${cell.line}:${cell.column}`;
  if (/^https:\/\//i.test(word)) {
    doubts2.once(key, "broken-address", cell, `${quote(word)} is no whole address. It went into the note.`);
  } else {
    doubts2.once(
      key,
      "link-without-https",
      cell,
      `${quote(word)} does not begin with https://. It was not completed and went into the note: open it, and write the address that the browser then shows.`
    );
  }
}
function targetsOf({ links, text }) {
  const targets = links.filter(({ url }) => /^(?:https?|mailto|tel):/i.test(url)).map(({ url }) => url.replace(/^(?:mailto|tel):/i, "")).filter((target) => !text.includes(target));
  return [...new Set(targets)].join(", ");
}
function withTargets(cell, text) {
  const targets = targetsOf(cell);
  return targets === "" ? text : `${text} (${targets})`.trim();
}

// core/import/mailboxes.ts
var parts = /\n|[,;|]|(?<!\s)\s+(?:\/|or|and|oder|und|ou|et|o|y|&)\s+/i;
var betweenAlternatives = /\s(?:or|and|oder|und|ou|et)\s/i;
var label = /^([\p{L}\p{N} ./-]{1,40}):(?!\/\/)\s*/u;
function contactsIn(cell, heading, doubts2) {
  const contacts = [];
  const add = (contact) => {
    const isThere = contacts.some(({ email, url }) => email === contact.email && url === contact.url);
    if (!isThere) contacts.push(contact);
  };
  const linked = /* @__PURE__ */ new Set();
  let isAllTaken = true;
  for (const { text, url } of cell.links) {
    const addresses = mailtoAddresses(url);
    if (isWholeLink(url)) add({ url, label: labelOf(text, url, heading) });
    else if (addresses?.every(isMailbox)) for (const email of addresses) add({ email });
    else if (addresses === null && text !== "") continue;
    else {
      isAllTaken = false;
      doubtOf2(url, cell, doubts2);
    }
    linked.add(text);
  }
  const labels = [];
  for (const part2 of cell.text.split(parts).map((one) => one.trim()).filter((one) => one !== "")) {
    if (linked.has(part2)) continue;
    const [said2 = "", what = ""] = label.exec(part2) ?? [];
    const bare = part2.slice(said2.length);
    const words = bare.split(" ");
    if (isWholeLink(bare)) add({ url: bare, label: labelOf(what, bare, heading) });
    else if (words.every(isMailbox) || linked.has(bare)) {
      for (const email of words.filter(isMailbox)) add({ email });
      if (said2 !== "") labels.push(what);
    } else {
      isAllTaken = false;
      doubtOf2(part2, cell, doubts2);
    }
  }
  if (labels.some((one) => contacts.length > 1 || knownHeading(one) !== "contact")) isAllTaken = false;
  if (contacts.length > 1 && namesAlternatives(cell.text)) {
    doubts2.add(
      "several-mailboxes",
      cell,
      `${quote(cell.text)}: both addresses were taken, as two contacts. Is that meant, or is only one of them for questions about personal data?`
    );
  }
  return { contacts, left: isAllTaken ? null : withTargets(cell, cell.text) };
}
function doubtOf2(part2, cell, doubts2) {
  if (/\s/.test(part2) && part2.includes("@")) {
    doubts2.add(
      "space-in-address",
      cell,
      `${quote(part2)}: there is a space inside the address, or there are words beside it. It was not repaired and is no contact; it went into the note.`
    );
  } else if (part2.includes("@") || /^(?:https?:|mailto:|www\.)/i.test(part2)) {
    doubts2.add(
      "broken-address",
      cell,
      `${quote(part2)} is no whole address. It is no contact; it went into the note.`
    );
  } else {
    doubts2.add(
      "contact-without-address",
      cell,
      `${quote(part2)} is no address. If it was a link, its target is lost in this source: add it as \`url:\` with a \`label:\`. The words went into the note.`
    );
  }
}
function isMailbox(text) {
  return isMailAddress(text) && !isFiller(text);
}
function labelOf(text, url, heading) {
  const shown = [text.replaceAll("\n", " ").trim(), heading].find(
    (one) => one !== url && one.length <= 200 && !unfit.test(one) && !isFiller(one) && !showsNothing(one)
  );
  return shown ?? "Contact";
}
function mailtoAddresses(url) {
  if (!/^mailto:/i.test(url)) return null;
  const [to = ""] = url.slice("mailto:".length).split("?");
  return to.split(",").map((address) => {
    try {
      return decodeURIComponent(address).trim();
    } catch {
      return address;
    }
  });
}
function namesAlternatives(text) {
  return text.split(betweenAlternatives).filter((part2) => /\S@\S/.test(part2)).length > 1;
}

// core/import/transfer.ts
var names = {
  "adequacy-decision": [
    "adequacy decision",
    "adequacy",
    "eu adequacy decision",
    "Angemessenheitsbeschluss",
    "décision d'adéquation"
  ],
  "data-privacy-framework": [
    "data privacy framework",
    "dpf",
    "eu-us data privacy framework",
    "eu-us dpf",
    "eu-u.s. data privacy framework",
    "eu us data privacy framework (dpf)",
    "data privacy framework (dpf)"
  ],
  "standard-contractual-clauses": [
    "standard contractual clauses",
    "scc",
    "sccs",
    "eu scc",
    "eu sccs",
    "standard contractual clauses (scc)",
    "standard contractual clauses (sccs)",
    "eu standard contractual clauses",
    "Standardvertragsklauseln",
    "clauses contractuelles types",
    "cláusulas contractuales tipo"
  ],
  "binding-corporate-rules": [
    "binding corporate rules",
    "bcr",
    "bcrs",
    "binding corporate rules (bcr)",
    "binding corporate rules (bcrs)"
  ],
  "uk-addendum": [
    "uk addendum",
    "uk idta",
    "idta",
    "international data transfer addendum",
    "uk international data transfer addendum"
  ],
  derogation: ["derogation", "art. 49 gdpr", "article 49 gdpr"]
};
var byName = new Map(
  Object.entries(names).flatMap(
    ([mechanism, known2]) => [mechanism, ...known2].map((name) => [foldName(name), mechanism])
  )
);
function mechanismIn(text) {
  return byName.get(foldName(text)) ?? null;
}

// core/import/cell-fields.ts
var nothing = { fields: {}, left: null };
var takesLinks = /* @__PURE__ */ new Set([
  "website",
  "contact",
  "privacy_url",
  "dpa_url",
  "security_url",
  "their_subprocessors",
  "note"
]);
function fieldOfCell(field, cell, heading, doubts2) {
  if (takesLinks.has(field)) return read(field, cell, heading, doubts2);
  const { fields, left } = cell.text === "" ? nothing : read(field, cell, heading, doubts2);
  return { fields, left: left === null ? targetsOf(cell) : withTargets(cell, left) };
}
function read(field, cell, heading, doubts2) {
  const text = inOneLine(cell.text);
  switch (field) {
    case "website": {
      const { links, left } = linksIn(cell, doubts2);
      if (links.length > 1) {
        doubts2.add(
          "several-websites",
          cell,
          `${quote(cell.text)}: these are ${links.length} websites now. If one of them is a privacy page, it belongs into privacy_url.`
        );
      }
      return { fields: { website: links }, left };
    }
    case "contact": {
      const { contacts, left } = contactsIn(cell, heading, doubts2);
      return { fields: { contact: contacts }, left };
    }
    case "category":
      return nothing;
    case "purpose":
      return oneText("purpose", text, cell, doubts2);
    case "data":
      return terms("data", cell, heading, doubts2);
    case "data_subjects":
      return terms("data_subjects", cell, heading, doubts2);
    case "location":
      doubts2.once(
        heading,
        "place-kind-unknown",
        cell,
        `The column ${quote(heading)} names places, and not whether data lie there, or are reached from there. It went into the note. If you know it: --map "${heading.replace(/["\\$`]/g, "")}=locations.hosting".`
      );
      return { fields: {}, left: text };
    case "locations.hosting":
      return places("hosting", cell, doubts2);
    case "locations.support":
      return places("support", cell, doubts2);
    case "locations.remote-access":
      return places("remote-access", cell, doubts2);
    case "established_in": {
      const country = countryIn(text);
      if (country !== null) return { fields: { established_in: country }, left: null };
      doubts2.add(
        "place-unread",
        cell,
        `${quote(text)} is not the name of one country. It went into the note.`
      );
      return { fields: {}, left: text };
    }
    case "transfer": {
      const mechanism = mechanismIn(text);
      if (mechanism !== null) return { fields: { mechanism }, left: null };
      doubts2.add(
        "transfer-unread",
        cell,
        `${quote(text)} is not exactly one of the grounds that transfer.mechanism knows. It went into the note.`
      );
      return { fields: {}, left: text };
    }
    case "address":
      return oneText("address", text, cell, doubts2);
    case "registration":
      return oneText("registration", text, cell, doubts2);
    case "since":
      if (isDay(text)) return { fields: { since: text }, left: null };
      doubts2.add(
        "date-unread",
        cell,
        `${quote(text)} is not written as year-month-day, and could be read in two ways. It went into the note.`
      );
      return { fields: {}, left: text };
    case "aka":
    case "former_names": {
      const names2 = cell.text.split(/\n|;/).map((one) => one.trim()).filter((one) => one !== "");
      return names2.every((name) => name.length <= (longest[field] ?? 0)) ? { fields: { [field]: names2 }, left: null } : { fields: {}, left: text };
    }
    case "applies_to.products":
      return /,/.test(text) && !/[;\n]/.test(cell.text) ? oneText("condition", text, cell, doubts2) : terms("products", cell, heading, doubts2);
    case "applies_to.condition":
      return oneText("condition", text, cell, doubts2);
    case "privacy_url":
    case "dpa_url":
    case "security_url":
    case "their_subprocessors": {
      const [only, ...more] = onlyLinks(cell, doubts2);
      return only !== void 0 && more.length === 0 ? { fields: { [field]: only }, left: null } : { fields: {}, left: withTargets(cell, text) };
    }
    case "note":
      return { fields: {}, left: withTargets(cell, text) };
  }
}
function doubtLegalName(name, cell, doubts2) {
  if (/[,(&-]$/.test(name)) {
    doubts2.add(
      "cut-name",
      cell,
      `${quote(name)} ends in the middle: its other half may stand on the next line of the source. It was taken as it stands.`
    );
  } else if (isBareLegalForm(name)) {
    doubts2.add(
      "bare-legal-form",
      cell,
      `${quote(name)} is a legal form and no name. It was taken as it stands.`
    );
  }
}
function onlyLinks(cell, doubts2) {
  const hasAddress = cell.links.length > 0 || /https?:\/\//i.test(cell.text);
  if (!hasAddress) return [];
  const { links, left } = linksIn(cell, doubts2);
  return left === null ? links : [];
}
function oneText(field, text, cell, doubts2) {
  const most = longest[field] ?? 0;
  if (text.length <= most) return { fields: { [field]: text }, left: null };
  doubts2.add(
    "too-long",
    cell,
    `${quote(text)} has ${text.length} characters; ${field} may have ${most}. It went into the note.`
  );
  return { fields: {}, left: text };
}
function terms(field, cell, heading, doubts2) {
  const found = cell.text.split(/[\n;•·|]/).map((one) => one.trim().replace(/^[-–*] /, "")).filter((one) => one !== "");
  if (found.some((one) => one.length > (longest[field] ?? 0))) {
    doubts2.add(
      "too-long",
      cell,
      `${quote(cell.text)} is longer than a term of ${field} may be. It went into the note.`
    );
    return { fields: {}, left: inOneLine(cell.text) };
  }
  if (found.length === 1 && cell.text.includes(",")) {
    doubts2.once(
      heading,
      "unsplit-terms",
      cell,
      `${quote(cell.text)} was taken as one term, for a comma can stand within a term too. Make a list of it, an item each; the same holds wherever this column has commas.`
    );
  }
  return { fields: { [field]: [...new Set(found)] }, left: null };
}
function places(kind, cell, doubts2) {
  const found = placesIn(cell.text, kind);
  if (found !== null) return { fields: { locations: found }, left: null };
  const text = inOneLine(cell.text);
  doubts2.add(
    "place-unread",
    cell,
    `${quote(text)} is more than names of countries and of the areas EEA, EU and worldwide. It went into the note.`
  );
  return { fields: {}, left: text };
}

// core/import/footnotes.ts
var typedMark = /(?:\[\^?\w{1,10}\]|[*†‡§]{1,4}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})$/u;
var wordInBrackets = /^\[(?!\d+\])\w\w+\]$/;
function withoutMarks(cell, footnotes, doubts2) {
  const marks = [...cell.marks];
  let text = cell.text;
  for (let found = typedMark.exec(text); found !== null && found.index > 0; found = typedMark.exec(text)) {
    const [mark] = found;
    if (wordInBrackets.test(mark) && !footnotes.has(mark)) break;
    marks.push(mark);
    text = text.slice(0, found.index).trimEnd();
  }
  const notes = [];
  for (const mark of marks) {
    const note = footnotes.get(mark) ?? footnotes.get(`[^${mark}]`);
    if (note !== void 0) notes.push(`Footnote: ${note}`);
    doubts2.add(
      "footnote",
      cell,
      note === void 0 ? `${quote(cell.text)} has the mark ${quote(mark)}, and no footnote of that mark was found. Look up what it says.` : `${quote(cell.text)} has a footnote, which went into the note: ${quote(note)}. If it says whom it concerns or when, it belongs into applies_to.`
    );
  }
  return { cell: { ...cell, text }, notes };
}

// core/import/row.ts
function draftOf(row, context) {
  const { columns, doubts: doubts2 } = context;
  const notes = [];
  const cells = row.cells.map((cell, at) => {
    const column = columns[at] ?? { field: null, heading: "" };
    const clean = withoutMarks(said(cell, column.heading, doubts2), context.footnotes, doubts2);
    notes.push(...clean.notes);
    return { column, cell: clean.cell };
  });
  const cellOf = (field) => cells.find(({ column }) => column.field === field)?.cell ?? null;
  const named = nameOf(["service", "company", "legal_name"].map(cellOf), doubts2);
  if (named === null) {
    doubts2.add("row-without-name", row, `This row names no company and was left out: ${inShort(row)}`);
    return null;
  }
  const { service, legalName } = named;
  if (isNoCompany(service.text)) {
    doubts2.add(
      "name-is-no-company",
      service,
      `${quote(service.text)} is no name of a company. The row was left out: ${inShort(row)}`
    );
    return null;
  }
  let fields = {};
  const take = (given, { line, column }, heading, doubts3) => {
    const both = gather(fields, given, { line, column, heading }, doubts3);
    fields = both.fields;
    notes.push(...both.notes);
  };
  notes.push(...named.notes);
  take({ website: named.website }, service, "", doubts2);
  const faults = new Set(legalName !== null && isBareLegalForm(legalName.text) ? ["legal_name"] : []);
  const good = /* @__PURE__ */ new Set();
  const told = [];
  const later = deferred(doubts2, told);
  for (const { column, cell } of cells) {
    const { field, heading } = column;
    if (field === "service" || field === "company" || field === "legal_name" || field === "-") continue;
    if (cell.text === "" && cell.links.length === 0) continue;
    const { fields: given, left } = field === null ? unknownCell(row, cell, heading, later) : fieldOfCell(field, cell, heading, later);
    take(given, cell, heading, later);
    if (left !== null && left !== "")
      notes.push(field === "note" || heading === "" ? left : `${heading}: ${left}`);
    if (field === "website" || field === "contact") {
      ((given[field] ?? []).length > 0 ? good : faults).add(field);
    }
  }
  if (faults.size > 1 && good.size === 0) {
    doubts2.add(
      "garbled-row",
      row,
      `Hardly anything in this row can be right, beginning with the name ${quote(service.text)}. It was left out: ${inShort(row)}`
    );
    return null;
  }
  for (const tell of told) tell();
  if (service.struck === true) {
    doubts2.add(
      "struck-out",
      service,
      `${quote(service.text)} is struck out: it may have left the list. It was imported all the same; if it has left, delete its file.`
    );
  }
  if (legalName !== null) doubtLegalName(legalName.text, legalName, doubts2);
  const category = cellOf("category");
  return {
    service: service.text,
    ...legalName !== null && { legal_name: legalName.text },
    category: category === null || category.text === "" ? context.category : { ...category, text: category.text.replaceAll("\n", " ") },
    ...{ website: [], contact: [], data: [], data_subjects: [] },
    ...{ locations: [], aka: [], former_names: [], products: [] },
    ...fields,
    notes: [...context.notes, ...notes],
    line: row.line,
    column: service.column
  };
}
function nameOf(cells, doubts2) {
  const [service = null, company = null, legal = null] = cells.map((cell) => cell?.text ? cell : null);
  const first = service ?? company ?? legal;
  if (first === null) return null;
  const notes = [];
  const website = [];
  for (const cell of cells) {
    if (cell === null) continue;
    const { links } = linksIn({ ...cell, text: "" }, doubts2);
    website.push(...links);
    const others = cell.links.map(({ url }) => url).filter((url) => !links.includes(url));
    if (others.length > 0) notes.push(`Link: ${others.join(", ")}`);
  }
  const firstLine = oneName(first, notes, doubts2);
  let legalName = legal === null ? null : oneName(legal, notes, doubts2);
  if (first === legal) {
    doubts2.once(
      "",
      "name-for-both",
      first,
      `The list names legal entities and no services, as here ${quote(first.text)}. The name was taken for both; write the name that customers know as \`service\`.`
    );
  }
  if (service !== null && company !== null && foldName(service.text) !== foldName(company.text)) {
    if (legalName === null && hasLegalForm(company.text)) {
      legalName = oneName(company, notes, doubts2);
    } else if (legalName === null || foldName(legalName.text) !== foldName(company.text)) {
      notes.push(`Company: ${company.text.replaceAll("\n", " ")}`);
      doubts2.once(
        "",
        "company-beside-service",
        company,
        `${quote(company.text)} stands beside the service ${quote(service.text)}, without a legal form. It went into the note: it may be a brand, and legal_name is the name in the register. If it is that: --map "<heading>=legal_name".`
      );
    }
  }
  return { service: firstLine, legalName, website, notes };
}
function oneName(cell, notes, doubts2) {
  const [line = "", ...more] = cell.text.split("\n");
  const most = longest["service"] ?? 0;
  if (line.length > most) {
    doubts2.add(
      "too-long",
      cell,
      `${quote(line)} has ${line.length} characters; a name may have ${most}. The whole went into the note.`
    );
    notes.push(`Name: ${line}`);
    return { ...cell, text: shortened(line, most) };
  }
  if (more.length > 0) {
    doubts2.add(
      "several-lines",
      cell,
      `${quote(cell.text)}: the first line was taken as the name, ${quote(more.join(" "))} went into the note. If that is the legal name, write it as \`legal_name\`.`
    );
    notes.push(`Name: ${more.join(" ")}`);
  }
  return { ...cell, text: line };
}
function isNoCompany(name) {
  return /^(?:https?:|www\.|mailto:)|^[^\s@]+@[^\s@.]+\.[^\s@]+$/i.test(name) || !/[\p{L}\p{N}]/u.test(name) || isFiller(name);
}
function unknownCell(row, cell, heading, doubts2) {
  const text = withTargets(cell, cell.text.replaceAll("\n", " "));
  if (heading === "") {
    doubts2.add(
      "too-many-cells",
      cell,
      `${quote(text)} stands under no heading: is there a separator too many in this row? It went into the note. The row: ${inShort(row)}`
    );
  }
  return { fields: {}, left: text };
}
var longestRow = 400;
function inShort({ cells, raw }) {
  const text = raw === void 0 ? cells.map(({ text: text2 }) => text2.replaceAll("\n", " ")).join(" | ") : raw.replaceAll("	", " | ");
  return `"${shortened(visible(text), longestRow)}"`;
}
function deferred(doubts2, told) {
  return {
    add: (...args) => void told.push(() => doubts2.add(...args)),
    once: (...args) => void told.push(() => doubts2.once(...args))
  };
}

// core/import/section.ts
var general2 = new Set(
  "list of our the a current and all third party parties thirdparty sub processor processors subprocessor subprocessors vendors vendor suppliers service services provider providers table full we use are who what overview companies partners authorised authorized approved engaged existing annex appendix schedule exhibit page".split(" ")
);
var startsAsTitle = /^list of\s/i;
var longest3 = 60;
function categoryOf(heading, doubts2) {
  if (heading === null) return null;
  const text = heading.text.replace(/\s+/g, " ").replace(/(?<![\s:–—-])[\s:–—-]+$/u, "").trim();
  const words = text.split(" ");
  const isGeneral = (word) => foldName(word) === "" || general2.has(foldName(word));
  if (words.every(isGeneral) || isFiller(text)) return null;
  if (/[.!?]$/.test(text) || /\b(?:19|20)\d\d\b/.test(text) || /\bupdated?\b/i.test(text)) return null;
  if (startsAsTitle.test(text)) {
    const rest = words.slice(words.findIndex((word) => !isGeneral(word))).join(" ");
    doubts2.once(
      text,
      "heading-shortened",
      heading,
      `The heading ${quote(text)} was shortened to the category ${quote(rest)}. If its beginning belongs to it, change the label in registry.yaml.`
    );
    return rest.length > longest3 ? null : { ...heading, text: rest };
  }
  return text.length > longest3 ? null : { ...heading, text };
}

// core/import/rows.ts
var silent = { add: () => {
}, once: () => {
} };
function rowsOf(reading, overrides, doubts2) {
  const found = tablesOfCompanies(reading, overrides, doubts2);
  const notes = leadNotes(
    found.map(({ table }) => table),
    doubts2
  );
  let count2 = 0;
  const drafts = [];
  for (const [index, { table, columns, rows }] of found.entries()) {
    let category = table.section === reading.title ? null : categoryOf(table.section, doubts2);
    const tellAbove = (above, below) => {
      if (above == null || above === reading.title || categoryOf(above, silent) === null) return;
      doubts2.once(
        `${above.line}:${above.column}`,
        "heading-above",
        above,
        `The heading ${quote(above.text)} stands over ${quote(below.text)} and is no category: what it says is in no entry. If it matters, write it into the notes of the companies below it.`
      );
    };
    if (table.section !== null) tellAbove(table.above, table.section);
    let bare = null;
    const tellBare = () => {
      if (bare === null) return;
      doubts2.add(
        "row-without-name",
        bare,
        `This row reaches over the whole table, and there is none under it. It was left out: ${inShort(bare)}`
      );
    };
    for (const [at, row] of rows.entries()) {
      const heading = headingIn(row, rows[at + 1], table, doubts2);
      if (heading !== null) {
        category = categoryOf(heading, doubts2) ?? heading;
        tellAbove(table.section, heading);
        tellBare();
        bare = row.spans ? row : null;
        if (!row.spans) {
          doubts2.add(
            "row-as-heading",
            row,
            `This row has one cell, ${quote(heading.text)}. It was taken for a heading of the rows below it. If it is a company, its entry is missing.`
          );
        }
        continue;
      }
      count2 += 1;
      bare = null;
      const context = { columns, category, footnotes: reading.footnotes, notes: notes[index] ?? [], doubts: doubts2 };
      const draft = draftOf(row, context);
      if (draft !== null) drafts.push(draft);
    }
    tellBare();
  }
  return { count: count2, drafts };
}
function tablesOfCompanies(reading, overrides, doubts2) {
  const tables = reading.tables.filter(({ kind, rows }) => kind !== "list" && rows.length > 0);
  const lists = reading.tables.filter(({ kind }) => kind === "list");
  const found = [];
  const unread = [];
  let before = null;
  for (const table of tables) {
    const head = headingsOf(table, overrides);
    if (head === null) {
      const rows = content(table.rows, []);
      const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
      if (before !== null && width > 1 && width <= before.length) {
        doubts2.add(
          "no-headings",
          table,
          "These rows have no headings of their own. The ones of the table above were taken."
        );
        found.push({ table, columns: before, rows });
      } else {
        unread.push(table);
      }
      continue;
    }
    if (!namesCompanies(columnsOf(head.headings, overrides, silent))) {
      unread.push(table);
      continue;
    }
    for (const row of head.above) {
      if (row.spans || row.cells.filter(({ text }) => text !== "").length < 2) continue;
      doubts2.add(
        "row-without-name",
        row,
        `This row stands above the headings of its table and was left out: ${inShort(row)}`
      );
    }
    const columns = columnsOf(head.headings, overrides, doubts2);
    before = columns;
    found.push({
      table,
      columns,
      rows: content(
        head.rows,
        head.headings.map(({ text }) => text)
      )
    });
  }
  for (const list of lists) {
    const rows = companyRows(list, reading.title?.text ?? "");
    if (rows === null) continue;
    if (tables.length > unread.length) {
      doubts2.add(
        "list-not-read",
        list,
        `This list of ${rows.good.length} may name companies too. It was not read, because the tables were. If it belongs to them, put it into a file of its own and import that as well.`
      );
      continue;
    }
    const head = headingsOf(list, overrides);
    if (head === null) continue;
    for (const row of rows.bad) {
      doubts2.add(
        "row-without-name",
        row,
        `This item reads like a sentence and was left out: ${quote(row.cells.map(({ text }) => text).join(" "))}`
      );
    }
    if (list.isUnderItem && list.section !== null) {
      doubts2.add(
        "row-as-heading",
        list.section,
        `This item holds a list: ${quote(list.section.text)}. It was taken for a heading of the items in it. If it is a company, its entry is missing.`
      );
    }
    found.push({ table: list, columns: columnsOf(head.headings, overrides, doubts2), rows: rows.good });
  }
  for (const table of unread) {
    const headings = table.rows[0]?.cells.map(({ text }) => quote(text.replaceAll("\n", " "))).slice(0, 8).join(", ") ?? "";
    if (found.length > 0) {
      doubts2.add(
        "table-not-read",
        table,
        `No column of this table is known to name companies, so it was not read. It begins with ${headings}.`
      );
    } else {
      doubts2.add(
        "no-name-column",
        table,
        `No column of this table is known to name companies. It begins with ${headings}. Say which one does: --map "<heading>=service".`
      );
    }
  }
  return found;
}
function content(rows, headings) {
  return rows.filter(
    ({ cells }) => cells.some(({ text, links }) => text !== "" || links.length > 0) && !(headings.length > 0 && cells.every(({ text }, at) => text === (headings[at] ?? "")))
  );
}
function headingIn(row, next, { kind }, doubts2) {
  const filled2 = row.cells.filter(({ text, links }) => text !== "" || links.length > 0);
  const [first] = row.cells;
  if (kind !== "table" || first === void 0 || first.text === "") return null;
  const asHeading = { text: first.text.replaceAll("\n", " "), line: row.line, column: first.column };
  if (row.spans) return asHeading;
  const isAlone = filled2.length === 1 && row.cells.length > 1 && first.links.length === 0;
  const isFollowed = next !== void 0 && next.cells.filter(({ text }) => text !== "").length > 1;
  if (!isAlone || !isFollowed) return null;
  if (first.bold === true) return asHeading;
  doubts2.add(
    "name-only",
    row,
    `This row has a name and nothing else: ${quote(first.text)}. It was taken for a company. If it is a heading of the rows below it, delete its file and sort them under it.`
  );
  return null;
}

// core/import/import-list.ts
async function importList(bytes, options) {
  const doubts2 = new Doubts(options.file);
  const text = textOf(bytes, doubts2);
  const reading = text === null ? null : await readingOf(text, options, doubts2);
  if (reading === null) return { rows: 0, entries: [], categories: [], findings: doubts2.all() };
  const rows = rowsOf(reading, options.overrides ?? /* @__PURE__ */ new Map(), doubts2);
  const drafts = unlessStanding(merged(rows.drafts, doubts2), options.standing, doubts2);
  doubtMailboxes(drafts, doubts2);
  const categories = new Categories(options, doubts2);
  const ids = idsOf(drafts, options.standing?.ids ?? /* @__PURE__ */ new Set(), doubts2);
  const entries = drafts.map((draft, at) => ({
    id: ids[at] ?? "",
    fields: entryFileOf(draft, categories.of(draft), doubts2)
  }));
  if (rows.count === 0 && count(doubts2.all(), "error") === 0) {
    doubts2.add(
      "no-list",
      { line: 1, column: 1 },
      "There is no table and no list of companies in it. A list in running text is not read: put each company on a line or in a row of its own."
    );
  }
  return { rows: rows.count, entries, categories: categories.used(), findings: doubts2.all() };
}
async function readingOf(text, { file, format }, doubts2) {
  try {
    const chosen = format ?? formatOf(file, text);
    const reading = await readAs(chosen, text);
    return chosen === "text" && format === void 0 && reading.tables.length === 0 ? await readAs("markdown", text) : reading;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    doubts2.add("syntax", error.spot, error.message);
    return null;
  }
}
function unlessStanding(drafts, standing, doubts2) {
  if (standing === void 0) return [...drafts];
  const same = (a, b) => (foldName(a) || a) === (foldName(b) || b);
  return drafts.filter((draft) => {
    const known2 = standing.entries.find(
      ({ service, legalName }) => same(service, draft.service) && (legalName === null || draft.legal_name === void 0 || same(legalName, draft.legal_name))
    );
    if (known2 === void 0) return true;
    doubts2.add(
      "stands-already",
      draft,
      `${quote(draft.service)} stands in the registry already, as ${quote(known2.id)}. Nothing was written for it.`
    );
    return false;
  });
}
var longestLabel = 200;
var otherwise = { id: "subprocessors", label: "Subprocessors" };
var Categories = class {
  #known;
  #used = /* @__PURE__ */ new Map();
  #fallback = otherwise;
  #doubts;
  constructor({ standing, category }, doubts2) {
    this.#known = [...standing?.categories ?? []];
    const [only, ...more] = this.#known;
    this.#doubts = doubts2;
    this.#fallback = category !== void 0 ? this.#term(category) : only !== void 0 && more.length === 0 ? only : otherwise;
  }
  of({ category, line, column }) {
    if (category === null) {
      this.#doubts.once(
        "",
        "default-category",
        { line, column },
        `No heading and no column says in which category this company is, or those after it that have none: they are in ${quote(this.#fallback.label)}. Name another with --category, or sort them later.`
      );
    }
    if (category !== null && category.text.length > longestLabel) {
      this.#doubts.add(
        "too-long",
        category,
        `${quote(category.text)} has ${category.text.length} characters; the label of a category may have ${longestLabel}. It was cut: look up the rest in the source.`
      );
    }
    const term = category === null ? this.#fallback : this.#term(category.text);
    this.#used.set(term.id, term);
    return term.id;
  }
  used() {
    return [...this.#used.values()];
  }
  #term(label2) {
    const clean = label2.replace(everyUnfit, "").replace(/\s+/g, " ").trim();
    if (showsNothing(clean) || isFiller(clean)) return this.#fallback;
    const short = shortened(clean, longestLabel);
    const known2 = this.#known.find(
      (term2) => term2.id === label2 || term2.label === short || foldName(short) !== "" && foldName(term2.label) === foldName(short)
    );
    if (known2 !== void 0) return known2;
    const wish = slugOf(short) || `category-${sha256(short).slice(0, 8)}`;
    const id = this.#known.some((term2) => term2.id === wish) ? `${wish.slice(0, 55)}-${sha256(short).slice(0, 8)}` : wish;
    const term = { id, label: short };
    this.#known.push(term);
    return term;
  }
};

// core/start/entry-text.ts
var schemaLine = "# yaml-language-server: $schema=../../schemas/entry.schema.json\n";
function entryText(fields, { withSchema }) {
  return `${withSchema ? schemaLine : ""}${yamlText(fields)}`;
}

// core/start/policy-text.ts
var askedFor = ["legal_name", "website", "contact"];
function policyText({
  terms: terms2,
  categories,
  stated,
  takenOver,
  withSchema,
  docs
}) {
  const blocks = [
    publisherBlock(terms2),
    ...takenOver === void 0 ? [] : [
      part(
        "The list stood elsewhere before. The page says so: what was in it on that day was not announced from here.",
        {
          taken_over: takenOver
        }
      )
    ],
    part("The headings of the page, in this order.", { categories }),
    windowBlock(terms2),
    objectionsBlock(terms2),
    part(
      `How customers are told. The issue can be read by anybody and is sent to nobody; the e-mail is: its addresses and its
server come from the environment of the bot, never from here (${docs === null ? "docs/channels.md of the tool" : `${docs}channels.md`}).`,
      {
        channels: [
          { id: "issue", kind: "issue" },
          { id: "customers", kind: "email", required: true }
        ]
      }
    ),
    ...requireBlock(stated)
  ];
  const first = withSchema ? "# yaml-language-server: $schema=../schemas/policy.schema.json\n" : "";
  const about = "Whose list this is, and what customers are promised. Everything here is public.";
  const more = docs === null ? "" : `
What each term means: ${docs}policy.md`;
  return `${first}${commentText(`${about}${more}`)}

${blocks.join("\n")}`;
}
function publisherBlock({ publisher, legalName, website, contact }) {
  const known2 = {
    ...publisher !== void 0 && { name: publisher },
    ...legalName !== void 0 && { legal_name: legalName },
    ...website !== void 0 && { website },
    ...contact !== void 0 && { contact }
  };
  return withOpen("publisher", known2, [
    ["name", "the company as customers know it"],
    ["legal_name", "the legal entity that is their processor, as it stands in the contract"],
    ["contact", "a shared mailbox for questions, such as privacy@…"]
  ]);
}
function windowBlock({ days, timeZone, holidays }) {
  const known2 = {
    ...days !== void 0 && { days },
    ...timeZone !== void 0 && { time_zone: timeZone },
    ...holidays !== void 0 && (holidays === "none" ? { rolls_over: false } : { holidays })
  };
  return `${commentText("How long customers have to object, as it stands in your contracts with them.")}
${withOpen(
    "window",
    known2,
    [
      ["days", "the number of days"],
      ["time_zone", "the zone in which a day begins and ends, such as Europe/Berlin"],
      ...holidays === "none" ? [] : [["holidays", "whose public holidays count, such as DE or GB-ENG"]]
    ]
  )}`;
}
function objectionsBlock({ objections, effect }) {
  const known2 = {
    ...objections !== void 0 && { email: objections },
    ...effect !== void 0 && { effect }
  };
  return `${commentText("Where customers object in private. Most of them have no GitHub account.")}
${withOpen(
    "objections",
    known2,
    [
      ["email", "a shared mailbox that is read"],
      [
        "effect",
        "what you do while an objection is open, in the words of your contract; needed before anything is announced"
      ]
    ]
  )}`;
}
function requireBlock(stated) {
  if (stated === null || askedFor.every((field) => stated.includes(field))) return [];
  const missing = askedFor.filter((field) => !stated.includes(field));
  return [
    part(
      `Only what every entry of the list that was taken over states. Some lack ${inWords(missing)}.
Once they have it, take this part away: then every entry is asked for it again.`,
      { require: { listed: ["service", "category", ...stated] } }
    )
  ];
}
function inWords(fields) {
  return fields.join(", ").replace(/, (?=\S+$)/, " or ");
}
function part(comment, value) {
  return `${commentText(comment)}
${yamlText(value)}`;
}
function withOpen(name, known2, terms2) {
  const open = terms2.filter(([field]) => !Object.hasOwn(known2, field)).map(([field, words]) => `#   ${field}: <${words}>
`);
  if (Object.keys(known2).length === 0) return `# ${name}:
${open.join("")}`;
  return `${yamlText({ [name]: known2 })}${open.join("")}`;
}

// core/start/registry-files.ts
function registryFiles({
  terms: terms2,
  categories,
  entries,
  takenOver,
  withSchema,
  docs
}) {
  const stated = askedFor.filter((field) => entries.every(({ fields }) => Object.hasOwn(fields, field)));
  return new Map([
    ["registry.yaml", policyText({ terms: terms2, categories, stated, takenOver, withSchema, docs })],
    ...entryFiles(entries, withSchema)
  ]);
}
function entryFiles(entries, withSchema) {
  return new Map(
    entries.map(({ id, fields }) => [`subprocessors/${id}.yaml`, entryText(fields, { withSchema })])
  );
}

// local/write-new-files.ts
function writeNewFiles(dir, files) {
  const target = $resolve(dir);
  const missing = missingIn(target, dir, files);
  const made = [];
  const around = $existsSync(target) ? target : $dirname(target);
  takeAwayLeftBehind(target, around);
  if (missing.size === 0) return;
  const stage = beside(target, around);
  try {
    made.push(...makeFolder($dirname(target)));
    $mkdirSync(stage);
    for (const [path, content2] of missing) writeThrough($join(stage, path), content2);
    if ($existsSync(target)) linkAll(stage, target, [...missing.keys()]);
    else $renameSync(stage, target);
  } catch (error) {
    takeAway(stage);
    for (const folder of made.reverse()) removeIfEmpty(folder);
    if (error instanceof LocalError) throw error;
    throw new LocalError(`Nothing was written to ${dir}: ${systemWords(error)}.`);
  }
  takeAway(stage);
}
function missingIn(target, dir, files) {
  const others = [];
  const missing = /* @__PURE__ */ new Map();
  for (const [path, content2] of files) {
    const found = standingAt($join(target, path));
    if (found === null) missing.set(path, content2);
    else if (found !== content2) others.push(path);
  }
  if (others.length === 0) return missing;
  throw new LocalError(`Nothing was written, because this stands in ${dir} already: ${others.join(", ")}.`);
}
function standingAt(path) {
  try {
    const stat = $lstatSync(path, { throwIfNoEntry: false });
    if (stat === void 0) return null;
    return stat.isFile() ? readFileIfAny(path)?.toString("utf8") : void 0;
  } catch (error) {
    if (error instanceof LocalError) throw error;
    if (systemCode(error) === "ENOTDIR") return void 0;
    throw new LocalError(`${path} cannot be looked at: ${systemWords(error)}.`);
  }
}
function writeThrough(path, content2) {
  makeFolder($dirname(path));
  const file = $openSync(path, "wx");
  try {
    $writeFileSync(file, content2);
    $fsyncSync(file);
  } finally {
    $closeSync(file);
  }
}
function linkAll(stage, target, paths) {
  const linked = [];
  const made = [];
  try {
    for (const path of paths) {
      made.push(...makeFolder($dirname($join(target, path))));
      link($join(stage, path), $join(target, path));
      linked.push(path);
    }
  } catch (error) {
    for (const path of linked) takeAway($join(target, path));
    for (const folder of made.reverse()) removeIfEmpty(folder);
    const left = linked.filter((path) => $existsSync($join(target, path)));
    if (left.length === 0) throw error;
    throw new LocalError(
      `Not all was written to ${target}: ${systemWords(error)}. This stands there now: ${left.join(", ")}. Once that is mended, the same again writes the rest.`
    );
  }
}
function link(from, to) {
  if ($lstatSync($dirname(to)).isSymbolicLink()) {
    throw new LocalError(`${$dirname(to)} is a symbolic link, which is not followed. Nothing was written.`);
  }
  try {
    $linkSync(from, to);
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV"].includes(systemCode(error) ?? "")) throw error;
    $copyFileSync(from, to, $constants.COPYFILE_EXCL);
  }
}
function removeIfEmpty(folder) {
  try {
    $rmdirSync(folder);
  } catch {
  }
}

// cli/stdin.ts
async function readStdin({ stdin, stderr }) {
  if (stdin.isTTY === true) stderr.write("Paste the list, then press Ctrl-D on a line of its own.\n");
  const chunks = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > maxSourceBytes) break;
  }
  return Buffer.concat(chunks);
}

// cli/import-source.ts
async function readSource({ file }, io) {
  if (file === "-") return readStdin(io);
  const bytes = readFileIfAny($resolve(io.cwd, file));
  if (bytes !== null) return bytes;
  throw new LocalError(`There is no file ${file}. Name the file with the list, or - for standard input.`);
}
function sourceName({ file }, io) {
  return file === "-" ? "stdin" : nameFrom(io.cwd, $resolve(io.cwd, file));
}
function takenOverFrom({ file, takenOver, from }, io) {
  const source = from ?? (file === "-" ? void 0 : $basename(file));
  return {
    on: takenOver ?? io.now().toISOString().slice(0, 10),
    ...source !== void 0 && { from: source }
  };
}

// core/import/overrides.ts
function overridesOf(mappings) {
  const overrides = /* @__PURE__ */ new Map();
  for (const mapping of mappings) {
    const at = mapping.lastIndexOf("=");
    const field = fieldNamed(mapping.slice(at + 1).trim());
    if (field === null) return { unknown: mapping.slice(at + 1).trim() };
    overrides.set(foldName(mapping.slice(0, at)), field);
  }
  return overrides;
}
var mappable = [...columnFields, "-"];
function fieldNamed(name) {
  return name === "-" ? "-" : columnFields.find((field) => field === name) ?? null;
}

// cli/overrides.ts
function overridesIn(mappings) {
  const overrides = overridesOf(mappings);
  if (!("unknown" in overrides)) return overrides;
  throw new LocalError(
    `There is no field ${overrides.unknown}. A column can be one of: ${mappable.join(", ")}.`
  );
}

export {
  importList,
  policyText,
  registryFiles,
  entryFiles,
  writeNewFiles,
  readSource,
  sourceName,
  takenOverFrom,
  overridesIn
};
