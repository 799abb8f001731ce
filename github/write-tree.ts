import { isUtf8 } from 'node:buffer';
import type { TreeEntry } from './git-tree.ts';
import { inTurn } from './in-turn.ts';
import type { Octokit } from './octokit.ts';
import type { RepositoryName } from './repository.ts';

/** Bytes of text that go into one request for a tree; what is beyond them is sent file by file. */
const maxInlineBytes = 1024 * 1024;

type NewEntry = { path: string; mode: '100644' | '100755'; type: 'blob' } & (
  | { sha: string | null }
  | { content: string }
);

/**
 * Stores a tree that is `base` with these files put in, or taken out where `null`, and answers its SHA. Text travels within
 * the request, since GitHub counts every request that creates something; other bytes need a request each.
 */
export async function writeTree(
  octokit: Octokit,
  repository: RepositoryName,
  base: string | null,
  files: ReadonlyMap<string, Uint8Array | null>,
  standing: ReadonlyMap<string, TreeEntry>,
): Promise<string> {
  let room = maxInlineBytes;
  const fits = (bytes: Uint8Array) => {
    if (bytes.length > room || !isUtf8(bytes) || bytes.includes(0)) return false;
    room -= bytes.length;
    return true;
  };
  const planned = [...files].map(([path, bytes]) => ({ path, bytes, inline: bytes !== null && fits(bytes) }));
  const tree = await inTurn(planned, 4, async ({ path, bytes, inline }): Promise<NewEntry> => {
    const mode = standing.get(path)?.mode === '100755' ? '100755' : '100644';
    const entry = { path, mode, type: 'blob' } as const;
    if (bytes === null) return { ...entry, sha: null };
    if (inline) return { ...entry, content: Buffer.from(bytes).toString('utf8') };
    return { ...entry, sha: await writeBlob(octokit, repository, bytes) };
  });
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    ...repository,
    tree,
    ...(base === null ? {} : { base_tree: base }),
  });
  return data.sha;
}

async function writeBlob(octokit: Octokit, repository: RepositoryName, bytes: Uint8Array): Promise<string> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
    ...repository,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  });
  return data.sha;
}
