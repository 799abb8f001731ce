import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly integrity: string;
  readonly optional?: true;
}

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'clone-'));
  mkdirSync(join(clone, 'scripts'));
  cpSync('scripts/install-once.mjs', join(clone, 'scripts/install-once.mjs'));
});

afterEach(() => rmSync(clone, { recursive: true }));

const yaml: Locked = { version: '2.9.1', integrity: 'sha512-yaml' };
const elsewhere: Locked = { version: '1.0.0', integrity: 'sha512-elsewhere', optional: true };

describe('installing once, before the first command', () => {
  test('a fresh clone is installed, and standard output stays free for the page', () => {
    lock({ yaml });
    const { status, stdout, stderr } = run(0);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('This is done once');
    expect(npmCalls()).toEqual([['ci', '--loglevel=error']]);
  });

  test('nothing is done and nothing is said where all is there', () => {
    lock({ yaml });
    installed({ yaml });
    expect(run(0)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(npmCalls()).toEqual([]);
  });

  test('packages for other systems are not missed', () => {
    lock({ yaml, elsewhere });
    installed({ yaml });
    run(0);
    expect(npmCalls()).toEqual([]);
  });

  test.each([
    ['another version', { ...yaml, version: '2.8.0' }],
    ['another content', { ...yaml, integrity: 'sha512-other' }],
  ])('%s than the lock file says is replaced', (_, old) => {
    lock({ yaml });
    installed({ yaml: old });
    run(0);
    expect(npmCalls()).toHaveLength(1);
  });

  test('a package that was added since is fetched', () => {
    lock({ yaml, ajv: { version: '8.20.0', integrity: 'sha512-ajv' } });
    installed({ yaml });
    run(0);
    expect(npmCalls()).toHaveLength(1);
  });

  test('an installation that fails ends it, and says what shows why', () => {
    lock({ yaml });
    const { status, stderr } = run(7);
    expect(status).toBe(7);
    expect(stderr).toContain('`npm ci` in this folder shows the same error');
  });
});

function lock(packages: Readonly<Record<string, Locked>>): void {
  write('package-lock.json', { packages: { '': { name: 'clone' }, ...inModules(packages) } });
}

function installed(packages: Readonly<Record<string, Locked>>): void {
  write('node_modules/.package-lock.json', { packages: inModules(packages) });
}

function inModules(packages: Readonly<Record<string, Locked>>): object {
  return Object.fromEntries(Object.entries(packages).map(([name, one]) => [`node_modules/${name}`, one]));
}

function write(path: string, content: object): void {
  mkdirSync(join(clone, 'node_modules'), { recursive: true });
  writeFileSync(join(clone, path), JSON.stringify(content));
}

/** Runs the script with an npm that only writes down how it was called, talks a lot, and ends with this exit code. */
function run(exitCode: number): { status: number | null; stdout: string; stderr: string } {
  const npm = join(clone, 'npm-cli.js');
  writeFileSync(
    npm,
    `require('fs').appendFileSync(${JSON.stringify(join(clone, 'calls'))}, JSON.stringify(process.argv.slice(2)) + '\\n');
console.log('added 108 packages');
process.exit(${exitCode});`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/install-once.mjs'], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm },
  });
  return { status, stdout, stderr };
}

function npmCalls(): unknown[] {
  try {
    const calls = readFileSync(join(clone, 'calls'), 'utf8').trim().split('\n');
    return calls.map(call => JSON.parse(call) as unknown);
  } catch {
    return [];
  }
}
