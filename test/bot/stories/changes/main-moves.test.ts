import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Stage, speech, speechPath } from '../../stage.ts';
import { announced, begun, closeWindow, mail, mailPath, otherSpeech } from './on-the-stage.ts';

const account = (stage: Stage) => parse(stage.repo.read('ledger', 'main.yaml') ?? '').accounted;
const afterTheFact = (stage: Stage) =>
  Object.values(stage.records()).filter(({ kind }) => kind === 'after-the-fact');

it('pushed past everybody: told after the fact, and the time to object runs all the same', async () => {
  const stage = await begun();
  const before = account(stage);
  const head = stage.repo.commit('main', { [speechPath]: speech });
  await stage.pass();
  const record = stage.record(`push-${head.slice(0, 12)}`);
  expect(record).toMatchObject({
    kind: 'after-the-fact',
    state: 'open',
    pull: null,
    merged: { early: true },
    paused: false,
  });
  expect(record.windows[0]?.last_day).toBe('2026-12-09');
  expect(stage.sent.map(({ kind }) => kind)).toEqual(['after-the-fact']);
  expect((await stage.issue(record.issue ?? 0)).body).toMatch(/before customers were told/);
  expect(Object.keys(account(stage))).toEqual([...Object.keys(before), 'example-speech'].sort());
  await closeWindow(stage, record.issue ?? 0);
  expect(stage.record(record.id).state).toBe('in-the-list');

  // Removing it later is a change of its own.
  stage.repo.commit('main', { [speechPath]: null });
  await stage.pass();
  expect(afterTheFact(stage).map(({ changes }) => changes[0]?.class)).toContain('removal');
});

it('what only alters details is silent, and a force push to and fro is harmless', async () => {
  const stage = await begun();
  const first = stage.repo.head('main') ?? '';
  const details = stage.repo.commit('main', { [mailPath]: mail.replace('privacy@', 'legal@') });
  await stage.pass();
  stage.repo.point('main', first);
  await stage.pass();
  stage.repo.point('main', details);
  await stage.pass();
  expect(stage.records()).toEqual({});

  const pushed = stage.repo.commit('main', { [speechPath]: speech });
  await stage.pass();
  stage.repo.point('main', details);
  await stage.pass();
  expect(stage.record(`push-${pushed.slice(0, 12)}`)).toMatchObject({ paused: true, merged: null });
  stage.repo.point('main', pushed);
  await stage.pass();
  expect(stage.record(`push-${pushed.slice(0, 12)}`)).toMatchObject({
    paused: false,
    merged: { early: true },
  });
  expect(Object.keys(stage.records())).toHaveLength(1);
  expect(stage.sent).toHaveLength(1);
});

it('merged early by an administrator: flagged, the time runs on, and the change is in the list when it ends', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  stage.goTo('2026-11-25T09:00:00Z');
  stage.repo.merge(pull);
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ state: 'open', merged: { early: true }, paused: false });
  expect((await stage.issue(issue)).body).toMatch(/merged before the time to object had ended/);
  await stage.comment('carol', issue, '/object Not with our calls.');
  await stage.comment('alice', issue, '/cancel-change We hide it.');
  await stage.pass();
  expect(stage.record('0001').state).toBe('held');
  await stage.comment('alice', issue, '/answer 1 contract-ended');
  await closeWindow(stage, issue);
  expect(stage.record('0001').state).toBe('in-the-list');
  expect(await stage.issue(issue)).toMatchObject({ state: 'closed' });
  expect(afterTheFact(stage)).toEqual([]);
});

it('merged early and reverted: nothing else is told, nothing says that it is in the list, and staff may cancel', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  stage.repo.merge(pull);
  await stage.pass();
  stage.repo.commit('main', { [speechPath]: null }, 'Revert');
  await closeWindow(stage, issue);
  expect(stage.record('0001')).toMatchObject({ state: 'window-closed', merged: null, paused: true });
  expect(Object.keys(stage.records())).toHaveLength(1);
  expect(stage.sent).toHaveLength(1);
  await stage.comment('alice', issue, '/cancel-change We do not use it after all.');
  await stage.pass();
  expect(stage.record('0001').state).toBe('cancelled');
  expect(Object.keys(account(stage))).toEqual(['example-mail']);
});

it('merged with something else in it than was announced: the difference is told after the fact', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'faces') });
  stage.repo.merge(pull);
  await stage.pass();
  const [record] = afterTheFact(stage);
  expect(record?.changes).toMatchObject([
    { entry: 'example-speech', class: 'addition', after: { data: ['faces', 'phone number'] } },
  ]);
  expect(stage.record('0001')).toMatchObject({ state: 'open', merged: null, paused: true });
});

it('somebody else merges a change of the same entry: the branch has to be updated, and what was announced no longer holds', async () => {
  const stage = await begun();
  const moved = { [mailPath]: `${mail}data: [names]\ndata_subjects: [customers]\n` };
  const pull = await announced(stage, 'proposal', moved);
  expect(stage.record('0001').state).toBe('open');
  stage.repo.commit('main', { [mailPath]: mail.replace('messages', 'newsletters') });
  await closeWindow(stage, stage.record('0001').issue ?? 0);
  expect(stage.record('0001').state).toBe('window-closed');
  expect(await stage.gate(pull)).toMatch(/^failure: Update the branch/);
});
