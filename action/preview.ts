import { structuredPatch } from 'diff';
import type { Registry } from '../core/registry.ts';
import { renderPage } from '../core/render/page.ts';
import { noRecords } from '../core/render/records.ts';
import { visible } from '../core/text/visible.ts';

/** How the page would differ. */
export type Preview =
  | { readonly kind: 'same' }
  | { readonly kind: 'too-different' }
  /** Lines of a unified diff, without the names of files. */
  | { readonly kind: 'diff'; readonly lines: readonly string[] };

/** For how long lines are compared, in milliseconds: two long pages that share nothing would take minutes. */
const patience = 5000;

/** The page of one registry beside that of another. */
export function previewOf(before: Registry, after: Registry): Preview {
  const pages = [before, after].map(registry => renderPage(registry, noRecords)) as [string, string];
  if (pages[0] === pages[1]) return { kind: 'same' };
  const patch = structuredPatch('', '', ...pages, undefined, undefined, { context: 2, timeout: patience });
  if (patch === undefined) return { kind: 'too-different' };
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: hunk }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...hunk.map(visible),
  ]);
  return { kind: 'diff', lines };
}
