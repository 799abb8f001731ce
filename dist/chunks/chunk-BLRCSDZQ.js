import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  reportOf
} from "./chunk-VOPTUZ5W.js";
import {
  withoutCommands,
  workflowCommand
} from "./chunk-I373GFIS.js";
import {
  counted,
  findingLine,
  maxFileBytes,
  readFolder,
  tallyLine
} from "./chunk-PREBCCB4.js";
import {
  InputError,
  setOutput
} from "./chunk-OE5QRXV4.js";
import {
  codeSpan,
  markdownCell,
  oneLine
} from "./chunk-7HG6YBH6.js";
import {
  count
} from "./chunk-74GNIT53.js";

// action/job.ts
import { readFileSync } from "node:fs";
function readJob(environment = process.env) {
  const [owner = "", repo = ""] = variable(environment, "GITHUB_REPOSITORY").split("/");
  return {
    workspace: variable(environment, "GITHUB_WORKSPACE"),
    eventName: variable(environment, "GITHUB_EVENT_NAME"),
    event: eventIn(environment["GITHUB_EVENT_PATH"]),
    sha: variable(environment, "GITHUB_SHA"),
    ref: environment["GITHUB_REF"] ?? "",
    owner,
    repo,
    serverUrl: variable(environment, "GITHUB_SERVER_URL").replace(/\/+$/, ""),
    temporary: variable(environment, "RUNNER_TEMP"),
    summaryFile: environment["GITHUB_STEP_SUMMARY"] || null
  };
}
function isProposal({ eventName }) {
  return ["pull_request", "pull_request_target", "merge_group"].includes(eventName);
}
function textIn(event, ...keys) {
  let value = event;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return void 0;
    value = value[key];
  }
  return typeof value === "string" ? value : void 0;
}
function variable(environment, name) {
  const value = environment[name];
  if (value === void 0 || value === "") {
    throw new Error(`the variable ${name} is not set, which every GitHub Actions runner sets`);
  }
  return value;
}
function eventIn(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

// action/log.ts
import { randomUUID } from "node:crypto";

// action/annotations.ts
var mostOfAKind = 10;
var kinds = [
  { severity: "error", one: "more error", many: "more errors" },
  { severity: "warning", one: "more warning", many: "more warnings" },
  { severity: "note", one: "more note", many: "more notes" }
];
function annotationLines(findings) {
  const all = kinds.map((kind) => ({ ...kind, of: findings.filter((one) => one.severity === kind.severity) }));
  const tooMany = all.some(({ of }) => of.length > mostOfAKind);
  const shown = all.map(
    ({ severity, of }) => of.slice(0, severity === "note" && tooMany ? mostOfAKind - 1 : mostOfAKind)
  );
  const left = all.flatMap(({ of, one, many }, index) => {
    const more = of.length - (shown[index]?.length ?? 0);
    return more > 0 ? [counted(more, one, many)] : [];
  });
  return [
    ...shown.flat().map((finding) => workflowCommand(finding)),
    ...left.length > 0 ? [`::notice title=More findings::and ${left.join(", ")}, see the summary`] : []
  ];
}

// action/log.ts
function logFindings(tally) {
  const { findings } = tally;
  for (const line of annotationLines(findings)) process.stdout.write(`${line}
`);
  if (findings.length > 0) {
    const lines = findings.map((finding) => findingLine(finding)).join("\n");
    process.stdout.write(`::group::All findings
${withoutCommands(lines, randomUUID())}::endgroup::
`);
  }
  process.stdout.write(`${tallyLine(tally)}
`);
}

// action/outputs.ts
function setOutputs(result) {
  setOutput("valid", String(result.valid));
  setOutput("errors", String(result.errors));
  setOutput("warnings", String(result.warnings));
  switch (result.command) {
    case "validate": {
      const { changes, changesLeftOut, digest } = result;
      setOutput("changes", changes === null ? "" : String(changes.length + changesLeftOut));
      setOutput("digest", digest ?? "");
      break;
    }
    case "publish":
      setOutput("published", String(result.outcome === "written"));
      setOutput("commit", result.commit ?? "");
      setOutput("folder", result.folder ?? "");
      break;
  }
  setOutput("result", JSON.stringify(result));
}

// action/registry-folder.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
function readRegistryFolder({ workspace }, directory) {
  const folder = join(workspace, directory);
  if (!existsSync(folder)) {
    throw new InputError(
      `There is no folder \`${directory}\` in the workspace. Is \`actions/checkout\` a step before this one, and is the input \`directory\` right?`
    );
  }
  return readFolder(folder);
}

// action/cut.ts
function cutToBytes(items, bytes, sizeOf) {
  let room = bytes;
  let kept = 0;
  for (const item of items) {
    room -= sizeOf(item);
    if (room < 0) break;
    kept += 1;
  }
  return { kept: items.slice(0, kept), left: items.length - kept };
}
function lineBytes(line) {
  return Buffer.byteLength(line) + 1;
}

// action/result.ts
var findingBytes = 8e4;
var changeBytes = 3e4;
function commonResult(entries, findings) {
  const report = reportOf({ entries, findings });
  const { kept, left } = cutToBytes(report.findings, findingBytes, jsonBytes);
  return {
    schemaVersion: 1,
    valid: report.errors === 0,
    entries,
    errors: report.errors,
    warnings: report.warnings,
    notes: count(findings, "note"),
    findings: kept,
    findingsLeftOut: left
  };
}
function comparisonResult(comparedWith, change) {
  if (change === null) return { comparedWith, changes: null, digest: null, changesLeftOut: 0 };
  const { kept, left } = cutToBytes(change.changes.map(resultChange), changeBytes, jsonBytes);
  return { comparedWith, changes: kept, digest: change.digest, changesLeftOut: left };
}
function resultChange({ entry, class: name, treatment, fields }) {
  return {
    entry,
    class: name,
    treatment,
    fields: fields.map(({ path, class: one }) => ({ path, class: one }))
  };
}
function jsonBytes(value) {
  return lineBytes(JSON.stringify(value));
}

// action/summary/write.ts
import { appendFileSync } from "node:fs";
var mostSummaryBytes = 1024 * 1024;
function writeSummary({ summaryFile }, text2) {
  if (summaryFile !== null) appendFileSync(summaryFile, text2);
}

// action/today.ts
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

// github/blob-sha.ts
import { createHash } from "node:crypto";
function blobSha(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// github/refusal.ts
var Refusal = class extends Error {
  name = "Refusal";
  /** The HTTP status; 0 where no answer came. */
  status;
  /** Seconds after which to come back, where GitHub says so. */
  retryAfter;
  constructor(message, status, retryAfter = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
};
function refusalOf(error, attempt) {
  if (error instanceof Refusal) return error;
  const failed = failedRequest(error);
  if (failed === null) return error;
  const { why, ways, here } = explanation(failed, attempt);
  const all = here && attempt.otherwise !== void 0 ? [...ways, attempt.otherwise] : ways;
  const remedy = all.length === 0 ? "" : ` ${capital(all.join(", or "))}.`;
  return new Refusal(`${attempt.what}: ${why}.${remedy}`, failed.status, failed.retryAfter);
}
function failedRequest(error) {
  if (error instanceof Refusal) return null;
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return null;
  const response = "response" in error ? error.response : void 0;
  const headers = response?.headers ?? {};
  const data = response?.data;
  const message = typeof data?.message === "string" ? data.message : response ? "" : error.message;
  const after = Number(headers["retry-after"] ?? Number.NaN);
  return {
    // Octokit reports a lost connection as a 500 that has no answer.
    status: response ? error.status : 0,
    message,
    retryAfter: Number.isFinite(after) ? after : null,
    acceptedPermissions: text(headers["x-accepted-github-permissions"]),
    singleSignOn: headers["x-github-sso"] !== void 0 || /SAML/i.test(message),
    limited: /rate limit|abuse detection/i.test(message) || String(headers["x-ratelimit-remaining"]) === "0"
  };
}
function explanation(failed, { needs, actor = "workflow" }) {
  const { status, message, retryAfter } = failed;
  const token = actor === "workflow" ? "this workflow's token" : "this app's token";
  const permission = permissionOf(failed.acceptedPermissions) ?? needs;
  if ((status === 403 || status === 429) && failed.limited) {
    const wait = retryAfter === null ? "a few minutes" : `${retryAfter} seconds`;
    return {
      why: "GitHub asks for a pause, since too many requests came in a short time",
      ways: [`try again in ${wait}`]
    };
  }
  if (status === 403 && failed.singleSignOn) {
    return {
      why: "the organisation's single sign-on does not know this token yet",
      ways: [
        "authorise the token for the organisation in the settings of the person it belongs to, or use the workflow's own token"
      ]
    };
  }
  const rule = ruleIn(message);
  if (rule !== null && [403, 409, 422].includes(status)) {
    return {
      why: `a rule of the repository does not allow it (${rule})`,
      ways: [exception(actor)],
      here: true
    };
  }
  switch (status) {
    case 0:
      return { why: "GitHub could not be reached", ways: ["try again"] };
    case 401:
      return {
        why: "GitHub does not accept the token, or it has run out",
        ways: ["check the token that was given"]
      };
    case 403:
      if (/archived/i.test(message)) {
        return {
          why: "the repository is archived and takes no changes",
          ways: ["take it out of the archive"]
        };
      }
      if (failed.acceptedPermissions === null && !/not accessible|permission/i.test(message)) {
        return { why: `GitHub forbids it${quoted(message)}`, ways: [grant(permission, actor)], here: true };
      }
      return { why: `${token} lacks \`${permission}\``, ways: [grant(permission, actor)], here: true };
    case 404:
      return {
        why: `GitHub does not find it, which it also says when ${token} may not see it`,
        ways: [`check the name, and that the token has \`${permission}\` for this repository`]
      };
    case 409:
      if (/is empty/i.test(message)) {
        return { why: "the repository is empty", ways: ["make a first commit in it, a README will do"] };
      }
      return { why: `it met another change${quoted(message)}`, ways: ["try again"] };
    default:
      if (status >= 500)
        return { why: `GitHub had trouble of its own (${status})`, ways: ["try again later"] };
      return { why: `GitHub refused it with ${status}${quoted(message)}`, ways: [], here: true };
  }
}
function ruleIn(message) {
  const rulesets = /^Repository rule violations found/i;
  const protection = /through a pull request|protected (branch|ref)|required status check|approving review|not authorized to push|signed commits|verified signatures|merge commits/i;
  if (!rulesets.test(message) && !protection.test(message)) return null;
  return oneLine2(message.replace(rulesets, "")).replace(/\.+$/, "") || "GitHub does not say which";
}
function exception(actor) {
  return actor === "workflow" ? "let the rule leave out this branch" : "let the rule leave out this branch, or put the app on the rule's bypass list";
}
function grant(permission, actor) {
  const fork = permission.includes("write") ? " (a pull request from a fork is never given it)" : "";
  return actor === "workflow" ? `add \`permissions: ${permission}\` to the job${fork}` : `give the app \`${permission}\` in its settings and accept that in the installation`;
}
function permissionOf(header) {
  const first = header?.split(";")[0]?.trim();
  if (!first || !/^[a-z_]+=[a-z]+(,[a-z_]+=[a-z]+)*$/.test(first)) return null;
  return first.split(",").map((one) => one.replace("=", ": ").replaceAll("_", "-")).join(", ");
}
function quoted(message) {
  const said = oneLine2(message).replace(/\.+$/, "");
  return said === "" ? "" : ` ("${said}")`;
}
function oneLine2(message) {
  const plain = message.replace(/\b(gh[a-z]_|github_pat_)\w+/g, "…").replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}
function text(value) {
  return typeof value === "string" ? value : null;
}
function capital(sentence) {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

// github/git-tree.ts
async function readCommit(octokit, repository, commit) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...repository,
    commit_sha: commit
  });
  return { tree: data.tree.sha, parents: data.parents.map((parent) => parent.sha) };
}
async function readTree(octokit, repository, sha, recursive) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...repository,
    tree_sha: sha,
    // GitHub takes any value for a yes, so it must be left out for a no.
    ...recursive ? { recursive: "1" } : {}
  });
  if (data.truncated) {
    throw new Refusal(
      `The folder ${sha.slice(0, 12)} in ${repository.owner}/${repository.repo} is too large: GitHub lists only a part of it, and nothing is read from half a list. Move what does not belong there elsewhere.`,
      200
    );
  }
  return data.tree.map(({ path, mode, sha: sha2, size = 0 }) => ({ path, mode, sha: sha2, size }));
}
async function readBlob(octokit, repository, sha) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
    ...repository,
    file_sha: sha
  });
  return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}

