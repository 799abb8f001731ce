import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  extendHistory,
  historyJson,
  historyOf,
  listStates,
  publicationFiles,
  readFolderHistory,
  tellsOfList,
  unknownHistory
} from "./chunk-E4AYQXLV.js";
import "./chunk-MCM3J6AS.js";
import "./chunk-A7NJMSFA.js";
import {
  ledgerForPage
} from "./chunk-5SRY2J2Z.js";
import "./chunk-FU6T3SMD.js";
import "./chunk-LMRSS5MY.js";
import "./chunk-CLBEFIN6.js";
import "./chunk-CIN57TLM.js";
import "./chunk-PYE7OWYS.js";
import "./chunk-3ORUEEMS.js";
import "./chunk-R7KMH2F4.js";
import "./chunk-L5YQETOE.js";
import "./chunk-NRGQ4FST.js";
import "./chunk-7QDPHZON.js";
import "./chunk-TMMF7JMX.js";
import {
  headFiles,
  isFile,
  madeFromIn
} from "./chunk-R6MFU7CE.js";
import "./chunk-HTGE5AFB.js";
import "./chunk-5OVYW5EY.js";
import "./chunk-ONGCB2BB.js";
import "./chunk-ILHCDXJ4.js";
import "./chunk-NE4TOEGN.js";
import "./chunk-UE2LQNPW.js";
import "./chunk-FAV2ZFSZ.js";
import "./chunk-E6ZPI4AI.js";
import "./chunk-YJAMYOFQ.js";
import {
  inTurn,
  readBlob,
  readCommit,
  readTree,
  readWholeBlob,
  refusalOf
} from "./chunk-WSZV2GBY.js";
import "./chunk-VNDNNUSH.js";
import {
  LocalError,
  counted,
  entry,
  maxFileBytes
} from "./chunk-YNOKW5L3.js";

// github/budget.ts
var Budget = class {
  #left;
  constructor(requests) {
    this.#left = requests;
  }
  /** Takes so many, if there are as many left. */
  take(requests) {
    if (requests > this.#left) return false;
    this.#left -= requests;
    return true;
  }
};

// github/first-parents.ts
var pageSize = 100;
async function firstParents(from, budget) {
  const { octokit, repository, head, known } = from;
  const listed = /* @__PURE__ */ new Map();
  const commits = [];
  let page = 0;
  let isListed = false;
  for (let at = head; at !== null; ) {
    if (at === known) return { commits, meetsKnown: true, isWhole: true };
    const commit = listed.get(at);
    if (commit !== void 0) {
      commits.push(commit);
      at = commit.parent;
      continue;
    }
    if (isListed || !budget.take(1)) return { commits, meetsKnown: false, isWhole: false };
    page += 1;
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits", {
      ...repository,
      sha: head,
      per_page: pageSize,
      page
    });
    for (const { sha, parents, commit: commit2 } of data) {
      listed.set(sha, {
        at: new Date(commit2.committer?.date ?? 0).toISOString(),
        tree: commit2.tree.sha,
        parent: parents[0]?.sha ?? null
      });
    }
    isListed = data.length < pageSize;
  }
  return { commits, meetsKnown: false, isWhole: true };
}

// github/folder-history.ts
async function readFolderHistorySince(read) {
  const { repository, head, folder, actor = "workflow", mostRequests = 320 } = read;
  const budget = new Budget(mostRequests);
  const listing = new Budget(Math.ceil(mostRequests / 4));
  try {
    const line = await firstParents(read, listing);
    const { states, contents } = await statesAt(read, line.commits, budget);
    const isWhole = line.isWhole && states.length === line.commits.length;
    return {
      states: withoutRepeats(states).reverse(),
      bytesOf: (id) => contents.get(id),
      // A line that was not followed to its end may well lead there.
      goesOn: read.known !== null && (line.meetsKnown || !line.isWhole),
      isWhole
    };
  } catch (error) {
    const name = `${repository.owner}/${repository.repo}`;
    const what = `The history of \`${folder}\` in ${name}, up to ${head.slice(0, 12)}, could not be read`;
    throw refusalOf(error, { what, needs: "contents: read", actor });
  }
}
async function statesAt(read, commits, budget) {
  const list = treeLister(read, budget);
  const contents = /* @__PURE__ */ new Map();
  const states = [];
  for (const commit of commits) {
    const state = await stateAt(commit, read.folder, list);
    if (state === null || !await fetched(read, state, contents, budget)) break;
    states.push(state);
  }
  return { states, contents };
}
function treeLister({ octokit, repository }, budget) {
  const trees = /* @__PURE__ */ new Map();
  return async (sha, recursive) => {
    const key = `${sha} ${recursive}`;
    const known = trees.get(key);
    if (known !== void 0) return known;
    if (!budget.take(1)) return null;
    const entries = await readTree(octokit, repository, sha, recursive);
    trees.set(key, entries);
    return entries;
  };
}
async function stateAt({ tree: root, at }, folder, list) {
  let tree = root;
  for (const segment of folder.split("/")) {
    if (tree === null) break;
    const entries = await list(tree, false);
    if (entries === null) return null;
    tree = entries.find(({ path, mode }) => path === segment && mode === "040000")?.sha ?? null;
  }
  const below = tree === null ? [] : await list(tree, true);
  return below === null ? null : { at, tree, files: filesIn(below) };
}
function filesIn(entries) {
  const files = entries.filter(({ path, mode }) => mode !== "040000" && tellsOfList(path));
  return new Map(
    files.map((entry2) => [entry2.path, isFile(entry2) && entry2.size <= maxFileBytes ? entry2.sha : null])
  );
}
async function fetched({ octokit, repository, have }, { files }, contents, budget) {
  const missing = /* @__PURE__ */ new Set();
  for (const id of files.values()) {
    if (id === null || contents.has(id)) continue;
    const known = have?.(id);
    if (known === void 0) missing.add(id);
    else contents.set(id, known);
  }
  if (!budget.take(missing.size)) return false;
  await inTurn([...missing], 8, async (id) => {
    contents.set(id, await readWholeBlob(octokit, repository, id));
  });
  return true;
}
function withoutRepeats(states) {
  return states.filter(({ tree }, index) => {
    const older = states[index + 1];
    return older === void 0 ? tree !== null : older.tree !== tree;
  });
}

