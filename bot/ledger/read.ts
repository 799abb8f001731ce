import { readBlob, readCommit, readTree } from '../../github/git-tree.ts';
import { inTurn } from '../../github/in-turn.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Ledger } from '../observation.ts';
import type { Record } from '../record.ts';
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

async function ledgerAt(
  { octokit, repository, also, cache, parsed = new Map() }: ReadLedger,
  head: string,
): Promise<Ledger> {
  const listing = await listingOf({ octokit, repository, cache }, head);
  const entries = new Map(listing.map(entry => [entry.path, entry]));
  const text = async (path: string): Promise<string> => {
    const entry = entries.get(path);
    if (entry === undefined) throw new DamagedLedger(`${path} is missing`);
    const known = cache.get(entry.sha);
    if (known !== undefined) return known;
    const read = Buffer.from(await readBlob(octokit, repository, entry.sha)).toString('utf8');
    cache.set(entry.sha, read);
    return read;
  };
  const { repository: own, main } = readHead(await text(repositoryFile), await text(mainFile));
  const paths = [...entries.keys()].sort();
  const closed = paths.flatMap(path => /^closed\/\d{4}\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const wanted = paths.filter(path => {
    const id = /^closed\/\d{4}\/(.+)\.yaml$/.exec(path)?.[1];
    return path.startsWith('open/') || (id !== undefined && also(id));
  });
  // What the branch holds no more is not asked for again.
  const standing = new Set([...entries.values()].map(({ sha }) => sha));
  for (const key of cache.keys()) if (!standing.has(key) && key !== head) cache.delete(key);
  for (const key of parsed.keys()) if (!standing.has(key)) parsed.delete(key);
  const records = await inTurn(wanted, 8, async path => {
    // Two paths with the same content are two records that cannot both be right, so each path is looked at.
    const key = entries.get(path)?.sha ?? path;
    const known = parsed.get(key);
    if (known !== undefined && path.endsWith(`/${known.id}.yaml`)) return known;
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
    closed,
  };
}

/** What a commit of the ledger holds. A commit never changes, so this is asked for once. */
async function listingOf(
  { octokit, repository, cache }: Pick<ReadLedger, 'octokit' | 'repository' | 'cache'>,
  head: string,
): Promise<{ path: string; sha: string }[]> {
  const known = cache.get(head);
  if (known !== undefined) return JSON.parse(known);
  const { tree } = await readCommit(octokit, repository, head);
  const all = await readTree(octokit, repository, tree, true);
  const listing = all.map(({ path, sha }) => ({ path, sha }));
  cache.set(head, JSON.stringify(listing));
  return listing;
}
