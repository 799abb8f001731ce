import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newEntryLink } from '../../core/start/contributing-text.ts';
import { startRepository } from '../local/repository.ts';
import { put, tempFolder } from '../local/temp-folder.ts';
import { type } from './terminal.ts';

const action = `calls/subprocessor-registry@${'a'.repeat(40)}`;
const terms = [
  ...[
    '--publisher',
    'Example Calls',
    '--contact',
    'privacy@calls.example',
    '--objections',
    'objections@calls.example',
  ],
  ...['--days', '15', '--time-zone', 'Europe/Berlin', '--holidays', 'DE'],
];
const rest = [
  '--owners',
  '@calls/privacy',
  '--action',
  action,
  '--repository',
  'https://git.example/calls/list',
];
const all = ['init', ...terms, ...rest];

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
    .filter(path => !path.startsWith('.git/'))
    .sort();
const text = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

const written = [
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/config.yml',
  '.github/PULL_REQUEST_TEMPLATE.md',
  '.github/workflows/doctor.yml',
  '.github/workflows/publish.yml',
  '.github/workflows/validate.yml',
  'CONTRIBUTING.md',
  'registry/registry.yaml',
  'registry/subprocessors/example-speech.yaml',
  'schemas/entry.schema.json',
  'schemas/policy.schema.json',
  'schemas/retired.schema.json',
];

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

