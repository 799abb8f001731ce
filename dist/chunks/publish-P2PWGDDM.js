import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  writeFile
} from "./chunk-P4ZDM6NX.js";
import {
  Refusal,
  blobSha,
  commonResult,
  failedRequest,
  fileAddress,
  findingsSection,
  inTurn,
  isProposal,
  link,
  logFindings,
  messageText,
  mostSummaryBytes,
  readBlob,
  readCommit,
  readJob,
  readRegistryFolder,
  readTree,
  refusalOf,
  registryAt,
  setOutputs,
  today,
  writeSummary
} from "./chunk-BLRCSDZQ.js";
import "./chunk-VOPTUZ5W.js";
import {
  worstFirst
} from "./chunk-I373GFIS.js";
import {
  counted,
  loadRegistry,
  tallyLine
} from "./chunk-PREBCCB4.js";
import "./chunk-TYCNBL4D.js";
import {
  info,
  notice,
  setFailed,
  warning
} from "./chunk-OE5QRXV4.js";
import "./chunk-5NYT3YLM.js";
import "./chunk-7HG6YBH6.js";
import {
  count
} from "./chunk-74GNIT53.js";
import "./chunk-KGNC5G7F.js";
import "./chunk-PH6FVWZT.js";

// action/output-folder.ts
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
function leaveInFolder(job, named, files) {
  const folder = named === "" ? join(job.temporary, "subprocessors") : resolve(job.workspace, named);
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFile(file, text);
  }
  return folder;
}

// github/branch.ts
import { setTimeout as pause } from "node:timers/promises";

// github/head-files.ts
function headFiles(octokit, repository, head) {
  let listing;
  const listed = async () => {
    const entries = head ? await readTree(octokit, repository, head.tree, true) : [];
    return new Map(entries.filter((entry) => entry.mode !== "040000").map((entry) => [entry.path, entry]));
  };
  const list = () => {
    listing ??= listed();
    return listing;
  };
  return {
    commit: head?.commit ?? null,
    list,
    read: async (path) => {
      const entry = (await list()).get(path);
      return entry && isFile(entry) ? readBlob(octokit, repository, entry.sha) : null;
    }
  };
}
function isFile({ mode }) {
  return mode === "100644" || mode === "100755";
}

// github/write-tree.ts
import { isUtf8 } from "node:buffer";
var maxInlineBytes = 1024 * 1024;
async function writeTree(octokit, repository, base, files, standing) {
  let room = maxInlineBytes;
  const fits = (bytes) => {
    if (bytes.length > room || !isUtf8(bytes) || bytes.includes(0)) return false;
    room -= bytes.length;
    return true;
  };
  const planned = [...files].map(([path, bytes]) => ({ path, bytes, inline: bytes !== null && fits(bytes) }));
  const tree = await inTurn(planned, 4, async ({ path, bytes, inline }) => {
    const mode = standing.get(path)?.mode === "100755" ? "100755" : "100644";
    const entry = { path, mode, type: "blob" };
    if (bytes === null) return { ...entry, sha: null };
    if (inline) return { ...entry, content: Buffer.from(bytes).toString("utf8") };
    return { ...entry, sha: await writeBlob(octokit, repository, bytes) };
  });
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
    ...repository,
    tree,
    ...base === null ? {} : { base_tree: base }
  });
  return data.sha;
}
async function writeBlob(octokit, repository, bytes) {
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/blobs", {
    ...repository,
    content: Buffer.from(bytes).toString("base64"),
    encoding: "base64"
  });
  return data.sha;
}

