import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  termInWords
} from "./chunk-HEAJN6I5.js";
import {
  readRevision
} from "./chunk-YU4BHUCG.js";
import {
  findingsSection,
  logFindings,
  readRegistryFolder
} from "./chunk-NSQCOUZE.js";
import "./chunk-VBLNIEII.js";
import {
  today
} from "./chunk-I2RIO4O5.js";
import {
  worstFirst
} from "./chunk-IFZD4FQG.js";
import {
  code,
  commonResult,
  comparisonResult,
  cutToBytes,
  lineBytes,
  messageText,
  mostSummaryBytes,
  readJob,
  setOutputs,
  textIn,
  writeSummary
} from "./chunk-WVEEXUAN.js";
import {
  git
} from "./chunk-S3AS5S3P.js";
import {
  blobSha,
  firstParent,
  registryAt
} from "./chunk-52UVAUSD.js";
import {
  comparePolicies,
  compareRegistries,
  loadRegistry
} from "./chunk-BE46CQFW.js";
import "./chunk-JJA3DIDM.js";
import "./chunk-QOSZMSAF.js";
import {
  LocalError
} from "./chunk-WPNVKN5A.js";
import "./chunk-QBMK4GJA.js";
import "./chunk-7E56QOIT.js";
import {
  wordsOf
} from "./chunk-Y3YRMF4D.js";
import {
  Refusal
} from "./chunk-HRD2XEUK.js";
import {
  counted,
  grouped,
  tallyLine
} from "./chunk-CK6I6ZJA.js";
import "./chunk-NUALBXKD.js";
import "./chunk-UGBMIXL7.js";
import "./chunk-P47MG76B.js";
import {
  markdownText
} from "./chunk-OBFX6ZL6.js";
import {
  count,
  startOfFile
} from "./chunk-QTX22L3X.js";
import "./chunk-HIGEFD6C.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-6CR7RIQU.js";

