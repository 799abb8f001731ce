import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { git, tryGit } from './git-process.ts';
import { GitStore } from './git-store.ts';
import { LazyFolder } from './lazy-folder.ts';

const date = new Date('2026-11-23T09:00:00Z');
let folder: LazyFolder;
let store: GitStore;

beforeEach(() => {
  folder = new LazyFolder('git-store-');
  store = GitStore.create(() => folder.path, 'main');
});
afterEach(() => folder.remove());

const push = (branch: string, files: Record<string, string | null>, parent: string | null) =>
  store.commit({ branch, files, message: branch, parent, date });

/** A few paths with a few lines each: two sides of a merge often touch the same. */
const path = fc.constantFrom(
  'a.yaml',
  'b.yaml',
  'list/a.yaml',
  'list/b.yaml',
  'list/deep/c.yaml',
  'list/deep',
);
const text = fc
  .array(fc.constantFrom('one', 'two', 'three', 'four', '   ', 'a: [b]'), { maxLength: 6 })
  .map(lines => lines.map(line => `${line}\n`).join(''));
const files = fc.dictionary(path, text, { minKeys: 1, maxKeys: 4 }).filter(isTree);
const changes = fc.dictionary(path, fc.option(text, { nil: null }), { maxKeys: 3 }).filter(isTree);

/** No path is a file and a folder at once. */
function isTree(some: Record<string, unknown>): boolean {
  return !('list/deep' in some && 'list/deep/c.yaml' in some);
}

describe('what is decided without starting Git', () => {
  it('is what Git would have decided: the merge, the lines, the commit where two histories parted', () => {
    fc.assert(
      fc.property(files, changes, changes, (before, ours, theirs) => {
        const base = push('main', before, null);
        const one = push('main', ours, base);
        const other = push('side', theirs, base);
        const merged = store.merge(one, other, 'Merge', date);
        const counted = store.difference(one, other);
        const asked = tryGit(store.folder, ['merge-tree', '--write-tree', one, other]);
        expect(merged === null ? null : store.object(`${merged}^{tree}`)?.sha).toBe(
          asked.ok ? asked.out.toString().trim() : null,
        );
        const lines = git(store.folder, ['diff', '--numstat', `${one}...${other}`])
          .toString()
          .split('\n');
        const sum = (column: number) =>
          lines.filter(Boolean).reduce((total, line) => total + Number(line.split('\t')[column]), 0);
        expect(counted).toEqual({
          commits: 1,
          files: lines.filter(Boolean).length,
          additions: sum(0),
          deletions: sum(1),
        });
        expect(store.mergeBase(one, other)).toBe(
          git(store.folder, ['merge-base', one, other]).toString().trim(),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('makes no folder for histories that touch different files, and one for those that touch the same lines', () => {
    let asked = 0;
    const quiet = GitStore.create(() => {
      asked += 1;
      return folder.path;
    }, 'main');
    const base = quiet.commit({
      branch: 'main',
      files: { a: '1\n', b: '1\n' },
      message: '-',
      parent: null,
      date,
    });
    const one = quiet.commit({ branch: 'main', files: { a: '2\n' }, message: '-', parent: base, date });
    const other = quiet.commit({ branch: 'b', files: { b: '2\n' }, message: '-', parent: base, date });
    const third = quiet.commit({ branch: 'c', files: { a: '3\n' }, message: '-', parent: base, date });
    expect(quiet.merge(one, other, '-', date)).not.toBeNull();
    expect(asked).toBe(0);
    expect(quiet.merge(one, third, '-', date)).toBeNull();
    expect(asked).toBe(1);
  });
});

describe('the folder, once it is asked for', () => {
  it('has what was written before and what is written after, also in a fork', () => {
    const first = push('main', { a: '1\n' }, null);
    const fork = GitStore.create(() => `${folder.path}-fork`, 'main', store);
    const forked = fork.folder;
    const second = push('main', { a: '2\n' }, first);
    const there = fork.commit({ branch: 'idea', files: { b: '1\n' }, message: '-', parent: first, date });
    expect(git(store.folder, ['rev-parse', 'main']).toString().trim()).toBe(second);
    expect(git(forked, ['rev-parse', 'main']).toString().trim()).toBe(first);
    expect(git(forked, ['ls-tree', '--name-only', there]).toString()).toBe('a\nb\n');
    fork.deleteBranch('idea');
    expect(tryGit(forked, ['rev-parse', '--verify', '--quiet', 'refs/heads/idea']).ok).toBe(false);
    expect(tryGit(store.folder, ['fsck', '--strict']).ok).toBe(true);
  });

  it('takes no ref where a folder of that name would have to be, whether it is there or not', () => {
    const sha = push('a/b', { a: '1\n' }, null);
    expect(store.updateRef('refs/heads/a', sha, null)).toBe(false);
    expect(store.updateRef('refs/heads/a/b/c', sha, null)).toBe(false);
    expect(store.folder).not.toBe('');
    expect(store.updateRef('refs/heads/a', sha, null)).toBe(false);
    store.deleteBranch('a/b');
    expect(store.updateRef('refs/heads/a', sha, null)).toBe(true);
    expect(git(store.folder, ['rev-parse', 'a']).toString().trim()).toBe(sha);
  });
});