// github/branch.ts
var tries = 5;
async function writeBranch(write) {
  const { branch, actor = "workflow", otherwise, sleep = pause, random = Math.random } = write;
  const what = `The branch \`${branch}\` could not be written`;
  const attempt = {
    what,
    needs: "contents: write",
    actor,
    ...otherwise === void 0 ? {} : { otherwise }
  };
  const made = { commit: null, created: false };
  let lost = null;
  for (let number = 1; number <= tries; number += 1) {
    try {
      return await once(write, made);
    } catch (error) {
      const failed = failedRequest(error);
      if (failed === null || !worthAnotherTry(failed)) throw refusalOf(error, attempt);
      if (number === tries && !isLostRace(failed)) throw refusalOf(error, attempt);
      lost = failed;
    }
    if (number < tries) await sleep(100 * 2 ** number * (0.5 + random()));
  }
  throw new Refusal(
    `${what}: others wrote to it each time, ${tries} times in a row. Run this again when it is quieter.`,
    lost?.status ?? 0
  );
}
async function once({ octokit, repository, branch, message, change }, made) {
  const commit = await headOf(octokit, repository, branch);
  if (commit !== null && commit === made.commit)
    return { state: "written", commit, branch, created: made.created };
  const head = commit === null ? null : { commit, tree: (await readCommit(octokit, repository, commit)).tree };
  const files = headFiles(octokit, repository, head);
  const differing = await differences(files, await change(files));
  if (differing.size === 0) return { state: "unchanged", commit, branch, created: false };
  const tree = await writeTree(octokit, repository, head?.tree ?? null, differing, await files.list());
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
    ...repository,
    message,
    tree,
    parents: commit === null ? [] : [commit]
  });
  made.commit = data.sha;
  made.created = commit === null;
  if (commit === null) {
    const ref = `refs/heads/${branch}`;
    await octokit.request("POST /repos/{owner}/{repo}/git/refs", { ...repository, ref, sha: data.sha });
  } else {
    const ref = `heads/${branch}`;
    await octokit.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
      ...repository,
      ref,
      sha: data.sha,
      force: false
    });
  }
  return { state: "written", commit: data.sha, branch, created: made.created };
}
async function headOf(octokit, repository, branch) {
  try {
    const ref = `heads/${branch}`;
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...repository, ref });
    return data.object.sha;
  } catch (error) {
    if (failedRequest(error)?.status === 404) return null;
    throw error;
  }
}
async function differences(files, changes) {
  const differing = /* @__PURE__ */ new Map();
  if (changes === null || changes.size === 0) return differing;
  const standing = await files.list();
  for (const [path, content] of changes) {
    const entry = standing.get(path);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    if (bytes === null ? entry === void 0 : entry && isFile(entry) && entry.sha === blobSha(bytes))
      continue;
    differing.set(path, bytes);
  }
  return differing;
}
function worthAnotherTry(failed) {
  return isLostRace(failed) || failed.status === 0 || failed.status >= 500;
}
function isLostRace({ status, message }) {
  if (status === 409) return !/is empty|rule violations/i.test(message);
  return status === 422 && /not a fast.?forward|Reference already exists|Reference does not exist/i.test(message);
}

// action/newest.ts
var Outdated = class extends Error {
  name = "Outdated";
};
async function requireNewest(octokit, job, directory, local) {
  if (!job.ref.startsWith("refs/heads/")) return;
  const branch = job.ref.slice("refs/heads/".length);
  const repository = { owner: job.owner, repo: job.repo };
  const head = await headOf2(octokit, repository, branch);
  if (head === job.sha) return;
  if (head === null) throw new Outdated(`The branch \`${branch}\` is no longer there`);
  const files = await registryAt({ octokit, repository, commit: head, directory });
  if (!areSame(files, local)) {
    throw new Outdated(
      `\`${directory}\` has changed on \`${branch}\` since ${job.sha.slice(0, 8)}: it stands at ${head.slice(0, 8)} now`
    );
  }
}
async function headOf2(octokit, repository, branch) {
  try {
    const ref = `heads/${branch}`;
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...repository, ref });
    return data.object.sha;
  } catch (error) {
    if (failedRequest(error)?.status === 404) return null;
    throw error;
  }
}
function areSame(a, b) {
  const [one, other] = [contents(a), contents(b)];
  return one.size === other.size && [...one].every(([path, bytes]) => {
    const others = other.get(path);
    return others !== void 0 && Buffer.compare(bytes, others) === 0;
  });
}
function contents(files) {
  return new Map(files.flatMap(({ path, bytes }) => bytes === null ? [] : [[path, bytes]]));
}