// github/in-turn.ts
async function inTurn(items, limit, act) {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

// github/registry-at.ts
async function registryAt(request) {
  const { octokit, repository, commit, directory = "registry", concurrency = 8, have } = request;
  return named(request, async () => {
    const { tree } = await readCommit(octokit, repository, commit);
    const folder = await descend(octokit, repository, tree, directory);
    if (folder === null) return [];
    if (folder.mode !== "040000") return [{ path: "", kind: kindOf(folder), size: folder.size, bytes: null }];
    const entries = await readTree(octokit, repository, folder.sha, true);
    const files = await inTurn(entries, concurrency, async (entry) => {
      const { path, sha, size } = entry;
      const kind = kindOf(entry);
      if (kind !== "file" || size > maxFileBytes) return { path, kind, size, bytes: null };
      return { path, kind, size, bytes: have?.(sha) ?? await blob(octokit, repository, sha) };
    });
    return files.sort((a, b) => a.path < b.path ? -1 : 1);
  });
}
async function firstParent(request) {
  const { octokit, repository, commit } = request;
  return named(request, async () => (await readCommit(octokit, repository, commit)).parents[0] ?? null);
}
async function descend(octokit, repository, root, directory) {
  let at = { path: "", mode: "040000", sha: root, size: 0 };
  for (const segment of directory.split("/").filter((part) => part !== "" && part !== ".")) {
    if (at.mode !== "040000") return null;
    const next = (await readTree(octokit, repository, at.sha, false)).find((entry) => entry.path === segment);
    if (next === void 0) return null;
    at = next;
  }
  return at;
}
async function blob(octokit, repository, sha) {
  const bytes = await readBlob(octokit, repository, sha);
  if (blobSha(bytes) !== sha)
    throw new Refusal(`The file ${sha.slice(0, 12)} came damaged from GitHub. Try again.`, 200);
  return bytes;
}
function kindOf({ mode }) {
  switch (mode) {
    case "100644":
    case "100755":
      return "file";
    case "040000":
      return "folder";
    case "120000":
      return "symlink";
    case "160000":
      return "submodule";
    default:
      return "other";
  }
}
async function named({ repository, commit, actor = "workflow" }, act) {
  try {
    return await act();
  } catch (error) {
    const what = `The commit ${commit.slice(0, 12)} of ${repository.owner}/${repository.repo} could not be read`;
    throw refusalOf(error, { what, needs: "contents: read", actor });
  }
}

// action/summary/addresses.ts
function lineAddress(job, { file, line, endLine }) {
  const head = (...keys) => textIn(job.event, "pull_request", "head", ...keys);
  const [repository, at] = [head("repo", "full_name"), head("ref")];
  const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  const address = repository !== void 0 && at !== void 0 ? `${inPath(repository)}/blob/${inPath(at)}/${inPath(file)}` : `${inPath(`${job.owner}/${job.repo}`)}/blob/${job.sha}/${inPath(file)}`;
  return `${job.serverUrl}/${address}?plain=1${lines}`;
}
function ruleAddress(serverUrl, rule, environment = process.env) {
  const repository = environment["GITHUB_ACTION_REPOSITORY"];
  const at = environment["GITHUB_ACTION_REF"];
  if (!repository || !at) return null;
  return `${serverUrl}/${inPath(repository)}/blob/${inPath(at)}/docs/rules/${inPath(rule)}.md`;
}
function fileAddress({ serverUrl, owner, repo }, branch, path) {
  return `${serverUrl}/${inPath(`${owner}/${repo}`)}/blob/${inPath(branch)}/${inPath(path)}`;
}
function inPath(path) {
  const parts = path.split("/").map((part) => encodeURIComponent(part.toWellFormed()));
  return parts.join("/").replace(/[()!'*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

// action/summary/markdown.ts
function code(word) {
  return codeSpan(oneLine(word));
}
function link(label, address) {
  const shown = markdownCell(label);
  return address === null ? shown : `[${shown}](${address})`;
}
function messageText(message) {
  const parts = oneLine(message).split(/`([A-Za-z0-9_./-](?:[A-Za-z0-9_./: -]{0,80}[A-Za-z0-9_./:-])?)`/);
  return parts.map((part, index) => index % 2 === 0 ? spaced(part) : codeSpan(part)).join("");
}
function spaced(part) {
  const inner = markdownCell(part);
  if (inner === "") return part === "" ? "" : " ";
  return `${part.startsWith(" ") ? " " : ""}${inner}${part.endsWith(" ") ? " " : ""}`;
}

// action/summary/findings.ts
var signs = { error: "❌ error", warning: "⚠️ warning", note: "ℹ️ note" };
function findingsSection(job, findings, bytes) {
  if (findings.length === 0) return "";
  const rows = findings.map((finding) => row(job, finding));
  const { kept, left } = cutToBytes(rows, bytes, lineBytes);
  const lines = ["| | Where | What, and what to do | Rule |", "|---|---|---|---|", ...kept];
  const more = left > 0 ? `

… and ${left.toLocaleString("en")} more; the log lists them all.` : "";
  return `### ${heading(findings)}

${lines.join("\n")}${more}`;
}
function heading(findings) {
  if (count(findings, "error") > 0) return "What is wrong, and where";
  return count(findings, "warning") > 0 ? "Worth a look" : "Good to know";
}
function row(job, finding) {
  const { severity, file, line, column, rule, message } = finding;
  const where = link(`${file}:${line}:${column}`, lineAddress(job, finding));
  return `| ${signs[severity]} | ${where} | ${messageText(message)} | ${link(rule, ruleAddress(job.serverUrl, rule))} |`;
}

export {
  readJob,
  isProposal,
  textIn,
  logFindings,
  setOutputs,
  blobSha,
  Refusal,
  refusalOf,
  failedRequest,
  readCommit,
  readTree,
  readBlob,
  inTurn,
  registryAt,
  firstParent,
  readRegistryFolder,
  cutToBytes,
  lineBytes,
  commonResult,
  comparisonResult,
  fileAddress,
  code,
  link,
  messageText,
  findingsSection,
  mostSummaryBytes,
  writeSummary,
  today
};
