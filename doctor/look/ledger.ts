import { DamagedLedger, mainFile, readHead, readRecord, repositoryFile } from '../../bot/ledger/files.ts';
import type { Record } from '../../bot/record.ts';
import { readBlob, readCommit, readTree } from '../../github/git-tree.ts';
import { isFile } from '../../github/head-files.ts';
import { inTurn } from '../../github/in-turn.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { LedgerSeen } from '../observation.ts';

/** How many records of ended changes are read, the newest years first: a request each. */
const mostClosed = 100;

/**
 * Reads the ledger as it stands at a commit. Unlike a pass, which ends at the first file that does not validate, this
 * names every one.
 */
export async function ledgerAt(
  octokit: Octokit,
  repository: RepositoryName,
  { sha, at }: { readonly sha: string; readonly at: string },
): Promise<LedgerSeen> {
  const { tree } = await readCommit(octokit, repository, sha);
  const files = (await readTree(octokit, repository, tree, true)).filter(isFile);
  const blobs = new Map(files.map(one => [one.path, one.sha]));
  const text = async (path: string): Promise<string | null> => {
    const blob = blobs.get(path);
    if (blob === undefined) return null;
    return Buffer.from(await readBlob(octokit, repository, blob)).toString('utf8');
  };
  const broken: { path: string; why: string }[] = [];
  const [ownText, mainText] = [await text(repositoryFile), await text(mainFile)];
  const missing = ownText === null ? repositoryFile : mainText === null ? mainFile : null;
  if (missing !== null) broken.push({ path: missing, why: 'it is missing' });
  const head =
    ownText === null || mainText === null
      ? null
      : attempt(repositoryFile, broken, () => readHead(ownText, mainText));
  const paths = [...blobs.keys()].sort();
  const open = paths.filter(path => path.startsWith('open/'));
  const closed = paths.filter(path => path.startsWith('closed/')).reverse();
  const read = closed.slice(0, mostClosed);
  const records = await inTurn([...open, ...read], 8, async path => {
    const found = await text(path);
    return attempt(path, broken, () => readRecord(path, found ?? ''));
  });
  return {
    head: sha,
    at,
    own:
      head === null ? null : { repositoryId: head.repository.repository_id, writer: head.repository.writer },
    broken: broken.sort((a, b) => (a.path < b.path ? -1 : 1)),
    records: records.slice(0, open.length).filter((record): record is Record => record !== null),
    closed: { read: read.length, left: closed.length - read.length },
  };
}

function attempt<Value>(
  path: string,
  broken: { path: string; why: string }[],
  read: () => Value,
): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DamagedLedger)) throw error;
    broken.push({ path, why: error.message });
    return null;
  }
}
