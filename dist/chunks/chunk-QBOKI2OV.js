import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  requireOwnFolder,
  writeFolder
} from "./chunk-6EY2APRI.js";
import {
  makeFolder
} from "./chunk-ENUML3NN.js";
import {
  writeFile
} from "./chunk-RNTQDKRY.js";
import {
  branchHead
} from "./chunk-PYE7OWYS.js";
import {
  headFiles,
  isFile,
  madeFromLines
} from "./chunk-R6MFU7CE.js";
import {
  siteMarker
} from "./chunk-HTGE5AFB.js";
import {
  Refusal,
  failedRequest,
  inTurn,
  readCommit,
  refusalOf
} from "./chunk-WSZV2GBY.js";
import {
  blobSha
} from "./chunk-VNDNNUSH.js";
import {
  $dirname,
  $join,
  $resolve,
  LocalError,
  __require,
  grouped,
  systemWords,
  visible
} from "./chunk-YNOKW5L3.js";

// action/output-folder.ts
function prepareFolder(job, where) {
  const folder = folderOf(job, where);
  const { outputFolder: named, publishPath, sitePath } = where;
  try {
    makeFolder($dirname($join(folder, publishPath)));
    if (sitePath !== null) makeFolder($dirname($join(folder, sitePath)));
  } catch (error) {
    throw new LocalError(
      `The folder ${named === "" ? folder : named} (\`output-folder\`) cannot be made: ${systemWords(error)}. Name one that is a folder or does not exist yet.`
    );
  }
  if (sitePath !== null) requireOwnFolder($join(folder, sitePath), siteMarker);
}
function leaveInFolder(job, where, files) {
  prepareFolder(job, where);
  const folder = folderOf(job, where);
  const { sitePath } = where;
  const ofSite = /* @__PURE__ */ new Map();
  for (const [path, content] of files) {
    if (sitePath !== null && path.startsWith(`${sitePath}/`)) {
      ofSite.set(path.slice(sitePath.length + 1), content);
    } else writeFile($join(folder, path), content);
  }
  if (sitePath !== null) writeFolder($join(folder, sitePath), ofSite, siteMarker);
  return folder;
}
function folderOf(job, { outputFolder: named }) {
  return named === "" ? $join(job.temporary, "subprocessors") : $resolve(job.workspace, named);
}

// builtin:timers/promises
var $setTimeout = /* @__PURE__ */ (() => __require("node:timers/promises").setTimeout)();

// builtin:buffer
var $isUtf8 = /* @__PURE__ */ (() => __require("node:buffer").isUtf8)();

