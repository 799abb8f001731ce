import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { getOctokit } from '@actions/github';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maxFileBytes } from '../../core/source.ts';
import { type ArchiveLimits, foundInArchive } from '../../github/archive.ts';
import { blobSha } from '../../github/blob-sha.ts';
import { contentsAt, worthAnArchive } from '../../github/commit-contents.ts';
import { readCommit, readTree, type TreeEntry } from '../../github/git-tree.ts';
import { isFile } from '../../github/head-files.ts';
import type { Octokit } from '../../github/octokit.ts';
import { registryAt } from '../../github/registry-at.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';
import type { Files } from './files.ts';

const repository = { owner: 'acme', repo: 'registry' };
let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
let octokit: Octokit;

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', { private: true });
  octokit = getOctokit(github.token({ permissions: { contents: 'read' } }), { baseUrl: github.url });
});
afterEach(() => github.stop());

/** So many entries, and what a test adds to them. */
function list(count: number, more: Files = {}): Files {
  const entries = Array.from({ length: count }, (_, n) => [
    `registry/subprocessors/company-${n}.yaml`,
    `service: Service ${n}\n`,
  ]);
  return { ...Object.fromEntries(entries), ...more };
}

async function filesAt(commit: string): Promise<TreeEntry[]> {
  const { tree } = await readCommit(octokit, repository, commit);
  const files = (await readTree(octokit, repository, tree, true)).filter(isFile);
  github.forgetRequests();
  return files;
}

/** What was read, by path, as text. */
async function textsAt(commit: string): Promise<Record<string, string | undefined>> {
  const files = await filesAt(commit);
  const contents = await contentsAt(octokit, repository, commit, files);
  return Object.fromEntries(
    files.map(({ path, sha }) => {
      const bytes = contents.get(sha);
      return [path, bytes && Buffer.from(bytes).toString()];
    }),
  );
}

const asked = () => ({
  archives: github.requests.filter(({ path }) => path.includes('/tarball/')).length,
  files: github.requests.filter(({ path }) => path.includes('/git/blobs/')).length,
});

describe('reading the files of a commit', () => {
  test('many come in one archive, each as it stands in the commit', async () => {
    const files = list(40, {
      'registry/logo.png': Uint8Array.from({ length: 1000 }, (_, n) => n % 256),
      [`registry/${'deep/'.repeat(40)}${'name'.repeat(40)}.yaml`]: 'far: down\n',
      'registry/subprocessors/ünïcode 名.yaml': 'service: 名\n',
      'registry/empty.yaml': '',
      'registry/run.yaml': { executable: 'a: 1\n' },
      'registry/link.yaml': { symlink: 'run.yaml' },
    });
    const commit = repo.commit('main', files);
    const read = await textsAt(commit);
    expect(asked()).toEqual({ archives: 1, files: 0 });
    const { 'registry/link.yaml': _, ...regular } = repo.files(commit);
    expect(read).toEqual(regular);
  });

  test('a few come one by one, and nothing is asked for if nothing is wanted', async () => {
    const commit = repo.commit('main', list(worthAnArchive - 2));
    expect(Object.keys(await textsAt(commit))).toHaveLength(worthAnArchive - 1);
    expect(asked()).toEqual({ archives: 0, files: worthAnArchive - 1 });
    github.forgetRequests();
    await contentsAt(octokit, repository, commit, []);
    expect(github.requests).toEqual([]);
  });

  test('what attributes leave out of archives or alter in them comes one by one, as it is', async () => {
    const commit = repo.commit(
      'main',
      list(40, {
        '.gitattributes':
          'company-1.yaml export-ignore\ncompany-2.yaml export-subst\ncompany-3.yaml text eol=crlf\n',
        'registry/subprocessors/company-2.yaml': 'service: $Format:%H$\n',
      }),
    );
    expect(await textsAt(commit)).toEqual(repo.files(commit));
    expect(asked()).toEqual({ archives: 1, files: 3 });
  });

  test.each([
    ['refuses it', 403],
    ['has none', 404],
    ['has trouble', 502],
  ])('where GitHub %s, everything comes one by one', async (_, status) => {
    const commit = repo.commit('main', list(30));
    const files = await filesAt(commit);
    github.faults.fail({ path: /tarball/, status });
    const contents = await contentsAt(octokit, repository, commit, files);
    expect(contents.size).toBe(files.length);
    expect(asked()).toEqual({ archives: 1, files: files.length });
  });

  test('where the other service cannot be reached, everything comes one by one', async () => {
    const commit = repo.commit('main', list(30));
    const files = await filesAt(commit);
    github.faults.fail({ path: /_codeload/, status: 503 });
    expect((await contentsAt(octokit, repository, commit, files)).size).toBe(files.length);
    expect(asked().files).toBe(files.length);
  });

  test('the registry of three hundred entries takes a handful of requests', async () => {
    const commit = repo.commit('main', list(300));
    github.forgetRequests();
    const read = await registryAt({ octokit, repository, commit });
    expect(read.filter(({ bytes }) => bytes !== null)).toHaveLength(300);
    expect(github.requests.filter(({ path }) => path.startsWith('/repos/'))).toHaveLength(4);
    expect(asked()).toEqual({ archives: 1, files: 0 });
  });
});

