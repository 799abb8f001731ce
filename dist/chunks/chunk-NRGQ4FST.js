import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  Temporal
} from "./chunk-7QDPHZON.js";
import {
  dayInWords
} from "./chunk-TMMF7JMX.js";
import {
  codeSpan,
  contactWords,
  destinationOf,
  fieldWords,
  inCountry,
  isNoticeable,
  isUnknown,
  known,
  labelled,
  markdownCell,
  markdownLink,
  markdownText,
  oneLine,
  orUnknown,
  placeWords,
  transferWords,
  wordsOf
} from "./chunk-YNOKW5L3.js";

// bot/record.ts
function isFinal(record) {
  return record.ended_at !== null;
}
function family(id) {
  return id.split(".")[0] ?? id;
}
function pathOf(record) {
  return isFinal(record) ? `closed/${(record.ended_at ?? "").slice(0, 4)}/${record.id}.yaml` : `open/${record.id}.yaml`;
}
function latestEnd(record) {
  return record.windows.reduce(
    (latest, { utc }) => latest === null || utc > latest ? utc : latest,
    null
  );
}

// core/deadline/local-day.ts
function localDay(instant, zone) {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

// bot/texts/windows.ts
function endOf({ last_day, zone, utc }) {
  return { lastDay: last_day, zone, utc };
}
function groupLabel(record, group) {
  return record.policy.groups.find(({ id }) => id === group)?.label ?? group;
}
function generalWindows(record) {
  return record.windows.filter(({ authorisation }) => authorisation === "general").sort((a, b) => a.utc < b.utc ? -1 : a.utc > b.utc ? 1 : 0);
}
function latestWindow(record) {
  return record.windows.reduce(
    (latest, window) => latest === null || window.utc > latest.utc ? window : latest,
    null
  );
}
function asksFirst(record) {
  return record.windows.some(({ authorisation }) => authorisation === "specific");
}
function zoneOf(record) {
  return record.windows[0]?.zone ?? record.policy.window.time_zone;
}
function windowOf(record, group) {
  return record.windows.find((window) => window.group === group) ?? null;
}

// bot/texts/escape/one-line.ts
var longestValue = 1200;
function shortLine(value, longest = longestValue) {
  const line = oneLine(value).replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
  if (line.length <= longest) return line;
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
}

// bot/texts/escape/markdown.ts
function asText(value) {
  return markdownText(shortLine(value));
}
function asCell(value) {
  return markdownCell(shortLine(value));
}
function asCode(value) {
  const line = shortLine(value, 300);
  return line === "" ? "" : codeSpan(line);
}
var leavesTraces = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\//;
function isLinkable(address) {
  return destinationOf(address) !== null && !leavesTraces.test(URL.parse(address)?.pathname ?? "");
}
function asLink(label, address) {
  return markdownLink(shortLine(label), address);
}
var codeInProse = /((?<=^|\s|(?:^|\s)\()`[^`]+`(?=$|\s|[.,:;)]+(?:\s|$)))/;
function asMessage(sentence) {
  return shortLine(sentence).split(codeInProse).map((part, index) => {
    if (index % 2 === 1) return asCode(part.slice(1, -1)) || asText(part);
    const shown = asText(part);
    return `${/^\s/.test(part) ? " " : ""}${shown}${shown !== "" && /\s$/.test(part) ? " " : ""}`;
  }).join("");
}
function asFence(content) {
  const runs = content.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return `${fence}text
${content}
${fence}`;
}

// bot/texts/span.ts
function mailSpan(email) {
  return /^[\w.+-]+@[\w.-]+$/.test(email) ? { label: email, address: `mailto:${email}` } : email;
}
function webSpan(url, label) {
  const address = URL.parse(url)?.href;
  if (address === void 0 || !isLinkable(address)) return label === void 0 ? url : `${label} (${url})`;
  return { label: label ?? address, address };
}
function markdownSpans(spans) {
  return spans.map((span) => typeof span === "string" ? padded(span, asCell) : asLink(span.label, span.address)).join("");
}
function plainSpans(spans) {
  return spans.map((span) => {
    if (typeof span === "string") return padded(span, shortLine);
    const { label, address } = span;
    return label === address || `mailto:${label}` === address ? shortLine(label) : `${shortLine(label)}: ${address}`;
  }).join("");
}
function padded(span, show) {
  const shown = span.trim();
  if (shown === "") return span === "" ? "" : " ";
  return `${/^\s/.test(span) ? " " : ""}${show(shown)}${/\s$/.test(span) ? " " : ""}`;
}

// bot/texts/entry-facts.ts
var notStated = "not stated";
function asEntryChange({ known_company, ...change }) {
  return { ...change, knownCompany: known_company };
}
function factsOf(change, record) {
  const { before, after } = change;
  if (after === null) return before === null ? [] : leaving(before, record.policy);
  return before === null ? arriving(change, after, record) : changing(change, after, record.policy);
}
function arriving(change, entry, record) {
  const { policy } = record;
  return [
    fact("Company", companyWords(entry, change.known_company), "Who"),
    fact("What it will do", said(entry, policy, "purpose"), "What for"),
    fact("Whose data, which data", dataWords(entry, policy), "Data"),
    fact("Where", joined(orUnknown(entry.locations, (places) => places.map(placeWords)))),
    fact(transferLabels[policy.home_area], joined(transferWords(entry)) ?? "none stated", "Transfer"),
    fact("Concerns", concernsWords(entry, policy)),
    fact("Replaces", entry.replaces ?? "nothing"),
    firstUseFact(entry, record),
    { label: "Contact", brief: "Contact", value: contactSpans(entry) },
    ...more(entry)
  ];
}
function changing(change, after, policy) {
  const lines = wordsOf(asEntryChange(change), policy).lines.map((line) => {
    const cut = line.indexOf(": ");
    return cut < 0 ? fact("Note", line) : fact(line.slice(0, cut), datesInWords(line.slice(0, cut), line.slice(cut + 2)));
  });
  const contact = { label: "Contact", brief: "Contact", value: contactSpans(after) };
  return [
    fact("Company", companyWords(after, false), "Who"),
    ...lines,
    ...lines.some(({ label }) => label === "Contact") ? [] : [contact]
  ];
}
function leaving(entry, policy) {
  return [
    fact("Company", companyWords(entry, false), "Who"),
    fact("What it did", said(entry, policy, "purpose")),
    fact("Last day of use", dated(entry.ends_on ?? null)),
    // Leaving the list says nothing about the data: that is another day, and a row of its own.
    fact("Data there deleted by", dated(entry.data_deleted_on ?? null), "Data deleted by")
  ];
}
function fact(label, value, brief = label) {
  return { label, brief, value: [value === null || value === "" ? notStated : value] };
}
function firstUseFact(entry, { policy, kind, windows, merged }) {
  const day = dated(known(entry.used_from) ?? null);
  if (day === null) return fact("First use planned", said(entry, policy, "used_from"), "First use");
  if (kind === "after-the-fact" || merged !== null) return fact("First use", day);
  const after = windows.length === 0 ? "" : ", not before the time to object has ended";
  return fact("First use planned", `${day}${after}`, "First use");
}
function companyWords(entry, isKnown) {
  const name = isUnknown(entry.legal_name) ? `not known yet (${entry.legal_name.unknown})` : entry.legal_name;
  const country = known(entry.established_in);
  const land = country === void 0 ? void 0 : inCountry(country);
  const named = land !== void 0 && entry.address?.trim().toLowerCase().endsWith(land.toLowerCase()) === true;
  const parts = [entry.address, named ? void 0 : land];
  const where = [...new Set(parts.filter((part) => part !== void 0))].join(", ");
  const who = [name ?? "legal name not stated", where].filter((part) => part !== "").join(", ");
  return `${who} (service: ${entry.service})${isKnown ? ", in the list already with another service" : ""}`;
}
function dataWords(entry, { vocabulary }) {
  const whose = joined(orUnknown(entry.data_subjects, (ids) => labelled(ids, vocabulary?.data_subjects)));
  const which = joined(orUnknown(entry.data, (ids) => labelled(ids, vocabulary?.data)));
  return whose === null && which === null ? notStated : `${whose ?? "whose: not stated"}: ${which ?? "which data: not stated"}`;
}
function concernsWords(entry, policy) {
  const { products, regions, plans, condition } = entry.applies_to ?? {};
  const terms = (ids, key) => ids === void 0 || ids.length === 0 ? [] : [labelled(ids, policy.vocabulary?.[key]).join(", ")];
  const parts = [
    ...terms(products, "products").map((names) => `customers who use ${names}`),
    ...terms(regions, "regions").map((names) => `customers in ${names}`),
    ...terms(plans, "plans").map((names) => `customers on ${names}`),
    ...condition === void 0 ? [] : [condition]
  ];
  return parts.length === 0 ? "all customers" : parts.join("; ");
}
function contactSpans(entry) {
  const contacts = (entry.contact ?? []).map((one) => {
    if (one.email !== void 0 && one.url === void 0 && one.label === void 0)
      return mailSpan(one.email);
    return one.email === void 0 && one.url !== void 0 ? webSpan(one.url, one.label) : contactWords(one);
  });
  const all = [...contacts, ...entry.website.map((url) => webSpan(url))];
  return all.length === 0 ? [notStated] : separated(all);
}
function more(entry) {
  const pages = [
    ...entry.privacy_url === void 0 ? [] : [webSpan(entry.privacy_url, "privacy")],
    ...entry.dpa_url === void 0 ? [] : [webSpan(entry.dpa_url, "data processing agreement")],
    ...entry.security_url === void 0 ? [] : [webSpan(entry.security_url, "security")],
    ...entry.their_subprocessors === void 0 ? [] : [webSpan(entry.their_subprocessors, "their own subprocessors")]
  ];
  return [
    ...pages.length === 0 ? [] : [{ label: "More", brief: "More", value: separated(pages) }],
    ...entry.note === void 0 ? [] : [fact("Note", entry.note)]
  ];
}
function separated(spans) {
  return spans.flatMap((span, index) => index === 0 ? [span] : [" · ", span]);
}
function said(entry, policy, path) {
  if (path === "purpose" && typeof entry.purpose === "string") return entry.purpose;
  return joined(fieldWords.find((field) => field.path === path)?.say(entry, policy) ?? null);
}
function joined(words) {
  return words === null || typeof words === "string" ? words : words.join(", ");
}
var dateLabels = /* @__PURE__ */ new Set(["Used from", "In use since", "Last day of use", "Data deleted by"]);
function datesInWords(label, words) {
  return dateLabels.has(label) ? words.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => dated(day) ?? day) : words;
}
function dated(day) {
  if (day === null) return null;
  try {
    return dayInWords(day, "plain");
  } catch {
    return day;
  }
}
var transferLabels = {
  EEA: "Transfer outside the EEA",
  UK: "Transfer outside the United Kingdom",
  CH: "Transfer outside Switzerland",
  none: "Transfer to another country"
};

// bot/texts/listed.ts
function listed(words, most = 20) {
  if (words.length > most) return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

// bot/texts/objection-words.ts
function tallyOf({ objections, comments }) {
  return {
    recorded: objections.length,
    open: objections.filter(({ state }) => state === "open").length,
    overridden: objections.filter(isOverridden).length,
    late: objections.filter(({ standing }) => standing === "late").length,
    unread: comments.filter(({ verdict }) => verdict === "unread").length
  };
}
function tallyInWords(record) {
  const { recorded, open, overridden } = tallyOf(record);
  return `Objections recorded: ${recorded}; open: ${open}${overridden === 0 ? "" : `; unsettled: ${overridden}`}.`;
}
function objectionsInWords(record) {
  const { objections } = record;
  if (objections.length === 0) return "none recorded";
  const number = (test) => objections.filter(test).length;
  const parts = [
    ["withdrawn", number(({ state }) => state === "withdrawn")],
    ["answered", number(({ state, outcome }) => state === "answered" && outcome !== "proceeding-despite")],
    ["unsettled, and the change goes ahead all the same", number(isOverridden)],
    ["carried over from an earlier announcement", number((one) => one.carried_from !== null)],
    ["late", number(({ standing }) => standing === "late")]
  ];
  return [
    `${objections.length} recorded`,
    `open: ${number(({ state }) => state === "open")}`,
    ...parts.filter(([, some]) => some > 0).map(([what, some]) => `${what}: ${some}`)
  ].join("; ");
}
function isOverridden({ state, outcome }) {
  return state === "answered" && outcome === "proceeding-despite";
}
function objectionNumbers(numbers) {
  return `${numbers.length === 1 ? "objection" : "objections"} ${listed(numbers.map(String))}`;
}

// bot/texts/what-happens.ts
function toldChanges(record) {
  return record.changes.filter(({ treatment }) => isNoticeable(treatment));
}
function titleOfChange(record) {
  const [first, ...others] = toldChanges(record);
  if (first === void 0) return "Change of the list";
  return others.length === 0 ? entryTitle(first, record) : `${entryTitle(first, record)}, and ${others.length} more`;
}
var kinds = {
  subprocessor: "New subprocessor",
  "group-company": "New group company",
  "listed-only": "Newly listed, not a subprocessor"
};
function entryTitle(change, { policy }) {
  const { before, after } = change;
  if (before !== null || after === null) return wordsOf(asEntryChange(change), policy).title;
  const kind = kinds[after.relationship];
  const from = known(after.used_from);
  const day = from === void 0 ? null : dayOrNull(from);
  return `${kind}: ${after.service}${day === null ? "" : ` (from ${day})`}`;
}
function whatHappens(record) {
  const name = record.policy.publisher.name;
  const told = toldChanges(record);
  const [only] = told;
  if (only === void 0) return `${name} changes its list of subprocessors`;
  if (told.length > 1) return `${name} plans ${told.length} changes to its list of subprocessors`;
  const what = {
    subprocessor: "a subprocessor",
    "group-company": "a group company",
    "listed-only": "a company that is no subprocessor"
  }[only.after?.relationship ?? "subprocessor"];
  switch (only.class) {
    case "addition":
      return `${name} plans to add ${what}`;
    case "replacement":
      return `${name} plans to add ${what} in place of another`;
    case "entity-change":
      return `${name} plans a change: another company would stand behind a service in its list`;
    case "scope-change":
      return `${name} plans a change in what a subprocessor does`;
    case "place-change":
      return `${name} plans a change in where a subprocessor handles data`;
    case "removal":
      return `${name} takes a subprocessor off its list`;
    case "rename":
      return `A subprocessor of ${name} has another name`;
    case "transfer-change":
      return `${name} changes what a transfer to a subprocessor rests on`;
    case "narrowing":
      return `${name} narrows what a subprocessor does, or states it more exactly`;
    case "details":
    case "cosmetic":
      return `${name} changes details of a subprocessor in its list`;
  }
}
function firstUseDay(record) {
  const days = toldChanges(record).flatMap(({ before, after }) => {
    const day = before === null ? known(after?.used_from) : void 0;
    return day === void 0 ? [] : [day];
  });
  return days.sort()[0] ?? null;
}
function firstUse(record) {
  const first = firstUseDay(record);
  return first === null ? null : dayOrNull(first);
}
function dayOrNull(day) {
  try {
    return dayInWords(day, "plain");
  } catch {
    return null;
  }
}

// bot/plan/owed.ts
var firstKinds = [
  "announcement",
  "after-the-fact",
  "correction",
  "information"
];
function firstKind(record, channel, group) {
  if (record.replaces !== null && isToldBefore(record, channel, group)) return "correction";
  if (record.kind === "after-the-fact") return "after-the-fact";
  return record.windows.length === 0 ? "information" : "announcement";
}
function owedNotices(record) {
  if (!isNews(record) && record.replaces === null) return [];
  return record.policy.channels.filter(({ kind }) => kind !== "issue").flatMap(
    ({ id, group }) => (group === void 0 ? record.policy.groups.map((one) => one.id) : [group]).flatMap(
      (one) => owedTo(record, id, one)
    )
  );
}
function isNews({ changes }) {
  return changes.some(({ treatment }) => isNoticeable(treatment));
}
function isToldBefore({ replaces, corrects }, channel, group) {
  if (corrects === void 0) return replaces !== null;
  return corrects.told.some((one) => one.channel === channel && one.group === group);
}
function owedTo(record, channel, group) {
  const deadline = record.windows.find((window) => window.group === group)?.utc ?? null;
  const before = record.notices.filter((notice) => notice.channel === channel && notice.group === group);
  const told = before.some((notice) => mayHaveTold(record, notice));
  if (record.state === "cancelled") {
    return (told || isToldBefore(record, channel, group)) && !before.some(({ kind }) => kind === "cancelled") ? [{ kind: "cancelled", channel, group, deadline: null }] : [];
  }
  if (record.state === "replaced") return [];
  if (!before.some(({ kind }) => firstKinds.includes(kind)))
    return isNews(record) || isToldBefore(record, channel, group) ? [{ kind: firstKind(record, channel, group), channel, group, deadline }] : [];
  const printed = before.reduce(
    (latest, notice) => notice.deadline !== null && (latest === null || notice.deadline > latest) ? notice.deadline : latest,
    null
  );
  return told && deadline !== null && printed !== null && deadline > printed ? [{ kind: "more-time", channel, group, deadline }] : [];
}
function mayHaveTold(record, notice) {
  return firstKinds.includes(notice.kind) && mayHaveReached(record, notice);
}
function mayHaveReached({ effects }, { id, evidence }) {
  const effect = effects[`notice/${id}`];
  const attempted = effect !== void 0 && (effect.state === "claimed" || effect.told.length > 0);
  return wasSent(evidence) || attempted;
}
function wasSent(evidence) {
  return evidence === "published" || evidence === "handed-over" || evidence === "accepted";
}
function isRequired({ policy }, channel) {
  return policy.channels.some(({ id, kind, required }) => id === channel && kind !== "issue" && required);
}
function requiredNotices(record) {
  return record.notices.filter(({ channel }) => isRequired(record, channel));
}

export {
  isFinal,
  family,
  pathOf,
  latestEnd,
  localDay,
  endOf,
  groupLabel,
  generalWindows,
  latestWindow,
  asksFirst,
  zoneOf,
  windowOf,
  shortLine,
  asText,
  asCell,
  asCode,
  asLink,
  asMessage,
  asFence,
  mailSpan,
  markdownSpans,
  plainSpans,
  asEntryChange,
  factsOf,
  concernsWords,
  listed,
  tallyOf,
  tallyInWords,
  objectionsInWords,
  isOverridden,
  objectionNumbers,
  toldChanges,
  titleOfChange,
  entryTitle,
  whatHappens,
  firstUseDay,
  firstUse,
  firstKinds,
  owedNotices,
  mayHaveTold,
  wasSent,
  isRequired,
  requiredNotices
};
