import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  codeOwnersOf
} from "./chunk-PGBDNFPU.js";
import {
  $once
} from "./chunk-SVSI5FT3.js";
import {
  paths
} from "./chunk-3ORUEEMS.js";
import {
  allPages,
  changeName,
  codesOf,
  emailSettings,
  gateContext,
  isProblem,
  mailTroubleInWords,
  mailTroubleOf,
  momentInWords,
  networkTroubleIn,
  receiverTroubleInWords,
  settleMilliseconds,
  setupProblems,
  transportTo,
  variableOf,
  waitRemedy,
  waitsFor,
  waitsInWords,
  webhookSettings
} from "./chunk-CC7IIWBT.js";
import {
  deadlinesOf,
  isDeadline
} from "./chunk-WRVGKC42.js";
import {
  firstKinds,
  isFinal,
  isRequired,
  latestEnd,
  localDay,
  wasSent
} from "./chunk-NRGQ4FST.js";
import {
  isFile,
  madeFromIn
} from "./chunk-R6MFU7CE.js";
import {
  siteMarker
} from "./chunk-HTGE5AFB.js";
import {
  DamagedLedger,
  ledgerBranch,
  mainFile,
  readHead,
  readRecord,
  repositoryFile
} from "./chunk-5OVYW5EY.js";
import {
  require_dist
} from "./chunk-NE4TOEGN.js";
import {
  registryAt
} from "./chunk-YJAMYOFQ.js";
import {
  Refusal,
  failedRequest,
  inTurn,
  readBlob,
  readCommit,
  readTree,
  refusalOf,
  statusIn
} from "./chunk-WSZV2GBY.js";
import {
  $posix,
  __require,
  __toESM,
  count,
  counted,
  loadRegistry,
  safeLine,
  trimEnd
} from "./chunk-YNOKW5L3.js";

// doctor/check.ts
var groups = ["registry", "changes", "bot", "channels", "rules", "workflows", "page"];
var weights = ["promise", "guard", "care"];

// doctor/answer.ts
function fine(found, about = null) {
  return { verdict: "fine", about, found, remedy: null, permission: null };
}
function notFine(found, remedy, about = null) {
  return { verdict: "not-fine", about, found, remedy, permission: null };
}
function cannotSee(what, { why, permission }, otherwise = null, about = null) {
  const show = permission === null ? null : `A token with \`${permission}\` shows it.`;
  const remedy = [show, otherwise].filter((part) => part !== null).join(" ");
  return {
    verdict: "cannot-see",
    about,
    found: `${what} cannot be seen: ${why}.`,
    remedy: remedy === "" ? null : remedy,
    permission
  };
}

// doctor/seen.ts
function isSeen(seen) {
  return "value" in seen;
}
function mapSeen(seen, change) {
  return isSeen(seen) ? { value: change(seen.value) } : seen;
}
async function look(permission, ask) {
  try {
    return { value: await ask() };
  } catch (error) {
    const status = statusIn(error);
    if (status === null) throw error;
    return unseenBecause(error, status, permission);
  }
}
async function lookFor(permission, ask) {
  return look(permission, async () => {
    try {
      return await ask();
    } catch (error) {
      if (statusIn(error) === 404) return null;
      throw error;
    }
  });
}
function unseenBecause(error, status, permission) {
  if (status === 0) return { why: "GitHub could not be reached", permission: null };
  if (status >= 500) return { why: `GitHub had trouble of its own (${status})`, permission: null };
  if (failedRequest(error)?.limited === true || status === 429)
    return { why: "GitHub asks for a pause after too many requests", permission: null };
  if (status === 401 || status === 403 || status === 404)
    return { why: "this token may not see it", permission };
  return {
    why: error instanceof Refusal ? error.message : `GitHub answered ${status}`,
    permission: null
  };
}

// doctor/workflow.ts
function stepsFor(workflows, command) {
  return workflows.flatMap(
    (workflow) => workflow.steps.filter((step) => step.command === command).map((step) => ({ workflow, step }))
  );
}
function siteFolderIn(workflows) {
  const all = isSeen(workflows) ? workflows.value : [];
  const [first] = [...stepsFor(all, "publish"), ...stepsFor(all, "reconcile")];
  return first?.step.site ?? { value: defaultSite };
}
var defaultSite = "site";
function levelOf({ permissions }, name) {
  if (permissions === null) return null;
  if (permissions === "read-all") return "read";
  if (permissions === "write-all") return "write";
  return permissions.get(name) ?? "none";
}
function lackingIn(step, needs2) {
  return needs2.filter(([name, level]) => {
    const given = levelOf(step, name);
    return given !== "write" && given !== level;
  }).map(([name, level]) => `${name}: ${level}`);
}

// doctor/bot.ts
var actionsApp = 15368;
function botOf({ ledger, workflows, appHere }) {
  const writer = isSeen(ledger) ? ledger.value?.own?.writer ?? null : null;
  if (writer === "actions") return { kind: "actions" };
  if (writer !== null) return { kind: "app", id: Number(writer.replace("app:", "")) };
  if (appHere !== null) return { kind: "app", id: appHere };
  const asWorkflow2 = isSeen(workflows) && stepsFor(workflows.value, "reconcile").length > 0;
  return asWorkflow2 ? { kind: "actions" } : null;
}
function botInWords(bot) {
  return bot.kind === "actions" ? "the workflow" : `the app ${bot.id}`;
}
function setUpPage(bot) {
  return bot?.kind === "app" ? "docs/run-the-bot.md" : "docs/run-without-a-server.md";
}

// doctor/checks/bot-workflow.ts
var needs = [
  ["contents", "write"],
  ["issues", "write"],
  ["pull-requests", "write"],
  ["statuses", "write"],
  ["actions", "write"]
];
var triggers = [
  ["pull_request_target", "proposals"],
  ["issue_comment", "objections and commands"],
  ["push", "changes of the list"],
  ["schedule", "deadlines, notices that failed, and all that no event tells of"]
];
var check = {
  id: "bot-workflow",
  group: "workflows",
  weight: "promise",
  title: "The workflow that is the bot is there, hears what it has to, and may do what it has to",
  *check(seen) {
    const { workflows } = seen;
    const bot = botOf(seen);
    if (!isSeen(workflows)) {
      if (bot === null) yield cannotSee("Whether anything runs the bot", workflows);
      else if (bot.kind === "actions") yield cannotSee("The workflow that is the bot", workflows);
      return;
    }
    const steps = stepsFor(workflows.value, "reconcile");
    if (bot === null) {
      yield notFine(
        "Nothing runs the bot: there is no ledger, and no workflow with `command: reconcile`. Nothing is announced, and nobody is heard.",
        "Set it up: docs/run-without-a-server.md, or docs/run-the-bot.md for the app."
      );
      return;
    }
    if (bot.kind === "app") return;
    if (steps.length === 0) {
      yield notFine(
        "The ledger is written by a workflow, and no workflow runs `reconcile`: nobody looks any more.",
        "Copy examples/workflows/subprocessors.yml to `.github/workflows/`, or hand the ledger to an app: docs/run-the-bot.md."
      );
    }
    for (const { workflow, step } of steps) yield* answersFor(workflow, step);
  }
};
function* answersFor(workflow, step) {
  const { file, on } = workflow;
  const missing = triggers.filter(([event2]) => !on.has(event2));
  const lacking = lackingIn(step, needs);
  if (step.runsOthers && on.has("pull_request_target")) {
    yield notFine(
      "Beside the bot its job runs something else, on `pull_request_target`: a stranger’s proposal could reach a token that can write.",
      "Take every other step out of this job, a checkout above all.",
      file
    );
  }
  if (missing.length > 0) {
    const what = missing.map(([event2, missed]) => `\`${event2}\` (${missed})`).join(", ");
    yield notFine(
      `It is not started by ${what}.`,
      "Complete `on:` as in examples/workflows/subprocessors.yml.",
      file
    );
  }
  if (step.permissions === null) {
    yield notFine(
      "It does not say what its token may, so that a setting elsewhere decides.",
      "Give the job `permissions:` as in examples/workflows/subprocessors.yml.",
      file
    );
  } else if (lacking.length > 0) {
    yield notFine(
      `Its job lacks \`${lacking.join("`, `")}\`.`,
      "Add it under `permissions:` of the job; docs/run-without-a-server.md has the reasons.",
      file
    );
  }
  if (missing.length === 0 && lacking.length === 0)
    yield fine("It hears what it has to, and may do it.", file);
}

// doctor/channel-variables.ts
function variablesOf({ id, kind }) {
  switch (kind) {
    case "issue":
      return [];
    case "email":
      return ["SMTP_URL", "NOTICE_FROM", variableOf(id, "TO")];
    case "webhook":
      return [variableOf(id, "URL"), variableOf(id, "SECRET")];
  }
}

// doctor/checks/channel-settings.ts
var check2 = {
  id: "channel-settings",
  group: "channels",
  weight: "promise",
  title: "This environment has what each channel needs",
  *check({ channels, place }) {
    for (const channel of channels) if (channel.kind !== "issue") yield answerFor(channel, place);
  }
};
function answerFor(channel, place) {
  const { id, known, problems } = channel;
  const needs2 = variablesOf(channel).map((name) => `\`${name}\``).join(", ");
  if (problems.length === 0) return fine(`${needs2}: set here, and well-formed.`, id);
  if (!known) {
    return cannotSee(
      `Whether the bot has ${needs2}`,
      { why: "none of them is set here, which need not be where the bot runs", permission: null },
      place === "terminal" ? "Run this where the bot runs, or as a step of a workflow." : "Where a workflow is the bot, give this step the same lines under `env:`. Where an app is, run `doctor` where that runs.",
      id
    );
  }
  const said = problems.map(({ message }) => message.replace(/^Channel `[^`]*`: /, "")).join(" ");
  return notFine(said, "docs/channels.md says what each holds.", id);
}

// doctor/guards.ts
function guardsOf({ rulesets, protection }) {
  const known = [
    ...isSeen(rulesets) ? rulesets.value : [],
    ...isSeen(protection) && protection.value !== null ? [protection.value] : []
  ];
  const unseen = isSeen(rulesets) ? isSeen(protection) ? null : protection : rulesets;
  return { known, unseen };
}
var whereRules = "Settings → Rules → Rulesets";

// doctor/checks/code-owners.ts
var check3 = {
  id: "code-owners",
  group: "rules",
  weight: "guard",
  title: "Who decides about subprocessors owns the list and the workflows",
  *check(seen) {
    const { codeOwners, directory, main } = seen;
    if (!isSeen(codeOwners)) {
      yield cannotSee("The file CODEOWNERS", codeOwners);
      return;
    }
    yield named(codeOwners.value, `${directory}/registry.yaml`, `/${directory}/`);
    yield named(codeOwners.value, ".github/workflows/subprocessors.yml", "/.github/");
    if (codeOwners.value !== null) yield binding(main);
  }
};
function named(text, file, folder) {
  const owners = text === null ? [] : codeOwnersOf(file, text);
  if (owners.length > 0) return fine(`\`${folder}\` has owners in CODEOWNERS.`, folder);
  return notFine(
    text === null ? `There is no CODEOWNERS, so nobody has to be asked about \`${folder}\`.` : `CODEOWNERS names nobody for \`${folder}\`.`,
    folder === "/.github/" ? `Add the line \`${folder} @your-organisation/privacy\`: whoever may change a workflow can set the gate.` : `Add the line \`${folder} @your-organisation/privacy\` with those who decide about subprocessors.`,
    folder
  );
}
function binding(main) {
  const { known, unseen } = guardsOf(main);
  if (known.some(({ codeOwners }) => codeOwners)) return fine("A review by owners is required.", "review");
  if (unseen !== null) return cannotSee("Whether a review by owners is required", unseen, null, "review");
  return notFine(
    "CODEOWNERS only asks its people for a review; nothing waits for it.",
    `Tick "Require review from Code Owners" in the rule for \`${main.name}\`: ${whereRules}.`,
    "review"
  );
}

