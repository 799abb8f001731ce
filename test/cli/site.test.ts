import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { historyIn } from '../../core/publication/history-in.ts';
import { commitAll, git, startRepository } from '../local/repository.ts';
import { put, tempFolder } from '../local/temp-folder.ts';
import { ledger } from './ledger.ts';
import { entry, poorEntry, type, withRegistry } from './terminal.ts';

const speech = 'registry/subprocessors/example-numbers.yaml';
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** A clone in which an entry came and went. */
function withPast(): string {
  const cwd = withRegistry();
  startRepository(cwd);
  commitAll(cwd);
  put(cwd, { [speech]: entry('Example Numbers') });
  commitAll(cwd);
  return cwd;
}

describe('the site', () => {
  test('is made in a folder of its own, with the history that Git knows, and the second time nothing is touched', async () => {
    const cwd = withPast();
    const first = await type(['site', '--out', 'out/site'], { cwd });
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(
      /^out\/site: \d+ files written, 4 entries, history since \d{4}-\d\d-\d\d\n$/,
    );
    const history = historyIn(read(cwd, 'out/site/history.json'));
    expect(history?.versions.map(({ id }) => id)).toContain('example-numbers');
    const second = await type(['site', '--out', 'out/site', '--format', 'json'], { cwd });
    expect(JSON.parse(second.stdout)).toMatchObject({ written: 0, deleted: 0, historyFrom: history?.from });
  });

  test('is made without Git too, and says what it does not know', async () => {
    const cwd = withRegistry();
    const { code, stderr } = await type(['site', '--out', 'site'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^note: .* is not inside a Git repository, so the site knows today’s list only\.\n$/,
    );
  });

  test('loses pages that are made no longer, and is not made in somebody else’s folder', async () => {
    const cwd = withRegistry({ 'docs/thesis.txt': 'years of work' });
    await type(['site', '--out', 'site'], { cwd });
    put(cwd, { 'site/entries/gone/index.html': '<p>Gone' });
    expect((await type(['site', '--out', 'site'], { cwd })).stdout).toContain('1 deleted');
    const refused = await type(['site', '--out', 'docs'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/such as thesis\.txt, and was left alone/);
    expect(readdirSync(join(cwd, 'docs'))).toEqual(['thesis.txt']);
  });

  test('of a registry with errors is not made, and the one that stands is left alone', async () => {
    const cwd = withRegistry();
    await type(['site', '--out', 'site'], { cwd });
    const before = read(cwd, 'site/history.json');
    put(cwd, { 'registry/subprocessors/example-poor.yaml': 'service: "never ends\n' });
    const { code, stdout, stderr } = await type(['site', '--out', 'site'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('yaml-syntax');
    expect(read(cwd, 'site/history.json')).toBe(before);
    const json = await type(['site', '--out', 'site', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout).findings).toHaveLength(1);
    put(cwd, { 'registry/subprocessors/example-poor.yaml': poorEntry });
    // It stands already: what the policy asks of new entries does not keep anybody from reading the list.
    expect((await type(['site', '--out', 'site'], { cwd })).code).toBe(0);
  });

  test('needs to know where to', async () => {
    const { code, stderr } = await type(['site'], { cwd: withRegistry() });
    expect([code, stderr]).toEqual([
      2,
      'error: Say where the site goes: --out <folder>; or look at it: --serve\n',
    ]);
  });
});

describe('--check', () => {
  test('says which files differ, are missing or are made no longer, and touches nothing', async () => {
    const cwd = withPast();
    const check = ['site', '--out', 'site', '--check'];
    expect((await type(check, { cwd })).stderr).toContain(
      'Write it with: subprocessor-registry site --out site',
    );
    expect(existsSync(join(cwd, 'site'))).toBe(false);
    await type(['site', '--out', 'site'], { cwd });
    expect(await type(check, { cwd })).toEqual({ code: 0, stdout: 'site is current.\n', stderr: '' });
    put(cwd, { 'site/history.json': '{}', 'site/more.txt': 'x' });
    expect(await type(check, { cwd })).toMatchObject({
      code: 1,
      stdout: '  history.json: differs\n  more.txt: made no longer\n',
    });
    const json = await type([...check, '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout)).toEqual({
      folder: 'site',
      current: false,
      missing: [],
      different: ['history.json'],
      surplus: ['more.txt'],
    });
  });
});

describe('the ledger', () => {
  test('is read from the branch of the clone, and its issues are where the remote is', async () => {
    const cwd = withPast();
    git(cwd, 'remote', 'add', 'origin', 'git@git.example:acme/list.git');
    git(cwd, 'checkout', '--quiet', '--orphan', 'ledger');
    git(cwd, 'rm', '--quiet', '-rf', '.');
    put(cwd, await ledger());
    commitAll(cwd);
    git(cwd, 'checkout', '--quiet', 'main');
    const { code, stdout } = await type(['site', '--out', 'site'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(', 1 change,');
  });

  test('is read from a folder that is named, if somebody says where the repository is', async () => {
    const cwd = withRegistry();
    const folder = tempFolder(await ledger());
    const command = ['site', '--out', 'site', '--ledger', folder];
    expect((await type(command, { cwd })).stderr).toMatch(/Name its web address: --repository https:/);
    const named = await type([...command, '--repository', 'https://git.example/acme/list'], { cwd });
    expect(named.stdout).toContain(', 1 change');
  });

  test('that cannot be trusted makes no site', async () => {
    const cwd = withRegistry();
    const folder = tempFolder({ ...(await ledger()), 'closed/2025/0003.yaml': '][' });
    const { code, stderr } = await type(['site', '--out', 'site', '--ledger', folder], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is no ledger that can be trusted: closed/2025/0003.yaml is no YAML.');
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });
});

describe('--serve', () => {
  test('shows the site on this machine, keeps nothing, and hands out nothing else', async () => {
    const cwd = withRegistry({ 'secret.txt': 'secret' });
    const seen: Record<string, [number, string]> = {};
    const meanwhile = async (said: string) => {
      const { address } = JSON.parse(said) as { address: string };
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      for (const path of ['history.json', '%2e%2e/secret.txt', '..%2fsecret.txt', '%', 'history.json/']) {
        const answer = await fetch(address + path);
        seen[path] = [answer.status, answer.headers.get('content-type') ?? ''];
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(await answer.text()).not.toContain('secret');
      }
      expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
      expect(await (await fetch(`${address}history.json`, { method: 'HEAD' })).text()).toBe('');
    };
    const { code } = await type(['site', '--serve', '0', '--format', 'json'], { cwd, meanwhile });
    expect(code).toBe(0);
    expect(seen['history.json']).toEqual([200, 'application/json']);
    const others = Object.entries(seen).filter(([path]) => path !== 'history.json');
    expect(others.map(([, [status]]) => status)).toEqual([404, 404, 404, 404]);
    expect(readdirSync(cwd)).not.toContain('site');
  });

  test('on a port that is taken says which other one to name', async () => {
    const cwd = withRegistry();
    const meanwhile = async (said: string) => {
      const taken = new URL(JSON.parse(said).address).port;
      const { code, stderr } = await type(['site', '--serve', taken], { cwd });
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`Port ${taken} is taken. Name another one: --serve ${Number(taken) + 1}`),
      ]);
    };
    await type(['site', '--serve', '0', '--format', 'json'], { cwd, meanwhile });
  });
});
