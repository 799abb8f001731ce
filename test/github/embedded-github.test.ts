import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';
import { git, tryGit } from './git-process.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
const acme = { owner: 'acme', repo: 'registry' };

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', { files: { 'registry/registry.yaml': 'a: 1\n' } });
});
afterEach(() => github.stop());

const as = (token: string) => getOctokit(token, { baseUrl: github.url });
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: { status: number; response: { data: { message: string } } }) => [
      error.status,
      error.response.data.message,
    ],
  );

describe('it answers as GitHub does', () => {
  test('a repository, a branch, a commit, and a fork with its parent', async () => {
    const octokit = as(github.token());
    const fork = repo.fork('vendor');
    const { data } = await octokit.rest.repos.get({ owner: 'vendor', repo: 'registry' });
    expect(data).toMatchObject({
      full_name: 'vendor/registry',
      fork: true,
      parent: { full_name: 'acme/registry' },
    });
    const branch = await octokit.rest.repos.getBranch({ ...acme, branch: 'main' });
    expect(branch.data.commit.sha).toBe(repo.head('main'));
    const commit = await octokit.rest.repos.getCommit({ ...acme, ref: 'heads/main' });
    expect(commit.data.sha).toBe(fork.head('main'));
    expect(github.requests).toMatchObject([
      { method: 'GET', path: '/repos/vendor/registry', status: 200 },
      { method: 'GET', path: '/repos/acme/registry/branches/main', status: 200 },
      { method: 'GET', path: '/repos/acme/registry/commits/heads%2Fmain', status: 200 },
    ]);
  });

  test('the same world gives the same commits', async () => {
    const other = await EmbeddedGitHub.start();
    const same = other.repository('acme/registry', { files: { 'registry/registry.yaml': 'a: 1\n' } });
    expect(same.head('main')).toBe(repo.head('main'));
    await other.stop();
  });

  test('a pull request from a fork follows later pushes, and its merge commit has the base as first parent', async () => {
    const octokit = as(github.token({ permissions: { pull_requests: 'read' } }));
    const fork = repo.fork('vendor');
    fork.commit('entry', { 'registry/new.yaml': 'b: 2\n' });
    const opened = repo.pull({ head: 'vendor:entry', title: 'A new entry' });
    const pushed = fork.commit('entry', { 'registry/new.yaml': 'b: 3\n' });
    repo.commit('main', { 'README.md': 'Hello\n' });
    const { data } = await octokit.rest.pulls.get({ ...acme, pull_number: opened.number });
    expect(data).toMatchObject({
      head: { sha: pushed },
      changed_files: 1,
      commits: 2,
      mergeable: true,
      title: 'A new entry',
    });
    const now = repo.pullAt(opened.number);
    expect(now.headSha).toBe(pushed);
    expect(repo.history(now.mergeSha ?? '')[0]?.parents).toEqual([repo.head('main'), pushed]);
    expect(repo.read(now.mergeSha ?? '', 'registry/new.yaml')).toBe('b: 3\n');
    const list = await octokit.rest.pulls.list({ ...acme, head: 'vendor:entry' });
    expect(list.data.map(pull => pull.number)).toEqual([opened.number]);
    repo.merge(opened.number);
    expect(repo.read('main', 'registry/new.yaml')).toBe('b: 3\n');
    expect((await octokit.rest.pulls.list(acme)).data).toEqual([]);
  });

  test('a conflicting pull request has no merge commit', () => {
    const fork = repo.fork('vendor');
    fork.commit('entry', { 'registry/registry.yaml': 'a: 2\n' });
    repo.commit('main', { 'registry/registry.yaml': 'a: 3\n' });
    expect(repo.pull({ head: 'vendor:entry' }).mergeSha).toBeNull();
  });

  test('long lists come in pages', async () => {
    const octokit = as(github.token({ permissions: { pull_requests: 'read' } }));
    for (const name of ['one', 'two', 'three']) {
      repo.commit(name, { [name]: name });
      repo.pull({ head: name });
    }
    const first = await octokit.rest.pulls.list({ ...acme, per_page: 2 });
    expect(first.headers.link).toContain('rel="next"');
    const all = await octokit.paginate(octokit.rest.pulls.list, { ...acme, per_page: 2 });
    expect(all.map(pull => pull.number)).toEqual([3, 2, 1]);
  });

  test('matching refs, blobs and trees', async () => {
    const octokit = as(github.token());
    repo.commit('ledger', { 'open/1.yaml': 'x' }, 'Start', { orphan: true });
    const refs = await octokit.rest.git.listMatchingRefs({ ...acme, ref: 'heads/led' });
    expect(refs.data.map(ref => ref.ref)).toEqual(['refs/heads/ledger']);
    const blob = await octokit.rest.git.createBlob({ ...acme, content: 'AP/+', encoding: 'base64' });
    const read = await octokit.rest.git.getBlob({ ...acme, file_sha: blob.data.sha });
    expect([...Buffer.from(read.data.content, 'base64')]).toEqual([0, 255, 254]);
    const base = await octokit.rest.git.getTree({ ...acme, tree_sha: 'ledger' });
    const tree = [
      { path: 'raw.bin', mode: '100644', type: 'blob', sha: blob.data.sha } as const,
      { path: 'deep/er/text', mode: '100644', type: 'blob', content: 'ü\n' } as const,
      { path: 'open', mode: '040000', type: 'tree', sha: base.data.tree[0]?.sha ?? '' } as const,
    ];
    const made = await octokit.rest.git.createTree({ ...acme, tree });
    const listed = await octokit.rest.git.getTree({ ...acme, tree_sha: made.data.sha, recursive: '1' });
    expect(listed.data.tree.map(entry => entry.path)).toEqual([
      'deep',
      'deep/er',
      'deep/er/text',
      'open',
      'open/1.yaml',
      'raw.bin',
    ]);
  });
});