// action/list-history.ts
async function readListHistory(read) {
  const known = inCheckout(read) ?? asPublished(await read.published());
  if (known.commit === read.main) return told(known.history, known.skipped, []);
  const since = await readFolderHistorySince({
    octokit: read.octokit,
    repository: read.repository,
    head: read.main,
    folder: read.directory,
    known: known.commit,
    have: read.have
  });
  const { states, skipped } = listStates(since.states, since.bytesOf);
  const history = extendHistory(since.goesOn ? known.history : unknownHistory, states);
  if (since.isWhole) return told(history, known.skipped + skipped, []);
  const what = since.goesOn ? "So much has happened since the last publication that not every day of the list could be read: some entries may be shown as having come or gone later than they did" : `The history of the list is too long to be read through the API, so the site knows it from ${history.from ?? "today"} on only`;
  return told(history, known.skipped + skipped, [`${what}. ${remedy}`]);
}
var remedy = "Run `command: publish` once with `fetch-depth: 0` in the step `actions/checkout`: then all of it is read from there, and later runs go on from that.";
function inCheckout({ checkout, directory }) {
  if (checkout === null) return null;
  try {
    const { states, bytesOf, isWhole } = readFolderHistory(checkout.folder, checkout.commit, directory);
    if (!isWhole) return null;
    const { states: list, skipped } = listStates(states, bytesOf);
    return { commit: checkout.commit, history: historyOf(list), skipped };
  } catch (error) {
    if (error instanceof LocalError) return null;
    throw error;
  }
}
function asPublished(published) {
  return published === null ? { commit: null, history: unknownHistory, skipped: 0 } : { commit: published.main, history: published.history, skipped: 0 };
}
function told(history, skipped, warnings) {
  const notes = skipped === 0 ? [] : [
    `${counted(skipped, "state", "states")} of the list could not be read and ${skipped === 1 ? "is" : "are"} left out of its history.`
  ];
  return { history, notes, warnings };
}

// core/publication/history-in.ts
function historyIn(text) {
  try {
    const { from, versions } = JSON.parse(text);
    if (from !== null && !isDay(from) || !versions.every(isVersion)) return null;
    const history = extendHistory({ from, versions }, []);
    return historyJson(history) === text ? history : null;
  } catch {
    return null;
  }
}
function isVersion({ id, entry: entry2, from, until }) {
  const { website, ...rest } = entry2;
  if (!Array.isArray(website) || entry2.relationship === void 0) return false;
  const asInItsFile = website.length === 0 ? rest : entry2;
  return typeof id === "string" && isDay(from) && (until === null || isDay(until)) && entry(asInItsFile);
}
function isDay(value) {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

// action/published-history.ts
var mostByHand = 20;
async function publishedHistory(octokit, repository, standing, path) {
  let at = standing;
  for (let looked = 0; at !== null && looked <= mostByHand; looked += 1) {
    const { tree, parents, message } = await readCommit(octokit, repository, at);
    const { main } = madeFromIn(message);
    if (main !== "") {
      const entry2 = (await headFiles(octokit, repository, { commit: at, tree }).list()).get(path);
      if (entry2 === void 0) return null;
      const bytes = await readBlob(octokit, repository, entry2.sha);
      const history = historyIn(Buffer.from(bytes).toString("utf8"));
      return history === null ? null : { main, history };
    }
    at = parents[0] ?? null;
  }
  return null;
}

// action/made-publication.ts
async function makePublication(make) {
  const { octokit, repository, branch, page, site, standing, source, blobs } = make;
  const before = standing === null ? null : madeFromIn((await readCommit(octokit, repository, standing)).message);
  const ledger = await ledgerForPage(octokit, repository, before?.ledger ?? null, blobs);
  const { history, notes, warnings } = await historyFor(make);
  const from = { main: source.main, ledger: ledger.head };
  const publication = { registry: source.registry, records: ledger.records, history, logo: source.logo };
  return {
    files: publicationFiles(publication, { page, site }),
    from,
    // A page on the default branch itself is never up to date with it: its own commit would be news again.
    isNews: ledger.head !== null && branch !== ledger.defaultBranch && (before?.main !== from.main || before.ledger !== from.ledger),
    said: { notes, warnings }
  };
}
async function historyFor(make) {
  const { octokit, repository, directory, site, standing, source, checkout, have } = make;
  if (site === null) return { history: unknownHistory, notes: [], warnings: [] };
  return readListHistory({
    octokit,
    repository,
    main: source.main,
    directory,
    checkout,
    published: () => publishedHistory(octokit, repository, standing, `${site}/history.json`),
    have
  });
}
export {
  makePublication
};
