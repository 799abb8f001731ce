import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { type Contender, peakMemory, takeTurns } from '../contenders.ts';
import { node, nothing, reading } from '../floor.ts';
import { installPeers, peers, versionOf } from '../peers.ts';
import { writeRegistry } from '../registry.ts';
import type { Subject } from '../subject.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const ours = 'validate + render';

/** Sizes, rounds of each, and who takes part: two of the peers need minutes for what others do in a second. */
const sizes = [
  { entries: 12, rounds: 15, slow: 5 },
  { entries: 1000, rounds: 9, slow: 2 },
  { entries: 10_000, rounds: 7, slow: 0 },
  { entries: 100_000, rounds: 3, slow: 0 },
];
const slow = new Set(['v8r', '@stoplight/spectral-cli']);
/** So many entries are only for seeing whether the time grows as the number does. */
const alone = 100_000;

interface Measured {
  readonly entries: number;
  readonly times: ReadonlyMap<string, number>;
  readonly memory: ReadonlyMap<string, number | null>;
}

/** Against programs that check the same files by the same JSON Schema and do no more. */
export const subject: Subject = {
  name: 'throughput',
  title: 'Validate and render',
  async measure({ quick, progress }) {
    installPeers(progress);
    const all: Measured[] = [];
    for (const { entries, rounds, slow: slowRounds } of quick ? sizes.slice(0, 2) : sizes) {
      all.push(await measureSize(entries, quick ? 2 : rounds, quick ? 0 : slowRounds, progress));
    }
    return report(all);
  },
};

async function measureSize(
  entries: number,
  rounds: number,
  slowRounds: number,
  progress: (what: string) => void,
): Promise<Measured> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const registry = join(scratch, 'registry');
  writeRegistry(registry, entries);
  const page = join(scratch, 'page.md');
  const contenders: Contender[] = [
    nothing,
    reading(registry),
    node('validate', cli, 'validate', registry),
    {
      ...node(ours, cli, 'render', registry, '--out', page),
      // The page is written anew each time, as after a change.
      before: () => rmSync(page, { force: true }),
    },
  ];
  if (entries < alone) {
    for (const { name, contender } of peers) {
      const most = slow.has(name) ? slowRounds : rounds;
      if (most > 0) contenders.push({ ...contender(join(registry, 'subprocessors'), scratch), rounds: most });
    }
  }
  const told = (what: string) => progress(`${entries} entries, ${what}`);
  // Everything once before it counts, so that all find the files in memory.
  for (const contender of contenders.filter(({ name }) => !slow.has(name))) {
    told(`before it counts: ${contender.name}`);
    await takeTurns([contender], 1, () => {});
  }
  const times = await takeTurns(contenders, rounds, told);
  const memory = new Map<string, number | null>();
  for (const contender of contenders) {
    told(`memory of ${contender.name}`);
    memory.set(contender.name, await peakMemory(contender));
  }
  const written = statSync(page).size > 0 && readdirSync(join(registry, 'subprocessors')).length === entries;
  if (!written) throw new Error('What was to be measured was not done.');
  rmSync(scratch, { recursive: true });
  return { entries, times, memory };
}

const targets: readonly { entries: number; beside: string; most: number }[] = [
  { entries: 12, beside: 'ajv-cli', most: 0.35 },
  { entries: 1000, beside: 'ajv-cli', most: 0.6 },
  { entries: 10_000, beside: 'ajv-cli', most: 1 },
  { entries: 1000, beside: 'v8r', most: 0.03 },
];

function report(all: readonly Measured[]): string {
  const grouped = (number: number) => number.toLocaleString('en');
  const rows = all.flatMap(({ entries, times, memory }) =>
    [...times].map(([name, ms]) => {
      const megabytes = memory.get(name) ?? null;
      const ratio = ms / (times.get('ajv-cli') ?? Number.NaN);
      return [
        grouped(entries),
        name,
        ms.toFixed(0),
        Number.isNaN(ratio) ? '' : ratio.toFixed(2),
        ((ms * 1000) / entries).toFixed(0),
        megabytes === null ? '' : megabytes.toFixed(0),
      ];
    }),
  );
  const of = (entries: number, name: string) => all.find(one => one.entries === entries)?.times.get(name);
  const checks = targets.flatMap(({ entries, beside, most }) => {
    const [mine, theirs] = [of(entries, ours), of(entries, beside)];
    if (mine === undefined || theirs === undefined) return [];
    const ratio = mine / theirs;
    const verdict = ratio <= most ? 'met' : 'missed';
    return [[`${grouped(entries)} entries, beside ${beside}`, `${most} ×`, `${ratio.toFixed(3)} ×`, verdict]];
  });
  const memory = all.find(({ entries }) => entries === 10_000)?.memory.get(ours);
  if (memory != null)
    checks.push([
      'peak memory at 10,000',
      '180 MB',
      `${memory.toFixed(0)} MB`,
      memory <= 180 ? 'met' : 'missed',
    ]);
  const [thousand, many] = [of(1000, ours), of(alone, ours)];
  if (thousand !== undefined && many !== undefined) {
    const growth = many / thousand;
    checks.push([
      '100,000 beside 1,000 (a hundred times as many)',
      '100 ×',
      `${growth.toFixed(0)} ×`,
      growth <= 100 ? 'met' : 'missed',
    ]);
  }
  const where = all.flatMap(({ entries, times }) => {
    const [start, read, validated, whole] = [nothing.name, 'read the files', 'validate', ours].map(
      name => times.get(name) ?? Number.NaN,
    ) as [number, number, number, number];
    const parts = [start, read - start, validated - read, whole - validated];
    const share = (part: number) => `${Math.max(0, (part / whole) * 100).toFixed(0)} %`;
    return [[grouped(entries), ...parts.map(share)]];
  });
  const versions = peers.map(({ name }) => `${name} ${versionOf(name)}`).join(', ');
  return `Invented entries of about 750 bytes, one file each, all valid. Ours reads them and the policy, checks every rule and writes the page;
the others check the files by \`schemas/entry.schema.json\` and do no more (${versions}).

${markdownTable([['entries', 'run', 'ms', '× ajv-cli', 'µs per entry', 'peak MB'], ...rows], { align: ['r', 'l', 'r', 'r', 'r', 'r'] })}

${markdownTable([['what', 'target', 'measured', ''], ...checks], { align: ['l', 'r', 'r', 'l'] })}

Where the time of "${ours}" goes, by the difference between runs: \`node -e 0\`, a program that reads the files and does nothing with them,
\`validate\`, and all of it. At 12 entries "validating" is mostly the bundle being read and compiled; at 10,000 a fifth of all is V8 collecting
garbage, since a registry that is to be rendered is kept whole, while the others let go of each file.

${markdownTable([['entries', 'starting Node', 'reading files', 'validating', 'the page'], ...where], { align: ['r', 'r', 'r', 'r', 'r'] })}`;
}
