import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  concernsWords,
  endOf,
  firstKinds,
  firstUseDay,
  isOverridden,
  issueUrl,
  latestWindow,
  ledgerBranch,
  localDay,
  readLedger,
  stateWords,
  tallyOf,
  toldChanges,
  wasSent,
  zoneOf
} from "./chunk-DIYHI46K.js";
import {
  noRecords
} from "./chunk-CPXKOBBJ.js";
import {
  dayInWords
} from "./chunk-TMMF7JMX.js";
import {
  branchHead
} from "./chunk-GYJGYFSB.js";
import {
  counted
} from "./chunk-DALAK7IN.js";
import {
  known
} from "./chunk-74GNIT53.js";

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

// bot/page/notes.ts
function earlyNote(record) {
  const { merged, kind: kind2 } = record;
  if (merged === null || !merged.early) return null;
  const day = dayInWords(localDay(merged.at, zoneOf(record)), "plain");
  const before = kind2 === "after-the-fact" || record.windows.length === 0 ? "customers had been told" : "the time to object had ended";
  return `in the list by ${day}, before ${before}`;
}
function pastNote(record, at, records) {
  const early = earlyNote(record);
  const sentences = [
    ...early === null ? [] : [`${early.slice(0, 1).toUpperCase()}${early.slice(1)}.`],
    ...endNote(record, at, records),
    ...overriddenNote(record),
    ...record.treated === null ? [] : ["How it was treated was decided by a person; the reason stands with the change."]
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}
function endNote(record, at, records) {
  const end = latestWindow(record)?.utc ?? null;
  switch (record.state) {
    case "cancelled":
      return end !== null && Date.parse(at) < Date.parse(end) ? ["Given up before the time to object had ended."] : [];
    case "replaced": {
      const successor = records.find(({ replaces }) => replaces === record.id)?.issue ?? null;
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

// bot/page/page-records.ts
function pageRecordsOf(records, repositoryUrl) {
  const told = records.filter(isTold);
  return {
    lastChangedOn: lastChange(records),
    coming: told.filter(({ state }) => isAlive[state]).sort((a, b) => a.issue - b.issue).map((record) => coming(record, repositoryUrl)),
    past: told.filter(({ state }) => !isAlive[state]).map((record) => ({ record, at: endedAt(record) })).sort((a, b) => a.at === b.at ? b.record.issue - a.record.issue : a.at < b.at ? 1 : -1).map(({ record, at }) => past(record, at, records, repositoryUrl))
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
function coming(record, repositoryUrl) {
  const { issue, windows, state, paused } = record;
  const early = earlyNote(record);
  return {
    number: issue,
    url: issueUrl({ repositoryUrl }, issue),
    kind: kindOf(record),
    companies: companiesOf(record),
    concerns: concernsOf(record),
    deadlines: windows.map((window) => ({ group: window.group, ...endOf(window) })),
    usedFrom: firstUseDay(record),
    state: [
      stateWords[state],
      ...paused && early === null ? ["paused, the proposal is closed"] : [],
      ...early === null ? [] : [early]
    ].join("; "),
    ...early === null ? {} : { inTheListAlready: record.changes.flatMap(({ entry, after }) => after === null ? [] : [entry]) }
  };
}
function past(record, at, records, repositoryUrl) {
  const { issue, state } = record;
  const zone = zoneOf(record);
  const told = toldAt(record);
  const { recorded, open } = tallyOf(record);
  return {
    number: issue,
    url: issueUrl({ repositoryUrl }, issue),
    date: localDay(at, zone),
    kind: kindOf(record),
    companies: companiesOf(record),
    toldOn: told === null ? null : localDay(told, zone),
    windowEndedOn: latestWindow(record)?.last_day ?? null,
    objections: { recorded, open },
    outcome: stateWords[state],
    note: pastNote(record, at, records)
  };
}
function lastChange(records) {
  return records.reduce((last, record) => {
    const day = record.merged === null ? null : localDay(record.merged.at, zoneOf(record));
    return day !== null && (last === null || day > last) ? day : last;
  }, null);
}

// bot/page/ledger-for-page.ts
var NoLedger = class extends Error {
  name = "NoLedger";
};
async function ledgerForPage(octokit, repository, published, cache) {
  const head = await branchHead(octokit, repository, ledgerBranch);
  const ledger = await readLedger({ octokit, repository, head, also: () => true, cache });
  if ("missing" in ledger) {
    if (published === null) return { head: null, records: noRecords, defaultBranch: null };
    throw new NoLedger(
      `The branch \`${ledgerBranch}\` is missing, and the page that stands there was made from its commit ${published.slice(0, 8)}. Restore the branch from that commit: without it announced changes would be missing on the page.`
    );
  }
  if ("damaged" in ledger) {
    throw new NoLedger(
      `The branch \`${ledgerBranch}\` cannot be trusted: ${ledger.damaged}. Point it at its last good commit.`
    );
  }
  const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...repository });
  if (Number(data.id) !== ledger.repositoryId) {
    throw new NoLedger(
      `This is a copy: the branch \`${ledgerBranch}\` belongs to another repository (id ${ledger.repositoryId}). Delete it here, and a new one is begun.`
    );
  }
  return {
    head: ledger.head,
    records: pageRecordsOf(ledger.records, data.html_url),
    defaultBranch: data.default_branch
  };
}

export {
  NoLedger,
  ledgerForPage
};
