/** `npm run fuzz`: see `--help`, and docs/fuzzing.md for what it looks for and how. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { corpusOf, keepCorpus, written } from './corpus.ts';
import { blind, type Coverage, countWays } from './coverage.ts';
import { fewest, fuzz } from './loop.ts';
import { randomFrom } from './random.ts';
import { writeResult } from './results.ts';
import { targetNames, targetOf } from './targets.ts';

const help = `Looks for an input that breaks what must hold, by trying, and by going on from whatever reached new code.

  npm run fuzz -- [<target>…] [--minutes <n>] [--seed <n>] [--keep] [--blind]

  --minutes <n>   how long, for each target; 1 if left out
  --seed <n>      where chance begins; the same seed tries the same inputs, as far as the clock lets it
  --keep          adds inputs that reach new code to fuzz/corpus/, and what came out to fuzz/RESULTS.md
  --blind         without counting which code is reached: faster, and knows less

Targets: ${targetNames.join(', ')}.

An input that breaks something is printed, and kept in fuzz/corpus/: from then on \`npm test\` fails until it is mended.
Exit codes: 0 nothing broke, 1 something did, 2 wrong use.
`;

const { values, positionals } = options();
if (values.help) {
  console.log(help);
  process.exit(0);
}
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const unknown = positionals.filter(name => !targetNames.includes(name));
if (unknown.length > 0 || !(minutes > 0) || !Number.isSafeInteger(seed)) {
  const why =
    unknown.length > 0 ? `There is no target ${unknown.join(', ')}.` : 'Minutes and seed are numbers.';
  console.error(`${why}\n\n${help}`);
  process.exit(2);
}

/** Inputs that one run adds to a corpus, at most: all of them are replayed by every `npm test`. */
const mostKept = 40;

const terminal = process.stderr.isTTY === true;
const [only, ...others] = positionals.length > 0 ? positionals : targetNames;
if (only !== undefined && others.length === 0) {
  if (!(await look(only, values.blind ? blind : countWays()))) process.exitCode = 1;
} else {
  // One process each, so that what one has loaded and reached is not counted for the next.
  for (const name of [only, ...others]) {
    const flags = ['--minutes', String(minutes), '--seed', String(seed)];
    for (const flag of ['keep', 'blind'] as const) if (values[flag]) flags.push(`--${flag}`);
    const { status } = spawnSync(process.execPath, [import.meta.filename, name ?? '', ...flags], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}

/** Fuzzes one target. `false` if something broke. */
async function look(name: string, coverage: Coverage): Promise<boolean> {
  const target = await targetOf(name);
  const corpus = corpusOf(name);
  const [start, end] = [performance.now(), performance.now() + minutes * 60_000];
  let next = start + 1000;
  const {
    executions,
    broken,
    slowest,
    corpus: found,
  } = await fuzz(target, {
    coverage,
    corpus,
    random: randomFrom(seed),
    goesOn: executions => {
      const now = performance.now();
      if (now >= next) {
        next = now + (terminal ? 1000 : 60_000);
        progress(
          `${name}: ${executions} executions, ${Math.round((end - now) / 1000)} s left${placesOf(coverage)}`,
        );
      }
      return now < end;
    },
  });
  if (terminal) process.stderr.write('\r\u001B[K');
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${name}: ${executions} executions in ${seconds.toFixed(0)} s, seed ${seed}${placesOf(coverage)}; slowest ${slowest.milliseconds.toFixed(0)} ms`,
  );
  if (slowest.milliseconds > 1000) console.log(`  slowest input: ${written(slowest.input)}`);
  if (broken !== null) {
    const words =
      broken.error instanceof Error ? (broken.error.stack ?? broken.error.message) : String(broken.error);
    console.log(`BROKEN: ${target.promise}\n  by ${written(broken.input)}\n${words.replace(/^/gm, '  ')}`);
    keepCorpus(name, [...corpus, broken.input]);
  } else if (values.keep) {
    const few = await fewest(target, [...corpus, ...found], coverage);
    keepCorpus(name, [...corpus, ...few.filter(({ length }) => length <= 400).slice(0, mostKept)]);
  }
  if (values.keep) writeResult({ name, executions, minutes: seconds / 60, places: coverage.reached(), seed });
  return broken === null;
}

function placesOf(coverage: Coverage): string {
  const { places, of } = coverage.reached();
  return of === 0 ? '' : `, ${places} of ${of} places reached`;
}

function progress(line: string): void {
  process.stderr.write(terminal ? `\r\u001B[K${line}` : `${line}\n`);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        minutes: { type: 'string', default: '1' },
        seed: { type: 'string' },
        keep: { type: 'boolean', default: false },
        blind: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}
