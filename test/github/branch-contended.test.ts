import { describe, expect, test } from 'vitest';
import type { BranchWrite } from '../../github/branch.ts';
import { aGitHubForEach, github, page, puts, repo, waits, write } from './a-branch.ts';

aGitHubForEach();

describe('somebody else writes too', () => {
  const patch = { method: 'PATCH', path: /git\/refs/ };
  const append =
    (line: string): BranchWrite['change'] =>
    async current => {
      const old = Buffer.from((await current.read('log.txt')) ?? []).toString();
      return puts({ 'log.txt': `${old}${line}\n` });
    };

  test('between the look and the write: planned again, and both changes stay', async () => {
    repo.commit('published', { 'log.txt': 'start\n' }, 'Start', { orphan: true });
    github.faults.before(
      patch,
      () => void repo.commit('published', { 'log.txt': 'start\ntheirs\n', 'theirs.txt': '1' }),
    );
    expect(await write(append('ours'))).toMatchObject({ state: 'written', created: false });
    expect(repo.read('published', 'log.txt')).toBe('start\ntheirs\nours\n');
    expect(repo.read('published', 'theirs.txt')).toBe('1');
    expect(repo.history('published')).toHaveLength(3);
    expect(github.requests.filter(one => one.method === 'PATCH').map(one => one.status)).toEqual([422, 200]);
    expect(waits).toHaveLength(1);
  });

  test('both make the branch at once: the slower one stands on the quicker', async () => {
    github.faults.before(
      { method: 'POST', path: /git\/refs/ },
      () => void repo.commit('published', { 'log.txt': 'theirs\n' }, 'Theirs', { orphan: true }),
    );
    expect(await write(append('ours'))).toMatchObject({ state: 'written', created: false });
    expect(repo.read('published', 'log.txt')).toBe('theirs\nours\n');
  });

  test('the same was written meanwhile: nothing is left to do', async () => {
    repo.commit('published', { a: '1' }, 'Start', { orphan: true });
    github.faults.before(patch, () => void repo.commit('published', page));
    expect(await write(page)).toMatchObject({ state: 'unchanged', commit: repo.head('published') });
  });

  test('the branch is deleted meanwhile: it is made again', async () => {
    repo.commit('published', { a: '1' }, 'Start', { orphan: true });
    github.faults.before(patch, () => repo.deleteBranch('published'));
    expect(await write(page)).toMatchObject({ state: 'written', created: true });
    expect(repo.files('published')).toEqual(page);
  });

  test('two writers side by side both get through', async () => {
    repo.commit('published', { 'log.txt': '' }, 'Start', { orphan: true });
    const sleep = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds / 20));
    await Promise.all([write(append('one'), { sleep }), write(append('two'), { sleep })]);
    expect(repo.read('published', 'log.txt')?.split('\n').sort()).toEqual(['', 'one', 'two']);
  });

  test('five times in a row: a clear end, and nothing of theirs is lost', async () => {
    repo.commit('published', { n: '0' }, 'Start', { orphan: true });
    let number = 0;
    const quicker = () => {
      number += 1;
      repo.commit('published', { n: String(number) });
    };
    github.faults.before(patch, quicker, 5);
    await expect(write(page)).rejects.toThrow(
      'The branch `published` could not be written: others wrote to it each time, 5 times in a row. Run this again when it is quieter.',
    );
    expect(repo.files('published')).toEqual({ n: '5' });
    expect(waits).toHaveLength(4);
    expect(waits.every((wait, index) => wait >= 100 * 2 ** index && wait <= 300 * 2 ** index)).toBe(true);
  });
});

describe('GitHub has trouble', () => {
  test.each([1, 2, 3])('write %i of the first commit meets a 502: tried again, written once', async k => {
    github.faults.failWrite(k);
    expect(await write(page)).toMatchObject({ state: 'written', created: true });
    expect(repo.history('published')).toHaveLength(1);
  });

  test.each(['POST', 'PATCH'])(
    'the answer to the last %s is lost after it was done: known as written, done once',
    async method => {
      if (method === 'PATCH') repo.commit('published', { a: '1' }, 'Start', { orphan: true });
      github.faults.fail({ method, path: /git\/refs/, status: 502, afterSuccess: true });
      const written = await write(page);
      expect(written).toEqual({
        state: 'written',
        commit: repo.head('published'),
        branch: 'published',
        created: method === 'POST',
      });
      expect(repo.history('published')).toHaveLength(method === 'POST' ? 1 : 2);
    },
  );

  test('it does not get better', async () => {
    github.faults.fail({ method: 'POST', status: 502, times: 9 });
    await expect(write(page)).rejects.toThrow(
      'The branch `published` could not be written: GitHub had trouble of its own (502).',
    );
    expect(github.writes).toHaveLength(5);
  });

  test('a secondary limit is not hammered', async () => {
    github.faults.limitNextWrite(60);
    await expect(write(page)).rejects.toMatchObject({ status: 403, retryAfter: 60 });
    expect(github.writes).toHaveLength(1);
  });

  test('a mistake in the plan is thrown as it is', async () => {
    const mistake = new TypeError('ours');
    await expect(write(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });

  test('a branch too large to list is not written from half a list', async () => {
    repo.commit('published', { a: '1' }, 'Start', { orphan: true });
    github.faults.truncateTrees = true;
    await expect(write(page)).rejects.toThrow('nothing is read from half a list');
    expect(github.writes).toEqual([]);
    expect(waits).toEqual([]);
  });
});

describe('GitHub says no, in one line that helps', () => {
  test('a token that may only read', async () => {
    const token = github.token({ permissions: { contents: 'read' } });
    await expect(write(page, { token })).rejects.toThrow(
      "The branch `published` could not be written: this workflow's token lacks `contents: write`. Add `permissions: contents: write` to the job (a pull request from a fork is never given it), or set `publish-to` to a branch it may write.",
    );
    expect(github.writes).toHaveLength(1);
  });

  test.each([
    ['pull-request', 'Changes must be made through a pull request'],
    ['locked', 'Cannot update this protected ref'],
    ['review', 'At least 1 approving review is required by reviewers with write access'],
    ['status-check', 'Required status check "ci" is expected'],
    ['restricted', "You're not authorized to push to this branch"],
  ] as const)('a rule of the repository: %s', async (rule, sentence) => {
    repo.refuse('published', rule);
    await expect(write(page)).rejects.toThrow(
      `The branch \`published\` could not be written: a rule of the repository does not allow it (${sentence}). Let the rule leave out this branch, or set \`publish-to\` to a branch it may write.`,
    );
    expect(waits).toEqual([]);
  });

  test('an empty repository', async () => {
    github.repository('acme/new', { empty: true });
    const writing = write(page, { repository: { owner: 'acme', repo: 'new' } });
    await expect(writing).rejects.toThrow(
      'The branch `published` could not be written: the repository is empty. Make a first commit in it, a README will do',
    );
  });

  test('an unknown token', async () => {
    await expect(write(page, { token: 'ghs_made_up_0000' })).rejects.toThrow(
      'GitHub does not accept the token, or it has run out',
    );
  });
});
