import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, outcome } from './asking.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
let fork: EmbeddedRepository;
let pull_number: number;
const acme = { owner: 'acme', repo: 'registry' };

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', { files: { 'a.yaml': '1\n' }, roles: { alice: 'write' } });
  fork = repo.fork('vendor');
  fork.commit('entry', { 'b.yaml': '2\n' });
  pull_number = repo.pull({ head: 'vendor:entry', title: 'Add b' }).number;
});
afterEach(() => github.stop());

const alice = () => clientOf(github, github.token({ login: 'alice' })).rest;
const merging = (more: object = {}) => outcome(alice().pulls.merge({ ...acme, pull_number, ...more }));

describe('a merge', () => {
  test('joins both histories, or squashes one into a commit', async () => {
    const before = repo.head('main');
    expect(await merging()).toBe('done');
    expect(repo.history('main')[0]).toMatchObject({
      message: `Merge pull request #${pull_number} from vendor/entry\n\nAdd b`,
      parents: [before, fork.head('entry')],
    });
    fork.commit('other', { 'c.yaml': '3\n' });
    const other = repo.pull({ head: 'vendor:other', title: 'Add c', body: 'For the letter c.' }).number;
    expect(await merging({ pull_number: other, merge_method: 'squash' })).toBe('done');
    expect(repo.history('main')[0]?.message).toBe(`Add c (#${other})\n\nFor the letter c.`);
    expect(repo.history('main')[0]?.parents).toHaveLength(1);
    expect(Object.keys(repo.files('main'))).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    const { data } = await alice().pulls.get({ ...acme, pull_number });
    expect(data).toMatchObject({ state: 'closed', merged: true, merged_by: { login: 'alice' } });
    expect(await merging()).toBe('405 Pull Request is not mergeable');
  });

  test('is refused when the head moved, is a draft, conflicts, or the person may not', async () => {
    const sha = repo.pullAt(pull_number).headSha;
    fork.commit('entry', { 'a.yaml': '2\n' });
    expect(await merging({ sha })).toBe('409 Head branch was modified. Review and try the merge again.');
    repo.as('vendor').draft(pull_number);
    expect(await merging()).toBe('405 Pull Request is still a draft');
    repo.as('vendor').draft(pull_number, false);
    const vendor = clientOf(github, github.token({ login: 'vendor' })).rest;
    expect(await outcome(vendor.pulls.merge({ ...acme, pull_number }))).toBe('404 Not Found');
    expect(() => repo.as('vendor').merge(pull_number)).toThrow('404 Not Found');
    repo.commit('main', { 'a.yaml': '3\n' });
    expect(await merging()).toBe('405 Pull Request is not mergeable');
  });

  test('waits for a required status on the newest head', async () => {
    repo.require('gate');
    const said = (word: string) =>
      `405 Repository rule violations found\n\nRequired status check "gate" is ${word}.\n\n`;
    const sha = () => repo.pullAt(pull_number).headSha;
    const { repos } = alice();
    expect(await merging()).toBe(said('expected'));
    await repos.createCommitStatus({ ...acme, sha: sha(), state: 'pending', context: 'gate' });
    expect(await merging()).toBe(said('pending'));
    await repos.createCommitStatus({ ...acme, sha: sha(), state: 'success', context: 'gate' });
    await repos.createCommitStatus({ ...acme, sha: sha(), state: 'failure', context: 'gate' });
    expect(await merging()).toBe(said('failing'));
    const { data } = await repos.listCommitStatusesForRef({ ...acme, ref: sha() });
    expect(data.map(one => [one.state, one.creator?.login])).toEqual([
      ['failure', 'alice'],
      ['success', 'alice'],
      ['pending', 'alice'],
    ]);
    await repos.createCommitStatus({ ...acme, sha: sha(), state: 'success', context: 'gate' });
    fork.commit('entry', { 'b.yaml': '3\n' });
    expect(await merging()).toBe(said('expected'));
    await repos.createCommitStatus({ ...acme, sha: sha(), state: 'success', context: 'gate' });
    expect(await merging()).toBe('done');
    const rules = await repos.getBranchRules({ ...acme, branch: 'main' });
    expect(rules.data.map(one => one.type)).toEqual(['required_status_checks']);
  });

  test('through the queue wants the status on the head of its group', async () => {
    repo.require('gate');
    const { headSha, branch } = repo.enqueue(pull_number);
    expect(() => repo.mergeQueued(pull_number)).toThrow('Required status check "gate" is expected');
    const { data } = await alice().git.listMatchingRefs({ ...acme, ref: 'heads/gh-readonly-queue/main/' });
    expect(data.map(one => [one.ref, one.object.sha])).toEqual([[`refs/heads/${branch}`, headSha]]);
    repo.as('alice').setStatus(headSha, 'success', 'gate');
    expect(repo.mergeQueued(pull_number)).toBe(repo.head('main'));
    expect(repo.head(branch)).toBeNull();
  });

  test('stands on what waits in front of it, and takes that along', () => {
    repo.require('gate');
    fork.commit('second', { 'c.yaml': '1\n' });
    const second = repo.pull({ head: 'vendor:second' }).number;
    const [front, behind] = [repo.enqueue(pull_number), repo.enqueue(second)];
    expect(repo.queue().map(({ sha }) => sha)).toEqual([front.headSha, behind.headSha]);
    expect(repo.files(behind.headSha)).toMatchObject(repo.files(front.headSha));
    repo.as('alice').setStatus(behind.headSha, 'success', 'gate');
    expect(repo.mergeQueued(second)).toBe(repo.head('main'));
    expect([pull_number, second].map(number => repo.issue(number).state)).toEqual(['closed', 'closed']);
    expect(repo.queue()).toEqual([]);
  });

  test('waits no more behind one that was closed or pushed to, nor on a base that has moved', () => {
    fork.commit('second', { 'c.yaml': '1\n' });
    const second = repo.pull({ head: 'vendor:second' }).number;
    repo.enqueue(pull_number);
    repo.enqueue(second);
    repo.as('vendor').closePull(pull_number);
    expect(repo.queue()).toEqual([]);
    repo.enqueue(second);
    expect(repo.queue().map(({ pull }) => pull)).toEqual([second]);
    fork.commit('second', { 'c.yaml': '2\n' });
    expect(repo.queue()).toEqual([]);
    repo.enqueue(second);
    repo.commit('main', { 'd.yaml': '1\n' });
    expect(() => repo.mergeQueued(second)).toThrow('is not in the queue');
  });
});