// doctor/ages.ts
var hour = 36e5;
var longestWithoutPass = 26;
var late = 2;
function hoursSince(instant, now) {
  return (Date.parse(now) - Date.parse(instant)) / hour;
}
function ago(instant, now) {
  return `${momentInWords(new Date(instant).toISOString(), "UTC")} (${span(hoursSince(instant, now))})`;
}
function span(hours) {
  if (hours < 1) return "within the last hour";
  const [number, unit] = hours < 48 ? [Math.floor(hours), "hour"] : [Math.floor(hours / 24), "day"];
  return `${number} ${unit}${number === 1 ? "" : "s"} ago`;
}

// doctor/checks/customers-told.ts
var check4 = {
  id: "customers-told",
  group: "changes",
  weight: "promise",
  title: "Whoever may object to a change that is under way has been told of it",
  *check({ ledger, now }) {
    const records = isSeen(ledger) ? ledger.value?.records ?? [] : [];
    for (const record2 of records) {
      const { announced, windows, policy } = record2;
      if (isFinal(record2) || windows.length === 0 || policy.passive_only !== void 0) continue;
      if (record2.state === "cancelled" || record2.state === "replaced") continue;
      const untold = windows.map(({ group }) => group).filter((group) => !isTold(record2, group));
      if (untold.length > 0 && hoursSince(announced.at, now) <= late) continue;
      yield untold.length === 0 ? fine("Each group was told on an active channel.", changeName(record2)) : notFine(
        `Its time to object is counted, and no active channel has told the ${untold.length === 1 ? "group" : "groups"} \`${untold.join("`, `")}\`.`,
        "Look at the settings of the channels; the notice is tried again by itself. The window does not end before it is out.",
        changeName(record2)
      );
    }
  }
};
function isTold(record2, group) {
  return record2.notices.some(
    (notice) => firstKinds.includes(notice.kind) && (notice.group === group || notice.group === null) && isRequired(record2, notice.channel) && record2.policy.channels.some(({ id, kind }) => id === notice.channel && kind !== "issue") && (wasSent(notice.evidence) || notice.evidence === "waived")
  );
}

// doctor/checks/gate-required.ts
var check5 = {
  id: "gate-required",
  group: "rules",
  weight: "promise",
  title: "The gate is required on the default branch",
  *check({ main }) {
    const { required, name } = main;
    if (required.known.some(({ context }) => context === gateContext)) {
      yield fine(
        `\`${gateContext}\` is required on \`${name}\`. Whoever may bypass that rule can merge all the same.`
      );
    } else if (required.unseen !== null)
      yield cannotSee(`Whether \`${gateContext}\` is required`, required.unseen);
    else {
      yield notFine(
        `\`${gateContext}\` is not required on \`${name}\`: a pull request can be merged before customers were told and heard.`,
        `Require that status for \`${name}\`: ${whereRules}, "Require status checks to pass". It can be chosen there once a first pass has set it.`
      );
    }
  }
};

// doctor/checks/gate-source.ts
var check6 = {
  id: "gate-source",
  group: "rules",
  weight: "guard",
  title: "Only the bot can open the gate",
  *check(seen) {
    const { required, name } = seen.main;
    const bot = botOf(seen);
    if (bot === null) return;
    const sources = required.known.filter(({ context }) => context === gateContext).map(({ app }) => app);
    if (sources.length === 0) return;
    const pinned = [...new Set(sources.filter((app) => app !== null))];
    yield bot.kind === "app" ? asApp(bot.id, pinned, name) : asWorkflow(bot, pinned);
  }
};
function asApp(id, pinned, branch) {
  const foreign = pinned.find((app) => app !== id);
  if (foreign !== void 0) {
    return notFine(
      `The gate has to come from the app ${foreign}, and the bot is the app ${id}: what it says does not count, and nothing can be merged.`,
      `Choose the app ${id} as the source of \`${gateContext}\`: ${whereRules}.`
    );
  }
  if (pinned.length > 0) return fine(`Only what the app ${id} says counts.`);
  return notFine(
    "The gate may come from anybody: whoever has write access can set it, and open it.",
    `In the rule for \`${branch}\`, choose the app ${id} as the source of \`${gateContext}\`: ${whereRules}.`
  );
}
function asWorkflow(_, pinned) {
  const limits = "The bot is a workflow, so that any workflow of somebody with write access could set the gate: that shows, and the next pass puts it right, but nothing prevents it. Only the app can guarantee that.";
  const foreign = pinned.find((app) => app !== actionsApp);
  if (foreign === void 0) return fine(limits);
  return cannotSee(
    `Whether the app ${foreign}, from which the gate has to come, is GitHub Actions on this server`,
    { why: "only github.com has one number for it everywhere", permission: null },
    "If it is another app, nothing can be merged: take the source out of the rule, or choose GitHub Actions."
  );
}

// doctor/checks/gates-set.ts
var check7 = {
  id: "gates-set",
  group: "bot",
  weight: "promise",
  title: "Every open pull request has its gate",
  *check(seen) {
    const { pulls, now } = seen;
    if (botOf(seen) === null) return;
    if (!isSeen(pulls)) {
      yield cannotSee("Whether open pull requests have their gate", pulls);
      return;
    }
    const without = pulls.value.filter(
      ({ gateAt, openedAt }) => gateAt === null && hoursSince(openedAt, now) > late
    );
    for (const { number, openedAt } of without) {
      yield notFine(
        `It was opened on ${ago(openedAt, now)}, and its head has no status \`${gateContext}\`: no pass has seen it.`,
        "If the status is required, it cannot be merged until a pass has looked. Start one.",
        `pull request ${number}`
      );
    }
    if (without.length === 0) {
      yield fine(
        pulls.value.length === 0 ? "No pull request is open." : `${counted(pulls.value.length, "open pull request", "open pull requests")}, each looked at.`
      );
    }
  }
};

// doctor/checks/holidays-reach.ts
var check8 = {
  id: "holidays-reach",
  group: "registry",
  weight: "promise",
  title: "Deadlines can be counted, today and half a year from now",
  *check({ registry }) {
    if (!isSeen(registry)) return;
    const { today, later } = registry.value.deadlines;
    if (today.length === 0) return;
    const now = today.find((one) => !isDeadline(one));
    const then = later.find((one) => !isDeadline(one));
    if (now !== void 0 && !isDeadline(now)) {
      yield notFine(
        `No deadline can be counted today, so nothing can be announced: ${now.reason}`,
        "Correct `window` in the policy, or take a newer version of this tool for newer holidays."
      );
    } else if (then !== void 0 && !isDeadline(then)) {
      yield notFine(
        `Half a year from now no deadline could be counted: ${then.reason}`,
        "Take a newer version of this tool, which knows the holidays of later years."
      );
    } else yield fine("Deadlines can be counted for every group, half a year ahead too.");
  }
};

