import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, outcome } from './asking.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
const acme = { owner: 'acme', repo: 'registry' };

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry');
});
afterEach(() => github.stop());

const bot = () => clientOf(github, github.token({ permissions: { issues: 'write' } })).rest.issues;

describe('lists lag', () => {
  test('for a while of the clock: the issue is there when asked for, and not in the list', async () => {
    github.faults.lag.milliseconds = 3000;
    const { data } = await bot().create({ ...acme, title: 'A' });
    const listed = async () => (await bot().listForRepo(acme)).data.length;
    expect(await outcome(bot().get({ ...acme, issue_number: data.number }))).toBe('done');
    expect(await listed()).toBe(0);
    github.clock.advance(2999);
    expect(await listed()).toBe(0);
    github.clock.advance(1);
    expect(await listed()).toBe(1);
  });

  test('for a number of lists: each new thing is missing that often', async () => {
    const issue_number = repo.as('alice').openIssue('A');
    github.faults.lag.lists = 2;
    repo.as('alice').comment(issue_number, 'hello');
    const listed = async () => (await bot().listComments({ ...acme, issue_number })).data.length;
    expect([await listed(), await listed(), await listed()]).toEqual([0, 0, 1]);
  });
});

describe('the server falls over at a write', () => {
  test.each([
    ['before', ['A']],
    ['after', ['A', 'B']],
  ] as const)('%s it was done, and nothing is answered until it is back', async (moment, titles) => {
    github.faults.crash.atWrite(2, moment);
    const open = (title: string) => outcome(bot().create({ ...acme, title }));
    expect(await open('A')).toBe('done');
    expect(await open('B')).toBe('500 no answer');
    expect(await open('C')).toBe('500 no answer');
    expect(await outcome(bot().listForRepo(acme))).toBe('500 no answer');
    expect(repo.issues().map(one => one.title)).toEqual(titles);
    expect(github.faults.crash.recover()).toBe(true);
    expect(await open('D')).toBe('done');
    expect(repo.issues().map(one => one.title)).toEqual([...titles, 'D']);
  });

  test('one that never came about is called off', async () => {
    github.faults.crash.atWrite(2, 'before');
    await bot().create({ ...acme, title: 'A' });
    expect(github.faults.crash.recover()).toBe(false);
    expect(await outcome(bot().create({ ...acme, title: 'B' }))).toBe('done');
  });
});

describe('GitHub has had enough', () => {
  test('of writes: the secondary limit says how long to wait', async () => {
    github.faults.limitNextWrite(30);
    const error = await bot()
      .create({ ...acme, title: 'A' })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ status: 403, response: { headers: { 'retry-after': '30' } } });
    expect(repo.issues()).toEqual([]);
  });

  test('and an answer may be lost after the issue was opened', async () => {
    github.faults.fail({ method: 'POST', path: /issues$/, status: 502, afterSuccess: true });
    expect(await outcome(bot().create({ ...acme, title: 'A' }))).toContain('502');
    expect(repo.issues()).toHaveLength(1);
  });
});
