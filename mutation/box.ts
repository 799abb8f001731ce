import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Seen } from './breaking-runner.ts';
import { type Instrumented, instrument, type Mutant } from './instrument.ts';
import type { Subject } from './subjects.ts';

const root = join(import.meta.dirname, '..');
/** What no test of a subject reads. */
const leftOut = /^(?:bench|demo|dist|docs(?!\/rules\/)|examples)\//;

/** A copy of the repository in which the code of a subject holds all its mutants. */
export interface Box {
  readonly mutants: readonly Mutant[];
  /** Runs the tests once more for each mutant that they pass, but for these. */
  together(skip: readonly string[]): Promise<Seen>;
  /**
   * Whether a test fails in a process of its own, in which this mutant is awake from the beginning.
   *
   * @param by the only tests that can notice it; all of them if left out.
   */
  alone(mutant: string, by?: readonly string[]): Promise<boolean>;
}

/** Copies what stands in the working folder now: whatever is edited later makes no difference. */
export async function boxFor({ name, code, tests, isWhole = false, caches = {} }: Subject): Promise<Box> {
  const folder = join(root, 'out/mutation', name);
  rmSync(folder, { recursive: true, force: true });
  for (const path of here().filter(path => !leftOut.test(path)))
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const made: Instrumented = await instrument(folder, filesOf(code, folder));
  for (const [path, text] of made.files)
    writeFileSync(join(folder, path), (caches[path] ?? []).reduce(toBeEmptied, text));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = async (name: string, more: Readonly<Record<string, string>>) => {
    const out = join(folder, `seen-${name}.json`);
    const child = spawn(
      process.execPath,
      [vitest, 'run', '--config', 'mutation/vitest.config.ts', '--reporter', 'dot'],
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: {
          ...process.env,
          MUTATION_TESTS: JSON.stringify(tests),
          MUTATION_WHOLE: String(isWhole),
          MUTATION_OUT: out,
          ...more,
        },
      },
    );
    const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    return { failed: status !== 0, said, seen: () => JSON.parse(readFileSync(out, 'utf8')) as Seen };
  };
  return {
    mutants: made.mutants,
    async together(skip) {
      const { failed, said, seen } = await run('together', { MUTATION_SKIP: JSON.stringify(skip) });
      if (failed) throw new Error(`Without any mutant, the tests of ${name} fail:\n${said.slice(-4000)}`);
      return seen();
    },
    async alone(mutant, by) {
      if (by === undefined) return (await run(mutant, { MUTATION_ALONE: mutant })).failed;
      // To load a test takes longer than to run it: only the files that hold one of these.
      const files = [...new Set(by.map(name => name.slice(0, name.indexOf(' > '))))];
      const only = { MUTATION_BY: JSON.stringify(by), MUTATION_TESTS: JSON.stringify(files) };
      return (await run(mutant, { MUTATION_ALONE: mutant, ...only })).failed;
    },
  };
}

/**
 * Lets whoever runs the tests put an empty one in a cache's place before each mutant: else only the first would be seen to
 * fill it, and what a mutant has left there would be taken for the work of the next.
 */
function toBeEmptied(text: string, cache: string): string {
  const made = `const ${cache} = new `;
  if (text.split(made).length !== 2) throw new Error(`No cache is made like this: ${made}…`);
  const emptying = `{ clear: () => void (${cache} = new (${cache}.constructor as any)()) }`;
  return `${text.replace(made, `let ${cache} = new `)}\n((globalThis as any).__caches__ ??= []).push(${emptying});\n`;
}

function here(): string[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.stdout.split('\0').filter(path => path !== '' && existsSync(join(root, path)));
}

function filesOf(code: readonly string[], folder: string): string[] {
  const not = code.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
  return globSync(
    code.filter(pattern => !pattern.startsWith('!')),
    { cwd: folder, exclude: not },
  ).sort();
}
