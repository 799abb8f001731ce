import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './local-error.ts';

/**
 * Makes a folder and what is missing above it, and gives the paths of those it made, the topmost first. One after the
 * other: asked for all at once on a read-only disk, Node says `ENOENT` and not why.
 *
 * @param path absolute.
 */
export function makeFolder(path: string): string[] {
  const missing: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) break;
    // A file in its place: let the system say so.
    if (found !== undefined) mkdirSync(at);
    missing.unshift(at);
  }
  return missing.filter(folder => {
    try {
      mkdirSync(folder);
      return true;
    } catch (error) {
      // Somebody else was quicker.
      const isThere =
        systemCode(error) === 'EEXIST' && statSync(folder, { throwIfNoEntry: false })?.isDirectory();
      if (isThere === true) return false;
      throw error;
    }
  });
}