// doctor/overdue.ts
function overdue(records, now) {
  return records.filter((record2) => !isFinal(record2)).flatMap((record2) => {
    const end = latestEnd(record2);
    const closes = end !== null && (record2.state === "open" || record2.state === "held") && waitsFor(record2, now, []).length === 0 ? [{ what: "The end of the window", since: after(end, settleMilliseconds) }] : [];
    const effects = Object.entries(record2.effects).flatMap(([key, { state, until, next_try }]) => {
      const since = state === "claimed" ? until : state === "failed" ? next_try : null;
      const what = key === "issue" ? "The change issue" : "A notice that is to be tried again";
      return since === null ? [] : [{ what, since }];
    });
    return [...closes, ...effects].filter(({ since }) => hoursSince(since, now) > late).map((one) => ({ change: changeName(record2), ...one }));
  });
}
function after(instant, milliseconds) {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

// doctor/checks/last-pass.ts
var check9 = {
  id: "last-pass",
  group: "bot",
  weight: "promise",
  title: "The bot looked within the last day, and has done what was due",
  *check(seen) {
    const { ledger, workflows, now } = seen;
    const bot = botOf(seen);
    if (bot === null) return;
    const records = isSeen(ledger) ? ledger.value?.records ?? [] : [];
    for (const { change, what, since } of overdue(records, now)) {
      yield notFine(
        `${what}, due since ${ago(since, now)}, has not been done: no pass has gone through since.`,
        bot.kind === "actions" ? "Start the workflow by hand: Actions → Run workflow. Its log says what stops it." : "Look at the app: `GET /healthz` on its server, and its log.",
        change
      );
    }
    if (bot.kind === "app") yield fromTraces(seen);
    else if (isSeen(workflows)) {
      for (const workflow of workflows.value)
        if (workflow.runs !== null) yield fromRuns(workflow, now, records.length);
    }
  }
};
function fromRuns({ file, runs }, now, running) {
  const succeeded = runs?.succeeded;
  if (succeeded === void 0) return fine("It has no runs.", file);
  if (!isSeen(succeeded)) return cannotSee("When the last pass was", succeeded, null, file);
  const newest = runs !== null && isSeen(runs.newest) ? runs.newest.value : null;
  const failed = newest?.conclusion === "failure" ? " The newest run failed." : "";
  const waits = running === 0 ? "" : ` Changes under way: ${running}.`;
  const remedy = "Actions → Run workflow, and read what the run says.";
  if (succeeded.value === null) return notFine(`No run has succeeded yet.${failed}${waits}`, remedy, file);
  const { at } = succeeded.value;
  if (hoursSince(at, now) > longestWithoutPass)
    return notFine(`The last pass that went through was on ${ago(at, now)}.${failed}${waits}`, remedy, file);
  if (failed !== "")
    return notFine(`The last pass that went through was on ${ago(at, now)}.${failed}`, remedy, file);
  return fine(`The last pass was on ${ago(at, now)}.`, file);
}
function fromTraces({ ledger, pulls, now }) {
  const traces = [
    ...isSeen(ledger) && ledger.value !== null ? [ledger.value.at] : [],
    ...isSeen(pulls) ? pulls.value.flatMap(({ gateAt }) => gateAt ?? []) : []
  ].sort((a, b) => Date.parse(b) - Date.parse(a));
  const [newest] = traces;
  if (newest !== void 0 && hoursSince(newest, now) <= longestWithoutPass)
    return fine(`The app last wrote something on ${ago(newest, now)}.`);
  const last = newest === void 0 ? "" : ` It last wrote something on ${ago(newest, now)}.`;
  return cannotSee(
    "When the last pass was",
    { why: `an app that finds nothing to do leaves no trace.${last}`.replace(/\.$/, ""), permission: null },
    "Ask the bot itself: `GET /healthz` on its server."
  );
}

// doctor/history.ts
function historyAnswer(branch, otherwise) {
  const { known, unseen } = guardsOf(branch);
  const open = [
    ...known.some(({ refusesForce }) => refusesForce) ? [] : ["force pushes"],
    ...known.some(({ refusesDeletion }) => refusesDeletion) ? [] : ["deletion"]
  ];
  const { name } = branch;
  if (open.length === 0) return fine(`Force pushes to \`${name}\` and its deletion are blocked.`);
  const what = open.join(" and ");
  if (unseen !== null)
    return cannotSee(`Whether \`${name}\` is protected against ${what}`, unseen, `Look under ${whereRules}.`);
  return notFine(
    `\`${name}\` is not protected against ${what}: ${otherwise}.`,
    `Block force pushes and restrict deletions for \`${name}\`: ${whereRules}.`
  );
}

// doctor/checks/ledger-protected.ts
var check10 = {
  id: "ledger-protected",
  group: "rules",
  weight: "guard",
  title: "The ledger can be neither rewritten nor deleted",
  *check({ ledgerBranch: ledgerBranch2 }) {
    yield historyAnswer(ledgerBranch2, "who was told what, and when, could be rewritten");
  }
};

// doctor/checks/ledger-reserved.ts
var check11 = {
  id: "ledger-reserved",
  group: "rules",
  weight: "guard",
  title: "Nobody but the app writes the ledger",
  *check(seen) {
    const bot = botOf(seen);
    if (bot?.kind !== "app") return;
    const { name } = seen.ledgerBranch;
    const { known, unseen } = guardsOf(seen.ledgerBranch);
    const reserved = known.some(
      ({ refuses }) => refuses.some((why) => why === "updates are restricted" || why === "only some may push")
    );
    if (reserved) yield fine(`Updates of \`${name}\` are restricted.`);
    else if (unseen !== null) yield cannotSee(`Whether \`${name}\` is reserved for the app`, unseen);
    else {
      yield notFine(
        `Everybody with write access can write to \`${name}\`, and so into the record of who was told what.`,
        `Restrict creations, updates and deletions of \`${name}\`, with the app ${bot.id} alone on the bypass list: ${whereRules}.`
      );
    }
  }
};

// doctor/checks/ledger-sound.ts
var check12 = {
  id: "ledger-sound",
  group: "bot",
  weight: "promise",
  title: "The ledger is there",
  *check(seen) {
    const { ledger, page, ledgerBranch: ledgerBranch2 } = seen;
    if (!isSeen(ledger)) {
      yield cannotSee("The ledger", ledger);
      return;
    }
    if (ledger.value !== null) {
      const { read, left } = ledger.value.closed;
      const most2 = left === 0 ? "" : ` Of ${read + left} changes that have ended the newest ${read} were read.`;
      yield fine(`\`${ledgerBranch2.name}\` is there.${most2}`);
      return;
    }
    const named3 = isSeen(page) ? page.value?.madeFrom.ledger ?? null : null;
    if (named3 !== null) {
      yield notFine(
        `The branch \`${ledgerBranch2.name}\` is gone, and the published page was made from its commit ${named3.slice(0, 12)}. Until it is back nothing is announced, and every gate says \`error\`.`,
        `Restore it: \`git push origin ${named3}:refs/heads/${ledgerBranch2.name}\`, from any clone that has the commit.`
      );
      return;
    }
    const bot = botOf(seen);
    if (bot === null) return;
    yield notFine(
      "There is no ledger: the bot has not made its first pass, which takes the list as it stands for what customers know.",
      `Let it look once: ${setUpPage(bot)}.`
    );
  }
};

// doctor/writable.ts
function writableAnswer(branch, writer, otherwise) {
  const { known, unseen } = guardsOf(branch);
  const id = writer.kind === "app" ? writer.id : actionsApp;
  const who = botInWords(writer);
  const exists = isSeen(branch.head) && branch.head.value !== null;
  const against = known.map((guard) => ({ guard, why: reasons(guard, exists) })).filter(({ why }) => why.length > 0);
  const closed = against.find(({ guard }) => isSeen(guard.exempt) && !guard.exempt.value.includes(id));
  if (closed !== void 0) {
    const way = writer.kind === "app" ? `put the app ${id} on its bypass list` : "let it leave out this branch";
    return notFine(
      `${capital(closed.guard.name)} closes \`${branch.name}\` to ${who}: ${closed.why.join(", ")}.`,
      `In ${closed.guard.name}, ${way}, or ${otherwise}: ${whereRules}.`
    );
  }
  for (const { guard, why } of against) {
    if (!isSeen(guard.exempt))
      return cannotSee(
        `Whether ${guard.name} (${why.join(", ")}) lets ${who} write \`${branch.name}\``,
        guard.exempt,
        `Look at its bypass list under ${whereRules}.`
      );
  }
  if (unseen !== null)
    return cannotSee(`Whether a rule refuses what ${who} writes to \`${branch.name}\``, unseen);
  return fine(
    against.length === 0 ? `No rule refuses what ${who} writes to \`${branch.name}\`.` : `\`${branch.name}\` is reserved, and ${who} may write there.`
  );
}
function reasons({ refuses }, exists) {
  return refuses.filter((why) => !exists || why !== "creations are restricted");
}
function capital(sentence) {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

// doctor/checks/ledger-writable.ts
var check13 = {
  id: "ledger-writable",
  group: "rules",
  weight: "promise",
  title: "The bot can write its ledger",
  *check(seen) {
    const bot = botOf(seen);
    if (bot !== null)
      yield writableAnswer(seen.ledgerBranch, bot, "take what refuses writes out of the rule");
  }
};

// doctor/checks/mail-server.ts
var check14 = {
  id: "mail-server",
  group: "channels",
  weight: "promise",
  title: "The mail server answers, and takes user and password",
  *check({ channels }) {
    for (const { kind, id, reach } of channels) {
      if (kind !== "email" || reach === null) continue;
      yield reach.answers ? fine(`${reach.said} Nothing was sent.`, id) : notFine(reach.said, 'docs/channels.md, "When a notice fails", says where to look.', id);
    }
  }
};

// doctor/checks/main-protected.ts
var check15 = {
  id: "main-protected",
  group: "rules",
  weight: "guard",
  title: "The default branch can be neither rewritten nor deleted",
  *check({ main }) {
    yield historyAnswer(main, "what stood in the list, and when, could be rewritten");
  }
};

// doctor/checks/nothing-held.ts
var alive = ["announcing", "open", "held", "window-closed"];
var check16 = {
  id: "nothing-held",
  group: "changes",
  weight: "care",
  title: "No change is held after its deadline",
  *check({ ledger, now }) {
    const records = (isSeen(ledger) ? ledger.value?.records ?? [] : []).filter(
      ({ state }) => alive.includes(state)
    );
    for (const record2 of records) {
      const end = latestEnd(record2);
      if (end === null) continue;
      if (Date.parse(now) < Date.parse(end) + settleMilliseconds) {
        yield fine(
          `Customers can object until ${ago(end, now).replace(/ \(.*\)$/, "")}.`,
          changeName(record2)
        );
        continue;
      }
      const waits = waitsFor(record2, now, []);
      const words = waitsInWords(waits, record2);
      if (words === null) {
        const merge = record2.state === "window-closed" && record2.merged === null;
        yield fine(
          merge ? "Its window is closed, and its pull request can be merged." : "Nothing holds it.",
          changeName(record2)
        );
      } else {
        const remedies = waits.flatMap((wait) => waitRemedy(wait) ?? []);
        yield notFine(
          `Its time to object ended on ${ago(end, now)}, and it waits for ${words}.`,
          remedies.length === 0 ? "The next pass goes on with it." : [...new Set(remedies)].join(" "),
          changeName(record2)
        );
      }
    }
  }
};

// doctor/checks/notices-out.ts
var check17 = {
  id: "notices-out",
  group: "changes",
  weight: "promise",
  title: "No notice has failed or is stuck",
  *check({ ledger, now }) {
    const records = isSeen(ledger) ? ledger.value?.records ?? [] : [];
    const all = records.flatMap((record2) => record2.notices.map((notice) => ({ record: record2, notice })));
    if (all.length === 0) return;
    const wrong = all.flatMap(({ record: record2, notice }) => troubleOf(record2, notice, now) ?? []);
    if (wrong.length === 0) yield fine("Every notice of a change under way is out, or is going out.");
    yield* wrong;
  }
};
function troubleOf(record2, { id, channel, kind, evidence }, now) {
  const effect = record2.effects[`notice/${id}`];
  const what = `The notice \`${id}\` (${kind}) on the channel \`${channel}\``;
  const waive = `If customers were told in another way: \`/waive-notice ${channel} <why>\` on the change issue.`;
  if (evidence === "failed") {
    const next = effect?.next_try ?? null;
    const again2 = next === null ? "" : ` Next try: ${ago(next, now).replace(/ \(.*\)$/, "")}.`;
    return notFine(
      `${what} did not go out. ${effect?.result ?? ""}${again2}`,
      `Mend what it says; it is tried again by itself. ${waive}`,
      changeName(record2)
    );
  }
  const since = effect?.until ?? record2.announced.at;
  if (evidence !== "waiting" || hoursSince(since, now) <= late) return null;
  return notFine(
    `${what} has been waiting since ${ago(since, now)}: nobody has sent it, or nobody has written down that it was.`,
    `Start a pass, and see that the channel is set up where the bot runs. ${waive}`,
    changeName(record2)
  );
}

// doctor/checks/one-writer.ts
var check18 = {
  id: "one-writer",
  group: "bot",
  weight: "promise",
  title: "Whoever runs the bot is the one that the ledger names",
  *check(seen) {
    const { ledger, workflows, appHere } = seen;
    const writer = isSeen(ledger) ? ledger.value?.own?.writer ?? null : null;
    const bot = botOf(seen);
    if (writer === null || bot === null) return;
    const remedy = 'Hand over (docs/run-the-bot.md, "From Actions mode to the app, and back"), or switch off the one that stands still.';
    const said = `The ledger is written by ${botInWords(bot)}`;
    if (appHere !== null && (bot.kind === "actions" || bot.id !== appHere)) {
      yield notFine(`${said}; the app ${appHere}, whose settings stand here, does nothing.`, remedy);
      return;
    }
    const asWorkflow2 = isSeen(workflows) ? stepsFor(workflows.value, "reconcile").map(({ workflow }) => workflow) : [];
    const idle = bot.kind === "app" ? asWorkflow2 : [];
    for (const { file } of idle) yield notFine(`${said}; the workflow \`${file}\` does nothing.`, remedy);
    if (idle.length === 0) yield fine(`${said}.`);
  }
};

// doctor/checks/own-ledger.ts
var check19 = {
  id: "own-ledger",
  group: "bot",
  weight: "promise",
  title: "The ledger is that of this repository",
  *check({ ledger, repository, ledgerBranch: ledgerBranch2 }) {
    const own = isSeen(ledger) ? ledger.value?.own ?? null : null;
    if (own === null) return;
    if (own.repositoryId === repository.id)
      yield fine(`It belongs to this repository (id ${repository.id}).`);
    else {
      yield notFine(
        `This is a copy: \`${ledgerBranch2.name}\` belongs to the repository with the id ${own.repositoryId}, and this one has the id ${repository.id}. The bot does nothing here.`,
        `In a fork or a mirror that is as it should be: remove the bot's workflow here. In a repository that took the other's place, delete the branch \`${ledgerBranch2.name}\`, and a new ledger is begun.`
      );
    }
  }
};

// doctor/checks/page-current.ts
var check20 = {
  id: "page-current",
  group: "page",
  weight: "promise",
  title: "The published page shows the list and the changes as they are",
  *check({ page, publishedBranch, main, ledger, now }) {
    if (!isSeen(page)) {
      yield cannotSee("The published page", page);
      return;
    }
    const remedy = "Start the workflow that publishes by hand, on the default branch (Actions → Run workflow). Its log says what stops it.";
    if (page.value === null) {
      yield notFine(`Nothing has been published: there is no branch \`${publishedBranch.name}\`.`, remedy);
      return;
    }
    const { at, madeFrom, listMoved } = page.value;
    const made = `The page is of ${ago(at, now)}`;
    if (madeFrom.main === "" || listMoved === null) {
      yield cannotSee(
        "Whether the page is current",
        {
          why: madeFrom.main === "" ? `the last commit of \`${publishedBranch.name}\` does not say what it was made from` : "the commit it was made from is gone",
          permission: null
        },
        remedy
      );
      return;
    }
    const ledgerAt2 = isSeen(ledger) ? ledger.value : null;
    if (isSeen(ledger) && ledgerAt2 === null && madeFrom.ledger !== null) return;
    const behind = [
      ...listMoved ? [{ what: "the list", since: isSeen(main.head) ? main.head.value?.at ?? at : at }] : [],
      ...ledgerAt2 !== null && ledgerAt2.head !== madeFrom.ledger ? [{ what: "the ledger", since: ledgerAt2.at }] : []
    ];
    const old = behind.filter(({ since }) => hoursSince(since, now) > late);
    if (old.length > 0) {
      const what = old.map((one) => `${one.what} moved on ${ago(one.since, now)}`).join(", and ");
      yield notFine(`${made}, and ${what}: customers read something that is no longer so.`, remedy);
    } else if (behind.length > 0) {
      yield fine(`${made}. Something has moved since, not long ago: it is about to be made again.`);
    } else if (!isSeen(ledger)) yield cannotSee("Whether the page shows every change", ledger);
    else yield fine(`${made}, and nothing has moved since.`);
  }
};

// doctor/checks/policy-ready.ts
var check21 = {
  id: "policy-ready",
  group: "registry",
  weight: "promise",
  title: "The policy has all that an announcement needs",
  *check({ registry, directory }) {
    if (!isSeen(registry) || registry.value.loaded.registry === null) return;
    const { notReady, passiveOnly } = registry.value;
    const [first, ...more] = notReady;
    if (first !== void 0) {
      const others = more.length === 0 ? "" : ` And ${more.length} more.`;
      yield notFine(
        `Nothing can be announced under this policy: ${first}${others}`,
        `Complete \`${directory}/registry.yaml\`; \`validate --level announced\` shows what is missing.`
      );
      return;
    }
    yield fine(
      passiveOnly ? "Changes can be announced. By its `passive_only` nobody is written to, and the page says so." : "Changes can be announced, and an active channel reaches each group."
    );
  }
};

// doctor/checks/publish-workflow.ts
var event = "subprocessors-publish";
var check22 = {
  id: "publish-workflow",
  group: "workflows",
  weight: "promise",
  title: "The page is published whenever the list or the ledger has moved",
  *check(seen) {
    const { workflows } = seen;
    if (!isSeen(workflows)) return;
    const steps = stepsFor(workflows.value, "publish");
    const byTheBot = botOf(seen)?.kind !== "app" && stepsFor(workflows.value, "reconcile").length > 0;
    if (steps.length === 0) {
      yield byTheBot ? fine("The bot publishes the page in each of its passes.") : notFine(
        "No workflow publishes the page.",
        "Copy examples/workflows/publish.yml to `.github/workflows/`."
      );
    }
    for (const { workflow, step } of steps) {
      yield byTheBot ? notFine(
        "The bot publishes in each of its passes, and this workflow publishes too: the two get into each other’s way.",
        "Remove it.",
        workflow.file
      ) : answerFor2(workflow, step);
    }
  }
};
function answerFor2({ file, on }, step) {
  const dispatch = on.get("repository_dispatch");
  const types = dispatch?.types;
  const hears = on.has("repository_dispatch") && (types === void 0 || [types].flat().includes(event));
  const lacking = lackingIn(step, [["contents", "write"]]);
  if (!on.has("push"))
    return notFine("It does not run when the list has changed.", "Let it run on `push`.", file);
  if (!hears) {
    return notFine(
      `It does not hear the bot, which asks for a new page by \`${event}\`: announced changes would be missing on the page.`,
      `Add \`repository_dispatch\` with \`types: [${event}]\` to its triggers.`,
      file
    );
  }
  if (step.permissions !== null && lacking.length > 0)
    return notFine("Its job lacks `contents: write`.", "Add it under `permissions:` of the job.", file);
  return fine("It runs when the list has changed, and when the bot asks.", file);
}

// doctor/checks/published-writable.ts
var check23 = {
  id: "published-writable",
  group: "rules",
  weight: "promise",
  title: "The page can be written to its branch",
  *check(seen) {
    const publishes = isSeen(seen.workflows) && (stepsFor(seen.workflows.value, "publish").length > 0 || stepsFor(seen.workflows.value, "reconcile").length > 0);
    if (!publishes && botOf(seen) === null) return;
    const answer = writableAnswer(
      seen.publishedBranch,
      { kind: "actions" },
      "publish to another branch with `publish-to`"
    );
    yield answer.verdict === "fine" ? fine(`No rule keeps the page from \`${seen.publishedBranch.name}\`.`) : answer;
  }
};

// doctor/checks/records-valid.ts
var check24 = {
  id: "records-valid",
  group: "bot",
  weight: "promise",
  title: "Every record of the ledger validates",
  *check({ ledger, ledgerBranch: ledgerBranch2 }) {
    if (!isSeen(ledger) || ledger.value === null) return;
    const { broken, records, closed } = ledger.value;
    if (broken.length === 0) {
      const files = counted(records.length + closed.read, "record", "records");
      yield fine(`${files}, \`repository.yaml\` and \`main.yaml\` validate.`);
    }
    for (const { path, why } of broken) {
      yield notFine(
        `${why}. No pass does anything while that is so.`,
        `Somebody wrote into \`${ledgerBranch2.name}\`. Put the file back as it was in the last commit of the bot.`,
        path
      );
    }
  }
};

// doctor/checks/registry-valid.ts
var check25 = {
  id: "registry-valid",
  group: "registry",
  weight: "promise",
  title: "The list on the default branch has no errors",
  *check({ registry, directory, repository }) {
    if (!isSeen(registry)) {
      yield cannotSee(`The folder \`${directory}\``, registry);
      return;
    }
    const { findings, entries } = registry.value.loaded;
    const errors = count(findings, "error");
    const first = findings.find(({ severity }) => severity === "error");
    if (first === void 0) {
      yield fine(`${counted(entries, "entry", "entries")}, no errors.`);
      return;
    }
    yield notFine(
      `${counted(errors, "error", "errors")} on \`${repository.defaultBranch}\`, so nothing is announced and nothing published. The first: ${first.file}:${first.line} ${first.message}`,
      "Mend them: `validate` names each with its line."
    );
  }
};

// doctor/checks/repository-open.ts
var check26 = {
  id: "repository-open",
  group: "bot",
  weight: "promise",
  title: "The repository takes changes and has issues",
  *check({ repository: { archived, issues } }) {
    if (archived) {
      yield notFine(
        "The repository is archived: nothing can be proposed, announced or objected to.",
        "Take it out of the archive: Settings → General."
      );
    } else if (!issues) {
      yield notFine(
        "Issues are switched off, so no change issue can be opened, and nobody can object on one.",
        "Switch them on: Settings → General → Features → Issues."
      );
    } else yield fine("Changes and issues are possible.");
  }
};

// doctor/checks/reviews-required.ts
var check27 = {
  id: "reviews-required",
  group: "rules",
  weight: "guard",
  title: "A pull request needs a review",
  *check({ main }) {
    const { known, unseen } = guardsOf(main);
    const most2 = Math.max(0, ...known.map(({ reviews }) => reviews));
    if (most2 > 0) {
      yield fine(
        `${most2 === 1 ? "One approving review is" : `${most2} approving reviews are`} required on \`${main.name}\`.`
      );
    } else if (unseen !== null) yield cannotSee(`Whether \`${main.name}\` requires a review`, unseen);
    else {
      yield notFine(
        `\`${main.name}\` requires no review: one person alone can change the list.`,
        `Require a pull request with at least one approval: ${whereRules}.`
      );
    }
  }
};

// doctor/checks/schedule-alive.ts
var check28 = {
  id: "schedule-alive",
  group: "workflows",
  weight: "promise",
  title: "The schedule starts the bot every day",
  *check(seen) {
    const { workflows, now } = seen;
    if (!isSeen(workflows) || botOf(seen)?.kind === "app") return;
    for (const { file, on, runs } of workflows.value) {
      if (runs === null || !on.has("schedule")) continue;
      const { scheduled } = runs;
      if (!isSeen(scheduled)) yield cannotSee("Its scheduled runs", scheduled, null, file);
      else if (scheduled.value === null) {
        yield notFine(
          "The schedule has never started it.",
          "If the workflow is new, look again tomorrow. Else: Actions → Enable workflow; schedules run on the default branch alone.",
          file
        );
      } else if (hoursSince(scheduled.value.at, now) > longestWithoutPass) {
        yield notFine(
          `The schedule last started it on ${ago(scheduled.value.at, now)}: deadlines and notices wait.`,
          "Actions → Enable workflow. Give the job `actions: write`, so that it keeps its schedule alive.",
          file
        );
      } else yield fine(`The schedule last started it on ${ago(scheduled.value.at, now)}.`, file);
    }
  }
};

// core/publication/site/standing-files.ts
var standingFiles = [
  siteMarker.name,
  paths.list,
  paths.history,
  paths.asOf,
  paths.notFound,
  paths.style,
  paths.script,
  "subprocessors.json",
  "subprocessors.schema.json",
  "subprocessors.csv",
  "feed.atom",
  "feed.json",
  "deadlines.ics",
  paths.historyData
];

// doctor/checks/site-whole.ts
var again = "Start the workflow that publishes by hand, on the default branch: it writes what is missing.";
var check29 = {
  id: "site-whole",
  group: "page",
  weight: "promise",
  title: "The site beside the page is whole, and no other stands there",
  *check(seen) {
    const { page, publishedBranch } = seen;
    if (!isSeen(page) || page.value === null) return;
    const { site } = page.value;
    if (!isSeen(site)) {
      yield cannotSee("The site", site);
      return;
    }
    const { folder, files, left } = site.value;
    const branch = `on the branch \`${publishedBranch.name}\``;
    if (left !== null) {
      yield notFine(
        `The folder \`${left}\` ${branch} holds a site that is made no longer: whoever reads it reads what was.`,
        `Delete it there, or have it made again: without \`site-path\` in the workflow it is.`
      );
    }
    if (folder === null) return;
    if (files.size === 0) {
      yield notFine(`There is no site in the folder \`${folder}\` ${branch}.`, again);
      return;
    }
    if (!files.has(siteMarker.name)) {
      yield notFine(
        `The folder \`${folder}\` ${branch} holds files that no publication wrote, and nothing is published over them.`,
        "Move them, or name another folder with `site-path` in the workflow."
      );
      return;
    }
    const missing = expected(seen, page.value).filter((path) => !files.has(path));
    yield missing.length === 0 ? fine(`All of it stands in the folder \`${folder}\` ${branch}.`) : notFine(
      `Of the site in the folder \`${folder}\` ${branch}, ${counted(missing.length, "file is", "files are")} missing, such as \`${missing[0]}\`.`,
      again
    );
  }
};
function expected({ registry, ledger }, { madeFrom, listMoved }) {
  const entries = listMoved === false && isSeen(registry) ? registry.value.loaded.registry?.entries ?? [] : [];
  const known = isSeen(ledger) ? ledger.value : null;
  const records = known !== null && known.head === madeFrom.ledger ? known.records : [];
  return [
    ...standingFiles,
    ...entries.map(({ id }) => paths.entry(id)),
    ...records.flatMap(({ issue }) => issue === null ? [] : [paths.change(issue)])
  ];
}

// doctor/checks/up-to-date.ts
var check30 = {
  id: "up-to-date",
  group: "rules",
  weight: "guard",
  title: "Branches have to be up to date before merging, or a merge queue sees to it",
  *check({ main }) {
    if (!main.required.known.some(({ context }) => context === gateContext)) return;
    const { known, unseen } = guardsOf(main);
    if (known.some(({ upToDate }) => upToDate)) {
      yield fine(`Branches have to be up to date with \`${main.name}\`.`);
    } else if (known.some(({ refuses }) => refuses.includes("a merge queue is required"))) {
      yield fine("A merge queue tests what it merges.");
    } else if (unseen !== null) {
      yield cannotSee(`Whether branches have to be up to date with \`${main.name}\``, unseen);
    } else {
      yield notFine(
        "A gate that was opened before the default branch moved still counts, until the next pass: a merge right then is noticed only afterwards.",
        `Tick "Require branches to be up to date before merging": ${whereRules}. Or use a merge queue.`
      );
    }
  }
};

// doctor/checks/validate-required.ts
var check31 = {
  id: "validate-required",
  group: "rules",
  weight: "guard",
  title: "The check that validates is required on the default branch",
  *check({ main: { required, name }, workflows }) {
    const jobs = isSeen(workflows) ? stepsFor(workflows.value, "validate").map(({ step }) => step.job) : [];
    const names = new Set(jobs.length === 0 ? ["validate"] : jobs);
    const found = required.known.find(({ context }) => names.has(context));
    if (found !== void 0) yield fine(`\`${found.context}\` is required on \`${name}\`.`);
    else if (required.unseen !== null)
      yield cannotSee("Whether the check that validates is required", required.unseen);
    else {
      const [one = "validate"] = names;
      yield notFine(
        `\`${one}\` is not required on \`${name}\`: a list with errors can be merged, and is then neither announced nor published.`,
        `Require \`${one}\` for \`${name}\`: ${whereRules}, "Require status checks to pass".`
      );
    }
  }
};

// doctor/checks/validate-workflow.ts
var check32 = {
  id: "validate-workflow",
  group: "workflows",
  weight: "guard",
  title: "Every pull request is validated, those from forks too",
  *check({ workflows }) {
    if (!isSeen(workflows)) {
      yield cannotSee("The workflows", workflows);
      return;
    }
    const steps = stepsFor(workflows.value, "validate");
    if (steps.length === 0) {
      yield notFine(
        "No workflow runs `validate`: mistakes are found only when nothing can be announced any more.",
        "Copy examples/workflows/validate.yml to `.github/workflows/`."
      );
    }
    for (const { workflow, step } of steps) yield answerFor3(workflow, step);
  }
};
function answerFor3(workflow, step) {
  const { file, on } = workflow;
  if (!on.has("pull_request")) {
    return notFine(
      on.has("pull_request_target") ? "It runs on `pull_request_target`, where a checkout of a stranger’s proposal would meet a token that can write." : "It does not run on pull requests.",
      "Let it run on `pull_request`, as in examples/workflows/validate.yml.",
      file
    );
  }
  const filters = filtersOf(on.get("pull_request"));
  if (filters.length > 0) {
    return notFine(
      `It runs only for some pull requests (\`${filters.join("`, `")}\`): a required check that does not run holds every other pull request for ever.`,
      "Take the filter out.",
      file
    );
  }
  const lacking = lackingIn(step, [["contents", "read"]]);
  if (step.permissions !== null && lacking.length > 0)
    return notFine(
      `Its job lacks \`${lacking.join("`, `")}\`.`,
      "Add it under `permissions:` of the job.",
      file
    );
  return fine("It runs on every pull request.", file);
}
function filtersOf(trigger) {
  if (typeof trigger !== "object" || trigger === null) return [];
  return Object.keys(trigger).filter((key) => key.startsWith("paths"));
}

// doctor/checks/webhook-target.ts
var check33 = {
  id: "webhook-target",
  group: "channels",
  weight: "promise",
  title: "The webhook's receiver can be reached",
  *check({ channels }) {
    for (const { kind, id, reach } of channels) {
      if (kind !== "webhook" || reach === null) continue;
      yield reach.answers ? fine(reach.said, id) : notFine(
        reach.said,
        "Tell those who run the receiver. Notices are tried again until they are out.",
        id
      );
    }
  }
};

// doctor/checks/workflow-settings.ts
var check34 = {
  id: "workflow-settings",
  group: "channels",
  weight: "promise",
  title: "The workflow hands over what each channel needs, and it is there",
  *check(seen) {
    const { workflows, channels } = seen;
    if (!isSeen(workflows) || botOf(seen)?.kind === "app") return;
    const sending = channels.filter((channel) => variablesOf(channel).length > 0);
    for (const { workflow, step } of stepsFor(workflows.value, "reconcile"))
      for (const channel of sending) yield answerFor4(channel, workflow, step, seen);
  }
};
function answerFor4(channel, workflow, step, seen) {
  const wanted = variablesOf(channel);
  const absent = wanted.filter((name) => (step.env.get(name)?.trim() ?? "") === "");
  if (absent.length > 0) {
    return notFine(
      `\`${workflow.file}\` does not hand over \`${absent.join("`, `")}\`, so this channel cannot send.`,
      `Add under \`env:\` of the step: ${absent.map((name) => `\`${name}\``).join(", ")}, as in examples/workflows/subprocessors.yml.`,
      channel.id
    );
  }
  const sources = wanted.flatMap((name) => sourcesIn(step.env.get(name) ?? ""));
  const unset = sources.filter((source) => isUnset(source, seen));
  if (unset.length > 0 && !step.environment) {
    const named3 = unset.map(({ kind, name }) => `the ${kind} \`${name}\``).join(", ");
    return notFine(
      `\`${workflow.file}\` takes ${named3} from this repository, and there is none of that name.`,
      "Set it: Settings → Secrets and variables → Actions. docs/channels.md says what it holds.",
      channel.id
    );
  }
  const hidden = sources.map(({ kind }) => namesOf(kind, seen)).find((names) => !isSeen(names));
  if (hidden !== void 0 && !isSeen(hidden)) {
    return cannotSee(
      `\`${workflow.file}\` hands over what this channel needs. Whether these secrets and variables are set`,
      hidden,
      "Each run of the bot names what is missing in its summary.",
      channel.id
    );
  }
  if (unset.length > 0) {
    return cannotSee(
      `Whether \`${unset.map(({ name }) => name).join("`, `")}\` is set in the environment that the job names`,
      { why: "secrets of environments are not looked at", permission: null },
      "Look under Settings → Environments.",
      channel.id
    );
  }
  return fine(`\`${workflow.file}\` hands over what this channel needs, and it is set.`, channel.id);
}
function sourcesIn(expression) {
  return [...expression.matchAll(/\b(secrets|vars)\.([A-Za-z_][A-Za-z0-9_]*)/g)].map(
    ([, kind, name = ""]) => ({
      kind: kind === "vars" ? "variable" : "secret",
      name: name.toUpperCase()
    })
  );
}
function namesOf(kind, { secrets, variables }) {
  return kind === "secret" ? secrets : variables;
}
function isUnset({ kind, name }, seen) {
  const names = namesOf(kind, seen);
  return isSeen(names) && !names.value.has(name);
}

