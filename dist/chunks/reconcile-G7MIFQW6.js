import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readLedger
} from "./chunk-CLBEFIN6.js";
import {
  changesUrl,
  commitUrl,
  issueUrl,
  pullUrl,
  recordUrl,
  stateWords
} from "./chunk-CIN57TLM.js";
import {
  $setTimeout,
  NotPublished,
  leaveInFolder,
  publishToBranch,
  writeBranch
} from "./chunk-QBOKI2OV.js";
import "./chunk-6EY2APRI.js";
import "./chunk-ENUML3NN.js";
import "./chunk-RNTQDKRY.js";
import "./chunk-6G6BFKYK.js";
import {
  branchHead
} from "./chunk-PYE7OWYS.js";
import {
  allPages,
  announceable,
  announcementComplete,
  begin,
  briefDate,
  cancelledRecord,
  changeName,
  channelWords,
  commandTable,
  commandsIn,
  differenceLines,
  differenceTable,
  freeId,
  gateContext,
  gateOfGroup,
  gatesOf,
  hasCome,
  hasGoneBack,
  isOutsider,
  isRunning,
  isStaff,
  isToBeRecounted,
  lastAnnounced,
  materialDigest,
  momentInWords,
  nextId,
  noticesInWords,
  proposalOf,
  readingOf,
  runningRecord,
  sendersOf,
  settleMilliseconds,
  setupProblems,
  shownRecord,
  staffComments,
  stateOf,
  strictestGate,
  waitInWords,
  waitRemedy,
  waitsFor,
  waitsInWords,
  wasEdited,
  windowsOf
} from "./chunk-CC7IIWBT.js";
import {
  deadlinesOf,
  isDeadline
} from "./chunk-WRVGKC42.js";
import "./chunk-R7KMH2F4.js";
import {
  clocksInWords,
  endInShort,
  untilInWords
} from "./chunk-L5YQETOE.js";
import {
  asCell,
  asCode,
  asFence,
  asLink,
  asMessage,
  asText,
  asksFirst,
  endOf,
  entryTitle,
  factsOf,
  family,
  firstUse,
  generalWindows,
  groupLabel,
  isFinal,
  latestEnd,
  latestWindow,
  listed,
  localDay,
  mailSpan,
  markdownSpans,
  mayHaveTold,
  objectionNumbers,
  objectionsInWords,
  owedNotices,
  pathOf,
  plainSpans,
  shortLine,
  tallyInWords,
  tallyOf,
  titleOfChange,
  toldChanges,
  whatHappens,
  windowOf,
  zoneOf
} from "./chunk-NRGQ4FST.js";
import {
  endOfDay
} from "./chunk-7QDPHZON.js";
import {
  dayInWords
} from "./chunk-TMMF7JMX.js";
import {
  madeFromIn
} from "./chunk-R6MFU7CE.js";
import "./chunk-HTGE5AFB.js";
import {
  DamagedLedger,
  fileText,
  ledgerBranch,
  mainFile,
  readHead,
  readRecord,
  repositoryFile
} from "./chunk-5OVYW5EY.js";
import "./chunk-BHCRG4T4.js";
import {
  isRefusal
} from "./chunk-ONGCB2BB.js";
import "./chunk-NE4TOEGN.js";
import {
  connect
} from "./chunk-65UMHE7F.js";
import "./chunk-V4KM2P2D.js";
import {
  InputError,
  code,
  cutToBytes,
  debug,
  fileAddress,
  info,
  issueAddress,
  lineBytes,
  link,
  messageText,
  mostSummaryBytes,
  readJob,
  setFailed,
  setOutputs,
  stepsResult,
  today,
  warning,
  writeSummary
} from "./chunk-FAV2ZFSZ.js";
import "./chunk-E6ZPI4AI.js";
import {
  registryAt
} from "./chunk-YJAMYOFQ.js";
import {
  Refusal,
  askingThrough,
  failedRequest,
  headersOf,
  refusalOf,
  statusIn
} from "./chunk-WSZV2GBY.js";
import {
  blobSha
} from "./chunk-VNDNNUSH.js";
import {
  compareRegistries,
  compareText,
  count,
  counted,
  createHash,
  grouped,
  isNoticeable,
  isSameData,
  loadRegistry,
  noticeTemplate,
  randomUUID,
  sha256,
  shownDigest,
  startOfFile,
  trimEnd,
  visible,
  wordsOf
} from "./chunk-YNOKW5L3.js";

// bot/door/log.ts
var longest = 500;
function harmless(text) {
  const plain = visible(
    text.slice(0, 8 * longest).replace(/-----BEGIN[^-]*-----[\s\S]*?(-----END[^-]*-----|$)/g, "…").replace(/\b(gh[a-z]_|github_pat_|whsec_)[A-Za-z0-9_+/=]+/g, "…").replace(/(?<![\w-])[\w-]+(?:\.[\w-]+)+/g, (dotted) => dotted.replace(/\beyJ[\s\S]*/, "…")).replace(/\/\/[^\s/@]+@/g, "//…@").replace(/(?<![^\s<>"'`(/…@])[^\s<>"'`(/…@]+@+[^\s<>"'`)@.]+(?:\.+[^\s<>"'`),;@.]+)+/g, "…")
  );
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

// bot/ledger/take-over.ts
async function takeOver({ writer: writer2, repositoryId, dryRun, ...where }) {
  let before = writer2;
  await writeBranch({
    ...where,
    branch: ledgerBranch,
    message: () => `The writer is ${writer2} now; it was ${before}`,
    otherwise: "take the branch out of the rule that refuses it",
    change: async (current) => {
      if (current.commit === null) {
        throw new DamagedLedger("There is no ledger to take over. A first pass begins one");
      }
      const [own, main] = await Promise.all([repositoryFile, mainFile].map((path) => current.read(path)));
      const head = readHead(textOf(own, repositoryFile), textOf(main, mainFile));
      if (head.repository.repository_id !== repositoryId) {
        throw new DamagedLedger(
          `This is a copy: its ledger belongs to the repository with the id ${head.repository.repository_id}, and nobody takes that over`
        );
      }
      before = head.repository.writer;
      if (before === writer2 || dryRun) return null;
      return /* @__PURE__ */ new Map([[repositoryFile, fileText({ ...head.repository, writer: writer2 })]]);
    }
  });
  return before;
}
function textOf(bytes, path) {
  if (bytes === null || bytes === void 0) throw new DamagedLedger(`${path} is missing`);
  return Buffer.from(bytes).toString("utf8");
}

// bot/observe/hints.ts
function hintIn(event, payload) {
  const source = sourceOf(event, payload);
  const comment = objectIn(payload, event === "pull_request_review" ? "review" : "comment");
  const number = objectIn(payload, "pull_request")?.["number"] ?? objectIn(payload, "issue")?.["number"];
  if (source === null || comment === null || typeof number !== "number") return null;
  const { id, user } = comment;
  const createdAt = comment["created_at"] ?? comment["submitted_at"];
  const updatedAt = comment["updated_at"] ?? createdAt;
  const before = objectIn(objectIn(payload, "changes"), "body")?.["from"];
  const body = typeof before === "string" ? before : comment["body"] ?? "";
  const isEmpty = source === "review" && body === "";
  return typeof id === "number" && !isEmpty && typeof body === "string" && typeof createdAt === "string" && typeof updatedAt === "string" ? { source, number, comment: { id, user: userIn(user), body, createdAt, updatedAt } } : null;
}
function sourceOf(event, payload) {
  switch (event) {
    case "issue_comment":
      return objectIn(objectIn(payload, "issue"), "pull_request") === null ? "issue" : "pull";
    case "pull_request_review":
      return "review";
    case "pull_request_review_comment":
      return "line";
    default:
      return null;
  }
}
function userIn(user) {
  if (typeof user !== "object" || user === null) return null;
  const { id, login, type } = user;
  if (typeof id !== "number" || typeof login !== "string") return null;
  return { id, login, ...typeof type === "string" ? { type } : {} };
}
function objectIn(value, name) {
  const found = typeof value === "object" && value !== null ? value[name] : null;
  return typeof found === "object" && found !== null ? found : null;
}
async function withHints(comments, hints, people) {
  const found = new Map(comments.map((comment) => [comment.id, comment]));
  const shown = /* @__PURE__ */ new Set();
  for (const { source, number, comment } of hints) {
    const known = found.get(comment.id);
    const later2 = known === void 0 ? -1 : Date.parse(comment.updatedAt) - Date.parse(known.updatedAt);
    if (later2 > 0 || later2 === 0 && shown.has(comment.id)) continue;
    const { id, body, createdAt, updatedAt } = comment;
    const author = known?.author ?? await people.of(comment.user);
    if (author.kind === "ours" || author.kind === "bot") continue;
    shown.add(id);
    found.set(id, { id, source, number, author, body, createdAt, updatedAt });
  }
  return [...found.values()];
}

// bot/observe/memory.ts
function newMemory() {
  return {
    blobs: /* @__PURE__ */ new Map(),
    registries: /* @__PURE__ */ new Map(),
    files: /* @__PURE__ */ new Map(),
    records: /* @__PURE__ */ new Map(),
    answers: /* @__PURE__ */ new Map()
  };
}

// bot/texts/gate.ts
var longestDescription = 140;
function gateWords(gate, records) {
  const { reason } = gate;
  const record = "record" in reason ? records.find(({ id }) => id === reason.record) : void 0;
  return shortLine(words(gate, record ?? null), longestDescription);
}
function words({ reason }, record) {
  switch (reason.kind) {
    case "nothing-material":
      return "Nothing here that customers have to be told of first";
    case "closed":
      return "Customers were told; nothing is open";
    case "invalid":
      return "The files have errors: see the comment on the pull request";
    case "draft-ledger":
      return "The ledger is not set up yet";
    case "other-base":
      return "Not to the default branch: nothing is announced from here";
    case "doubt":
      return `Could not see everything; the next pass looks again: ${reason.why}`;
    case "stale":
      return `Update the branch: on the default branch ${listed(reason.entries, 2)} changed`;
    case "not-announced":
      return reason.digest === "" ? "Staff: announce this change first" : `Staff: /announce ${shownDigest(reason.digest)}`;
    case "announcing":
      return `Notices are going out${record === null || latestWindow(record) === null ? "" : `; ${until(record)}`}`;
    case "waiting":
      return record === null || latestWindow(record) === null ? "Customers are being told" : until(record, true);
    case "held":
      return `Held: ${record === null ? "see the change issue" : heldBy(record)}`;
    case "differs":
      return "Differs from what was announced: undo the push, or announce again";
  }
}
function until(record, capital = false) {
  const window = latestWindow(record);
  const { mailbox_read: mailbox, approvals_complete: approvals, policy } = record;
  const staff = [
    ...policy.objections.confirm_mailbox_read && mailbox === null ? ["/mailbox-read"] : [],
    ...asksFirst(record) && approvals === null ? ["/approvals-complete"] : []
  ];
  const then = staff.length === 0 ? "" : `; then staff: ${staff.join(", ")}`;
  return `${capital ? "O" : "o"}bjections until ${window === null ? "" : briefDate(window.last_day)}${capital ? then : ""}`;
}
function heldBy({ objections, comments, notices }) {
  const open = objections.filter(({ state }) => state === "open").map(({ n }) => n);
  const unread = comments.filter(({ verdict: verdict3 }) => verdict3 === "unread").length;
  const failed = [
    ...new Set(notices.filter(({ evidence }) => evidence === "failed").map(({ channel }) => channel))
  ];
  const parts = [
    ...open.length === 0 ? [] : [`${objectionNumbers(open.slice(0, 5))} open`],
    ...unread === 0 ? [] : [`${counted(unread, "comment", "comments")} to be read`],
    ...failed.length === 0 ? [] : [`notice by channel ${listed(failed, 2)} did not go out`]
  ];
  return parts.length === 0 ? "see the change issue" : parts.join("; ");
}

// bot/plan/views/gates.ts
var mostWrites = 20;
function gateSteps(observation, records, gates) {
  const steps = [];
  const open = observation.pulls.filter((pull) => pull.open);
  for (const head of new Set(open.map((pull) => pull.head))) {
    const sharing2 = open.filter((pull) => pull.head === head);
    const counted2 = sharing2.some((pull) => pull.baseIsDefault) ? sharing2.filter((pull) => pull.baseIsDefault) : sharing2;
    const gate = strictestGate(counted2.map(gates));
    if (gate !== null)
      steps.push(...statusStep(head, gate, sharing2[0]?.statuses ?? [], records, counted2[0]?.number ?? null));
  }
  for (const { head, base, after, statuses } of observation.mergeGroups) {
    steps.push(
      ...statusStep(head, gateOfGroup(base, after.registry, observation, records), statuses, records, null)
    );
  }
  return steps;
}
function doubtfulGates(observation, why) {
  const gate = { state: "error", reason: { kind: "doubt", why } };
  const pulls = observation.pulls.filter(({ open, baseIsDefault }) => open && baseIsDefault);
  const heads = [...pulls, ...observation.mergeGroups.map((group) => ({ ...group, number: null }))];
  return heads.filter(({ head }, index) => heads.findIndex((one) => one.head === head) === index).flatMap(({ head, statuses, number }) => statusStep(head, gate, statuses, [], number));
}
function statusStep(sha, gate, statuses, records, number) {
  const description = gateWords(gate, records);
  const newest = statuses[0];
  if (newest?.ours === true && newest.state === gate.state && newest.description === description) return [];
  if (statuses.length >= mostWrites && newest?.state !== "success" && gate.state !== "success") return [];
  return [{ do: "set-status", sha, state: gate.state, description, number }];
}

// bot/markers.ts
function marker(what) {
  return `<!-- subprocessors:${what} -->`;
}
function markedAs({ author, body }) {
  if (author.kind !== "ours") return null;
  return /^<!-- subprocessors:([a-z0-9 ._-]+) -->/.exec(body)?.[1] ?? null;
}
function recordMarkedIn(body) {
  return /^<!-- subprocessors:change ([0-9a-z.-]+) -->/.exec(body)?.[1] ?? null;
}
var issueMarker = (record) => marker(`change ${record}`);
var noticeName = (record, notice2) => `notice ${record} ${notice2}`;
var replyName = (comment, key) => `reply ${comment} ${key}`;

// bot/texts/change-issue/counting.ts
function countingSections(record) {
  return record.windows.map(({ group, steps }) => {
    const of = record.windows.length === 1 ? "" : ` (${asText(groupLabel(record, group))})`;
    return `How we counted${of}: ${steps.map((step) => asText(step)).join("; ")}.`;
  });
}

// bot/texts/change-issue/entries.ts
function entrySections(record) {
  const told = toldChanges(record);
  return told.map((change2) => {
    const rows = factsOf(change2, record).map(
      ({ label, value }) => `| ${asCell(label)} | ${markdownSpans(value)} |`
    );
    const table = ["| | |", "|---|---|", ...rows].join("\n");
    const alone = told.length === 1 && change2.before === null;
    return alone ? table : `### ${asText(entryTitle(change2, record))}

${table}`;
  });
}

// bot/texts/change-issue/how-to-object.ts
function howToObject(record, waits2) {
  const { state, windows, policy } = record;
  if (state === "cancelled" || state === "replaced") return [];
  const mail = markdownSpans([mailSpan(policy.objections.email)]);
  const roads = [
    `- By e-mail, not public: ${mail} – mention "${changeName(record)}". No GitHub account needed.`,
    "- Here, **public**: begin a line with `/object` and, if you like, your reasons. Please do not name people or confidential details.",
    "- Reasons help, but an objection without them counts too. A reaction (👎) does not."
  ];
  const held = record.merged === null ? "While an objection is open, this change is held." : "Every objection is answered.";
  const read = `A person reads every comment. ${held}`;
  const ask = `**If you object or have a question**
${roads.join("\n")}`;
  if (windows.length === 0) return [ask, read];
  const effect = policy.objections.effect;
  return [
    ...isOver(record, waits2) ? [
      "The time to object is over. What comes in now is recorded as late, and a person still reads and answers it."
    ] : [
      "**If you agree or have no view,** you need not do anything here. (If your contract asks for your approval first, we write to you separately.)"
    ],
    ask,
    effect === void 0 || isInUse(record) ? read : `${read} ${asText(policy.publisher.name)} says: ${asText(effect)}`
  ];
}
function isOver({ state, windows }, waits2) {
  if (windows.length === 0) return false;
  return state !== "announcing" && !waits2.some((wait) => wait.for === "deadline");
}
function isInUse({ kind, merged }) {
  return kind === "after-the-fact" || merged !== null;
}

// bot/plan/extend.ts
function earliestUse({ changes }) {
  const days = changes.flatMap(
    ({ before, after }) => before === null && typeof after?.used_from === "string" ? after.used_from : []
  );
  return days.sort()[0] ?? null;
}
function extend(record, date) {
  const { state } = record;
  if (state === "in-the-list" || state === "cancelled" || state === "replaced") return { refused: "ended" };
  if (record.windows.length === 0) return { refused: "no-window" };
  if (state === "window-closed") return { refused: "closed-already" };
  if (record.windows.every(({ last_day }) => date <= last_day)) return { refused: "not-later" };
  const use = earliestUse(record);
  if (use !== null && date >= use) return { refused: "not-before-use" };
  const windows = record.windows.map((window) => {
    if (date <= window.last_day) return window;
    const utc = endOfDay(date, window.zone);
    return utc === null ? window : {
      ...window,
      last_day: date,
      local: `${date}T24:00`,
      utc,
      steps: [...window.steps, `extended to ${dayInWords(date)}`]
    };
  });
  return windows.some((window, index) => window !== record.windows[index]) ? { record: { ...record, windows, mailbox_read: null }, says: "extended" } : { refused: "no-such-day" };
}

// bot/texts/change-issue/lead.ts
function leadSections(record, waits2, context) {
  const name = asText(record.policy.publisher.name);
  const announced4 = dayInWords(record.announced.on, "plain");
  if (record.state === "cancelled") {
    const why = record.why === null || record.why === "" ? "" : `

Reason: ${asText(record.why)}`;
    return [
      `**${name} is not going ahead with this change. There is nothing to do.**${why}`,
      `What was announced on ${announced4}:`
    ];
  }
  if (record.state === "replaced") {
    const { replacedBy } = context;
    const next2 = replacedBy === void 0 ? "" : ` It stands ${asLink("here", issueUrl(context, replacedBy))}.`;
    return [
      `**The announcement of ${announced4} no longer applies: the change was altered and announced again.**${next2} If you objected, that still stands; you need not repeat it.`,
      `What was announced on ${announced4}:`
    ];
  }
  return [
    `**${headline(record, waits2)}**`,
    ...groupsSection(record, waits2),
    ...outOfTheOrdinary(record, context)
  ];
}
function headline(record, waits2) {
  const { windows } = record;
  const happens = isPast(record) ? `${already(record)} ` : `${asText(whatHappens(record))}. `;
  if (windows.length === 0)
    return `${happens}For information: no time to object is counted for a change of this kind.`;
  const over = isOver(record, waits2) ? latestWindow(record) : null;
  if (over !== null) {
    return `${happens}The time to object ended on ${endInShort(endOf(over))}. ${tallyInWords(record)}`;
  }
  const [window, ...others] = generalWindows(record);
  if (window === void 0)
    return `${happens}Customers whose agreement asks for their approval first are asked.`;
  const usual = isPast(record) && record.kind === "after-the-fact" ? ", as with any change," : "";
  const longer = others.some(({ utc }) => utc > window.utc) ? " Some agreements give longer." : "";
  return `${happens}Customers can object${usual} ${untilInWords(endOf(window))}.${longer}`;
}
function isPast({ kind, merged }) {
  return kind === "after-the-fact" || merged !== null;
}
function already(record) {
  const told = toldChanges(record);
  const isNew = told.length === 1 && told[0]?.before === null;
  const what = isNew ? "This company is in the list already" : "This change is in the list already";
  if (record.kind !== "after-the-fact")
    return isNew ? "This company is in the list now." : "This change is in the list now.";
  if (record.paused)
    return isNew ? "This company was put in the list before customers were told, and has been taken out again." : "This change was made in the list before customers were told, and has been undone.";
  return `${what}: it was ${isNew ? "put there" : "made"} before customers were told.`;
}
function groupsSection(record, waits2) {
  const { windows } = record;
  if (windows.length < 2 && !asksFirst(record)) return [];
  const over = isOver(record, waits2);
  const rows = windows.map((window) => {
    const end = endInShort(endOf(window));
    const what = window.authorisation === "general" ? `${over ? "could" : "can"} object until ${end}` : `${over ? "were" : "are"} asked first, to answer by ${end}; no answer is a no`;
    return `| ${asCell(groupLabel(record, window.group))} | ${what} |`;
  });
  return [["| Customers under | |", "|---|---|", ...rows].join("\n")];
}
function afterUse(record) {
  const [day2, window, use] = [earliestUse(record), latestWindow(record), firstUse(record)];
  if (day2 === null || use === null || window === null || day2 > window.last_day || record.merged !== null)
    return [];
  return [
    `**The day of first use that was announced, ${use}, comes before the time to object ends.** A part of the notices went out late, and the time was made longer. Staff: set \`used_from\` to a later day and announce it again.`
  ];
}
function earlier({ corrects }, context) {
  if (corrects === void 0) return "an earlier announcement";
  const day2 = dayInWords(corrects.announced_on, "plain");
  return corrects.issue === null ? `the announcement of ${day2}` : `the announcement of ${day2} (${asLink(`issue ${corrects.issue}`, issueUrl(context, corrects.issue))})`;
}
function outOfTheOrdinary(record, context) {
  const { merged, paused, replaces } = record;
  const window = latestWindow(record);
  const seen2 = merged === null ? "" : dayInWords(localDay(merged.at, zoneOf(record)), "plain");
  return [
    ...replaces === null ? [] : [
      `This takes the place of ${earlier(record, context)}, which no longer applies. Objections made to that one stand here too; nobody has to repeat one.`
    ],
    ...merged?.early === true && record.kind === "announced" ? [
      `**This was merged before ${window === null ? "customers had been told" : "the time to object had ended"}** (seen on ${seen2}). ${window === null ? "The public page shows it." : `The time goes on ${untilInWords(endOf(window))}; the public page shows it.`}`
    ] : [],
    ...afterUse(record),
    ...paused ? [
      `**Paused:** ${record.kind === "after-the-fact" ? "it is not in the list now" : "the proposal was closed"}, so nothing starts. The time to object goes on, and objections count as before.`
    ] : []
  ];
}

