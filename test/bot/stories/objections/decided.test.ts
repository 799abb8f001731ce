import { expect, it } from 'vitest';
import { speech, speechPath } from '../../stage.ts';
import { afterTheDeadline, announced, replies } from './announced.ts';

it('one that comes to light after the window closed and before the merge holds again', async () => {
  const { stage, pull, issue } = await announced();
  await afterTheDeadline(stage, issue);
  expect(await stage.gate(pull)).toMatch(/^success/);
  await stage.comment('alice', issue, '/record-objection C-014 sent 2026-12-09T20:00+01:00');
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ state: 'held', objections: [{ standing: 'in-time' }] });
  expect(await stage.gate(pull)).toMatch(/^failure/);
  await stage.comment('alice', issue, '/answer 1 not-served');
  await stage.comment('carol', issue, '/object');
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ state: 'held', objections: [{}, { standing: 'late' }] });
  await stage.comment('alice', issue, '/answer 2 proceeding-despite');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^failure/);
  await stage.comment('alice', issue, '/confirm 2');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^failure/);
  await stage.comment('bob', issue, '/confirm 2');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^success/);
  await stage.comment('carol', issue, '/still-object 2');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^failure/);
});

it('after the merge one is recorded as late, answered, and stays on record', async () => {
  const { stage, pull, issue } = await announced();
  await afterTheDeadline(stage, issue);
  stage.repo.merge(pull);
  await stage.pass();
  expect(stage.record('0001').state).toBe('in-the-list');
  expect((await stage.issue(issue)).state).toBe('closed');

  stage.github.clock.advance(86_400_000);
  await stage.comment('carol', issue, '/object');
  await stage.comment('dave', issue, 'And what about us?');
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({
    state: 'in-the-list',
    objections: [{ n: 1, standing: 'late', state: 'open' }],
  });
  expect(stage.record('0001').comments.filter(({ verdict }) => verdict === 'unread')).toHaveLength(1);
  expect(await stage.issue(issue)).toMatchObject({
    state: 'open',
    labels: expect.arrayContaining(['needs-reading']),
  });
  expect((await replies(stage, issue)).join('\n')).toContain(
    'so it is recorded as late. A person from Example Calls will still read it and answer. If',
  );

  const question = (await stage.thread(issue)).find(({ login }) => login === 'dave');
  await stage.comment('alice', issue, `/answer 1 agreed C-14\n/not-objection ${question?.id}`);
  await stage.pass();
  expect(stage.record('0001').objections).toMatchObject([{ state: 'answered', read: true }]);
  expect((await stage.issue(issue)).state).toBe('closed');
  expect(Object.keys(stage.records())).toEqual(['closed/2026/0001.yaml']);
  stage.github.forgetRequests();
  await stage.pass();
  expect(stage.github.writes).toEqual([]);
});

it('announced again, an objection keeps its number, its time and its standing, and its author may withdraw it', async () => {
  const { stage, pull, issue } = await announced();
  await stage.comment('carol', issue, '/object');
  await stage.comment('dave', issue, 'Why?');
  await stage.pass();
  stage.github.clock.advance(86_400_000);
  stage.push({ [speechPath]: speech.replace('call audio', 'call audio, voice prints') });
  await stage.pass();
  await stage.announce(pull);
  const second = stage.record('0001.2');
  expect(second.objections).toMatchObject([
    { n: 1, made_at: '2026-11-23T09:01:00Z', standing: 'in-time', state: 'open', carried_from: '0001 1' },
  ]);
  expect(second).toMatchObject({
    state: 'held',
    comments: [{ verdict: 'objection' }, { verdict: 'unread' }],
  });
  expect(await replies(stage, second.issue ?? 0)).toEqual([]);
  // On the thread of the first announcement, where she was answered.
  await stage.comment('carol', issue, '/withdraw 1');
  await stage.pass();
  expect(stage.record('0001.2').objections).toMatchObject([{ state: 'withdrawn' }]);
});