// doctor/checks/workflows-on.ts
var reasons2 = {
  disabled_inactivity: "GitHub has switched it off, since nothing happened in the repository for 60 days",
  disabled_manually: "somebody has switched it off",
  disabled_fork: "it is off because this is a fork"
};
var check35 = {
  id: "workflows-on",
  group: "workflows",
  weight: "promise",
  title: "The workflows are switched on",
  *check({ workflows }) {
    if (!isSeen(workflows)) return;
    for (const { file, state } of workflows.value) {
      if (!isSeen(state)) yield cannotSee("Whether it is switched on", state, null, file);
      else if (state.value === "active") yield fine("It is switched on.", file);
      else {
        yield notFine(
          `It does not run: ${reasons2[state.value] ?? `its state is \`${state.value}\``}.`,
          `Actions → ${file} → Enable workflow.`,
          file
        );
      }
    }
  }
};

// doctor/checks/workflows-pinned.ts
var check36 = {
  id: "workflows-pinned",
  group: "workflows",
  weight: "guard",
  title: "What the workflows use is pinned to commits",
  *check({ workflows }) {
    if (!isSeen(workflows) || workflows.value.length === 0) return;
    const loose = workflows.value.filter(({ unpinned }) => unpinned.length > 0);
    if (loose.length === 0) yield fine("Everything is pinned to a full commit id.");
    for (const { file, unpinned } of loose) {
      yield notFine(
        `Not pinned to a commit: \`${unpinned.join("`, `")}\`. A tag or a branch can be moved to other code, which then runs here.`,
        "Write the full commit id, 40 characters, behind the `@`.",
        file
      );
    }
  }
};