// bot/texts/state-words.ts
function stateInWords({ state, windows }, waits2) {
  switch (state) {
    case "announcing":
      return "announcing; the notices are going out";
    case "open":
      if (windows.length === 0) return "open";
      return waits2.some((wait) => wait.for === "deadline") ? "open; the time to object is running" : "open; the time to object has ended, and something is left to do";
    case "held":
      return "held";
    case "window-closed":
      return windows.length === 0 ? "customers have been told" : "window closed; nothing is open";
    case "in-the-list":
      return "in the list";
    case "cancelled":
      return "cancelled";
    case "replaced":
      return "replaced; announced again";
  }
}

// bot/texts/change-issue/state.ts
function stateSection(record, waits2, context) {
  const { unread } = tallyOf(record);
  const left = waitsInWords(stillWaited(record, waits2), record);
  return [
    "**Where this stands**",
    `- State: ${stateInWords(record, waits2)}`,
    `- Notices: ${asText(noticesInWords(record))}`,
    `- Objections: ${objectionsInWords(record)}`,
    ...unread === 0 ? [] : [`- Comments that nobody has read yet: ${unread}`],
    ...staffLines(record),
    ...left === null ? [] : [`- Waiting for: ${asText(left)}`],
    ...failedNotices(waits2),
    `- ${sources(record, context)}`
  ].join("\n");
}
function failedNotices(waits2) {
  const remedies = waits2.flatMap(
    (wait) => wait.for === "notice" && wait.failed ? waitRemedy(wait) ?? [] : []
  );
  return [...new Set(remedies)].map((remedy) => `- For staff: ${remedy}`);
}
function stillWaited({ state }, waits2) {
  const isOver2 = state === "in-the-list" || state === "cancelled" || state === "replaced";
  return isOver2 ? waits2.filter((wait) => wait.for === "unread" || wait.for === "objections" || wait.for === "notice") : waits2;
}
function staffLines(record) {
  const zone = zoneOf(record);
  const { mailbox_read: mailbox, approvals_complete: approvals, treated } = record;
  return [
    ...treated === null ? [] : [`- Treated as ${asCode(treated.class)}, as ${asCode(treated.by)} decided: ${asText(treated.why)}`],
    ...mailbox === null ? [] : [
      `- Mailbox for objections: read, as ${asCode(mailbox.by)} stated on ${momentInWords(mailbox.at, zone)}`
    ],
    ...approvals === null ? [] : [
      `- Customers who have to agree first: each has agreed, or will not be served, as ${asCode(approvals.by)} stated on ${momentInWords(approvals.at, zone)} (${asCode(approvals.ref)})`
    ]
  ];
}
function sources(record, context) {
  const from = record.pull === null ? `Pushed directly: ${asLink(record.head.slice(0, 8), commitUrl(context, record.head))}` : `Proposal: ${asLink(`pull request ${record.pull}`, pullUrl(context, record.pull))}`;
  return `${from} · Record: ${asLink("ledger", recordUrl(context, record))}`;
}

// bot/texts/escape/title.ts
var longestTitle = 110;
function titleText(value) {
  return shortLine(value, longestTitle).replaceAll("@", "@​");
}

// bot/texts/within-limit.ts
var longestBody = 6e4;
function withinLimit(sections, pointer, most4 = longestBody) {
  const kept = sections.filter(({ text }) => text !== "");
  let room2 = most4 - kept.reduce((sum, { text }) => sum + text.length + 2, 0);
  if (room2 >= 0) return joined(kept);
  room2 -= pointer.length + 2;
  const left = /* @__PURE__ */ new Set();
  for (const section of kept.toReversed()) {
    if (room2 >= 0) break;
    if (section.optional !== true) continue;
    left.add(section);
    room2 += section.text.length + 2;
  }
  const last = kept.findLastIndex((section) => left.has(section));
  return joined(
    kept.flatMap(
      (section, index) => left.has(section) ? index === last ? [{ text: pointer }] : [] : [section]
    )
  );
}
function joined(sections) {
  return sections.map(({ text }) => text).join("\n\n");
}

// bot/texts/change-issue.ts
function issueTitle(record) {
  const title = titleText(titleOfChange(record));
  const days = generalWindows(record).map(({ last_day }) => dayInWords(last_day, "plain"));
  const [first, last] = [days[0], days.at(-1)];
  const until2 = first === last ? first : `${first}, for some until ${last}`;
  switch (record.state) {
    case "cancelled":
      return `Not going ahead: ${title}`;
    case "replaced":
      return `Announced again: ${title}`;
    case "announcing":
    case "open":
    case "held":
      return until2 === void 0 ? title : `${title} – objections until ${until2}`;
    case "window-closed":
    case "in-the-list":
      return last === void 0 ? title : `${title} – time to object ended ${last}`;
  }
}
function issueBody(record, waits2, context) {
  return withinLimit(
    [
      { text: issueMarker(record.id) },
      ...leadSections(record, waits2, context).map((text) => ({ text })),
      ...isStanding(record) ? differenceTable(record).map((text) => ({ text, optional: true })) : [],
      ...entrySections(record).map((text) => ({ text, optional: true })),
      ...howToObject(record, waits2).map((text) => ({ text })),
      ...countingSections(record).map((text) => ({ text, optional: true })),
      { text: stateSection(record, waits2, context) }
    ],
    shortened(record, context)
  );
}
function isStanding({ state }) {
  return state !== "cancelled" && state !== "replaced";
}
function shortened(record, context) {
  const all = record.pull === null ? asLink("the record", recordUrl(context, record)) : asLink("the pull request", pullUrl(context, record.pull));
  return `… This is shortened: not everything has room here. All of it stands in ${all}.`;
}

// bot/texts/labels.ts
var changeLabel = {
  name: "subprocessor-change",
  color: "1d4e89",
  description: "A change of the list of subprocessors that customers are told of"
};
var stateLabels = {
  announcing: { name: "change: announcing", color: "fbca04", description: "The notices are going out" },
  open: {
    name: "change: open",
    color: "0e8a16",
    description: "Customers can object, or something is left to do"
  },
  held: {
    name: "change: held",
    color: "b60205",
    description: "An objection is open, a comment unread, or a notice not out"
  },
  "window-closed": {
    name: "change: window closed",
    color: "5319e7",
    description: "The time to object has ended; nothing is open"
  },
  "in-the-list": {
    name: "change: in the list",
    color: "c5def5",
    description: "The change is in the list, and its time has ended"
  },
  cancelled: {
    name: "change: cancelled",
    color: "e4e669",
    description: "It does not go ahead; those who were told of it are told so"
  },
  replaced: {
    name: "change: replaced",
    color: "d4c5f9",
    description: "It was altered and announced again, in another issue"
  }
};
var needsReading = {
  name: "needs-reading",
  color: "d93f0b",
  description: "Somebody wrote, and staff have to read it: /not-objection or /count"
};
var noticeFailed = {
  name: "notice-failed",
  color: "b60205",
  description: "A notice did not go out; it is tried again, and /status says what to do"
};
var datePrefix = "objections-until: ";
function labelsOf(record, waits2) {
  const window = latestWindow(record);
  const runs = record.state === "announcing" || record.state === "open" || record.state === "held";
  return [
    changeLabel.name,
    stateLabels[record.state].name,
    ...runs && window !== null ? [`${datePrefix}${window.last_day}`] : [],
    ...waits2.some((wait) => wait.for === "unread") ? [needsReading.name] : [],
    ...waits2.some((wait) => wait.for === "notice" && wait.failed) ? [noticeFailed.name] : []
  ];
}
function bearsChangeLabel(labels) {
  return labels.some((name) => name.toLowerCase() === changeLabel.name);
}
function isOurLabel(name) {
  return dateIn(name) !== null || fixed.has(name.toLowerCase());
}
function definitionOf(name) {
  const day2 = dateIn(name);
  const known = fixed.get(name.toLowerCase());
  if (known !== void 0) return { color: known.color, description: known.description };
  if (day2 === null) throw new RangeError(`"${name}" is no label of ours.`);
  return {
    color: "bfd4f2",
    description: `The last group’s time to object ends with ${dayInWords(day2, "full")}`
  };
}
var fixed = new Map(
  [changeLabel, ...Object.values(stateLabels), needsReading, noticeFailed].map((label) => [
    label.name.toLowerCase(),
    label
  ])
);
function dateIn(name) {
  const day2 = name.startsWith(datePrefix) ? name.slice(datePrefix.length) : "";
  return /^\d{4}-\d\d-\d\d$/.test(day2) && !Number.isNaN(Date.parse(`${day2}T00:00:00Z`)) ? day2 : null;
}

// bot/plan/doubts.ts
function doubtsOf(ledger, { doubts, issues, main }) {
  const known = /* @__PURE__ */ new Set([...ledger.records.map(({ id }) => id), ...ledger.closed]);
  const unknown = issues.filter(({ record }) => !known.has(record));
  return [
    ...doubts,
    ...main.loaded.registry === null ? ["the registry on the default branch has errors"] : [],
    ...unknown.map(
      ({ number }) => `the ledger does not know the change of issue #${number}: it was set back. Restore its newest commit`
    )
  ];
}
function doubtsAbout(record, { doubts, issues }) {
  if (record.issue === null) return doubts;
  const issue = issues.find(({ number }) => number === record.issue);
  if (issue === void 0) return [...doubts, `issue #${record.issue} cannot be found`];
  return issue.locked ? [...doubts, `issue #${record.issue} is locked, and nobody can object there: unlock it`] : doubts;
}

// bot/plan/text-context.ts
function textContext({ repository, published, ledger, publishedBranch }, record = null) {
  const records = "records" in ledger ? ledger.records : [];
  const successor = record === null ? void 0 : records.find(({ replaces }) => replaces === record.id)?.issue;
  return {
    repositoryUrl: repository.url,
    ...published === null ? {} : { pageUrl: `${repository.url}/blob/${publishedBranch}/SUBPROCESSORS.md` },
    ...successor === void 0 || successor === null ? {} : { replacedBy: successor }
  };
}

// bot/plan/views/issues.ts
function issueSteps(records, observation) {
  const steps = [];
  for (const record of records) {
    const same = observation.issues.filter((issue2) => issue2.record === record.id).sort((a, b) => a.number - b.number);
    const issue = same.find(({ number }) => number === record.issue);
    if (issue === void 0) {
      const orphans = isFinal(record) ? same.filter(({ open }) => open) : [];
      steps.push(...orphans.map(({ number }) => ({ do: "edit-issue", number, open: false })));
      continue;
    }
    if (isFinal(record) && record.state !== "in-the-list" && !issue.open) continue;
    steps.push(...issueStep(issue, record, observation));
    for (const twin of same) {
      if (twin !== issue && twin.open) steps.push({ do: "edit-issue", number: twin.number, open: false });
    }
  }
  return [...labelDefinitions(steps, observation), ...steps, ...staleLabels(records, observation)];
}
function issueStep(issue, record, observation) {
  const { now } = observation;
  const waits2 = waitsFor(record, now, doubtsAbout(record, observation));
  const title = issueTitle(record);
  const context = textContext(observation, record);
  const body = issueBody(record, waits2, context);
  const open = !isFinal(record) || isOpenAgain(record, waits2) || record.state === "replaced" && issue.open && context.replacedBy === void 0 && isSucceeded(record, observation);
  const edit = {
    ...issue.title === title ? {} : { title },
    ...issue.body === body ? {} : { body },
    // Somebody may close an issue by hand while its change lives; it is opened again, since customers write there.
    ...issue.open === open ? {} : { open }
  };
  const wanted = labelsOf(record, waits2);
  const add = wanted.filter((label) => !issue.labels.includes(label));
  const remove = issue.labels.filter((label) => isOurLabel(label) && !wanted.includes(label));
  return [
    ...Object.keys(edit).length === 0 ? [] : [{ do: "edit-issue", number: issue.number, ...edit }],
    ...add.length + remove.length === 0 ? [] : [{ do: "set-labels", number: issue.number, add, remove }]
  ];
}
function isOpenAgain({ state }, waits2) {
  const people = ["unread", "objections", "second-person"];
  return state === "in-the-list" && waits2.some((wait) => people.includes(wait.for));
}
function isSucceeded({ id }, { ledger }) {
  return "records" in ledger && ledger.records.some(({ replaces, state }) => replaces === id && state !== "cancelled");
}
function labelDefinitions(steps, { labels }) {
  const needed = new Set(steps.flatMap((step) => step.do === "set-labels" ? step.add : []));
  return [...needed].filter((name) => !labels.includes(name)).map((name) => ({ do: "define-label", name, ...definitionOf(name) }));
}
function staleLabels(records, { labels, issues, doubts }) {
  if (doubts.length > 0) return [];
  const carried = /* @__PURE__ */ new Set([
    ...issues.flatMap((issue) => issue.labels),
    ...records.flatMap((record) => labelsOf(record, []))
  ]);
  const stale = labels.find((name) => name.startsWith("objections-until: ") && !carried.has(name));
  return stale === void 0 ? [] : [{ do: "delete-label", name: stale }];
}

// bot/texts/finding-lines.ts
var most = 10;
function findingLines(findings) {
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b));
  const lines = sorted.slice(0, most).map(({ file, line: line2, severity, message: message2 }) => {
    const kind = severity === "error" ? "" : ` (${severity})`;
    return `- ${asCode(`${file}:${line2}`)}${kind} ${asMessage(message2)}`;
  });
  const left = sorted.slice(most);
  return [...lines, ...left.length > 0 ? [`- … and ${inKinds(left)} more`] : []].join("\n");
}
function weight({ severity }) {
  return severity === "error" ? 0 : severity === "warning" ? 1 : 2;
}
function inKinds(findings) {
  const kinds = [
    ["error", "errors"],
    ["warning", "warnings"],
    ["note", "notes"]
  ];
  return listed(
    kinds.flatMap(([one, many]) => {
      const number = count(findings, one);
      return number === 0 ? [] : [counted(number, one, many)];
    })
  );
}

// bot/texts/reply/announce-refused.ts
var most2 = 20;
function announceRefusedWords(why) {
  switch (why.kind) {
    case "other-digest":
      return `Not announced: that digest belongs to another version of this change. Please look at the preview again; what it shows now is announced with ${announceCommand(why.digest)}.`;
    case "missing":
      return `Not announced. Before customers can be told, this has to be there:

${missingLines(why.missing)}

Once it is, look at the preview and announce again.`;
    case "announced-already":
      return "This is announced already, just as it stands. Nothing is sent twice.";
    case "nothing-to-announce":
      return "Not announced: there is nothing here that can be. Either nothing changes that customers have to be told of, or the files have errors; the preview says which.";
    case "draft":
      return "Not announced: this pull request is a draft. Mark it as ready, then announce it in a new comment.";
    case "edited":
      return "Not announced: this comment was edited after it was written, and an edit gives no command. Write a new comment.";
    case "no-digest":
      return "Not announced: the command names no version of this change, or too little of its digest. Copy the whole line from the preview, with the digest behind it.";
    case "other-change":
      return "Not announced: another change of the same entry is announced and not in the list yet. Customers could not tell the two apart. Merge or cancel that one first.";
  }
}
function announceCommand(digest) {
  return asCode(`/announce ${shownDigest(digest)}`);
}
function missingLines(missing) {
  const left = missing.length - most2;
  return [
    ...missing.slice(0, most2).map((one) => `- ${asMessage(one)}`),
    ...left > 0 ? [`- … and ${left} more`] : []
  ].join("\n");
}

// bot/texts/preview/announce.ts
function announceSections({ pull, proposal, record }, draft) {
  if (proposal === null) return [];
  const missing = [
    ...pull.draft ? ["this pull request is a draft; mark it as ready"] : [],
    ...proposal.missing
  ];
  const command = announceCommand(proposal.of.digest);
  const what = record === null ? "announce exactly what is shown below" : "announce it again, exactly as shown below";
  const how2 = missing.length === 0 && draft !== null ? `Staff: to ${what}, write ${command} in a comment, on a line of its own. Another digest announces nothing.` : `Still missing:

${missingLines(missing)}

Once that is there, a digest to announce it with stands here.`;
  return [
    record === null ? "### To tell customers" : "### To tell customers again",
    how2,
    // Where no day can be counted from there is nothing to show; the reason stands among what is missing.
    ...draft === null ? [] : [channels(draft), dates(draft)]
  ];
}
function channels({ policy }) {
  const named = policy.channels.map(({ id, kind, required, group }) => {
    const whom = group === void 0 ? "" : `, for ${asText(policy.groups.find((one) => one.id === group)?.label ?? group)}`;
    return `${asCode(id)} (${kind === "email" ? "e-mail" : kind}${required ? ", required" : ""}${whom})`;
  });
  return `Channels: ${["the change issue", ...named.filter((_, index) => policy.channels[index]?.kind !== "issue")].join(", ")}.`;
}
function dates(draft) {
  const today2 = dayInWords(draft.announced.on);
  if (draft.windows.length === 0)
    return "Customers are told; no time to object is counted for a change of this kind.";
  const ends2 = draft.windows.map((window) => {
    const verb = window.authorisation === "general" ? "can object until" : "are asked first, to answer by";
    return `- ${asText(groupLabel(draft, window.group))}: ${verb} ${endInShort(endOf(window))}`;
  });
  return `If it is announced today, ${today2}:

${ends2.join("\n")}`;
}

// bot/texts/preview/classes.ts
var most3 = 30;
function classesSection({ proposal, record, gate }) {
  if (proposal === null || record !== null && gate.reason.kind !== "differs") return "";
  const { change: change2, policy, treated } = proposal.of;
  const left = change2.changes.length - most3;
  return [
    "### What changes",
    change2.changes.slice(0, most3).map((one) => entryLines(one, policy)).join("\n"),
    ...left > 0 ? [`… and ${left} more.`] : [],
    ...treated === null ? [] : [
      `Treated as ${asCode(treated.class)}, as ${asCode(treated.by)} decided with \`/treat\`: ${asText(treated.why)}`
    ]
  ].join("\n\n");
}
function entryLines(change2, policy) {
  const { title, lines, treatment } = wordsOf(change2, policy);
  const isChange = change2.before !== null && change2.after !== null;
  const decisive = change2.fields.filter((field) => field.class === change2.class).map(({ path }) => asCode(path));
  const because2 = isChange && decisive.length > 0 ? `, because of ${listed(decisive)}` : "";
  return [
    `- **${asText(title)}**`,
    `  ${asCode(change2.class)}${because2}: ${treatment}.`,
    // Of a new entry everything is new, and the issue's text below shows it.
    ...isChange ? lines.map((line2) => `  - ${asText(line2)}`) : []
  ].join("\n");
}

// bot/plan/accounted.ts
function accountOf(registry) {
  return Object.fromEntries(registry.entries.map((entry) => [entry.id, materialDigest(entry)]));
}
var nothingNew = { accounted: null, afterTheFact: null, stuck: null };
function account(ledger, records, observation) {
  const { main, told, now, deadlines } = observation;
  const registry = main.loaded.registry;
  if (registry === null) return nothingNew;
  const standing3 = accountOf(registry);
  const differing = [.../* @__PURE__ */ new Set([...Object.keys(standing3), ...Object.keys(ledger.accounted)])].filter(
    (id) => standing3[id] !== ledger.accounted[id]
  );
  if (differing.length === 0) return nothingNew;
  const nothing2 = materialDigest(null);
  const untold = differing.filter((id) => {
    const before2 = ledger.accounted[id] ?? nothing2;
    const after = standing3[id] ?? nothing2;
    return !records.some((record2) => tells(record2, id, before2, after));
  });
  if (untold.length === 0) return { ...nothingNew, accounted: standing3 };
  if (told === null)
    return {
      ...nothingNew,
      stuck: `the commit ${ledger.accountedAt.slice(0, 12)}, which customers were last told of, cannot be read. Push it to any branch`
    };
  const before = { ...told, policy: registry.policy };
  const change2 = compareRegistries(before, registry);
  const only = change2.changes.filter(
    ({ entry, treatment }) => untold.includes(entry) && isNoticeable(treatment)
  );
  if (only.length === 0) return { ...nothingNew, accounted: standing3 };
  const counted2 = deadlines.now.filter(isDeadline);
  if (only.some(({ treatment }) => treatment === "window") && counted2.length < registry.policy.groups.length)
    return {
      ...nothingNew,
      stuck: `a change in the list was announced to nobody, and no deadline can be counted for it: ${deadlines.now.find(isRefusal)?.reason ?? "no day to count from"}`
    };
  const of = announceable({ ...change2, changes: only }, registry.policy, null);
  const record = begin(of, {
    id: freeId(`push-${main.head.slice(0, 12)}`, [...records.map(({ id }) => id), ...ledger.closed]),
    kind: "after-the-fact",
    pull: null,
    head: main.head,
    announced: {
      by: "bot",
      permission: "-",
      at: now,
      on: counted2[0] === void 0 ? now.slice(0, 10) : announcementDay(counted2[0]) ?? now.slice(0, 10),
      comment: null
    },
    deadlines: counted2,
    earlier: null
  });
  return {
    ...nothingNew,
    accounted: standing3,
    afterTheFact: { ...record, merged: { commit: main.head, at: now, early: true } }
  };
}
function tells(record, entry, before, after) {
  if (record.state === "cancelled" || record.state === "replaced") return false;
  return record.changes.some(
    (told) => told.entry === entry && (told.before_digest === before && told.after_digest === after || !isFinal(record) && told.before_digest === after && told.after_digest === before)
  );
}
function announcementDay({ steps }) {
  return steps.find(({ kind }) => kind === "announced")?.date;
}

