import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, outcome } from './asking.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
const acme = { owner: 'acme', repo: 'registry' };

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', { roles: { alice: 'write' } });
});
afterEach(() => github.stop());

const bot = () =>
  clientOf(
    github,
    github.token({ login: 'helper[bot]', permissions: { issues: 'write', pull_requests: 'write' } }),
  ).rest;

describe('issues', () => {
  test('an issue takes the next number, defines labels nobody defined, and is closed with a reason', async () => {
    const { issues } = bot();
    await issues.createLabel({ ...acme, name: 'Known', color: '00ff00', description: 'by hand' });
    const { data } = await issues.create({ ...acme, title: 'A', body: 'b', labels: ['known', 'new'] });
    expect(data).toMatchObject({
      number: 1,
      html_url: `${github.serverUrl}/acme/registry/issues/1`,
      user: { login: 'helper[bot]', type: 'Bot' },
      labels: [
        { name: 'Known', color: '00ff00' },
        { name: 'new', color: 'ededed' },
      ],
    });
    await issues.update({
      ...acme,
      issue_number: 1,
      title: 'B',
      state: 'closed',
      state_reason: 'not_planned',
    });
    const closed = await issues.get({ ...acme, issue_number: 1 });
    expect(closed.data).toMatchObject({
      title: 'B',
      state_reason: 'not_planned',
      closed_by: { type: 'Bot' },
    });
    const { data: events } = await issues.listEvents({ ...acme, issue_number: 1 });
    expect(events.map(one => one.event)).toEqual(['labeled', 'labeled', 'renamed', 'closed']);
  });

  test('labels come and go; one that is not there cannot be taken off', async () => {
    const { issues } = bot();
    const at = { ...acme, issue_number: repo.as('alice').openIssue('A', '', ['one']) };
    await issues.addLabels({ ...at, labels: ['two'] });
    await issues.removeLabel({ ...at, name: 'one' });
    expect(await outcome(issues.removeLabel({ ...at, name: 'one' }))).toBe('404 Label does not exist');
    await issues.setLabels({ ...at, labels: ['three', 'four'] });
    await issues.deleteLabel({ ...acme, name: 'four' });
    expect(repo.issue(1).labels).toEqual(['three']);
    expect(repo.labels()).toEqual(['one', 'three', 'two']);
    expect(await outcome(issues.createLabel({ ...acme, name: 'THREE' }))).toBe('422 Validation Failed');
    expect(await outcome(issues.createLabel({ ...acme, name: 'x'.repeat(51) }))).toBe(
      '422 Validation Failed',
    );
    const description = 'x'.repeat(101);
    expect(await outcome(issues.createLabel({ ...acme, name: 'y', description }))).toBe(
      '422 Validation Failed',
    );
  });

  test('a list is filtered by state, labels and time, holds pull requests too, and has a last page', async () => {
    const alice = repo.as('alice');
    for (let number = 1; number <= 7; number += 1)
      alice.openIssue(`Issue ${number}`, '', number % 2 ? ['odd'] : []);
    repo.commit('change', { a: '1' });
    const pull = alice.openPull({ head: 'change' });
    alice.closeIssue(3);
    github.clock.advance(60_000);
    const since = github.clock.now().toISOString();
    alice.comment(2, 'later');
    const { issues } = bot();
    const numbers = async (asked: object) =>
      (await issues.listForRepo({ ...acme, ...asked })).data.map(one => one.number);
    expect(await numbers({})).toEqual([pull, 7, 6, 5, 4, 2, 1]);
    expect(await numbers({ state: 'all', labels: 'odd', direction: 'asc' })).toEqual([1, 3, 5, 7]);
    expect(await numbers({ since })).toEqual([2]);
    expect(await numbers({ sort: 'updated', per_page: 1 })).toEqual([2]);
    expect(await numbers({ state: 'all', per_page: 3, page: 3 })).toEqual([2, 1]);
    expect(await numbers({ state: 'all', per_page: 3, page: 4 })).toEqual([]);
    const last = await issues.listForRepo({ ...acme, state: 'all', per_page: 3, page: 3 });
    expect(last.headers.link).toContain('rel="prev"');
    expect(last.headers.link).not.toContain('rel="next"');
    const pages = await bot().issues.listForRepo({ ...acme, state: 'all', per_page: 3 });
    expect(pages.headers.link).toMatch(/page=2>; rel="next".*page=3>; rel="last"/);
  });

  test('one that was deleted is gone, and its number is not given again', async () => {
    const alice = repo.as('alice');
    const number = alice.openIssue('A');
    alice.comment(number, 'gone with it');
    repo.deleteIssue(number);
    const { issues } = bot();
    const at = { ...acme, issue_number: number };
    expect(await outcome(issues.get(at))).toBe('410 This issue was deleted');
    expect(await outcome(issues.createComment({ ...at, body: 'x' }))).toBe('410 This issue was deleted');
    expect(await outcome(issues.get({ ...acme, issue_number: 99 }))).toBe('404 Not Found');
    expect(alice.openIssue('B')).toBe(number + 1);
  });
});

