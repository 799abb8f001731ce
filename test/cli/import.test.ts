import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { put, tempFolder } from '../local/temp-folder.ts';
import { type, withRegistry } from './terminal.ts';

const list = `| Subprocessor | Purpose | Website | Location |
|---|---|---|---|
| Alpha | Hosting | https://alpha.example | United States |
| Beta | Mail | www.beta.example | EU |
`;

const terms = [
  ...[
    '--publisher',
    'Example Calls',
    '--legal-name',
    'Example Calls Ltd',
    '--contact',
    'privacy@calls.example',
  ],
  ...[
    '--objections',
    'objections@calls.example',
    '--days',
    '15',
    '--time-zone',
    'Europe/Berlin',
    '--holidays',
    'DE',
  ],
];

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();

describe('a list is taken over', () => {
  test('into a registry of its own, in which only the terms of the contracts are left to fill in', async () => {
    const cwd = tempFolder({ 'list.md': list });
    const { code, stdout, stderr } = await type(['import', 'list.md'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^list\.md:3:45 note import\/place-kind-unknown \S/m);
    expect(stdout).toMatch(/^list\.md:4:17 warning import\/link-without-https \S/m);
    expect(stdout.split('\n').slice(-4)).toEqual([
      '2 rows → 2 entries, 3 findings',
      'Written to registry/: registry.yaml and 2 files under subprocessors/. Nobody is told of it: this is the list as it stood.',
      '3 things are still to be filled in; validate says which and where: subprocessor-registry validate registry',
      '',
    ]);
    expect(filesIn(cwd)).toEqual([
      'list.md',
      'registry/registry.yaml',
      'registry/subprocessors/alpha.yaml',
      'registry/subprocessors/beta.yaml',
    ]);
    const validated = await type(['validate'], { cwd });
    expect(validated.stdout.match(/error \S+ `\w+`/g)).toEqual([
      'error missing-field `publisher`',
      'error missing-field `window`',
      'error missing-field `objections`',
    ]);
  });

  test('whole, with the terms: it validates and renders, and the page says since when it stands here', async () => {
    const cwd = tempFolder({ 'list.md': list });
    const { stdout } = await type(
      ['import', 'list.md', ...terms, '--from', 'https://calls.example/subprocessors'],
      { cwd },
    );
    expect(stdout).not.toContain('to be filled in');
    expect(await type(['validate', '--strict'], { cwd })).toEqual({
      code: 0,
      stdout: '2 entries · 0 errors · 0 warnings\n',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'registry/registry.yaml'), 'utf8')).toContain(
      'Some lack legal_name, website or contact.',
    );
    const { stdout: page } = await type(['render'], { cwd });
    expect(page).toContain(
      'The list was taken over as it stood on Mon 23 Nov 2026 from [https://calls.example/subprocessors](https://calls.example/subprocessors). What was in it on that day was not announced from here',
    );
  });

  test('on the day that is given, from standard input, with columns that are told', async () => {
    const cwd = tempFolder();
    const { code } = await type(
      [
        'import',
        '-',
        '--map',
        'Location=locations.hosting',
        '--map',
        'Purpose=-',
        '--taken-over',
        '2026-11-20',
        '--category',
        'Tools',
      ],
      { cwd, stdin: list },
    );
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'registry/registry.yaml'), 'utf8')).toMatch(
      /^taken_over:\n {2}on: 2026-11-20\n\n/m,
    );
    expect(readFileSync(join(cwd, 'registry/subprocessors/alpha.yaml'), 'utf8')).toBe(
      'service: Alpha\ncategory: tools\nwebsite: https://alpha.example\nlocations:\n  - country: US\n    kind: hosting\n',
    );
  });

  test('only in words, on a dry run', async () => {
    const cwd = tempFolder({ 'list.md': list });
    const { code, stdout } = await type(['import', 'list.md', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Would be written to registry/: registry.yaml and 2 files');
    expect(filesIn(cwd)).toEqual(['list.md']);
  });

  test('and told to programs as JSON', async () => {
    const cwd = tempFolder({ 'list.md': list });
    const { stdout } = await type(['import', 'list.md', '--format', 'json'], { cwd });
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({
      rows: 2,
      written: true,
      entries: [{ id: 'alpha', service: 'Alpha', category: 'subprocessors' }, { id: 'beta' }],
      files: [
        'registry/registry.yaml',
        'registry/subprocessors/alpha.yaml',
        'registry/subprocessors/beta.yaml',
      ],
    });
    expect(told.findings).toHaveLength(3);
    expect(told.open).toHaveLength(3);
  });

  test('in colour on a terminal, and nowhere else', async () => {
    const cwd = tempFolder({ 'list.md': list });
    const dry = ['import', 'list.md', '--dry-run'];
    expect((await type(dry, { cwd })).stdout).not.toContain('\u001B');
    expect((await type(dry, { cwd, terminal: true })).stdout).toContain('\u001B[33mwarning');
  });
});

