import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  reportOf
} from "./chunk-BE46CQFW.js";
import {
  setOutput
} from "./chunk-QOSZMSAF.js";
import {
  codeSpan,
  markdownCell,
  oneLine
} from "./chunk-OBFX6ZL6.js";
import {
  count
} from "./chunk-QTX22L3X.js";

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
    workflow: workflowIn(environment["GITHUB_WORKFLOW_REF"]),
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
function workflowIn(ref) {
  return /\/\.github\/workflows\/([^/@]+\.ya?ml)@/.exec(ref ?? "")?.[1] ?? null;
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

// action/outputs.ts
function setOutputs(result) {
  switch (result.command) {
    case "validate": {
      const { changes, changesLeftOut, digest } = result;
      setTally(result);
      setOutput("changes", changes === null ? "" : String(changes.length + changesLeftOut));
      setOutput("digest", digest ?? "");
      break;
    }
    case "publish":
      setTally(result);
      setPage(result);
      break;
    case "reconcile":
      setOutput("settled", String(result.settled));
      setOutput("steps", String(result.steps.length + result.stepsLeftOut));
      setOutput("next-due", result.nextDue ?? "");
      setOutput("publish", String(result.publish));
      setPage(result);
      break;
    case "doctor":
      setOutput("fine", String(result.fine));
      setOutput("not-fine", String(result.counts["not-fine"]));
      setOutput("cannot-see", String(result.counts["cannot-see"]));
      break;
  }
  setOutput("result", JSON.stringify(result));
}
function setTally(tally) {
  setOutput("valid", String(tally.valid));
  setOutput("errors", String(tally.errors));
  setOutput("warnings", String(tally.warnings));
}
function setPage({ outcome, commit, folder }) {
  setOutput("published", String(outcome === "written"));
  setOutput("commit", commit ?? "");
  setOutput("folder", folder ?? "");
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
function stepsResult(steps) {
  const { kept, left } = cutToBytes(steps, changeBytes, jsonBytes);
  return { steps: kept, stepsLeftOut: left };
}
function doctorResult(data) {
  const { kept, left } = cutToBytes(data.lines, findingBytes, jsonBytes);
  return { ...data, command: "doctor", lines: kept, linesLeftOut: left };
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
function writeSummary({ summaryFile }, text) {
  if (summaryFile !== null) appendFileSync(summaryFile, text);
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

// action/summary/addresses.ts
function lineAddress(job, { file, line, endLine }) {
  const head = (...keys) => textIn(job.event, "pull_request", "head", ...keys);
  const [repository, at] = [head("repo", "full_name"), head("ref")];
  const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  const address = repository !== void 0 && at !== void 0 ? `${inPath(repository)}/blob/${inPath(at)}/${inPath(file)}` : `${inPath(`${job.owner}/${job.repo}`)}/blob/${job.sha}/${inPath(file)}`;
  return `${job.serverUrl}/${address}?plain=1${lines}`;
}
function ruleAddress(serverUrl, rule, environment = process.env) {
  const docs = docsAddress(serverUrl, environment);
  return docs === null ? null : `${docs}/rules/${inPath(rule)}.md`;
}
function checkAddress(serverUrl, check, environment = process.env) {
  const docs = docsAddress(serverUrl, environment);
  return docs === null ? null : `${docs}/doctor.md#${inPath(check)}`;
}
function docsAddress(serverUrl, environment) {
  const repository = environment["GITHUB_ACTION_REPOSITORY"];
  const at = environment["GITHUB_ACTION_REF"];
  if (!repository || !at) return null;
  return `${serverUrl}/${inPath(repository)}/blob/${inPath(at)}/docs`;
}
function fileAddress({ serverUrl, owner, repo }, branch, path) {
  return `${serverUrl}/${inPath(`${owner}/${repo}`)}/blob/${inPath(branch)}/${inPath(path)}`;
}
function issueAddress({ serverUrl, owner, repo }, issue) {
  return `${serverUrl}/${inPath(`${owner}/${repo}`)}/issues/${issue}`;
}
function inPath(path) {
  const parts = path.split("/").map((part) => encodeURIComponent(part.toWellFormed()));
  return parts.join("/").replace(/[()!'*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

export {
  readJob,
  isProposal,
  textIn,
  setOutputs,
  cutToBytes,
  lineBytes,
  commonResult,
  stepsResult,
  doctorResult,
  comparisonResult,
  code,
  link,
  messageText,
  lineAddress,
  ruleAddress,
  checkAddress,
  fileAddress,
  issueAddress,
  mostSummaryBytes,
  writeSummary
};