describe('a pull request', () => {
  test('counts as merged when its commits reach the base in some other way', async () => {
    repo.point('main', fork.head('entry') ?? '');
    const { data } = await alice().pulls.get({ ...acme, pull_number });
    expect(data).toMatchObject({ state: 'closed', merged: true });
  });

  test('is closed with its branch, and opened again only when that is back', async () => {
    const sha = fork.head('entry') ?? '';
    fork.deleteBranch('entry');
    expect(repo.issue(pull_number).state).toBe('closed');
    expect(await outcome(alice().pulls.update({ ...acme, pull_number, state: 'open' }))).toBe(
      '422 Validation Failed',
    );
    fork.point('entry', sha);
    repo.as('vendor').reopenPull(pull_number);
    expect(repo.issue(pull_number).state).toBe('open');
  });

  test('is aimed elsewhere by its author, not by a stranger', async () => {
    repo.commit('next', { d: '4' });
    expect(() => repo.as('stranger').retarget(pull_number, 'next')).toThrow('403');
    repo.as('vendor').retarget(pull_number, 'next');
    const { data } = await alice().pulls.list({ ...acme, base: 'next' });
    expect(data.map(one => one.number)).toEqual([pull_number]);
    expect((await alice().pulls.list({ ...acme, base: 'main' })).data).toEqual([]);
    expect(() => repo.as('vendor').retarget(pull_number, 'nowhere')).toThrow('422');
  });

  test('stands once between two branches, and again on another head with the same commits', () => {
    expect(() => repo.as('vendor').openPull({ head: 'vendor:entry' })).toThrow('already exists');
    fork.point('twin', fork.head('entry') ?? '');
    const twin = repo.as('vendor').openPull({ head: 'vendor:twin' });
    expect(repo.pullAt(twin).headSha).toBe(repo.pullAt(pull_number).headSha);
  });
});

describe('two commits', () => {
  test('are compared from where they parted; what has nothing in common cannot be', async () => {
    const base = repo.head('main');
    repo.commit('main', { 'a.yaml': '5\n' });
    const head = repo.pullAt(pull_number).headSha;
    const { repos } = alice();
    const { data } = await repos.compareCommitsWithBasehead({ ...acme, basehead: `main...${head}` });
    expect(data).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: base },
    });
    expect(data.commits.map(one => one.sha)).toEqual([head]);
    const same = await repos.compareCommitsWithBasehead({ ...acme, basehead: `${head}...${head}` });
    expect(same.data.status).toBe('identical');
    repo.commit('ledger', { x: '1' }, 'Start', { orphan: true });
    expect(await outcome(repos.compareCommitsWithBasehead({ ...acme, basehead: 'main...ledger' }))).toBe(
      '404 Not Found',
    );
  });

  test('a status wants a commit that is there and a sentence that fits', async () => {
    const sha = repo.head('main') ?? '';
    const { repos } = alice();
    const gate = { ...acme, state: 'success', context: 'gate' } as const;
    const nowhere = '1'.repeat(40);
    expect(await outcome(repos.createCommitStatus({ ...gate, sha: nowhere }))).toBe(
      `422 No commit found for SHA: ${nowhere}`,
    );
    const description = 'x'.repeat(141);
    expect(await outcome(repos.createCommitStatus({ ...gate, sha, description }))).toBe(
      '422 Validation Failed',
    );
    for (let count = 0; count < 1000; count += 1) repo.as('alice').setStatus(sha, 'pending', 'gate');
    expect(await outcome(repos.createCommitStatus({ ...gate, sha }))).toBe('422 Validation Failed');
    expect(await outcome(repos.createCommitStatus({ ...gate, sha, context: 'other' }))).toBe('done');
  });
});
