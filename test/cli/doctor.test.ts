import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Patient } from '../doctor/a-patient.ts';
import { tempFolder } from '../local/temp-folder.ts';
import { type } from './terminal.ts';

let acme: Patient;
beforeAll(async () => {
  acme = await Patient.healthy();
}, 60_000);
afterAll(() => acme.end());

const env = (more: Record<string, string> = {}) => ({
  ...acme.env,
  GITHUB_TOKEN: acme.github.token({ login: 'acme' }),
  GITHUB_API_URL: acme.github.url,
  ...more,
});
const command = ['doctor', 'acme/registry', '--token-from-env'];

describe('somebody asks how a repository is', () => {
  test('all is well: 0, line by line, the counts last', async () => {
    const { code, stdout, stderr } = await type(command, { cwd: '/', env: env() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^acme\/registry, Mon 23 Nov 2026, 09:00 UTC\n\nThe list and its policy\n {2}fine {8}registry-valid: /,
    );
    expect(stdout).toMatch(/\n\n0 not fine · 0 cannot see · \d+ fine\n$/);
  });

  test('something is not: 1, the worst first, with what to do below it', async () => {
    acme.repo.settings.workflow('subprocessors.yml', 'disabled_inactivity');
    const { code, stdout } = await type(command, { cwd: '/', env: env() });
    acme.repo.settings.workflow('subprocessors.yml', 'active');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^acme.*\n\nWorkflows\n {2}not fine {4}workflows-on \(subprocessors\.yml\): It does not run: GitHub has switched it off.*\n {14}→ Actions → subprocessors\.yml → Enable workflow\.\n {2}fine/,
    );
    expect(stdout).toMatch(/\n1 not fine · 0 cannot see · \d+ fine\n$/);
  });

  test('not all can be seen: that alone is no failure, and it is said how to see more', async () => {
    const token = acme.github.token({ permissions: { contents: 'read', actions: 'read' } });
    const { code, stdout } = await type(command, { cwd: '/', env: env({ GITHUB_TOKEN: token }) });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /· 1 cannot see · \d+ fine\nMore could be seen with a token that has `secrets: read`\.\n$/,
    );
  });

  test('on a terminal it sees colours, and while it waits what is looked at, of which nothing stays', async () => {
    const { stdout, stderr } = await type(command, { cwd: '/', env: env(), terminal: true });
    expect(stdout).toContain('\u001b[32mfine      \u001b[39m');
    expect(stderr).toContain('Looking at the ledger and the page …');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  test('for a program: everything as JSON, and nothing beside it', async () => {
    const { code, stdout, stderr } = await type([...command, '--format', 'json'], { cwd: '/', env: env() });
    const data = JSON.parse(stdout);
    expect([code, stderr]).toEqual([0, '']);
    expect(data).toMatchObject({
      schemaVersion: 1,
      repository: 'acme/registry',
      at: '2026-11-23T09:00:00.000Z',
      fine: true,
      counts: { 'not-fine': 0, 'cannot-see': 0 },
    });
    expect(data.lines).toHaveLength(data.counts.fine);
    expect(Object.keys(data.lines[0])).toEqual([
      'check',
      'group',
      'verdict',
      'about',
      'found',
      'remedy',
      'permission',
    ]);
  });
});

describe('a test to yourself', () => {
  test('is sent, and said', async () => {
    const { code, stdout } = await type([...command, '--send-test', 'you@calls.example'], {
      cwd: '/',
      env: env(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('send-test (customers): A test was handed to the mail server.');
    expect(acme.mail.received.map(({ recipients }) => recipients)).toEqual([['you@calls.example']]);
  });

  test.each([
    ['customers@lists.calls.example', /^error: Nothing was sent: --send-test names an address that notices/],
    ['you', /^error: --send-test wants one plain address/],
    ['a@calls.example,b@calls.example', /^error: --send-test wants one plain address/],
  ])('to %s is refused', async (address, said) => {
    const before = acme.mail.received.length;
    const { code, stdout, stderr } = await type([...command, '--send-test', address], {
      cwd: '/',
      env: env(),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(acme.mail.received).toHaveLength(before);
  });
});

describe('which repository', () => {
  const clone = (address: string) => {
    const folder = tempFolder({ 'README.md': 'x\n' });
    for (const args of [
      ['init', '-q'],
      ['remote', 'add', 'origin', address],
    ])
      expect(spawnSync('git', args, { cwd: folder }).status).toBe(0);
    return folder;
  };
  const bare = ['doctor', '--token-from-env'];

  test('is that of the remote here', async () => {
    const cwd = clone(`${acme.github.url.replace('/api/v3', '')}/acme/registry.git`);
    const { code, stdout } = await type(bare, { cwd, env: env() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^acme\/registry, /);
  });

  test('of another server gets no token, and its address is not repeated', async () => {
    acme.github.forgetRequests();
    const cwd = clone('https://me:sesame@git.calls.example/acme/registry.git');
    const { code, stderr } = await type(bare, { cwd, env: env() });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: The remote origin is on git\.calls\.example, and the API that would be asked is http/,
    );
    expect(stderr).not.toContain('sesame');
    expect(acme.github.requests).toEqual([]);
  });

  test('is not known without a remote', async () => {
    const { code, stderr } = await type(bare, { cwd: clone('../elsewhere'), env: env() });
    expect(code).toBe(2);
    expect(stderr).toContain('Name it: doctor owner/name --token-from-env');
  });
});

describe('wrong use is 2, and nobody is asked', () => {
  test.each([
    [['doctor', 'acme/registry'], {}, /^error: doctor asks GitHub, and needs a token .*add --token-from-env/],
    [
      command,
      { GITHUB_TOKEN: ' ' },
      /^error: --token-from-env finds no token: neither GITHUB_TOKEN nor GH_TOKEN/,
    ],
    [['doctor', 'acme', '--token-from-env'], {}, /"acme" is not a repository/],
    [command, { GITHUB_API_URL: 'git.calls.example' }, /GITHUB_API_URL is no address of an API/],
  ])('%j %j', async (args, more, said) => {
    acme.github.forgetRequests();
    const { code, stdout, stderr } = await type(args, { cwd: '/', env: env(more) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(acme.github.requests).toEqual([]);
  });

  test.each([
    [{ GITHUB_TOKEN: 'wrong' }, /GitHub does not accept the token/],
    [{ GITHUB_API_URL: 'http://127.0.0.1:9/api/v3' }, /GitHub could not be reached/],
  ])('nothing could be looked at: %j', async (more, said) => {
    const { code, stdout, stderr } = await type(command, { cwd: '/', env: env(more) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  test('GH_TOKEN does as well', async () => {
    const { GITHUB_TOKEN, ...rest } = env();
    expect((await type(command, { cwd: '/', env: { ...rest, GH_TOKEN: GITHUB_TOKEN } })).code).toBe(0);
  });
});

test('no other command brings GitHub along', () => {
  const files = (from: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(from)) return seen;
    seen.add(from);
    // Only what is imported at once, and not what `import()` brings when it is asked for.
    for (const [, path = ''] of readFileSync(from, 'utf8').matchAll(
      /^(?:import|export) [^;]*? from '([^']+)';/gm,
    )) {
      if (path.startsWith('.')) files(join(dirname(from), path), seen);
      else seen.add(path);
    }
    return seen;
  };
  for (const command of ['program', 'validate', 'render', 'diff', 'deadline']) {
    const found = [...files(`cli/${command}.ts`)];
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(one => /^(github|bot|doctor|action)\/|^@|^probot|^nodemailer/.test(one))).toEqual([]);
  }
});
