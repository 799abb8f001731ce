import { join, matchesGlob, relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const tests: readonly string[] = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]');

/** In the order in which they are named: the quick ones first, since one that fails is enough. */
class AsNamed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      tests.findIndex(pattern => matchesGlob(relative(process.cwd(), moduleId), pattern));
    return files.sort((a, b) => place(a) - place(b));
  }
}

/** The tests of one subject, in one process and one after the other. */
export default defineConfig({
  test: {
    include: [...tests],
    sequence: { sequencer: AsNamed },
    setupFiles: [join(import.meta.dirname, 'quick-properties.ts')],
    runner: join(import.meta.dirname, 'breaking-runner.ts'),
    // Each test is run once for each mutant in what it passes.
    testTimeout: 3_600_000,
    bail: process.env['MUTATION_ALONE'] === undefined ? 0 : 1,
    pool: 'forks',
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
