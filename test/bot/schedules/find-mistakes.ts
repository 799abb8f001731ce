/**
 * Puts each mistake into a copy of the bot and counts how many schedules it takes to find it.
 *
 *     npx node test/bot/schedules/find-mistakes.ts                    all of them, as a table
 *     npx node test/bot/schedules/find-mistakes.ts 'reviews'          those whose name has this in it
 *     SEED=7 SCHEDULES=3000 npx node test/bot/schedules/find-mistakes.ts
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Mistake, mistakes } from './mistakes.ts';

const root = join(import.meta.dirname, '../../..');
const copied = ['bot', 'core', 'github', 'schemas', 'test/github', 'test/bot', 'package.json'];

/** Schedules until the mistake was seen, and by which invariant; `null` if it was not. */
interface Found {
  readonly schedules: number;
  readonly invariant: string;
}

async function find({ file, from, to, name }: Mistake): Promise<Found | null> {
  const folder = mkdtempSync(join(tmpdir(), 'mistake-'));
  try {
    for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const text = readFileSync(join(folder, file), 'utf8');
    if (text.split(from).length !== 2)
      throw new Error(`“${name}”: ${file} does not hold its text exactly once.`);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
    const counter = join(folder, 'test/bot/schedules/count-until-broken.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [counter], {
      cwd: folder,
      env: process.env,
    });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv[2] ?? '';
console.log('| Mistake | Schedules until it was found | By |\n|---|---|---|');
let missed = 0;
for (const mistake of mistakes.filter(({ name }) => name.includes(wanted))) {
  const found = await find(mistake);
  if (found === null) missed += 1;
  console.log(`| ${mistake.name} | ${found?.schedules ?? 'not found'} | ${found?.invariant ?? ''} |`);
}
process.exitCode = missed > 0 ? 1 : 0;
