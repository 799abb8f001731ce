import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest. They begin first, so that none of them begins last and leaves a core with nothing to do.
 * Half a minute more or less is no matter: a file that becomes long is added when somebody notices.
 */
export const longest = [
  'test/bot/schedules/schedules.test.ts',
  'test/bot/schedules/more-schedules.test.ts',
  'test/action/reconcile.test.ts',
  'test/docs/run-without-a-server.test.ts',
  'test/action/publish/ledger.test.ts',
  'test/demo/demo.test.ts',
  'test/action/publish/site.test.ts',
  'test/bot/faults/two-copies.test.ts',
  'test/action/publish/writing.test.ts',
  'test/action/publish/history.test.ts',
];

/** As much of a file to be run as its place depends on. */
export type Placed = Pick<TestSpecification, 'moduleId'> & { readonly project: { readonly name: string } };

/**
 * The order of files: one project after the other, since a worker that has to change between them forgets what it has
 * loaded; the longest first; all others by chance, which the seed decides.
 */
export function inOrder<File extends Placed>(files: readonly File[], root: string, seed: number): File[] {
  const place = ({ moduleId, project: { name } }: File): string => {
    const path = relative(root, moduleId).replaceAll('\\', '/');
    const rank = longest.includes(path) ? longest.indexOf(path) : longest.length;
    const chance = createHash('sha1').update(`${seed} ${path}`).digest('hex');
    return `${name} ${String(rank).padStart(3, '0')} ${chance}`;
  };
  const placed = files.map(file => ({ file, at: place(file) }));
  return placed.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ file }) => file);
}

/** What vitest asks for the order. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root, sequence } = this.ctx.config;
    return inOrder(files, root, sequence.seed);
  }
}