// bot/texts/preview/draft.ts
function draftOf({ pull, proposal, record, deadlines }) {
  if (proposal === null) return null;
  const counted2 = deadlines.filter(isDeadline);
  const on = counted2[0] === void 0 ? void 0 : announcementDay(counted2[0]);
  if (on === void 0) return null;
  return begin(proposal.of, {
    id: String(pull.number).padStart(4, "0"),
    kind: "announced",
    pull: pull.number,
    head: pull.head,
    announced: { by: "-", permission: "-", at: `${on}T00:00:00Z`, on, comment: null },
    deadlines: counted2,
    earlier: record
  });
}

// bot/texts/notice/deadline.ts
function deadlineLines(record, owed) {
  if (owed.kind === "cancelled") return [];
  const window = windowOf(record, owed.group);
  if (window === null) {
    return [
      "No time to object is counted for a change of this kind.",
      `${how(record, owed, "object")} A person reads and answers it.`
    ];
  }
  const end = endOf(window);
  if (window.authorisation === "specific") {
    const [only, ...others] = toldChanges(record);
    const what = only?.before === null && others.length === 0 ? "use this company" : "make this change";
    const by = `${dayInWords(end.lastDay, "full")} (${clocksInWords(end, "full")})`;
    const without = isInUse(record) ? "No answer is a no." : `Without your answer we will not ${what} for your data.`;
    return [
      `Your agreement asks for your approval first. Please answer by the end of ${by}. ${without}`,
      how(record, owed, "answer")
    ];
  }
  const promised = record.policy.objections.effect;
  const effect = isInUse(record) ? "A person reads and answers every objection." : promised;
  return [
    `You can object ${untilInWords(end)}.${owed.kind === "more-time" ? " Nothing else changes." : ""}`,
    `${how(record, owed, "object")}${effect === void 0 ? "" : ` ${shortLine(effect)}`}`,
    "If you have no objection, you need not reply."
  ];
}
function how(record, { channel }, verb) {
  const mailbox = plainSpans([mailSpan(record.policy.objections.email)]);
  const isMail = record.policy.channels.find(({ id }) => id === channel)?.kind === "email";
  const road = isMail ? `reply to this mail or write to ${mailbox}. Your reply is not public.` : `write to ${mailbox} and mention "${changeName(record)}". What you write there is not public.`;
  return `To ${verb} or to ask, ${road}${verb === "object" ? " Reasons help us; they are not needed." : ""}`;
}

// bot/texts/notice/fact-lines.ts
var mostEntries = 25;
function factLines(record, { kind }) {
  const told = toldChanges(record);
  const shown = told.slice(0, mostEntries);
  const rest = told.slice(mostEntries).map(({ entry }) => entry);
  const what = shown.map((change2) => ({ brief: "What", value: [entryTitle(change2, record)] }));
  const blocks = kind === "more-time" || kind === "cancelled" ? [aligned(what)] : shown.map((change2, index) => aligned([...what.slice(index, index + 1), ...factsOf(change2, record)]));
  const more3 = rest.length === 0 ? [] : [`And ${rest.length} more: ${shortLine(rest.join(", "))}. The details stand at the address below.`];
  return [...blocks, ...more3];
}
function aligned(rows) {
  const labels = rows.map(({ brief }) => `${shortLine(brief, 40)}:`);
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  return rows.map(({ value }, index) => `${(labels[index] ?? "").padEnd(width)}${plainSpans(value)}`).join("\n");
}

// bot/texts/notice/opening.ts
function openingLine(record, { kind, channel, group }) {
  const name = changeName(record);
  const window = windowOf(record, group);
  switch (kind) {
    case "announcement":
    case "information":
      return planned(record);
    case "after-the-fact":
      return `A change went into our list of subprocessors before we told you. We are telling you now${window === null ? "." : window.authorisation === "specific" ? ", and ask for your answer all the same." : ", and you have your full time to object all the same."}`;
    case "correction":
      return "A change that we announced to you has been altered. Our earlier notice about it no longer applies; this one replaces it. If you objected, that still stands; you need not repeat it.";
    case "more-time": {
      const why = extendedBecause(record, group);
      return `You have more time to answer our notice about ${name}${why === null ? ", because a part of our notices went out later than planned." : `. Reason: ${shortLine(why)}`}`;
    }
    case "cancelled": {
      const why = record.why === null ? "" : ` Reason: ${shortLine(record.why)}`;
      return `We are not going ahead with ${announced(record, channel, group)}. There is nothing to do.${why}`;
    }
  }
}
function announced(record, channel, group) {
  const { corrects, notices } = record;
  const isThis = notices.some(
    (notice2) => notice2.channel === channel && notice2.group === group && mayHaveTold(record, notice2)
  );
  if (isThis || corrects === void 0)
    return `${changeName(record)}, which we announced on ${dayInWords(record.announced.on, "plain")}`;
  const known = corrects.issue === null ? "" : ` (change ${corrects.issue})`;
  return `a change that we announced to you${known}`;
}
function planned(record) {
  const told = toldChanges(record);
  if (record.windows.length === 0)
    return "Something changes in our list of companies that handle personal data for you.";
  if (told.length > 1)
    return "We plan several changes to the companies that handle personal data for you. We are telling you before they start.";
  return told[0]?.before === null ? "We plan to work with one more company that handles personal data for you. We are telling you before it starts." : "We plan a change to a company that handles personal data for you. We are telling you before it starts.";
}
function extendedBecause(record, group) {
  const day2 = windowOf(record, group)?.last_day;
  const act = record.acts.findLast(
    ({ done, says, arguments: text }) => done && says === "extended" && text.split(" ")[0] === day2
  );
  return act === void 0 ? null : act.arguments.split(" ").slice(1).join(" ");
}

// bot/texts/notice/subject.ts
function subjectOf(record, { kind, group }) {
  const name = changeName(record);
  const title = titleText(titleOfChange(record));
  if (kind === "cancelled") return `Not going ahead: ${title} (${name})`;
  const window = windowOf(record, group);
  const day2 = window === null ? null : dayInWords(window.last_day, "plain");
  const until2 = window?.authorisation === "specific" ? `please answer by ${day2}` : `you can object until ${day2}`;
  const ending2 = day2 === null ? `(${name})` : `– ${until2} (${name})`;
  switch (kind) {
    case "more-time":
      return day2 === null ? `More time (${name})` : `More time: ${until2} (${name})`;
    case "correction":
      return `Corrected notice: ${title} ${ending2}`;
    case "after-the-fact":
      return `Already in our list: ${title} ${ending2}`;
    case "announcement":
    case "information":
      return `${title} ${ending2}`;
  }
}

// bot/texts/notices.ts
function noticeText(record, owed, context) {
  const paragraphs2 = [
    "Hello,",
    openingLine(record, owed),
    ...owed.kind === "correction" ? differenceLines(record, owed.channel, owed.group) : [],
    ...factLines(record, owed),
    ...deadlineLines(record, owed),
    [
      ...whereLines(record, owed, context),
      plainSpans(["Questions: ", mailSpan(record.policy.publisher.contact)])
    ].join("\n"),
    plainSpans([`Kind regards, ${record.policy.publisher.legal_name ?? record.policy.publisher.name}`]),
    footLines(record, owed).join("\n")
  ];
  return { subject: subjectOf(record, owed), text: `${paragraphs2.join("\n\n")}
` };
}
function whereLines(record, { kind, group }, context) {
  const address2 = record.issue === null ? changesUrl(context) : issueUrl(context, record.issue);
  const isCounted = kind !== "cancelled" && windowOf(record, group) !== null;
  return [
    `Details${isCounted ? ", and how the date was counted" : ""}: ${address2}`,
    ...context.pageUrl === void 0 ? [] : [`All subprocessors: ${context.pageUrl}`]
  ];
}
function footLines(record, { channel }) {
  const isMail = record.policy.channels.find(({ id }) => id === channel)?.kind === "email";
  return [
    ...isMail ? ["You get this because you are the notice contact in your agreement. To change the contact, reply."] : [],
    `Announced ${dayInWords(record.announced.on, "plain")} · ${changeName(record)} · digest ${record.digest.slice(0, 8)}`
  ];
}

// bot/texts/preview/exact-texts.ts
var mostNotices = 12;
function exactTexts(draft, { repositoryUrl }) {
  const [, ...issue] = issueBody(draft, [], { repositoryUrl }).split("\n");
  const notices = owedNotices(draft).slice(0, mostNotices);
  return [
    `### The exact texts

Once the change issue is open, its number and address stand in the notices in place of ${asCode(changeName(draft))} and of the list of changes.`,
    details("The change issue", `Title: **${asText(issueTitle(draft))}**

${issue.join("\n").trim()}`),
    ...notices.map((owed) => {
      const { subject, text } = noticeText(draft, owed, { repositoryUrl });
      const whom = `${asText(channelWords(draft, owed.channel))}, for ${asText(groupLabel(draft, owed.group))}`;
      return details(`Notice by ${whom}`, asFence(`Subject: ${subject}

${text.trim()}`));
    })
  ];
}
function details(summary, content) {
  return `<details><summary>${summary}</summary>

${content}

</details>`;
}

// bot/texts/preview/standing.ts
function standingSections(facts) {
  const { gate, record, pull } = facts;
  if (record?.state === "in-the-list") {
    return [
      "**This is in the list now. Thank you.** Changes on your side (name, place, purpose)? Please open a pull request before they happen."
    ];
  }
  if (record?.state === "cancelled")
    return ["**This change was cancelled.** Those who were told are told of that.", ...again(facts)];
  if (!pull.open) return announced2(facts);
  switch (gate.reason.kind) {
    case "nothing-material":
      return ["Nothing in it has to be told to customers first, so nothing holds it."];
    case "other-base":
      return [
        "It does not go to the default branch, and only that one is published, so nothing is announced from here."
      ];
    case "draft-ledger":
      return [
        "The branch on which announcements are kept is not there yet, so nothing can be announced for now."
      ];
    case "doubt":
      return [
        `**Held:** I could not see everything that I have to look at (${asText(gate.reason.why)}). The next pass looks again.`,
        ...announced2(facts)
      ];
    case "stale":
      return [
        `**Held:** since this pull request began, ${listed(gate.reason.entries.map((entry) => asCode(entry)))} changed on the default branch. Please update the branch; this comment then shows what would really change.`,
        ...announced2(facts)
      ];
    case "differs":
      return [
        "**Held: this is no longer what was announced.** The announced version stays the one that customers can object to, and its time goes on. Undo what came since, and all is as it was; or staff announce it again, which sends a new notice and starts the time anew.",
        ...announced2(facts)
      ];
    case "closed":
      return ["**Customers have been told, and nothing is open. It can be merged.**", ...announced2(facts)];
    case "invalid":
    case "not-announced":
    case "announcing":
    case "waiting":
    case "held":
      return announced2(facts);
  }
}
function again({ pull }) {
  return pull.open ? ["It can be changed and announced anew, or closed."] : [];
}
function announced2({ record, waits: waits2, repositoryUrl, pull }) {
  if (record === null) return [];
  const window = latestWindow(record);
  const issue = record.issue === null ? "" : ` Customers read and object ${asLink("in the change issue", issueUrl({ repositoryUrl }, record.issue))}.`;
  const until2 = window === null ? "" : ` Time to object: until ${endInShort(endOf(window))}.`;
  const left = waitsInWords(waits2, record);
  return [
    `**Announced.** State: ${stateInWords(record, waits2)}.${until2}${issue}`,
    ...left === null ? [] : [`It waits for ${asText(left)}.`],
    ...record.paused && !pull.open ? [
      "It is paused, because this pull request was closed. Reopen it to go on; staff end it with `/cancel-change <why>`."
    ] : []
  ];
}

// bot/texts/preview.ts
function previewBody(facts) {
  const draft = isProposed(facts) ? draftOf(facts) : null;
  return withinLimit(
    [
      ...welcome(facts),
      { text: verdict(facts) },
      ...standingSections(facts).map((text) => ({ text })),
      { text: classesSection(facts), optional: true },
      ...isProposed(facts) ? announceSections(facts, draft).map((text) => ({ text })) : [],
      ...draft === null ? [] : exactTexts(draft, facts).map((text) => ({ text, optional: true }))
    ],
    "… This is shortened: not everything has room in one comment. What is announced is complete."
  );
}
function isProposed({ pull, gate, proposal }) {
  if (proposal === null || !pull.open) return false;
  return gate.reason.kind === "not-announced" || gate.reason.kind === "differs" || gate.reason.kind === "stale";
}
function welcome({ pull, policy, proposal, record }) {
  if (record !== null || !pull.open) return [];
  const who = policy === null ? "the company that keeps this list" : asText(policy.publisher.name);
  const next2 = proposal === null ? "decides, and tells its customers where they have to be told" : proposal.of.change.treatment === "window" ? "decides, tells its customers, and gives them time to object before anything starts" : "decides, and tells its customers before it goes ahead";
  return [
    { text: `Hello, and thanks. This is a proposal: ${who} ${next2}.` },
    {
      text: "Everything in this pull request is public and stays in its history, so please give a shared mailbox, not a person’s. If you do not know something, write `unknown: <whom you asked>` there."
    }
  ];
}
function verdict({ pull: { after, open }, gate, record }) {
  if (!open && record !== null) return "";
  const { findings } = after;
  const errors = count(findings, "error");
  const list = findings.length === 0 ? "" : `

${findingLines(findings)}`;
  if (errors > 0)
    return `**❌ ${errors === 1 ? "One thing has" : `${counted(errors, "thing", "things")} have`} to be mended:**${list}`;
  if (gate.reason.kind === "invalid")
    return "**❌ The files cannot be read as a list.** The check of this pull request says why.";
  return `**✔ The files are valid.**${list}`;
}

// bot/plan/views/one-comment.ts
function oneComment(number, name, body, comments) {
  const [first, ...younger] = ours(name, comments).filter((comment) => comment.number === number);
  const text = `${marker(name)}
${body}`;
  if (first === void 0) return [{ do: "comment", number, body: text }];
  return [
    ...first.body === text ? [] : [{ do: "edit-comment", comment: first.id, body: text }],
    ...younger.map(({ id }) => ({ do: "delete-comment", comment: id }))
  ];
}
function onceComment(number, name, body, comments) {
  const [first, ...younger] = ours(name, comments);
  if (first === void 0) return [{ do: "comment", number, body: `${marker(name)}
${body}` }];
  return younger.map(({ id }) => ({ do: "delete-comment", comment: id }));
}
function ours(name, comments) {
  return comments.filter((comment) => comment.source !== "review" && comment.source !== "line" && markedAs(comment) === name).sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id);
}

// bot/plan/views/previews.ts
function previewSteps(observation, records, proposals, gates) {
  const { now, deadlines, repository } = observation;
  return observation.pulls.flatMap((pull) => {
    const record = shownRecord(pull.number, records);
    const written2 = ours("preview", pull.comments).length > 0;
    if (!pull.baseIsDefault || !pull.open && record === null || !written2 && !touchesRegistry(pull))
      return [];
    const body = previewBody({
      pull,
      proposal: proposals.get(pull.number) ?? null,
      record,
      waits: record === null ? [] : waitsFor(record, now, doubtsAbout(record, observation)),
      gate: gates(pull),
      deadlines: deadlines.now,
      policy: observation.main.loaded.registry?.policy ?? null,
      repositoryUrl: repository.url
    });
    return oneComment(pull.number, "preview", body, pull.comments);
  });
}
function touchesRegistry({ base, after }) {
  if (after.registry === null || base === null)
    return after.findings.some(({ severity }) => severity === "error");
  return compareRegistries(base, after.registry).changes.length > 0 || after.findings.some(({ severity }) => severity === "error");
}

// bot/texts/reply/answer.ts
function answerWords(record, objection) {
  const { n, source, answer_ref: ref } = objection;
  const reference = ref === null ? "" : ` Reference: ${asCode(ref)}.`;
  const contradict = source === "private" ? `If you made it and see it differently, write to ${markdownSpans([mailSpan(record.policy.objections.email)])}.` : `If you made it and see it differently, write ${asCode(`/still-object ${n}`)}.`;
  return `Objection ${n}${outcomeWords(record, objection)}${reference} ${contradict}`;
}
function outcomeWords(record, { outcome, answer: answer2, confirmation, state }) {
  const publisher = asText(record.policy.publisher.name);
  switch (outcome) {
    case "agreed":
      return `: ${publisher} reports that it was settled with the person who raised it.`;
    case "not-served": {
      const [only, ...others] = toldChanges(record);
      const service = others.length === 0 ? (only?.after ?? only?.before)?.service : void 0;
      return `: ${publisher} reports that it will not use ${service === void 0 ? "what changes" : asText(service)} for this customer.`;
    }
    case "contract-ended":
      return `: ${publisher} reports that the contract with this customer has ended or will end before the change.`;
    case "not-a-customer":
      return `: ${publisher} reports that, as far as it can tell, nobody it serves raised it. The objection stays on record.`;
    case "proceeding-despite":
      return ` remains unsettled. ${publisher} has decided to go ahead all the same (decided by ${asCode(answer2?.by ?? "-")}, confirmed by ${asCode(confirmation?.by ?? "-")}). The objection stays on record.`;
    case null:
      return state === "withdrawn" ? " has been withdrawn since." : " is open again.";
  }
}

// bot/texts/reply/done.ts
function doneWords(record, act, waits2) {
  const who = asCode(act.by);
  const when = momentInWords(act.at, zoneOf(record));
  const [first = "", ...rest] = act.arguments.split(" ");
  const n = /^\d{1,9}$/.test(first) ? first : "";
  const why = asText(rest.join(" "));
  const window = latestWindow(record);
  switch (act.says) {
    case "withdrawn": {
      const again2 = window === null || isOver(record, waits2) ? "" : ` You can object again ${untilInWords(endOf(window))}.`;
      return `Objection ${n} is withdrawn by the person who made it. It stays on record as withdrawn.${again2}`;
    }
    case "open-again":
      return `Objection ${n} is open again${record.merged === null ? ", and the change is held" : ""}. Someone from ${asText(record.policy.publisher.name)} will answer.`;
    case "second-person":
      return `Objection ${n} is not settled, and ${who} has decided to go ahead all the same. That takes a second member of staff, who writes ${asCode(`/confirm ${n}`)}. Until then the change stays held.`;
    case "extended":
      return `Everybody can object at least ${untilAll(record, first)}. Reason: ${why}. Everybody who was told is told of this.`;
    case "mailbox-read":
      return `${who} stated on ${when} that the mailbox for objections has been read. ${whatIsLeft(record, waits2)}`;
    case "approvals-complete":
      return `${who} stated on ${when} that every customer who has to agree first has agreed, or will not be served (${asCode(first)}). ${whatIsLeft(record, waits2)}`;
    case "waived":
      return `On record: it is not known that the notice by ${asCode(first)} went out, and ${who} stated on ${when} that customers were told in another way: ${why}. ${whatIsLeft(record, waits2)}`;
    case "cancelled":
      return `This change is cancelled. Reason: ${asText(act.arguments)}. Everybody who was told is told of this.`;
    default:
      return "Done.";
  }
}
function untilAll({ windows }, day2) {
  const [earliest] = [...windows].sort((a, b) => Date.parse(a.utc) - Date.parse(b.utc));
  const given = windows.find(({ last_day }) => last_day === day2) ?? earliest;
  return given === void 0 ? "for longer" : untilInWords(endOf(given));
}
function whatIsLeft(record, waits2) {
  const counts = tallyInWords(record);
  const left = waitsInWords(waits2, record);
  if (left !== null) return `${counts} Still waiting for ${asText(left)}.`;
  const use = firstUse(record);
  const next2 = record.pull === null || record.merged !== null ? "" : " The pull request may be merged.";
  return `${counts}${next2}${use === null ? "" : ` First use is planned for ${use}.`}`;
}

// bot/texts/reply/help.ts
function helpWords(forStaff) {
  const of = (who) => commandTable.filter((row2) => row2.who === who).map(line);
  const everyone = [
    "A command stands at the start of a line. Quotations and code do not count, and neither do later edits.",
    of("everyone").join("\n")
  ];
  const staff = ["For staff (write access):", of("staff").join("\n")];
  return [...everyone, ...forStaff ? staff : []].join("\n\n");
}
function line({ name, usage, help, where }) {
  const on = where === "pull" ? " (on the pull request)" : "";
  return `- ${asCode(`/${name}${usage === "" ? "" : ` ${usage}`}`)}${on} – ${help}`;
}