// github/write-tree.ts
var mostBytes = 1024 * 1024;
var mostEntries = 1e3;
async function writeTree(octokit, repository, base, files, standing) {
  const entries = await inTurn([...files], 4, async ([path, bytes]) => {
    const mode = standing.get(path)?.mode === "100755" ? "100755" : "100644";
    const entry = { path, mode, type: "blob" };
    if (bytes === null) return { ...entry, sha: null };
    if (isPlainText(bytes)) {
      const inline = { ...entry, content: Buffer.from(bytes).toString("utf8") };
      if (bytesOf(inline) <= mostBytes) return inline;
    }
    return { ...entry, sha: await writeBlob(octokit, repository, bytes) };
  });
  let made = base;
  for (const tree of requestsFor(entries)) {
    const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
      ...repository,
      tree,
      ...made === null ? {} : { base_tree: made }
    });
    made = data.sha;
  }
  if (made === null) throw new Error("A tree of nothing on top of nothing cannot be written.");
  return made;
}
function requestsFor(entries) {
  const requests = [];
  let room = 0;
  for (const entry of entries) {
    const bytes = bytesOf(entry);
    const last = requests.at(-1);
    if (last === void 0 || bytes > room || last.length >= mostEntries) {
      requests.push([entry]);
      room = mostBytes - bytes;
    } else {
      last.push(entry);
      room -= bytes;
    }
  }
  return requests;
}
function bytesOf(entry) {
  return Buffer.byteLength(JSON.stringify(entry)) + 1;
}
function isPlainText(bytes) {
  return $isUtf8(bytes) && !bytes.includes(0);
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

// action/file-words.ts
function filesInWords(files, page) {
  const others = files.size - (files.has(page) ? 1 : 0);
  return others === 0 ? page : `${page} and the site (${grouped(others)} ${others === 1 ? "file" : "files"})`;
}
function doneInWords(verb, files, page) {
  const own = files.find(([path]) => path === page);
  const others = files.filter(([path]) => path !== page);
  const bytes = others.reduce((sum, [, size]) => sum + size, 0);
  const parts = [
    ...own === void 0 ? [] : [`${page} (${grouped(own[1])} bytes)`],
    ...others.length === 0 ? [] : [
      `${grouped(others.length)} ${others.length === 1 ? "file" : "files"} of the site (${grouped(bytes)} bytes)`
    ]
  ];
  return parts.length === 0 ? null : `${verb} ${parts.join(" and ")}`;
}

// action/not-published.ts
var NotPublished = class extends Error {
  name = "NotPublished";
  outcome;
  /**
   * @param outcome `outdated`: a later push has changed the registry, and its run publishes; this one must not write an
   *   older page over it. `invalid`: the registry has errors. `refused`: what stands on the branch may not be written over.
   */
  constructor(outcome, message) {
    super(message);
    this.outcome = outcome;
  }
};

// action/site-folder.ts
function madeNoLonger(standing, made, site, branch) {
  if (site === null) return [];
  const inFolder = [...standing].filter((path) => path === site || path.startsWith(`${site}/`));
  const [first] = inFolder;
  if (first === void 0) return [];
  if (!inFolder.includes(`${site}/${siteMarker.name}`)) {
    throw new NotPublished(
      "refused",
      `The folder \`${visible(site)}\` on the branch \`${branch}\` holds files that no publication wrote, such as \`${visible(first)}\`. Move them, or name another folder with \`site-path\``
    );
  }
  return inFolder.filter((path) => !made.has(path));
}

// action/publish-to-branch.ts
async function publishToBranch(job, inputs, source, atHand) {
  const { token, publishTo: branch, publishPath: path, sitePath: site, directory, dryRun } = inputs;
  if (token === "") {
    return withoutFiles(
      "refused",
      "Not published: the input `token` is empty. Leave it out, and the workflow’s own token is used."
    );
  }
  if (!dryRun) {
    try {
      prepareFolder(job, inputs);
    } catch (error) {
      if (error instanceof LocalError) return withoutFiles("refused", `Not published. ${error.message}`);
      throw error;
    }
  }
  const [{ connect }, { makePublication }, { NoLedger }] = await Promise.all([
    import("./connect-DOXLFQJD.js"),
    import("./made-publication-W2JLFBYZ.js"),
    import("./ledger-for-page-GLENUF5J.js")
  ]);
  const octokit = connect(token);
  const repository = { owner: job.owner, repo: job.repo };
  let made;
  let would = "";
  const write = {
    octokit,
    repository,
    branch,
    message: () => made === void 0 ? "" : messageFor(made, path),
    otherwise: "set `publish-to` to a branch that it may write",
    change: async (current) => {
      const standing = current.commit;
      const place = { octokit, repository, directory, branch, page: path, site, standing };
      made = await makePublication({ ...place, source: await source(octokit), ...atHand });
      const gone = madeNoLonger((await current.list()).keys(), made.files, site, branch);
      const changes = new Map([...made.files, ...gone.map((one) => [one, null])]);
      if (!dryRun) return changes;
      would = await whatItWouldDo(current, branch, changes, path);
      return null;
    },
    renew: () => !dryRun && made?.isNews === true
  };
  try {
    const { state, commit, created } = await writeBranch(write);
    const files = made?.files ?? /* @__PURE__ */ new Map();
    const told = { files, notes: made?.said.notes ?? [], warnings: made?.said.warnings ?? [] };
    if (dryRun)
      return { ...told, outcome: "dry-run", commit: null, said: `${would} Nothing was written (dry run).` };
    const names = filesInWords(files, path);
    if (state === "unchanged") {
      const said = `Nothing to publish: ${names} on the branch \`${branch}\` ${files.size === 1 ? "is" : "are"} current.`;
      return { ...told, outcome: "unchanged", commit, said };
    }
    const where = created ? `a new branch, \`${branch}\`` : `the branch \`${branch}\``;
    return { ...told, outcome: "written", commit, said: `Published: ${names} on ${where}.` };
  } catch (error) {
    if (error instanceof NotPublished) return withoutFiles(error.outcome, whyNot(error));
    if (error instanceof NoLedger) return withoutFiles("refused", `Not published. ${error.message}`);
    if (error instanceof Refusal) return withoutFiles("refused", error.message);
    throw error;
  }
}
function withoutFiles(outcome, said) {
  return { outcome, commit: null, files: /* @__PURE__ */ new Map(), said, notes: [], warnings: [] };
}
function whyNot({ outcome, message }) {
  switch (outcome) {
    case "outdated":
      return `Not published here: ${message}. The run of that later commit publishes.`;
    case "invalid":
      return `Not published: ${message}. The page stays as it is.`;
    case "refused":
      return `Not published. ${message}.`;
  }
}
function messageFor({ from, files }, path) {
  const what = files.size > 1 ? `${path} and the site` : path;
  return `Publish ${what} as of ${from.main.slice(0, 8)}

${madeFromLines(from)}
`;
}
async function whatItWouldDo(current, branch, changes, path) {
  const standing = await current.list();
  const added = [];
  const changed = [];
  const deleted = [];
  for (const [name, content] of changes) {
    const entry = standing.get(name);
    if (content === null) deleted.push([name, entry?.size ?? 0]);
    else {
      const bytes = Buffer.from(content);
      if (entry === void 0) added.push([name, bytes.length]);
      else if (entry.sha !== blobSha(bytes)) changed.push([name, bytes.length]);
    }
  }
  const parts = [
    doneInWords("add", added, path),
    doneInWords("change", changed, path),
    doneInWords("delete", deleted, path)
  ].filter((part) => part !== null);
  if (parts.length === 0) return `It would write nothing: the branch \`${branch}\` is current.`;
  const isNew = current.commit === null;
  return `It would ${isNew ? `create the branch \`${branch}\` and ` : ""}${parts.join("; ")}${isNew ? "" : ` on the branch \`${branch}\``}.`;
}

export {
  NotPublished,
  leaveInFolder,
  $setTimeout,
  writeBranch,
  publishToBranch,
  withoutFiles
};
