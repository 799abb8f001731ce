import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, git, startRepository } from '../local/repository.ts';
import { put, tempFolder } from '../local/temp-folder.ts';
import { entry, policyText, poorEntry, putRegistry, type, withRegistry } from './terminal.ts';

const hosting = 'registry/subprocessors/example-hosting.yaml';
const reader = { 'registry/subprocessors/example-reader.yaml': entry('Example Reader') };

/** A repository in which a first commit has the small registry and a second one a further entry. */
function history(): string {
  const cwd = withRegistry();
  startRepository(cwd);
  commitAll(cwd);
  put(cwd, reader);
  commitAll(cwd);
  return cwd;
}

test('a state with errors is its errors, as JSON', async () => {
  const after = withRegistry({ 'registry/subprocessors/example-poor.yaml': 'service: [' });
  const { code, stdout } = await type(['diff', withRegistry(), after, '--format', 'json'], { cwd: '/' });
  expect(code).toBe(1);
  const { findings } = JSON.parse(stdout);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings[0].file).toMatch(/example-poor\.yaml$/);
});

describe('two states that mean the same', () => {
  test('do not differ, whatever their letters', async () => {
    const cwd = tempFolder();
    const [before, after] = [withRegistry(), withRegistry()];
    const text = 'category:   "infrastructure" # moved\nservice: Example Hosting\n';
    const rest = entry('Example Hosting').split('\n').slice(3).join('\n');
    put(before, { [hosting]: entry('Example Hosting') });
    put(after, { [hosting]: `${text}legal_name: 'Example Hosting Ltd'\n${rest}` });
    const { code, stdout, stderr } = await type(['diff', before, after], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'No difference in meaning.\n', stderr: '' });
  });
});

describe('two states that differ', () => {
  test('in the policy too are compared by their own terms, each of them complete', async () => {
    const [before, after] = [withRegistry(), withRegistry(reader)];
    put(after, { 'registry/registry.yaml': policyText().replace('days: 15', 'days: 30') });
    const { code, stdout, stderr } = await type(['diff', before, after], { cwd: '/' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n1 entry differs · digest [0-9a-f]{32}\n$/);
    expect(stderr).toMatch(/^Only entries are compared\. The policy differs too:\n.*was 15, becomes 30\n/);
  });

  test('are told apart in words, the strictest first, with what each sets off', async () => {
    const [before, after] = [withRegistry(), withRegistry(reader)];
    put(before, { [hosting]: entry('Example Hosting') });
    put(after, { [hosting]: entry('Example Hosting').replace('privacy@', 'dpo@') });
    const { code, stdout } = await type(['diff', before, after], { cwd: '/' });
    expect(code).toBe(1);
    expect(stdout.replace(/[0-9a-f]{32}\n$/, '')).toBe(`New subprocessor: Example Reader (Example Reader Ltd)
  notice and time to object (addition of example-reader)
  Legal name: Example Reader Ltd
  Established in: Germany
  Purpose: "Reads numbers aloud."
  Data: phone number
  Whose data: callers
  Places: Germany (hosting)
  Used from: 2027-03-01
  Category: Infrastructure
  Contact: privacy@company.example
  Website: https://company.example/
  Concerns: all customers

Example Hosting: details
  a line in the list of changes (details of example-hosting)
  Contact: dpo@company.example added; privacy@company.example no longer stated

2 entries differ · digest `);
  });

  test('are coloured on a terminal', async () => {
    const sides = [withRegistry(), withRegistry(reader)];
    const { stdout } = await type(['diff', ...sides], { cwd: '/', terminal: true });
    expect(stdout).toContain('\u001B[31mnotice and time to object\u001B[39m');
  });

  test('as JSON have exactly these fields', async () => {
    const after = withRegistry();
    put(after, { 'registry/subprocessors/example-reader.yaml': entry('Example Reader') });
    const { code, stdout } = await type(['diff', withRegistry(), after, '--format', 'json'], { cwd: '/' });
    const { changes, digest, ...rest } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(rest).toEqual({});
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ entry: 'example-reader', class: 'addition', treatment: 'window' });
    expect(Object.keys(changes[0])).toEqual(['entry', 'class', 'treatment', 'fields']);
    expect(changes[0].fields).toContainEqual({
      path: 'legal_name',
      before: null,
      after: 'Example Reader Ltd',
    });
  });

  test('in the policy are named, for they are not compared here', async () => {
    const after = withRegistry();
    put(after, { 'registry/registry.yaml': policyText().replace('days: 15', 'days: 20') });
    const { code, stdout, stderr } = await type(['diff', withRegistry(), after], { cwd: '/' });
    expect(stdout).toBe('No difference in meaning.\n');
    expect(stderr).toMatch(
      /^Only entries are compared\. The policy differs too:\n {2}the time to object, in days: was 15, becomes 20\n/,
    );
    expect(code).toBe(0);
  });
});

