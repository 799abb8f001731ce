import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  issueUrl,
  stateWords
} from "./chunk-CIN57TLM.js";
import {
  asEntryChange,
  concernsWords,
  endOf,
  entryTitle,
  firstKinds,
  firstUseDay,
  groupLabel,
  isOverridden,
  latestEnd,
  latestWindow,
  localDay,
  tallyOf,
  titleOfChange,
  toldChanges,
  wasSent,
  zoneOf
} from "./chunk-NRGQ4FST.js";
import {
  endOfDay
} from "./chunk-7QDPHZON.js";
import {
  dayInWords
} from "./chunk-TMMF7JMX.js";
import {
  counted,
  known,
  wordsOf
} from "./chunk-YNOKW5L3.js";

// bot/page/times.ts
function endedAt({ state, acts, ended_at, announced }) {
  const cancelled = acts.findLast(({ command, done }) => command === "cancel-change" && done)?.at;
  return (state === "cancelled" ? cancelled : void 0) ?? ended_at ?? announced.at;
}
function toldAt({ notices, effects, policy }) {
  const required = new Set(policy.channels.filter((one) => one.required).map(({ id }) => id));
  const sent = notices.filter(
    ({ kind: kind2, evidence, at }) => firstKinds.includes(kind2) && wasSent(evidence) && at !== null
  );
  const decisive = sent.filter(({ channel }) => required.has(channel));
  const last = (decisive.length > 0 ? decisive : sent).reduce(
    (latest, { at }) => at !== null && (latest === null || at > latest) ? at : latest,
    null
  );
  const issue = effects["issue"];
  return last ?? (issue?.state === "done" ? issue.at : null);
}

// bot/page/change-events.ts
var order = [
  "early",
  "announced",
  "told",
  "more-time",
  "held",
  "window-closed",
  "in-the-list",
  "cancelled",
  "replaced"
];
function eventsOf(record) {
  const told = toldAt(record);
  return [
    event(record.announced.at, "announced"),
    ...told === null ? [] : [event(told, "told")],
    ...moreTime(record),
    ...actsAt(record, recording).map((at) => event(at, "held")),
    ...windowClosed(record),
    ...inTheList(record),
    ...record.state === "cancelled" || record.state === "replaced" ? [event(endedAt(record), record.state)] : []
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || order.indexOf(a.what) - order.indexOf(b.what));
}
function event(at, what) {
  return { at, what };
}
var recording = ["object", "count", "record-objection"];
var clearing = [
  "answer",
  "confirm",
  "withdraw",
  "not-objection",
  "mailbox-read",
  "approvals-complete",
  "waive-notice"
];
function actsAt({ acts, ended_at }, commands) {
  return acts.filter(({ command, done, at }) => done && commands.includes(command) && !isAfter(at, ended_at)).map(({ at }) => at);
}
function isAfter(at, end) {
  return end !== null && Date.parse(at) > Date.parse(end);
}
function moreTime(record) {
  const extensions = record.acts.filter(({ command, done }) => command === "extend" && done);
  const given = new Set(
    extensions.flatMap(
      ({ arguments: text }) => record.windows.map(({ zone }) => endOfDay(text.split(" ")[0] ?? "", zone))
    )
  );
  const latest = /* @__PURE__ */ new Map();
  for (const { kind: kind2, deadline: deadline2, at, evidence } of record.notices) {
    if (kind2 !== "more-time" || deadline2 === null || at === null || !wasSent(evidence)) continue;
    if (!given.has(deadline2)) latest.set(deadline2, later(latest.get(deadline2) ?? at, at));
  }
  return [...extensions.map(({ at }) => at), ...latest.values()].map((at) => event(at, "more-time"));
}
function windowClosed(record) {
  const end = latestEnd(record);
  if (end === null || record.state !== "window-closed" && record.state !== "in-the-list") return [];
  return [event(actsAt(record, clearing).reduce(later, end), "window-closed")];
}
function inTheList(record) {
  const { merged, state } = record;
  if (merged === null) return [];
  if (!merged.early) return [event(merged.at, "in-the-list")];
  return [
    event(merged.at, "early"),
    ...state === "in-the-list" ? [event(endedAt(record), "in-the-list")] : []
  ];
}
function later(a, b) {
  return Date.parse(b) > Date.parse(a) ? b : a;
}

