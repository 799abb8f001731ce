import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maxFileBytes } from '../../core/source.ts';
import { blobSha } from '../../github/blob-sha.ts';
import { firstParent, registryAt } from '../../github/registry-at.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
const policy = 'publisher:\n  name: Example Telephony\n';
const speech = 'service: Speech\nlegal_name: Example Speech GmbH\n';

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', {
    files: {
      'README.md': 'Hello\n',
      'registry/registry.yaml': policy,
      'registry/subprocessors/mail.yaml': 'service: Mail\n',
    },
  });
});
afterEach(() => github.stop());

const repository = { owner: 'acme', repo: 'registry' };
const octokit = (token = github.token({ permissions: { contents: 'read' } })) =>
  getOctokit(token, { baseUrl: github.url });
const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

describe('reading a registry at a commit', () => {
  test("a fork's pull request is read with a read-only token, from the fork or from where it goes to", async () => {
    const fork = repo.fork('vendor');
    const commit = fork.commit('speech', { 'registry/subprocessors/speech.yaml': speech });
    repo.pull({ head: 'vendor:speech' });
    for (const owner of ['vendor', 'acme']) {
      const files = await registryAt({ octokit: octokit(), repository: { owner, repo: 'registry' }, commit });
      expect(files.map(file => [file.path, file.kind, file.size, text(file.bytes)])).toEqual([
        ['registry.yaml', 'file', policy.length, policy],
        ['subprocessors', 'folder', 0, null],
        ['subprocessors/mail.yaml', 'file', 14, 'service: Mail\n'],
        ['subprocessors/speech.yaml', 'file', speech.length, speech],
      ]);
    }
    expect(github.writes).toEqual([]);
  });

  test('only the folder is listed to its end, however deep it lies', async () => {
    const commit = repo.commit('main', { 'legal/lists/registry/registry.yaml': policy });
    const files = await registryAt({
      octokit: octokit(),
      repository,
      commit,
      directory: './legal/lists/registry/',
    });
    expect(files.map(file => file.path)).toEqual(['registry.yaml']);
    const listings = github.requests.filter(one => one.path.includes('/git/trees/'));
    expect(listings.map(one => one.path.includes('?recursive'))).toEqual([false, false, false, true]);
  });

  test('links and submodules are named for what they are, and nothing behind them is read', async () => {
    const commit = repo.commit('main', {
      'registry/subprocessors/link.yaml': { symlink: '../../README.md' },
      'registry/vendored': { submodule: '1234567890123456789012345678901234567890' },
      'registry/run.yaml': { executable: 'a: 1\n' },
    });
    const files = await registryAt({ octokit: octokit(), repository, commit });
    expect(files.map(file => [file.path, file.kind, text(file.bytes)])).toEqual([
      ['registry.yaml', 'file', policy],
      ['run.yaml', 'file', 'a: 1\n'],
      ['subprocessors', 'folder', null],
      ['subprocessors/link.yaml', 'symlink', null],
      ['subprocessors/mail.yaml', 'file', 'service: Mail\n'],
      ['vendored', 'submodule', null],
    ]);
  });

  test('a registry folder that is a link is told, not followed; none at all is empty', async () => {
    const linked = repo.commit('linked', {
      'elsewhere/registry.yaml': policy,
      lists: { symlink: 'elsewhere' },
    });
    const ask = { octokit: octokit(), repository, commit: linked };
    expect(await registryAt({ ...ask, directory: 'lists' })).toEqual([
      { path: '', kind: 'symlink', size: 9, bytes: null },
    ]);
    expect(await registryAt({ ...ask, directory: 'lists/below' })).toEqual([]);
    expect(await registryAt({ ...ask, directory: 'nowhere' })).toEqual([]);
  });

  test('a file over the limit is listed with its size and never fetched; one at the limit is read', async () => {
    const over = 'x'.repeat(maxFileBytes + 1);
    const commit = repo.commit('main', {
      'registry/subprocessors/huge.yaml': over,
      'registry/subprocessors/large.yaml': over.slice(1),
    });
    const files = await registryAt({ octokit: octokit(), repository, commit });
    const read = new Map(files.map(file => [file.path, file.bytes?.length ?? null]));
    expect(read.get('subprocessors/huge.yaml')).toBeNull();
    expect(read.get('subprocessors/large.yaml')).toBe(maxFileBytes);
    expect(github.requests.some(one => one.path.endsWith(blobSha(Buffer.from(over))))).toBe(false);
  });

  test('bytes come unchanged, whatever they are', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    const commit = repo.commit('main', { 'registry/odd.bin': bytes });
    const files = await registryAt({ octokit: octokit(), repository, commit });
    expect([...(files.find(file => file.path === 'odd.bin')?.bytes ?? [])]).toEqual([...bytes]);
  });

  test('what is at hand already is not fetched again', async () => {
    const commit = repo.commit('main', { 'registry/subprocessors/speech.yaml': speech });
    const known = new Map([policy, speech].map(one => [blobSha(Buffer.from(one)), Buffer.from(one)]));
    const files = await registryAt({ octokit: octokit(), repository, commit, have: sha => known.get(sha) });
    expect(text(files.find(file => file.path === 'subprocessors/speech.yaml')?.bytes ?? null)).toBe(speech);
    expect(github.requests.filter(one => one.path.includes('/git/blobs/'))).toHaveLength(1);
  });

  test('never more than the allowed number of files at a time', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`registry/subprocessors/s${n}.yaml`, `n: ${n}\n`]),
    );
    const commit = repo.commit('main', many);
    let open = 0;
    let most = 0;
    const client = octokit();
    client.hook.wrap('request', async (request, options) => {
      open += 1;
      most = Math.max(most, open);
      return Promise.resolve(request(options)).finally(() => (open -= 1));
    });
    const files = await registryAt({ octokit: client, repository, commit, concurrency: 3 });
    expect(files.filter(file => file.bytes !== null)).toHaveLength(22);
    expect(most).toBe(3);
  });
});

