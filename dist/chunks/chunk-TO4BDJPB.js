import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  DamagedLedger,
  mainFile,
  readHead,
  readRecord,
  repositoryFile
} from "./chunk-C3UMMWAZ.js";
import {
  inTurn,
  readBlob,
  readCommit,
  readTree
} from "./chunk-2T2IHOGV.js";

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
async function ledgerAt({ octokit, repository, also, cache, parsed = /* @__PURE__ */ new Map() }, head) {
  const listing = await listingOf({ octokit, repository, cache }, head);
  const entries = new Map(listing.map((entry) => [entry.path, entry]));
  const text = async (path) => {
    const entry = entries.get(path);
    if (entry === void 0) throw new DamagedLedger(`${path} is missing`);
    const known = cache.get(entry.sha);
    if (known !== void 0) return known;
    const read = Buffer.from(await readBlob(octokit, repository, entry.sha)).toString("utf8");
    cache.set(entry.sha, read);
    return read;
  };
  const { repository: own, main } = readHead(await text(repositoryFile), await text(mainFile));
  const paths = [...entries.keys()].sort();
  const closed = paths.flatMap((path) => /^closed\/\d{4}\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const wanted = paths.filter((path) => {
    const id = /^closed\/\d{4}\/(.+)\.yaml$/.exec(path)?.[1];
    return path.startsWith("open/") || id !== void 0 && also(id);
  });
  const standing = new Set([...entries.values()].map(({ sha }) => sha));
  for (const key of cache.keys()) if (!standing.has(key) && key !== head) cache.delete(key);
  for (const key of parsed.keys()) if (!standing.has(key)) parsed.delete(key);
  const records = await inTurn(wanted, 8, async (path) => {
    const key = entries.get(path)?.sha ?? path;
    const known = parsed.get(key);
    if (known !== void 0 && path.endsWith(`/${known.id}.yaml`)) return known;
    const record = readRecord(path, await text(path));
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
  const listing = all.map(({ path, sha }) => ({ path, sha }));
  cache.set(head, JSON.stringify(listing));
  return listing;
}

export {
  readLedger
};
