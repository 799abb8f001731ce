import type { FileContent } from '../core/publication/files.ts';
import { grouped } from '../core/text/grouped.ts';

/** `SUBPROCESSORS.md`, or `SUBPROCESSORS.md and the site (212 files)`: a thousand paths are no help to anybody. */
export function filesInWords(files: ReadonlyMap<string, FileContent>, page: string): string {
  const others = files.size - (files.has(page) ? 1 : 0);
  return others === 0 ? page : `${page} and the site (${grouped(others)} ${others === 1 ? 'file' : 'files'})`;
}

/** What would be done to some files: `add SUBPROCESSORS.md (1,200 bytes) and 3 files of the site (4,000 bytes)`. */
export function doneInWords(
  verb: string,
  files: readonly (readonly [path: string, bytes: number])[],
  page: string,
): string | null {
  const own = files.find(([path]) => path === page);
  const others = files.filter(([path]) => path !== page);
  const bytes = others.reduce((sum, [, size]) => sum + size, 0);
  const parts = [
    ...(own === undefined ? [] : [`${page} (${grouped(own[1])} bytes)`]),
    ...(others.length === 0
      ? []
      : [
          `${grouped(others.length)} ${others.length === 1 ? 'file' : 'files'} of the site (${grouped(bytes)} bytes)`,
        ]),
  ];
  return parts.length === 0 ? null : `${verb} ${parts.join(' and ')}`;
}
