import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  Temporal
} from "./chunk-WA2CRPDU.js";
import {
  codeSpan,
  destinationOf,
  markdownCell,
  markdownLink,
  markdownText,
  oneLine
} from "./chunk-EJTKNQPS.js";

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
  return changes.some(({ treatment }) => treatment === "window" || treatment === "notice");
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
  isLinkable,
  asLink,
  asMessage,
  asFence,
  listed,
  tallyOf,
  tallyInWords,
  objectionsInWords,
  isOverridden,
  objectionNumbers,
  firstKinds,
  owedNotices,
  mayHaveTold,
  wasSent,
  isRequired,
  requiredNotices
};
