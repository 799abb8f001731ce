import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { put } from '../local/temp-folder.ts';
import { poorEntry, type, withRegistry, wrongEntry } from './terminal.ts';

const wrong = { 'registry/subprocessors/example-wrong.yaml': wrongEntry };
const page = (cwd: string, name = 'SUBPROCESSORS.md') => readFileSync(join(cwd, name), 'utf8');

describe('the page', () => {
  test('goes to standard output, and the same bytes to a file', async () => {
    const cwd = withRegistry();
    const { code, stdout, stderr } = await type(['render'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^# .*\n/);
    expect(stdout).toContain('Example Hosting AS');
    const written = await type(['render', '--out', 'SUBPROCESSORS.md'], { cwd });
    expect(written).toMatchObject({ code: 0, stdout: 'SUBPROCESSORS.md: written, 3 entries\n', stderr: '' });
    expect(page(cwd)).toBe(stdout);
  });

  test('is made of a list that stood before the policy came to ask for more, with a warning', async () => {
    const cwd = withRegistry({ 'registry/subprocessors/example-poor.yaml': poorEntry });
    const { code, stdout, stderr } = await type(['render'], { cwd });
    expect([code, stderr]).toEqual([0, 'warning: 3 required fields are missing. `validate` says where.\n']);
    expect(stdout).toMatch(/Example Poor \| not stated/);
  });

  test('that is current already is not touched', async () => {
    const cwd = withRegistry();
    const command = ['render', '--out', 'page.md', '--format', 'json'];
    const first = JSON.parse((await type(command, { cwd })).stdout);
    const { ino } = statSync(join(cwd, 'page.md'));
    const second = JSON.parse((await type(command, { cwd })).stdout);
    expect(first).toEqual({ file: 'page.md', bytes: Buffer.byteLength(page(cwd, 'page.md')), changed: true });
    expect(second).toEqual({ ...first, changed: false });
    expect(statSync(join(cwd, 'page.md')).ino).toBe(ino);
    expect((await type(['render', '--out', 'page.md'], { cwd })).stdout).toBe(
      'page.md: current, 3 entries; not touched\n',
    );
  });

  test('as JSON stands in a field, with no file', async () => {
    const cwd = withRegistry();
    const text = (await type(['render'], { cwd })).stdout;
    const { code, stdout } = await type(['render', '--format', 'json'], { cwd });
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { file: null, bytes: Buffer.byteLength(text), page: text },
    ]);
  });

  test('of a registry with errors, as JSON, is the errors', async () => {
    const { code, stdout } = await type(['render', '--format', 'json'], { cwd: withRegistry(wrong) });
    expect([code, JSON.parse(stdout).findings.length]).toEqual([1, 1]);
  });

  test('of a registry with errors is not made, and the page that stands is left alone', async () => {
    const cwd = withRegistry({ ...wrong, 'SUBPROCESSORS.md': 'the good one' });
    for (const more of [[], ['--out', 'SUBPROCESSORS.md'], ['--check']]) {
      const { code, stdout, stderr } = await type(['render', ...more], { cwd });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/ error unknown-field .*\n4 entries · 1 error · 0 warnings\n$/s);
    }
    expect(page(cwd)).toBe('the good one');
  });

  test('is not written where that cannot be, and nothing is left behind', async () => {
    const cwd = withRegistry({ 'locked.md': 'old' });
    mkdirSync(join(cwd, 'folder.md'));
    chmodSync(join(cwd, 'locked.md'), 0o444);
    for (const [name, words] of [
      ['folder.md', / is not a file\. Name a file\./],
      ['locked.md', / is read-only and was left alone\./],
      ['none/page.md', / was not written: there is no folder .*none\. Create it first\./],
    ] as const) {
      const { code, stdout, stderr } = await type(['render', '--out', name], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(words);
    }
    expect(page(cwd, 'locked.md')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['folder.md', 'locked.md', 'registry']);
  });
});

describe('--check', () => {
  test('is content with a current page', async () => {
    const cwd = withRegistry();
    await type(['render', '--out', 'SUBPROCESSORS.md'], { cwd });
    expect(await type(['render', '--check'], { cwd })).toEqual({
      code: 0,
      stdout: 'SUBPROCESSORS.md is current.\n',
      stderr: '',
    });
    const json = await type(['render', '--check', '--format', 'json'], { cwd });
    expect(json).toMatchObject({
      code: 0,
      stdout: `${JSON.stringify({ file: 'SUBPROCESSORS.md', current: true }, null, 2)}\n`,
    });
  });

  test('shows what is stale as a diff, and how to mend it, and writes nothing', async () => {
    const cwd = withRegistry();
    await type(['render', '--out', 'SUBPROCESSORS.md'], { cwd });
    const old = page(cwd).replaceAll('Example Hosting AS', 'Example Hosting Oy');
    put(cwd, { 'SUBPROCESSORS.md': old });
    const { code, stdout, stderr } = await type(['render', '--check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^--- SUBPROCESSORS\.md as it stands\n\+\+\+ SUBPROCESSORS\.md as it should be\n@@ /,
    );
    expect(stdout).toMatch(/\n-.*Example Hosting Oy.*\n\+.*Example Hosting AS/);
    expect(stderr).toBe(
      'SUBPROCESSORS.md is not current. Write it with: subprocessor-registry render --out SUBPROCESSORS.md\n',
    );
    expect(page(cwd)).toBe(old);
    const json = await type(['render', '--check', '--format', 'json'], { cwd });
    expect([json.code, JSON.parse(json.stdout)]).toEqual([1, { file: 'SUBPROCESSORS.md', current: false }]);
  });

  test('says so where there is no page', async () => {
    const cwd = withRegistry();
    const { code, stdout, stderr } = await type(['render', '--check', '--out', 'page.md'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('\n+# ');
    expect(stderr).toMatch(/^page\.md does not exist\. Write it with: .* render --out page\.md\n$/);
  });

  test('lets no text of the page command the runner it is shown by', async () => {
    const cwd = withRegistry({ 'SUBPROCESSORS.md': '::error::x\n' });
    const { stdout } = await type(['render', '--check'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
    const [, token] = /^::stop-commands::([0-9a-f-]{36})\n/.exec(stdout) ?? [];
    expect(stdout.endsWith(`\n::${token}::\n`)).toBe(true);
  });
});