// bot/texts/reply/receipt.ts
function receiptWords(record, objection, act) {
  const { n, source, ref, made_at: madeAt } = objection;
  const made = `${momentInWords(madeAt, zoneOf(record))}, ${standing(record, objection)}`;
  if (source === "private") {
    return `Recorded: objection ${n} to this change, reference ${asCode(ref ?? "")}, sent on ${made}. ${next(record, objection)} What was written stays private.`;
  }
  const first = act.command === "count" ? `That comment counts as objection ${n} to this change. It was made on ${made}.` : `Thank you. This is objection ${n} to this change, made on ${made}.`;
  const mail = markdownSpans([mailSpan(record.policy.objections.email)]);
  return [
    `${first} ${next(record, objection)}`,
    `If you prefer to go on in private: ${mail}, "${changeName(record)}, objection ${n}". To take it back, the person who made it writes ${asCode(`/withdraw ${n}`)}.`
  ].join("\n\n");
}
function standing(record, objection) {
  if (objection.standing === "in-time") return record.windows.length === 0 ? "and on record" : "in time";
  const window = latestWindow(record);
  return window === null ? "late" : `after the time to object had ended (${endInShort(endOf(window))}), so it is recorded as late`;
}
function next(record, { standing: when }) {
  const publisher = asText(record.policy.publisher.name);
  const held = record.merged === null;
  if (when === "late") {
    return `A person from ${publisher} will still read it and answer${held ? ", and the change is held until then" : ""}. If you think the date is wrong for you, say when our notice reached you, by mail if you prefer.`;
  }
  return held ? `The change is held while it is open, and someone from ${publisher} will answer.` : `The change is in the list already; the objection counts all the same, and someone from ${publisher} will answer.`;
}

// bot/texts/reply/refused.ts
function refusedWords(record, act) {
  const [first = ""] = act.arguments.split(" ");
  const n = /^\d{1,9}$/.test(first) ? first : "";
  const window = latestWindow(record);
  switch (act.says) {
    case "for-staff":
      return `That command is for ${asText(record.policy.publisher.name)} staff (write access); nothing was changed. If you want to object, start a line with \`/object\`.`;
    case "arguments":
      return `I could not read that command, and nothing was changed. It is written ${usageOf(act.command)}.`;
    case "name-in-reference":
      return "I did not record this: what stands there must be a reference such as `C-014`, so that no customer’s name stands here. If a name is in your comment, please delete the comment (its edit history is public too). Then send the command again with a reference.";
    case "address-in-reason":
      return "I did not record this: a reason stands here in public for ever, so it may hold no address and nobody’s account name, nothing with an `@`. Please send the command again without, and delete the comment if it names a customer.";
    case "too-many":
      return "One comment holds too many commands; this one and those after it changed nothing. Please write them in a new comment.";
    case "edited":
      return "That comment was edited before I first read it, so I cannot know who wrote what stands there. Nothing was changed. Please write the command in a new comment.";
    case "once":
      return "This comment is recorded as an objection already. One comment counts once.";
    case "no-such-objection":
      return `There is no objection ${n} to this change; nothing was changed. The issue’s first post says how many there are.`;
    case "not-yours":
      return `Only the person who made objection ${n} can do that. The objection stands as it was.`;
    case "comment-gone":
      return `The comment that objection ${n} was made in, or the account that wrote it, is gone, so nobody can tell whose it is. The objection stands as it was; staff can answer it.`;
    case "withdrawn-already":
      return `Objection ${n} has been withdrawn by the person who made it; nothing was changed.`;
    case "open-already":
      return `Objection ${n} is not answered, so nothing had to be changed.`;
    case "no-such-comment":
      return 'There is no comment here with that number that waits for anybody; nothing was changed. "Copy link" in a comment’s menu gives the address to put there.';
    case "which-comment":
      return 'That number can mean more than one comment here; nothing was changed. "Copy link" in a comment’s menu gives the address to put there.';
    case "counted-already":
      return "That comment counts as an objection already; nothing was changed.";
    case "in-the-future":
      return "That time has not come yet; nothing was recorded. Give the time at which the objection was sent, with its zone: `2026-12-09T23:40+01:00`.";
    case "recorded-already":
      return "An objection with that reference is open already; nothing was recorded twice.";
    case "nothing-to-confirm":
      return `There is nothing to confirm about objection ${n}: nobody has decided to go ahead in spite of it. That is ${asCode(`/answer ${n} proceeding-despite`)}.`;
    case "second-person":
      return `Objection ${n}: the one who decided cannot confirm it too. It takes a second member of staff.`;
    case "before-the-deadline":
      return `The mailbox can be confirmed once the time to object has ended${window === null ? "" : ` (${endInShort(endOf(window))})`}: until then something may still arrive. Nothing was changed.`;
    case "nobody-has-to-agree":
      return "No group of customers has to agree first, so there is nothing to complete.";
    case "no-such-channel":
      return "The policy that this change was announced under has no such channel; nothing was changed.";
    case "nothing-failed":
      return `No notice by ${asCode(first)} has failed or hangs, so there is nothing to go on without.`;
    case "no-window":
      return "There is no time to object that could be made longer; nothing was changed.";
    case "closed-already":
      return "The time to object has ended and the window is closed; it is not opened again. A change that needs more time is cancelled and announced anew.";
    case "ended":
      return "This change has ended, so there is nothing left to do that to.";
    case "not-later":
      return `Time to object is only ever made longer${window === null ? "" : `: it ends on ${dayInWords(window.last_day)} as it stands`}. Give a later day.`;
    case "not-before-use": {
      const use = firstUse(record);
      return `The time to object has to end before the day of first use that was announced${use === null ? "" : `, ${use}`}; nothing was changed. Give an earlier day. For more time than that, have \`used_from\` in the pull request set to a later day and announce it again: customers are told both, and what they wrote stands.`;
    }
    case "no-such-day":
      return "There is no such day; nothing was changed. Write it as year-month-day: `2026-12-23`.";
    case "in-the-list-already":
      return "This change is in the list already, so it can no longer be cancelled. Take it back with a pull request of its own.";
    case "on-the-pull-request":
      return `That command belongs into a comment of the pull request, where the preview stands. It is written ${usageOf(act.command)}.`;
    default:
      return "Nothing was changed.";
  }
}
function usageOf(command) {
  const row2 = commandTable.find(({ name }) => name === command);
  return asCode(`/${command}${row2 === void 0 || row2.usage === "" ? "" : ` ${row2.usage}`}`);
}

// bot/texts/reply/status.ts
function statusWords(record, waits2) {
  const state = `State: ${stateInWords(record, waits2)}. Objections: ${objectionsInWords(record)}.`;
  if (isFinal(record)) return state;
  if (waits2.length === 0) return `${state} It waits for nothing.`;
  const lines = waits2.slice(0, 20).map((wait) => {
    const remedy = waitRemedy(wait);
    return `- ${asText(waitInWords(wait, record))}.${remedy === null ? "" : ` ${remedy}`}`;
  });
  return `${state}

It waits for:
${lines.join("\n")}`;
}

// bot/texts/reply/unread.ts
function unreadWords(record, createdAt) {
  const publisher = asText(record.policy.publisher.name);
  const end = latestEnd(record);
  const window = latestWindow(record);
  const isLate = end !== null && Date.parse(createdAt) >= Date.parse(end);
  const before = record.merged === null ? ", and nothing goes ahead before that" : "";
  const late = isLate && window !== null ? ` The time to object ended on ${endInShort(endOf(window))}; an objection made now is recorded as late, and is read and answered all the same.` : "";
  const mail = markdownSpans([mailSpan(record.policy.objections.email)]);
  return `Thank you for writing. Someone from ${publisher} will read this${before}. If you mean it as an objection, start a line with \`/object\`.${late} For anything confidential, use ${mail}.`;
}

// bot/texts/replies.ts
function replyToAct(record, act, waits2) {
  if (!act.done) return refusedWords(record, act);
  const says = act.says ?? "";
  const [, what, number] = /^(objection|recorded|answer)-(\d+)$/.exec(says) ?? [];
  const objection = number === void 0 ? void 0 : record.objections.find(({ n }) => n === Number(number));
  if (objection !== void 0) {
    return what === "answer" ? answerWords(record, objection) : receiptWords(record, objection, act);
  }
  switch (says) {
    case "read":
      return null;
    case "help":
      return helpWords(act.by !== "-");
    case "status":
      return statusWords(record, waits2);
    default:
      return doneWords(record, act, waits2);
  }
}
function unreadReply(record, createdAt) {
  return unreadWords(record, createdAt);
}
function announceRefusedReply(why) {
  return announceRefusedWords(why);
}

// bot/texts/issue-notice.ts
var subjects = {
  "more-time": "More time",
  cancelled: "Not going ahead",
  replaced: "Announced again",
  early: "In the list before its time"
};
function issueNoticeText(record, { kind }, context) {
  return {
    subject: `${subjects[kind]} (${changeName(record)})`,
    text: withinLimit(
      paragraphs(record, kind, context).map((text) => ({ text, optional: text.startsWith("|") })),
      "What differs does not have room here; it stands in the new issue."
    )
  };
}
function paragraphs(record, kind, context) {
  const name = asText(record.policy.publisher.name);
  switch (kind) {
    case "more-time":
      return [`**There is more time: ${ends(record)}.**`, `${because(record)} Objections made so far stand.`];
    case "cancelled": {
      const why = record.why === null || record.why === "" ? [] : [`Reason: ${asText(record.why)}`];
      return [`**${name} is not going ahead with this change. There is nothing to do.**`, ...why];
    }
    case "replaced": {
      const there = record.issue === null ? "its own issue" : asLink(`issue ${record.issue}`, issueUrl(context, record.issue));
      return [
        `**What was announced here no longer applies: the change was altered and announced again.** It stands in ${there}, with its own time to object.`,
        ...differenceTable(record),
        "If you objected, that still stands; you need not repeat it. Please write there from now on."
      ];
    }
    case "early": {
      const seen2 = record.merged === null ? "" : ` (seen on ${dayInWords(localDay(record.merged.at, zoneOf(record)), "plain")})`;
      const goesOn = record.windows.length === 0 ? "" : ` The time goes on as announced: ${ends(record)}. Objections count as before.`;
      return [
        `**This change was put into the list before its time${seen2}.**${goesOn} The public page shows it.`
      ];
    }
  }
}
function ends(record) {
  const [window, ...others] = generalWindows(record);
  if (window === void 0)
    return listed(
      record.windows.map(
        (one) => `${asText(groupLabel(record, one.group))}: please answer by ${endInShort(endOf(one))}`
      )
    );
  const longer = others.some(({ utc }) => utc > window.utc) ? ", and some agreements give longer" : "";
  return `customers can object ${untilInWords(endOf(window))}${longer}`;
}
function because(record) {
  const why = record.windows.map(({ group }) => extendedBecause(record, group)).find((one) => one !== null);
  return why === void 0 || why === null ? "A part of our notices went out later than planned." : `Reason: ${asText(why)}`;
}

