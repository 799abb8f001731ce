import { git } from './run.ts';

/** Sizes in bytes of some blobs, by object name, asked of one process. One that the repository lacks is left out. */
export function blobSizes(repoDir: string, objects: ReadonlySet<string>): Map<string, number> {
  if (objects.size === 0) return new Map();
  const input = [...objects].map(object => `${object}\n`).join('');
  const maxBytes = objects.size * 256 + 1024;
  const { stdout } = git(repoDir, ['cat-file', '--batch-check'], { input, maxBytes, mustSucceed: true });
  const sizes = new Map<string, number>();
  for (const line of stdout.toString('latin1').split('\n')) {
    const [object = '', type, size] = line.split(' ');
    if (type === 'blob') sizes.set(object, Number(size));
  }
  return sizes;
}
