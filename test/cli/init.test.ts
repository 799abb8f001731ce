import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../local/temp-folder.ts';
import { action, all, filesIn, text, written } from './an-init.ts';
import { type } from './terminal.ts';

describe('in an empty folder', () => {
  test('everything is written that a list needs, and nothing is wrong with it', async () => {
    const cwd = tempFolder();
    const { code, stdout, stderr } = await type(all, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(filesIn(cwd)).toEqual(written);
    for (const path of written) expect(stdout).toContain(`written  ${path}\n`);
    expect(stdout).toContain('and delete that one.');
    expect(await type(['validate', '--strict'], { cwd })).toMatchObject({
      code: 0,
      stdout: '1 entry · 0 errors · 0 warnings\n',
    });
    expect((await type(['render'], { cwd })).stdout).toMatch(/^# Example Calls subprocessors\n/);
    expect((await type(['deadline', '--announced', '2026-11-23'], { cwd })).stdout).toContain(
      '9 December 2026',
    );
  });

  test('editors find the schemas, and the workflows name branch and pin', async () => {
    const cwd = tempFolder();
    await type([...all, '--branch', 'trunk'], { cwd });
    for (const [path, name] of [
      ['registry/registry.yaml', 'policy'],
      ['registry/subprocessors/example-speech.yaml', 'entry'],
    ] as const) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text(cwd, path)) ?? [];
      expect(existsSync(join(cwd, path, '..', schema))).toBe(true);
      expect(schema).toContain(name);
      expect(text(cwd, `schemas/${name}.schema.json`)).toBe(
        readFileSync(`schemas/${name}.schema.json`, 'utf8'),
      );
    }
    for (const name of ['validate', 'publish', 'doctor']) {
      const workflow = text(cwd, `.github/workflows/${name}.yml`);
      expect(workflow).toContain(`uses: ${action}\n`);
      if (name !== 'doctor') expect(workflow).toContain('branches: [trunk]');
    }
  });

  test('whatever names the documentation leads to it, at the commit that runs', async () => {
    const cwd = tempFolder();
    await type(all, { cwd });
    const docs = `https://git.example/calls/subprocessor-registry/blob/${'a'.repeat(40)}/`;
    const paths = written.filter(path => !path.startsWith('schemas/'));
    const named = paths.flatMap(path => {
      const all = text(cwd, path).match(/[^\s(`]*\bdocs\/[\w/-]+\.md/g) ?? [];
      return all.map(address => [path, address.replace(docs, ''), address.startsWith(docs)] as const);
    });
    expect(named.length).toBeGreaterThan(4);
    expect(named.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'CONTRIBUTING.md',
        '.github/PULL_REQUEST_TEMPLATE.md',
        'registry/registry.yaml',
      ]),
    );
    for (const [path, page, isWhole] of named)
      expect([path, page, isWhole, existsSync(page)]).toEqual([path, page, true, true]);
  });

  test('without such an address, the page for vendors leads to the schema beside it', async () => {
    const cwd = tempFolder();
    await type([...all, '--action', 'later'], { cwd });
    const page = text(cwd, 'CONTRIBUTING.md');
    expect(page).toContain('](schemas/entry.schema.json)');
    expect(page).not.toContain('docs/');
    expect(text(cwd, '.github/PULL_REQUEST_TEMPLATE.md')).not.toContain('docs/');
  });

  test('with the bot as a workflow, that one publishes', async () => {
    const cwd = tempFolder();
    const { stdout } = await type([...all, '--bot', 'workflow'], { cwd });
    const workflows = ['doctor.yml', 'subprocessors.yml', 'validate.yml'];
    expect(readdirSync(join(cwd, '.github/workflows')).sort()).toEqual(workflows);
    // The settings of the one e-mail channel of the policy are named after it.
    expect(text(cwd, '.github/workflows/subprocessors.yml')).toContain('NOTICE_CUSTOMERS_TO');
    expect(stdout).toContain('Set the secrets');
  });

  test('a list comes along', async () => {
    const cwd = tempFolder({
      'list.csv': 'Name,Region,Website\nAlpha,Germany,alpha.example\nBeta,US,https://beta.example\n',
    });
    const { code, stdout } = await type(
      [...all, '--import', 'list.csv', '--map', 'Region=locations.hosting', '--category', 'Tools'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('2 rows → 2 entries, 2 findings');
    expect(readdirSync(join(cwd, 'registry/subprocessors')).sort()).toEqual(['alpha.yaml', 'beta.yaml']);
    expect(text(cwd, 'registry/registry.yaml')).toContain(
      'taken_over:\n  on: 2026-11-23\n  from: list.csv\n',
    );
    expect((await type(['validate'], { cwd })).code).toBe(0);
    expect((await type(['render'], { cwd })).stdout).toContain(
      'The list was taken over as it stood on Mon 23 Nov 2026',
    );
  });

  test('a list that is none stops it', async () => {
    const cwd = tempFolder({ 'list.md': 'We use Alpha and Beta.\n' });
    const { code, stdout } = await type([...all, '--import', 'list.md'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/error import\/no-list .*\nNothing was written\.\n$/);
    expect(filesIn(cwd)).toEqual(['list.md']);
  });

  test('on a dry run it only says what it would do', async () => {
    const cwd = tempFolder();
    const { code, stdout } = await type([...all, '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(stdout.match(/^would write {2}/gm)).toHaveLength(written.length);
    expect(filesIn(cwd)).toEqual([]);
    const told = JSON.parse((await type([...all, '--dry-run', '--format', 'json'], { cwd })).stdout);
    expect(told).toMatchObject({ written: [], wouldWrite: written, kept: [], same: [] });
  });
});

describe('what stands there already', () => {
  test('stays: a second run writes only what is missing', async () => {
    const cwd = tempFolder();
    await type(all, { cwd });
    expect((await type(all, { cwd })).stdout).toMatch(/\nEverything is there already\.\n$/);
    writeFileSync(join(cwd, 'CONTRIBUTING.md'), 'Mine.\n');
    const { stdout } = await type(all, { cwd });
    expect(stdout).toContain('kept     CONTRIBUTING.md: yours stands there');
    expect(text(cwd, 'CONTRIBUTING.md')).toBe('Mine.\n');
    expect(text(cwd, '.github/CODEOWNERS').match(/\/registry\//g)).toHaveLength(1);
  });

  test('and is in the way, stops everything', async () => {
    const cwd = tempFolder({ '.github/workflows/validate.yml': 'mine\n', 'schemas/entry.schema.json': '{}' });
    const { code, stderr } = await type(all, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'this would have to be overwritten: .github/workflows/validate.yml, schemas/entry.schema.json.',
    );
    expect(filesIn(cwd)).toEqual(['.github/workflows/validate.yml', 'schemas/entry.schema.json']);
  });

  test('as a file of code owners gets a block of its own at the end, once, wherever it lies', async () => {
    const cwd = tempFolder({ 'docs/CODEOWNERS': '* @calls/all' });
    await type(all, { cwd });
    await type([...all, '--owners', '@calls/legal @calls/privacy'], { cwd });
    // The workflows have owners already, and keep them.
    expect(text(cwd, 'docs/CODEOWNERS')).toBe(
      '* @calls/all\n\n# subprocessor-registry: begin\n/registry/ @calls/legal @calls/privacy\n# subprocessor-registry: end\n',
    );
    expect(existsSync(join(cwd, '.github/CODEOWNERS'))).toBe(false);
  });

  test('as a file of code owners that names nobody for the workflows, names the same people for them', async () => {
    const cwd = tempFolder({ CODEOWNERS: '/src/ @calls/all\n' });
    await type(all, { cwd });
    expect(text(cwd, 'CODEOWNERS')).toContain('/registry/ @calls/privacy\n/.github/ @calls/privacy\n');
  });

  test('as a file of code owners is as it was, if the rest cannot be written', async () => {
    const cwd = tempFolder({ CODEOWNERS: '* @calls/all\n' });
    const elsewhere = tempFolder();
    symlinkSync(elsewhere, join(cwd, 'schemas'));
    const { code, stderr } = await type(all, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('symbolic link');
    expect(text(cwd, 'CODEOWNERS')).toBe('* @calls/all\n');
    expect(filesIn(cwd)).toEqual(['CODEOWNERS']);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('as a file where a folder should be, stops everything', async () => {
    const cwd = tempFolder({ registry: 'a file' });
    const { code, stderr } = await type(all, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('would have to be overwritten: registry/registry.yaml');
    expect(filesIn(cwd)).toEqual(['registry']);
  });
});

test('whoever follows the first steps of the documentation has a list that validates and renders', async () => {
  const folder = tempFolder({ 'your-repository/.keep': '', 'tool/.keep': '' });
  const [, steps = ''] =
    /## 1\. The files\n([\s\S]*)## 3\. /.exec(readFileSync('docs/adopt.md', 'utf8')) ?? [];
  const commands = [...steps.replace(/\\\n\s+/g, '').matchAll(/^\$ npm run -s registry -- (.*)$/gm)].map(
    ([, words = '']) =>
      [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  );
  expect(commands.map(([name]) => name)).toEqual(['init', 'init', 'validate', 'render']);
  const ends = [];
  for (const command of commands) ends.push((await type(command, { cwd: join(folder, 'tool') })).code);
  // The first one asks, and here nobody answers.
  expect(ends).toEqual([2, 0, 0, 0]);
  const paths = [...steps.matchAll(/^\| `([^`]+)` \|/gm)].map(([, path = '']) => path.replace(/…$/, ''));
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths)
    expect([path, existsSync(join(folder, 'your-repository', path))]).toEqual([path, true]);
});