describe('half a registry is never read', () => {
  test('a listing that was cut short', async () => {
    github.faults.truncateTrees = true;
    const reading = registryAt({ octokit: octokit(), repository, commit: repo.head('main') ?? '' });
    await expect(reading).rejects.toThrow(
      'GitHub lists only a part of it, and nothing is read from half a list.',
    );
  });

  test('a file that does not come', async () => {
    github.faults.fail({ path: /git\/blobs/, status: 502 });
    const reading = registryAt({ octokit: octokit(), repository, commit: repo.head('main') ?? '' });
    await expect(reading).rejects.toThrow(
      /^The commit [0-9a-f]{12} of acme\/registry could not be read: GitHub had trouble of its own/,
    );
  });

  test('a file that comes damaged', async () => {
    const client = octokit();
    client.hook.after('request', (response, options) => {
      if (options.url.includes('/git/blobs/')) (response.data as { content: string }).content = 'YQ==';
    });
    await expect(
      registryAt({ octokit: client, repository, commit: repo.head('main') ?? '' }),
    ).rejects.toThrow('came damaged');
  });

  test('a commit that is not there, and a repository that may not be seen', async () => {
    await expect(registryAt({ octokit: octokit(), repository, commit: '1'.repeat(40) })).rejects.toThrow(
      'GitHub does not find it',
    );
    const secret = github.repository('acme/secret', { private: true });
    const elsewhere = octokit(
      github.token({ repository: 'acme/registry', permissions: { contents: 'read' } }),
    );
    const commit = secret.head('main') ?? '';
    const reading = registryAt({ octokit: elsewhere, repository: { owner: 'acme', repo: 'secret' }, commit });
    await expect(reading).rejects.toThrow("which it also says when this workflow's token may not see it");
  });
});

test("the first parent of a pull request's merge commit is what it would be merged into", async () => {
  const base = repo.head('main');
  repo.commit('speech', { 'registry/subprocessors/speech.yaml': speech });
  const { mergeSha } = repo.pull({ head: 'speech' });
  expect(await firstParent({ octokit: octokit(), repository, commit: mergeSha ?? '' })).toBe(base);
  expect(await firstParent({ octokit: octokit(), repository, commit: base ?? '' })).toBeNull();
});