// bot/plan/effects.ts
var leaseMilliseconds = 10 * 6e4;
function claim(effect, run2, now) {
  return {
    state: "claimed",
    by: run2,
    until: later(now, leaseMilliseconds),
    attempt: (effect?.attempt ?? 0) + 1,
    at: null,
    result: null,
    next_try: null,
    told: effect?.told ?? []
  };
}
function isClaimable(effect, now) {
  if (effect === void 0) return true;
  switch (effect.state) {
    case "done":
      return false;
    case "failed":
      return effect.next_try === null || effect.next_try <= now;
    case "claimed":
      return effect.until === null || effect.until <= now;
  }
}
function claimedBy(record, run2) {
  return Object.entries(record.effects).filter(([, effect]) => effect.state === "claimed" && effect.by === run2).map(([key]) => key);
}
function later(instant, milliseconds) {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

// bot/plan/comment-read.ts
function commentRead(comment, verdict3, now) {
  return {
    id: comment.id,
    source: comment.source,
    verdict: verdict3,
    created_at: comment.createdAt,
    seen_at: now,
    hash: createHash("sha256").update(comment.body).digest("hex"),
    gone: false,
    decided: null
  };
}
function isSame(a, b) {
  return a.id === b.id && a.source === b.source;
}
var editedAfter = 6e4;
function isEdited({ createdAt, updatedAt }) {
  return Date.parse(updatedAt) > Date.parse(createdAt) + editedAfter;
}

// bot/plan/outcome.ts
function actOf({ comment, now }) {
  return { by: comment.author.login, permission: comment.author.permission, at: now, comment: comment.id };
}

// bot/plan/answers.ts
function ownObjection(record, name, n, { comment, all }) {
  const objection = record.objections.find((one) => one.n === n);
  if (objection === void 0) return { refused: "no-such-objection" };
  if (objection.state === "withdrawn") return { refused: "withdrawn-already" };
  const origin = all.find(({ id, source }) => id === objection.comment && source === objection.source);
  if (objection.source !== "private" && (origin === void 0 || origin.author.kind === "ghost"))
    return { refused: "comment-gone" };
  if (origin === void 0 || origin.author.id !== comment.author.id) return { refused: "not-yours" };
  if (name === "withdraw") return { record: change(record, n, { state: "withdrawn" }), says: "withdrawn" };
  if (objection.state !== "answered") return { refused: "open-already" };
  const unanswered = { outcome: null, answer: null, confirmation: null, answer_ref: null };
  return { record: change(record, n, { state: "open", ...unanswered }), says: "open-again" };
}
function answer(record, { objection: n, outcome, ref }, context) {
  const objection = record.objections.find((one) => one.n === n);
  if (objection === void 0) return { refused: "no-such-objection" };
  if (objection.state === "withdrawn") return { refused: "withdrawn-already" };
  const alone = outcome !== "proceeding-despite";
  return {
    record: change(record, n, {
      state: alone ? "answered" : "open",
      outcome,
      answer: actOf(context),
      confirmation: null,
      answer_ref: ref,
      read: true
    }),
    says: alone ? `answer-${n}` : "second-person"
  };
}
function confirm(record, n, context) {
  const objection = record.objections.find((one) => one.n === n);
  if (objection === void 0) return { refused: "no-such-objection" };
  if (objection.outcome !== "proceeding-despite" || objection.answer === null || objection.state !== "open")
    return { refused: "nothing-to-confirm" };
  if (objection.answer.by.toLowerCase() === context.comment.author.login.toLowerCase())
    return { refused: "second-person" };
  return {
    record: change(record, n, { state: "answered", confirmation: actOf(context) }),
    says: `answer-${n}`
  };
}
function change(record, n, to) {
  return {
    ...record,
    objections: record.objections.map((objection) => objection.n === n ? { ...objection, ...to } : objection)
  };
}

// bot/plan/standing.ts
function standingAt(record, madeAt) {
  const end = latestEnd(record);
  return end === null || Date.parse(madeAt) < Date.parse(end) ? "in-time" : "late";
}

// bot/plan/objections.ts
function object(record, { id, source, createdAt }) {
  if (record.objections.some(({ comment, source: from }) => comment === id && from === source))
    return { refused: "once" };
  const objection = newObjection(record, { source, comment: id, ref: null, made_at: createdAt });
  return {
    record: { ...record, objections: [...record.objections, objection] },
    says: `objection-${objection.n}`
  };
}
function count2(before, named, context) {
  const record = withEarlierTalk(before, named, context);
  const [read, ...others] = commentsNamed(record, named).filter(({ verdict: verdict3 }) => verdict3 !== "command");
  if (read === void 0) return { refused: "no-such-comment" };
  if (others.length > 0) return { refused: "which-comment" };
  if (read.verdict === "objection") return { refused: "counted-already" };
  const made = { source: read.source, comment: read.id, ref: null, made_at: read.created_at };
  const objection = newObjection(record, made);
  return {
    record: {
      ...withDecision(record, [read], "objection", context),
      objections: [...record.objections, objection]
    },
    says: `objection-${objection.n}`
  };
}
function withEarlierTalk(record, named, { all, now }) {
  const talk = all.filter(
    (comment) => isNamed(comment, named) && isOutsider(comment.author) && !record.comments.some((read) => isSame(read, comment))
  );
  return talk.length === 0 ? record : { ...record, comments: [...record.comments, ...talk.map((one) => commentRead(one, "unread", now))] };
}
function notObjection(record, spans, context) {
  const meant = [];
  for (const { from, to } of spans) {
    const firsts = commentsNamed(record, from);
    const lasts = commentsNamed(record, to);
    const [first] = firsts;
    const [last] = lasts;
    if (first === void 0 || last === void 0) return { refused: "no-such-comment" };
    if (firsts.length > 1 || lasts.length > 1 || threadOf(first, context) !== threadOf(last, context))
      return { refused: "which-comment" };
    meant.push(
      ...record.comments.filter(
        (comment) => comment.id >= first.id && comment.id <= last.id && threadOf(comment, context) === threadOf(first, context) && Date.parse(comment.created_at) <= Date.parse(context.comment.createdAt)
      )
    );
  }
  const unread = meant.filter(({ verdict: verdict3 }) => verdict3 === "unread");
  return unread.length === 0 ? { refused: "no-such-comment" } : { record: withDecision(record, unread, "not-objection", context), says: "read" };
}
function threadOf(read, { all }) {
  const there = all.find((comment) => isSame(comment, read));
  return there === void 0 ? `gone ${read.source} ${read.id}` : `${read.source} ${there.number}`;
}
function recordPrivate(record, { ref, sentAt }, { now }) {
  if (Date.parse(sentAt) > Date.parse(now)) return { refused: "in-the-future" };
  if (record.objections.some((objection2) => objection2.ref === ref && objection2.state === "open"))
    return { refused: "recorded-already" };
  const objection = newObjection(record, { source: "private", comment: null, ref, made_at: sentAt });
  return {
    record: { ...record, objections: [...record.objections, objection] },
    says: `recorded-${objection.n}`
  };
}
function newObjection(record, some) {
  return {
    ...some,
    n: record.objections.reduce((highest, { n }) => Math.max(highest, n), 0) + 1,
    standing: standingAt(record, some.made_at),
    state: "open",
    outcome: null,
    answer: null,
    confirmation: null,
    answer_ref: null,
    read: false,
    carried_from: null
  };
}
function withDecision(record, meant, verdict3, context) {
  return {
    ...record,
    comments: record.comments.map(
      (comment) => meant.includes(comment) ? { ...comment, verdict: verdict3, decided: actOf(context) } : comment
    )
  };
}
function commentsNamed({ comments }, named) {
  return comments.filter((comment) => isNamed(comment, named));
}
var kindOf = {
  issue: "conversation",
  pull: "conversation",
  review: "review",
  line: "line"
};
function isNamed(comment, { id, kind }) {
  return comment.id === id && (kind === null || kind === kindOf[comment.source]);
}

// bot/plan/public-arguments.ts
function publicArguments(record, command, { staff, done }) {
  if ("problem" in command) return "";
  if (command.name === "withdraw" || command.name === "still-object") return String(command.objection);
  if (!staff) return "";
  const withWhy = (first, why) => done ? `${first} ${why}`.trim() : first;
  switch (command.name) {
    case "object":
    case "help":
    case "status":
    case "mailbox-read":
      return "";
    case "confirm":
      return String(command.objection);
    case "announce":
      return command.digest;
    case "treat":
      return withWhy(command.class, command.why);
    case "count":
      return String(command.comment.id);
    case "not-objection":
      return command.comments.map(({ from, to }) => from.id === to.id ? String(from.id) : `${from.id}..${to.id}`).join(" ");
    case "record-objection":
      return `${command.ref} sent ${command.sentAt}`;
    case "answer":
      return `${command.objection} ${command.outcome}${command.ref === null ? "" : ` ${command.ref}`}`;
    case "extend":
      return withWhy(command.date, command.why);
    case "approvals-complete":
      return command.ref;
    case "waive-notice": {
      const known = record.policy.channels.some(({ id }) => id === command.channel);
      return known ? withWhy(command.channel, command.why) : "";
    }
    case "cancel-change":
      return withWhy("", command.why);
  }
}

// bot/plan/obey.ts
function obey(record, command, context) {
  return keep(record, command, decide(record, command, context), context);
}
function refuse(record, command, why, context) {
  return keep(record, command, { refused: why }, context);
}
function keep(record, command, outcome, { comment, now }) {
  const done = "record" in outcome;
  const staff = isStaff(comment.author);
  const named = staff && !isPersonal(command);
  const act = {
    command: command.name,
    arguments: publicArguments(record, command, { staff, done }),
    by: named ? comment.author.login : "-",
    permission: named ? comment.author.permission : "-",
    at: now,
    comment: comment.id,
    source: comment.source,
    done,
    says: done ? outcome.says : outcome.refused
  };
  const after = done ? outcome.record : record;
  return { ...after, acts: [...after.acts, act] };
}
function isPersonal({ name }) {
  return name === "object" || name === "withdraw" || name === "still-object";
}
function decide(record, command, context) {
  const row2 = commandTable.find(({ name }) => name === command.name);
  if (row2?.who === "staff" && !isStaff(context.comment.author)) return { refused: "for-staff" };
  if ("problem" in command) return { refused: command.problem };
  if (context.edited && command.name !== "help" && command.name !== "object") return { refused: "edited" };
  switch (command.name) {
    case "object":
      return object(record, context.comment);
    case "withdraw":
    case "still-object":
      return ownObjection(record, command.name, command.objection, context);
    case "help":
    case "status":
      return { record, says: command.name };
    case "count":
      return count2(record, command.comment, context);
    case "not-objection":
      return notObjection(record, command.comments, context);
    case "record-objection":
      return recordPrivate(record, command, context);
    case "answer":
      return answer(record, command, context);
    case "confirm":
      return confirm(record, command.objection, context);
    case "extend":
      return extend(record, command.date);
    case "mailbox-read":
      return mailboxRead(record, context);
    case "approvals-complete":
      return approvalsComplete(record, command.ref, context);
    case "waive-notice":
      return waive(record, command.channel, context);
    case "cancel-change":
      return cancel(record, command.why, context);
    case "announce":
    case "treat":
      return { refused: "on-the-pull-request" };
  }
}
function hasEnded({ state }) {
  return state === "in-the-list" || state === "cancelled" || state === "replaced";
}
function mailboxRead(record, context) {
  if (hasEnded(record)) return { refused: "ended" };
  const end = latestEnd(record);
  if (end !== null && Date.parse(context.comment.createdAt) < Date.parse(end))
    return { refused: "before-the-deadline" };
  return { record: { ...record, mailbox_read: actOf(context) }, says: "mailbox-read" };
}
function approvalsComplete(record, ref, context) {
  if (hasEnded(record)) return { refused: "ended" };
  if (!record.windows.some(({ authorisation }) => authorisation === "specific"))
    return { refused: "nobody-has-to-agree" };
  return {
    record: { ...record, approvals_complete: { ...actOf(context), ref } },
    says: "approvals-complete"
  };
}
function waive(record, channel, { now }) {
  if (!record.policy.channels.some(({ id }) => id === channel)) return { refused: "no-such-channel" };
  const failed = record.notices.filter(
    (notice2) => notice2.channel === channel && (notice2.evidence === "failed" || isStuck(record, notice2))
  );
  if (failed.length === 0) return { refused: "nothing-failed" };
  return {
    record: {
      ...record,
      notices: record.notices.map(
        (notice2) => failed.includes(notice2) ? { ...notice2, evidence: "waived", at: now } : notice2
      )
    },
    says: "waived"
  };
}
function isStuck({ effects }, { id, evidence }) {
  return evidence === "waiting" && effects[`notice/${id}`] !== void 0;
}
function cancel(record, why, { inTheList }) {
  if (record.state === "in-the-list" || inTheList) return { refused: "in-the-list-already" };
  if (hasEnded(record)) return { refused: "ended" };
  return { record: { ...record, state: "cancelled", why }, says: "cancelled" };
}

// bot/plan/hear.ts
var mostCommands = 20;
function hear(record, comments, now, inTheList = false) {
  const { announced: announced4, corrects } = record;
  const since = askedAt(announced4, comments);
  const proposedUntil = corrects === void 0 ? since : askedAt({ ...corrects, at: corrects.since }, comments);
  const hearing = { all: comments, now, inTheList, since, proposedUntil };
  const heard = inOrder(comments).reduce((so_far, comment) => hearOne(so_far, comment, hearing), record);
  return withStanding(markGone(heard, comments));
}
function hearOne(record, comment, hearing) {
  if (record.comments.some((read) => isSame(read, comment))) return record;
  if (isStaff(comment.author)) return hearStaff(record, comment, hearing);
  return isOutsider(comment.author) ? hearOutsider(record, comment, hearing) : record;
}
function hearStaff(record, comment, hearing) {
  if (isEarlier(comment, record, hearing)) return record;
  const commands = readingOf(comment.body).commands.filter(
    // On the pull request these two are read where announcements are made.
    ({ name }) => comment.source === "issue" || name !== "announce" && name !== "treat"
  );
  if (commands.length === 0) return record;
  const objects = commands.slice(0, mostCommands).some(({ name }) => name === "object");
  return runAll(
    withComment(record, comment, objects ? "objection" : "command", hearing),
    commands,
    comment,
    hearing
  );
}
function isEarlier({ id, source, createdAt }, { announced: announced4 }, { since }) {
  const written2 = Date.parse(createdAt);
  if (written2 !== since) return written2 < since;
  const counted2 = source === "issue" || source === "pull";
  return counted2 && announced4.comment !== null && id < announced4.comment;
}
function hearOutsider(record, comment, hearing) {
  const { commands, other } = readingOf(comment.body);
  const edited = isEdited(comment);
  const objectsAtAll = commands.some(({ name }) => name === "object");
  if (Date.parse(edited ? comment.updatedAt : comment.createdAt) < hearing.proposedUntil && !objectsAtAll)
    return record;
  const objects = commands.slice(0, mostCommands).some(({ name }) => name === "object");
  const onlyOwn = commands.length > 0 && commands.length <= mostCommands && !other && commands.every(isForEveryone);
  const verdict3 = objects ? "objection" : onlyOwn && !edited ? "command" : "unread";
  const after = runAll(withComment(record, comment, verdict3, hearing), commands, comment, hearing);
  return verdict3 === "command" && isUnheard(after, comment) ? withVerdict(after, comment, "unread") : after;
}
function isForEveryone({ name }) {
  return commandTable.find((row2) => row2.name === name)?.who === "everyone";
}
function isUnheard({ acts }, { id, source }) {
  return acts.some(
    (act) => act.comment === id && act.source === source && act.command === "still-object" && !act.done && act.says !== "open-already"
  );
}
function runAll(record, commands, comment, { all, now, inTheList }) {
  const context = { comment, all, now, inTheList, edited: isEdited(comment) };
  const after = commands.slice(0, mostCommands).reduce((so_far, command) => obey(so_far, command, context), record);
  const next2 = commands[mostCommands];
  return next2 === void 0 ? after : refuse(after, next2, "too-many", context);
}
function withComment(record, comment, verdict3, { now }) {
  return { ...record, comments: [...record.comments, commentRead(comment, verdict3, now)] };
}
function withVerdict(record, comment, verdict3) {
  return {
    ...record,
    comments: record.comments.map((read) => isSame(read, comment) ? { ...read, verdict: verdict3 } : read)
  };
}
function askedAt({ at, comment }, comments) {
  const asked = comments.find(({ id, source }) => id === comment && source === "pull");
  return Math.min(Date.parse(at), asked === void 0 ? Infinity : Date.parse(asked.createdAt));
}
function markGone(record, comments) {
  const there = new Set(comments.map(({ id, source }) => `${source} ${id}`));
  const isGone = ({ id, source }) => !there.has(`${source} ${id}`);
  if (record.comments.every((comment) => comment.gone === isGone(comment))) return record;
  return { ...record, comments: record.comments.map((comment) => ({ ...comment, gone: isGone(comment) })) };
}
function withStanding(record) {
  const isInTime = ({ standing: standing3, carried_from, made_at }) => standing3 === "late" && carried_from === null && standingAt(record, made_at) === "in-time";
  if (!record.objections.some(isInTime)) return record;
  return {
    ...record,
    objections: record.objections.map((one) => isInTime(one) ? { ...one, standing: "in-time" } : one)
  };
}
function inOrder(comments) {
  return [...comments].sort(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id || compareText(a.source, b.source)
  );
}

// bot/plan/outcomes.ts
function withOutcomes(record, outcomes, now) {
  return outcomes.reduce((before, outcome) => withOutcome(before, outcome, now), record);
}
function withOutcome(record, outcome, now) {
  const earlier2 = record.effects[outcome.effect];
  if (earlier2 === void 0) return record;
  const effect = {
    ...earlier2,
    state: outcome.done ? "done" : "failed",
    until: null,
    at: now,
    result: outcome.result,
    next_try: outcome.done ? null : outcome.nextTry,
    told: outcome.done ? [] : [...outcome.told]
  };
  const effects = { ...record.effects, [outcome.effect]: effect };
  if (outcome.effect === "issue")
    return outcome.done ? { ...record, effects, issue: Number(outcome.result) } : { ...record, effects };
  const id = outcome.effect.replace("notice/", "");
  const evidence = outcome.done ? outcome.evidence ?? "handed-over" : "failed";
  return {
    ...record,
    effects,
    notices: record.notices.map(
      (notice2) => notice2.id === id && notice2.evidence !== "waived" ? { ...notice2, evidence, at: now } : notice2
    )
  };
}
function withLaterWindows(record, today2) {
  if (!isToBeRecounted(record)) return record;
  const counts = today2.filter(isDeadline);
  const on = counts[0] && announcementDay(counts[0]);
  const [zone, complete] = [record.windows[0]?.zone, announcementComplete(record)];
  if (zone === void 0 || complete === null || on === void 0 || on < localDay(complete, zone))
    return record;
  const counted2 = windowsOf(counts, record.policy);
  const groups = record.policy.groups.map(({ id }) => id);
  if (!groups.every((group) => counted2.some((window) => window.group === group))) return record;
  const windows = record.windows.map((window) => {
    const later2 = counted2.find(({ group }) => group === window.group);
    return later2 !== void 0 && Date.parse(later2.utc) > Date.parse(window.utc) ? later2 : window;
  });
  return { ...record, windows, announced: { ...record.announced, on }, mailbox_read: null };
}
function restated(record, now, doubts) {
  const state = stateOf(record, waitsFor(record, now, doubts));
  return state === record.state ? record : { ...record, state };
}

// bot/plan/owed-on-issue.ts
function isOnIssue({ policy }, channel) {
  return policy.channels.some(({ id, kind }) => id === channel && kind === "issue");
}
function owedOnIssue(record) {
  const channel = record.policy.channels.find(({ kind }) => kind === "issue")?.id;
  if (channel === void 0 || record.issue === null) return [];
  const said2 = record.notices.filter((notice2) => notice2.channel === channel);
  const owed = (kind) => ({ kind, channel, group: null, deadline: latestEnd(record) });
  const once = (kind) => said2.some((one) => one.kind === kind) ? [] : [owed(kind)];
  if (record.state === "replaced") return [];
  const replaced = record.replaces === null ? [] : once("replaced");
  if (record.state === "cancelled") return [...replaced, ...once("cancelled")];
  const isEarly = record.kind === "announced" && record.merged?.early === true;
  return [
    ...replaced,
    ...isEarly ? once("early") : [],
    ...isMoreTimeUnsaid(record, said2) ? [owed("more-time")] : []
  ];
}
function isMoreTimeUnsaid(record, said2) {
  const notices = said2.filter(({ kind }) => kind === "more-time");
  if (notices.some(({ at }) => at === null)) return false;
  const last = notices.map(({ at }) => Date.parse(at ?? "")).reduce((a, b) => Math.max(a, b), 0);
  return movedAt(record).some((at) => Date.parse(at) > last);
}
function movedAt(record) {
  const given = record.acts.filter(({ says, done }) => done && says === "extended").map(({ at }) => at);
  const complete = announcementComplete(record);
  const isRecounted = record.windows.length > 0 && record.announced.on > dayOf(record);
  return [...given, ...isRecounted && complete !== null ? [complete] : []];
}
function dayOf({ announced: announced4, windows }) {
  return localDay(announced4.at, windows[0]?.zone ?? "UTC");
}

// bot/plan/advance.ts
function advance(record, observation) {
  const { now } = observation;
  const heard = hear(record, commentsOf(record, observation), now, isInTheList(record, observation));
  const placed = atItsPlace(withoutLostIssue(heard, observation), observation);
  const later2 = withLaterWindows(placed, observation.deadlines.of.get(record.id) ?? []);
  const stated = restated(later2, now, doubtsAbout(later2, observation));
  return ending(claiming(owing(stated, observation), observation), observation);
}
function afterTheEnd(record, observation) {
  if (record.state !== "in-the-list") return record;
  return hear(record, commentsOf(record, observation), observation.now);
}
function commentsOf(record, { issues, pulls }) {
  const onIssues = issues.filter((issue) => family(issue.record) === family(record.id)).flatMap(({ comments }) => comments);
  const onPull = pulls.find(({ number }) => number === record.pull)?.comments ?? [];
  return [...onIssues, ...onPull];
}
function isInTheList({ changes }, { main }) {
  const { registry } = main.loaded;
  return registry !== null && changes.length > 0 && changes.every((told) => hasCome(told, registry.entries.find(({ id }) => id === told.entry) ?? null));
}
var findableAfter = 10 * 6e4;
function withoutLostIssue(record, observation) {
  const { now } = observation;
  const { issue, effects, state } = record;
  if (issue === null || !isIssueGone(record, observation)) return record;
  const opened = Date.parse(effects["issue"]?.at ?? record.announced.at);
  if (state === "cancelled" || state === "replaced" || Date.parse(now) < opened + findableAfter)
    return record;
  const { issue: _, ...others } = effects;
  const unread = {
    id: issue,
    source: "issue",
    verdict: "unread",
    created_at: now,
    seen_at: now,
    hash: sha256(""),
    gone: true,
    decided: null
  };
  return { ...record, issue: null, effects: others, comments: [...record.comments, unread] };
}
function isIssueGone({ issue }, { issues }) {
  return issue !== null && !issues.some(({ number }) => number === issue);
}
function isIssueFindable({ id, issue }, { issues }) {
  const found = issues.find(({ number }) => number === issue);
  return found === void 0 || recordMarkedIn(found.body) === id && bearsChangeLabel(found.labels);
}
function atItsPlace(record, observation) {
  const { main, now, pulls } = observation;
  const { registry } = main.loaded;
  if (registry === null) return record;
  const isUndone = record.changes.some(
    (told) => hasGoneBack(told, registry.entries.find(({ id }) => id === told.entry) ?? null)
  );
  const seen2 = isInTheList(record, observation) ? { commit: main.head, at: now, early: record.state !== "window-closed" } : null;
  const merged = isUndone ? null : record.merged ?? seen2;
  const pull = pulls.find(({ number }) => number === record.pull);
  const isProposed2 = pull?.open === true && pull.baseIsDefault;
  const paused = merged === null && !isProposed2;
  return paused === record.paused && merged === record.merged ? record : { ...record, paused, merged };
}
function owing(record, observation) {
  const owed = record.issue === null ? [] : [...owedNotices(record), ...owedOnIssue(record)];
  if (owed.length === 0) return record;
  const written2 = owed.map(
    (one, index) => notice(record, one, record.notices.length + index + 1, observation)
  );
  return { ...record, notices: [...record.notices, ...written2] };
}
function notice(record, owed, number, observation) {
  const id = `n-${String(number).padStart(4, "0")}`;
  const context = textContext(observation, record);
  const { subject, text } = owed.group === null ? issueNoticeText(record, owed, context) : noticeText(record, owed, context);
  return {
    id,
    kind: owed.kind,
    channel: owed.channel,
    group: owed.group,
    subject,
    text,
    text_hash: sha256(`${subject}
${text}`),
    template: noticeTemplate,
    evidence: "waiting",
    at: null,
    deadline: owed.deadline
  };
}
function claiming(record, observation) {
  const { now, run: run2, doubts, channels: channels2 } = observation;
  if (doubts.length > 0) return record;
  if (record.issue === null) {
    if (record.state === "cancelled" || record.state === "replaced") return record;
    return isClaimable(record.effects["issue"], now) ? { ...record, effects: { ...record.effects, issue: claim(record.effects["issue"], run2, now) } } : record;
  }
  const due = record.notices.filter(({ id, kind, evidence, channel }) => {
    if (evidence !== "waiting" && evidence !== "failed") return false;
    const isStillSaid = kind === "cancelled" || kind === "replaced";
    if (record.state === "replaced" || record.state === "cancelled" && !isStillSaid) return false;
    const effect = record.effects[`notice/${id}`];
    if (isOnIssue(record, channel)) return !isIssueGone(record, observation) && isClaimable(effect, now);
    return channels2.includes(channel) ? isClaimable(effect, now) : effect === void 0;
  });
  if (due.length === 0) return record;
  const claims = Object.fromEntries(
    due.map(({ id }) => [`notice/${id}`, claim(record.effects[`notice/${id}`], run2, now)])
  );
  return { ...record, effects: { ...record.effects, ...claims } };
}
function ending(record, observation) {
  const { now, doubts } = observation;
  if (isFinal(record)) return record;
  const mayEnd = doubts.length === 0 && isIssueFindable(record, observation);
  if (record.state === "window-closed" && record.merged !== null && mayEnd)
    return { ...record, state: "in-the-list", ended_at: now };
  const untold = record.notices.some(
    ({ kind, evidence, channel }) => kind === "cancelled" && (evidence === "waiting" || evidence === "failed") && !(isOnIssue(record, channel) && isIssueGone(record, observation))
  );
  const over = record.state === "replaced" || record.state === "cancelled" && !untold;
  return over ? { ...record, ended_at: now } : record;
}

// bot/plan/views/replies.ts
function replySteps(records, observation) {
  return records.flatMap((record) => {
    const comments = commentsOf(record, observation);
    return [
      ...actReplies(record, comments, observation),
      ...unreadReplies(record, comments),
      ...twins(record, comments)
    ];
  });
}
function twins(record, comments) {
  return record.notices.flatMap(
    ({ id }) => ours(noticeName(record.id, id), comments).slice(1).map((twin) => ({ do: "delete-comment", comment: twin.id }))
  );
}
var mostToOne = 5;
function actReplies(record, comments, observation) {
  const waits2 = waitsFor(record, observation.now, doubtsAbout(record, observation));
  const given = /* @__PURE__ */ new Map();
  return record.acts.flatMap((act, index) => {
    const comment = comments.find((one) => isOf(one, act));
    if (comment === void 0) return [];
    if (act.permission === "-" && (!act.done || act.says === "help")) {
      const before = given.get(personOf(comment)) ?? 0;
      given.set(personOf(comment), before + 1);
      if (before >= mostToOne) return [];
    }
    const body = replyToAct(record, act, waits2);
    return body === null ? [] : onceComment(comment.number, replyName(act.comment, `act-${index + 1}`), body, comments);
  });
}
function unreadReplies(record, comments) {
  const steps = [];
  const answered = /* @__PURE__ */ new Set();
  const nameOf = ({ id, source }) => replyName(id, source === "issue" || source === "pull" ? "unread" : `unread-${source}`);
  const isUnread = ({ id, source }) => record.comments.some((read) => read.id === id && read.source === source && read.verdict === "unread");
  for (const comment of comments) {
    if (ours(nameOf(comment), comments).length > 0) answered.add(personOf(comment));
  }
  for (const comment of comments.filter(isUnread)) {
    if (answered.has(personOf(comment)) || hasItsAnswer(comment, record)) continue;
    answered.add(personOf(comment));
    steps.push(
      ...onceComment(comment.number, nameOf(comment), unreadReply(record, comment.createdAt), comments)
    );
  }
  return steps;
}
function hasItsAnswer(comment, { acts }) {
  const own = acts.filter((act) => isOf(comment, act));
  return own.length > 0 && own.every(({ done, command }) => !done && command !== "still-object");
}
function isOf(comment, act) {
  return comment.id === act.comment && comment.author.kind !== "ours" && (act.source === void 0 || act.source === comment.source);
}
function personOf({ author }) {
  return `${author.kind} ${author.id}`;
}
function refusalSteps(refused, { pulls }) {
  return refused.flatMap(({ pull, comment, why }) => {
    const comments = pulls.find(({ number }) => number === pull)?.comments ?? [];
    return onceComment(pull, replyName(comment, "announce"), announceRefusedReply(why), comments);
  });
}

// bot/plan/views.ts
function views(ledger, proposals, refused, observation) {
  const { records } = ledger;
  const gates = gatesOf(observation, records, proposals);
  const drawn = [
    ...gateSteps(observation, records, gates),
    // Replies first: an issue that is closed is not looked at for ever.
    ...replySteps(records, observation),
    ...refusalSteps(refused, observation),
    ...issueSteps(records, observation),
    ...previewSteps(observation, records, proposals, gates)
  ];
  return [
    ...drawn.filter((step) => !closesIssue(step)),
    ...drawn.filter(closesIssue),
    ...publishStep(ledger, observation)
  ];
}
function closesIssue(step) {
  return step.do === "edit-issue" && step.open === false;
}
function publishStep(ledger, { main, published }) {
  if (published !== null && published.main === main.head && published.ledger === ledger.head) return [];
  return [{ do: "publish", main: main.head, ledger: ledger.head }];
}

// bot/texts/step-words.ts
function stepInWords(step) {
  switch (step.do) {
    case "write-ledger":
      return `write the ledger: ${step.message.trim().split("\n")[0]}`;
    case "open-issue":
      return `open the change issue of ${step.record}`;
    case "send-notice":
      return `send notice ${step.notice} of ${step.record}`;
    case "set-status":
      return `set the gate of ${step.sha.slice(0, 12)} to ${step.state}`;
    case "comment":
      return `write a comment on #${step.number}`;
    case "edit-comment":
      return `rewrite our comment ${step.comment}`;
    case "delete-comment":
      return `delete our double comment ${step.comment}`;
    case "edit-issue": {
      const parts = [
        ...step.title === void 0 ? [] : ["title"],
        ...step.body === void 0 ? [] : ["text"],
        ...step.open === void 0 ? [] : [step.open ? "open it again" : "close it"]
      ];
      return `bring issue #${step.number} up to date: ${parts.join(", ")}`;
    }
    case "set-labels":
      return `label #${step.number}: ${[...step.add.map((name) => `+${name}`), ...step.remove.map((name) => `-${name}`)].join(", ")}`;
    case "define-label":
      return `define the label ${step.name}`;
    case "delete-label":
      return `delete the label ${step.name}, which no issue carries`;
    case "publish":
      return `have the page published from ${step.main.slice(0, 12)}`;
    case "stand-still":
      return `nothing is done: ${step.why}`;
  }
}

// bot/apply/act.ts
async function actOn(step, { repository: { url } }, { octokit, repository, log, publish }) {
  log(stepInWords(step));
  switch (step.do) {
    case "set-status":
      await octokit.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        ...repository,
        sha: step.sha,
        state: step.state,
        description: step.description,
        context: gateContext,
        ...step.number === null ? {} : { target_url: `${url}/pull/${step.number}` }
      });
      return;
    case "comment":
      await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...repository,
        issue_number: step.number,
        body: step.body
      });
      return;
    case "edit-comment":
      await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...repository,
        comment_id: step.comment,
        body: step.body
      });
      return;
    case "delete-comment":
      await unless(
        404,
        () => octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...repository,
          comment_id: step.comment
        })
      );
      return;
    case "edit-issue":
      await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...repository,
        issue_number: step.number,
        ...step.title === void 0 ? {} : { title: step.title },
        ...step.body === void 0 ? {} : { body: step.body },
        ...step.open === void 0 ? {} : { state: step.open ? "open" : "closed" }
      });
      return;
    case "set-labels":
      for (const name of step.remove) {
        await unless(
          404,
          () => octokit.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
            ...repository,
            issue_number: step.number,
            name
          })
        );
      }
      if (step.add.length > 0) {
        await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
          ...repository,
          issue_number: step.number,
          labels: [...step.add]
        });
      }
      return;
    case "define-label":
      await unless(
        422,
        () => octokit.request("POST /repos/{owner}/{repo}/labels", {
          ...repository,
          name: step.name,
          color: step.color,
          description: step.description
        })
      );
      return;
    case "delete-label":
      await unless(
        404,
        () => octokit.request("DELETE /repos/{owner}/{repo}/labels/{name}", { ...repository, name: step.name })
      );
      return;
    case "publish":
      await publish({ main: step.main, ledger: step.ledger });
      return;
    case "stand-still":
      return;
  }
}
async function unless(status, act) {
  try {
    await act();
  } catch (error) {
    if (failedRequest(error)?.status !== status) throw error;
  }
}

