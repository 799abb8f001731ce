import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, startRepository } from '../local/repository.ts';
import { put, tempFolder } from '../local/temp-folder.ts';
import { entry, policyText, poorEntry, type, withRegistry } from './terminal.ts';

const poor = { 'registry/subprocessors/example-poor.yaml': poorEntry };
/** A review that was due before the day it is: a warning. */
const overdue = {
  'registry/subprocessors/example-late.yaml': entry('Example Late', 'review: { next: 2026-11-22 }\n'),
};

describe('a registry in which nothing is wrong', () => {
  test('is counted in one line', async () => {
    expect(await type(['validate'], { cwd: withRegistry() })).toEqual({
      code: 0,
      stdout: '3 entries · 0 errors · 0 warnings\n',
      stderr: '',
    });
  });

  test('is found by its own name, from inside, or in a folder that holds it', async () => {
    const cwd = withRegistry();
    for (const [dir, from] of [
      ['registry', cwd],
      ['.', join(cwd, 'registry')],
      ['.', cwd],
      [cwd, '/'],
    ] as const) {
      expect((await type(['validate', dir], { cwd: from })).stdout).toBe(
        '3 entries · 0 errors · 0 warnings\n',
      );
    }
  });
});

describe('what is wrong', () => {
  test('is a line each: place, severity, rule, message; then the counts', async () => {
    const { code, stdout, stderr } = await type(['validate'], { cwd: withRegistry(poor) });
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(lines.at(-1)).toBe('4 entries · 3 errors · 0 warnings');
    expect(lines.slice(0, -1)).toHaveLength(3);
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(
        /^registry\/subprocessors\/example-poor\.yaml:\d+:\d+ error required-to-list \S.*\.$/,
      );
    }
  });

  test('is in colour on a terminal, on the same lines', async () => {
    const cwd = withRegistry(poor);
    const [plain, coloured] = [
      await type(['validate'], { cwd }),
      await type(['validate'], { cwd, terminal: true }),
    ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal are made of them
    expect(coloured.stdout.replace(/\u001B\[\d+m/g, '')).toBe(plain.stdout);
    expect(coloured.stdout).toContain('\u001B[31merror\u001B[39m');
    expect(plain.stdout).not.toContain('\u001B');
  });

  test('is named from where one stands', async () => {
    const cwd = withRegistry(poor);
    expect((await type(['validate'], { cwd: join(cwd, 'registry') })).code).toBe(2);
    expect((await type(['validate', '.'], { cwd: join(cwd, 'registry') })).stdout).toMatch(
      /^subprocessors\/example-poor\.yaml:/,
    );
    expect((await type(['validate', cwd], { cwd: '/' })).stdout.startsWith(`${cwd}/registry/`.slice(1))).toBe(
      true,
    );
  });

  test('as JSON has exactly these fields', async () => {
    const { code, stdout } = await type(['validate', '--format', 'json'], {
      cwd: withRegistry({ ...poor, ...overdue }),
    });
    const report = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report).toMatchObject({ entries: 5, errors: 3, warnings: 1 });
    expect(Object.keys(report)).toEqual(['entries', 'errors', 'warnings', 'findings']);
    expect(report.findings).toHaveLength(4);
    for (const finding of report.findings) {
      const fields = ['rule', 'severity', 'message', 'file', 'line', 'column', 'endLine', 'endColumn'];
      expect(Object.keys(finding)).toEqual(fields);
    }
  });

  test('as workflow commands has the worst first', async () => {
    const { stdout } = await type(['validate', '--format', 'github'], {
      cwd: withRegistry({ ...poor, ...overdue }),
    });
    const [first, , , fourth, last] = stdout.split('\n');
    expect(first).toMatch(
      /^::error file=registry\/subprocessors\/example-poor\.yaml,line=1,endLine=1,col=1,endColumn=\d+,title=required-to-list::\S/,
    );
    expect(fourth).toMatch(/^::warning file=registry\/subprocessors\/example-late\.yaml,line=\d+,/);
    expect(last).toBe('5 entries · 3 errors · 1 warning');
  });

  test('fails the command if it is an error; a warning only with --strict', async () => {
    const cwd = withRegistry(overdue);
    const { code, stdout } = await type(['validate'], { cwd });
    expect(stdout).toMatch(/ warning review-overdue .*\n4 entries · 0 errors · 1 warning\n$/);
    expect(code).toBe(0);
    expect((await type(['validate', '--strict'], { cwd })).code).toBe(1);
    expect((await type(['validate', '--strict', '--today', '2026-11-21'], { cwd })).code).toBe(0);
  });

  test('depends on what entries are held to', async () => {
    const listed = poorEntry.concat(
      'legal_name: Example Poor Ltd\nwebsite: https://poor.example/\ncontact: [{ email: privacy@poor.example }]\n',
    );
    const cwd = withRegistry({ 'registry/subprocessors/example-poor.yaml': listed });
    expect((await type(['validate'], { cwd })).code).toBe(0);
    const { code, stdout } = await type(['validate', '--level', 'announced'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(' error required-to-announce ');
  });
});

describe('every kind of bad input is findings, never a stack trace', () => {
  test('links, folders named like entries, Latin-1, 10 MB, no YAML, NUL', async () => {
    const cwd = withRegistry({
      'registry/subprocessors/big.yaml': Buffer.alloc(10_000_000, 'a'),
      'registry/subprocessors/latin.yaml': Buffer.from('service: Müller\n', 'latin1'),
      'registry/subprocessors/nul.yaml': 'service: a\0b\n',
      'registry/subprocessors/tab.yaml': 'service:\n\t- a\n',
      'registry/notes.txt': 'Prices',
    });
    mkdirSync(join(cwd, 'registry/subprocessors/x.yaml'));
    symlinkSync('/etc/passwd', join(cwd, 'registry/subprocessors/link.yaml'));
    const { code, stdout, stderr } = await type(['validate'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe('');
    for (const name of ['big', 'latin', 'nul', 'tab', 'x', 'link']) {
      expect(stdout).toMatch(new RegExp(`^registry/subprocessors/${name}\\.yaml:\\d+:\\d+ error `, 'm'));
    }
    expect(stdout).not.toMatch(/^\s+at |root:/m);
  });

  test('an empty folder lacks a policy', async () => {
    const cwd = tempFolder();
    mkdirSync(join(cwd, 'registry'));
    const { code, stdout } = await type(['validate'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^registry\/registry\.yaml:1:1 error missing-policy /);
  });

  test('a name that looks like a command of a workflow is no command', async () => {
    const cwd = withRegistry({ 'registry/::error::x\n::stop-commands::y': '', 'registry/##[error]z': '' });
    for (const format of ['text', 'github']) {
      const { stdout } = await type(['validate', '.', '--format', format], { cwd: join(cwd, 'registry') });
      const strange = stdout
        .split('\n')
        .filter(line => /^\s*::(?!error file=[^:]*,title=[a-z0-9-]+::)/.test(line));
      expect(strange).toEqual([]);
      if (format === 'text') expect(stdout).not.toContain('##[');
    }
  });
});

describe('beside a base', () => {
  const weak = poorEntry.concat('legal_name: Example Poor Ltd\nwebsite: https://poor.example/\n');

  test('what stood there is not held back, be it a revision or a folder', async () => {
    const cwd = withRegistry({ 'registry/subprocessors/example-poor.yaml': weak });
    // The base is told apart by what it requires, so it has to be free of errors itself.
    put(cwd, { 'registry/registry.yaml': policyThatRequires('legal_name') });
    startRepository(cwd);
    commitAll(cwd);
    put(cwd, { 'registry/registry.yaml': policyThatRequires('contact') });
    expect((await type(['validate'], { cwd })).code).toBe(1);
    const { code, stdout } = await type(['validate', '--base', 'HEAD'], { cwd });
    expect(stdout).toContain(' warning required-to-list ');
    expect(code).toBe(0);
  });

  test('that has no registry yet, or errors of its own, nothing is compared, and that is said', async () => {
    const cwd = tempFolder();
    startRepository(cwd);
    commitAll(cwd);
    put(cwd, { 'registry/registry.yaml': 'publisher: 1\n' });
    commitAll(cwd);
    rmSync(join(cwd, 'registry'), { recursive: true });
    put(cwd, { 'registry/registry.yaml': policyText() });
    const first = await type(['validate', '--base', 'HEAD~1'], { cwd });
    expect(first.stderr).toBe('HEAD~1 has no registry yet, so nothing is compared with it.\n');
    const second = await type(['validate', '--base', 'HEAD'], { cwd });
    expect(second.stderr).toMatch(/^HEAD has \d+ errors? of its own, so nothing is compared with it\.\n$/);
    expect([first.code, second.code]).toEqual([0, 0]);
  });

  test('that is not there is wrong use', async () => {
    const { code, stderr } = await type(['validate', '--base', 'v9'], { cwd: withRegistry() });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: There is no folder v9, and it cannot be read as a revision\. .* is not inside a Git repository\.\n$/,
    );
  });
});

test('on a terminal, a thousand files are announced while one waits, and the line is taken away', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1001 }, (_, n) => [`registry/subprocessors/${n}`, '']),
  );
  const cwd = withRegistry(many);
  expect((await type(['validate'], { cwd, terminal: true })).stderr).toBe('Checking 1,007 files …\r\u001B[K');
  expect((await type(['validate'], { cwd })).stderr).toBe('');
});

function policyThatRequires(field: string): string {
  return `${policyText()}require:\n  listed: [${field}]\n`;
}
