import { expect, it } from 'vitest';
import { speech, speechPath } from '../../stage.ts';
import { announced, answers, begun, closeWindow, otherSpeech } from './on-the-stage.ts';

it('a push that alters nothing customers were told of alters nothing; another one holds; undone, all is as it was', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const before = stage.record('0001');
  const waiting = await stage.gate(pull);

  stage.repo.commit('proposal', { [speechPath]: `# a word to reviewers\n${speech}` });
  await stage.pass();
  expect(await stage.gate(pull)).toBe(waiting);

  stage.repo.commit('proposal', {
    [speechPath]: otherSpeech('[call audio, phone number]', '[call audio, names]'),
  });
  await stage.comment('carol', before.issue ?? 0, '/object We did not agree to that.');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^failure: Differs from what was announced/);
  expect(stage.record('0001')).toMatchObject({
    windows: before.windows,
    state: 'held',
    objections: [{ state: 'open' }],
  });
  expect(stage.sent).toHaveLength(1);

  stage.repo.commit('proposal', { [speechPath]: speech });
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^failure: Held: objection 1 open/);
  await stage.comment('alice', before.issue ?? 0, '/answer 1 agreed');
  await closeWindow(stage, before.issue ?? 0);
  expect(await stage.gate(pull)).toMatch(/^success/);
  expect(stage.record('0001').windows).toEqual(before.windows);
});

it('half of what was announced is another change', async () => {
  const stage = await begun();
  const extra = 'registry/subprocessors/example-extra.yaml';
  const both = { [speechPath]: speech, [extra]: otherSpeech('Example Speech\n', 'Example Extra\n') };
  const pull = await announced(stage, 'proposal', both);
  stage.repo.commit('proposal', { [extra]: null });
  await closeWindow(stage, stage.record('0001').issue ?? 0);
  expect(stage.record('0001').state).toBe('window-closed');
  expect(await stage.gate(pull)).toMatch(/^failure: Differs/);
});

it('announced again as it was altered: those told are told, objections go over, the old issue points to the new one', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const old = stage.record('0001').issue ?? 0;
  await stage.comment('carol', old, '/object We do not want this.');
  await stage.pass();
  stage.goTo('2026-11-26T09:00:00Z');
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'call recordings') });
  await stage.pass();
  await stage.announce(pull, 'bob');

  const path = 'closed/2026/0001.yaml';
  expect(Object.keys(stage.records()).sort()).toEqual([path, 'open/0001.2.yaml']);
  expect(stage.records()[path]).toMatchObject({ state: 'replaced' });
  const record = stage.record('0001.2');
  expect(record).toMatchObject({
    replaces: '0001',
    state: 'held',
    announced: { by: 'bob' },
    objections: [{ n: 1, state: 'open', carried_from: '0001 1', made_at: '2026-11-23T09:00:00Z' }],
  });
  expect(stage.sent.map(({ kind }) => kind)).toEqual(['announcement', 'correction']);
  expect(await stage.issue(old)).toMatchObject({ state: 'closed' });
  expect((await stage.issue(old)).body).toContain(`/issues/${record.issue}`);
  expect(record.windows[0]?.last_day).toBe('2026-12-14');

  // What differs stands in the mail, in its other form, on the new issue, and in a comment on the old one.
  const correction = stage.sent[1];
  expect(correction?.text).toMatch(/Data, earlier: +callers: call audio, phone number\n/);
  expect(correction?.text).toMatch(/Data, now: +callers: call recordings, phone number\n/);
  expect(correction?.html).toContain('Data, earlier</th><td>callers: call audio, phone number</td>');
  const row =
    '| Whose data, which data | callers: call audio, phone number | callers: call recordings, phone number |';
  expect((await stage.issue(record.issue ?? 0)).body).toContain(row);
  expect((await stage.thread(old)).map(({ body }) => body).join()).toContain(row);

  // Carol answers where she wrote at first; she is heard all the same.
  await stage.comment('carol', old, '/withdraw 1');
  await stage.pass();
  expect(stage.record('0001.2').objections).toMatchObject([{ state: 'withdrawn' }]);
  expect((await answers(stage, old)).join()).toMatch(/withdrawn/i);
  stage.github.forgetRequests();
  await stage.pass();
  expect(stage.github.writes).toEqual([]);
});

it('announced again before a mail had gone out: it is told as a first notice, for nobody has another one', async () => {
  const stage = await begun();
  stage.mail = () => ({ failed: 'The mail server could not be reached.', retry: true });
  const pull = await announced(stage);
  expect(stage.record('0001').notices[0]).toMatchObject({ kind: 'announcement', evidence: 'failed' });
  stage.mail = () => ({ evidence: 'handed-over', detail: 'handed over' });
  stage.sent.length = 0;
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'call recordings') });
  await stage.pass();
  await stage.announce(pull, 'bob');
  expect(stage.sent.map(({ kind }) => kind)).toEqual(['announcement']);
  expect(stage.sent[0]?.text).toContain('We plan to work with one more company');
  expect(stage.record('0001.2')).toMatchObject({ replaces: '0001', state: 'open', corrects: { told: [] } });
});

it('announced a third time: who did not get the second is not told what differs from it', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  stage.mail = () => ({ failed: 'The mail server could not be reached.', retry: true });
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'call recordings') });
  await stage.pass();
  await stage.announce(pull);
  stage.mail = () => ({ evidence: 'handed-over', detail: 'handed over' });
  stage.sent.length = 0;
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'call tapes') });
  await stage.pass();
  await stage.announce(pull);
  expect(stage.sent.map(({ kind }) => kind)).toEqual(['correction']);
  expect(stage.sent[0]?.text).toContain('There was a version in between that we did not send to you.');
  expect(stage.sent[0]?.text).not.toContain('earlier:');
  expect(stage.record('0001.3').corrects?.told).toEqual([
    { channel: 'customers', group: 'standard', record: '0001' },
  ]);
});