// action/base.ts
function findBase(job, directory, remote) {
  switch (job.eventName) {
    case "pull_request":
      return pullRequestBase(job, directory, remote);
    case "merge_group":
      return namedBase(job, directory, textIn(job.event, "merge_group", "base_sha"), remote);
    case "push":
      return pushBase(job, directory, remote);
    default:
      return Promise.resolve({
        kind: "none",
        why: `A run on \`${job.eventName}\` changes nothing, so there is nothing to compare.`
      });
  }
}
async function pullRequestBase(job, directory, remote) {
  const head = checkedOut(job.workspace);
  if (head !== null && head !== job.sha) {
    return {
      kind: "missing",
      why: `the checkout stands at ${head.slice(0, 8)} and not at ${job.sha.slice(0, 8)}, the merge of this pull request into its base`,
      remedy: "Leave out `ref:` in the step `actions/checkout`, and set `fetch-depth: 2`."
    };
  }
  const local = head === null ? null : readLocal(job.workspace, `${head}^1`, directory);
  return local ?? await remote(job.sha, "first-parent");
}
async function pushBase(job, directory, remote) {
  const before = textIn(job.event, "before");
  if (before !== void 0 && /^0+$/.test(before)) {
    return { kind: "none", why: "This push created the branch, so there is nothing to compare." };
  }
  return namedBase(job, directory, before, remote);
}
async function namedBase(job, directory, sha, remote) {
  if (sha === void 0 || !/^[0-9a-f]{40,64}$/.test(sha)) {
    return {
      kind: "missing",
      why: `the event \`${job.eventName}\` does not say which commit came before`,
      remedy: "Run the Action on the event itself, not with an event file of its own."
    };
  }
  return readLocal(job.workspace, sha, directory) ?? await remote(sha, "itself");
}
function checkedOut(workspace) {
  try {
    const { status, stdout } = git(workspace, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    return status === 0 ? stdout.toString("utf8").trim() : null;
  } catch (error) {
    if (error instanceof LocalError) return null;
    throw error;
  }
}
function readLocal(workspace, rev, directory) {
  try {
    const files = readRevision(workspace, rev, directory);
    const { stdout } = git(workspace, ["rev-parse", "--verify", `${rev}^{commit}`], { mustSucceed: true });
    const whole = files.every((file) => file.problem === void 0);
    return whole ? { kind: "found", commit: stdout.toString("utf8").trim(), files } : null;
  } catch (error) {
    if (error instanceof LocalError) return null;
    throw error;
  }
}

// action/comparison.ts
async function compare(files, base, options) {
  const { directory: root, today: today2, level } = options;
  const before = await readBefore(base, root);
  const loaded = await loadRegistry(files, {
    root,
    today: today2,
    level,
    ...before.registry !== null && { before: before.registry }
  });
  const compared = base.kind === "found" && before.registry !== null;
  return {
    loaded,
    findings: before.skipped === null ? loaded.findings : [...loaded.findings, note(root, before.skipped)],
    before: compared ? { commit: base.commit, registry: before.registry } : null,
    change: before.registry !== null && loaded.registry !== null ? compareRegistries(before.registry, loaded.registry) : null,
    whyNot: compared ? null : before.why,
    touched: touchedSince(base, files)
  };
}
async function readBefore(base, root) {
  switch (base.kind) {
    case "none":
      return { registry: null, why: base.why, skipped: null };
    case "missing": {
      const why = `The comparison was skipped, because ${base.why}.`;
      return { registry: null, why, skipped: `${why} ${base.remedy}` };
    }
    case "found": {
      if (base.files.length === 0) {
        return {
          registry: null,
          why: `There was no \`${root}\` before, so all of it is new.`,
          skipped: null
        };
      }
      const { registry, findings } = await loadRegistry(base.files, { root, settled: true });
      if (registry !== null) return { registry, why: "", skipped: null };
      const errors = counted(count(findings, "error"), "error", "errors");
      const why = `The comparison was skipped, because the list it would be compared with (${base.commit.slice(0, 8)}) has ${errors} of its own.`;
      return { registry: null, why, skipped: `${why} Once it is mended, the next run compares again.` };
    }
  }
}
function note(root, message) {
  return { rule: "comparison-skipped", severity: "note", message, file: root, ...startOfFile };
}
function touchedSince(base, files) {
  if (base.kind !== "found") return () => true;
  const stood = new Map(base.files.map((file) => [file.path, file]));
  const touched = /* @__PURE__ */ new Set();
  for (const file of files) {
    const earlier = stood.get(file.path);
    if (earlier === void 0 || !isSame(earlier, file)) touched.add(file.path);
  }
  return (path) => touched.has(path);
}
function isSame(a, b) {
  if (a.kind !== b.kind || a.size !== b.size) return false;
  return a.bytes === null || b.bytes === null ? a.bytes === b.bytes : Buffer.compare(a.bytes, b.bytes) === 0;
}

// action/remote-base.ts
var deeper = "With `fetch-depth: 2` in the step `actions/checkout` nobody needs to be asked.";
function remoteBase({ owner, repo }, { token, directory }, local) {
  return async (commit, which) => {
    const lacking = "the checkout does not hold the commit before this one";
    if (token === "") return missing(`${lacking} and there is no token to ask GitHub with`, deeper);
    const { connect } = await import("./connect-IYYAHG5T.js");
    const from = { octokit: connect(token), repository: { owner, repo } };
    try {
      const base = which === "itself" ? commit : await firstParent({ ...from, commit });
      if (base === null) {
        return { kind: "none", why: "This is the first commit, so there is nothing to compare." };
      }
      const files = await registryAt({ ...from, commit: base, directory, have: byId(local) });
      return { kind: "found", commit: base, files };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return missing(`${lacking} and GitHub did not hand it over`, `${error.message} ${deeper}`);
    }
  };
}
function missing(why, remedy) {
  return { kind: "missing", why, remedy };
}
function byId(files) {
  const known = /* @__PURE__ */ new Map();
  for (const { bytes } of files) if (bytes !== null) known.set(blobSha(bytes), bytes);
  return (id) => known.get(id);
}

// action/summary/change.ts
var longestLine = 600;
function changeSection(facts, bytes) {
  const { change, policy, comparedWith, whyNot, terms } = facts;
  const heading = "### What changes for customers";
  if (whyNot !== null) return `${heading}

${messageText(whyNot)}`;
  if (change === null || policy === null || comparedWith === null) return "";
  const beside = `compared with ${code(comparedWith.slice(0, 8))}`;
  if (change.changes.length === 0) {
    const said = terms.length === 0 ? "Nothing: no entry differs" : "No entry differs, but the policy does";
    return `${heading}

${said} (${beside}).`;
  }
  const entries = change.changes.map((one) => entryBlock(one, policy));
  const { kept, left } = cutToBytes(entries, bytes, (block) => lineBytes(block) + 1);
  return [
    heading,
    `${counted(change.changes.length, "entry differs", "entries differ")} (${beside}).`,
    ...kept,
    ...left > 0 ? [`… and ${grouped(left)} more.`] : [],
    `Digest of this change: ${code(change.digest)}`
  ].join("\n\n");
}
function entryBlock(change, policy) {
  const { title, lines, treatment } = wordsOf(change, policy);
  const parts = [
    `#### ${markdownText(shortened(title))}`,
    `Class ${code(change.class)} in ${code(change.entry)}: ${treatment}.`,
    lines.map((line) => `- ${markdownText(shortened(line))}`).join("\n")
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function shortened(line) {
  const characters = [...line];
  return characters.length > longestLine ? `${characters.slice(0, longestLine - 1).join("")}…` : line;
}

// action/summary/next.ts
var longestName = 120;
function nextSection(job, facts) {
  const steps = [mendStep(job, facts), proposalStep(job, facts)].filter((step) => step !== "");
  return steps.length === 0 ? "" : `### What happens next

${steps.join("\n\n")}`;
}
function mendStep({ eventName }, { findings }) {
  if (count(findings, "error") === 0) return "";
  if (eventName === "pull_request") {
    return "The links above lead to the lines. Mend them in the branch of this pull request and commit: this check then runs again by itself. If a sentence above does not help, write a comment in the pull request and ask.";
  }
  return "Until this is mended, nothing is published: the page stays as it is.";
}
function proposalStep({ eventName, event }, { publisher, change, terms }) {
  if (eventName !== "pull_request" || textIn(event, "action") === "closed") return "";
  const who = publisher === null ? "The company that keeps this list" : markdownText(shortened2(publisher));
  if (change !== null && change.changes.length === 0) {
    return terms.length === 0 ? "No entry of the list changes." : `This is a proposal to change the policy; no entry of the list changes. ${who} decides.`;
  }
  return `This is a proposal. ${who} ${proposal(change?.treatment ?? "window")}`;
}
function proposal(treatment) {
  switch (treatment) {
    case "window":
      return "decides, tells its customers, and gives them time to object before anything starts.";
    case "notice":
      return "decides, and tells its customers if it goes ahead.";
    case "changelog":
    case "silent":
      return "decides. Customers are not written to for a change of this kind.";
  }
}
function shortened2(name) {
  const characters = [...name];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : name;
}

// action/summary/policy.ts
function policySection({ terms }, bytes) {
  if (terms.length === 0) return "";
  const sorted = [...terms.filter(({ looser }) => looser), ...terms.filter(({ looser }) => !looser)];
  const lines = sorted.map((term) => `- ${markdownText(termInWords(term))}`);
  const { kept, left } = cutToBytes(lines, bytes, lineBytes);
  const more = left > 0 ? [`… and ${grouped(left)} more.`] : [];
  return ["### What changes in the policy", kept.join("\n"), ...more].join("\n\n");
}

// action/summary/preview.ts
function previewSection(preview, bytes) {
  if (preview === null) return "";
  const heading = "### How the page would change";
  switch (preview.kind) {
    case "same":
      return `${heading}

Not at all: the same page comes out.`;
    case "too-different":
      return `${heading}

Nearly every line differs; the difference is too large to show here.`;
    case "diff": {
      const { kept, left } = cutToBytes(preview.lines, bytes, lineBytes);
      const block = fenced(kept.join("\n"), "diff");
      return `${heading}

${block}${left > 0 ? `

… and ${grouped(left)} more lines.` : ""}`;
    }
  }
}
function fenced(content, language) {
  const runs = content.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run2) => Math.max(longest, run2.length + 1), 3));
  return `${fence}${language}
${content}
${fence}`;
}

