import { getOctokit } from '@actions/github';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aGitHubForEach, github, page, puts, repo, write } from './a-branch.ts';

aGitHubForEach();

describe('writing a branch', () => {
  test('a branch that is not there begins with a commit of its own, signed by GitHub', async () => {
    const written = await write(page);
    expect(written).toEqual({
      state: 'written',
      commit: repo.head('published'),
      branch: 'published',
      created: true,
    });
    expect(repo.files('published')).toEqual(page);
    expect(repo.history('published')).toEqual([
      { sha: written.commit, message: 'Publish the list', parents: [] },
    ]);
    const octokit = getOctokit(github.token(), { baseUrl: github.url });
    const { data } = await octokit.rest.git.getCommit({
      owner: 'acme',
      repo: 'registry',
      commit_sha: written.commit ?? '',
    });
    expect(data.verification.verified).toBe(true);
    expect(data.author.name).toBe('github-actions[bot]');
    expect(github.requests.slice(0, 4)).toMatchObject([
      { method: 'GET', path: '/repos/acme/registry/git/ref/heads%2Fpublished', status: 404 },
      { method: 'POST', path: '/repos/acme/registry/git/trees', status: 201 },
      { method: 'POST', path: '/repos/acme/registry/git/commits', status: 201 },
      { method: 'POST', path: '/repos/acme/registry/git/refs', status: 201 },
    ]);
  });

  test('the next one stands on it: what differs is written, what is named null goes, the rest stays', async () => {
    await write({ ...page, 'old.html': 'x', CNAME: 'list.example\n' });
    const before = repo.head('published');
    github.forgetRequests();
    const written = await write({
      ...page,
      'SUBPROCESSORS.md': '# New\n',
      'old.html': null,
      'never-there.html': null,
    });
    expect(written).toMatchObject({ state: 'written', created: false });
    expect(repo.files('published')).toEqual({
      ...page,
      'SUBPROCESSORS.md': '# New\n',
      CNAME: 'list.example\n',
    });
    expect(repo.history('published')[0]?.parents).toEqual([before]);
    expect(github.writes.map(one => `${one.method} ${one.path} ${one.status}`)).toEqual([
      'POST /repos/acme/registry/git/trees 201',
      'POST /repos/acme/registry/git/commits 201',
      'PATCH /repos/acme/registry/git/refs/heads%2Fpublished 200',
    ]);
  });

  test('the same bytes again write nothing at all', async () => {
    const first = await write(page);
    github.forgetRequests();
    expect(await write({ ...page, gone: null })).toEqual({ ...first, state: 'unchanged', created: false });
    expect(await write(() => null)).toEqual({ ...first, state: 'unchanged', created: false });
    expect(github.writes).toEqual([]);
    expect(github.requests).toHaveLength(5);
  });

  test('nothing to write on a branch that is not there leaves it so', async () => {
    expect(await write({ gone: null })).toEqual({
      state: 'unchanged',
      commit: null,
      branch: 'published',
      created: false,
    });
    expect(repo.head('published')).toBeNull();
  });

  test('the plan sees what the branch holds', async () => {
    repo.commit('published', { 'count.txt': '7', 'a/b.txt': 'b', link: { symlink: 'count.txt' } }, 'Start', {
      orphan: true,
    });
    await write(async current => {
      expect(current.commit).toBe(repo.head('published'));
      expect([...(await current.list()).keys()]).toEqual(['a/b.txt', 'count.txt', 'link']);
      expect(await current.read('nothing')).toBeNull();
      expect(await current.read('link')).toBeNull();
      const count = Number(Buffer.from((await current.read('count.txt')) ?? []).toString());
      return puts({ 'count.txt': String(count + 1) });
    });
    expect(repo.read('published', 'count.txt')).toBe('8');
  });

  test('a link in the place of a file is replaced, even when it holds the same bytes; an executable stays one', async () => {
    const odd = { 'SUBPROCESSORS.md': { symlink: 'elsewhere' }, 'run.sh': { executable: 'old' } };
    repo.commit('published', odd, 'Start', { orphan: true });
    await write({ 'SUBPROCESSORS.md': 'elsewhere', 'run.sh': 'new' });
    const octokit = getOctokit(github.token(), { baseUrl: github.url });
    const { data } = await octokit.rest.git.getTree({
      owner: 'acme',
      repo: 'registry',
      tree_sha: 'published',
    });
    expect(data.tree.map(entry => [entry.path, entry.mode])).toEqual([
      ['SUBPROCESSORS.md', '100644'],
      ['run.sh', '100755'],
    ]);
  });

  test('pictures, NUL, byte order marks and large texts arrive byte for byte', async () => {
    const files = {
      'shot.png': Uint8Array.from([0x89, 0x50, 0xff, 0, 1]),
      nul: 'a\0b',
      bom: '\uFEFFtext\r\n',
      large: 'ä'.repeat(700_000),
      lone: Uint8Array.from([0xc3]),
      empty: '',
    };
    await write(files);
    // The picture, the NUL, the broken character and what is too large for one request; the rest travels with the tree.
    expect(github.writes.filter(one => one.path.endsWith('/git/blobs'))).toHaveLength(4);
    github.forgetRequests();
    expect(await write(files)).toMatchObject({ state: 'unchanged' });
    expect(github.writes).toEqual([]);
  });

  test('whatever the texts, writing them twice is writing them once', async () => {
    const path = fc.stringMatching(/^[a-z]{1,8}(\/[a-z ü~]{1,8}[a-z])?\.md$/);
    const files = fc.dictionary(path, fc.string({ unit: 'binary', maxLength: 40 }), {
      minKeys: 1,
      maxKeys: 3,
    });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(files, async texts => {
        number += 1;
        const branch = `try-${number}`;
        await write(texts, { branch });
        const { commit } = await write(texts, { branch });
        expect(repo.files(branch)).toEqual(
          Object.fromEntries(Object.entries(texts).map(([at, text]) => [at, Buffer.from(text).toString()])),
        );
        expect(repo.history(commit ?? '')).toHaveLength(1);
      }),
      { numRuns: 5 },
    );
  });
});
