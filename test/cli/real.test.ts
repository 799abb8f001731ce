import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitAll, startRepository } from '../local/repository.ts';
import { put } from '../local/temp-folder.ts';
import { entry, poorEntry, withRegistry, wrongEntry } from './terminal.ts';

const cli = join(import.meta.dirname, '../../cli/main.ts');
const environment = {
  ...process.env,
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  GITHUB_ACTIONS: undefined,
};

function inShell(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: environment,
  });
  return { status, stdout, stderr };
}

test('a vendor proposes a company, mends what is wrong, and sees what customers would be told', () => {
  const cwd = withRegistry();
  startRepository(cwd);
  commitAll(cwd);

  put(cwd, { 'registry/subprocessors/example-reader.yaml': poorEntry });
  const wrong = inShell(cwd, 'validate', '--base', 'HEAD');
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).toMatch(/^registry\/subprocessors\/example-reader\.yaml:1:1 error /m);

  put(cwd, { 'registry/subprocessors/example-reader.yaml': entry('Example Reader') });
  expect(inShell(cwd, 'validate', '--base', 'HEAD')).toEqual({
    status: 0,
    stdout: '4 entries · 0 errors · 0 warnings\n',
    stderr: '',
  });
  const told = inShell(cwd, 'diff', 'HEAD', 'registry');
  expect(told.status).toBe(1);
  expect(told.stdout).toMatch(
    /^New subprocessor: Example Reader \(Example Reader Ltd\)\n {2}notice and time to object /,
  );
  expect(inShell(cwd, 'deadline', '--announced', '2026-11-23', '--group', 'standard').stdout).toContain(
    'until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC)',
  );
});

test('the page is rendered, checked, and survives a bad registry', () => {
  const cwd = withRegistry();
  expect(inShell(cwd, 'render', '--check').status).toBe(1);
  expect(inShell(cwd, 'render', '--out', 'SUBPROCESSORS.md').status).toBe(0);
  expect(inShell(cwd, 'render', '--check').status).toBe(0);
  const good = readFileSync(join(cwd, 'SUBPROCESSORS.md'), 'utf8');
  put(cwd, { 'registry/subprocessors/example-wrong.yaml': wrongEntry });
  expect(inShell(cwd, 'render', '--out', 'SUBPROCESSORS.md').status).toBe(1);
  expect(readFileSync(join(cwd, 'SUBPROCESSORS.md'), 'utf8')).toBe(good);
});

test('a reader who stops early (`| head -1`) sees no complaint, and the verdict stands', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, n) => [`registry/subprocessors/example-${n}.yaml`, poorEntry]),
  );
  const child = spawn(process.execPath, [cli, 'validate'], { cwd: withRegistry(many), env: environment });
  let stderr = '';
  child.stderr.on('data', chunk => {
    stderr += chunk;
  });
  child.stdout.destroy();
  const code = await new Promise(resolve => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});

test('colours come when asked for, and not into a pipe', () => {
  const cwd = withRegistry({ 'registry/subprocessors/example-poor.yaml': poorEntry });
  const withEnv = (env: Record<string, string>) =>
    spawnSync(process.execPath, [cli, 'validate'], { cwd, encoding: 'utf8', env: { ...environment, ...env } })
      .stdout;
  expect(withEnv({})).not.toContain('\u001B[');
  expect(withEnv({ FORCE_COLOR: '1' })).toContain('\u001B[31merror');
});

test('the example checks the list that is kept here and renders its page, with a word on each step', () => {
  const example = join(import.meta.dirname, '../../cli/example.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [example], {
    cwd: '/',
    encoding: 'utf8',
    env: environment,
  });
  expect(stderr).toMatch(/^Checking registry\/ …\n {2}12 entries · 0 errors · /);
  expect(status).toBe(0);
  const kept = join(import.meta.dirname, '../../SUBPROCESSORS.md');
  if (existsSync(kept)) expect(stdout).toBe(readFileSync(kept, 'utf8'));
});