// action/summary/validate.ts
var room = {
  findings: Math.floor(mostSummaryBytes * 0.4),
  change: Math.floor(mostSummaryBytes * 0.2),
  policy: Math.floor(mostSummaryBytes * 0.05),
  preview: Math.floor(mostSummaryBytes * 0.3)
};
function validateSummary(job, facts) {
  const { entries, findings } = facts;
  const sections = [
    `## ${verdict(findings)}

${tallyLine({ entries, findings })}`,
    findingsSection(job, findings, room.findings),
    changeSection(facts, room.change),
    policySection(facts, room.policy),
    previewSection(facts.preview, room.preview),
    nextSection(job, facts)
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}
`;
}
function verdict(findings) {
  const errors = count(findings, "error");
  if (errors === 1) return "❌ One thing has to be mended";
  if (errors > 1) return `❌ ${grouped(errors)} things have to be mended`;
  const warnings = count(findings, "warning");
  if (warnings === 1) return "✅ Nothing has to be mended; one thing deserves a look";
  if (warnings > 1) return `✅ Nothing has to be mended; ${grouped(warnings)} things deserve a look`;
  return "✅ Nothing has to be mended";
}

// action/validate.ts
async function run(inputs) {
  const job = readJob();
  const { directory, level } = inputs;
  const files = readRegistryFolder(job, directory);
  const base = await findBase(job, directory, remoteBase(job, inputs, files));
  const comparison = await compare(files, base, { directory, today: today(), level });
  const findings = mostUsefulFirst(comparison, directory);
  logFindings({ entries: comparison.loaded.entries, findings });
  setOutputs({
    ...commonResult(comparison.loaded.entries, findings),
    command: "validate",
    ...comparisonResult(comparison.before?.commit ?? null, comparison.change)
  });
  writeSummary(job, await summaryOf(job, comparison, findings));
  if (fails(findings, inputs.failOn)) process.exitCode = 1;
}
function fails(findings, failOn) {
  return count(findings, "error") > 0 || failOn === "warning" && count(findings, "warning") > 0;
}
function mostUsefulFirst({ findings, touched }, directory) {
  const own = ({ file }) => touched(file.slice(directory.length + 1));
  return worstFirst([...findings.filter(own), ...findings.filter((finding) => !own(finding))]);
}
async function summaryOf(job, comparison, findings) {
  const { before, loaded, change, whyNot } = comparison;
  const preview = loaded.registry === null || before === null ? null : await import("./preview-K6SETL3X.js");
  return validateSummary(job, {
    entries: loaded.entries,
    findings,
    whyNot,
    publisher: (before?.registry ?? loaded.registry)?.policy.publisher.name ?? null,
    policy: loaded.registry?.policy ?? null,
    comparedWith: before?.commit ?? null,
    change,
    terms: before === null || loaded.registry === null ? [] : comparePolicies(before.registry.policy, loaded.registry.policy),
    preview: preview === null || before === null || loaded.registry === null ? null : preview.previewOf(before.registry, loaded.registry)
  });
}
export {
  run
};
