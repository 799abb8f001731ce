import { expect, it } from 'vitest';
import { hintIn } from '../../../../bot/observe/hints.ts';
import { speechPath } from '../../stage.ts';
import { afterTheDeadline, announced, replies } from './announced.ts';

it('an objection in the last second is in time though it is first read an hour later, and holds', async () => {
  const { stage, pull, issue } = await announced();
  stage.goTo('2026-12-09T22:59:59Z');
  await stage.comment('carol', issue, '/object');
  stage.goTo('2026-12-09T23:00:00Z');
  await stage.comment('dave', issue, '/object');
  await afterTheDeadline(stage, issue);
  expect(stage.record('0001')).toMatchObject({
    state: 'held',
    objections: [
      { n: 1, standing: 'in-time', made_at: '2026-12-09T22:59:59Z' },
      { n: 2, standing: 'late', made_at: '2026-12-09T23:00:00Z' },
    ],
  });
  expect(await stage.gate(pull)).toMatch(/^failure/);
  const said = await replies(stage, issue);
  expect(said.filter(text => text.includes('objection 1') && text.includes('in time'))).toHaveLength(1);
  expect(said.filter(text => text.includes('objection 2') && text.includes('late'))).toHaveLength(1);

  await stage.comment('alice', issue, '/answer 1 agreed C-014');
  await stage.pass();
  expect(stage.record('0001').state).toBe('held');
  await stage.comment('alice', issue, '/answer 2 not-a-customer');
  await stage.pass();
  expect(stage.record('0001').state).toBe('window-closed');
  expect(await stage.gate(pull)).toMatch(/^success/);
});

it('nothing is closed in the quarter of an hour in which the last words may still be missing from the list', async () => {
  const { stage, pull, issue } = await announced();
  stage.goTo('2026-12-09T22:59:59Z');
  await stage.comment('carol', issue, '/object');
  stage.github.faults.lag.lists = 100;
  stage.goTo('2026-12-09T23:00:10Z');
  await stage.pass();
  stage.goTo('2026-12-09T23:14:59Z');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending/);
  stage.github.faults.lag.lists = 0;
  await afterTheDeadline(stage, issue);
  expect(stage.record('0001').objections).toMatchObject([{ standing: 'in-time' }]);
  expect(await stage.gate(pull)).toMatch(/^failure/);
});

it('wherever somebody writes on the pull request, it is heard', async () => {
  const { stage, pull, issue } = await announced();
  const carol = stage.repo.as('carol');
  carol.comment(pull, '/object');
  carol.review(pull, { state: 'request changes', body: '/object in a review' });
  stage.repo.as('dave').review(pull, {
    state: 'request changes',
    comments: [{ path: speechPath, line: 1, body: '/object on a line' }],
  });
  stage.repo.as('dave').commentOnLine(pull, speechPath, 2, 'Why this?');
  stage.repo.as('erin').review(pull, { state: 'approve' });
  stage.repo.as('frank').review(pull, { state: 'comment', body: 'Hm.' });
  await stage.pass();
  const { comments, objections } = stage.record('0001');
  expect(objections.map(({ source }) => source).sort()).toEqual(['line', 'pull', 'review']);
  expect(comments.map(({ source, verdict }) => `${source} ${verdict}`).sort()).toEqual([
    'line objection',
    'line unread',
    'pull objection',
    'review objection',
    // Dave's request for changes has no words of its own.
    'review unread',
    'review unread',
  ]);
  expect(await replies(stage, issue)).toEqual([]);
  expect(
    (await replies(stage, pull)).filter(text => text.startsWith('Thank you. This is objection')),
  ).toHaveLength(3);
  expect((await replies(stage, pull)).filter(text => text.startsWith('Thank you for writing'))).toHaveLength(
    2,
  );
  stage.github.forgetRequests();
  await stage.pass();
  expect(stage.github.writes).toEqual([]);
});

it('of 250 comments none is lost, and each person gets one answer', async () => {
  const { stage, issue } = await announced();
  const carol = stage.repo.as('carol');
  for (let n = 1; n <= 249; n += 1)
    carol.comment(issue, n % 50 === 0 ? '/object' : `Comment ${n}: 反対します。`);
  stage.repo.as('dave').comment(issue, 'The last one.');
  await stage.pass();
  const { comments, objections } = stage.record('0001');
  expect(comments).toHaveLength(250);
  expect(objections).toHaveLength(4);
  const said = await stage.bot.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner: 'acme',
    repo: 'registry',
    issue_number: issue,
    per_page: 100,
  });
  const ours = said
    .map(({ body }) => body ?? '')
    .filter(body => body.startsWith('<!-- subprocessors:reply '));
  expect(ours.filter(body => body.includes('Thank you for writing'))).toHaveLength(2);
  expect(ours).toHaveLength(6);
});