// doctor/checks.ts
var checks = [
  check25,
  check21,
  check8,
  check4,
  check17,
  check16,
  check26,
  check12,
  check24,
  check19,
  check18,
  check9,
  check7,
  check2,
  check34,
  check14,
  check33,
  check5,
  check13,
  check23,
  check6,
  check31,
  check30,
  check27,
  check3,
  check15,
  check10,
  check11,
  check,
  check22,
  check35,
  check28,
  check32,
  check36,
  check20,
  check29
];

// doctor/diagnose.ts
var verdicts = ["not-fine", "cannot-see", "fine"];
function diagnose(seen, tests = []) {
  const checked = checks.flatMap(
    ({ id, group, weight, check: check37 }) => [...check37(seen)].map((answer) => ({ ...answer, check: id, group, weight }))
  );
  const sent = tests.map(
    (answer) => ({ ...answer, check: "send-test", group: "channels", weight: "promise" })
  );
  const lines = [...checked, ...sent];
  const rank = (line) => verdicts.indexOf(line.verdict) * weights.length + weights.indexOf(line.weight);
  const worst = /* @__PURE__ */ new Map();
  for (const line of lines)
    worst.set(line.group, Math.min(worst.get(line.group) ?? Number.MAX_VALUE, rank(line)));
  const byGroup = (group) => (worst.get(group) ?? 0) * groups.length + groups.indexOf(group);
  const sorted = [...lines].sort((a, b) => byGroup(a.group) - byGroup(b.group) || rank(a) - rank(b));
  const counted2 = (verdict) => lines.filter((line) => line.verdict === verdict).length;
  return {
    lines: sorted,
    counts: {
      fine: counted2("fine"),
      "not-fine": counted2("not-fine"),
      "cannot-see": counted2("cannot-see")
    },
    permissions: [...new Set(lines.flatMap(({ permission }) => permission ?? []))].sort()
  };
}