// action/publish-to-branch.ts
async function publishToBranch(job, inputs, source, files) {
  const { token, publishTo: branch, directory, dryRun } = inputs;
  if (token === "") {
    return refused(
      "Not published: the input `token` is empty. Leave it out, and the workflow’s own token is used."
    );
  }
  const { connect } = await import("./connect-U4I2MFLZ.js");
  const octokit = connect(token);
  let would = "";
  const write = {
    octokit,
    repository: { owner: job.owner, repo: job.repo },
    branch,
    message: messageFor(job, files),
    otherwise: "set `publish-to` to a branch that it may write",
    change: async (current) => {
      await requireNewest(octokit, job, directory, source);
      if (!dryRun) return files;
      would = await whatItWouldDo(current, branch, files);
      return null;
    }
  };
  try {
    const { state, commit, created } = await writeBranch(write);
    const names = [...files.keys()].join(", ");
    if (dryRun) return { outcome: "dry-run", commit: null, said: `${would} Nothing was written (dry run).` };
    if (state === "unchanged") {
      return {
        outcome: "unchanged",
        commit,
        said: `Nothing to publish: ${names} on the branch \`${branch}\` is current.`
      };
    }
    const where = created ? `a new branch, \`${branch}\`` : `the branch \`${branch}\``;
    return { outcome: "written", commit, said: `Published: ${names} on ${where}.` };
  } catch (error) {
    if (error instanceof Outdated) {
      const said = `Not published here: ${error.message}. The run of that later commit publishes.`;
      return { outcome: "outdated", commit: null, said };
    }
    if (error instanceof Refusal) return refused(error.message);
    throw error;
  }
}
function refused(said) {
  return { outcome: "refused", commit: null, said };
}
function messageFor({ owner, repo, sha }, files) {
  return `Publish ${[...files.keys()].join(", ")} as of ${sha.slice(0, 8)}

Made from ${owner}/${repo}@${sha}.
`;
}
async function whatItWouldDo(current, branch, files) {
  const standing = await current.list();
  const differing = [...files].filter(
    ([path, text]) => standing.get(path)?.sha !== blobSha(Buffer.from(text))
  );
  if (differing.length === 0) return `It would write nothing: the branch \`${branch}\` is current.`;
  const parts = differing.map(
    ([path, text]) => `${standing.has(path) ? "change" : "add"} ${path} (${Buffer.byteLength(text).toLocaleString("en")} bytes)`
  );
  return `It would ${current.commit === null ? `create the branch \`${branch}\` and ` : ""}${parts.join(", ")}${current.commit === null ? "" : ` on the branch \`${branch}\``}.`;
}

// action/summary/publish.ts
var verdicts = {
  written: "✅ Published",
  unchanged: "✅ The page is current",
  "dry-run": "ℹ️ Dry run",
  outdated: "ℹ️ Left to a newer run",
  proposal: "⚠️ Not published from a proposal",
  refused: "❌ Not published",
  invalid: "❌ Not published"
};
function publishSummary(job, { outcome, said }, facts) {
  const { entries, findings, branch, path } = facts;
  const stands = outcome === "written" || outcome === "unchanged";
  const sections = [
    `## ${verdicts[outcome]}`,
    messageText(said),
    stands ? link(path, fileAddress(job, branch, path)) : "",
    tallyLine({ entries, findings }),
    findingsSection(job, findings, Math.floor(mostSummaryBytes * 0.8))
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}
`;
}

// action/publish.ts
async function run(inputs) {
  const job = readJob();
  const { directory, publishTo, publishPath } = inputs;
  const source = readRegistryFolder(job, directory);
  const {
    registry,
    entries,
    findings: found
  } = await loadRegistry(source, { root: directory, today: today(), settled: true });
  const findings = worstFirst(found);
  logFindings({ entries, findings });
  let files = /* @__PURE__ */ new Map();
  let publication;
  if (registry === null) {
    const errors = counted(count(findings, "error"), "error", "errors");
    publication = {
      outcome: "invalid",
      commit: null,
      said: `Not published, because the registry has ${errors}. The page stays as it is.`
    };
  } else if (isProposal(job) && !inputs.dryRun) {
    publication = { outcome: "proposal", commit: null, said: whyNotFrom(job) };
  } else {
    const [{ renderPage }, { noRecords }] = await Promise.all([
      import("./page-4AZ7WDHI.js"),
      import("./records-FJ5F7A5F.js")
    ]);
    files = /* @__PURE__ */ new Map([[publishPath, renderPage(registry, noRecords)]]);
    publication = await publishToBranch(job, inputs, source, files);
  }
  const isPublished = publication.outcome === "written" || publication.outcome === "unchanged";
  const folder = isPublished ? leaveInFolder(job, inputs.outputFolder, files) : null;
  say(publication);
  setOutputs({
    ...commonResult(entries, findings),
    command: "publish",
    outcome: publication.outcome,
    branch: publishTo,
    files: [...files.keys()],
    commit: publication.commit,
    folder
  });
  writeSummary(
    job,
    publishSummary(job, publication, { entries, findings, branch: publishTo, path: publishPath })
  );
}
function whyNotFrom({ eventName }) {
  return `Not published: this run is about a proposal (\`${eventName}\`), and nothing is published that nobody has decided; a pull request from a fork could not write either. Run \`command: publish\` on \`push\` to the default branch.`;
}
function say({ outcome, said }) {
  switch (outcome) {
    case "written":
    case "unchanged":
    case "dry-run":
      info(said);
      break;
    case "outdated":
      notice(said);
      break;
    case "proposal":
      warning(said);
      break;
    case "refused":
    case "invalid":
      setFailed(said);
      break;
  }
}
export {
  run
};
