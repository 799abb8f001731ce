import { isUtf8 } from 'node:buffer';
import type { TreeEntry } from './git-tree.ts';
import { inTurn } from './in-turn.ts';
import type { Octokit } from './octokit.ts';
import type { RepositoryName } from './repository.ts';

/**
 * Bytes of JSON that one request for a tree may take. GitHub names no limit and gives up (`502`, or `422` "your input was
 * too large to process") from about 2.5 MB on, and says to build the tree in steps.
 */
const mostBytes = 1024 * 1024;

/** Entries that one request for a tree may hold, for files of a few bytes. GitHub takes more, and takes long for them. */
const mostEntries = 1000;

type NewEntry = { path: string; mode: '100644' | '100755'; type: 'blob' } & (
  | { sha: string | null }
  | { content: string }
);

/**
 * Stores a tree that is `base` with these files put in, or taken out where `null`, and answers its SHA. Text travels within
 * the requests, since GitHub counts every request that creates something (80 a minute, 500 an hour); other bytes, and text
 * that no request has room for, need a request each. What is too much for one request goes in several, each on top of the
 * tree that the one before it has made. Nobody sees any of that until a commit names the last tree.
 */
export async function writeTree(
  octokit: Octokit,
  repository: RepositoryName,
  base: string | null,
  files: ReadonlyMap<string, Uint8Array | null>,
  standing: ReadonlyMap<string, TreeEntry>,
): Promise<string> {
  const entries = await inTurn([...files], 4, async ([path, bytes]): Promise<NewEntry> => {
    const mode = standing.get(path)?.mode === '100755' ? '100755' : '100644';
    const entry = { path, mode, type: 'blob' } as const;
    if (bytes === null) return { ...entry, sha: null };
    if (isPlainText(bytes)) {
      const inline = { ...entry, content: Buffer.from(bytes).toString('utf8') };
      if (bytesOf(inline) <= mostBytes) return inline;
    }
    return { ...entry, sha: await writeBlob(octokit, repository, bytes) };
  });
  let made = base;
  for (const tree of requestsFor(entries)) {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
      ...repository,
      tree,
      ...(made === null ? {} : { base_tree: made }),
    });
    made = data.sha;
  }
  if (made === null) throw new Error('A tree of nothing on top of nothing cannot be written.');
  return made;
}

/** The entries in their order, as many together as one request takes. */
function requestsFor(entries: readonly NewEntry[]): NewEntry[][] {
  const requests: NewEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const bytes = bytesOf(entry);
    const last = requests.at(-1);
    if (last === undefined || bytes > room || last.length >= mostEntries) {
      requests.push([entry]);
      room = mostBytes - bytes;
    } else {
      last.push(entry);
      room -= bytes;
    }
  }
  return requests;
}

/** What an entry takes of a request, its comma included. */
function bytesOf(entry: NewEntry): number {
  return Buffer.byteLength(JSON.stringify(entry)) + 1;
}

function isPlainText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

async function writeBlob(octokit: Octokit, repository: RepositoryName, bytes: Uint8Array): Promise<string> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
    ...repository,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  });
  return data.sha;
}
