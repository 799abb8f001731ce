import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  NotPublished,
  leaveInFolder,
  publishToBranch,
  withoutFiles
} from "./chunk-QBOKI2OV.js";
import "./chunk-6EY2APRI.js";
import "./chunk-ENUML3NN.js";
import "./chunk-RNTQDKRY.js";
import "./chunk-6G6BFKYK.js";
import {
  branchHead
} from "./chunk-PYE7OWYS.js";
import "./chunk-R6MFU7CE.js";
import "./chunk-HTGE5AFB.js";
import {
  ledgerBranch
} from "./chunk-5OVYW5EY.js";
import "./chunk-NE4TOEGN.js";
import {
  InputError,
  commonResult,
  contentsById,
  fileAddress,
  filesResult,
  findingsSection,
  info,
  isProposal,
  link,
  logFindings,
  messageText,
  mostSummaryBytes,
  notice,
  readJob,
  readRegistryFolder,
  setFailed,
  setOutputs,
  today,
  warning,
  writeSummary
} from "./chunk-FAV2ZFSZ.js";
import "./chunk-E6ZPI4AI.js";
import {
  registryAt
} from "./chunk-YJAMYOFQ.js";
import {
  refusalOf
} from "./chunk-WSZV2GBY.js";
import {
  blobSha
} from "./chunk-VNDNNUSH.js";
import {
  LocalError,
  count,
  counted,
  loadRegistry,
  readRevision,
  tallyLine,
  visible,
  worstFirst
} from "./chunk-YNOKW5L3.js";

// action/ledger-in-checkout.ts
function ledgerInCheckout(workspace) {
  try {
    const files = readRevision(workspace, `refs/remotes/origin/${ledgerBranch}`, "");
    return new Map(
      files.flatMap(
        ({ bytes }) => bytes === null ? [] : [[blobSha(bytes), Buffer.from(bytes).toString("utf8")]]
      )
    );
  } catch (error) {
    if (error instanceof LocalError) return /* @__PURE__ */ new Map();
    throw error;
  }
}

// action/newest.ts
async function requireNewest(octokit, job, directory, own) {
  const branch = job.ref.replace(/^refs\/heads\//, "");
  const repository = { owner: job.owner, repo: job.repo };
  const head = await branchHead(octokit, repository, branch);
  if (head === job.sha) return head;
  if (head === null) throw new NotPublished("outdated", `The branch \`${branch}\` is no longer there`);
  const known = contentsById(own);
  const have = (sha) => known.get(sha);
  const files = await registryAt({ octokit, repository, commit: head, directory, have });
  if (!areSame(files, own)) {
    throw new NotPublished(
      "outdated",
      `\`${directory}\` has changed on \`${branch}\` since ${job.sha.slice(0, 8)}: it stands at ${head.slice(0, 8)} now`
    );
  }
  return head;
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

// action/registry-to-publish.ts
async function registryToPublish(job, { directory, token }) {
  if (isProposal(job)) return { files: readRegistryFolder(job, directory), whyNot: aboutAProposal(job) };
  if (token === "") return { files: readRegistryFolder(job, directory), whyNot: null };
  const { connect } = await import("./connect-DOXLFQJD.js");
  const octokit = connect(token);
  const repository = { owner: job.owner, repo: job.repo };
  const local = checkedOut(job, directory);
  try {
    const branch = await defaultBranch(octokit, job);
    const have = (sha) => local.get(sha);
    const files = await registryAt({ octokit, repository, commit: job.sha, directory, have });
    if (files.length === 0) {
      throw new InputError(
        `There is no folder \`${directory}\` in the commit ${job.sha.slice(0, 8)}. Is the input \`directory\` right?`
      );
    }
    return { files, whyNot: job.ref === `refs/heads/${branch}` ? null : elsewhere(job, branch) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const what = `The repository ${job.owner}/${job.repo} could not be read`;
    const refusal = refusalOf(error, { what, needs: "contents: read", actor: "workflow" });
    throw refusal instanceof Error ? new InputError(`Not published. ${refusal.message}`) : error;
  }
}
async function defaultBranch(octokit, { owner, repo }) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
  return data.default_branch;
}
function checkedOut(job, directory) {
  try {
    return contentsById(readRegistryFolder(job, directory));
  } catch (error) {
    if (error instanceof InputError || error instanceof LocalError) return /* @__PURE__ */ new Map();
    throw error;
  }
}
function aboutAProposal({ eventName }) {
  return `Not published: this run is about a proposal (\`${eventName}\`), and nothing is published that nobody has decided; a pull request from a fork could not write either. Run \`command: publish\` on \`push\` to the default branch.`;
}
function elsewhere({ ref }, branch) {
  return `Not published: this run is about \`${visible(ref)}\`, and only the list on the default branch, \`${branch}\`, is published. Start the run there.`;
}

// action/summary/publish.ts
var verdicts = {
  written: "✅ Published",
  unchanged: "✅ The page is current",
  "dry-run": "ℹ️ Dry run",
  outdated: "ℹ️ Left to a newer run",
  proposal: "⚠️ Not published from here",
  refused: "❌ Not published",
  invalid: "❌ Not published"
};
function publishSummary(job, { outcome, said, warnings }, facts) {
  const { entries, findings, branch, path } = facts;
  const stands = outcome === "written" || outcome === "unchanged";
  const sections = [
    `## ${verdicts[outcome]}`,
    messageText(said),
    ...warnings.map(messageText),
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
  const { files: source, whyNot } = await registryToPublish(job, inputs);
  const {
    registry,
    logo,
    entries,
    findings: found
  } = await loadRegistry(source, { root: directory, today: today(), settled: true });
  const findings = worstFirst(found);
  logFindings({ entries, findings });
  let publication;
  if (registry === null) {
    const errors = counted(count(findings, "error"), "error", "errors");
    publication = withoutFiles(
      "invalid",
      `Not published, because the registry has ${errors}. The page stays as it is.`
    );
  } else if (whyNot !== null && !inputs.dryRun) {
    publication = withoutFiles("proposal", whyNot);
  } else {
    const known = contentsById(source);
    const checkout = { folder: job.workspace, commit: job.sha };
    publication = await publishToBranch(
      job,
      inputs,
      async (octokit) => ({
        main: whyNot === null ? await requireNewest(octokit, job, directory, source) : job.sha,
        registry,
        logo
      }),
      { blobs: ledgerInCheckout(job.workspace), have: (id) => known.get(id), checkout }
    );
  }
  const { files } = publication;
  const isPublished = publication.outcome === "written" || publication.outcome === "unchanged";
  const folder = isPublished ? leaveInFolder(job, inputs, files) : null;
  say(publication);
  setOutputs({
    ...commonResult(entries, findings),
    command: "publish",
    outcome: publication.outcome,
    branch: publishTo,
    ...filesResult(files.keys()),
    commit: publication.commit,
    folder
  });
  writeSummary(
    job,
    publishSummary(job, publication, { entries, findings, branch: publishTo, path: publishPath })
  );
}
function say({ outcome, said, notes, warnings }) {
  for (const note of notes) info(note);
  for (const warning2 of warnings) warning(warning2);
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