// bot/channels/retry.ts
var minute = 6e4;
var hour = 60 * minute;
var day = 24 * hour;
var waits = [5 * minute, 15 * minute, hour, 4 * hour, 12 * hour];
function nextTry(attempt, failedAt, retry) {
  const wait = retry ? waits[Math.max(0, attempt - 1)] ?? day : day;
  return new Date(Date.parse(failedAt) + wait).toISOString();
}

// bot/observe/comments.ts
async function conversation(looking, number, source) {
  const { octokit, repository } = looking;
  const found = await allPages(
    (page, per_page) => octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number: number,
      page,
      per_page
    })
  );
  return commentsOf2(found, source, number, looking);
}
async function reviews(looking, number) {
  const { octokit, repository } = looking;
  const whole = await allPages(
    (page, per_page) => octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...repository,
      pull_number: number,
      page,
      per_page
    })
  );
  const lines = await allPages(
    (page, per_page) => octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
      ...repository,
      pull_number: number,
      page,
      per_page
    })
  );
  const said2 = whole.flatMap(
    ({ id, user, body, state, submitted_at }) => submitted_at === void 0 || !saysSomething(body, state) ? [] : [{ id, user, body, created_at: submitted_at, updated_at: submitted_at }]
  );
  return [
    ...await commentsOf2(said2, "review", number, looking),
    ...await commentsOf2(lines, "line", number, looking)
  ];
}
function saysSomething(body, state) {
  return body !== "" || state === "CHANGES_REQUESTED" || state === "DISMISSED";
}
async function commentsOf2(found, source, number, { people, hints = [], onRecord: onRecord2 = /* @__PURE__ */ new Set() }) {
  const comments = [];
  for (const { id, user, body, created_at, updated_at } of found) {
    comments.push({
      id: Number(id),
      source,
      number,
      // Only `/announce` and `/treat` are looked for again in what is on record, and for these a permission is needed.
      author: onRecord2.has(`${source} ${id}`) && commandsIn(body ?? "").length === 0 ? people.named(user) : await people.of(user),
      body: body ?? "",
      createdAt: created_at,
      updatedAt: updated_at
    });
  }
  const shown = hints.filter((hint) => hint.source === source && hint.number === number);
  return withHints(comments, shown, people);
}

// bot/observe/issues.ts
async function changeIssues({ octokit, repository, people }, among = { labels: changeLabel.name }) {
  const found = await allPages(async (page, per_page) => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues", {
      ...repository,
      state: "all",
      ...among,
      page,
      per_page
    });
    return data;
  });
  return found.flatMap((issue) => bareIssue(issue, people));
}
async function missingIssues({ octokit, repository, people }, listed2, records) {
  const found = [];
  const living = new Set(records.filter((record) => !isFinal(record)).map(({ id }) => family(id)));
  for (const record of records) {
    const issue_number = record.issue;
    const matters = living.has(family(record.id));
    if (issue_number === null || !matters || listed2.some(({ number }) => number === issue_number)) continue;
    try {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
        ...repository,
        issue_number
      });
      const isHere = data.number === issue_number && isIn(data.repository_url, repository);
      if (isHere && people.isOurs(data.user)) found.push({ ...bare(data), record: record.id });
    } catch (error) {
      const status = failedRequest(error)?.status;
      if (status !== 404 && status !== 410) throw error;
    }
  }
  return found;
}
function bareIssue(issue, people) {
  const record = recordMarkedIn(issue.body ?? "");
  if (record === null || issue.pull_request !== void 0 || !people.isOurs(issue.user)) return [];
  return [{ ...bare(issue), record }];
}
function bare(issue) {
  const { number, title, body, state, locked, labels, updated_at } = issue;
  const names = labels.flatMap((label) => typeof label === "string" ? [label] : label.name ?? []);
  return {
    number,
    title,
    body: body ?? "",
    open: state === "open",
    locked,
    labels: names,
    updatedAt: updated_at
  };
}
function isIn(url, { owner, repo }) {
  return url.toLowerCase().endsWith(`/repos/${owner}/${repo}`.toLowerCase());
}
var listensMilliseconds = 30 * 24 * 60 * 6e4;
function isRecent({ updatedAt }, now) {
  return Date.parse(updatedAt) > Date.parse(now) - listensMilliseconds;
}
async function withComments(looking, issues, matters) {
  const whole = [];
  for (const issue of issues) {
    whole.push({
      ...issue,
      comments: matters(issue) ? await conversation(looking, issue.number, "issue") : []
    });
  }
  return whole;
}

// bot/observe/people.ts
var permissions = ["admin", "write", "read", "none"];
function peopleOf(octokit, repository, identities) {
  const ours2 = new Set(identities.map(bare2));
  const known = /* @__PURE__ */ new Map();
  const permissionOf = (login) => {
    const found = known.get(login) ?? askPermission(octokit, repository, login);
    known.set(login, found);
    return found;
  };
  const isOurs = (user) => user?.type === "Bot" && ours2.has(bare2(user.login));
  const named = (user) => {
    if (user === null || user === void 0 || user.login === "ghost")
      return { id: Number(user?.id ?? 0), login: "ghost", kind: "ghost", permission: "none" };
    const kind = user.type !== "Bot" ? "person" : isOurs(user) ? "ours" : "bot";
    return { id: Number(user.id), login: user.login, kind, permission: "none" };
  };
  return {
    isOurs,
    named,
    of: async (user) => {
      const author = named(user);
      return author.kind === "person" ? { ...author, permission: await permissionOf(author.login) } : author;
    }
  };
}
async function askPermission(octokit, repository, username) {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
      ...repository,
      username
    });
    return permissionIn(data.permission, data.role_name);
  } catch (error) {
    if (failedRequest(error)?.status === 404) return "none";
    throw error;
  }
}
function permissionIn(permission, role) {
  if (permission === "write" && role === "maintain") return "maintain";
  if (permission === "read" && role === "triage") return "triage";
  return permissions.find((known) => known === permission) ?? "none";
}
function bare2(login) {
  return login.toLowerCase().replace(/\[bot\]$/, "");
}

// bot/texts/commit-messages.ts
function ledgerMessage(changed, earlier2, accounted) {
  const lines = changed.map((after) => {
    const before = earlier2.find(({ id }) => id === after.id) ?? null;
    return `${safeId(after.id)}: ${stepWords(before, after)}`;
  });
  return message(changed, [...lines, ...accounted ? ["main: taken over as told to customers"] : []]);
}
function outcomesMessage(records) {
  const lines = records.map(({ id, effects }) => {
    const number = (state) => Object.values(effects).filter((effect) => effect.state === state).length;
    const failed = number("failed");
    return `${safeId(id)}: ${counted(number("done"), "act", "acts")} done${failed === 0 ? "" : `, ${failed} failed`}`;
  });
  return message(records, lines);
}
function message(records, lines) {
  const [only = "Nothing changed", ...others] = lines;
  if (others.length === 0 && only.length <= longestSubject) return only;
  const subject = `${counted(records.length, "record", "records")}: ${listed(
    records.map(({ id }) => safeId(id)),
    3
  )}`;
  return `${subject.slice(0, longestSubject)}

${lines.join("\n")}`;
}
var longestSubject = 72;
function safeId(id) {
  return id.replace(/[^\w.-]/g, "");
}
function stepWords(before, after) {
  const words2 = [
    ...before === null ? [after.kind === "announced" ? "announced" : "announced after the fact"] : [],
    ...before !== null && before.state !== after.state ? [`${stateWord(before)} → ${stateWord(after)}`] : [],
    ...more(before?.objections.length, after.objections.length, "objection", "objections", "recorded"),
    ...more(settled(before), settled(after), "objection", "objections", "no longer open"),
    ...more(before?.comments.length, after.comments.length, "comment", "comments", "read"),
    ...more(before?.acts.length, after.acts.length, "command", "commands", "carried out or refused"),
    ...effectWords(before, after),
    ...before !== null && before.issue === null && after.issue !== null ? ["issue opened"] : [],
    ...before !== null && before.merged === null && after.merged !== null ? [after.merged.early ? "merged early" : "merged"] : [],
    ...before !== null && before.paused !== after.paused ? [after.paused ? "paused" : "goes on"] : []
  ];
  return words2.length === 0 ? "kept up to date" : words2.join(", ");
}
function stateWord({ state }) {
  return state.replaceAll("-", " ");
}
function settled(record) {
  return record?.objections.filter(({ state }) => state !== "open").length ?? 0;
}
function more(before, after, one, many, what) {
  const added = after - (before ?? 0);
  return added > 0 ? [`${counted(added, one, many)} ${what}`] : [];
}
function effectWords(before, after) {
  const inState = (record, state) => Object.values(record?.effects ?? {}).filter((effect) => effect.state === state).length;
  const claimed = Object.entries(after.effects).filter(
    ([key, { state, attempt }]) => state === "claimed" && (before?.effects[key]?.state !== "claimed" || before.effects[key]?.attempt !== attempt)
  ).length;
  return [
    ...more(0, claimed, "act", "acts", "claimed"),
    ...more(inState(before, "done"), inState(after, "done"), "act", "acts", "done"),
    ...more(inState(before, "failed"), inState(after, "failed"), "act", "acts", "failed")
  ];
}

// bot/texts/notice-html.ts
var factLine = /^([^:]{1,80}): {2,}(\S.*)$/;
var address = /(https:\/\/[^\s<>"'`]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;
function noticeHtml(text) {
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    "<title>Notice about subprocessors</title>",
    "</head>",
    '<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">',
    ...text.trim().split(/\n{2,}/).map(block),
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function block(text) {
  const lines = text.split("\n");
  const rows = lines.map((line2) => factLine.exec(line2));
  if (!rows.every((row2) => row2 !== null)) return `<p>${lines.map(linked).join("<br>\n")}</p>`;
  return ["<table>", ...rows.map(([, label = "", value = ""]) => row(label, value)), "</table>"].join("\n");
}
function row(label, value) {
  const style = "text-align: left; vertical-align: top; padding-right: 1em; white-space: nowrap";
  return `<tr><th scope="row" style="${style}">${escaped(label)}</th><td>${linked(value)}</td></tr>`;
}
function linked(line2) {
  return line2.split(address).map((part, index) => {
    if (index % 2 === 0) return escaped(part);
    const found = trimEnd(part, ".,;:!?)]");
    const target = found.startsWith("https:") ? URL.parse(found)?.href : `mailto:${found}`;
    const rest = escaped(part.slice(found.length));
    return target === void 0 ? escaped(part) : `<a href="${escaped(target)}">${escaped(found)}</a>${rest}`;
  }).join("");
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escaped(text) {
  return text.replace(/[&<>"']/g, (one) => entities[one] ?? "");
}

// bot/apply/comment-notice.ts
async function commentNotice(notice2, record, hands) {
  const { octokit, repository, signal } = hands;
  const first = marker(noticeName(record.id, notice2.id));
  try {
    const issue_number = await issueOf(notice2, record, hands);
    const isRepeated = (record.effects[`notice/${notice2.id}`]?.attempt ?? 1) > 1;
    if (isRepeated && await isThere(first, issue_number, hands)) return "published";
    await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number,
      body: `${first}
${notice2.text}`,
      // A lost answer must not make a second comment: the claim stands, and the next attempt looks first.
      request: { retries: 0, signal }
    });
    return "published";
  } catch (error) {
    const status = failedRequest(error)?.status ?? 0;
    return status >= 400 && status < 500 ? { refused: status } : { unknown: error };
  }
}
async function issueOf({ kind }, { issue, replaces }, { octokit, repository, identities }) {
  const people = peopleOf(octokit, repository, identities);
  const earlier2 = kind === "replaced" ? (await changeIssues({ octokit, repository, people })).filter(({ record }) => record === replaces).sort((a, b) => a.number - b.number)[0] : void 0;
  return earlier2?.number ?? issue ?? 0;
}
async function isThere(first, issue_number, { octokit, repository, identities }) {
  const people = peopleOf(octokit, repository, identities);
  const comments = await allPages(async (page, per_page) => {
    const query = { ...repository, issue_number, page, per_page };
    return (await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", query)).data;
  });
  return comments.some(({ user, body }) => people.isOurs(user) && body?.split("\n")[0] === first);
}

// bot/apply/failures.ts
function endsThePass(error) {
  if (error instanceof Refusal) return error.retryAfter !== null || [0, 401, 429].includes(error.status);
  const failed = failedRequest(error);
  return failed !== null && (failed.limited || [0, 401, 429].includes(failed.status));
}
function inOne(failures) {
  const [first, ...more3] = failures;
  if (more3.length === 0) return first;
  if (!(first instanceof Refusal)) return first;
  const pause = failures.map((failure) => failure instanceof Refusal ? failure.retryAfter ?? 0 : 0);
  const longest2 = Math.max(...pause);
  const others = more3.length === 1 ? "One more step" : `${more3.length} more steps`;
  return new Refusal(
    `${first.message} ${others} failed in this pass.`,
    first.status,
    longest2 === 0 ? null : longest2
  );
}

// bot/ledger/write.ts
var LedgerMoved = class extends Error {
};
async function writeLedger(write) {
  const { octokit, repository, planned: planned3, message: message2, actor, sleep } = write;
  return writeBranch({
    octokit,
    repository,
    branch: ledgerBranch,
    message: message2,
    actor,
    sleep,
    otherwise: "take the branch out of the rule that refuses it",
    change: (current) => {
      if (current.commit !== planned3) throw new LedgerMoved("the ledger has moved since it was read");
      return filesOf(write);
    }
  });
}
async function writeOutcomes(write) {
  const { octokit, repository, records, settle, message: message2, actor, sleep } = write;
  return writeBranch({
    octokit,
    repository,
    branch: ledgerBranch,
    message: message2,
    actor,
    sleep,
    otherwise: "take the branch out of the rule that refuses it",
    change: async (current) => {
      const files = /* @__PURE__ */ new Map();
      for (const id of records) {
        const path = `open/${id}.yaml`;
        const bytes = await current.read(path);
        if (bytes === null) continue;
        const record = readRecord(path, Buffer.from(bytes).toString("utf8"));
        const after = settle(record);
        if (after !== record) for (const [name, text] of filesOfRecord(after)) files.set(name, text);
      }
      return files;
    }
  });
}
function filesOf({ records, accounted, main, found }) {
  const files = /* @__PURE__ */ new Map();
  if (found !== null) {
    files.set("README.md", readme);
    files.set(
      repositoryFile,
      fileText({ schema: 1, repository_id: found.repositoryId, writer: found.writer })
    );
  }
  if (accounted !== null) files.set(mainFile, fileText({ schema: 1, commit: main, accounted }));
  for (const record of records) for (const [path, text] of filesOfRecord(record)) files.set(path, text);
  return files;
}
function filesOfRecord(record) {
  const file = [pathOf(record), fileText(record)];
  readRecord(...file);
  return isFinal(record) ? [file, [`open/${record.id}.yaml`, null]] : [file];
}
var readme = `# Ledger

What customers were told, when, and what was said. Written by the bot and by nobody else: one file for each change, \`open/\`
while it lives and \`closed/\` after. It names no customer and holds no address; comments are named by their numbers.

Nothing here is rewritten. Protect this branch against deletion and force pushes.
`;

// bot/apply/ledger.ts
async function commitLedger({ records, accounted, found, message: message2 }, { ledger, main }, { octokit, repository, actor, sleep }) {
  const planned3 = "head" in ledger ? ledger.head : null;
  const write = { records, accounted, found, message: message2, planned: planned3, main: main.head };
  try {
    return (await writeLedger({ ...write, octokit, repository, actor, sleep })).commit;
  } catch (error) {
    if (error instanceof LedgerMoved) return null;
    throw error;
  }
}
async function commitOutcomes(records, settle, message2, { octokit, repository, actor, sleep }) {
  await writeOutcomes({ octokit, repository, actor, sleep, records, settle, message: message2 });
}

// bot/apply/effects.ts
var patience = { issue: 6e4, notice: 4 * 6e4 };
function mayAct(record, effect, clock) {
  const until2 = record.effects[effect]?.until ?? null;
  return until2 !== null && clock().getTime() < Date.parse(until2) - patience.notice;
}
async function performEffects(steps, records, observation, hands) {
  const outcomes = /* @__PURE__ */ new Map();
  const failures = [];
  for (const step of steps) {
    const record = records.find(({ id }) => id === step.record);
    if (record === void 0) continue;
    if (!mayAct(record, step.do === "open-issue" ? "issue" : `notice/${step.notice}`, hands.clock)) continue;
    const { outcome, failure } = step.do === "open-issue" ? await triedToOpen(step, record, hands) : { outcome: await send(step, record, observation, hands), failure: null };
    if (failure !== null) failures.push(failure);
    if (outcome !== null) outcomes.set(record.id, [...outcomes.get(record.id) ?? [], outcome]);
  }
  const now = hands.clock().toISOString();
  const settle = (record) => {
    const ours2 = (outcomes.get(record.id) ?? []).filter(({ effect }) => {
      const claim2 = record.effects[effect];
      return claim2?.state === "claimed" && claim2.by === observation.run;
    });
    if (ours2.length === 0) return record;
    const done = withOutcomes(record, ours2, now);
    const later2 = withLaterWindows(done, observation.deadlines.of.get(record.id) ?? []);
    return restated(later2, now, doubtsAbout(later2, observation));
  };
  const told = records.filter(({ id }) => outcomes.has(id));
  if (told.length > 0)
    await commitOutcomes(
      told.map(({ id }) => id),
      settle,
      outcomesMessage(told.map(settle)),
      hands
    );
  if (failures.length > 0) throw inOne(failures);
}
async function triedToOpen(step, record, hands) {
  try {
    return { outcome: await openIssue(step, record, hands), failure: null };
  } catch (error) {
    const failure = refusalOf(error, {
      what: `The change issue of ${record.id} could not be opened`,
      needs: "issues: write",
      actor: hands.actor
    });
    const status = failedRequest(error)?.status ?? 0;
    if (status < 400 || status >= 500) {
      hands.log("the answer to opening the issue was lost; it is looked for when the claim has run out");
      const slow = error instanceof Error && error.name === "TimeoutError";
      return { outcome: null, failure: slow ? null : failure };
    }
    const attempt = record.effects["issue"]?.attempt ?? 1;
    const outcome = {
      effect: "issue",
      done: false,
      result: `GitHub refused to open the issue (${status})`,
      nextTry: nextTry(attempt, hands.clock().toISOString(), true),
      told: []
    };
    return { outcome, failure };
  }
}
async function openIssue({ title, body, labels }, record, hands) {
  const { octokit, repository, log } = hands;
  const attempt = record.effects["issue"]?.attempt ?? 1;
  if (attempt > 1) {
    const looking = { octokit, repository, people: peopleOf(octokit, repository, hands.identities) };
    const found = (await changeIssues(looking, { since: aDayBefore(record.announced.at) })).filter((issue) => issue.record === record.id).sort((a, b) => a.number - b.number)[0];
    if (found !== void 0)
      return { effect: "issue", done: true, result: String(found.number), evidence: "published" };
  }
  log(`open the change issue of ${record.id}`);
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/issues", {
    ...repository,
    title,
    body,
    labels: [...labels],
    // A lost answer must not make a second issue: the claim stands, and the next attempt looks first.
    request: { retries: 0, signal: AbortSignal.timeout(patience.issue) }
  });
  return { effect: "issue", done: true, result: String(data.number), evidence: "published" };
}
function aDayBefore(instant) {
  return new Date(Date.parse(instant) - 24 * 60 * 6e4).toISOString();
}
async function send({ notice: id }, record, observation, hands) {
  const notice2 = record.notices.find((one) => one.id === id);
  const effect = `notice/${id}`;
  const attempt = record.effects[effect]?.attempt ?? 1;
  const now = hands.clock().toISOString();
  const fail = (result, retry = true, told = record.effects[effect]?.told ?? []) => ({
    effect,
    done: false,
    result,
    nextTry: nextTry(attempt, now, retry),
    told
  });
  if (notice2 === void 0 || record.issue === null) return null;
  if (isOnIssue(record, notice2.channel)) return said(notice2, record, hands);
  const sender = senderOf(notice2.channel, record, hands);
  if (sender === null)
    return {
      ...fail("The channel is not set up where the bot runs. Set it up, and it is sent."),
      nextTry: now
    };
  hands.log(`send notice ${id} of ${record.id} on channel ${notice2.channel}, attempt ${attempt}`);
  const outgoing = {
    record: record.id,
    change: record.issue,
    repository: {
      id: observation.repository.id,
      owner: observation.repository.owner,
      name: observation.repository.name,
      url: observation.repository.url
    },
    notice: id,
    kind: notice2.kind,
    channel: notice2.channel,
    group: notice2.group,
    subject: notice2.subject,
    text: notice2.text,
    html: noticeHtml(notice2.text),
    attempt,
    digest: record.digest,
    objectionsAddress: record.policy.objections.email,
    publisher: { name: record.policy.publisher.name, contact: record.policy.publisher.contact },
    deadline: notice2.deadline,
    told: record.effects[effect]?.told ?? []
  };
  try {
    const signal = AbortSignal.timeout(patience.notice);
    const sent = await Promise.race([sender.send(outgoing, signal), aborted(signal)]);
    return "failed" in sent ? fail(sent.failed, sent.retry, [...sent.told ?? outgoing.told ?? []].filter(isMark)) : { effect, done: true, result: sent.detail, evidence: sent.evidence };
  } catch {
    return fail("The channel failed without saying why. Look at the log of the mail system or the receiver.");
  }
}
async function said(notice2, record, hands) {
  const effect = `notice/${notice2.id}`;
  hands.log(`write notice ${notice2.id} of ${record.id} on its issue`);
  const signal = AbortSignal.timeout(patience.issue);
  const came = await commentNotice(notice2, record, { ...hands, signal });
  if (came === "published") return { effect, done: true, result: "a comment on the issue", evidence: came };
  if ("unknown" in came) {
    hands.log("the answer to the comment was lost; it is looked for when the claim has run out");
    return null;
  }
  const attempt = record.effects[effect]?.attempt ?? 1;
  return {
    effect,
    done: false,
    result: `GitHub refused the comment (${came.refused})`,
    nextTry: nextTry(attempt, hands.clock().toISOString(), true),
    told: []
  };
}
function isMark(told) {
  return /^[0-9a-f]{32}$/.test(told);
}
function senderOf(channel, record, { senders, log }) {
  try {
    return senders(record.policy).get(channel) ?? null;
  } catch {
    log(`the settings of the channel ${channel} cannot be used`);
    return null;
  }
}
function aborted(signal) {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

// bot/observe/pulls.ts
async function openPulls({
  octokit,
  repository
}) {
  return allPages(async (page, per_page) => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
      ...repository,
      state: "open",
      page,
      per_page
    });
    return data;
  });
}
async function lookAtPulls(looking, open, alsoClosed) {
  const missing = [...new Set(alsoClosed)].filter((number) => !open.some((pull) => pull.number === number));
  const closed = await Promise.all(missing.map((number) => closedPull(looking, number)));
  const pulls = [];
  for (const pull of [...open, ...closed.flat()]) pulls.push(await lookAtPull(looking, pull));
  return pulls;
}
async function closedPull({ octokit, repository }, pull_number) {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
      ...repository,
      pull_number
    });
    return [data];
  } catch (error) {
    if (failedRequest(error)?.status === 404) return [];
    throw error;
  }
}
async function proposed(looking, head) {
  try {
    const base = await registryBelow(looking, looking.main, head);
    return { base, after: await loadedAt(looking, head, base ?? void 0) };
  } catch (error) {
    if (![200, 404, 422].includes(statusIn(error) ?? 0)) throw error;
    const message2 = "The proposal cannot be read whole: too many files, or a history of its own. Begin a branch from the default branch.";
    const finding = {
      rule: "unreadable-file",
      severity: "error",
      message: message2,
      file: looking.directory,
      ...startOfFile
    };
    return { base: null, after: { ...nothing, findings: [finding] } };
  }
}
async function lookAtPull(looking, pull) {
  const { people, defaultBranch } = looking;
  const { number, head } = pull;
  const isOpen = pull.state === "open";
  const baseIsDefault = pull.base.ref === defaultBranch;
  const { base, after } = isOpen && baseIsDefault ? await proposed(looking, head.sha) : { base: null, after: nothing };
  const comments = [...await conversation(looking, number, "pull"), ...await reviews(looking, number)];
  return {
    number,
    head: head.sha,
    baseIsDefault,
    open: isOpen,
    merged: pull.merged_at !== null,
    draft: pull.draft ?? false,
    author: people.named(pull.user),
    base,
    after,
    comments,
    statuses: isOpen ? await statusesOf(looking, head.sha) : []
  };
}
var nothing = { registry: null, logo: null, entries: 0, findings: [] };
async function registryBelow(looking, main, head) {
  const { octokit, repository } = looking;
  const basehead = `${main}...${head}`;
  const below = await remembered(looking, basehead, async () => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...repository,
      basehead,
      per_page: 1
    });
    return loadedAt(looking, data.merge_base_commit.sha);
  });
  return below.registry;
}
async function loadedAt(looking, commit, before) {
  const { octokit, repository, directory, today: today2, files, main, registries } = looking;
  const key = before === void 0 ? commit : `${commit} ${main} ${today2}`;
  return remembered(looking, key, async () => {
    const have = (sha) => files.get(sha);
    const sources2 = await registryAt({ octokit, repository, commit, directory, have });
    if (commit === main) {
      files.clear();
      for (const { bytes } of sources2) if (bytes !== null) files.set(blobSha(bytes), bytes);
    }
    const loaded = await loadRegistry(sources2, {
      root: directory,
      today: today2,
      ...before === void 0 ? { settled: true } : { before }
    });
    const beside = before ?? (commit === main ? null : (await registries.get(main))?.registry);
    return beside === null || beside === void 0 ? loaded : sharing(loaded, beside);
  });
}
function sharing(loaded, { entries }) {
  const { registry } = loaded;
  if (registry === null) return loaded;
  const standing3 = new Map(entries.map((entry) => [entry.id, entry]));
  const shared = registry.entries.map((entry) => {
    const there = standing3.get(entry.id);
    return there !== void 0 && isSameData(there, entry) ? there : entry;
  });
  return { ...loaded, registry: { ...registry, entries: shared } };
}
async function remembered({ registries, asked }, key, load) {
  const found = registries.get(key) ?? load();
  registries.set(key, found);
  asked.add(key);
  found.catch(() => registries.delete(key));
  return found;
}
async function statusesOf({ octokit, repository, people }, ref) {
  const found = await allPages(async (page, per_page) => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/statuses", {
      ...repository,
      ref,
      page,
      per_page
    });
    return data;
  });
  return found.filter(({ context }) => context === gateContext).map(({ state, description, creator }) => ({
    state: state === "success" || state === "pending" || state === "failure" ? state : "error",
    description: description ?? "",
    ours: people.isOurs(creator)
  }));
}
var mostGroups = 10;
function waitingFirst(refs, main) {
  const heads = [main, ...refs.map(({ object: object2 }) => object2.sha)];
  const waits2 = ({ ref }) => heads.some((head) => ref.endsWith(head));
  return [...refs.filter(waits2), ...refs.filter((ref) => !waits2(ref))].map(({ object: object2 }) => object2.sha).slice(0, mostGroups);
}
function queueOf(branch) {
  return `heads/gh-readonly-queue/${branch}/`;
}
async function lookAtMergeQueue(looking) {
  const { octokit, repository, defaultBranch, main } = looking;
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
    ...repository,
    ref: queueOf(defaultBranch)
  });
  const groups = [];
  for (const head of waitingFirst(data, main)) {
    const base = (await loadedAt(looking, main)).registry;
    groups.push({
      head,
      base,
      after: await groupAt(looking, head, base),
      statuses: await statusesOf(looking, head)
    });
  }
  return groups;
}
async function groupAt(looking, head, base) {
  try {
    return await loadedAt(looking, head, base ?? void 0);
  } catch (error) {
    if (![200, 404, 422].includes(statusIn(error) ?? 0)) throw error;
    return nothing;
  }
}

