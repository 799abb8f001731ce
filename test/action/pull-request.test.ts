import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedGitHub, type EmbeddedRepository } from '../github/embedded-github.ts';
import type { EmbeddedPull } from '../github/repository.ts';
import { checkOut } from './checkout.ts';
import { pullRequestEvent } from './events.ts';
import { entry, goodSpeech, policyFile, registryFiles, speech } from './registry-files.ts';
import { promisedOutputs, type Run, runAction } from './runner.ts';

let github: EmbeddedGitHub;
let acme: EmbeddedRepository;
let vendor: EmbeddedRepository;

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  acme = github.repository('acme/registry', { files: registryFiles });
  vendor = acme.fork('vendor');
});
afterEach(() => github.stop());

/** A vendor proposes these files from a fork. */
function propose(files: Readonly<Record<string, string | null>>): EmbeddedPull {
  vendor.commit('new-entry', files, 'Add Example Speech');
  return acme.pull({ head: 'vendor:new-entry', author: 'vendor' });
}

/** The workflow runs on the pull request, with the token that a fork gets. */
function check(
  pull: EmbeddedPull,
  options: { depth?: number; at?: string; inputs?: Record<string, string>; token?: string } = {},
): Promise<Run> {
  const sha = pull.mergeSha ?? '';
  return runAction({
    workspace: checkOut(acme, options.at ?? sha, { depth: options.depth ?? 2 }),
    eventName: 'pull_request',
    event: pullRequestEvent(pull),
    sha,
    ref: `refs/pull/${pull.number}/merge`,
    token: options.token ?? github.token({ permissions: { contents: 'read' } }),
    api: github,
    ...(options.inputs && { inputs: options.inputs }),
  });
}

const commandsIn = (run: Run) =>
  run.stdout.split('\n').filter(line => /^::(?:error|warning|notice)/.test(line));

