import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  termInWords
} from "./chunk-E6ZPI4AI.js";
import {
  firstParent,
  registryAt
} from "./chunk-YJAMYOFQ.js";
import {
  Refusal
} from "./chunk-WSZV2GBY.js";
import {
  blobSha
} from "./chunk-VNDNNUSH.js";
import {
  $appendFileSync,
  $existsSync,
  $join,
  $posix,
  $readFileSync,
  LocalError,
  __require,
  codeSpan,
  comparePolicies,
  compareRegistries,
  compareText,
  count,
  counted,
  findingLine,
  git,
  grouped,
  loadRegistry,
  markdownCell,
  markdownText,
  oneLine,
  randomUUID,
  readFolder,
  readRevision,
  reportOf,
  startOfFile,
  systemWords,
  tallyLine,
  trimEnd,
  withoutCommands,
  wordsOf,
  workflowCommand,
  worstFirst
} from "./chunk-YNOKW5L3.js";

// action/job.ts
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
    serverUrl: trimEnd(variable(environment, "GITHUB_SERVER_URL"), "/"),
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
    return JSON.parse($readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

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
  } catch (error2) {
    if (error2 instanceof LocalError) return null;
    throw error2;
  }
}
function readLocal(workspace, rev, directory) {
  try {
    const files = readRevision(workspace, rev, directory);
    const { stdout } = git(workspace, ["rev-parse", "--verify", `${rev}^{commit}`], { mustSucceed: true });
    const whole = files.every((file) => file.problem === void 0);
    return whole ? { kind: "found", commit: stdout.toString("utf8").trim(), files } : null;
  } catch (error2) {
    if (error2 instanceof LocalError) return null;
    throw error2;
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
  const shown2 = all.map(
    ({ severity, of }) => of.slice(0, severity === "note" && tooMany ? mostOfAKind - 1 : mostOfAKind)
  );
  const left = all.flatMap(({ of, one, many }, index) => {
    const more = of.length - (shown2[index]?.length ?? 0);
    return more > 0 ? [counted(more, one, many)] : [];
  });
  return [
    ...shown2.flat().map((finding) => workflowCommand(finding)),
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

// builtin:os
var $EOL = /* @__PURE__ */ (() => __require("node:os").EOL)();

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + $EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!$existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  $appendFileSync(filePath, `${toCommandValue(message)}${$EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${$EOL}${convertedValue}${$EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write($EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + $EOL);
}

// action/append.ts
function append(file, text, what) {
  try {
    $appendFileSync(file, text);
  } catch (error2) {
    throw new LocalError(
      `${what} could not be handed to the runner: ${systemWords(error2)}, in ${file}. What was done before stands. Make room on the runner, and run it again.`
    );
  }
}

// action/outputs.ts
function setOutputs(result) {
  switch (result.command) {
    case "validate": {
      const { changes, changesLeftOut, digest } = result;
      setTally(result);
      setOutput2("changes", changes === null ? "" : String(changes.length + changesLeftOut));
      setOutput2("digest", digest ?? "");
      break;
    }
    case "publish":
      setTally(result);
      setPage(result);
      break;
    case "reconcile":
      setOutput2("settled", String(result.settled));
      setOutput2("steps", String(result.steps.length + result.stepsLeftOut));
      setOutput2("next-due", result.nextDue ?? "");
      setOutput2("publish", String(result.publish));
      setPage(result);
      break;
    case "doctor":
      setOutput2("fine", String(result.fine));
      setOutput2("not-fine", String(result.counts["not-fine"]));
      setOutput2("cannot-see", String(result.counts["cannot-see"]));
      break;
  }
  setOutput2("result", JSON.stringify(result));
}
function setTally(tally) {
  setOutput2("valid", String(tally.valid));
  setOutput2("errors", String(tally.errors));
  setOutput2("warnings", String(tally.warnings));
}
function setPage({ outcome, commit, folder }) {
  setOutput2("published", String(outcome === "written"));
  setOutput2("commit", commit ?? "");
  setOutput2("folder", folder ?? "");
}
function setOutput2(name, value) {
  const file = process.env["GITHUB_OUTPUT"];
  if (file && $existsSync(file) && !/[\r\n]/.test(value))
    append(file, `${name}=${value}
`, `The output ${name}`);
  else setOutput(name, value);
}

// action/inputs.ts
var InputError = class extends Error {
  name = "InputError";
};
function readInputs() {
  return {
    command: oneOf("command", ["validate", "publish", "reconcile", "doctor"]),
    directory: pathBelow("directory", "registry", "the registry’s folder, such as `registry`"),
    level: oneOf("level", ["listed", "announced"]),
    failOn: oneOf("fail-on", ["error", "warning"]),
    token: getInput("token"),
    publishTo: branch("publish-to", "published"),
    publishPath: pathBelow("publish-path", "SUBPROCESSORS.md", "a file, such as `SUBPROCESSORS.md`"),
    sitePath: siteFolder(),
    outputFolder: getInput("output-folder"),
    dryRun: oneOf("dry-run", ["false", "true"]) === "true",
    identities: logins("identities"),
    takeover: oneOf("takeover", ["false", "true"]) === "true"
  };
}
function oneOf(name, values) {
  const given = getInput(name);
  if (given === "") return values[0];
  const found = values.find((value) => value === given.toLowerCase());
  if (found !== void 0) return found;
  throw new InputError(`The input \`${name}\` is ${shown(given)}; it can be ${listed(values)}.`);
}
function listed(values) {
  const last = values.at(-1) ?? "";
  return values.length < 2 ? last : `${values.slice(0, -1).join(", ")} or ${last}`;
}
function logins(name) {
  const all = getInput(name).split(",").map((one) => one.trim()).filter((one) => one !== "");
  const wrong = all.find((one) => !/^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/.test(one));
  if (wrong === void 0) return all;
  throw new InputError(
    `The input \`${name}\` holds ${shown(wrong)}, which is no login. Write logins with commas between, such as \`old-bot[bot]\`.`
  );
}
function pathBelow(name, fallback, what) {
  const given = getInput(name) || fallback;
  const path = trimEnd($posix.normalize(given), "/");
  const inside = path !== "" && path !== "." && !path.startsWith("/") && !path.split("/").includes("..");
  if (inside && !/[\\\0\r\n]/.test(path)) return path;
  throw new InputError(
    `The input \`${name}\` is ${shown(given)}; it has to name ${what}, as a path from the top of the repository.`
  );
}
function siteFolder() {
  return getInput("site-path") === "" ? null : pathBelow("site-path", "", "a folder, such as `site`");
}
function branch(name, fallback) {
  const given = (getInput(name) || fallback).replace(/^refs\/heads\//, "");
  const broken = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$|^refs\//u.test(given);
  if (!broken) return given;
  throw new InputError(
    `The input \`${name}\` is ${shown(given)}; it has to be the name of a branch, such as \`${fallback}\`.`
  );
}
function shown(text) {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

// action/registry-folder.ts
function readRegistryFolder({ workspace }, directory) {
  const folder = $join(workspace, directory);
  if (!$existsSync(folder)) {
    throw new InputError(
      `There is no folder \`${directory}\` in the workspace. Is \`actions/checkout\` a step before this one, and is the input \`directory\` right?`
    );
  }
  return readFolder(folder);
}
function contentsById(files) {
  return new Map(files.flatMap(({ bytes }) => bytes === null ? [] : [[blobSha(bytes), bytes]]));
}

// action/remote-base.ts
var deeper = "With `fetch-depth: 2` in the step `actions/checkout` nobody needs to be asked.";
function remoteBase({ owner, repo }, { token, directory }, local) {
  return async (commit, which) => {
    const lacking = "the checkout does not hold the commit before this one";
    if (token === "") return missing(`${lacking} and there is no token to ask GitHub with`, deeper);
    const { connect } = await import("./connect-DOXLFQJD.js");
    const from = { octokit: connect(token), repository: { owner, repo } };
    try {
      const base = which === "itself" ? commit : await firstParent({ ...from, commit });
      if (base === null) {
        return { kind: "none", why: "This is the first commit, so there is nothing to compare." };
      }
      const files = await registryAt({ ...from, commit: base, directory, have: byId(local) });
      return { kind: "found", commit: base, files };
    } catch (error2) {
      if (!(error2 instanceof Refusal)) throw error2;
      return missing(`${lacking} and GitHub did not hand it over`, `${error2.message} ${deeper}`);
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

// action/cut.ts
function cutToBytes(items, bytes, sizeOf) {
  let room2 = bytes;
  let kept = 0;
  for (const item of items) {
    room2 -= sizeOf(item);
    if (room2 < 0) break;
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
function filesResult(paths) {
  const { kept, left } = cutToBytes([...paths].sort(compareText), changeBytes, jsonBytes);
  return { files: kept, filesLeftOut: left };
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

// action/summary/markdown.ts
function code(word) {
  return codeSpan(oneLine(word));
}
function link(label, address) {
  const shown2 = markdownCell(label);
  return address === null ? shown2 : `[${shown2}](${address})`;
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

// action/summary/change.ts
var longestLine = 600;
function changeSection(facts, bytes) {
  const { change, policy, comparedWith, whyNot, terms } = facts;
  const heading2 = "### What changes for customers";
  if (whyNot !== null) return `${heading2}

${messageText(whyNot)}`;
  if (change === null || policy === null || comparedWith === null) return "";
  const beside = `compared with ${code(comparedWith.slice(0, 8))}`;
  if (change.changes.length === 0) {
    const said = terms.length === 0 ? "Nothing: no entry differs" : "No entry differs, but the policy does";
    return `${heading2}

${said} (${beside}).`;
  }
  const entries = change.changes.map((one) => entryBlock(one, policy));
  const { kept, left } = cutToBytes(entries, bytes, (block) => lineBytes(block) + 1);
  return [
    heading2,
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
function fileAddress({ serverUrl, owner, repo }, branch2, path) {
  return `${serverUrl}/${inPath(`${owner}/${repo}`)}/blob/${inPath(branch2)}/${inPath(path)}`;
}
function issueAddress({ serverUrl, owner, repo }, issue2) {
  return `${serverUrl}/${inPath(`${owner}/${repo}`)}/issues/${issue2}`;
}
function inPath(path) {
  const parts = path.split("/").map((part) => encodeURIComponent(part.toWellFormed()));
  return parts.join("/").replace(/[()!'*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

// action/summary/findings.ts
var signs = { error: "❌ error", warning: "⚠️ warning", note: "ℹ️ note" };
function findingsSection(job, findings, bytes) {
  if (findings.length === 0) return "";
  const rows = findings.map((finding) => row(job, finding));
  const { kept, left } = cutToBytes(rows, bytes, lineBytes);
  const lines = ["| | Where | What, and what to do | Rule |", "|---|---|---|---|", ...kept];
  const more = left > 0 ? `

… and ${grouped(left)} more; the log lists them all.` : "";
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
  const heading2 = "### How the page would change";
  switch (preview.kind) {
    case "same":
      return `${heading2}

Not at all: the same page comes out.`;
    case "too-different":
      return `${heading2}

Nearly every line differs; the difference is too large to show here.`;
    case "diff": {
      const { kept, left } = cutToBytes(preview.lines, bytes, lineBytes);
      const block = fenced(kept.join("\n"), "diff");
      return `${heading2}

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

// action/summary/write.ts
var mostSummaryBytes = 1024 * 1024;
function writeSummary({ summaryFile }, text) {
  if (summaryFile !== null) append(summaryFile, text, "The summary");
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

// action/today.ts
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
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
  const preview = loaded.registry === null || before === null ? null : await import("./preview-ZLWBHMGN.js");
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
  setFailed,
  debug,
  error,
  warning,
  notice,
  info,
  InputError,
  readInputs,
  readJob,
  isProposal,
  logFindings,
  setOutputs,
  readRegistryFolder,
  contentsById,
  cutToBytes,
  lineBytes,
  commonResult,
  filesResult,
  stepsResult,
  doctorResult,
  code,
  link,
  messageText,
  checkAddress,
  fileAddress,
  issueAddress,
  findingsSection,
  mostSummaryBytes,
  writeSummary,
  today,
  run
};
