/**
 * What validating and rendering costs, as ratios to what cannot be saved: starting Node, and reading the files.
 * Runs take turns, so that a busy machine weighs on all of them alike. Nothing here is a test.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { writeRegistry } from './registry.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, sizes: { type: 'string', default: '12,1000,10000' } },
});
// `npm run bench -- passes`: requests of the bot instead of milliseconds of the command line.
if (positionals[0] === 'passes') {
  await (await import('./passes.ts')).benchPasses();
  process.exit(0);
}
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);

const readAll = `
const { readdirSync, readFileSync } = require('node:fs');
const folder = process.argv[1] + '/subprocessors/';
for (const name of readdirSync(folder)) readFileSync(folder + name);
`;

interface Run {
  readonly name: string;
  readonly args: (folder: string) => string[];
}

const cli = join(root, 'dist/cli.js');
const runs: readonly Run[] = [
  { name: 'node -e 0', args: () => ['-e', '0'] },
  { name: 'read the files', args: folder => ['-e', readAll, folder] },
  { name: 'validate', args: folder => [cli, 'validate', folder] },
  { name: 'render', args: folder => [cli, 'render', folder, '--out', join(folder, '..', 'page.md')] },
];

/** Milliseconds one process takes from start to end; its failure ends the benchmark. */
function time(args: string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const rows: string[][] = [];
for (const size of sizes) {
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'));
  const folder = join(temporary, 'registry');
  writeRegistry(folder, size);
  const times = new Map<string, number[]>(runs.map(run => [run.name, []]));
  for (let round = 0; round < rounds; round += 1) {
    process.stderr.write(`${size} entries, round ${round + 1} of ${rounds}\r`);
    for (const run of runs) times.get(run.name)?.push(time(run.args(folder)));
  }
  const floor = median(times.get('node -e 0') ?? []);
  for (const run of runs) {
    const ms = median(times.get(run.name) ?? []);
    rows.push([
      String(size),
      run.name,
      ms.toFixed(0),
      (ms / floor).toFixed(2),
      (((ms - floor) * 1000) / size).toFixed(0),
    ]);
  }
  rmSync(temporary, { recursive: true });
}
console.log(
  markdownTable([['entries', 'run', 'ms (median)', '× node -e 0', 'µs per entry'], ...rows], {
    align: ['r', 'l', 'r', 'r', 'r'],
  }),
);
console.log(`\nNode ${process.version}, ${rounds} rounds, runs taking turns.`);