describe('what vendors and customers meet', () => {
  test('is a link that opens the editor of whatever server it is on a new entry', async () => {
    const cwd = tempFolder();
    startRepository(cwd);
    const { stdout } = await type(
      [
        'init',
        ...terms,
        '--owners',
        'none',
        '--action',
        'later',
        '--repository',
        'https://git.example/calls/list',
        '--branch',
        'main',
      ],
      { cwd },
    );
    const [, link = ''] = /^\[new\]: (\S+)$/m.exec(text(cwd, 'CONTRIBUTING.md')) ?? [];
    const url = new URL(link);
    expect(url.origin + url.pathname).toBe('https://git.example/calls/list/new/main/registry/subprocessors');
    expect(url.searchParams.get('filename')).toBe('your-service.yaml');
    const fields = parse(url.searchParams.get('value') ?? '') as object;
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(['service', 'legal_name', 'contact', 'purpose', 'used_from']),
    );
    expect(existsSync(join(cwd, '.github/CODEOWNERS'))).toBe(false);
    expect(text(cwd, '.github/workflows/validate.yml')).toContain('<owner>/subprocessor-registry@<commit>');
    expect(stdout).toContain('Fill in where the Action comes from');
  });

  test('of an entry that nobody has filled in, validation says what each field wants', async () => {
    const cwd = tempFolder();
    await type(all, { cwd });
    const value =
      new URL(newEntryLink('https://git.example/calls/list', 'main')).searchParams.get('value') ?? '';
    put(cwd, { 'registry/subprocessors/your-service.yaml': value });
    const { code, stdout } = await type(['validate'], { cwd });
    expect(code).toBe(1);
    for (const field of ['service', 'legal_name', 'category', 'website', 'purpose', 'data']) {
      expect(stdout).toMatch(new RegExp(`your-service\\.yaml:\\d+:\\d+ error \\S+ .*\`${field}`));
    }
  });

  test('is the private address first, as words, and nothing but https links', async () => {
    const cwd = tempFolder();
    await type(all, { cwd });
    const { contact_links: links } = parse(text(cwd, '.github/ISSUE_TEMPLATE/config.yml')) as {
      contact_links: { name: string; url: string; about: string }[];
    };
    expect(links[0]?.about).toContain('objections@calls.example');
    for (const { url } of links) expect(url).toMatch(/^https:\/\/git\.example\/calls\/list\/blob\//);
  });

  test('is written for the repository that Git names, if nothing else is said', async () => {
    const cwd = tempFolder();
    startRepository(cwd);
    writeFileSync(
      join(cwd, '.git/config'),
      `${text(cwd, '.git/config')}[remote "origin"]\n\turl = ssh://git@git.example:2222/calls/list.git\n`,
    );
    await type(['init', ...terms, '--owners', 'none', '--action', action], { cwd });
    expect(text(cwd, 'CONTRIBUTING.md')).toContain('[new]: https://git.example/calls/list/new/');
  });

  test('shows a hostile name as text', async () => {
    const cwd = tempFolder();
    const name = 'Calls](https://evil.example) <img src=x> @everyone';
    expect((await type([...all, '--publisher', name], { cwd })).code).toBe(0);
    expect(text(cwd, 'CONTRIBUTING.md')).not.toMatch(/<img|\]\(https:\/\/evil/);
    expect(
      (parse(text(cwd, 'registry/registry.yaml')) as { publisher: { name: string } }).publisher.name,
    ).toBe(name);
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

describe('the questions', () => {
  test('are options where nobody sits at a terminal, and all that are missing are named at once', async () => {
    const cwd = tempFolder();
    const { code, stderr } = await type(['init', '--publisher', 'Example Calls'], { cwd });
    expect(code).toBe(2);
    for (const flag of [
      'contact',
      'objections',
      'days',
      'time-zone',
      'holidays',
      'owners',
      'action',
      'repository',
    ]) {
      expect(stderr).toContain(`--${flag} <`);
    }
    expect(stderr).not.toContain('--publisher');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(filesIn(cwd)).toEqual([]);
  });

  test('are asked at a terminal, again after a slip, and only those that are open', async () => {
    const cwd = tempFolder();
    const stdin = [
      ...[
        '',
        'Example Calls',
        '',
        'nobody',
        'privacy@calls.example',
        'objections@calls.example',
        'many',
        '15',
      ],
      ...['CET', 'Europe/Berlin', 'XX', 'DE-BY', '', '@calls/privacy', 'calls/tool@v1', action, 'later', ''],
    ].join('\n');
    const { code, stderr } = await type(['init'], { cwd, terminal: true, stdin });
    expect(code).toBe(0);
    expect(stderr).toContain('This one is needed.');
    expect(stderr).toContain('"nobody" is no e-mail address');
    expect(stderr).toContain('Write a whole number of days');
    expect(stderr).toContain('"CET" names no place');
    expect(stderr).toContain('"XX" begins with no country');
    expect(stderr).toContain('a tag or a branch can be moved later');
    expect(parse(text(cwd, 'registry/registry.yaml'))).toMatchObject({
      publisher: { name: 'Example Calls', contact: 'privacy@calls.example' },
      window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE-BY' },
    });
    expect(existsSync(join(cwd, '.github/ISSUE_TEMPLATE/config.yml'))).toBe(false);
  });

  test('that end too soon leave nothing behind', async () => {
    const cwd = tempFolder();
    const { code, stderr } = await type(['init'], { cwd, terminal: true, stdin: 'Example Calls\n' });
    expect(code).toBe(2);
    expect(stderr).toContain('The answers ended before the questions did.');
    expect(filesIn(cwd)).toEqual([]);
  });

  test.each([
    [['--days', '0'], /--days <number>: .* 1 to 365/],
    [['--time-zone', 'Mars/Base'], /--time-zone <zone>: There is no time zone/],
    [['--holidays', 'DE-XX'], /--holidays <code or none>: There is no holiday calendar "DE-XX"/],
    [['--action', 'calls/tool@main'], /--action <.*>: Write owner\/name@ and the full commit/],
    [['--owners', 'privacy'], /--owners <.*>: Write @person/],
    [['--repository', 'calls/list'], /--repository <.*>: Write the address as https/],
    [['--publisher', 'TBC'], /--publisher <name>: "TBC" says nothing/],
    [['--website', 'http://calls.example'], /Nothing was written: /],
    [['--branch', 'a]b'], /cannot be the default branch/],
    [['nowhere'], /There is no folder nowhere/],
  ])('a slip is told, and nothing is written: %j', async (slip, words) => {
    const cwd = tempFolder();
    const { code, stderr } = await type([...all, ...slip], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(filesIn(cwd)).toEqual([]);
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
