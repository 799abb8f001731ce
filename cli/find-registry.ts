import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where a registry is, and how findings name it. */
interface Place {
  /** Absolute path. */
  readonly folder: string;
  /** As the reader would name it from where they stand, with `/`. */
  readonly root: string;
}

/** The registry in a folder: the folder itself, or the folder `registry` in it where only that holds a policy. */
export function findRegistry(cwd: string, dir: string): Place {
  const named = resolve(cwd, dir);
  const inside = join(named, 'registry');
  const holdsPolicy = (folder: string) => existsSync(join(folder, 'registry.yaml'));
  const folder = !holdsPolicy(named) && holdsPolicy(inside) ? inside : named;
  return { folder, root: nameFrom(cwd, folder) };
}

/** A path as it is named from a folder, with `/`; absolute if it lies elsewhere. */
export function nameFrom(cwd: string, path: string): string {
  const way = relative(cwd, path);
  const named = way.startsWith('..') || isAbsolute(way) ? path : way || '.';
  return named.split(sep).join('/');
}