it('cancelled and announced anew, what was objected to before still waits for an answer, though it is gone', async () => {
  const { stage, pull, issue } = await announced();
  const objecting = await stage.comment('carol', issue, '/object');
  await stage.comment('alice', issue, '/record-objection C-014 sent 2026-11-23T09:00Z');
  await stage.comment('alice', issue, '/answer 2 agreed');
  await stage.comment('dave', issue, 'Why?');
  await stage.pass();
  stage.repo.as('carol').deleteComment(objecting);
  await stage.comment('alice', issue, '/cancel-change We want to word it better.');
  await stage.pass();
  stage.github.clock.advance(7 * 86_400_000);
  await stage.announce(pull);
  const second = stage.record('0001.2');
  expect(second).toMatchObject({ state: 'held', replaces: null });
  expect(second.comments.map(({ verdict, gone }) => `${verdict}${gone ? ', gone' : ''}`)).toEqual([
    'objection, gone',
    'command',
    'command',
    'unread',
    'command',
  ]);
  expect(second.objections).toMatchObject([
    { n: 1, made_at: '2026-11-23T09:01:00Z', standing: 'in-time', state: 'open', carried_from: '0001 1' },
    { n: 2, source: 'private', ref: 'C-014', state: 'answered', carried_from: '0001 2' },
  ]);
  // Everybody is told anew, and has all the time anew.
  expect(second.windows[0]?.utc).toBe('2026-12-16T23:00:00Z');
  expect(stage.sent.map(({ kind }) => kind)).toEqual(['announcement', 'cancelled', 'announcement']);
});

it('cancelled, everybody who was told is told, and nothing of it is done to a later announcement', async () => {
  const { stage, pull, issue } = await announced();
  await stage.comment('alice', issue, '/cancel-change We found a better way.');
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ state: 'cancelled', why: 'We found a better way.' });
  expect(stage.sent.map(({ kind }) => kind)).toEqual(['announcement', 'cancelled']);
  expect((await stage.issue(issue)).state).toBe('closed');
  expect((await replies(stage, issue)).join('\n')).toContain('This change is cancelled');
  expect(await stage.gate(pull)).toMatch(/^pending: .*\/announce/);

  stage.github.clock.advance(86_400_000);
  await stage.announce(pull);
  expect(stage.record('0001.2').state).toBe('open');
  stage.github.forgetRequests();
  await stage.pass();
  expect(stage.github.writes).toEqual([]);
});

it('with more time everybody is told, and the mailbox is read again at its end', async () => {
  const { stage, pull, issue } = await announced();
  await stage.comment('alice', issue, '/mailbox-read');
  await stage.pass();
  expect(stage.record('0001').mailbox_read).toBeNull();
  await stage.comment('alice', issue, '/extend 2026-12-16 The holidays are near.');
  await stage.pass();
  expect(stage.sent.map(({ kind, deadline }) => [kind, deadline])).toEqual([
    ['announcement', '2026-12-09T23:00:00Z'],
    ['more-time', '2026-12-16T23:00:00Z'],
  ]);
  await afterTheDeadline(stage, issue);
  expect(await stage.gate(pull)).toMatch(/^pending: .*16 Dec 2026/);
  stage.goTo('2026-12-17T08:00:00Z');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending/);
  await stage.comment('alice', issue, '/mailbox-read');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^success/);
});

it('staff who proposed the change themselves may answer, and a label that somebody takes off hides nothing', async () => {
  const { stage, issue } = await announced();
  stage.repo.role('vera', 'write');
  await stage.comment('carol', issue, '/object');
  await stage.comment('vera', issue, '/answer 1 agreed C-014');
  await stage.pass();
  expect(stage.record('0001').objections).toMatchObject([{ state: 'answered', answer: { by: 'vera' } }]);
  stage.repo.as('alice').unlabel(issue, 'subprocessor-change');
  await stage.comment('dave', issue, '/object');
  await stage.pass();
  expect(stage.record('0001').objections).toHaveLength(2);
  expect((await stage.issue(issue)).labels).toContain('subprocessor-change');
});

it('a program that answers every line of ours runs dry', async () => {
  const { stage, issue } = await announced();
  const before = (await stage.thread(issue)).length;
  let answered = before;
  for (let turn = 0; turn < 8; turn += 1) {
    for (let line = answered; line < Math.max((await stage.thread(issue)).length, answered + 1); line += 1) {
      stage.repo.as('echo').comment(issue, '/help');
    }
    await stage.pass();
    answered = (await stage.thread(issue)).length;
  }
  expect((await replies(stage, issue)).length).toBeLessThanOrEqual(6);
});