// doctor/look/protection.ts
async function protectionOf(octokit, repository, branch) {
  const permission = "administration: read";
  const found = await lookFor(permission, async () => {
    const path = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
    try {
      return (await octokit.request(path, { ...repository, branch })).data;
    } catch (error) {
      if (isNotProtected(error)) return null;
      throw asForbidden(error);
    }
  });
  return mapSeen(found, (protection) => {
    if (protection === null) return null;
    const { required_pull_request_reviews: reviews, required_status_checks: checks2 } = protection;
    const { restrictions, lock_branch } = protection;
    const apps = (restrictions?.apps ?? []).flatMap(({ id }) => id ?? []);
    const passReviews = (reviews?.bypass_pull_request_allowances?.apps ?? []).flatMap((app) => app?.id ?? []);
    const refuses = [
      ...restrictions === void 0 ? [] : ["only some may push"],
      ...reviews === void 0 ? [] : ["pull requests are required"],
      ...(checks2?.contexts ?? []).length === 0 ? [] : ["status checks are required"],
      ...lock_branch?.enabled === true ? ["the branch is locked"] : []
    ];
    const lists = [
      ...restrictions === void 0 ? [] : [apps],
      ...reviews === void 0 ? [] : [passReviews]
    ];
    const exempt = lists.length < refuses.length ? [] : (lists[0] ?? []).filter((id) => lists.every((list2) => list2.includes(id)));
    return {
      name: "the classic protection",
      upToDate: checks2?.strict === true,
      reviews: reviews?.required_approving_review_count ?? 0,
      codeOwners: reviews?.require_code_owner_reviews === true,
      refusesForce: protection.allow_force_pushes?.enabled !== true,
      refusesDeletion: protection.allow_deletions?.enabled !== true,
      refuses,
      exempt: { value: exempt }
    };
  });
}
function isNotProtected(error) {
  return error instanceof Error && /branch not protected/i.test(error.message);
}
function asForbidden(error) {
  if (error instanceof Error && "status" in error && error.status === 404) {
    return Object.assign(new Error(error.message), {
      status: 403,
      response: "response" in error ? error.response : void 0
    });
  }
  return error;
}

// doctor/look/rules.ts
async function rulesOf(octokit, repository, branch) {
  const rules = await look("metadata: read", () => allRules(octokit, repository, branch));
  if (!isSeen(rules)) return rules;
  const sets = /* @__PURE__ */ new Map();
  for (const rule of rules.value) {
    const id = rule.ruleset_id ?? 0;
    sets.set(id, [...sets.get(id) ?? [], rule]);
  }
  const guards = await Promise.all(
    [...sets].map(([id, own]) => guardOf(id, own, () => exemptFrom(octokit, repository, id)))
  );
  return { value: { required: rules.value.flatMap(requiredIn), guards } };
}
async function oneRulesPage(octokit, repository, branch, page, per_page) {
  const path = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
  return (await octokit.request(path, { ...repository, branch, page, per_page })).data;
}
async function allRules(octokit, repository, branch) {
  try {
    return await allPages((page, perPage) => oneRulesPage(octokit, repository, branch, page, perPage));
  } catch (error) {
    if (failedRequest(error)?.status === 403 && /upgrade to/i.test(failedRequest(error)?.message ?? ""))
      return [];
    throw error;
  }
}
function requiredIn(rule) {
  if (rule.type !== "required_status_checks") return [];
  return (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id }) => ({
    context,
    app: integration_id ?? null
  }));
}
var refusing = {
  creation: "creations are restricted",
  update: "updates are restricted",
  pull_request: "pull requests are required",
  required_status_checks: "status checks are required",
  required_deployments: "deployments are required",
  merge_queue: "a merge queue is required",
  workflows: "workflows are required",
  code_scanning: "code scanning is required"
};
async function guardOf(id, rules, exempt) {
  const reviews = rules.flatMap((rule) => rule.type === "pull_request" ? rule.parameters ?? [] : []);
  const checks2 = rules.flatMap(
    (rule) => rule.type === "required_status_checks" ? rule.parameters ?? [] : []
  );
  const refuses = rules.flatMap(({ type }) => refusing[type] ?? []);
  return {
    name: `the ruleset ${id}`,
    upToDate: checks2.some(({ strict_required_status_checks_policy: strict }) => strict),
    reviews: Math.max(0, ...reviews.map(({ required_approving_review_count: count2 }) => count2)),
    codeOwners: reviews.some(({ require_code_owner_review: required }) => required),
    refusesForce: rules.some(({ type }) => type === "non_fast_forward"),
    refusesDeletion: rules.some(({ type }) => type === "deletion"),
    refuses,
    exempt: refuses.length === 0 ? { value: [] } : await exempt()
  };
}
async function exemptFrom(octokit, repository, id) {
  const permission = "administration: write";
  const found = await look(permission, async () => {
    const path = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}";
    return (await octokit.request(path, { ...repository, ruleset_id: id })).data.bypass_actors;
  });
  if (!isSeen(found)) return found;
  if (found.value === void 0)
    return { why: "who may bypass a ruleset is shown to those only who may change it", permission };
  return {
    value: found.value.flatMap(
      ({ actor_type, actor_id, bypass_mode }) => actor_type === "Integration" && actor_id != null && bypass_mode !== "pull_request" ? [actor_id] : []
    )
  };
}

// doctor/look/branch.ts
async function lookAtBranch(octokit, repository, name) {
  const [shown, rules] = await Promise.all([
    lookFor("contents: read", async () => {
      const path = "GET /repos/{owner}/{repo}/branches/{branch}";
      return (await octokit.request(path, { ...repository, branch: name })).data;
    }),
    rulesOf(octokit, repository, name)
  ]);
  const branch = isSeen(shown) ? shown.value : null;
  const protection = branch?.protected === true ? await protectionOf(octokit, repository, name) : mapSeen(shown, () => null);
  const classic = (branch?.protection.required_status_checks?.checks ?? []).map(({ context, app_id }) => ({
    context,
    app: app_id
  }));
  return {
    name,
    head: mapSeen(
      shown,
      (found) => found === null ? null : { sha: found.commit.sha, at: found.commit.commit.committer?.date ?? "" }
    ),
    required: {
      known: [...isSeen(rules) ? rules.value.required : [], ...classic],
      unseen: isSeen(rules) ? isSeen(shown) ? null : shown : rules
    },
    rulesets: mapSeen(rules, ({ guards }) => guards),
    protection
  };
}

// doctor/look/mail.ts
var doctorsTimes = {
  connection: 1e4,
  greeting: 1e4,
  silence: 1e4,
  notice: 3e4
};
async function mailServerAnswers(server, times) {
  const transport = transportTo(server, times);
  try {
    await transport.verify();
    const login = server.login === null ? "no user and password are set" : "user and password were taken";
    return { answers: true, said: `The mail server answered from here; ${login}.` };
  } catch (error) {
    return { answers: false, said: mailTroubleInWords(mailTroubleOf(error)) };
  } finally {
    transport.close();
  }
}

// builtin:net
var net_default = /* @__PURE__ */ (() => __require("node:net"))();