// bot/apply/hold-gates.ts
async function holdGates({ octokit, repository, why, writer: writer2 }) {
  const head = await branchHead(octokit, repository, ledgerBranch);
  const ledger = await readLedger({ octokit, repository, head, also: () => false, cache: /* @__PURE__ */ new Map() });
  if (!("writer" in ledger) || ledger.writer !== writer2) return;
  const gate = { state: "error", reason: { kind: "doubt", why } };
  const description = gateWords(gate, []);
  const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...repository });
  if (Number(data.id) !== ledger.repositoryId) return;
  const pulls = await allPages(async (page, per_page) => {
    const query = { ...repository, state: "open", page, per_page };
    return (await octokit.request("GET /repos/{owner}/{repo}/pulls", query)).data;
  });
  const toDefault = pulls.filter(({ base }) => base.ref === data.default_branch);
  const { data: queue } = await octokit.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
    ...repository,
    ref: queueOf(data.default_branch)
  });
  const heads = [...toDefault.map(({ head: head2 }) => head2.sha), ...queue.map(({ object: object2 }) => object2.sha)];
  for (const sha of new Set(heads)) {
    const { data: statuses } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/statuses", {
      ...repository,
      ref: sha,
      per_page: 100
    });
    const newest = statuses.find(({ context }) => context === gateContext);
    if (newest?.state === gate.state && newest.description === description) continue;
    await octokit.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
      ...repository,
      sha,
      state: gate.state,
      description,
      context: gateContext
    });
  }
}
async function holdSeenGates(observation, why, act) {
  const { ledger, repository, writer: writer2 } = observation;
  const ours2 = "missing" in ledger || "writer" in ledger && ledger.writer === writer2;
  if (!ours2 || "repositoryId" in ledger && ledger.repositoryId !== repository.id) return;
  for (const step of doubtfulGates(observation, why)) {
    if (step.do === "set-status") await actOn(step, observation, act).catch(() => {
    });
  }
}

// bot/apply/apply.ts
async function apply(steps, observation, hands) {
  const write = steps.find((step) => step.do === "write-ledger");
  if (write !== void 0) {
    if (await written(write, observation, hands) === null) return { outrun: true };
    const claimed = steps.filter((step) => step.do === "open-issue" || step.do === "send-notice");
    if (claimed.length > 0) await performEffects(claimed, write.records, observation, hands);
    return { outrun: false };
  }
  const failures = [];
  for (const step of steps) {
    if (step.do === "write-ledger" || step.do === "open-issue" || step.do === "send-notice") continue;
    if (failures.length > 0 && closesIssue(step)) continue;
    try {
      await actOn(step, observation, hands);
    } catch (error) {
      const what = `This could not be done: ${stepInWords(step)}`;
      failures.push(refusalOf(error, { what, needs: permissionFor(step), actor: hands.actor }));
      if (endsThePass(error)) break;
    }
  }
  if (failures.length > 0) throw inOne(failures);
  return { outrun: false };
}
async function written(write, observation, hands) {
  try {
    return await commitLedger(write, observation, hands);
  } catch (error) {
    if (error instanceof Refusal && !endsThePass(error))
      await holdSeenGates(observation, error.message, hands);
    throw error;
  }
}
function permissionFor(step) {
  switch (step.do) {
    case "set-status":
      return "statuses: write";
    case "write-ledger":
    case "publish":
      return "contents: write";
    case "comment":
    case "edit-comment":
    case "delete-comment":
      return "pull-requests: write, issues: write";
    case "open-issue":
    case "send-notice":
    case "edit-issue":
    case "set-labels":
    case "define-label":
    case "delete-label":
    case "stand-still":
      return "issues: write";
  }
}

// bot/observe/anchor.ts
async function rewritten(octokit, repository, head, published) {
  if (head === published) return null;
  const why = `it was set back or rewritten: the published page was made from its commit ${published}, which does not lead to what the branch holds now. Point the branch back at that commit`;
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...repository,
      basehead: `${published}...${head}`,
      // What lies between does not matter, and one commit of it is the least that can be asked for.
      per_page: 1
    });
    return data.status === "ahead" || data.status === "identical" ? null : why;
  } catch (error) {
    if ([404, 422].includes(statusIn(error) ?? 0)) return why;
    throw error;
  }
}

// bot/observe/remembered-answers.ts
var believed = 50 * 6e4;
var unchanging = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
var keptElsewhere = /\/(git\/(trees|blobs)|tarball)\//;
function rememberingAnswers(octokit, answers, { now, afresh }) {
  const asked = /* @__PURE__ */ new Set();
  let reused = 0;
  const reusing = (ask) => async (route, parameters = {}) => {
    if (!route.startsWith("GET ") || keptElsewhere.test(route)) return ask(route, parameters);
    const key = `${route} ${JSON.stringify(parameters)}`;
    asked.add(key);
    const known = answers.get(key);
    if (known !== void 0 && route === unchanging) return { status: 200, ...known };
    const age = now - (known?.at ?? 0);
    const isBelieved = known !== void 0 && !afresh && age >= 0 && age < believed;
    try {
      const answer2 = await ask(
        route,
        isBelieved ? { ...parameters, headers: { "if-none-match": known.etag } } : parameters
      );
      const { etag, link: link2 } = answer2.headers;
      if (answer2.status === 200 && etag !== void 0)
        answers.set(key, { etag, data: answer2.data, headers: link2 === void 0 ? {} : { link: link2 }, at: now });
      else answers.delete(key);
      return answer2;
    } catch (error) {
      if (!isBelieved || failedRequest(error)?.status !== 304) throw error;
      reused += 1;
      const { date } = headersOf(error);
      return { status: 200, data: known.data, headers: { ...known.headers, ...date ? { date } : {} } };
    }
  };
  return {
    octokit: askingThrough(octokit, reusing),
    reused: () => reused,
    forgetOthers: () => {
      for (const key of answers.keys()) if (!asked.has(key)) answers.delete(key);
    }
  };
}

// bot/observe/observe.ts
async function observe(options) {
  const { memory, now, afresh = false } = options;
  const asking = rememberingAnswers(options.octokit, memory.answers, {
    now: Date.parse(now),
    afresh
  });
  const observation = await observed({ ...options, octokit: asking.octokit });
  asking.forgetOthers();
  return { observation, fromMemory: asking.reused() > 0 };
}
async function observed(options) {
  const { octokit, repository: name, run: run2, writer: writer2, identities, memory, directory } = options;
  const { data: repository, headers } = await octokit.request("GET /repos/{owner}/{repo}", { ...name });
  const { now, doubts } = timeOf(options.now, headers.date);
  const defaultBranch = repository.default_branch;
  const main = await branchHead(octokit, name, defaultBranch);
  if (main === null) throw new Error(`The branch ${defaultBranch} is not there. Is the repository empty?`);
  const looking = {
    octokit,
    repository: name,
    people: peopleOf(octokit, name, identities),
    defaultBranch,
    main,
    today: now.slice(0, 10),
    registries: memory.registries,
    directory,
    files: memory.files,
    asked: /* @__PURE__ */ new Set(),
    hints: options.hints ?? []
  };
  const listed2 = await changeIssues(looking);
  const open = await openPulls(looking);
  const published = await publishedFrom(octokit, name, options.publishedBranch);
  const read = await readLedger({
    octokit,
    repository: name,
    head: await branchHead(octokit, name, ledgerBranch),
    // What is written after the end is late, and read all the same.
    // Those of open pull requests too: which comment was announced by already stands there, so that it never is again.
    also: (id) => listed2.some((issue) => issue.record === id && (issue.open || isRecent(issue, now))) || open.some(({ number }) => number === Number(family(id))),
    cache: memory.blobs,
    parsed: memory.records
  });
  const ledger = await anchored(read, published, { octokit, repository: name });
  const loaded = await loadedAt(looking, main);
  const alive = "records" in ledger ? ledger.records : [];
  const named = listed2.map((issue) => ({
    ...issue,
    record: alive.find((record) => record.issue === issue.number)?.id ?? issue.record
  }));
  const issues = [...named, ...await missingIssues(looking, named, alive)];
  const families = new Set(alive.map(({ id }) => family(id)));
  const matters = ({ record }) => families.has(family(record));
  const reading = { ...looking, onRecord: onRecord(alive) };
  const pulls = await lookAtPulls(
    reading,
    open,
    alive.flatMap(({ pull }) => pull ?? [])
  );
  const labels = issues.length === 0 ? [] : await labelsOf2(looking);
  const policy = loaded.registry?.policy ?? null;
  const told = "records" in ledger ? await toldRegistry(looking, ledger, loaded) : null;
  const mergeGroups = open.length === 0 ? [] : await lookAtMergeQueue(looking);
  for (const key of memory.registries.keys()) if (!looking.asked.has(key)) memory.registries.delete(key);
  return {
    now,
    repository: {
      id: Number(repository.id),
      owner: name.owner,
      name: name.repo,
      defaultBranch,
      url: repository.html_url
    },
    writer: writer2,
    run: run2,
    ledger,
    main: { head: main, loaded },
    told,
    deadlines: {
      now: policy === null ? [] : await deadlinesOf(policy, localDay(now, policy.window.time_zone)),
      of: new Map(
        await Promise.all(
          alive.map(
            async (record) => [
              record.id,
              await deadlinesOf(record.policy, localDay(now, record.policy.window.time_zone))
            ]
          )
        )
      )
    },
    pulls,
    issues: await withComments(reading, issues, matters),
    mergeGroups,
    labels,
    channels: [
      ...new Set(
        [...policy === null ? [] : [policy], ...alive.map((record) => record.policy)].flatMap(
          (one) => options.channels(one)
        )
      )
    ],
    publishedBranch: options.publishedBranch,
    published,
    doubts
  };
}
async function labelsOf2({ octokit, repository }) {
  return allPages(async (page, per_page) => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/labels", {
      ...repository,
      page,
      per_page
    });
    return data.map((label) => label.name);
  });
}
async function anchored(ledger, published, { octokit, repository }) {
  const named = published?.ledger ?? null;
  if (!("head" in ledger) || named === null) return ledger;
  const why = await rewritten(octokit, repository, ledger.head, named);
  return why === null ? ledger : { damaged: why };
}
function timeOf(own, date) {
  const theirs = Date.parse(date ?? own);
  if (Math.abs(Date.parse(own) - theirs) <= 2 * 6e4) return { now: own, doubts: [] };
  return {
    now: new Date(theirs).toISOString(),
    doubts: ["the clock of the machine that the bot runs on is not that of GitHub"]
  };
}
async function toldRegistry(looking, ledger, main) {
  if (ledger.accountedAt === looking.main) return main.registry;
  try {
    return (await loadedAt(looking, ledger.accountedAt)).registry;
  } catch (error) {
    if ([404, 422].includes(statusIn(error) ?? 0)) return null;
    throw error;
  }
}
async function publishedFrom(octokit, repository, branch) {
  const head = await branchHead(octokit, repository, branch);
  if (head === null) return null;
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...repository,
    commit_sha: head
  });
  return madeFromIn(data.message);
}
function onRecord(records) {
  const keys = ({ comments }) => new Set(comments.map(({ source, id }) => `${source} ${id}`));
  const read = /* @__PURE__ */ new Map();
  for (const record of records) {
    const before = read.get(family(record.id));
    const own = keys(record);
    read.set(
      family(record.id),
      before === void 0 ? own : new Set([...own].filter((key) => before.has(key)))
    );
  }
  return new Set([...read.values()].flatMap((some) => [...some]));
}

// bot/plan/due.ts
function dueAfter({ ledger, now }) {
  if (!("records" in ledger)) return null;
  const instants = ledger.records.filter((record) => !isFinal(record)).flatMap((record) => {
    const end = latestEnd(record);
    const settled2 = end === null ? [] : [end, new Date(Date.parse(end) + settleMilliseconds).toISOString()];
    const effects = Object.values(record.effects).flatMap(
      ({ until: until2, next_try }) => [until2, next_try].filter((time) => time !== null)
    );
    return [...settled2, ...effects];
  }).filter((instant) => Date.parse(instant) > Date.parse(now)).sort((a, b) => Date.parse(a) - Date.parse(b));
  return instants[0] ?? null;
}

// bot/plan/opens.ts
function opensSomething(steps, { ledger }) {
  const before = "records" in ledger ? ledger.records : [];
  return steps.some(
    (step) => step.do === "set-status" && step.state === "success" || step.do === "write-ledger" && step.records.some((record) => closes(record, before))
  );
}
function closes(record, before) {
  const closed = record.state === "window-closed" || record.state === "in-the-list";
  return closed && before.find(({ id }) => id === record.id)?.state !== record.state;
}