describe('it is Git underneath', () => {
  test('a tree from which everything was deleted, and a push of hundreds of files', async () => {
    const octokit = as(github.token());
    const { data: root } = await octokit.rest.git.getTree({ ...acme, tree_sha: 'main' });
    const file = { path: 'registry/registry.yaml', mode: '100644', type: 'blob', sha: null } as const;
    const emptied = await octokit.rest.git.createTree({ ...acme, base_tree: root.sha, tree: [file] });
    expect(emptied.data).toMatchObject({ sha: '4b825dc642cb6eb9a060e54bf8d69288fbee4904', tree: [] });
    repo.commit(
      'main',
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`many/${n}`, `file ${n}`])),
    );
    const { data: many } = await octokit.rest.git.getTree({ ...acme, tree_sha: 'main', recursive: '1' });
    expect(many.tree.filter(entry => entry.type === 'blob')).toHaveLength(301);
    const last = many.tree.find(entry => entry.path === 'many/299');
    const { data: blob } = await octokit.rest.git.getBlob({ ...acme, file_sha: last?.sha ?? '' });
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('file 299');
    expect(repo.branches()).toEqual(['main']);
  });
});

describe('what it writes is sound', () => {
  test('to Git itself: nothing is broken or missing, and a tree is what Git makes of the same files', async () => {
    const octokit = as(github.token());
    repo.commit('main', {
      'a/b/c': '1',
      'a.b': '2',
      'a-b': '3',
      ab: { symlink: 'a.b' },
      run: { executable: 'x' },
    });
    repo.commit('main', { 'a/b/c': null, a: 'a file now', 'é/ü': '4' }, 'Ünïcode\n\nand a body');
    const { data: root } = await octokit.rest.git.getTree({ ...acme, tree_sha: 'main' });
    const tree = [{ path: 'x/y', mode: '100644', type: 'blob', content: 'z' } as const];
    await octokit.rest.git.createTree({ ...acme, base_tree: root.sha, tree });
    repo.fork('vendor').commit('entry', { new: '1' });
    repo.merge(repo.pull({ head: 'vendor:entry' }).number);
    const checked = tryGit(repo.gitFolder, ['fsck', '--strict', '--full']);
    expect([checked.ok, checked.problem]).toEqual([true, '']);
    const listed = git(repo.gitFolder, ['ls-tree', '-r', '--name-only', '-z', 'main']).toString();
    expect(Object.keys(repo.files('main'))).toEqual(listed.split('\0').filter(Boolean));
  });
});

