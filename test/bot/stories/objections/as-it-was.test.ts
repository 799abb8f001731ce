import { expect, it } from 'vitest';
import { announced } from './announced.ts';

const minutes = (number: number) => number * 60_000;
const objections = (stage: Awaited<ReturnType<typeof announced>>['stage']) => stage.record('0001').objections;

/** A quarter of an hour before the deadline, with the mailbox confirmed as soon as it may be. */
async function beforeTheDeadline() {
  const told = await announced();
  told.stage.goTo('2026-12-09T22:50:00Z');
  await told.stage.pass();
  await told.stage.pass();
  return told;
}

it('a window is not closed on GitHub saying that a thread is as it was: the closing look reads it whole', async () => {
  const { stage, pull, issue } = await beforeTheDeadline();
  await stage.comment('carol', issue, '/object');
  stage.github.faults.unchanged = new RegExp(`/issues/${issue}/comments`);
  stage.goTo('2026-12-09T23:20:00Z');
  await stage.pass();
  // Believed so far, since nothing was to be decided by it.
  expect(objections(stage)).toEqual([]);
  await stage.as('alice').issues.createComment({
    owner: 'acme',
    repo: 'registry',
    issue_number: pull,
    body: '/mailbox-read',
  });
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ state: 'held', objections: [{ standing: 'in-time' }] });
  expect(await stage.gate(pull)).toMatch(/^failure/);
});

it('no gate is opened on it either', async () => {
  const { stage, pull, issue } = await beforeTheDeadline();
  stage.goTo('2026-12-09T23:20:00Z');
  await stage.comment('alice', issue, '/mailbox-read');
  // The window closes; its gate cannot be set yet.
  stage.github.faults.fail({ method: 'POST', path: /\/statuses\//, status: 500 });
  await stage.pass().catch(() => {});
  expect(stage.record('0001').state).toBe('window-closed');
  await stage.comment('carol', issue, '/object');
  stage.github.faults.unchanged = new RegExp(`/issues/${issue}/comments`);
  await stage.pass();
  expect(objections(stage)).toMatchObject([{ standing: 'late', state: 'open' }]);
  expect(await stage.gate(pull)).toMatch(/^failure/);
});

it('it is believed for fifty minutes and no longer', async () => {
  const { stage, issue } = await beforeTheDeadline();
  await stage.comment('carol', issue, '/object');
  stage.github.faults.unchanged = /./;
  stage.github.clock.advance(minutes(49));
  await stage.pass();
  expect(objections(stage)).toEqual([]);
  stage.github.clock.advance(minutes(2));
  await stage.pass();
  expect(objections(stage)).toMatchObject([{ standing: 'in-time' }]);
});

it('a clock that was put back makes nothing believed for longer', async () => {
  const { stage, issue } = await beforeTheDeadline();
  await stage.comment('carol', issue, '/object');
  stage.github.faults.unchanged = /./;
  const now = stage.github.clock.now().getTime() - minutes(1);
  await stage.pass({ now: () => new Date(now) });
  expect(objections(stage)).toHaveLength(1);
});

it('what was edited or deleted after it was read is seen at the next look, wherever it stands', async () => {
  const { stage, pull, issue } = await announced();
  const where = { owner: 'acme', repo: 'registry' };
  const early = await stage.comment('carol', issue, 'We are thinking about it.');
  const late = await stage.comment('dave', pull, 'So are we.');
  await stage.pass();
  await stage.pass();
  await stage.as('carol').issues.deleteComment({ ...where, comment_id: early });
  await stage.as('dave').issues.updateComment({ ...where, comment_id: late, body: '/object' });
  await stage.comment('erin', issue, '/object');
  await stage.as('frank').pulls.createReview({ ...where, pull_number: pull, event: 'COMMENT', body: 'No.' });
  stage.github.forgetRequests();
  await stage.pass();
  const { comments } = stage.record('0001');
  expect(comments.find(({ id }) => id === early)?.gone).toBe(true);
  expect(comments.map(({ source, verdict }) => `${source} ${verdict}`).sort()).toMatchInlineSnapshot(`
    [
      "issue objection",
      "issue unread",
      "pull unread",
      "review unread",
    ]
  `);
  expect(objections(stage)).toHaveLength(1);
  // The rest of the look cost nothing.
  expect(stage.github.requests.filter(({ status }) => status === 304).length).toBeGreaterThan(5);
});

it('a gate that somebody else opened is closed at the next look', async () => {
  const { stage, pull } = await announced();
  await stage.pass();
  await stage.as('alice').repos.createCommitStatus({
    owner: 'acme',
    repo: 'registry',
    sha: stage.repo.pullAt(pull).headSha,
    state: 'success',
    context: 'subprocessors/objection-window',
  });
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending/);
});