// bot/page/change-words.ts
function kindOf(record) {
  return [...new Set(toldChanges(record).map(kind))].join("; ") || "Change of the list";
}
function kind({ class: name, before, after }) {
  if (before === null && after !== null) return after.replaces === void 0 ? "New" : "Replacement";
  return after === null ? "Leaves the list" : kinds[name];
}
var kinds = {
  addition: "New",
  replacement: "Replacement",
  "entity-change": "Other company",
  "scope-change": "Other purpose, data or scope",
  "place-change": "Other place or transfer",
  removal: "No longer a subprocessor",
  rename: "Other name",
  "transfer-change": "Other transfer mechanism",
  narrowing: "Narrower",
  details: "Details",
  cosmetic: "Details"
};
function companiesOf(record) {
  return toldChanges(record).flatMap(({ before, after }) => {
    const entry = after ?? before;
    return entry === null ? [] : [{ service: entry.service, legalName: known(entry.legal_name) ?? null }];
  });
}
function concernsOf(record) {
  const entries = toldChanges(record).flatMap(
    ({ before, after }) => [before, after].filter((entry) => entry !== null)
  );
  const words = entries.map(
    (entry) => Object.keys(entry.applies_to ?? {}).length === 0 ? null : concernsWords(entry, record.policy)
  );
  const narrowed = words.filter((one) => one !== null);
  if (narrowed.length === 0 || narrowed.length < words.length) return "All customers";
  return capital([...new Set(narrowed)].join("; "));
}
function capital(words) {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

// bot/page/change-on-page.ts
function changeOnPage(record, repositoryUrl, { successor, predecessor }) {
  const told = toldChanges(record);
  const shown = told.length === 0 ? record.changes : told;
  const { recorded, open, late } = tallyOf(record);
  return {
    id: record.id,
    number: record.issue,
    url: issueUrl({ repositoryUrl }, record.issue),
    status: record.state,
    title: titleOfChange(record),
    kind: kindOf(record),
    classes: [...new Set(shown.map((change) => change.class))],
    companies: companiesOf(record),
    entries: shown.map((change) => changedEntry(change, record)),
    concerns: concernsOf(record),
    announcedAt: record.announced.at,
    deadlines: record.windows.map((window) => deadline(window, record)),
    usedFrom: firstUseDay(record),
    notices: noticesOf(record),
    objections: { recorded, open, late },
    events: eventsOf(record),
    replacedBy: successor?.issue ?? null,
    replaces: predecessor?.issue ?? null
  };
}
function changedEntry(change, record) {
  const { entry: id, before, after } = change;
  const { lines } = wordsOf(asEntryChange(change), record.policy);
  return { id, before, after, title: entryTitle(change, record), words: lines };
}
function deadline(window, record) {
  const { group, authorisation, steps } = window;
  return { group, label: groupLabel(record, group), authorisation, ...endOf(window), steps };
}
function noticesOf({ effects, notices, policy }) {
  const kinds2 = new Map(policy.channels.map(({ id, kind: kind2 }) => [id, kind2]));
  const issue = effects["issue"];
  const published = issue?.state === "done" ? [{ group: null, channel: "issue", kind: "announcement", evidence: "published", at: issue.at }] : [];
  const sent = notices.flatMap(({ channel: id, group, kind: kind2, evidence, at }) => {
    const channel = kinds2.get(id);
    if (kind2 === "replaced" || kind2 === "early") return [];
    return channel === void 0 ? [] : [{ group, channel, kind: kind2, evidence, at }];
  });
  return [...published, ...sent];
}

// bot/page/notes.ts
function earlyNote(record) {
  const { merged, kind: kind2 } = record;
  if (merged === null || !merged.early) return null;
  const day = dayInWords(localDay(merged.at, zoneOf(record)), "plain");
  const before = kind2 === "after-the-fact" || record.windows.length === 0 ? "customers had been told" : "the time to object had ended";
  return `in the list by ${day}, before ${before}`;
}
function pastNote(record, at, successor) {
  const early = earlyNote(record);
  const sentences = [
    ...early === null ? [] : [`${early.slice(0, 1).toUpperCase()}${early.slice(1)}.`],
    ...endNote(record, at, successor),
    ...overriddenNote(record),
    ...record.treated === null ? [] : ["How it was treated was decided by a person; the reason stands with the change."]
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}
function endNote(record, at, successor) {
  const end = latestWindow(record)?.utc ?? null;
  switch (record.state) {
    case "cancelled":
      return end !== null && Date.parse(at) < Date.parse(end) ? ["Given up before the time to object had ended."] : [];
    case "replaced": {
      const again = successor === null ? "Announced again" : `Announced again as change ${successor}`;
      return [record.objections.length === 0 ? `${again}.` : `${again}; its objections count there too.`];
    }
    default:
      return [];
  }
}
function overriddenNote({ objections }) {
  const overridden = objections.filter(isOverridden).length;
  return overridden === 0 ? [] : [`It went ahead with ${counted(overridden, "objection", "objections")} unsettled.`];
}

// bot/page/page-records.ts
function pageRecordsOf(records, owner) {
  const told = records.filter(isTold);
  const family = {
    byId: new Map(records.map((record) => [record.id, record])),
    successors: new Map(
      records.flatMap((record) => record.replaces === null ? [] : [[record.replaces, record]])
    )
  };
  return {
    lastChangedOn: lastChange(records),
    coming: told.filter(({ state }) => isAlive[state]).sort((a, b) => a.issue - b.issue).map((record) => coming(record, owner, family)),
    past: told.filter(({ state }) => !isAlive[state]).map((record) => ({ record, at: endedAt(record) })).sort((a, b) => a.at === b.at ? b.record.issue - a.record.issue : a.at < b.at ? 1 : -1).map(({ record, at }) => past(record, at, owner, family)),
    repositoryId: owner.repositoryId,
    baseline: family.byId.get("baseline")?.announced.on ?? null
  };
}
function isTold(record) {
  return record.issue !== null;
}
var isAlive = {
  announcing: true,
  open: true,
  held: true,
  "window-closed": true,
  "in-the-list": false,
  cancelled: false,
  replaced: false
};
function coming(record, owner, family) {
  const { state, paused } = record;
  const early = earlyNote(record);
  return {
    ...onPage(record, owner, family),
    state: [
      stateWords[state],
      ...paused && early === null ? ["paused, the proposal is closed"] : [],
      ...early === null ? [] : [early]
    ].join("; "),
    paused,
    ...early === null ? {} : { inTheListAlready: record.changes.flatMap(({ entry, after }) => after === null ? [] : [entry]) }
  };
}
function past(record, at, owner, family) {
  const zone = zoneOf(record);
  const told = toldAt(record);
  return {
    ...onPage(record, owner, family),
    date: localDay(at, zone),
    toldOn: told === null ? null : localDay(told, zone),
    windowEndedOn: latestWindow(record)?.last_day ?? null,
    outcome: stateWords[record.state],
    note: pastNote(record, at, family.successors.get(record.id)?.issue ?? null)
  };
}
function onPage(record, { repositoryUrl }, { byId, successors }) {
  return changeOnPage(record, repositoryUrl, {
    successor: successors.get(record.id),
    predecessor: record.replaces === null ? void 0 : byId.get(record.replaces)
  });
}
function lastChange(records) {
  return records.reduce((last, record) => {
    const day = record.merged === null ? null : localDay(record.merged.at, zoneOf(record));
    return day !== null && (last === null || day > last) ? day : last;
  }, null);
}

export {
  pageRecordsOf
};
