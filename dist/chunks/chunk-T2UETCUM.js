import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  writeFile
} from "./chunk-PLMBEXM4.js";
import {
  branchHead
} from "./chunk-MMG27ZZB.js";
import {
  headFiles,
  isFile
} from "./chunk-QO5EWY34.js";
import {
  madeFromLines
} from "./chunk-5Y2K3QLI.js";
import {
  blobSha
} from "./chunk-HXDXZ67V.js";
import {
  Refusal,
  failedRequest,
  inTurn,
  readCommit,
  refusalOf
} from "./chunk-HRD2XEUK.js";
import {
  $dirname,
  $join,
  $mkdirSync,
  $resolve,
  LocalError,
  __require,
  grouped,
  systemWords
} from "./chunk-BGZSZPHE.js";

// action/output-folder.ts
function prepareFolder(job, named, paths) {
  const folder = folderOf(job, named);
  for (const path of paths) {
    try {
      $mkdirSync($dirname($join(folder, path)), { recursive: true });
    } catch (error) {
      throw new LocalError(
        `The folder ${named === "" ? folder : named} (\`output-folder\`) cannot be made: ${systemWords(error)}. Name one that is a folder or does not exist yet.`
      );
    }
  }
}
function leaveInFolder(job, named, files) {
  prepareFolder(job, named, files.keys());
  const folder = folderOf(job, named);
  for (const [path, text] of files) writeFile($join(folder, path), text);
  return folder;
}
function folderOf(job, named) {
  return named === "" ? $join(job.temporary, "subprocessors") : $resolve(job.workspace, named);
}

// builtin:timers/promises
var $setTimeout = /* @__PURE__ */ (() => __require("node:timers/promises").setTimeout)();

// builtin:buffer
var $isUtf8 = /* @__PURE__ */ (() => __require("node:buffer").isUtf8)();

// github/write-tree.ts
var maxInlineBytes = 1024 * 1024;
async function writeTree(octokit, repository, base, files, standing) {
  let room = maxInlineBytes;
  const fits = (bytes) => {
    if (bytes.length > room || !$isUtf8(bytes) || bytes.includes(0)) return false;
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
  const { branch, actor = "workflow", otherwise, sleep = $setTimeout, random = Math.random } = write;
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
async function once({ octokit, repository, branch, message, change, renew }, made) {
  const commit = await branchHead(octokit, repository, branch);
  if (commit !== null && commit === made.commit)
    return { state: "written", commit, branch, created: made.created };
  const head = commit === null ? null : { commit, tree: (await readCommit(octokit, repository, commit)).tree };
  const files = headFiles(octokit, repository, head);
  const differing = await differences(files, await change(files));
  const asItWas = differing.size === 0 && head !== null && renew?.() === true;
  if (differing.size === 0 && !asItWas) return { state: "unchanged", commit, branch, created: false };
  const tree = asItWas ? head.tree : await writeTree(octokit, repository, head?.tree ?? null, differing, await files.list());
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
    ...repository,
    message: typeof message === "string" ? message : message(),
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

// action/not-published.ts
var NotPublished = class extends Error {
  name = "NotPublished";
  outcome;
  /** @param outcome `outdated`: a later push has changed the registry, and its run publishes; this one must not write an older page over it. */
  constructor(outcome, message) {
    super(message);
    this.outcome = outcome;
  }
};

// action/publish-to-branch.ts
async function publishToBranch(job, inputs, source, blobs = /* @__PURE__ */ new Map()) {
  const { token, publishTo: branch, publishPath, dryRun } = inputs;
  if (token === "") {
    return withoutFiles(
      "refused",
      "Not published: the input `token` is empty. Leave it out, and the workflow’s own token is used."
    );
  }
  if (!dryRun) {
    try {
      prepareFolder(job, inputs.outputFolder, [publishPath]);
    } catch (error) {
      if (error instanceof LocalError) return withoutFiles("refused", `Not published. ${error.message}`);
      throw error;
    }
  }
  const [{ connect }, { makePage }, { NoLedger }] = await Promise.all([
    import("./connect-OKZJM7FB.js"),
    import("./made-page-FF7XIQCY.js"),
    import("./ledger-for-page-UOHA3KUP.js")
  ]);
  const octokit = connect(token);
  const repository = { owner: job.owner, repo: job.repo };
  let page;
  let files = /* @__PURE__ */ new Map();
  let would = "";
  const write = {
    octokit,
    repository,
    branch,
    message: () => page === void 0 ? "" : messageFor(page, files),
    otherwise: "set `publish-to` to a branch that it may write",
    change: async (current) => {
      const standing = current.commit;
      page = await makePage({ octokit, repository, branch, standing, source: await source(octokit), blobs });
      files = /* @__PURE__ */ new Map([[publishPath, page.text]]);
      if (!dryRun) return files;
      would = await whatItWouldDo(current, branch, files);
      return null;
    },
    renew: () => !dryRun && page?.isNews === true
  };
  try {
    const { state, commit, created } = await writeBranch(write);
    const names = [...files.keys()].join(", ");
    if (dryRun)
      return { outcome: "dry-run", commit: null, files, said: `${would} Nothing was written (dry run).` };
    if (state === "unchanged") {
      const said = `Nothing to publish: ${names} on the branch \`${branch}\` is current.`;
      return { outcome: "unchanged", commit, files, said };
    }
    const where = created ? `a new branch, \`${branch}\`` : `the branch \`${branch}\``;
    return { outcome: "written", commit, files, said: `Published: ${names} on ${where}.` };
  } catch (error) {
    if (error instanceof NotPublished) return withoutFiles(error.outcome, whyNot(error));
    if (error instanceof NoLedger) return withoutFiles("refused", `Not published. ${error.message}`);
    if (error instanceof Refusal) return withoutFiles("refused", error.message);
    throw error;
  }
}
function withoutFiles(outcome, said) {
  return { outcome, commit: null, files: /* @__PURE__ */ new Map(), said };
}
function whyNot({ outcome, message }) {
  switch (outcome) {
    case "outdated":
      return `Not published here: ${message}. The run of that later commit publishes.`;
    case "invalid":
      return `Not published: ${message}. The page stays as it is.`;
  }
}
function messageFor({ from }, files) {
  return `Publish ${[...files.keys()].join(", ")} as of ${from.main.slice(0, 8)}

${madeFromLines(from)}
`;
}
async function whatItWouldDo(current, branch, files) {
  const standing = await current.list();
  const differing = [...files].filter(
    ([path, text]) => standing.get(path)?.sha !== blobSha(Buffer.from(text))
  );
  if (differing.length === 0) return `It would write nothing: the branch \`${branch}\` is current.`;
  const parts = differing.map(
    ([path, text]) => `${standing.has(path) ? "change" : "add"} ${path} (${grouped(Buffer.byteLength(text))} bytes)`
  );
  return `It would ${current.commit === null ? `create the branch \`${branch}\` and ` : ""}${parts.join(", ")}${current.commit === null ? "" : ` on the branch \`${branch}\``}.`;
}

export {
  NotPublished,
  leaveInFolder,
  writeBranch,
  publishToBranch,
  withoutFiles
};
