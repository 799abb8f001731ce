import { expect, it } from 'vitest';
import { speech, speechPath } from '../../stage.ts';
import {
  announceCommand,
  announced,
  answers,
  begun,
  closeWindow,
  otherSpeech,
  propose,
} from './on-the-stage.ts';

const context = 'subprocessors/objection-window';

it('a second pull request with the same head never opens the gate of the first, whatever it aims at and whichever came first', async () => {
  const stage = await begun();
  stage.repo.commit('other', { 'notes.md': 'Notes\n' });
  stage.repo.commit('proposal', { [speechPath]: speech });
  const aside = stage.repo.pull({ head: 'proposal', base: 'other', author: 'vera' }).number;
  await stage.pass();
  expect(await stage.gate(aside)).toMatch(/^pending: Not to the default branch/);
  const pull = stage.repo.pull({ head: 'proposal', author: 'vera' }).number;
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending: Staff: \/announce/);
  // A branch that holds it already: for this one nothing material changes.
  stage.repo.commit('holds', { [speechPath]: speech });
  const empty = stage.repo.pull({ head: 'proposal', base: 'holds', author: 'vera' }).number;
  await stage.pass();
  expect(await stage.gate(empty)).toMatch(/^pending: Staff: \/announce/);

  stage.repo.as('alice').retarget(pull, 'holds');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending: Not to the default branch/);
  stage.repo.as('alice').retarget(pull, 'main');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending: Staff: \/announce/);
  const all = stage.repo.statuses(stage.repo.pullAt(pull).headSha);
  expect(all.filter(({ state }) => state === 'success')).toEqual([]);
});

it('somebody else writes our status: it is written over at once, and only then', async () => {
  const stage = await begun();
  const pull = propose(stage, 'proposal');
  await stage.pass();
  const head = stage.repo.pullAt(pull).headSha;
  const wanted = await stage.gate(pull);
  stage.repo.as('bob').setStatus(head, 'success', context, 'Looks fine to me');
  await stage.pass();
  expect(await stage.gate(pull)).toBe(wanted);
  const count = stage.repo.statuses(head).length;
  await stage.pass();
  expect(stage.repo.statuses(head)).toHaveLength(count);
});

it('closed, the change pauses and its time runs on; reopened it goes on, and with its branch deleted it pauses again', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const { windows, issue } = stage.record('0001');
  stage.repo.as('vera').closePull(pull);
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ paused: true, state: 'open', windows });
  expect((await stage.issue(issue ?? 0)).body).toMatch(/Paused/);
  stage.repo.as('vera').reopenPull(pull);
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ paused: false, windows });
  expect(await stage.gate(pull)).toMatch(/^pending: Objections until 9 Dec 2026/);
  stage.repo.as('alice').retarget(pull, 'ledger');
  await stage.pass();
  expect(stage.record('0001').paused).toBe(true);
  stage.repo.as('alice').retarget(pull, 'main');
  stage.repo.deleteBranch('proposal');
  await closeWindow(stage, issue ?? 0);
  expect(stage.record('0001')).toMatchObject({ paused: true, state: 'window-closed', windows });
});

it('two pull requests on one entry: the second waits for the first, then has to begin anew', async () => {
  const stage = await begun();
  const first = await announced(stage, 'first');
  const second = propose(stage, 'second', { [speechPath]: otherSpeech('call audio', 'call recordings') });
  await stage.pass();
  await stage.comment('alice', second, await announceCommand(stage, second));
  await stage.pass();
  expect(Object.keys(stage.records())).toEqual(['open/0001.yaml']);
  expect((await answers(stage, second)).join()).toMatch(/another change of the same entry/);
  await closeWindow(stage, stage.record('0001').issue ?? 0);
  expect(await stage.gate(second)).toMatch(/^pending/);
  stage.repo.merge(first);
  await stage.pass();
  expect(await stage.gate(second)).toMatch(/^failure: Update the branch/);
  expect(stage.sent).toHaveLength(1);
});
