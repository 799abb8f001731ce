import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedGitHub, type EmbeddedRepository } from '../github/embedded-github.ts';
import { checkOut } from './checkout.ts';
import { pullRequestEvent, pushEvent } from './events.ts';
import { entry, goodSpeech, hosting, registryFiles, speech } from './registry-files.ts';
import { type JobOptions, promisedOutputs, type Run, runAction, temporaryFolder } from './runner.ts';

let github: EmbeddedGitHub;
let acme: EmbeddedRepository;

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  acme = github.repository('acme/registry', { files: registryFiles });
});
afterEach(() => github.stop());

/** The workflow runs on a push to `main`, by default on the last one. */
function publish(
  options: { sha?: string; inputs?: Record<string, string>; token?: string; workspace?: string } = {},
): Promise<Run> {
  const sha = options.sha ?? acme.head('main') ?? '';
  return runAction({
    workspace: options.workspace ?? checkOut(acme, sha),
    eventName: 'push',
    event: pushEvent('0'.repeat(40), sha),
    sha,
    ref: 'refs/heads/main',
    inputs: { command: 'publish', ...options.inputs },
    token: options.token ?? github.token({ permissions: { contents: 'write' } }),
    api: github,
  });
}

const page = 'SUBPROCESSORS.md';
const errorsIn = (run: Run) => run.stdout.split('\n').filter(line => line.startsWith('::error'));

