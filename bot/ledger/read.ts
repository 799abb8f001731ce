import { contentsAt } from '../../github/commit-contents.ts';
import { readCommit, readTree, type TreeEntry } from '../../github/git-tree.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Ledger } from '../observation.ts';
import { family, type Record } from '../record.ts';
import { DamagedLedger, mainFile, readHead, readRecord, repositoryFile } from './files.ts';

/** Content by its Git id, and the listing of a commit by its own: what has been read once never changes. */
export type BlobCache = Map<string, string>;

export interface ReadLedger {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Commit of the branch `ledger`; `null` where there is none. */
  readonly head: string | null;
  /** Closed records that are to be read too: their issues do not show yet that they are closed. */
  readonly also: (id: string) => boolean;
  readonly cache: BlobCache;
  /** Records by the Git id of their file: to parse them takes longer than to plan. */
  readonly parsed?: Map<string, Record>;
}

/** Reads the ledger: its head, every record that still lives, and the names of those that do not. */
export async function readLedger(
  read: ReadLedger,
): Promise<Ledger | { missing: true } | { damaged: string }> {
  if (read.head === null) return { missing: true };
  try {
    return await ledgerAt(read, read.head);
  } catch (error) {
    if (error instanceof DamagedLedger) return { damaged: error.message };
    throw error;
  }
}

const openId = /^open\/(.+)\.yaml$/;
const closedId = /^closed\/\d{4}\/(.+)\.yaml$/;

async function ledgerAt(
  { octokit, repository, also, cache, parsed = new Map() }: ReadLedger,
  head: string,
): Promise<Ledger> {
  const listing = await listingOf({ octokit, repository, cache }, head);
  const entries = new Map(listing.map(entry => [entry.path, entry]));
  const paths = [...entries.keys()].sort();
  const closed = paths.flatMap(path => closedId.exec(path)?.[1] ?? []);
  const living = new Set(paths.flatMap(path => openId.exec(path)?.[1] ?? []).map(family));
  const wanted = paths.filter(path => {
    const id = closedId.exec(path)?.[1];
    // What people write on the issue of an announcement is heard by the one that took its place.
    return path.startsWith('open/') || (id !== undefined && (also(id) || living.has(family(id))));
  });
  // What the branch holds no more is not asked for again.
  const standing = new Set(listing.map(({ sha }) => sha));
  for (const key of cache.keys()) if (!standing.has(key) && key !== head) cache.delete(key);
  for (const key of parsed.keys()) if (!standing.has(key)) parsed.delete(key);
  const entryOf = (path: string) => {
    const entry = entries.get(path);
    if (entry === undefined) throw new DamagedLedger(`${path} is missing`);
    return entry;
  };
  const needed = [repositoryFile, mainFile, ...wanted].map(entryOf);
  const unread = needed.filter(({ sha }) => !cache.has(sha));
  for (const [sha, bytes] of await contentsAt(octokit, repository, head, unread))
    cache.set(sha, Buffer.from(bytes).toString('utf8'));
  const text = (path: string) => cache.get(entryOf(path).sha) ?? '';
  const { repository: own, main } = readHead(text(repositoryFile), text(mainFile));
  const records = wanted.map(path => {
    // Two paths with the same content are two records that cannot both be right, so each path is looked at.
    const key = entryOf(path).sha;
    const known = parsed.get(key);
    if (known !== undefined && path.endsWith(`/${known.id}.yaml`)) return known;
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
    closed,
  };
}

type Listed = Pick<TreeEntry, 'path' | 'sha' | 'size'>;

/** What a commit of the ledger holds. A commit never changes, so this is asked for once. */
async function listingOf(
  { octokit, repository, cache }: Pick<ReadLedger, 'octokit' | 'repository' | 'cache'>,
  head: string,
): Promise<Listed[]> {
  const known = cache.get(head);
  if (known !== undefined) return JSON.parse(known);
  const { tree } = await readCommit(octokit, repository, head);
  const all = await readTree(octokit, repository, tree, true);
  const listing = all.map(({ path, sha, size }) => ({ path, sha, size }));
  cache.set(head, JSON.stringify(listing));
  return listing;
}
