import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, startRepository } from '../local/repository.ts';
import { put, tempFolder } from '../local/temp-folder.ts';
import { ledger } from './ledger.ts';
import { poorEntry, type, withRegistry } from './terminal.ts';

/** The oldest Node that package.json allows, where this machine has it beside the one that runs the tests. */
const node20 = '/usr/bin/node';
const found = spawnSync(node20, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
const isThere = found.startsWith('v20.');
if (!isThere) {
  console.warn(`Not tested on Node 20: ${node20} is ${found === '' ? 'not there' : found}.`);
}

const cli = join(import.meta.dirname, '../../dist/cli.js');

function onNode20(cwd: string, ...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], HOME: cwd };
  const { status, stdout, stderr } = spawnSync(node20, [cli, ...args], { cwd, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe.skipIf(!isThere)('the built command line on Node 20', () => {
  test('validates, renders, compares and counts', () => {
    const cwd = withRegistry();
    expect(onNode20(cwd, 'validate')).toEqual({
      status: 0,
      stdout: '3 entries · 0 errors · 0 warnings\n',
      stderr: '',
    });
    expect(onNode20(cwd, 'render').stdout).toMatch(/^# /);
    expect(onNode20(cwd, 'diff', 'registry', 'registry').stdout).toBe('No difference in meaning.\n');
    expect(onNode20(cwd, 'deadline', '--announced', '2026-11-23').stdout).toContain('9 December 2026');
  });

  test('takes a list over, in every format it reads', () => {
    const lists = {
      'a.md': '|Name|Purpose|\n|-|-|\n|Alpha|Mail|\n',
      'b.html': '<table><tr><th>Name<th>Purpose<tr><td>Alpha<td>Mail</table>',
      'c.csv': 'Name,Purpose\nAlpha,Mail\n',
      'd.json': '[{"name": "Alpha", "purpose": "Mail"}]',
      'e.yaml': '- {name: Alpha, purpose: Mail}\n',
      'f.txt': 'Name\tPurpose\nAlpha\tMail\n',
    };
    const cwd = withRegistry(lists);
    for (const name of Object.keys(lists)) {
      const { status, stdout } = onNode20(cwd, 'import', name, '--out', `out/${name}`);
      expect([name, status]).toEqual([name, 0]);
      expect(stdout).toContain('1 row → 1 entry, 1 finding\n');
    }
  });

  test('sets a repository up with what the bundle carries', () => {
    const cwd = tempFolder();
    const terms = [
      '--publisher',
      'Calls',
      '--contact',
      'privacy@calls.example',
      '--objections',
      'no@calls.example',
    ];
    const window = ['--days', '15', '--time-zone', 'Europe/Berlin', '--holidays', 'DE'];
    const rest = ['--owners', 'none', '--action', 'later', '--repository', 'later'];
    expect(onNode20(cwd, 'init', ...terms, ...window, ...rest)).toMatchObject({ status: 0, stderr: '' });
    expect(onNode20(cwd, 'validate').stdout).toBe('1 entry · 0 errors · 0 warnings\n');
  });

  test('makes the very site that the newer one makes, with a past and with a change', async () => {
    const cwd = withRegistry();
    startRepository(cwd);
    commitAll(cwd);
    const folder = tempFolder(await ledger());
    const made = [
      'site',
      '--out',
      'site',
      '--ledger',
      folder,
      '--repository',
      'https://git.example/acme/list',
    ];
    expect((await type(made, { cwd })).stdout).toContain(', 3 entries, 1 change, history since ');
    expect(onNode20(cwd, ...made, '--check')).toEqual({
      status: 0,
      stdout: 'site is current.\n',
      stderr: '',
    });
  });

  test('puts no colours into a pipe', () => {
    const cwd = withRegistry();
    put(cwd, { 'registry/subprocessors/example-poor.yaml': poorEntry });
    const { status, stdout } = onNode20(cwd, 'validate');
    expect(status).toBe(1);
    expect(stdout).not.toContain('\u001B');
  });

  test('says in words what the system refuses', () => {
    const cwd = withRegistry({ 'a-file': '' });
    const { status, stderr } = onNode20(cwd, 'render', '--out', 'a-file/page.md');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: .*a-file\/page\.md .*not a (?:folder|directory)\.\n$/);
  });
});