it('what was read stands, whether it is edited, deleted, or its author leaves', async () => {
  const { stage, issue } = await announced();
  const carol = stage.repo.as('carol');
  const edited = carol.comment(issue, '/object');
  const deleted = carol.comment(issue, '/object');
  const unread = stage.repo.as('dave').comment(issue, 'We are against this.');
  stage.repo.as('erin').comment(issue, '/object');
  await stage.pass();
  stage.github.clock.advance(3_600_000);
  carol.editComment(edited, '/withdraw 1');
  carol.deleteComment(deleted);
  stage.repo.as('dave').deleteComment(unread);
  stage.github.deleteUser('erin');
  await stage.pass();
  const { comments, objections, state } = stage.record('0001');
  expect(state).toBe('held');
  expect(objections.map(one => one.state)).toEqual(['open', 'open', 'open']);
  expect(comments.map(({ verdict, gone }) => [verdict, gone])).toEqual([
    ['objection', false],
    ['objection', true],
    ['unread', true],
    ['objection', false],
  ]);
  expect((await stage.issue(issue)).body).toContain('deleted since: 1');
  // Somebody who registers the same name later is somebody else.
  await stage.comment('erin', issue, '/withdraw 3');
  await stage.pass();
  expect(stage.record('0001').objections.map(one => one.state)).toEqual(['open', 'open', 'open']);
});

it('what was edited or deleted before the bot looked is saved by the webhook that told of it', async () => {
  const { stage, issue } = await announced();
  const hints: NonNullable<ReturnType<typeof hintIn>>[] = [];
  const on = { number: issue };
  const user = { id: stage.github.user('carol').id, login: 'carol', type: 'User' };
  const at = '2026-11-23T09:01:00Z';
  const deleted = { id: 900_001, user, body: '/object', created_at: at, updated_at: at };
  for (const payload of [{ issue: on, comment: deleted }]) {
    const hint = hintIn('issue_comment', payload);
    if (hint !== null) hints.push(hint);
  }
  const id = stage.repo.as('carol').comment(issue, 'We are against this.');
  stage.github.clock.advance(3_600_000);
  stage.repo.as('carol').editComment(id, '/help');
  const comment = { id, user, body: '/help', created_at: at, updated_at: '2026-11-23T10:01:00Z' };
  const changes = { body: { from: 'We are against this.' } };
  const hint = hintIn('issue_comment', { issue: on, comment, changes });
  if (hint !== null) hints.push(hint);
  await stage.pass({ hints });
  await stage.pass();
  const { comments, objections } = stage.record('0001');
  expect(objections).toMatchObject([{ comment: 900_001, state: 'open', standing: 'in-time' }]);
  expect(comments).toMatchObject([
    { verdict: 'unread', gone: false },
    { verdict: 'objection', gone: true },
  ]);
});

it('nobody but staff commands anything, whatever GitHub says of how they are associated', async () => {
  const { stage, issue } = await announced();
  stage.repo.role('tim', 'triage');
  stage.repo.role('alf', 'admin');
  await stage.comment('tim', issue, '/cancel-change I may sort issues.');
  await stage.comment('vera', issue, '/extend 2026-12-24 I am the vendor.');
  await stage.comment('alf', issue, '/status');
  await stage.pass();
  const { acts, state, comments } = stage.record('0001');
  expect(state).toBe('held');
  expect(acts.map(({ command, done, permission }) => [command, done, permission])).toEqual([
    ['cancel-change', false, '-'],
    ['extend', false, '-'],
    ['status', true, 'admin'],
  ]);
  expect(comments.filter(({ verdict }) => verdict === 'unread')).toHaveLength(2);
});

it('nothing that names whoever wrote, or repeats what they wrote, leaves the thread it was written in', async () => {
  const { stage, pull, issue } = await announced();
  const words = ['ACME-Confidential', 'carol-of-acme', 'dave-of-bigco'];
  await stage.comment('carol-of-acme', issue, '/object We at ACME-Confidential @carol-of-acme <!-- x -->');
  await stage.comment('dave-of-bigco', issue, '/record-objection ACME-Confidential sent 2026-11-23T09:00Z');
  await stage.comment('dave-of-bigco', issue, '/waive-notice ACME-Confidential dave-of-bigco');
  await stage.comment('dave-of-bigco', issue, '/treat rename ACME-Confidential');
  await stage.comment('alice', issue, '/record-objection ACME-Confidential sent 2026-11-23T09:00Z');
  await stage.comment('alice', issue, '/waive-notice ACME-Confidential told by phone');
  await stage.comment('alice', issue, '/approvals-complete ACME-Confidential');
  await stage.comment('alice', issue, '/count 3');
  await stage.pass();
  const seen = [
    ...Object.values(stage.repo.files('ledger')),
    ...stage.repo.history('ledger').map(commit => JSON.stringify(commit)),
    await stage.gate(pull),
    JSON.stringify(await stage.issue(issue)),
    stage.repo.labels().join(),
    ...stage.log,
    ...(await replies(stage, issue)),
    ...stage.sent.map(notice => JSON.stringify(notice)),
  ].join('\n');
  for (const word of words) expect(seen).not.toContain(word);
  expect(stage.record('0001').objections).toHaveLength(1);
});