describe('publishing', () => {
  test('the first time makes the branch, in one commit that names its source and no author', async () => {
    const source = acme.head('main') ?? '';
    const run = await publish();
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(acme.branches()).toEqual(['main', 'published']);
    expect(Object.keys(acme.files('published'))).toEqual([page]);
    expect(acme.read('published', page)).toContain('Example Hosting');
    const [commit, ...before] = acme.history('published');
    expect(before).toEqual([]);
    expect(commit?.message).toMatch(new RegExp(`\\n\\nMade-from: ${source}$`));
    expect(run.outputs).toMatchObject({ valid: 'true', published: 'true', commit: commit?.sha });
    expect(run.summary).toMatch(/^## ✅ Published\n/);
    expect(run.summary).toContain(`${github.serverUrl}/acme/registry/blob/published/${page}`);
  });

  test('the same files are left in a folder, for Pages', async () => {
    const run = await publish();
    expect(run.outputs['folder']).toBe(join(run.temporary, 'subprocessors'));
    expect(readdirSync(run.outputs['folder'] ?? '')).toEqual([page]);
    expect(readFileSync(join(run.outputs['folder'] ?? '', page), 'utf8')).toBe(acme.read('published', page));
    const elsewhere = await publish({
      inputs: { 'output-folder': 'out/site', 'publish-path': 'list/page.md' },
    });
    expect(elsewhere.outputs['folder']).toMatch(/out\/site$/);
    expect(existsSync(join(elsewhere.outputs['folder'] ?? '', 'list/page.md'))).toBe(true);
  });

  test('a file where that folder should be is told before anything is published', async () => {
    acme.commit('main', { site: 'A file.\n' });
    const run = await publish({ inputs: { 'output-folder': 'site' } });
    expect(run.status).toBe(1);
    expect(errorsIn(run).join()).toMatch(/Not published\. The folder site .*cannot be made/);
    expect(acme.branches()).toEqual(['main']);
    expect(run.outputs).toMatchObject({ published: 'false', folder: '' });
  });

  test('a second time, with the same list, writes nothing', async () => {
    await publish();
    acme.commit('main', { 'README.md': 'Another line.\n' });
    github.forgetRequests();
    const run = await publish();
    expect(run.status).toBe(0);
    expect(github.writes).toEqual([]);
    expect(run.outputs).toMatchObject({ published: 'false', commit: acme.head('published') });
    expect(run.outputs['folder']).not.toBe('');
  });

  test('a change of the list is one more commit on the branch, and what else stands there stays', async () => {
    await publish();
    acme.commit('published', { CNAME: 'calls.example\n' });
    acme.commit('main', { [speech]: goodSpeech });
    const run = await publish();
    expect(run.outputs['published']).toBe('true');
    expect(acme.history('published')).toHaveLength(3);
    expect(Object.keys(acme.files('published'))).toEqual(['CNAME', page]);
    expect(acme.read('published', page)).toContain('Example Speech');
  });

  test('the branch that the list stands on may be named, and the list stays as it is', async () => {
    const before = acme.files('main');
    const run = await publish({ inputs: { 'publish-to': 'main' } });
    expect(run.outputs['published']).toBe('true');
    const { [page]: written, ...rest } = acme.files('main');
    expect(rest).toEqual(before);
    expect(written).toContain('Example Hosting');
    const again = await publish({ inputs: { 'publish-to': 'main' } });
    expect(again.outputs['published']).toBe('false');
  });

  test('every output that action.yml promises for this command is set', async () => {
    const run = await publish();
    expect(Object.keys(run.outputs).sort()).toEqual(promisedOutputs('publish'));
    expect(run.result).toMatchObject({
      schemaVersion: 1,
      command: 'publish',
      outcome: 'written',
      files: [page],
    });
  });
});

describe('when others write at the same time', () => {
  test('a lost race is run again on what they wrote', async () => {
    await publish();
    acme.commit('main', { [speech]: goodSpeech });
    github.faults.before(
      { method: 'PATCH', path: /\/git\/refs\// },
      () => void acme.commit('published', { 'feed.xml': '<feed/>\n' }),
    );
    const run = await publish();
    expect(run.status).toBe(0);
    expect(Object.keys(acme.files('published'))).toEqual([page, 'feed.xml']);
    expect(acme.read('published', page)).toContain('Example Speech');
  });

  test('a run that a later push has overtaken leaves it to the later one', async () => {
    const older = acme.head('main') ?? '';
    const workspace = checkOut(acme, older);
    acme.commit('main', { [speech]: goodSpeech });
    await publish();
    const published = acme.head('published');
    const run = await publish({ sha: older, workspace });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^::notice::Not published here: .*The run of that later commit publishes\.$/m);
    expect(run.outputs).toMatchObject({ published: 'false', commit: '', folder: '' });
    expect(acme.head('published')).toBe(published);
  });

  test('also if the later run finishes in the middle of the older one', async () => {
    await publish();
    const older = acme.commit('main', { [hosting]: entry({ service: 'Older Hosting' }) });
    const workspace = checkOut(acme, older);
    github.faults.before({ method: 'POST', path: /\/git\/commits$/ }, async () => {
      acme.commit('main', { [speech]: goodSpeech });
      acme.commit('published', { [page]: 'the newer page\n' });
    });
    const run = await publish({ sha: older, workspace });
    expect(run.result['outcome']).toBe('outdated');
    expect(acme.read('published', page)).toBe('the newer page\n');
  });

  test('a later commit that leaves the list alone does not stop it', async () => {
    const older = acme.head('main') ?? '';
    const workspace = checkOut(acme, older);
    acme.commit('main', { 'README.md': 'Another line.\n' });
    const run = await publish({ sha: older, workspace });
    expect(run.outputs['published']).toBe('true');
  });
});

describe('what keeps it from publishing is one sentence with the ways out', () => {
  test('a rule on the branch', async () => {
    acme.refuse('published', 'pull-request');
    const run = await publish();
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(
        /^::error::The branch `published` could not be written: a rule .* or set `publish-to` to a branch that it may write\.$/,
      ),
    ]);
    expect(run.outputs).toMatchObject({ published: 'false', folder: '' });
    expect(run.summary).toMatch(/^## ❌ Not published\n/);
  });

  test('a token that may only read', async () => {
    const run = await publish({ token: github.token({ permissions: { contents: 'read' } }) });
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(/^::error::The branch `published` could not be written: .*`contents: write`/),
    ]);
  });

  test('an empty token', async () => {
    const run = await publish({ inputs: { token: '' } });
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([expect.stringContaining('`token` is empty')]);
  });

  test('a list with errors', async () => {
    acme.commit('main', { [speech]: goodSpeech.replace('category: infrastructure', 'category: nowhere') });
    const run = await publish();
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([
      expect.stringContaining('title=unknown-category'),
      '::error::Not published, because the registry has 1 error. The page stays as it is.',
    ]);
    expect(github.writes).toEqual([]);
    expect(run.outputs).toMatchObject({ valid: 'false', errors: '1', published: 'false', folder: '' });
  });

  test('a pull request from a fork, whose author is not to blame: a warning', async () => {
    const vendor = acme.fork('vendor');
    vendor.commit('new-entry', { [speech]: goodSpeech });
    const pull = acme.pull({ head: 'vendor:new-entry' });
    const run = await runAction({
      workspace: checkOut(acme, pull.mergeSha ?? ''),
      eventName: 'pull_request',
      event: pullRequestEvent(pull),
      sha: pull.mergeSha ?? '',
      ref: `refs/pull/${pull.number}/merge`,
      inputs: { command: 'publish' },
      token: github.token({ permissions: { contents: 'read' } }),
      api: github,
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^::warning::Not published: this run is about a proposal/m);
    expect(github.requests).toEqual([]);
    expect(run.outputs['published']).toBe('false');
  });
});