describe('a side', () => {
  test('is a revision, from the top of the repository or below it', async () => {
    const cwd = history();
    git(cwd, 'tag', 'v1', 'HEAD~1');
    for (const [before, after] of [
      ['HEAD~1', 'HEAD'],
      ['v1', 'registry'],
      ['v1:registry', 'main:registry'],
      ['v1:', 'main:'],
    ] as const) {
      const { code, stdout } = await type(['diff', before, after], { cwd });
      expect([code, stdout.split('\n')[0]]).toEqual([
        1,
        'New subprocessor: Example Reader (Example Reader Ltd)',
      ]);
    }
    expect((await type(['diff', 'HEAD~1', 'HEAD', '.'], { cwd: join(cwd, 'registry') })).code).toBe(1);
    expect((await type(['diff', 'HEAD^{/A change}', 'HEAD'], { cwd })).code).toBe(0);
  });

  test('that is both a folder and a revision is the folder', async () => {
    const cwd = history();
    git(cwd, 'branch', 'old', 'HEAD~1');
    expect((await type(['diff', 'HEAD', 'old'], { cwd })).code).toBe(1);
    putRegistry(join(cwd, 'old'));
    put(cwd, { 'old/subprocessors/example-reader.yaml': entry('Example Reader') });
    expect((await type(['diff', 'HEAD', 'old'], { cwd })).code).toBe(0);
  });

  test('without a registry yet is an empty list, and that is said', async () => {
    const cwd = tempFolder();
    startRepository(cwd);
    commitAll(cwd);
    putRegistry(join(cwd, 'registry'));
    const { code, stdout, stderr } = await type(['diff', 'HEAD', 'registry'], { cwd });
    expect(stderr).toBe('HEAD has no registry yet; it is compared as an empty list.\n');
    expect(stdout).toMatch(/\n3 entries differ · digest [0-9a-f]{32}\n$/);
    expect(code).toBe(1);
    const none = await type(['diff', 'HEAD', 'HEAD'], { cwd });
    expect(none).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('error: Neither HEAD nor HEAD has a registry in registry.\n'),
    });
  });

  test('with errors is not compared; they are shown where errors belong', async () => {
    const bad = withRegistry({ 'registry/subprocessors/example-poor.yaml': poorEntry });
    const { code, stdout, stderr } = await type(['diff', withRegistry(), bad], { cwd: '/' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      / has errors and cannot be compared:\n[\s\S]*example-poor\.yaml:1:1 error required-to-list /,
    );
  });

  test.each(['v9', '-1', '--output=x'])('that is neither, such as %s, is wrong use', async name => {
    const cwd = history();
    const { code, stdout, stderr } = await type(['diff', '--', name, 'registry'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      `There is no folder ${name}, and it cannot be read as a revision. Git knows no revision ${name} here.`,
    );
  });
});

test('what a stranger wrote is printed on lines of its own making only', async () => {
  const sly = entry('Example Reader').replace('Reads numbers aloud.', '"x\\n::error::y ##[group]"');
  const after = withRegistry({ 'registry/subprocessors/example-reader.yaml': sly });
  const { stdout } = await type(['diff', withRegistry(), after], { cwd: '/' });
  expect(stdout).toContain('::error::y');
  expect(stdout).not.toMatch(/^\s*::|##\[/m);
});
