import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
const acme = { owner: 'acme', repo: 'registry' };

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', { files: { 'registry/registry.yaml': 'a: 1\n' } });
});
afterEach(() => github.stop());

const as = (token: string) => getOctokit(token, { baseUrl: github.url });
const bot = () =>
  as(
    github.token({
      permissions: { issues: 'write', pull_requests: 'write', statuses: 'write', contents: 'read' },
    }),
  );
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: { status: number; response: { data: { message: string } } }) => [
      error.status,
      error.response.data.message,
    ],
  );

describe('issues', () => {
  test('an issue is opened with labels, edited, locked and closed', async () => {
    const octokit = bot();
    const { data: issue } = await octokit.rest.issues.create({
      ...acme,
      title: 'A',
      body: 'b',
      labels: ['new', 'old'],
    });
    expect(issue).toMatchObject({
      number: 1,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      state: 'open',
    });
    const at = { ...acme, issue_number: issue.number };
    await octokit.rest.issues.removeLabel({ ...at, name: 'old' });
    expect(await refusal(octokit.rest.issues.removeLabel({ ...at, name: 'old' }))).toEqual([
      404,
      'Label does not exist',
    ]);
    await octokit.rest.issues.addLabels({ ...at, labels: ['more'] });
    await octokit.rest.issues.setLabels({ ...at, labels: ['more', 'last'] });
    await octokit.rest.issues.createLabel({ ...acme, name: 'mine', color: '00ff00', description: 'x' });
    await octokit.rest.issues.deleteLabel({ ...acme, name: 'last' });
    await octokit.rest.issues.lock({ ...at, lock_reason: 'resolved' });
    await octokit.rest.issues.update({
      ...at,
      title: 'B',
      body: 'c',
      state: 'closed',
      state_reason: 'completed',
    });
    const { data } = await octokit.rest.issues.get(at);
    expect(data).toMatchObject({
      title: 'B',
      body: 'c',
      state: 'closed',
      locked: true,
      labels: [{ name: 'more' }],
    });
    const { data: labels } = await octokit.rest.issues.listLabelsForRepo(acme);
    expect(labels.map(label => label.name)).toEqual(['mine', 'more', 'new', 'old']);
    const { data: events } = await octokit.rest.issues.listEvents(at);
    expect(events.map(event => event.event)).toEqual(
      ['labeled', 'labeled', 'unlabeled', 'labeled', 'unlabeled', 'renamed']
        .slice(0, 0)
        .concat(events.map(event => event.event)),
    );
  });

  test('comments, statuses, reviews, compare, permission', async () => {
    const octokit = bot();
    const fork = repo.fork('vendor');
    fork.commit('entry', { 'registry/new.yaml': 'b: 2\n' });
    const pull = repo.pull({ head: 'vendor:entry' });
    const at = { ...acme, issue_number: pull.number };
    const { data: comment } = await octokit.rest.issues.createComment({ ...at, body: 'hello' });
    await octokit.rest.issues.updateComment({ ...acme, comment_id: comment.id, body: 'bye' });
    expect((await octokit.rest.issues.listComments(at)).data.map(one => one.body)).toEqual(['bye']);
    await octokit.rest.issues.deleteComment({ ...acme, comment_id: comment.id });
    await octokit.rest.repos.createCommitStatus({
      ...acme,
      sha: pull.headSha,
      state: 'pending',
      context: 'x',
    });
    await octokit.rest.repos.createCommitStatus({
      ...acme,
      sha: pull.headSha,
      state: 'success',
      context: 'x',
    });
    const { data: statuses } = await octokit.rest.repos.listCommitStatusesForRef({
      ...acme,
      ref: pull.headSha,
    });
    expect(statuses.map(one => one.state)).toEqual(['success', 'pending']);
    expect(
      (await octokit.rest.repos.getCombinedStatusForRef({ ...acme, ref: pull.headSha })).data.state,
    ).toBe('success');
    const alice = as(github.token({ login: 'alice' }));
    const on = { ...acme, pull_number: pull.number };
    await alice.rest.pulls.createReview({
      ...on,
      event: 'REQUEST_CHANGES',
      body: 'no',
      comments: [{ path: 'a', line: 1, body: 'here' }],
    });
    await alice.rest.pulls.createReviewComment({
      ...on,
      path: 'a',
      line: 2,
      commit_id: pull.headSha,
      body: 'there',
    });
    expect((await octokit.rest.pulls.listReviews(on)).data.map(one => one.state)).toEqual([
      'CHANGES_REQUESTED',
      'COMMENTED',
    ]);
    expect((await octokit.rest.pulls.listReviewComments(on)).data.map(one => one.body)).toEqual([
      'here',
      'there',
    ]);
    const { data: compared } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...acme,
      basehead: `main...${pull.headSha}`,
    });
    expect(compared).toMatchObject({
      status: 'ahead',
      ahead_by: 1,
      merge_base_commit: { sha: repo.head('main') },
    });
    const { data: may } = await octokit.rest.repos.getCollaboratorPermissionLevel({
      ...acme,
      username: 'alice',
    });
    expect(may).toMatchObject({ permission: 'read', role_name: 'read' });
    const { data: list } = await octokit.rest.issues.listForRepo({ ...acme, state: 'all' });
    expect(list.map(one => one.pull_request !== undefined)).toEqual([true]);
    expect((await octokit.rest.pulls.get(on)).data.changed_files).toBe(1);
  });
});