describe('comments', () => {
  test('250 of them come in three pages', async () => {
    const alice = repo.as('alice');
    const at = { ...acme, issue_number: alice.openIssue('A') };
    for (let index = 0; index < 250; index += 1) alice.comment(at.issue_number, `comment ${index}`);
    const { issues } = bot();
    const first = await issues.listComments({ ...at, per_page: 100 });
    expect(first.data).toHaveLength(100);
    expect(first.headers.link).toMatch(/page=3>; rel="last"/);
    const third = await issues.listComments({ ...at, per_page: 100, page: 3 });
    expect(third.data).toHaveLength(50);
    expect(third.data.at(-1)?.body).toBe('comment 249');
    // A client that asks for more gets a hundred.
    expect((await issues.listComments({ ...at, per_page: 200 })).data).toHaveLength(100);
  });

  test('some say they were updated although nobody touched them; an edit moves the time', async () => {
    const alice = repo.as('alice');
    const at = { ...acme, issue_number: alice.openIssue('A') };
    for (let index = 0; index < 3; index += 1) alice.comment(at.issue_number, 'x');
    const { issues } = bot();
    const { data } = await issues.listComments(at);
    expect(data.filter(one => one.created_at !== one.updated_at)).toHaveLength(1);
    github.clock.advance(5000);
    const comment_id = data[0]?.id ?? 0;
    await issues.updateComment({ ...acme, comment_id, body: 'y' }).catch(() => undefined);
    const edited = await issues.getComment({ ...acme, comment_id });
    expect(edited.data).toMatchObject({ body: 'y', updated_at: '2026-11-23T09:00:05Z' });
    await issues.deleteComment({ ...acme, comment_id });
    expect(await outcome(issues.getComment({ ...acme, comment_id }))).toBe('404 Not Found');
  });

  test('a text too long is refused, and so is none', async () => {
    const at = { ...acme, issue_number: repo.as('alice').openIssue('A') };
    const { issues } = bot();
    expect(await outcome(issues.createComment({ ...at, body: 'x'.repeat(65_536) }))).toBe('done');
    expect(await outcome(issues.createComment({ ...at, body: 'x'.repeat(65_537) }))).toBe(
      '422 Validation Failed',
    );
    expect(await outcome(issues.createComment({ ...at, body: ' ' }))).toBe('422 Validation Failed');
  });

  test('what a deleted account wrote stays, by nobody', async () => {
    const carol = repo.as('carol');
    const number = carol.openIssue('A');
    carol.comment(number, 'I object');
    github.deleteUser('carol');
    const { issues, repos } = bot();
    const { data } = await issues.listComments({ ...acme, issue_number: number });
    expect(data).toMatchObject([{ body: 'I object', user: null }]);
    expect(await outcome(repos.getCollaboratorPermissionLevel({ ...acme, username: 'carol' }))).toBe(
      '404 carol is not a user',
    );
    expect(repo.issue(number).comments[0]?.author).toBeNull();
  });

  test('reactions count once for each person and sign', async () => {
    const comment_id = repo.as('alice').comment(repo.as('alice').openIssue('A'), 'hello');
    const { reactions, issues } = bot();
    await reactions.createForIssueComment({ ...acme, comment_id, content: 'eyes' });
    await reactions.createForIssueComment({ ...acme, comment_id, content: 'eyes' });
    await reactions.createForIssueComment({ ...acme, comment_id, content: '+1' });
    const { data } = await issues.getComment({ ...acme, comment_id });
    expect(data.reactions).toMatchObject({ eyes: 1, '+1': 1, total_count: 2 });
  });
});
