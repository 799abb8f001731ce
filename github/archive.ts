import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { blobSha } from './blob-sha.ts';
import type { TreeEntry } from './git-tree.ts';
import type { Octokit } from './octokit.ts';
import type { RepositoryName } from './repository.ts';

/** How much of an archive is read before it is given up: a registry may stand in a repository of any size. */
export interface ArchiveLimits {
  /** Bytes as they come over the line. Default 64 MiB. */
  readonly packed?: number;
  /** Bytes of what is in it, so that a small archive cannot unfold without end. Default 512 MiB. */
  readonly unpacked?: number;
  /** Default 60,000. */
  readonly milliseconds?: number;
}

/**
 * Looks for files in the archive that GitHub makes of a commit, in one request however many they are. Answers what it
 * found by Git id, and takes nothing that does not have an id it looks for: a repository's attributes may leave files out
 * of its archives or alter them. Whatever goes wrong, it answers with what it had till then.
 *
 * @param commit full SHA.
 */
export async function foundInArchive(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  wanted: readonly Pick<TreeEntry, 'sha' | 'size'>[],
  { packed = 64 << 20, unpacked = 512 << 20, milliseconds = 60_000 }: ArchiveLimits = {},
): Promise<Map<string, Uint8Array>> {
  const ids = new Set(wanted.map(({ sha }) => sha));
  const sizes = new Set(wanted.map(({ size }) => size));
  const found = new Map<string, Uint8Array>();
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
      ...repository,
      ref: commit,
      request: { parseSuccessResponseBody: false, signal },
    });
    const archive = createTarDecoder();
    const unfolding = (data as ReadableStream<Uint8Array>)
      .pipeThrough(atMost(packed))
      .pipeThrough(new DecompressionStream('gzip'))
      .pipeThrough(atMost(unpacked))
      .pipeTo(archive.writable, { signal });
    await Promise.race([take(archive.readable, { ids, sizes, found }), failureOf(unfolding)]);
  } catch {
    // Too large, too slow, refused or damaged: what is missing can be asked for file by file.
  }
  return found;
}

interface Looking {
  readonly ids: ReadonlySet<string>;
  readonly sizes: ReadonlySet<number>;
  readonly found: Map<string, Uint8Array>;
}

/** Reads files, no longer than until all are found. */
async function take(files: ReadableStream<ParsedTarEntry>, { ids, sizes, found }: Looking): Promise<void> {
  for await (const { header, body } of files) {
    if (!sizes.has(header.size)) {
      await body.cancel();
      continue;
    }
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    const id = blobSha(bytes);
    if (ids.has(id)) found.set(id, bytes);
    if (found.size === ids.size) return;
  }
}

/** Waits until something fails, and fails with it: who reads the file in which an archive breaks off waits for ever. */
function failureOf(work: Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    work.catch(reject);
  });
}

/** Lets so many bytes through, and then fails. */
function atMost(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let left = bytes;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.length;
      if (left < 0) controller.error(new Error('too large'));
      else controller.enqueue(chunk);
    },
  });
}