describe('it refuses what GitHub refuses', () => {
  test('a ref update that is no fast forward, unless it is forced', async () => {
    const octokit = as(github.token());
    const older = repo.head('main') ?? '';
    repo.commit('main', { a: '1' });
    const update = { ...acme, ref: 'heads/main', sha: older };
    expect(await refusal(octokit.rest.git.updateRef(update))).toEqual([422, 'Update is not a fast forward']);
    await octokit.rest.git.updateRef({ ...update, force: true });
    expect(repo.head('main')).toBe(older);
  });

  test('a ref that is there already, one that is not, and a commit that is not', async () => {
    const octokit = as(github.token());
    const sha = repo.head('main') ?? '';
    const nowhere = '1'.repeat(40);
    const { createRef, updateRef } = octokit.rest.git;
    expect(await refusal(createRef({ ...acme, ref: 'refs/heads/main', sha }))).toEqual([
      422,
      'Reference already exists',
    ]);
    expect(await refusal(updateRef({ ...acme, ref: 'heads/none', sha }))).toEqual([
      422,
      'Reference does not exist',
    ]);
    expect(await refusal(updateRef({ ...acme, ref: 'heads/main', sha: nowhere }))).toEqual([
      422,
      'Object does not exist',
    ]);
    expect(await refusal(octokit.rest.git.getRef({ ...acme, ref: 'heads/mai' }))).toEqual([404, 'Not Found']);
  });

  test('a tree without a real base, with both sha and content, or that deletes what is not there', async () => {
    const octokit = as(github.token());
    const commit = repo.head('main') ?? '';
    const file = { path: 'a', mode: '100644', type: 'blob' } as const;
    const create = (tree: object, base_tree?: string) =>
      refusal(
        octokit.request('POST /repos/{owner}/{repo}/git/trees', {
          ...acme,
          tree: [tree],
          ...(base_tree ? { base_tree } : {}),
        }),
      );
    expect(await create({ ...file, content: 'x' }, commit)).toEqual([
      422,
      'base_tree is not a valid tree oid',
    ]);
    expect(await create({ ...file, content: 'x', sha: commit })).toContain(422);
    expect(await create({ ...file, sha: null })).toEqual([422, 'GitRPC::BadObjectState']);
  });

  test('a token it does not know, one that has run out, and none at all', async () => {
    const short = github.token({ expires: new Date('2026-11-23T10:00:00Z') });
    await as(short).rest.repos.get(acme);
    github.clock.advance(3_600_000);
    expect(await refusal(as(short).rest.repos.get(acme))).toEqual([401, 'Bad credentials']);
    expect(await refusal(as('made-up').rest.repos.get(acme))).toEqual([401, 'Bad credentials']);
    const anonymous = await fetch(`${github.url}/repos/acme/registry/git/refs`, {
      method: 'POST',
      body: '{"ref":"refs/heads/x","sha":"x"}',
    });
    expect(anonymous.status).toBe(401);
  });

  test('a read-only token, a stranger, and a look into a private repository', async () => {
    const hidden = github.repository('acme/secret', { private: true, roles: { robin: 'write' } });
    const there = { owner: 'acme', repo: hidden.name };
    const create = (token: string, where = acme) =>
      refusal(as(token).rest.git.createBlob({ ...where, content: 'x' }));
    const readOnly = github.token({ permissions: { contents: 'read' } });
    expect(await create(readOnly)).toEqual([403, 'Resource not accessible by integration']);
    const elsewhere = github.token({ repository: 'vendor/registry', permissions: { contents: 'write' } });
    expect(await create(elsewhere)).toEqual([403, 'Resource not accessible by integration']);
    expect(await refusal(as(elsewhere).rest.repos.get(there))).toEqual([404, 'Not Found']);
    expect(await create(github.token({ login: 'stranger' }))).toEqual([404, 'Not Found']);
    expect(await refusal(as(github.token({ login: 'stranger' })).rest.repos.get(there))).toEqual([
      404,
      'Not Found',
    ]);
    expect(await create(github.token({ login: 'robin' }), there)).toEqual('no refusal');
  });

  test('Git requests to an empty repository', async () => {
    github.repository('acme/new', { empty: true });
    const there = { owner: 'acme', repo: 'new' };
    const octokit = as(github.token());
    expect(await refusal(octokit.rest.git.getRef({ ...there, ref: 'heads/main' }))).toEqual([
      409,
      'Git Repository is empty.',
    ]);
    expect(await refusal(octokit.rest.git.createBlob({ ...there, content: 'x' }))).toEqual([
      409,
      'Git Repository is empty.',
    ]);
  });
});