describe('a vendor proposes an entry from a fork', () => {
  test('a mistake is shown on its line, and the summary says where it is and what happens next', async () => {
    const pull = propose({
      [speech]: goodSpeech.replace('category: infrastructure', 'category: infrastucture'),
    });
    const run = await check(pull);
    expect(run.status).toBe(1);
    expect(commandsIn(run)).toEqual([
      expect.stringMatching(
        /^::error file=registry\/subprocessors\/example-speech\.yaml,line=3,endLine=3,col=11,endColumn=23,title=unknown-category::.*infrastucture.*infrastructure/,
      ),
    ]);
    expect(run.summary).toMatch(/^## ❌ One thing has to be mended\n/);
    expect(run.summary).toContain(
      '/vendor/registry/blob/new-entry/registry/subprocessors/example-speech.yaml?plain=1#L3',
    );
    expect(run.summary).toMatch(/Example Calls decides, tells its customers, and gives them time to object/);
    expect(run.outputs).toMatchObject({
      valid: 'false',
      errors: '1',
      warnings: '0',
      changes: '',
      digest: '',
    });
    expect(github.requests).toEqual([]);
  });

  test('once it is mended, the change stands in the summary in words, with its class and the page to come', async () => {
    const pull = propose({ [speech]: goodSpeech });
    const run = await check(pull);
    expect(run.status).toBe(0);
    expect(commandsIn(run)).toEqual([]);
    expect(run.summary).toMatch(/^## ✅ Nothing has to be mended\n/);
    expect(run.summary).toContain('New subprocessor');
    expect(run.summary).toContain('notice and time to object');
    expect(run.summary).toMatch(/^`{3,}diff\n@@ [^`]*^\+.*Example Speech.*$/m);
    expect(run.summary).toContain('This is a proposal.');
    expect(run.outputs).toMatchObject({ valid: 'true', errors: '0', changes: '1' });
    expect(run.result).toMatchObject({
      schemaVersion: 1,
      command: 'validate',
      entries: 2,
      comparedWith: pull.baseSha,
      changes: [{ entry: 'example-speech', class: 'addition', treatment: 'window' }],
      digest: run.outputs['digest'],
    });
    expect(run.outputs['digest']).toMatch(/^[0-9a-f]{64}$/);
    expect(github.requests).toEqual([]);
  });

  test('it is compared with the base as it stands now, not as it was when the branch was made', async () => {
    const pull = propose({ [speech]: goodSpeech });
    acme.commit('main', {
      'registry/subprocessors/example-chat.yaml': entry({ service: 'Example Chat', category: 'support' }),
    });
    const run = await check(acme.pullAt(pull.number));
    expect(run.result['changes']).toEqual([expect.objectContaining({ entry: 'example-speech' })]);
  });

  test('a change of the policy alone is told term by term, what promises less first', async () => {
    const looser = (registryFiles[policyFile] ?? '')
      .replace('days: 15', 'days: 3')
      .replace('name: Example Calls', `name: "Example <!-- @everyone ${'x'.repeat(100)}"`);
    const run = await check(propose({ [policyFile]: looser }));
    expect(run.summary).toContain('No entry differs, but the policy does');
    expect(run.summary).not.toContain('Nothing: no entry differs');
    const [, lines = ''] = /### What changes in the policy\n\n((?:- .*\n)+)/.exec(run.summary) ?? [];
    expect(lines.trim().split('\n')).toEqual([
      '- the time to object, in days: was 15, becomes 3; customers may be promised less',
      expect.stringContaining('of the group standard'),
      expect.stringMatching(/^- the publisher's name: was "Example Calls", becomes "Example .*x…"$/),
    ]);
    expect(lines).not.toMatch(/<!--|[^`\w;]@everyone|x{60}/);
    expect(run.summary).toContain('This is a proposal to change the policy; no entry of the list changes.');
  });

  test('the policy that stood before is the one that counts', async () => {
    const stricter = (registryFiles[policyFile] ?? '').replace('days: 15', 'days: 1');
    const run = await check(propose({ [policyFile]: stricter, [speech]: goodSpeech }));
    expect(run.stdout).toMatch(/title=policy-with-entries::/);
  });
});

describe('a checkout of depth 1', () => {
  test('asks GitHub for the base, with the token that a fork gets, and fetches no file that is here already', async () => {
    const pull = propose({ [speech]: goodSpeech });
    const [shallow, deep] = [await check(pull, { depth: 1 }), await check(pull, { depth: 2 })];
    expect(shallow.status).toBe(0);
    expect(shallow.result).toEqual(deep.result);
    expect(github.writes).toEqual([]);
    expect(github.requests.map(({ path }) => path)).toEqual([
      expect.stringMatching(/\/git\/commits\//),
      expect.stringMatching(/\/git\/commits\//),
      expect.stringMatching(/\/git\/trees\//),
      expect.stringMatching(/\/git\/trees\//),
    ]);
  });

  test('fetches the one file that differs', async () => {
    await check(
      propose({
        [speech]: goodSpeech,
        'registry/subprocessors/example-hosting.yaml': entry({ purpose: 'Other.' }),
      }),
      {
        depth: 1,
      },
    );
    expect(github.requests.filter(({ path }) => path.includes('/git/blobs/'))).toHaveLength(1);
  });

  test('a note says that nothing was compared where GitHub refuses, and the check goes on', async () => {
    const run = await check(propose({ [speech]: goodSpeech }), { depth: 1, token: 'unknown' });
    expect(run.status).toBe(0);
    expect(commandsIn(run)).toEqual([
      expect.stringMatching(
        /^::notice .*title=comparison-skipped::The comparison was skipped, because .*fetch-depth: 2/,
      ),
    ]);
    expect(run.summary).toContain('The comparison was skipped');
    expect(run.outputs).toMatchObject({ valid: 'true', changes: '' });
  });

  test('and where there is no token at all', async () => {
    const run = await check(propose({ [speech]: goodSpeech }), { depth: 1, token: '' });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/::notice .*comparison-skipped::.*no token/);
    expect(github.requests).toEqual([]);
  });
});

test('a checkout of the vendor’s own branch is not compared with the commit below it', async () => {
  vendor.commit('new-entry', { [speech]: goodSpeech.replace('Turns', 'Turned') });
  const pull = propose({ [speech]: goodSpeech });
  const run = await check(pull, { at: pull.headSha });
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/::notice .*comparison-skipped::.*Leave out `ref:`/);
});

test('a list with errors of its own is nothing to compare with, and mending it passes', async () => {
  acme.commit('main', { [speech]: goodSpeech.replace('category: infrastructure', 'category: nowhere') });
  vendor = acme.fork('other');
  vendor.commit('new-entry', { [speech]: goodSpeech });
  const run = await check(acme.pull({ head: 'other:new-entry' }));
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/::notice .*comparison-skipped::.*1 error of its own/);
});

test('the first list of a repository is new altogether, which is nothing to remark on', async () => {
  const empty = github.repository('acme/new');
  empty.commit('first', registryFiles);
  const pull = empty.pull({ head: 'first' });
  const run = await runAction({
    workspace: checkOut(empty, pull.mergeSha ?? ''),
    eventName: 'pull_request',
    event: pullRequestEvent(pull),
    sha: pull.mergeSha ?? '',
    ref: `refs/pull/${pull.number}/merge`,
    repository: 'acme/new',
  });
  expect(run.status).toBe(0);
  expect(commandsIn(run)).toEqual([]);
  expect(run.summary).toContain('all of it is new');
});

test('every output that action.yml promises for this command is set', async () => {
  const run = await check(propose({ [speech]: goodSpeech }));
  expect(Object.keys(run.outputs).sort()).toEqual(promisedOutputs('validate'));
});

test('with `fail-on: warning` a warning is enough to fail', async () => {
  const pull = propose({ [speech]: `${goodSpeech}review: {next: 2020-01-01}\n` });
  const lenient = await check(pull);
  expect([lenient.status, lenient.outputs['valid']]).toEqual([0, 'true']);
  const strict = await check(pull, { inputs: { 'fail-on': 'warning' } });
  expect([strict.status, strict.outputs['valid']]).toEqual([1, 'true']);
});
