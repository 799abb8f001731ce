import { writeFileSync } from 'node:fs';
import { type RunnerTestCase, TestRunner } from 'vitest';

/** What Stryker's mutants look at to know whether it is their turn, and count. */
interface Stage {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Counts; perTest: { [test: string]: Counts } };
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}
type Counts = { [mutant: string]: number };

/** What came out of one process. */
export interface Seen {
  /** By mutant: a test failed, or would have gone on for ever. */
  readonly killed: { readonly [mutant: string]: 'failed' | 'endless' };
  /** By mutant: the tests that passed its place. */
  readonly covered: { readonly [mutant: string]: readonly string[] };
  /** Mutants whose place was passed while modules were loaded: there they show only from the beginning of a process. */
  readonly atLoad: readonly string[];
  /** Mutants whose place was passed while another was awake, perhaps the first time and the last, if what comes of it is kept. */
  readonly onceMore: readonly string[];
  /** It failed, and then so did the test without it: something was left behind, and it has to be tried alone. */
  readonly unsound: { readonly mutant: string; readonly test: string; readonly why: string } | null;
  /** Tests that cannot be run twice in one process. */
  readonly onceOnly: readonly string[];
}

const { MUTATION_OUT = '', MUTATION_ALONE, MUTATION_BY, MUTATION_SKIP = '[]' } = process.env;
const whole = globalThis as { __stryker__?: Stage; __caches__?: { clear(): void }[] };
whole.__stryker__ ??= {};
const stage: Stage = whole.__stryker__;
const skip = new Set<string>(JSON.parse(MUTATION_SKIP));
/** The tests that can notice the one that is tried alone; all of them if that is not known. */
const by: ReadonlySet<string> | null = MUTATION_BY === undefined ? null : new Set(JSON.parse(MUTATION_BY));
// One that is tried alone is there from the beginning, so that it also shows in what is worked out only once.
stage.activeMutant = MUTATION_ALONE;
// The mutants hold on to the first they see.
const coverage: NonNullable<Stage['mutantCoverage']> = { static: {}, perTest: {} };
stage.mutantCoverage = coverage;

const killed = new Map<string, 'failed' | 'endless'>();
const covered = new Map<string, string[]>();
const onceOnly: string[] = [];
let unsound: Seen['unsound'] = null;

/** Under what is counted which is passed while a mutant is awake: it is no test's way, and no module is being loaded. */
const onceMore = 'once more';

/** A loop that passes a place so many times more often than it should is taken for one without end. */
const often = 100;

/** Runs each test, and then once more for each mutant in what it passed, until one test has failed for each. */
export default class BreakingRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = async () => void (await TestRunner.getTestFn(test)());
    const name = `${test.file.name} > ${test.fullName}`;
    if (MUTATION_ALONE !== undefined) return by === null || by.has(name) ? run() : undefined;
    stage.currentTestId = test.id;
    emptyCaches();
    await run();
    stage.currentTestId = undefined;
    const passed = Object.entries(coverage.perTest[test.id] ?? {});
    for (const [id] of passed) covered.set(id, [...(covered.get(id) ?? []), name]);
    const left = passed.filter(([id]) => !killed.has(id) && !skip.has(id));
    if (left.length === 0 || unsound !== null) return;
    if ((await failure(run)) !== null) {
      onceOnly.push(test.fullName);
      return;
    }
    for (const [id, times] of left) {
      const wrong = await failure(run, id, times * often + 1000);
      if (wrong === null) continue;
      const after = await failure(run);
      if (after !== null) {
        unsound = { mutant: id, test: test.fullName, why: after.why };
        return;
      }
      killed.set(id, wrong.how);
    }
  }

  override onAfterRunFiles(files: Parameters<TestRunner['onAfterRunFiles']>[0]): void {
    super.onAfterRunFiles(files);
    const atLoad = Object.keys(coverage.static);
    const seen: Seen = {
      killed: Object.fromEntries(killed),
      covered: Object.fromEntries(covered),
      atLoad,
      onceMore: Object.keys(coverage.perTest[onceMore] ?? {}),
      unsound,
      onceOnly,
    };
    writeFileSync(MUTATION_OUT, JSON.stringify(seen));
  }
}

/** Nothing that an earlier test had worked out keeps a later one from passing the place. */
function emptyCaches(): void {
  for (const cache of whole.__caches__ ?? []) cache.clear();
}

/** Longer no single test takes, in milliseconds; loops are counted, so this is for what waits for nothing. */
const longest = 60_000;

async function failure(
  run: () => Promise<void>,
  mutant?: string,
  limit?: number,
): Promise<{ readonly how: 'failed' | 'endless'; readonly why: string } | null> {
  stage.activeMutant = mutant;
  stage.currentTestId = onceMore;
  emptyCaches();
  stage.hitCount = 0;
  stage.hitLimit = limit;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Hit count limit reached')), longest);
  });
  try {
    await Promise.race([run(), late]);
    return null;
  } catch (error) {
    const why = String(error);
    return { how: why.includes('Hit count limit reached') ? 'endless' : 'failed', why };
  } finally {
    clearTimeout(timer);
    stage.activeMutant = undefined;
    stage.currentTestId = undefined;
    stage.hitLimit = undefined;
  }
}
