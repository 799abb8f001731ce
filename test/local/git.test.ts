import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readFolder } from '../../local/folder.ts';
import { readRevision } from '../../local/git.ts';
import { commitAll, git, startRepository } from './repository.ts';
import { put, tempFolder } from './temp-folder.ts';

function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = tempFolder(files);
  startRepository(folder);
  commitAll(folder);
  return folder;
}

const small = {
  'registry/registry.yaml': 'a: 1\n',
  'registry/subprocessors/ä b.yaml': 'ü\n',
  'README.md': 'no',
};
const contents = (files: ReturnType<typeof readRevision>) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, bytes && new TextDecoder().decode(bytes)]));

describe('a revision reads as the folder read when it was committed', () => {
  test('the same paths, kinds, sizes and bytes', () => {
    const repo = repository({
      ...small,
      'registry/subprocessors/latin.yaml': Buffer.from([0xfc, 0, 0x0a, 0x0a]),
    });
    const before = readFolder(join(repo, 'registry'));
    put(repo, { 'registry/registry.yaml': 'a: 2\n', 'registry/new.yaml': '' });
    commitAll(repo);
    const plain = (files: ReturnType<typeof readRevision>) =>
      files.map(file => ({ ...file, bytes: file.bytes && [...file.bytes] }));
    expect(plain(readRevision(repo, 'HEAD~1', 'registry'))).toEqual(plain(before));
    expect(contents(readRevision(repo, 'main', 'registry'))).toMatchObject({
      'registry.yaml': 'a: 2\n',
      'new.yaml': '',
    });
  });

  test('a tag, a hash, a tag that points to a tag', () => {
    const repo = repository(small);
    git(repo, 'tag', '--annotate', 'v1', '--message', 'One');
    git(repo, 'tag', '--annotate', 'v1-again', '--message', 'One', 'v1');
    for (const rev of ['v1', 'v1-again', git(repo, 'rev-parse', 'HEAD'), '@', 'HEAD^{/change}']) {
      expect(readRevision(repo, rev, 'registry')).toHaveLength(3);
    }
  });

  test('links and submodules keep their kind; what is large keeps its size', () => {
    const repo = repository({ ...small, 'registry/big.yaml': Buffer.alloc(10_000_000) });
    symlinkSync('/etc/passwd', join(repo, 'registry/link.yaml'));
    git(repo, 'add', '--all');
    git(
      repo,
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${git(repo, 'rev-parse', 'HEAD')},registry/sub`,
    );
    git(repo, 'commit', '--quiet', '--message', 'Odd things');
    const odd = readRevision(repo, 'HEAD', 'registry').filter(
      ({ bytes, kind }) => bytes === null && kind !== 'folder',
    );
    expect(odd).toEqual([
      { path: 'big.yaml', kind: 'file', size: 10_000_000, bytes: null },
      { path: 'link.yaml', kind: 'symlink', size: 11, bytes: null },
      { path: 'sub', kind: 'submodule', size: 0, bytes: null },
    ]);
  });

  test('two files with one content both have it', () => {
    const repo = repository({ 'registry/a.yaml': 'same', 'registry/b.yaml': 'same' });
    expect(contents(readRevision(repo, 'HEAD', 'registry'))).toEqual({ 'a.yaml': 'same', 'b.yaml': 'same' });
  });

  test('a revision without the folder is an empty list, and so is one where it is a file', () => {
    const repo = repository({ 'README.md': 'no', registry: 'a file' });
    expect(readRevision(repo, 'HEAD', 'lists/registry')).toEqual([]);
    expect(readRevision(repo, 'HEAD', 'registr')).toEqual([]);
  });
});

describe('the folder', () => {
  test('counts from the top of the repository, or with ./ from where one stands', () => {
    const repo = repository({ 'registry/top.yaml': '', 'lists/registry/inner.yaml': '', 'lists/x': '' });
    const paths = (from: string, dir: string) =>
      readRevision(join(repo, from), 'HEAD', dir).map(({ path }) => path);
    expect(paths('lists', 'registry')).toEqual(['top.yaml']);
    expect(paths('lists', './registry')).toEqual(['inner.yaml']);
    expect(paths('lists', '../registry/')).toEqual(['top.yaml']);
    expect(paths('registry', '.')).toEqual(['top.yaml']);
    expect(paths('', '.')).toContain('lists/registry/inner.yaml');
    expect(() => paths('lists', '../../x')).toThrow('../../x lies outside the repository.');
  });

  test('is taken literally: no wildcards, no magic', () => {
    const repo = repository({ 'registry/a.yaml': '', '*/b.yaml': '', ':(top)/c.yaml': '' });
    const paths = (dir: string) => readRevision(repo, 'HEAD', dir).map(({ path }) => path);
    expect(paths('*')).toEqual(['b.yaml']);
    expect(paths(':(top)')).toEqual(['c.yaml']);
    expect(paths('--help')).toEqual([]);
  });

  test('is not followed if it is a link in that revision', () => {
    const repo = tempFolder({ 'real/a.yaml': '' });
    startRepository(repo);
    symlinkSync('real', join(repo, 'registry'));
    commitAll(repo);
    expect(() => readRevision(repo, 'HEAD', 'registry')).toThrow(/registry is a symbolic link in HEAD/);
  });
});

describe('what Git is asked cannot be turned against the machine', () => {
  test.each([
    '--output=planted',
    '-h',
    '--all',
    '--exec=touch planted',
    'HEAD\n--all',
    'HEAD\0',
    '',
    'HEAD; touch planted',
    '$(touch planted)',
  ])('the revision %j is an unknown one', rev => {
    const repo = repository(small);
    expect(() => readRevision(repo, rev, 'registry')).toThrow(
      /^Git knows no revision .* git fetch --depth=2/s,
    );
    expect(existsSync(join(repo, 'planted'))).toBe(false);
  });

  test('variables of another repository are left aside, as in a hook', () => {
    const repo = repository(small);
    const other = repository({ 'registry/other.yaml': '' });
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere');
    vi.stubEnv('GIT_OBJECT_DIRECTORY', '/nowhere');
    try {
      expect(readRevision(repo, 'HEAD', 'registry').map(({ path }) => path)).toContain('registry.yaml');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('a replaced object is read as it was committed', () => {
    const repo = repository({ 'registry/a.yaml': 'true' });
    const [was, is] = ['true', 'false'].map(text =>
      execFileSync('git', ['hash-object', '-w', '--stdin'], {
        cwd: repo,
        input: text,
        encoding: 'utf8',
      }).trim(),
    );
    git(repo, 'replace', was ?? '', is ?? '');
    expect(contents(readRevision(repo, 'HEAD', 'registry'))).toEqual({ 'a.yaml': 'true' });
  });

  test('a clone without its blobs fetches nothing, by no program of its configuration', () => {
    const origin = repository(small);
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const folder = tempFolder();
    git(folder, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, 'clone');
    const clone = join(folder, 'clone');
    git(clone, 'config', 'remote.origin.url', `ext::sh -c touch% ${folder}/planted`);
    git(clone, 'config', 'protocol.ext.allow', 'always');
    expect(() => readRevision(clone, 'HEAD', 'registry')).toThrow(
      /is a partial clone that lacks some of the files, and nothing is fetched from here\. Bring them first: git fetch/,
    );
    expect(existsSync(join(folder, 'planted'))).toBe(false);
  });
});

describe('what stands in the way is said in one sentence', () => {
  test('no repository', () => {
    expect(() => readRevision(tempFolder(), 'HEAD', 'registry')).toThrow(/is not inside a Git repository\.$/);
  });

  test('no commit yet', () => {
    const folder = tempFolder();
    startRepository(folder);
    expect(() => readRevision(folder, 'HEAD', 'registry')).toThrow(/Git knows no revision HEAD here/);
  });

  test('a shallow clone that lacks the parent', () => {
    const origin = repository(small);
    put(origin, { 'registry/b.yaml': '' });
    commitAll(origin);
    const folder = tempFolder();
    git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'clone');
    expect(readRevision(join(folder, 'clone'), 'HEAD', 'registry')).toHaveLength(4);
    expect(() => readRevision(join(folder, 'clone'), 'HEAD^1', 'registry')).toThrow(
      'Git knows no revision HEAD^1 here. Check the name; a shallow clone may lack it: git fetch --depth=2 (or deeper) brings more.',
    );
  });

  test('no Git', () => {
    const repo = repository(small);
    mkdirSync(join(repo, 'bin'));
    vi.stubEnv('PATH', join(repo, 'bin'));
    try {
      expect(() => readRevision(repo, 'HEAD', 'registry')).toThrow(
        /^Git could not be started\. Is it installed/,
      );
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