// bot/plan/announcing.ts
function announceAll(proposals, records, ledger, observation) {
  const begun = [];
  const replaced = [];
  const refused = [];
  if (observation.main.loaded.registry !== null && observation.doubts.length > 0)
    return { begun, replaced, refused };
  for (const pull of observation.pulls) {
    if (!pull.open || !pull.baseIsDefault) continue;
    for (const { comment, digest } of announcements(pull, records)) {
      const proposal = proposals.get(pull.number) ?? null;
      const live = runningRecord(pull.number, records);
      const why = refusal(proposal, pull, { comment, digest }, live, [...records, ...begun]);
      if (why !== null) {
        refused.push({ pull: pull.number, comment: comment.id, why });
        continue;
      }
      if (proposal === null) continue;
      begun.push(announced3(proposal, comment, live, ledger, [...records, ...begun], observation));
      if (live !== null) replaced.push({ ...live, state: "replaced" });
      break;
    }
  }
  return { begun, replaced, refused };
}
function announcements(pull, records) {
  return staffComments(pull, lastAnnounced(pull.number, records)).filter(({ id }) => !isAnswered(id, pull)).flatMap(
    (comment) => commandsIn(comment.body).flatMap(
      (command) => command.name === "announce" ? [{ comment, digest: "problem" in command ? null : command.digest }] : []
    )
  );
}
function refusal(proposal, pull, { comment, digest }, live, records) {
  if (wasEdited(comment)) return { kind: "edited" };
  if (digest === null) return { kind: "no-digest" };
  if (proposal === null) return { kind: "nothing-to-announce" };
  if (pull.draft) return { kind: "draft" };
  if (!proposal.of.digest.startsWith(digest))
    return { kind: "other-digest", digest: shownDigest(proposal.of.digest) };
  if (live !== null && live.digest === proposal.of.digest) return { kind: "announced-already" };
  const entries = new Set(proposal.of.change.changes.map(({ entry }) => entry));
  const other = records.some(
    (record) => record.pull !== pull.number && isRunning(record) && record.changes.some(({ entry }) => entries.has(entry))
  );
  if (other) return { kind: "other-change" };
  return proposal.missing.length > 0 ? { kind: "missing", missing: proposal.missing } : null;
}
function announced3({ of, pull }, comment, live, ledger, records, { now, deadlines }) {
  const counted2 = deadlines.now.filter(isDeadline);
  return begin(of, {
    id: nextId(pull.number, [...records.map(({ id }) => id), ...ledger.closed]),
    kind: "announced",
    pull: pull.number,
    head: pull.head,
    announced: {
      by: comment.author.login,
      permission: comment.author.permission,
      at: now,
      on: (counted2[0] && announcementDay(counted2[0])) ?? now.slice(0, 10),
      comment: comment.id
    },
    deadlines: counted2,
    earlier: live,
    cancelled: cancelledRecord(pull.number, records)
  });
}
function isAnswered(comment, pull) {
  return ours(replyName(comment, "announce"), pull.comments).length > 0;
}

// bot/plan/effect-steps.ts
function effectSteps(records, observation) {
  const { run: run2, now } = observation;
  return records.flatMap(
    (record) => claimedBy(record, run2).map((key) => {
      if (key !== "issue")
        return { do: "send-notice", record: record.id, notice: key.replace("notice/", "") };
      const waits2 = waitsFor(record, now, []);
      return {
        do: "open-issue",
        record: record.id,
        title: issueTitle(record),
        body: issueBody(record, waits2, textContext(observation, record)),
        labels: labelsOf(record, waits2)
      };
    })
  );
}

// bot/plan/plan.ts
function plan(observation) {
  const { ledger, repository, writer: writer2 } = observation;
  if ("damaged" in ledger) return still(observation, `the ledger cannot be trusted: ${ledger.damaged}`);
  if ("missing" in ledger) return firstPass(observation);
  if (ledger.repositoryId !== repository.id) {
    return [
      {
        do: "stand-still",
        why: `this is a copy: its ledger belongs to the repository with the id ${ledger.repositoryId}`
      }
    ];
  }
  if (ledger.writer !== writer2) {
    return [
      {
        do: "stand-still",
        why: `the ledger is written by ${ledger.writer}; this is ${writer2}. \`takeover\` changes that`
      }
    ];
  }
  return pass(ledger, observation);
}
function pass(ledger, seen2) {
  const observation = { ...seen2, doubts: doubtsOf(ledger, seen2) };
  const records = ledger.records.map(
    (record) => isFinal(record) ? afterTheEnd(record, observation) : advance(record, observation)
  );
  const proposals = new Map(
    observation.pulls.filter(({ open }) => open).map((pull) => [pull.number, proposalOf(pull, observation, records)])
  );
  const { begun, replaced, refused } = announceAll(proposals, records, ledger, observation);
  const standing3 = records.map((record) => {
    const other = replaced.find(({ id }) => id === record.id);
    return other === void 0 ? record : advance(other, observation);
  });
  const { accounted, afterTheFact, stuck } = observation.doubts.length > 0 ? { accounted: null, afterTheFact: null, stuck: null } : account(ledger, [...standing3.filter(({ id }) => !endedBefore(id, ledger)), ...begun], observation);
  const started = [...begun, ...afterTheFact === null ? [] : [afterTheFact]].map(
    (record) => advance(record, observation)
  );
  const changed = [...standing3, ...started].filter((record) => !ledger.records.includes(record));
  if (changed.length > 0 || accounted !== null) {
    const write = {
      do: "write-ledger",
      records: changed,
      accounted,
      found: null,
      message: ledgerMessage(changed, ledger.records, accounted !== null)
    };
    return [write, ...effectSteps(changed, observation)];
  }
  const doubts = stuck === null ? observation.doubts : [...observation.doubts, stuck];
  return views(ledger, proposals, refused, { ...observation, doubts });
}
function endedBefore(id, { records }) {
  return records.some((record) => record.id === id && isFinal(record));
}
function firstPass(observation) {
  const { issues, published, repository, writer: writer2, main, doubts } = observation;
  if (issues.length > 0)
    return still(
      observation,
      "the ledger is missing, and change issues show that there was one. Restore the branch"
    );
  if (doubts.length > 0) return [{ do: "stand-still", why: doubts.join("; ") }];
  if (published?.ledger !== void 0 && published.ledger !== null)
    return still(observation, "the ledger is missing, and the published page names one. Restore the branch");
  const registry = main.loaded.registry;
  if (registry === null)
    return [
      { do: "stand-still", why: "the registry on the default branch has errors; `validate` names them" }
    ];
  const found = { repositoryId: repository.id, writer: writer2 };
  return [
    {
      do: "write-ledger",
      records: [],
      accounted: accountOf(registry),
      found,
      message: ledgerMessage([], [], true)
    }
  ];
}
function still(observation, why) {
  return [...doubtfulGates(observation, why), { do: "stand-still", why }];
}

// bot/reconcile.ts
var mostRounds = 8;
async function reconcile(options) {
  const { octokit, repository, writer: writer2, identities, now, log = () => {
  }, dryRun = false } = options;
  const hands = {
    octokit,
    repository,
    identities,
    actor: writer2 === "actions" ? "workflow" : "app",
    senders: options.senders,
    clock: now,
    sleep: options.sleep ?? $setTimeout,
    publish: options.publish,
    log
  };
  const memory = options.memory ?? newMemory();
  const run2 = options.run ?? randomUUID();
  const done = [];
  let nextDue = null;
  for (let round = 1; round <= mostRounds; round += 1) {
    const look = (afresh) => seen(options, memory, `${run2}-${round}`, hands, afresh);
    let { observation, fromMemory } = await look(false);
    let steps = await planned2(observation, options, hands);
    if (fromMemory && opensSomething(steps, observation)) {
      ({ observation } = await look(true));
      steps = await planned2(observation, options, hands);
    }
    nextDue = dueAfter(observation);
    const stands = steps.find((step) => step.do === "stand-still");
    if (dryRun) {
      for (const step of steps) log(stepInWords(step));
      return { rounds: round, steps, settled: steps.length === 0, standsStill: stands?.why ?? null, nextDue };
    }
    const left = steps.filter(
      (step) => step.do !== "publish" || !done.some((one) => one.do === "publish" && one.ledger === step.ledger && one.main === step.main)
    );
    if (left.length === 0) return { rounds: round, steps: done, settled: true, standsStill: null, nextDue };
    const { outrun } = await apply(left, observation, hands);
    if (!outrun) done.push(...left);
    if (stands !== void 0)
      return { rounds: round, steps: done, settled: false, standsStill: stands.why, nextDue };
  }
  return { rounds: mostRounds, steps: done, settled: false, standsStill: null, nextDue };
}
async function seen(options, memory, run2, hands, afresh) {
  const { octokit, repository, writer: writer2, identities, now } = options;
  try {
    return await observe({
      octokit,
      repository,
      now: now().toISOString(),
      run: run2,
      writer: writer2,
      identities,
      channels: (policy) => [...options.senders(policy).keys()],
      memory,
      directory: options.directory ?? "registry",
      publishedBranch: options.publishedBranch ?? "published",
      hints: options.hints ?? [],
      afresh
    });
  } catch (error) {
    const what = `${repository.owner}/${repository.repo} could not be looked at`;
    const refusal2 = refusalOf(error, { what, needs, actor: hands.actor });
    const passing = endsThePass(error) || (statusIn(error) ?? 0) >= 500;
    if (passing || options.dryRun === true) throw refusal2;
    const why = refusal2 instanceof Refusal ? refusal2.message : theLogKnows;
    await holdGates({ octokit, repository, why, writer: writer2 }).catch(() => {
    });
    throw refusal2;
  }
}
var needs = "contents: read, issues: read, pull-requests: read, statuses: read";
var theLogKnows = "the bot itself failed, and its log says how";
async function planned2(observation, options, hands) {
  try {
    return plan(observation);
  } catch (error) {
    if (options.dryRun !== true) await holdSeenGates(observation, theLogKnows, hands);
    throw error;
  }
}

// action/keep-schedule.ts
async function keepScheduleAlive(octokit, { owner, repo, workflow }) {
  const what = "The schedule was not renewed, and GitHub ends it after 60 quiet days";
  if (workflow === null) return `${what}: the runner does not say which workflow this is.`;
  try {
    await octokit.request("PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable", {
      owner,
      repo,
      workflow_id: workflow
    });
    return null;
  } catch (error) {
    const refusal2 = refusalOf(error, { what, needs: "actions: write" });
    if (refusal2 instanceof Error) return refusal2.message;
    throw error;
  }
}

// action/newest-registry.ts
function newestRegistry(repository, directory, files) {
  return async (octokit) => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...repository });
    const main = await branchHead(octokit, repository, data.default_branch);
    if (main === null)
      throw new NotPublished("invalid", `the branch \`${data.default_branch}\` is not there`);
    const have = (sha) => files.get(sha);
    const sources2 = await registryAt({ octokit, repository, commit: main, directory, have });
    for (const { bytes } of sources2) if (bytes !== null) files.set(blobSha(bytes), bytes);
    const { registry, logo } = await loadRegistry(sources2, {
      root: directory,
      today: today(),
      settled: true
    });
    if (registry === null) {
      const at = `\`${directory}\` at ${main.slice(0, 8)}`;
      throw new NotPublished("invalid", `${at} has errors, which \`command: validate\` names`);
    }
    return { main, registry, logo };
  };
}

// action/summary/reconcile.ts
var room = Math.floor(mostSummaryBytes * 0.3);
function reconcileSummary(job, report, page) {
  const sections = [
    `## ${verdict2(report)}`,
    whyNot(report),
    times(job, report),
    waitingSection(job, report),
    listSection("Channels that are not set up", report.channelsNotSetUp),
    report.schedule === null ? "" : messageText(report.schedule),
    listSection(report.dryRun ? "What would be done" : "What was done", report.steps),
    pageSection(job, report, page)
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}
`;
}
function verdict2({ pass: pass2, failure, publication, dryRun, ledgerIsSound }) {
  if (failure !== null || pass2 === null) return "❌ The pass was stopped";
  if (pass2.standsStill !== null) return `${ledgerIsSound ? "⚠️" : "❌"} Nothing may be done here`;
  if (dryRun) return "ℹ️ Dry run: nothing was done";
  if (publication?.outcome === "refused") return "❌ The page could not be published";
  return pass2.settled ? "✅ The bot has nothing left to do" : "⚠️ Something is left for the next pass";
}
function whyNot({ pass: pass2, failure }) {
  if (failure !== null) return messageText(failure);
  const still2 = pass2?.standsStill ?? null;
  return still2 === null ? "" : `${messageText(still2.slice(0, 1).toUpperCase() + still2.slice(1))}.`;
}
function times({ eventName }, { at, pass: pass2 }) {
  const due = pass2?.nextDue ?? null;
  const next2 = due === null ? "No date is waited for." : `The next date that changes something: ${momentInWords(due, "UTC")}; the first pass after it sees to that.`;
  return `Last pass: ${momentInWords(at, "UTC")}, on ${code(eventName)}. ${pass2 === null ? "" : next2}`.trim();
}
function waitingSection(job, { waiting, pass: pass2 }) {
  if (waiting === null || (pass2?.standsStill ?? null) !== null) return "";
  const heading = "### What waits, and for whom";
  if (waiting.length === 0) return `${heading}

No announced change waits for anything.`;
  const rows = waiting.map((one) => {
    const change2 = link(one.change, one.issue === null ? null : issueAddress(job, one.issue));
    return `| ${change2} | ${one.state} | ${messageText(one.what)} | ${one.who} | ${one.remedy ?? ""} |`;
  });
  const { kept, left } = cutToBytes(rows, room, lineBytes);
  const lines = ["| Change | State | Waits for | Who | What to do |", "|---|---|---|---|---|", ...kept];
  return `${heading}

${lines.join("\n")}${more2(left)}`;
}
function listSection(heading, items) {
  if (items.length === 0) return "";
  const { kept, left } = cutToBytes(
    items.map((item) => `- ${messageText(item)}`),
    room,
    lineBytes
  );
  return `### ${heading}

${kept.join("\n")}${more2(left)}`;
}
function pageSection(job, { publication }, { branch, path }) {
  if (publication === null) return "";
  const { outcome, said: said2, warnings } = publication;
  const stands = outcome === "written" || outcome === "unchanged";
  return `### The page

${[said2, ...warnings].map(messageText).join("\n\n")}${stands ? `

${link(path, fileAddress(job, branch, path))}` : ""}`;
}
function more2(left) {
  return left === 0 ? "" : `

… and ${grouped(left)} more.`;
}

// action/waiting.ts
async function ledgerNow(octokit, repository, cache) {
  const head = await branchHead(octokit, repository, ledgerBranch);
  return readLedger({ octokit, repository, head, also: () => false, cache });
}
function waitingIn({ records }, now) {
  return records.filter(({ state }) => state !== "in-the-list" && state !== "replaced").flatMap((record) => {
    const waits2 = relevant(record, waitsFor(record, now, []));
    const about = { change: changeName(record), issue: record.issue, state: stateWords[record.state] };
    if (waits2.length === 0 && record.state === "window-closed") return [{ ...about, ...merge }];
    return waits2.map((wait) => ({
      ...about,
      what: waitInWords(wait, record),
      who: whoCan(wait),
      remedy: waitRemedy(wait)
    }));
  });
}
var merge = {
  what: "its pull request to be merged",
  who: "staff",
  remedy: "Nothing is open any more. Merge it, or write `/cancel-change <why>` in the issue."
};
function relevant({ state }, waits2) {
  return state === "cancelled" ? waits2.filter((wait) => wait.for === "notice") : waits2;
}
function whoCan(wait) {
  switch (wait.for) {
    case "unread":
    case "objections":
    case "mailbox":
    case "approvals":
      return "staff";
    case "second-person":
      return "a second member of staff";
    case "notice":
      return wait.failed ? "staff" : "the next pass";
    case "issue":
    case "settling":
    case "doubt":
      return "the next pass";
    case "deadline":
      return "time";
  }
}

// action/reconcile.ts
var writer = "actions";
var ownLogin = "github-actions[bot]";
var needs2 = "contents: write, issues: write, pull-requests: write, statuses: write";
async function run(inputs) {
  const job = readJob();
  requireFitting(job, inputs);
  const report = await passOver(job, inputs, connect(inputs.token));
  const { pass: pass2, publication } = report;
  const stands = publication?.outcome === "written" || publication?.outcome === "unchanged";
  const folder = publication !== null && stands ? leaveInFolder(job, inputs, publication.files) : null;
  say(report);
  setOutputs({
    schemaVersion: 1,
    command: "reconcile",
    settled: pass2?.settled ?? false,
    ...stepsResult(report.steps),
    nextDue: pass2?.nextDue ?? null,
    trouble: report.failure ?? pass2?.standsStill ?? null,
    channelsNotSetUp: report.channelsNotSetUp,
    publish: pass2?.steps.some((step) => step.do === "publish") ?? false,
    outcome: publication?.outcome ?? null,
    commit: publication?.commit ?? null,
    folder
  });
  writeSummary(job, reconcileSummary(job, report, { branch: inputs.publishTo, path: inputs.publishPath }));
}
function requireFitting({ eventName }, { token, takeover }) {
  if (token === "") {
    throw new InputError("The input `token` is empty. Leave it out, and the workflow’s own token is used.");
  }
  if (eventName === "pull_request") {
    throw new InputError(
      "`command: reconcile` runs on `pull_request`, where a proposal from a fork gives it a token that can only read. Let the workflow run on `pull_request_target`, as in examples/workflows/subprocessors.yml; nothing is checked out there."
    );
  }
  if (takeover && eventName !== "workflow_dispatch") {
    throw new InputError(
      "The input `takeover` is for a run that a person starts (`workflow_dispatch`), so that no event can make this workflow the writer unseen."
    );
  }
}
async function passOver(job, inputs, octokit) {
  const { directory, dryRun } = inputs;
  const repository = { owner: job.owner, repo: job.repo };
  const memory = newMemory();
  const channelsNotSetUp = /* @__PURE__ */ new Set();
  const logged = [];
  const log = (line2) => {
    logged.push(line2);
    info(visible(line2));
  };
  let publication = null;
  let pass2 = null;
  let failure = null;
  const at = (/* @__PURE__ */ new Date()).toISOString();
  const schedule = job.eventName === "schedule" && !dryRun ? await keepScheduleAlive(octokit, job) : null;
  try {
    if (inputs.takeover) log(await takenOver(octokit, repository, dryRun));
    const hint = hintIn(job.eventName, job.event);
    pass2 = await reconcile({
      octokit,
      repository,
      writer,
      identities: [ownLogin, ...inputs.identities],
      now: () => /* @__PURE__ */ new Date(),
      senders: (policy) => {
        for (const { message: message2 } of setupProblems(policy, process.env)) channelsNotSetUp.add(message2);
        return sendersOf(policy, process.env);
      },
      publish: async () => {
        const source = newestRegistry(repository, directory, memory.files);
        const { blobs, files } = memory;
        publication = await publishToBranch(job, inputs, source, {
          blobs,
          have: (id) => files.get(id),
          // Nothing is checked out here, on purpose.
          checkout: null
        });
        for (const line2 of [...publication.notes, publication.said]) info(visible(line2));
      },
      log,
      dryRun,
      memory,
      directory,
      publishedBranch: inputs.publishTo,
      hints: hint === null ? [] : [hint]
    });
  } catch (error) {
    failure = whyStopped(error);
  }
  return {
    at,
    dryRun,
    pass: pass2,
    failure,
    steps: pass2?.steps.filter((step) => step.do !== "stand-still").map(stepInWords) ?? logged,
    publication,
    channelsNotSetUp: [...channelsNotSetUp],
    schedule,
    ...await standing2(octokit, repository, memory, at)
  };
}
async function takenOver(octokit, repository, dryRun) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}", repository);
  const where = { octokit, repository, repositoryId: Number(data.id), actor: "workflow" };
  const before = await takeOver({ ...where, writer, dryRun });
  if (before === writer) return `nothing to take over: the ledger is written by ${writer} already`;
  return `${dryRun ? "would take" : "take"} the ledger over from ${before}`;
}
async function standing2(octokit, repository, { blobs }, now) {
  try {
    const ledger = await ledgerNow(octokit, repository, blobs);
    return "records" in ledger ? { waiting: waitingIn(ledger, now), ledgerIsSound: true } : { waiting: null, ledgerIsSound: false };
  } catch {
    return { waiting: null, ledgerIsSound: false };
  }
}
function whyStopped(error) {
  const refusal2 = refusalOf(error, { what: "The pass stopped", needs: needs2 });
  if (refusal2 instanceof Refusal) return harmless(refusal2.message);
  if (error instanceof DamagedLedger) return harmless(`${error.message}.`);
  if (error instanceof Error && error.stack !== void 0) debug(error.stack);
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return `The pass stopped where it should not have: ${harmless(first)}. The next one goes on from there. Run it again with debug logging to see more.`;
}
function say(report) {
  const { pass: pass2, dryRun, failure, publication, channelsNotSetUp, schedule, ledgerIsSound } = report;
  for (const problem of channelsNotSetUp) warning(problem);
  if (schedule !== null) warning(schedule);
  if (publication?.outcome === "invalid") warning(publication.said);
  for (const warning2 of publication?.warnings ?? []) warning(warning2);
  if (failure !== null) setFailed(failure);
  if (publication?.outcome === "refused") setFailed(publication.said);
  if (pass2 === null) return;
  if (pass2.standsStill !== null) {
    const said2 = `Nothing was done: ${visible(pass2.standsStill)}.`;
    if (ledgerIsSound) warning(said2);
    else setFailed(said2);
  } else if (!pass2.settled && !dryRun) {
    info("Something is left to do; the next pass goes on.");
  }
}
export {
  run
};
