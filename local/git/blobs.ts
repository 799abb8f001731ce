import { git } from './run.ts';

/**
 * The content of some blobs, by object name, read by one process. One that the repository lacks is left out.
 *
 * @param wanted object names, each with its size in bytes.
 */
export function readBlobs(repoDir: string, wanted: ReadonlyMap<string, number>): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (wanted.size === 0) return blobs;
  const input = [...wanted.keys()].map(object => `${object}\n`).join('');
  // Each answer is `<object> blob <size>\n<content>\n`.
  const maxBytes = [...wanted.values()].reduce((sum, size) => sum + size + 256, 1024);
  const { stdout } = git(repoDir, ['cat-file', '--batch'], { input, maxBytes, mustSucceed: true });
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(0x0a, at);
    const [object = '', type = '', size = ''] = stdout.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    const length = Number(size);
    blobs.set(object, stdout.subarray(at, at + length));
    at += length + 1;
  }
  return blobs;
}
