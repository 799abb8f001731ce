import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EmbeddedApp } from './embedded-app.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';
import { HookListener } from './hook-listener.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
let listener: HookListener;
let app: EmbeddedApp;
let url: string;
const everything = {
  issues: 'write',
  pull_requests: 'write',
  contents: 'write',
  statuses: 'write',
  merge_queues: 'read',
} as const;

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', { files: { 'a.yaml': '1\n' }, roles: { alice: 'write' } });
  listener = new HookListener();
  url = await listener.listen();
  app = github.app({ permissions: everything, hook: { url, secret: listener.secret } });
  app.install(repo);
});
afterEach(async () => {
  await listener.close();
  await github.stop();
});

const heard = async () => {
  await github.deliveries.settled();
  return listener.heard.splice(0).map(one => one.name);
};

describe("an App hears what happens, in the words of GitHub's description", () => {
  test('of issues, comments and labels', async () => {
    const alice = repo.as('alice');
    const number = alice.openIssue('A question', 'Why?', ['asked']);
    expect(await heard()).toEqual([
      'installation.created',
      'issues.opened',
      'label.created',
      'issues.labeled',
    ]);
    alice.editIssue(number, { title: 'Another', body: 'How?' });
    const comment = alice.comment(number, 'hello');
    alice.editComment(comment, 'bye');
    alice.deleteComment(comment);
    alice.unlabel(number, 'asked');
    alice.lockIssue(number, 'resolved');
    alice.unlockIssue(number);
    alice.closeIssue(number);
    alice.reopenIssue(number);
    repo.deleteIssue(number);
    expect(await heard()).toEqual([
      'issues.edited',
      'issue_comment.created',
      'issue_comment.edited',
      'issue_comment.deleted',
      'issues.unlabeled',
      'issues.locked',
      'issues.unlocked',
      'issues.closed',
      'issues.reopened',
      'issues.deleted',
    ]);
  });

  test('of pull requests, their reviews, and what is pushed and said of commits', async () => {
    const fork = repo.fork('vendor');
    fork.commit('entry', { 'b.yaml': '2\n' });
    await heard();
    const vendor = repo.as('vendor');
    const alice = repo.as('alice');
    const number = vendor.openPull({ head: 'vendor:entry' });
    alice.comment(number, 'hello');
    alice.review(number, {
      state: 'request changes',
      body: 'no',
      comments: [{ path: 'b.yaml', line: 1, body: 'this' }],
    });
    alice.deleteLineComment(alice.commentOnLine(number, 'b.yaml', 1, 'that'));
    alice.label(number, 'seen');
    vendor.editPull(number, { title: 'Better' });
    vendor.draft(number);
    vendor.draft(number, false);
    fork.commit('entry', { 'b.yaml': '3\n' });
    alice.setStatus(repo.pullAt(number).headSha, 'success', 'ci');
    vendor.closePull(number);
    vendor.reopenPull(number);
    alice.commit('other', { c: '1' });
    vendor.retarget(number, 'other');
    expect(await heard()).toEqual([
      'pull_request.opened',
      'issue_comment.created',
      'pull_request_review.submitted',
      'pull_request_review_comment.created',
      'pull_request_review.submitted',
      'pull_request_review_comment.created',
      'pull_request_review_comment.deleted',
      'label.created',
      'pull_request.labeled',
      'pull_request.edited',
      'pull_request.converted_to_draft',
      'pull_request.ready_for_review',
      'pull_request.synchronize',
      'status',
      'pull_request.closed',
      'pull_request.reopened',
      'push',
      'pull_request.edited',
    ]);
    vendor.retarget(number, 'main');
    repo.enqueue(number);
    alice.setStatus(repo.head('main') ?? '', 'pending', 'ci');
    repo.dequeue(number);
    alice.merge(number);
    repo.deleteBranch('other');
    repo.commit('fresh', { d: '1' });
    expect(await heard()).toEqual([
      'pull_request.edited',
      'merge_group.checks_requested',
      'status',
      'merge_group.destroyed',
      'pull_request.closed',
      'push',
      'push',
      'push',
    ]);
  });

  test('but not what its permissions or its events leave out, nor of other repositories', async () => {
    const deaf = new HookListener();
    const hook = { url: await deaf.listen(), secret: deaf.secret };
    github.app({ slug: 'reader', permissions: { contents: 'read' }, hook }).install(repo);
    github.app({ slug: 'picky', permissions: everything, events: ['push'], hook }).install(repo);
    github
      .app({ slug: 'elsewhere', permissions: everything, hook })
      .install(github.repository('other/registry'));
    repo.as('alice').openIssue('A question');
    repo.commit('main', { b: '1' });
    await github.deliveries.settled();
    await deaf.close();
    expect(deaf.heard.map(one => one.name)).toEqual([
      'installation.created',
      'installation.created',
      'installation.created',
      'push',
      'push',
    ]);
  });
});

describe('deliveries have troubles of their own', () => {
  test('a wrong secret is turned away, and a hook that is gone is not tried again', async () => {
    await heard();
    app.hook = { url, secret: 'another' };
    repo.as('alice').openIssue('One');
    await github.deliveries.settled();
    app.hook = { url: 'http://127.0.0.1:9/', secret: listener.secret };
    repo.as('alice').openIssue('Two');
    await github.deliveries.settled();
    expect(github.deliveries.all.slice(-2).map(one => one.status)).toEqual([401, 0]);
    expect(await heard()).toEqual([]);
  });

  test('held and turned around, lost, doubled, sent again, and off', async () => {
    await heard();
    const alice = repo.as('alice');
    github.deliveries.hold();
    const number = alice.openIssue('One');
    alice.comment(number, 'hello');
    expect(await heard()).toEqual([]);
    github.deliveries.release('turned around');
    expect(await heard()).toEqual(['issue_comment.created', 'issues.opened']);
    github.deliveries.lose();
    alice.closeIssue(number);
    github.deliveries.double();
    alice.reopenIssue(number);
    await github.deliveries.settled();
    const [first, second] = listener.heard;
    expect(first?.id).toBe(second?.id);
    expect(await heard()).toEqual(['issues.reopened', 'issues.reopened']);
    const lost = github.deliveries.all.find(one => one.status === null);
    github.deliveries.redeliver(lost?.id ?? '');
    expect(await heard()).toEqual(['issues.closed']);
    github.deliveries.off = true;
    alice.comment(number, 'nobody hears');
    expect(await heard()).toEqual([]);
  });
});