// builtin:tls
var tls_default = /* @__PURE__ */ (() => __require("node:tls"))();

// doctor/look/receiver.ts
async function receiverAnswers(settings, milliseconds) {
  const { protocol, hostname, port } = settings.address;
  const host = hostname.replace(/^\[|\]$/g, "");
  const secure = protocol === "https:";
  const number = port === "" ? secure ? 443 : 80 : Number(port);
  const socket = secure ? tls_default.connect({ host, port: number, ...net_default.isIP(host) === 0 ? { servername: host } : {} }) : net_default.connect({ host, port: number });
  try {
    await $once(socket, secure ? "secureConnect" : "connect", { signal: AbortSignal.timeout(milliseconds) });
    const how = secure ? "A secure connection" : "A connection";
    return {
      answers: true,
      said: `${how} to the receiver's server came about from here. No request was made.`
    };
  } catch (error) {
    const code = codesOf(error).find((one) => /^[A-Z]+[A-Z_]+$/.test(one));
    const trouble = networkTroubleIn(error);
    const what = trouble === "stopped" ? "no-answer" : trouble;
    return { answers: false, said: receiverTroubleInWords(what, code, settings) };
  } finally {
    socket.on("error", () => {
    });
    socket.destroy();
  }
}

// doctor/look/channels.ts
async function lookAtChannels(policies, env, times = doctorsTimes) {
  const all = new Map(
    policies.flatMap(({ channels }) => channels).map((one) => [`${one.kind} ${one.id}`, one])
  );
  const calls = /* @__PURE__ */ new Map();
  const once = (key, call) => {
    const made = calls.get(key) ?? call();
    calls.set(key, made);
    return made;
  };
  return Promise.all(
    [...all.values()].map(
      async (channel) => ({
        id: channel.id,
        kind: channel.kind,
        required: channel.required,
        known: variablesOf(channel).some((name) => env[name] !== void 0),
        problems: setupProblems({ channels: [channel] }, env),
        reach: await reachOf(channel, env, times, once)
      })
    )
  );
}
async function reachOf({ id, kind }, env, times, once) {
  switch (kind) {
    case "issue":
      return null;
    case "email": {
      const settings = emailSettings(id, env);
      return isProblem(settings) ? null : once("mail", () => mailServerAnswers(settings.server, times));
    }
    case "webhook": {
      const settings = webhookSettings(id, env);
      return isProblem(settings) ? null : receiverAnswers(settings, times.connection);
    }
  }
}

// doctor/look/code-owners.ts
async function codeOwnersAt(octokit, repository, commit) {
  const { tree } = await readCommit(octokit, repository, commit);
  const top = await readTree(octokit, repository, tree, false);
  for (const folder of [".github", "", "docs"]) {
    const above = top.find(({ path, mode }) => path === folder && mode === "040000");
    if (folder !== "" && above === void 0) continue;
    const entries = above === void 0 ? top : await readTree(octokit, repository, above.sha, false);
    const file = entries.find(({ path, mode }) => path === "CODEOWNERS" && mode.startsWith("100"));
    if (file !== void 0)
      return Buffer.from(await readBlob(octokit, repository, file.sha)).toString("utf8");
  }
  return null;
}

// doctor/look/ledger.ts
var mostClosed = 100;
async function ledgerAt(octokit, repository, { sha, at }) {
  const { tree } = await readCommit(octokit, repository, sha);
  const files = (await readTree(octokit, repository, tree, true)).filter(isFile);
  const blobs = new Map(files.map((one) => [one.path, one.sha]));
  const text = async (path) => {
    const blob = blobs.get(path);
    if (blob === void 0) return null;
    return Buffer.from(await readBlob(octokit, repository, blob)).toString("utf8");
  };
  const broken = [];
  const [ownText, mainText] = [await text(repositoryFile), await text(mainFile)];
  const missing = ownText === null ? repositoryFile : mainText === null ? mainFile : null;
  if (missing !== null) broken.push({ path: missing, why: "it is missing" });
  const head = ownText === null || mainText === null ? null : attempt(repositoryFile, broken, () => readHead(ownText, mainText));
  const paths2 = [...blobs.keys()].sort();
  const open = paths2.filter((path) => path.startsWith("open/"));
  const closed = paths2.filter((path) => path.startsWith("closed/")).reverse();
  const read = closed.slice(0, mostClosed);
  const records = await inTurn([...open, ...read], 8, async (path) => {
    const found = await text(path);
    return attempt(path, broken, () => readRecord(path, found ?? ""));
  });
  return {
    head: sha,
    at,
    own: head === null ? null : { repositoryId: head.repository.repository_id, writer: head.repository.writer },
    broken: broken.sort((a, b) => a.path < b.path ? -1 : 1),
    records: records.slice(0, open.length).filter((record2) => record2 !== null),
    closed: { read: read.length, left: closed.length - read.length }
  };
}
function attempt(path, broken, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DamagedLedger)) throw error;
    broken.push({ path, why: error.message });
    return null;
  }
}

// doctor/look/names.ts
function secretNames(octokit, repository) {
  return namesIn("secrets: read", [
    async (page, per_page) => {
      const path = "GET /repos/{owner}/{repo}/actions/secrets";
      return (await octokit.request(path, { ...repository, page, per_page })).data.secrets;
    },
    async (page, per_page) => {
      const path = "GET /repos/{owner}/{repo}/actions/organization-secrets";
      return (await octokit.request(path, { ...repository, page, per_page })).data.secrets;
    }
  ]);
}
function variableNames(octokit, repository) {
  return namesIn("variables: read", [
    async (page, per_page) => {
      const path = "GET /repos/{owner}/{repo}/actions/variables";
      return (await octokit.request(path, { ...repository, page, per_page })).data.variables;
    },
    async (page, per_page) => {
      const path = "GET /repos/{owner}/{repo}/actions/organization-variables";
      return (await octokit.request(path, { ...repository, page, per_page })).data.variables;
    }
  ]);
}
function namesIn(permission, lists) {
  return look(permission, async () => {
    const all = await Promise.all(lists.map((list2) => allPages(list2)));
    return new Set(all.flat().map(({ name }) => name));
  });
}

// doctor/look/site.ts
async function siteAt(octokit, repository, tree, site) {
  if (!isSeen(site)) return site;
  const folder = site.value;
  return look("contents: read", async () => {
    const files = folder === null ? [] : await filesIn(folder);
    const isLeft = folder !== defaultSite && (await filesIn(defaultSite)).includes(siteMarker.name);
    return { folder, files: new Set(files), left: isLeft ? defaultSite : null };
  });
  async function filesIn(path) {
    let at = tree;
    for (const part of path.split("/")) {
      const next = (await readTree(octokit, repository, at, false)).find((one) => one.path === part);
      if (next?.mode !== "040000") return [];
      at = next.sha;
    }
    return (await readTree(octokit, repository, at, true)).filter(isFile).map((one) => one.path);
  }
}

// doctor/look/page.ts
async function pageAt(octokit, repository, published, main, directory, site) {
  const { message, tree } = await readCommit(octokit, repository, published.sha);
  const madeFrom = madeFromIn(message);
  return {
    at: published.at,
    madeFrom,
    listMoved: await listMoved(),
    site: await siteAt(octokit, repository, tree, site)
  };
  async function listMoved() {
    if (madeFrom.main === "") return null;
    if (madeFrom.main === main) return false;
    try {
      const [then, now] = [await folderIn(madeFrom.main), await folderIn(main)];
      return then !== now;
    } catch (error) {
      if ([404, 422].includes(statusIn(error) ?? 0)) return null;
      throw error;
    }
  }
  async function folderIn(commit) {
    let { tree: tree2 } = await readCommit(octokit, repository, commit);
    for (const part of directory.split("/").filter((one) => one !== "")) {
      const next = (await readTree(octokit, repository, tree2, false)).find(({ path }) => path === part);
      if (next === void 0) return null;
      tree2 = next.sha;
    }
    return tree2;
  }
}

// doctor/look/pulls.ts
var most = 30;
async function openPulls(octokit, repository, base) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
    ...repository,
    state: "open",
    base,
    per_page: most
  });
  return inTurn(data, 4, async ({ number, created_at, head }) => {
    const { data: statuses } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/statuses", {
      ...repository,
      ref: head.sha,
      per_page: 100
    });
    const gate = statuses.find(({ context }) => context === gateContext);
    return { number, openedAt: created_at, gateAt: gate?.created_at ?? null };
  });
}

// doctor/look/registry.ts
var halfAYear = 183 * 864e5;
async function registrySeen(files, directory, now) {
  const options = { root: directory, today: now.slice(0, 10), settled: true };
  const loaded = await loadRegistry(files, options);
  const announced = await loadRegistry(files, { ...options, level: "announced" });
  const policy = loaded.registry?.policy ?? null;
  return {
    loaded,
    notReady: announced.findings.filter(({ severity, file }) => severity === "error" && file === `${directory}/registry.yaml`).map(({ message, line }) => `line ${line}: ${message}`),
    passiveOnly: policy?.passive_only !== void 0,
    deadlines: policy === null ? { today: [], later: [] } : { today: await countedFrom(policy, now, 0), later: await countedFrom(policy, now, halfAYear) }
  };
}
function countedFrom(policy, now, ahead) {
  const instant = new Date(Date.parse(now) + ahead).toISOString();
  return deadlinesOf(policy, localDay(instant, policy.window.time_zone));
}

// doctor/look/runs.ts
async function runsOf(octokit, repository, file) {
  const newest = (which) => lookFor("actions: read", async () => {
    const path = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
    const { data } = await octokit.request(path, {
      ...repository,
      workflow_id: file,
      per_page: 1,
      ...which
    });
    const [run] = data.workflow_runs;
    return run === void 0 ? null : { at: run.run_started_at ?? run.created_at, event: run.event, conclusion: run.conclusion };
  });
  return {
    newest: await newest({}),
    succeeded: await newest({ status: "success" }),
    scheduled: await newest({ event: "schedule" })
  };
}