describe('a registry that stands', () => {
  test('keeps its policy and its files, and gets the entries it lacks', async () => {
    const cwd = withRegistry({
      'list.csv': 'Name,Category,Purpose\nAlpha,Customer Support,Mail\nExample Calendar,x,Mail\n',
    });
    const before = filesIn(join(cwd, 'registry'));
    const known = readFileSync(
      join(cwd, 'registry', before.find(one => one.startsWith('subprocessors/')) ?? ''),
      'utf8',
    );
    const service = /^service: (.*)$/m.exec(known)?.[1] ?? '';
    put(cwd, {
      'list.csv': `Name,Category,Purpose\nAlpha,Customer Support,Mail\n${service.toUpperCase()},x,Mail\n`,
    });
    const policy = readFileSync(join(cwd, 'registry/registry.yaml'), 'utf8');
    const { code, stdout } = await type(['import', 'list.csv'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^list\.csv:3:1 note import\/stands-already /m);
    expect(stdout).toContain('Written to registry/: 1 file under subprocessors/.');
    expect(readFileSync(join(cwd, 'registry/registry.yaml'), 'utf8')).toBe(policy);
    expect(filesIn(join(cwd, 'registry'))).toEqual([...before, 'subprocessors/alpha.yaml'].sort());
    expect(readFileSync(join(cwd, 'registry/subprocessors/alpha.yaml'), 'utf8')).toContain(
      'category: customer-support\n',
    );
  });

  test('has no use for the terms of a policy', async () => {
    const cwd = withRegistry({ 'list.csv': 'Name,Purpose\nAlpha,Mail\n' });
    const { code, stderr } = await type(['import', 'list.csv', '--days', '30'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: registry\/registry\.yaml stands already and stays as it is/);
  });

  test('is the same after the same list once more', async () => {
    const cwd = tempFolder({ 'list.md': list });
    await type(['import', 'list.md'], { cwd });
    const { code, stdout } = await type(['import', 'list.md'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('2 rows → 0 entries');
    expect(stdout).toMatch(/\nNothing was written\.\n$/);
  });
});

describe('nothing is written', () => {
  test('where there is nothing to import, and the exit code says so', async () => {
    const cwd = tempFolder({ 'prose.md': 'We use Alpha, Beta and Gamma.\n', 'empty.csv': '' });
    for (const name of ['prose.md', 'empty.csv']) {
      const { code, stdout } = await type(['import', name], { cwd });
      expect(code).toBe(1);
      expect(stdout).toMatch(
        / error import\/(?:no-list|empty-source) [\s\S]*0 rows → 0 entries, 1 finding\nNothing was written\.\n$/,
      );
    }
    expect(filesIn(cwd)).toEqual(['empty.csv', 'prose.md']);
  });

  test.each([
    [['import', 'none.md'], /There is no file none\.md/],
    [['import', 'list.md', '--map', 'Purpose'], /Write a heading, an equals sign and a field/],
    [
      ['import', 'list.md', '--map', 'Purpose=colour'],
      /There is no field colour\. A column can be one of: service, /,
    ],
    [['import', 'list.md', '--contact', 'nobody'], /Nothing was written: .*"nobody" is no e-mail address/],
    [['import', 'list.md', ...terms, '--time-zone', 'Mars/Base'], /Nothing was written: .*Mars\/Base/],
    [['import', 'list.md', '--days', 'many'], /Write a whole number of days/],
    [['import', 'list.md', '--as', 'word'], /Allowed choices are markdown, html/],
  ])('after a slip: %j', async (command, words) => {
    const cwd = tempFolder({ 'list.md': list });
    const { code, stderr } = await type(command, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(filesIn(cwd)).toEqual(['list.md']);
  });

  test('if one of the files cannot be', async () => {
    const cwd = tempFolder({ 'list.md': list, 'registry/subprocessors': 'a file where a folder should be' });
    const { code, stderr } = await type(['import', 'list.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: Nothing was written/);
    expect(filesIn(cwd)).toEqual(['list.md', 'registry/subprocessors']);
  });
});

test('two imports can be compared before the policy is filled in, and that is said', async () => {
  const more = `${list}| Gamma | Chat | https://gamma.example | EU |\n`;
  const cwd = tempFolder({ 'one.md': list, 'two.md': more });
  await type(['import', 'one.md', '--out', 'one'], { cwd });
  await type(['import', 'two.md', '--out', 'two'], { cwd });
  const { code, stdout, stderr } = await type(['diff', 'one', 'two'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^New subprocessor: Gamma [\s\S]*\n1 entry differs\n$/);
  expect(stderr.match(/The policy of (?:one|two) is not complete/g)).toHaveLength(2);
  expect(
    JSON.parse((await type(['diff', 'one', 'two', '--format', 'json'], { cwd })).stdout).digest,
  ).toBeNull();
});

test('other mistakes in a policy keep it from being compared', async () => {
  const cwd = tempFolder({ 'list.md': list });
  await type(['import', 'list.md', '--out', 'one'], { cwd });
  writeFileSync(join(cwd, 'one/subprocessors/alpha.yaml'), 'service: [\n');
  const { code, stderr } = await type(['diff', 'one', 'one'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain('one has errors and cannot be compared:');
});

test('a folder that may not be written to stays as it is', async () => {
  if (process.getuid?.() === 0) return;
  const cwd = tempFolder({ 'list.md': list });
  mkdirSync(join(cwd, 'closed'));
  chmodSync(join(cwd, 'closed'), 0o555);
  const { code } = await type(['import', 'list.md', '--out', 'closed/registry'], { cwd });
  expect(code).toBe(2);
  expect(existsSync(join(cwd, 'closed/registry'))).toBe(false);
});
