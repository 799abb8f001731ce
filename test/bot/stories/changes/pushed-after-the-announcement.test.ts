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

  // Carol answers where she wrote at first; she is heard all the same.
  await stage.comment('carol', old, '/withdraw 1');
  await stage.pass();
  expect(stage.record('0001.2').objections).toMatchObject([{ state: 'withdrawn' }]);
  expect((await answers(stage, old)).join()).toMatch(/withdrawn/i);
  stage.github.forgetRequests();
  await stage.pass();
  expect(stage.github.writes).toEqual([]);
});
