import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  clocksInWords
} from "./chunk-L5YQETOE.js";
import {
  dayInWords
} from "./chunk-TMMF7JMX.js";
import {
  codeSpan,
  compareText,
  coreOf,
  countryName,
  destinationOf,
  isActive,
  isActiveInLink,
  isUnknown,
  markdownCell,
  markdownLink,
  markdownText,
  oneLine,
  placeWords,
  shownAddress,
  transferWords,
  withoutHidden
} from "./chunk-YNOKW5L3.js";

// core/render/escape/company-line.ts
var keptReference = /&(?:amp|lt|gt|quot|nbsp|ndash|mdash|hellip|copy|reg|trade|euro);/;
var part = new RegExp(
  [
    /(?<!`)(?<fence>`+)(?!`)(?<code>.+?)(?<!`)\k<fence>(?!`)/,
    /<(?<angled>https:[^\s<>`|\\"']+|[\w.+-]+@[\w.-]+)>/,
    /(?<bangs>!{0,2})\[(?<label>\s*[^\s[\]`<\\|][^[\]`<\\|]*)\]\((?<to>(?:https:|mailto:|#)[^\s()<>`\\|"'[\]]*)\)/,
    /!(?=\[)/,
    /\](?=[(:])/,
    /(?<address>https:\/\/[^\s<>`|\\"'()[\]{}*~!]+)/,
    keptReference,
    /(?<run>(?:[^\s\\`|<>()[\]{}"',;*~!&]|\\[@#:$./_+\-%=?^])+)/,
    /\\[!-/:-@[-`{-~]/,
    /[<`&\\]/
  ].map(({ source }) => source).join("|"),
  "g"
);
var emailAddress = /^[\w.+-]+@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
function companyLine(line) {
  let written = "";
  let code = "";
  for (const piece of pieces(line)) {
    if ("code" in piece) {
      code += piece.code;
    } else if (piece.markdown !== "") {
      written += (code && codeSpan(code)) + piece.markdown;
      code = "";
    }
  }
  return written + (code && codeSpan(code));
}
function* pieces(line) {
  let end = 0;
  for (const match of line.matchAll(part)) {
    yield { markdown: line.slice(end, match.index) };
    yield* rewritten(match[0], match.groups ?? {});
    end = match.index + match[0].length;
  }
  yield { markdown: line.slice(end) };
}
function* rewritten(found, groups) {
  const { fence, code, angled, bangs, label, to, address, run } = groups;
  if (fence !== void 0 && code !== void 0) {
    yield* codeOf(fence, code);
  } else if (angled !== void 0) {
    yield autolink(angled);
  } else if (label !== void 0 && to !== void 0) {
    yield* link(bangs ?? "", label, to);
  } else if (address !== void 0) {
    const core = address.replace(/[.,;:?&]{1,9}$/, "");
    yield autolink(core);
    yield { markdown: address.slice(core.length).replace("&", "&amp;") };
  } else if (run !== void 0) {
    yield* stretch(run);
  } else {
    yield { markdown: instead[found] ?? found };
  }
}
function* codeOf(fence, code) {
  if (!code.includes("|") && !code.includes("<!--") && code.trim() !== "") {
    yield { code: /^ .* $/.test(code) ? code.slice(1, -1) : code };
    return;
  }
  yield { markdown: "&#96;".repeat(fence.length) };
  yield* pieces(code);
  yield { markdown: "&#96;".repeat(fence.length) };
}
function* link(bangs, label, to) {
  const destination = /^#[\w-]*$/.test(to) ? to : destinationOf(to);
  if (bangs.length > 1) yield { markdown: "&#33;" };
  if (destination === null) {
    yield* pieces(label);
    yield { markdown: " (" };
    yield* pieces(to);
    yield { markdown: ")" };
    return;
  }
  const text2 = label.replace(
    new RegExp(`${keptReference.source}|&|[^\\s&]+`, "g"),
    (found) => found === "&" ? "&amp;" : isActiveInLink(found) ? codeSpan(found) : found
  );
  yield { markdown: `[${text2}](${destination})` };
}
function* stretch(run) {
  const text2 = run.replace(/\\(.)/g, "$1");
  if (!isActive(text2)) {
    yield { markdown: run };
    return;
  }
  const core = coreOf(text2, isActive);
  yield autolink(core);
  yield { markdown: text2.slice(core.length) };
}
function autolink(text2) {
  const isAddress = emailAddress.test(text2) || /^https:\/\//.test(text2) && destinationOf(text2) !== null;
  return isAddress ? { markdown: `<${text2}>` } : { code: text2 };
}
var instead = {
  "<": "&lt;",
  "`": "&#96;",
  "\\": "&#92;",
  "&": "&amp;",
  "!": "&#33;",
  "]": "\\]",
  "\\<": "&lt;",
  "\\`": "&#96;",
  "\\&": "&amp;",
  "\\!": "&#33;"
};

// core/render/company-words.ts
var blockMarks = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
var heading = /^(#{1,6})(?=[ \t]|$)/;
function companyWords(markdown, { under }) {
  const lines = withoutHidden(markdown.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")).split("\n").map((line) => {
    const trimmed = line.trimEnd();
    const text2 = trimmed.replace(blockMarks, "");
    const marks = trimmed.slice(0, trimmed.length - text2.length);
    const broken = text2 !== "" && (/ {2}$/.test(line) || /[^\\](?:\\\\)*\\$/.test(text2));
    return { marks, text: broken ? text2.replace(/\\$/, "").trimEnd() : text2, broken };
  });
  const levels = lines.flatMap(({ text: text2 }) => heading.exec(text2)?.[1]?.length ?? []);
  const down = Math.max(0, under + 1 - Math.min(6, ...levels));
  return lines.map(({ marks, text: text2, broken }) => `${marks}${lineOf(text2, down)}${broken ? "  " : ""}`).join("\n").replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}
function companyQuote(markdown, level) {
  return companyWords(markdown, level).split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}
function lineOf(text2, down) {
  const hashes = heading.exec(text2)?.[1];
  if (hashes !== void 0) {
    return "#".repeat(Math.min(6, hashes.length + down)) + companyLine(text2.slice(hashes.length));
  }
  if (/^-{3,}$/.test(text2)) return "***";
  if (/^(?:-+|=+)$/.test(text2)) return `\\${text2}`;
  if (/^\[[ \tx]\]/i.test(text2)) return `\\${companyLine(text2)}`;
  if (text2.startsWith("~~~")) return `\\${companyLine(text2)}`;
  return companyLine(text2);
}

// core/render/day.ts
function dayAsText(day, style = "short") {
  try {
    return dayInWords(day, style);
  } catch {
    return day;
  }
}
function inDay(day, style = "short") {
  return markdownText(dayAsText(day, style));
}

// core/render/about-this-page.ts
function aboutThisPage({ page, taken_over: takenOver }) {
  return [
    "## About this page",
    "This page is made from files in a Git repository: `registry/registry.yaml`, one file for each company under `registry/subprocessors/`, and the records of announced changes. It is made again when one of them changes, and it is not edited by hand: whoever finds a mistake writes to the address at the top or proposes a change to the file.",
    ...takenOver === void 0 ? [] : [takenOverInWords(takenOver)],
    "What it does not show:",
    [
      "- Who objected, and why. Of objections it gives numbers.",
      '- Whether anybody read a notice. "Told on" is the day on which notices were sent or published.',
      '- Anything where it says "not stated": the file is silent there, and nothing follows from that. "Not known yet" means that somebody was asked.'
    ].join("\n"),
    ...page?.about === void 0 ? [] : [companyWords(page.about, { under: 2 })]
  ];
}
function takenOverInWords({ on, from }) {
  const source = from === void 0 ? "" : ` from ${/^https:/.test(from) ? markdownLink(from, from) : markdownText(from)}`;
  return `The list was taken over as it stood on ${inDay(on)}${source}. What was in it on that day was not announced from here; whether and when customers had been told of it before is not recorded here.`;
}

// core/render/phrase.ts
function isBlank(phrase) {
  return phrase.every((span) => oneLine(typeof span === "string" ? span : span.label + span.address) === "");
}
function joined(phrases, separator) {
  return phrases.filter((phrase) => !isBlank(phrase)).flatMap((phrase, index) => index === 0 ? phrase : [separator, ...phrase]);
}
function markdownPhrase(phrase) {
  return phrase.map((span) => typeof span === "string" ? padded(span) : markdownLink(span.label, span.address)).join("").trim();
}
function padded(span) {
  const shown = markdownCell(span);
  if (shown === "") return /\s/.test(span) ? " " : "";
  const before = span.trimStart().length < span.length ? " " : "";
  const behind = span.trimEnd().length < span.length ? " " : "";
  return before + shown + behind;
}
function mailbox(address) {
  const shown = oneLine(address);
  const parts = /^([^@\s]+)@([^@\s]+)$/.exec(shown);
  if (parts?.[1] === void 0 || parts[2] === void 0) return shown;
  const name = encodeURIComponent(parts[1]).replaceAll("%2B", "+");
  return { label: shown, address: `mailto:${name}@${encodeURIComponent(parts[2])}` };
}

// core/render/addresses.ts
function contactPhrase(contacts) {
  const parts = (contacts ?? []).flatMap(({ email, url, label }) => [
    ...email === void 0 ? [] : [[mailbox(email)]],
    ...url === void 0 ? [] : [[{ label: label ?? shownAddress(url), address: url }]],
    ...url === void 0 && email === void 0 && label !== void 0 ? [[label]] : []
  ]);
  return joined(parts, ", ");
}
function websitePhrase(entry) {
  const { website, privacy_url, dpa_url, security_url, their_subprocessors } = entry;
  const pages = [
    ["privacy", privacy_url],
    ["data processing agreement", dpa_url],
    ["security", security_url],
    ["subprocessors", their_subprocessors]
  ];
  return joined(
    [
      ...website.map((address) => [{ label: shownAddress(address), address }]),
      ...pages.flatMap(([label, address]) => address === void 0 ? [] : [[{ label, address }]])
    ],
    " · "
  );
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// core/render/table.ts
function table(columns2, rows) {
  const headings = columns2.map(({ heading: heading2 }) => heading2);
  const cells = rows.map((row) => columns2.map((column) => column.cell(row) || "not stated"));
  return markdownTable([headings, ...cells], { alignDelimiters: false });
}

// core/render/entry-columns.ts
var notKnownYet = "not known yet";
function entryTable(columns2, entries) {
  return table(
    columns2.map(({ heading: heading2, phrase }) => ({
      heading: heading2,
      cell: (entry) => markdownPhrase(phrase(entry))
    })),
    entries
  );
}
function entryColumns(policy, mark = () => []) {
  const columns2 = everyColumn(policy, mark);
  return (entries) => columns2.filter(({ says }) => says === void 0 || entries.some(says));
}
function everyColumn(policy, mark = () => []) {
  const labels = labelsOf(policy);
  const terms = (ids, name) => ids.map((id) => labels[name].get(id) ?? id).join(", ");
  return [
    { heading: "Service", phrase: (entry) => [...text(entry.service), ...mark(entry)] },
    { heading: "Legal name", phrase: (entry) => orUnknown(entry.legal_name, text) },
    { heading: "Contact", phrase: (entry) => contactPhrase(entry.contact) },
    { heading: "Website", phrase: websitePhrase },
    optional("Purpose", "purpose", text),
    optional("Data", "data", (data) => text(terms(data, "data"))),
    optional("Whose data", "data_subjects", (people) => text(terms(people, "data_subjects"))),
    optional("Places", "locations", (places) => text(places.map(placeWords).join("; "))),
    { heading: "Transfer", says: (entry) => entry.transfer !== void 0, phrase: transferPhrase },
    optional("Established in", "established_in", (code) => text(countryName(code) ?? code)),
    {
      heading: "Concerns",
      says: (entry) => entry.applies_to !== void 0,
      phrase: (entry) => concernsPhrase(entry, terms)
    },
    {
      heading: "In use",
      says: ({ since, used_from, ends_on, data_deleted_on }) => (since ?? used_from ?? ends_on ?? data_deleted_on) !== void 0,
      phrase: inUsePhrase
    },
    {
      heading: "Other names",
      says: ({ aka, former_names }) => (aka ?? former_names) !== void 0,
      phrase: ({ aka = [], former_names = [] }) => text([...aka, ...former_names.map((name) => `formerly ${name}`)].join(", "), "none stated")
    },
    {
      heading: "Registered",
      says: ({ registration, address }) => (registration ?? address) !== void 0,
      phrase: ({ registration, address }) => text([registration, address].filter(Boolean).join(", "))
    },
    {
      heading: "Note",
      says: ({ note }) => note !== void 0,
      phrase: ({ note }) => text(note ?? "", "none")
    }
  ];
}
function optional(heading2, field, words) {
  return {
    heading: heading2,
    says: (entry) => entry[field] !== void 0,
    phrase: (entry) => orUnknown(entry[field], words)
  };
}
function orUnknown(value, words) {
  if (value === void 0) return [];
  return isUnknown(value) ? [notKnownYet] : words(value);
}
function text(value, otherwise = "") {
  return [oneLine(value) || otherwise];
}
function transferPhrase({ transfer, ...entry }) {
  if (transfer === void 0) return ["none stated"];
  const { unknown, ...ground } = transfer;
  const said = transferWords({ ...entry, transfer: ground });
  const words = typeof said === "string" ? [said] : [];
  return [[...words, ...unknown === void 0 ? [] : [notKnownYet]].join(", ")];
}
function concernsPhrase({ applies_to }, terms) {
  const { products, regions, plans, condition } = applies_to ?? {};
  const parts = [
    ...products === void 0 ? [] : [terms(products, "products")],
    ...regions === void 0 ? [] : [`regions: ${terms(regions, "regions")}`],
    ...plans === void 0 ? [] : [`plans: ${terms(plans, "plans")}`],
    ...condition === void 0 ? [] : [condition]
  ];
  return text(parts.join("; "), "all customers");
}
function inUsePhrase({ since, used_from, ends_on, data_deleted_on }) {
  const begin = since === void 0 ? orUnknown(used_from, (day) => [`from ${dayAsText(day)}`]) : [`since ${dayAsText(since)}`];
  const end = [
    ...ends_on === void 0 ? [] : [`until ${dayAsText(ends_on)}`],
    ...data_deleted_on === void 0 ? [] : [`data deleted by ${dayAsText(data_deleted_on)}`]
  ];
  return [[...begin, ...end].join(", ")];
}
function labelsOf({ vocabulary }) {
  const labels = (name) => new Map(vocabulary?.[name]?.map(({ id, label }) => [id, label]));
  return {
    data: labels("data"),
    data_subjects: labels("data_subjects"),
    products: labels("products"),
    regions: labels("regions"),
    plans: labels("plans")
  };
}

// core/render/order.ts
function byService(entries) {
  return entries.map((entry) => ({ entry, key: sortKey(entry.service) })).sort((a, b) => compareText(a.key, b.key) || compareText(a.entry.id, b.entry.id)).map(({ entry }) => entry);
}
function sortKey(name) {
  return name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
}

// core/render/also-listed.ts
var why = {
  heading: "Why it is listed",
  phrase: ({ relationship_reason }) => [relationship_reason ?? ""]
};
function alsoListed({ policy, entries }) {
  const companies = entries.filter(({ relationship }) => relationship === "listed-only");
  if (companies.length === 0) return [];
  const [service, ...columns2] = entryColumns(policy)(companies);
  return [
    "## Also listed, not subprocessors",
    entryTable([...service === void 0 ? [] : [service], why, ...columns2], byService(companies))
  ];
}

// core/render/changed-companies.ts
function companiesWords(companies) {
  return companies.map(
    ({ service, legalName }) => legalName === null ? `${service} (legal name not stated)` : `${legalName} (${service})`
  ).join("; ");
}
function companiesCell(companies) {
  return markdownCell(companiesWords(companies));
}

// core/render/window-end.ts
function windowEndsCell(deadlines) {
  if (deadlines.length === 0) return "no time to object";
  const { objecting, asked, shared } = objectingAndAsked(deadlines);
  const ends = shared ? objecting.slice(0, 1).map(endInWords) : objecting.map((one) => `${one.label}: ${endInWords(one)}`);
  const answers = asked.map((one) => `${one.label}: answer by ${endInWords(one)}`);
  return markdownCell([...ends, ...answers].join("; "));
}
function objectingAndAsked(deadlines) {
  const objecting = deadlines.filter(({ authorisation }) => authorisation !== "specific");
  return {
    objecting,
    asked: deadlines.filter(({ authorisation }) => authorisation === "specific"),
    shared: new Set(objecting.map(endInWords)).size === 1
  };
}
function endInWords(end) {
  try {
    const [local, utc] = clocksInWords(end, "short").split(", ");
    return `${dayInWords(end.lastDay)}, ${local}${utc === void 0 ? "" : ` (${utc})`}`;
  } catch {
    return end.lastDay;
  }
}

// core/render/coming-changes.ts
function comingChanges({ coming }) {
  const heading2 = "## Coming changes";
  if (coming.length === 0) return [heading2, "No change is announced at present."];
  return [
    heading2,
    table(
      [
        { heading: "Change", cell: (change) => markdownCell(change.kind) },
        { heading: "Company", cell: (change) => companiesCell(change.companies) },
        { heading: "Concerns", cell: (change) => markdownCell(change.concerns) },
        { heading: "Objections until", cell: (change) => windowEndsCell(change.deadlines) },
        {
          heading: "First use",
          cell: ({ usedFrom }) => usedFrom === null ? "" : inDay(usedFrom)
        },
        { heading: "State", cell: (change) => markdownCell(change.state) },
        { heading: "Details", cell: ({ number, url }) => markdownLink(`change ${number}`, url) }
      ],
      coming
    )
  ];
}

// core/render/current-subprocessors.ts
function byCategory({ policy, entries }) {
  const found = new Map(policy.categories.map(({ id }) => [id, []]));
  for (const entry of entries) {
    if (entry.relationship !== "subprocessor") continue;
    const others = found.get(entry.category);
    if (others === void 0) found.set(entry.category, [entry]);
    else others.push(entry);
  }
  const labels = new Map(policy.categories.map(({ id, label }) => [id, label]));
  return [...found].flatMap(
    ([id, some]) => some.length === 0 ? [] : [{ id, label: labels.get(id) ?? id, entries: byService(some) }]
  );
}
function currentSubprocessors(registry, marks) {
  const columnsFor = entryColumns(registry.policy, marks);
  const tables = byCategory(registry).flatMap(({ label, entries }) => [
    `### ${markdownText(label)}`,
    entryTable(columnsFor(entries), entries)
  ]);
  return [
    "## Current subprocessors",
    ...tables.length === 0 ? ["No subprocessor is listed at present."] : tables
  ];
}

// core/render/group-companies.ts
function groupCompanies({ policy, entries }, marks) {
  const companies = entries.filter(({ relationship }) => relationship === "group-company");
  if (companies.length === 0) return [];
  return [
    "## Group companies",
    markdownText(groupIntro(policy)),
    entryTable(entryColumns(policy, marks)(companies), byService(companies))
  ];
}
function groupIntro({ publisher }) {
  return `Companies of the same group as ${publisher.name} that handle personal data for its customers.`;
}

// core/render/how-to-hear.ts
function howToHear(policy) {
  const { channels, page, passive_only } = policy;
  const sent = channels.filter(({ kind }) => kind !== "issue");
  return [
    "## How to hear of changes",
    ...passive_only === void 0 ? [] : [
      `We publish changes here and do not write to customers individually. The reason: ${markdownText(passive_only)}`
    ],
    // What is sent stands first, and each line once.
    [...new Set([...sent, ...channels].map((channel) => `- ${channelWords(channel, policy)}`))].join("\n"),
    ...sent.length === 0 && passive_only === void 0 ? ["No channel is named on which customers are written to."] : [],
    ...page?.following === void 0 ? [] : [companyWords(page.following, { under: 2 })],
    "Watching the repository on GitHub is an extra: it shows that files change, and it is not the notice."
  ];
}
function channelWords(channel, policy) {
  const { kind, group, required } = channel;
  const begins = required ? " The time to object does not begin before it is out." : "";
  const whom = group === void 0 || reachAll(channel, policy) ? "" : groupWords(group, policy.groups);
  return `${kindWords(kind)}${whom}.${begins}`;
}
function reachAll({ kind, required }, { channels, groups }) {
  const alike = channels.filter((channel) => channel.kind === kind && channel.required === required);
  return groups.every(({ id }) => alike.some(({ group }) => (group ?? id) === id));
}
function kindWords(kind) {
  switch (kind) {
    case "email":
      return "By e-mail: a notice is sent to the contact for notices that we hold for you";
    case "webhook":
      return "By webhook: a notice is handed to the system that passes it on to you";
    case "issue":
      return "On GitHub: each announced change has an issue that everybody can read. It is published, not sent";
  }
}
function groupWords(id, groups) {
  return ` (customers in the group "${markdownText(groups.find((group) => group.id === id)?.label ?? id)}")`;
}

// core/render/number.ts
function counted(number, one, more) {
  return `${number} ${number === 1 ? one : more}`;
}

// core/render/how-to-object.ts
function howToObject(policy) {
  return [
    "## How to object",
    ...howLong(policy),
    ...whereTo(policy),
    ...whatThen(policy),
    ...noAnswer(policy)
  ];
}
function howLong({ groups, window, advance_notice_days }) {
  const { presumed_receipt_days, counting, rolls_over, time_zone, holidays } = window;
  const working = counting === "working";
  const place = holidays === void 0 ? "" : ` in ${placeWords2(holidays)}`;
  const receipt = presumed_receipt_days === 0 ? "A notice counts as received on the day it is sent" : `A notice counts as received ${counted(presumed_receipt_days, "day", "days")} after it is sent`;
  const days = working ? `Only working days${place} are counted` : "All days of the week are counted";
  const rolls = rolls_over ? `, and a last day that is a Saturday, a Sunday or a public holiday${working ? "" : place} moves to the next working day` : "";
  return [
    "Each change is announced with the last day on which you can object, and the day that is announced is the one that counts. It is worked out from these terms:",
    groups.map((group) => `- ${groupTerms(group, groups.length, working)}`).join("\n"),
    `${receipt}; that day is not counted, and day 1 is the next. ${days}${rolls}. The time ends at 24:00 on the last day, in the time zone ${markdownText(time_zone)}.${groups.length === 1 ? "" : " Your contract says which of these terms are yours."}${advance_notice_days === void 0 ? "" : ` At least ${counted(advance_notice_days, "day lies", "days lie")} between the announcement and the first use.`}`
  ];
}
function groupTerms({ label, authorisation, window }, groups, working) {
  const days = working ? counted(window.days, "working day", "working days") : counted(window.days, "day", "days");
  const name = groups === 1 ? "" : `${markdownText(label)} – `;
  return authorisation === "specific" ? `${name}${days} to answer, where your contract asks for your agreement first` : `${name}${days} to object`;
}
function whereTo({ objections, channels }) {
  return [
    `**By e-mail, not public:** write to ${markdownPhrase([mailbox(objections.email)])} and say which change you mean, for example "change 42". You need no GitHub account.`,
    ...channels.some(({ kind }) => kind === "issue") ? [
      "**On GitHub, public:** comment on the issue of the change and begin a line with `/object` and, if you like, your reasons. Please name no people there, and nothing confidential."
    ] : [],
    "Reasons help, but an objection without them counts too."
  ];
}
function whatThen({ objections }) {
  const read = objections.confirm_mailbox_read ? " After the last day a person confirms that the mailbox has been read, and nothing goes ahead before that." : "";
  return [
    `**What happens next:** a person reads your objection and answers you. While it is open, the change is held.${read}`,
    ...objections.effect === void 0 ? ["What else we do while an objection is open is not stated here."] : ["What we undertake while an objection is open:", companyQuote(objections.effect, { under: 2 })],
    "**After the last day:** a late objection is recorded as late. A person reads and answers it all the same."
  ];
}
function noAnswer({ groups }) {
  const asked = groups.filter(({ authorisation }) => authorisation === "specific");
  const objecting = groups.length > asked.length;
  const silence = "we record that the time to object ended and how many objections are open, and nothing about what you think. What your silence means is for your contract to say.";
  const labels = asked.map(({ label }) => `"${markdownText(label)}"`).join(", ");
  const no = "no answer means no. Without your agreement the company is not used for your data.";
  return [
    ...objecting ? [`**If you do not answer:** ${silence}`] : [],
    ...asked.length === 0 ? [] : [
      groups.length === 1 ? `**If you do not answer:** ${no}` : `**Where your contract asks for your agreement first** (${labels}): ${no}`
    ]
  ];
}
function placeWords2(holidays) {
  const [country = holidays, ...part2] = holidays.split("-");
  const name = countryName(country) ?? country;
  return markdownText(part2.length === 0 ? name : `${name} (${part2.join("-")})`);
}

// core/render/how-we-choose.ts
function howWeChoose({ page }) {
  const words = [page?.selection, page?.commitments].flatMap(
    (one) => one === void 0 ? [] : [companyWords(one, { under: 2 })]
  );
  return words.length === 0 ? [] : ["## How we choose and bind them", ...words];
}

// core/render/marks.ts
function marksOf({ coming }) {
  const marks = new Map(
    coming.flatMap(
      ({ number, url, inTheListAlready = [] }) => inTheListAlready.map((id) => [
        id,
        [
          " – in the list before the time to object has ended (",
          { label: `change ${number}`, address: url },
          ")"
        ]
      ])
    )
  );
  return ({ id }) => marks.get(id) ?? [];
}

// core/render/opening.ts
function opening(registry, records) {
  const { page } = registry.policy;
  return [
    `# ${markdownText(pageTitle(registry.policy))}`,
    ...page?.banner === void 0 ? [] : [companyQuote(page.banner, { under: 2 })],
    openingFacts(registry, records).map(markdownPhrase).join(" · "),
    ...page?.intro === void 0 ? [] : [companyWords(page.intro, { under: 2 })]
  ];
}
function pageTitle({ page, publisher }) {
  return page?.title ?? `${publisher.name} subprocessors`;
}
function openingFacts({ policy, entries }, { lastChangedOn }) {
  const { publisher, objections } = policy;
  const publishedBy = publisher.legal_name ?? publisher.name;
  return [
    [
      `Companies that handle personal data for the customers of ${publisher.name}, as published by `,
      publisher.website === void 0 ? publishedBy : { label: publishedBy, address: publisher.website }
    ],
    [counted(entries.length, "entry", "entries")],
    ...lastChangedOn === null ? [] : [[`list last changed on ${dayAsText(lastChangedOn)}`]],
    ["Questions: ", mailbox(publisher.contact)],
    ["Objections: ", mailbox(objections.email)]
  ];
}

// core/render/past-changes.ts
function pastChanges({ retired }, { past }) {
  return [
    "## Changes so far",
    ...past.length === 0 ? ["No change has been recorded yet."] : [table([...pastColumns(past), details].map(asMarkdown), past)],
    ...retired.length === 0 ? [] : ["### No longer in the list", table(retiredColumns, retired)]
  ];
}
var columns = [
  { heading: "Date", phrase: ({ date }) => [dayAsText(date)] },
  { heading: "Change", phrase: ({ kind }) => [kind] },
  { heading: "Company", phrase: ({ companies }) => [companiesWords(companies)] },
  {
    heading: "Told on",
    phrase: ({ toldOn }) => [toldOn === null ? "no notice recorded" : dayAsText(toldOn)]
  },
  {
    heading: "Time to object ended",
    phrase: ({ windowEndedOn }) => [windowEndedOn === null ? "no time to object" : dayAsText(windowEndedOn)]
  },
  {
    heading: "Objections",
    phrase: ({ objections }) => [`${objections.recorded} recorded, ${objections.open} open at the end`]
  },
  { heading: "Outcome", phrase: ({ outcome }) => [outcome] }
];
var noteColumn = { heading: "Note", phrase: ({ note }) => [oneLine(note ?? "") || "none"] };
function pastColumns(past) {
  return past.some(({ note }) => note !== null) ? [...columns, noteColumn] : columns;
}
var details = {
  heading: "Details",
  phrase: ({ number, url }) => [{ label: `change ${number}`, address: url }]
};
function asMarkdown({ heading: heading2, phrase }) {
  return { heading: heading2, cell: (change) => markdownPhrase(phrase(change)) };
}
var retiredColumns = [
  { heading: "Service", cell: ({ service }) => markdownCell(service) },
  { heading: "Left the list", cell: ({ ended }) => ended === void 0 ? "" : inDay(ended) }
];

// core/render/page.ts
function renderPage(registry, records) {
  const { policy } = registry;
  const marks = marksOf(records);
  const blocks = [
    ...opening(registry, records),
    ...comingChanges(records),
    ...currentSubprocessors(registry, marks),
    ...groupCompanies(registry, marks),
    ...alsoListed(registry),
    ...howToObject(policy),
    ...howToHear(policy),
    ...howWeChoose(policy),
    ...pastChanges(registry, records),
    ...aboutThisPage(policy)
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}

export {
  companyWords,
  dayAsText,
  aboutThisPage,
  isBlank,
  mailbox,
  everyColumn,
  byService,
  companiesWords,
  objectingAndAsked,
  byCategory,
  groupIntro,
  howToHear,
  counted,
  howToObject,
  howWeChoose,
  marksOf,
  pageTitle,
  openingFacts,
  pastColumns,
  renderPage
};