// doctor/look/workflow-file.ts
var import_yaml = __toESM(require_dist(), 1);
function workflowIn(file, text) {
  const data = record(yaml(text));
  const jobs = Object.entries(record(data["jobs"])).map(([id, job]) => [id, record(job)]);
  const steps = jobs.flatMap(([id, job]) => stepsOf(id, job, data["permissions"]));
  if (steps.length === 0) return null;
  return {
    file,
    on: triggersIn(data["on"]),
    steps,
    unpinned: usesIn(jobs.map(([, job]) => job)).filter(isUnpinned)
  };
}
function isOurs(uses, given) {
  if (/(^|\/)subprocessor-registry(\/[^@]*)?(@|$)/i.test(uses)) return true;
  return given["command"] === "reconcile" || uses.startsWith("./") && commandOf(given["command"]) !== null;
}
function handsSiteOn({ uses }) {
  return typeof uses === "string" && /^actions\/upload-pages-artifact@[0-9a-f]{40}$/.test(uses);
}
function commandOf(value) {
  const commands = ["validate", "publish", "reconcile", "doctor"];
  return commands.find((command) => command === value) ?? null;
}
function stepsOf(id, job, above) {
  const steps = list(job["steps"]).map(record);
  const ours = (step) => typeof step["uses"] === "string" && isOurs(step["uses"], record(step["with"]));
  return steps.filter(ours).map((step) => ({
    command: commandOf(record(step["with"])["command"] ?? "validate") ?? "validate",
    job: typeof job["name"] === "string" ? job["name"] : id,
    permissions: permissionsIn(job["permissions"] ?? above),
    env: new Map(
      [...Object.entries(record(job["env"])), ...Object.entries(record(step["env"]))].map(([name, value]) => [
        name,
        String(value ?? "")
      ])
    ),
    environment: job["environment"] !== void 0,
    runsOthers: steps.some((one) => !ours(one) && !handsSiteOn(one)),
    site: siteIn(record(step["with"])["site-path"] ?? defaultSite)
  }));
}
function siteIn(path) {
  const text = String(path);
  if (text.includes("${{")) return { why: "the workflow takes its folder from elsewhere", permission: null };
  return { value: text === "" ? null : trimEnd($posix.normalize(text), "/") };
}
function permissionsIn(value) {
  if (value === "read-all" || value === "write-all") return value;
  if (value === void 0 || value === null) return null;
  const levels = ["read", "write", "none"];
  return new Map(
    Object.entries(record(value)).map(([name, level]) => [name, levels.find((one) => one === level) ?? "none"])
  );
}
function triggersIn(value) {
  if (typeof value === "string") return /* @__PURE__ */ new Map([[value, null]]);
  if (Array.isArray(value)) return new Map(value.map((one) => [String(one), null]));
  return new Map(Object.entries(record(value)));
}
function usesIn(jobs) {
  const all = jobs.flatMap((job) => [job["uses"], ...list(job["steps"]).map((step) => record(step)["uses"])]);
  return [...new Set(all.filter((uses) => typeof uses === "string"))];
}
function isUnpinned(uses) {
  if (uses.startsWith("./")) return false;
  return uses.startsWith("docker://") ? !/@sha256:[0-9a-f]{64}$/.test(uses) : !/@[0-9a-f]{40}$/.test(uses);
}
function yaml(text) {
  try {
    return (0, import_yaml.parse)(text, { maxAliasCount: 20 });
  } catch {
    return null;
  }
}
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
  return Array.isArray(value) ? value : [];
}

// doctor/look/workflows.ts
var largest = 256 * 1024;
async function lookAtWorkflows(octokit, repository, commit) {
  const files = await look("contents: read", () => ourFiles(octokit, repository, commit));
  if (!isSeen(files)) return files;
  const states = await look("actions: read", () => statesOf(octokit, repository));
  return {
    value: await Promise.all(
      files.value.map(
        async (file) => ({
          ...file,
          // What GitHub does not list has never been read by it, as right after the push.
          state: mapSeen(states, (all) => all.get(`.github/workflows/${file.file}`) ?? "active"),
          runs: file.steps.some(({ command }) => command === "reconcile") ? await runsOf(octokit, repository, file.file) : null
        })
      )
    )
  };
}
async function ourFiles(octokit, repository, commit) {
  const { tree } = await readCommit(octokit, repository, commit);
  const folder = await descend(octokit, repository, tree, [".github", "workflows"]);
  const files = folder.filter(({ path, mode, size }) => isWorkflow(path, mode) && size <= largest);
  const read = await Promise.all(
    files.map(async ({ path, sha }) => {
      const bytes = await readBlob(octokit, repository, sha);
      return workflowIn(path, Buffer.from(bytes).toString("utf8"));
    })
  );
  return read.filter((file) => file !== null);
}
function isWorkflow(path, mode) {
  return /\.ya?ml$/.test(path) && (mode === "100644" || mode === "100755");
}
async function descend(octokit, repository, tree, [next, ...rest]) {
  const entries = await readTree(octokit, repository, tree, false);
  if (next === void 0) return entries;
  const folder = entries.find(({ path, mode }) => path === next && mode === "040000");
  return folder === void 0 ? [] : descend(octokit, repository, folder.sha, rest);
}
async function statesOf(octokit, repository) {
  const all = await allPages(async (page, per_page) => {
    const path = "GET /repos/{owner}/{repo}/actions/workflows";
    return (await octokit.request(path, { ...repository, page, per_page })).data.workflows;
  });
  return new Map(all.map(({ path, state }) => [path, state]));
}

// doctor/look.ts
async function observe(options) {
  const { octokit, repository, directory, env, place, tell = () => {
  } } = options;
  const now = options.now.toISOString();
  tell("the repository");
  const { data } = await named2(
    options,
    () => octokit.request("GET /repos/{owner}/{repo}", { ...repository })
  );
  tell("branches and their rules");
  const branch = (name) => lookAtBranch(octokit, repository, name);
  const [main, ledgerAtHead, published] = await Promise.all([
    branch(data.default_branch),
    branch(ledgerBranch),
    branch(options.published)
  ]);
  tell("the registry");
  const registry = await atHead(
    main,
    (commit) => look("contents: read", async () => {
      const files = await registryAt({ octokit, repository, commit, directory });
      return registrySeen(files, directory, now);
    })
  );
  tell("the workflows");
  const workflows = await atHead(main, (commit) => lookAtWorkflows(octokit, repository, commit));
  const codeOwners = await atHead(
    main,
    (commit) => look("contents: read", () => codeOwnersAt(octokit, repository, commit))
  );
  const [secrets, variables] = await Promise.all([
    secretNames(octokit, repository),
    variableNames(octokit, repository)
  ]);
  tell("the ledger and the page");
  const ledger = await where(
    ledgerAtHead,
    (head) => look("contents: read", () => ledgerAt(octokit, repository, head))
  );
  const page = await where(
    published,
    (head) => look("contents: read", async () => {
      const at = isSeen(main.head) ? main.head.value?.sha ?? "" : "";
      return pageAt(octokit, repository, head, at, directory, siteFolderIn(workflows));
    })
  );
  tell("open pull requests");
  const pulls = await look(
    "pull-requests: read, statuses: read",
    () => openPulls(octokit, repository, data.default_branch)
  );
  tell("the channels");
  const policy = isSeen(registry) ? registry.value.loaded.registry?.policy ?? null : null;
  const alive2 = isSeen(ledger) ? ledger.value?.records ?? [] : [];
  const policies = [...alive2.map((record2) => record2.policy), ...policy === null ? [] : [policy]];
  return {
    now,
    place,
    repository: {
      id: Number(data.id),
      defaultBranch: data.default_branch,
      archived: data.archived === true,
      issues: data.has_issues !== false
    },
    directory,
    registry,
    main,
    ledgerBranch: ledgerAtHead,
    publishedBranch: published,
    codeOwners,
    workflows,
    secrets,
    variables,
    ledger,
    page,
    pulls,
    appHere: /^\d+$/.test(env["APP_ID"]?.trim() ?? "") ? Number(env["APP_ID"]) : null,
    channels: await lookAtChannels(policies, env, options.mailTimes)
  };
}
async function atHead({ name, head }, at) {
  if (!isSeen(head)) return head;
  return head.value === null ? { why: `the branch ${name} is not there`, permission: null } : at(head.value.sha);
}
async function where({ head }, at) {
  if (!isSeen(head)) return head;
  return head.value === null ? { value: null } : at(head.value);
}
async function named2({ repository: { owner, repo }, place }, ask) {
  try {
    return await ask();
  } catch (error) {
    const what = `${owner}/${repo} could not be looked at`;
    const actor = place === "terminal" ? "person" : "workflow";
    throw refusalOf(error, { what, needs: "metadata: read", actor });
  }
}

// doctor/report/data.ts
function diagnosisData(diagnosis, repository, at) {
  const { counts, permissions, lines } = diagnosis;
  return {
    schemaVersion: 1,
    repository,
    at,
    fine: counts["not-fine"] === 0,
    counts,
    permissions,
    lines: lines.map(({ check: check37, group, verdict, about, found, remedy, permission }) => ({
      check: check37,
      group,
      verdict,
      about,
      found,
      remedy,
      permission
    }))
  };
}

// doctor/report/words.ts
var verdictWords = {
  fine: "fine",
  "not-fine": "not fine",
  "cannot-see": "cannot see"
};
var groupWords = {
  registry: "The list and its policy",
  changes: "Changes under way",
  bot: "The bot and its ledger",
  channels: "How customers are reached",
  rules: "Rules of the branches",
  workflows: "Workflows",
  page: "The page"
};
function tallyOf({ counts }) {
  return ["not-fine", "cannot-see", "fine"].map((verdict) => `${counts[verdict]} ${verdictWords[verdict]}`).join(" · ");
}
function moreToSee({ permissions }) {
  if (permissions.length === 0) return null;
  const named3 = permissions.map((permission) => `\`${permission}\``).join(", ");
  return `More could be seen with a token that has ${named3}.`;
}

// doctor/report/text.ts
var plain = (text) => text;
function textReport(diagnosis, heading, paint = plain) {
  const lines = [safeLine(heading), ""];
  let group = null;
  for (const line of diagnosis.lines) {
    if (line.group !== group) {
      if (group !== null) lines.push("");
      lines.push(paint(groupWords[line.group], "heading"));
      group = line.group;
    }
    lines.push(...linesOf(line, paint));
  }
  const worst = diagnosis.counts["not-fine"] > 0 ? "not-fine" : diagnosis.counts["cannot-see"] > 0 ? "cannot-see" : "fine";
  const more = moreToSee(diagnosis);
  return [...lines, "", paint(tallyOf(diagnosis), worst), ...more === null ? [] : [more]].join("\n");
}
function linesOf({ verdict, check: check37, about, found, remedy }, paint) {
  const word = paint(verdictWords[verdict].padEnd(10), verdict);
  const of = about === null ? "" : ` (${safeLine(about)})`;
  const first = `  ${word}  ${paint(check37, "check")}${of}: ${safeLine(found)}`;
  return remedy === null ? [first] : [first, `${" ".repeat(14)}→ ${safeLine(remedy)}`];
}

export {
  fine,
  notFine,
  diagnose,
  doctorsTimes,
  observe,
  diagnosisData,
  groupWords,
  tallyOf,
  moreToSee,
  textReport
};
