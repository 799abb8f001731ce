import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;

/** What is known of the ways through our code. */
export interface Coverage {
  /** Forgets what has been counted since the last time. */
  clear(): void;
  /** Whether what has been counted since then went a way that none has gone before, or as often as none has. */
  isNew(): boolean;
  /** The ways that have been counted since then. */
  ways(): readonly string[];
  /** Places in the code that were reached so far, and how many there are. */
  reached(): { readonly places: number; readonly of: number };
  /** Texts that the code has compared something with. */
  readonly compared: ReadonlySet<string>;
}

/** Without counting: every input is as good as any other. */
export const blind: Coverage = {
  clear: () => {},
  isNew: () => false,
  ways: () => [],
  reached: () => ({ places: 0, of: 0 }),
  compared: new Set(),
};

/**
 * Has every file of ours that is loaded from here on count its ways, by the instrumentation of Jazzer.js. Its engine is
 * not used: see docs/fuzzing.md.
 */
export function countWays(): Coverage {
  install();
  const modules: { readonly counts: Uint8Array; readonly seen: Uint8Array }[] = [];
  const compared = new Set<string>();
  const note = (value: unknown) => {
    if (typeof value === 'string' && value !== '' && value.length <= 40 && compared.size < 2000)
      compared.add(value);
  };
  Object.assign(globalThis, {
    Fuzzer: {
      coverageTracker: {
        createModuleCounters: (length: number) => {
          const counts = new Uint8Array(length);
          modules.push({ counts, seen: new Uint8Array(length) });
          return counts;
        },
      },
      tracer: {
        traceStrCmp: (a: unknown, b: unknown, operator: string) => {
          note(a);
          note(b);
          return holds(a, b, operator);
        },
        traceNumberCmp: holds,
        traceAndReturn: (_: unknown, one: unknown) => {
          note(one);
          return one;
        },
      },
    },
    __jazzer_registerSourceMap: () => {},
  });
  register(pathToFileURL(join(here, 'strip-types.mjs')));
  register(pathToFileURL(join(here, 'node_modules/@jazzer.js/instrumentor/dist/esm-loader.mjs')), {
    data: {
      includes: ['core', 'bot', 'action', 'github', 'local', 'cli'].map(
        folder => `${join(here, '..', folder)}/`,
      ),
      excludes: ['/node_modules/', '/core/generated/'],
      coverage: false,
      seed: 1,
    },
  });
  return {
    compared,
    clear: () => {
      for (const { counts } of modules) counts.fill(0);
    },
    isNew: () => {
      let found = false;
      for (const { counts, seen } of modules)
        for (const [at, count] of counts.entries()) {
          const often = oftenOf(count);
          const before = seen[at] ?? 0;
          if (often === 0 || (before & often) === often) continue;
          seen[at] = before | often;
          found = true;
        }
      return found;
    },
    ways: () =>
      modules.flatMap(({ counts }, module) =>
        [...counts].flatMap((count, at) => (count === 0 ? [] : [`${module}:${at}:${oftenOf(count)}`])),
      ),
    reached: () => ({
      places: modules.reduce((sum, { seen }) => sum + seen.reduce((n, one) => n + (one === 0 ? 0 : 1), 0), 0),
      of: modules.reduce((sum, { counts }) => sum + counts.length, 0),
    }),
  };
}

/** 1, 2, 3, 4 to 7, 8 to 15 … times are different ways, more exactly it is not counted (as AFL does). */
function oftenOf(count: number): number {
  if (count < 4) return count === 0 ? 0 : 1 << (count - 1);
  return 1 << Math.min(7, Math.floor(Math.log2(count)) + 1);
}

/** What stood in the code before it was made to tell what it compares. */
function holds(a: unknown, b: unknown, operator: string): boolean {
  const [left, right] = [a as number, b as number];
  switch (operator) {
    case '===':
      return left === right;
    case '!==':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      throw new Error(`Our code compares by ${operator}, which nobody has thought of.`);
  }
}

function install(): void {
  if (existsSync(join(here, 'node_modules/.package-lock.json'))) return;
  console.error('Installing what counts ways (npm ci in fuzz/)');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci in fuzz/ ended with ${status}: ${stderr}`);
}
