import { createHash } from 'node:crypto';

/** The id that Git gives a file with these bytes: the SHA-1 of `blob <size>`, a NUL and the content. */
export function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
