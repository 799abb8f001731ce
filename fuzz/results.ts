import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../local/write-file.ts';

/** What one run came to. */
export interface Result {
  readonly name: string;
  readonly executions: number;
  readonly minutes: number;
  readonly places: { readonly places: number; readonly of: number };
  readonly seed: number;
}

/** What all runs that were kept came to, for one target. */
interface Sum {
  readonly executions: number;
  readonly minutes: number;
  readonly places: number;
  readonly of: number;
}

const file = join(import.meta.dirname, 'RESULTS.md');
const row = /^\| ([a-z-]+) \| ([\d.]+) \| ([\d,]+) \| ([\d,]+) of ([\d,]+) \|$/gm;

/** Adds a run to those in `fuzz/RESULTS.md`, which is read by its table and written anew. */
export function writeResult({ name, executions, minutes, places }: Result): void {
  const sums = new Map<string, Sum>();
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const [, target = '', spent, ...counts] of text.matchAll(row)) {
    const [tried = 0, reached = 0, of = 0] = counts.map(count => Number(count.replaceAll(',', '')));
    sums.set(target, { executions: tried, minutes: Number(spent), places: reached, of });
  }
  const before = sums.get(name);
  sums.set(name, {
    executions: (before?.executions ?? 0) + executions,
    minutes: (before?.minutes ?? 0) + minutes,
    places: places.places || (before?.places ?? 0),
    of: places.of || (before?.of ?? 0),
  });
  writeFile(file, page(sums));
}

function page(sums: ReadonlyMap<string, Sum>): string {
  const all = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = all.reduce((sum, [, { minutes }]) => sum + minutes, 0);
  const tried = all.reduce((sum, [, { executions }]) => sum + executions, 0);
  const number = (value: number) => value.toLocaleString('en');
  const rows = all.map(
    ([name, sum]) =>
      `| ${name} | ${sum.minutes.toFixed(1)} | ${number(sum.executions)} | ${number(sum.places)} of ${number(sum.of)} |`,
  );
  return `# Fuzzing: what has been tried

Every run with \`npm run fuzz -- <target> --minutes <n> --keep\` adds to its row. How it works, what must hold for each target, and what was found:
[docs/fuzzing.md](../docs/fuzzing.md).

Together ${(total / 60).toFixed(1)} hours and ${number(tried)} executions, on one core of a shared machine.

| Target | Minutes | Executions | Places in our code that the last run reached |
| - | - | - | - |
${rows.join('\n')}

A place is a branch of code, a function or a case. All files that the target loads are counted, also those that it needs only to make its examples.
`;
}
