import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parseTar } from 'nanotar';
import { blobSha } from './blob-sha.ts';
import type { TreeEntry } from './git-tree.ts';
import type { Octokit } from './octokit.ts';
import type { RepositoryName } from './repository.ts';

/** How large an archive may be before it is given up: a registry may stand in a repository of any size. */
export interface ArchiveLimits {
  /** Bytes as they come over the line. Default 32 MiB. */
  readonly packed?: number;
  /** Bytes of what is in it, so that a small archive cannot unfold without end. Default 256 MiB. */
  readonly unpacked?: number;
  /** Default 60,000. */
  readonly milliseconds?: number;
}

/**
 * Looks for files in the archive that GitHub makes of a commit, in one request however many they are. Answers what it
 * found by Git id, and takes nothing that does not have an id it looks for: a repository's attributes may leave files out
 * of its archives or alter them. An archive that is too large, too slow, refused or damaged has nothing in it.
 *
 * @param commit full SHA.
 */
export async function foundInArchive(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  wanted: readonly Pick<TreeEntry, 'sha' | 'size'>[],
  { packed = 32 << 20, unpacked = 256 << 20, milliseconds = 60_000 }: ArchiveLimits = {},
): Promise<Map<string, Uint8Array>> {
  const ids = new Set(wanted.map(({ sha }) => sha));
  const sizes = new Set(wanted.map(({ size }) => size));
  const found = new Map<string, Uint8Array>();
  try {
    const archive = await downloaded(octokit, repository, commit, packed, AbortSignal.timeout(milliseconds));
    const bytes = await promisify(gunzip)(archive, { maxOutputLength: unpacked });
    // The reader takes a buffer from its beginning, whatever part of it is meant.
    const files = parseTar(new Uint8Array(bytes), { filter: ({ size = 0 }) => matters(size, sizes) });
    for (const { data = new Uint8Array() } of files) {
      const id = blobSha(data);
      // A copy, which does not keep the whole archive in memory.
      if (ids.has(id)) found.set(id, data.slice());
    }
  } catch {
    // Whatever is missing can be asked for file by file, and then says what is wrong.
  }
  return found;
}

/** Whether a file may be one that is looked for. A header with another size than a number would never lead to the next. */
function matters(size: number, sizes: ReadonlySet<number>): boolean {
  if (!(size >= 0)) throw new Error('damaged');
  return sizes.has(size);
}

async function downloaded(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
    ...repository,
    ref: commit,
    request: { parseSuccessResponseBody: false, signal },
  });
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop ends the download.
  for await (const chunk of data as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw new Error('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
