import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  family
} from "./chunk-NRGQ4FST.js";
import {
  DamagedLedger,
  mainFile,
  readHead,
  readRecord,
  repositoryFile
} from "./chunk-5OVYW5EY.js";
import {
  contentsAt,
  readCommit,
  readTree
} from "./chunk-WSZV2GBY.js";

// bot/ledger/read.ts
async function readLedger(read) {
  if (read.head === null) return { missing: true };
  try {
    return await ledgerAt(read, read.head);
  } catch (error) {
    if (error instanceof DamagedLedger) return { damaged: error.message };
    throw error;
  }
}
var openId = /^open\/(.+)\.yaml$/;
var closedId = /^closed\/\d{4}\/(.+)\.yaml$/;
async function ledgerAt({ octokit, repository, also, cache, parsed = /* @__PURE__ */ new Map() }, head) {
  const listing = await listingOf({ octokit, repository, cache }, head);
  const entries = new Map(listing.map((entry) => [entry.path, entry]));
  const paths = [...entries.keys()].sort();
  const closed = paths.flatMap((path) => closedId.exec(path)?.[1] ?? []);
  const living = new Set(paths.flatMap((path) => openId.exec(path)?.[1] ?? []).map(family));
  const wanted = paths.filter((path) => {
    const id = closedId.exec(path)?.[1];
    return path.startsWith("open/") || id !== void 0 && (also(id) || living.has(family(id)));
  });
  const standing = new Set(listing.map(({ sha }) => sha));
  for (const key of cache.keys()) if (!standing.has(key) && key !== head) cache.delete(key);
  for (const key of parsed.keys()) if (!standing.has(key)) parsed.delete(key);
  const entryOf = (path) => {
    const entry = entries.get(path);
    if (entry === void 0) throw new DamagedLedger(`${path} is missing`);
    return entry;
  };
  const needed = [repositoryFile, mainFile, ...wanted].map(entryOf);
  const unread = needed.filter(({ sha }) => !cache.has(sha));
  for (const [sha, bytes] of await contentsAt(octokit, repository, head, unread))
    cache.set(sha, Buffer.from(bytes).toString("utf8"));
  const text = (path) => cache.get(entryOf(path).sha) ?? "";
  const { repository: own, main } = readHead(text(repositoryFile), text(mainFile));
  const records = wanted.map((path) => {
    const key = entryOf(path).sha;
    const known = parsed.get(key);
    if (known !== void 0 && path.endsWith(`/${known.id}.yaml`)) return known;
    const record = readRecord(path, text(path));
    parsed.set(key, record);
    return record;
  });
  return {
    head,
    repositoryId: own.repository_id,
    writer: own.writer,
    accountedAt: main.commit,
    accounted: main.accounted,
    records,
    closed
  };
}
async function listingOf({ octokit, repository, cache }, head) {
  const known = cache.get(head);
  if (known !== void 0) return JSON.parse(known);
  const { tree } = await readCommit(octokit, repository, head);
  const all = await readTree(octokit, repository, tree, true);
  const listing = all.map(({ path, sha, size }) => ({ path, sha, size }));
  cache.set(head, JSON.stringify(listing));
  return listing;
}

export {
  readLedger
};
