import type { Coverage } from './coverage.ts';
import { mutated } from './mutate.ts';
import type { Random } from './random.ts';
import type { Target } from './target.ts';

export interface Fuzzing {
  readonly coverage: Coverage;
  readonly random: Random;
  /** The inputs to begin with. */
  readonly corpus: readonly string[];
  /** Whether to go on after so many executions. */
  readonly goesOn: (executions: number) => boolean;
}

/** What came of it. */
export interface Fuzzed {
  readonly executions: number;
  /** Inputs that each went a way of their own. */
  readonly corpus: readonly string[];
  /** The input that broke the promise, made as short as was easy, and how; `null` if none did. */
  readonly broken: { readonly input: string; readonly error: unknown } | null;
  /** The slowest execution. */
  readonly slowest: { readonly milliseconds: number; readonly input: string };
}

/** Tries inputs until it is told to stop, or until one breaks the promise. */
export async function fuzz(target: Target, { coverage, random, corpus, goesOn }: Fuzzing): Promise<Fuzzed> {
  const kept: string[] = [];
  let executions = 0;
  let slowest = { milliseconds: 0, input: '' };
  const tried = async (input: string): Promise<Fuzzed['broken']> => {
    executions += 1;
    coverage.clear();
    const start = performance.now();
    const error = await errorOf(target, input);
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input };
    if (coverage.isNew()) kept.push(input);
    return error === null ? null : { input, error };
  };
  const result = (broken: Fuzzed['broken']) => ({ executions, corpus: kept, broken, slowest });

  const beginning = ['', ...target.seeds, ...corpus];
  for (const input of beginning) {
    const broken = await tried(input);
    if (broken !== null) return result(broken);
  }
  const learned: string[] = [];
  while (goesOn(executions)) {
    if (executions % 256 === 0) learned.splice(0, Infinity, ...coverage.compared);
    const from = kept.length === 0 || random.below(8) === 0 ? beginning : kept;
    const words = learned.length > 0 && random.below(4) === 0 ? learned : target.words;
    const broken = await tried(mutated(random.of(from), random, words, from));
    if (broken !== null) return result(await shorter(target, broken));
  }
  return result(null);
}

async function errorOf(target: Target, input: string): Promise<unknown> {
  try {
    await target.check(input);
    return null;
  } catch (error) {
    return error ?? new Error('Something was thrown that says nothing.');
  }
}

/** Leaves stretches out for as long as something breaks all the same. */
async function shorter(target: Target, broken: NonNullable<Fuzzed['broken']>): Promise<Fuzzed['broken']> {
  let best = broken;
  for (let length = Math.ceil(best.input.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let at = 0; at < best.input.length; ) {
      const input = best.input.slice(0, at) + best.input.slice(at + length);
      const error = await errorOf(target, input);
      if (error === null) at += length;
      else best = { input, error };
    }
  }
  return best;
}

/** As few of these inputs as go the same ways, the short ones first. */
export async function fewest(
  target: Target,
  inputs: readonly string[],
  coverage: Coverage,
): Promise<string[]> {
  const gone = new Set<string>();
  const few: string[] = [];
  for (const input of [...inputs].sort((a, b) => a.length - b.length)) {
    coverage.clear();
    await errorOf(target, input);
    const before = gone.size;
    for (const way of coverage.ways()) gone.add(way);
    if (gone.size > before) few.push(input);
  }
  return few;
}
