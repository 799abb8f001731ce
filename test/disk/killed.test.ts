import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withRegistry } from '../cli/terminal.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const dying = join(import.meta.dirname, 'dying.ts');

/** A real process, killed by the system at its `at`-th change of the disk. */
function killedAt(at: number, cwd: string): NodeJS.Signals | null {
  const command = ['--import', dying, cli, 'render', '--out', 'page.md'];
  const env = { ...process.env, DIE_AT: String(at), DIE_IN: cwd };
  return spawnSync(process.execPath, command, { cwd, env }).signal;
}

test('a program that is killed at any moment leaves the page that stood there, or the new one', () => {
  const left: string[] = [];
  for (let signal: NodeJS.Signals | null = 'SIGKILL'; signal !== null; ) {
    const cwd = withRegistry({ 'page.md': 'old\n' });
    signal = killedAt(left.length, cwd);
    left.push(readFileSync(join(cwd, 'page.md'), 'utf8'));
    if (signal === null) expect(readdirSync(cwd).sort()).toEqual(['page.md', 'registry']);
    else expect(signal).toBe('SIGKILL');
  }
  const whole = left.at(-1) ?? '';
  expect(whole).toMatch(/^# Example Calls subprocessors\n/);
  const changed = left.indexOf(whole);
  // At least once before it was opened, half-way through writing, before it was synced, and before it was renamed.
  expect(changed).toBeGreaterThanOrEqual(4);
  expect(left).toEqual(left.map((_, at) => (at < changed ? 'old\n' : whole)));
});