describe('an archive', () => {
  const found = async (commit: string, limits: ArchiveLimits = {}) => {
    const files = await filesAt(commit);
    const contents = await foundInArchive(octokit, repository, commit, files, limits);
    return { of: new Set(files.map(({ sha }) => sha)).size, found: contents.size };
  };

  test('is given up where it is larger than it may be, over the line or unfolded', async () => {
    const files = list(30, { 'noise.bin': randomBytes(20_000), 'zeros.bin': Buffer.alloc(4_000_000) });
    const commit = repo.commit('main', files);
    expect(await found(commit)).toEqual({ of: 33, found: 33 });
    expect((await found(commit, { unpacked: 4_000_000 })).found).toBe(0);
    expect((await found(commit, { packed: 10_000 })).found).toBe(0);
  });

  test('is given up where it takes too long', async () => {
    const commit = repo.commit('main', list(30));
    const files = await filesAt(commit);
    github.faults.latency = 300;
    const contents = await foundInArchive(octokit, repository, commit, files, { milliseconds: 50 });
    expect(contents.size).toBe(0);
  });

  test('that is cut short, damaged or no archive at all has nothing in it, or what is so', async () => {
    const commit = repo.commit('main', list(30));
    const files = await filesAt(commit);
    const whole = Buffer.from(await (await archiveOf(commit)).arrayBuffer());
    const ids = new Set(files.map(({ sha }) => sha));
    const answering = (bytes: Uint8Array) =>
      getOctokit('token', { request: { fetch: async () => new Response(bytes) } });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.nat(whole.length).map(length => whole.subarray(0, length)),
          fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => {
            const damaged = Buffer.from(whole);
            damaged[at] = byte;
            return damaged;
          }),
          fc.uint8Array(),
          fc.uint8Array().map(bytes => gzipSync(bytes)),
        ),
        async bytes => {
          const contents = await foundInArchive(answering(bytes), repository, commit, files);
          for (const [id, content] of contents) {
            expect(ids).toContain(id);
            expect(blobSha(content)).toBe(id);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  async function archiveOf(commit: string): Promise<Response> {
    const { url } = await octokit.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
      ...repository,
      ref: commit,
    });
    return fetch(url);
  }

  test('brings no file that is larger than is read', async () => {
    const commit = repo.commit('main', list(30, { 'registry/huge.yaml': 'x'.repeat(maxFileBytes + 1) }));
    github.forgetRequests();
    const read = await registryAt({ octokit, repository, commit });
    expect(read.find(({ path }) => path === 'huge.yaml')).toMatchObject({
      bytes: null,
      size: maxFileBytes + 1,
    });
    expect(asked()).toEqual({ archives: 1, files: 0 });
  });
});