describe('only the list on the default branch is published', () => {
  function dispatched(ref: string, sha: string, some: Partial<JobOptions> = {}): Promise<Run> {
    return runAction({
      workspace: checkOut(acme, sha),
      eventName: 'workflow_dispatch',
      event: { ref, repository: { default_branch: 'main' } },
      sha,
      ref,
      inputs: { command: 'publish' },
      token: github.token({ permissions: { contents: 'write' } }),
      api: github,
      ...some,
    });
  }

  function expectNothingFrom(run: Run, ref: string): void {
    expect([run.status, errorsIn(run)]).toEqual([0, []]);
    expect(run.stdout).toMatch(
      new RegExp(`^::warning::Not published: this run is about \`${ref}\`, and only .*\`main\`, is`, 'm'),
    );
    expect(run.result['outcome']).toBe('proposal');
    expect(run.outputs).toMatchObject({ published: 'false', commit: '', folder: '' });
    expect(github.writes).toEqual([]);
  }

  test('not that of a branch that nobody has merged', async () => {
    const sha = acme.commit('feature', { [speech]: goodSpeech });
    expectNothingFrom(await dispatched('refs/heads/feature', sha), 'refs/heads/feature');
    const dry = await dispatched('refs/heads/feature', sha, {
      inputs: { command: 'publish', 'dry-run': 'true' },
    });
    expect(dry.stdout).toContain('Nothing was written (dry run)');
    expect(github.writes).toEqual([]);
  });

  test('not that of a tag, which may be older than the page', async () => {
    const old = acme.head('main') ?? '';
    acme.commit('main', { [speech]: goodSpeech });
    await publish();
    github.forgetRequests();
    expectNothingFrom(await dispatched('refs/tags/v1', old), 'refs/tags/v1');
    expect(acme.read('published', page)).toContain('Example Speech');
  });

  test('not that of a branch which was the default one when the run was started the first time', async () => {
    const sha = acme.commit('trunk', { [speech]: goodSpeech });
    const event = { repository: { default_branch: 'trunk' } };
    expectNothingFrom(await dispatched('refs/heads/trunk', sha, { event }), 'refs/heads/trunk');
  });

  test('whatever else is checked out', async () => {
    const proposal = acme.commit('feature', { [speech]: goodSpeech });
    const run = await dispatched('refs/heads/main', acme.head('main') ?? '', {
      eventName: 'issue_comment',
      event: { action: 'created', issue: { number: 1 } },
      workspace: checkOut(acme, proposal),
    });
    expect(run.outputs['published']).toBe('true');
    expect(acme.read('published', page)).toContain('Example Hosting');
    expect(acme.read('published', page)).not.toContain('Example Speech');
  });

  test('also if nothing is checked out', async () => {
    const run = await dispatched('refs/heads/main', acme.head('main') ?? '', {
      workspace: temporaryFolder(),
    });
    expect(run.outputs['published']).toBe('true');
    expect(acme.read('published', page)).toContain('Example Hosting');
  });

  test('a folder that the commit does not have is one sentence', async () => {
    const inputs = { command: 'publish', directory: 'elsewhere' };
    const run = await dispatched('refs/heads/main', acme.head('main') ?? '', { inputs });
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([expect.stringMatching(/There is no folder `elsewhere` in the commit/)]);
  });
});

describe('a dry run', () => {
  test('says what it would do, writes nothing and leaves nothing', async () => {
    const run = await publish({
      inputs: { 'dry-run': 'true' },
      token: github.token({ permissions: { contents: 'read' } }),
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(
      /It would create the branch `published` and add SUBPROCESSORS\.md \([\d,]+ bytes\)\. Nothing was written/,
    );
    expect(github.writes).toEqual([]);
    expect(acme.branches()).toEqual(['main']);
    expect(run.outputs).toMatchObject({ published: 'false', commit: '', folder: '' });
    expect(readdirSync(run.temporary)).toEqual([]);
  });

  test('sees what is current and what is not', async () => {
    await publish();
    expect((await publish({ inputs: { 'dry-run': 'true' } })).stdout).toContain('It would write nothing');
    acme.commit('main', { [speech]: goodSpeech });
    expect((await publish({ inputs: { 'dry-run': 'true' } })).stdout).toContain(
      'It would change SUBPROCESSORS.md',
    );
  });
});
