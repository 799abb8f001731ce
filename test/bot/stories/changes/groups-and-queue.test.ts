import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { registryFiles, Stage, speech, speechPath } from '../../stage.ts';
import { announced, begun, closeWindow, mailPath, policy, policyPath, propose } from './on-the-stage.ts';

const withGroups = `${policy.replace(/groups:[\s\S]*?(?=objections:)/, '')}groups:
  - {id: standard, label: Standard agreement}
  - {id: long-notice, label: Long notice, days: 30}
  - {id: prior-approval, label: Prior approval, authorisation: specific}
advance_notice_days: 40
`;

it('each group has its own time; the latest decides; who has to agree first is waited for', async () => {
  const stage = await begun({ ...registryFiles, [policyPath]: withGroups });
  const soon = propose(stage, 'soon', {
    'registry/subprocessors/soon.yaml': speech
      .replace('Speech\n', 'Soon\n')
      .replace('2027-02-01', '2026-12-30'),
  });
  await stage.pass();
  expect(await stage.preview(soon)).toMatch(/asks for 40 days of notice/);
  const pull = await announced(stage);
  const record = Object.values(stage.records())[0];
  const issue = record?.issue ?? 0;
  expect(record?.windows.map(({ group, last_day }) => [group, last_day])).toEqual([
    ['standard', '2026-12-09'],
    ['long-notice', '2026-12-24'],
    ['prior-approval', '2026-12-09'],
  ]);
  expect(stage.sent.map(({ group }) => group).sort()).toEqual(['long-notice', 'prior-approval', 'standard']);
  await closeWindow(stage, issue);
  expect(await stage.gate(pull)).toMatch(/^pending: Objections until 24 Dec 2026/);
  stage.goTo('2026-12-24T23:30:00Z');
  await stage.comment('alice', issue, '/mailbox-read');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending: .*approvals-complete/);
  await stage.comment('alice', issue, '/approvals-complete APP-1');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^success/);
});

it('a change without a window: told, and free once the notice is out', async () => {
  const stage = await begun({ ...registryFiles, [speechPath]: speech });
  stage.mail = () => ({ failed: 'the mail system is away', retry: true });
  const pull = await announced(stage, 'proposal', {
    [speechPath]: null,
    'registry/retired.yaml': 'retired:\n  - id: example-speech\n    service: Example Speech\n',
  });
  expect(stage.record('0001')).toMatchObject({ windows: [], changes: [{ class: 'removal' }] });
  expect(await stage.gate(pull)).not.toMatch(/^success/);
  stage.mail = () => ({ evidence: 'handed-over', detail: 'handed over' });
  stage.goTo('2026-11-24T12:00:00Z');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^success: Customers were told/);
});

it('the merge queue: a group is held by what is in it that is not closed, and free when all of it is', async () => {
  const stage = await begun();
  stage.repo.require('subprocessors/objection-window');
  const one = await announced(stage, 'one');
  const group = stage.repo.enqueue(one).headSha;
  await stage.pass();
  const newest = (sha: string) => stage.repo.statuses(sha)[0];
  expect(newest(group)).toMatchObject({ state: 'pending' });
  await closeWindow(stage, stage.record('0001').issue ?? 0);
  expect(newest(group)).toMatchObject({ state: 'success' });

  // The second group stands on the first and holds a change that nobody was told of.
  const second = propose(stage, 'second', {
    'registry/subprocessors/second.yaml': speech.replace('Speech\n', 'Second\n'),
  });
  const groupOfTwo = stage.repo.enqueue(second).headSha;
  await stage.pass();
  expect(newest(groupOfTwo)).toMatchObject({ state: 'pending' });
  expect(newest(group)).toMatchObject({ state: 'success' });
  expect(() => stage.repo.mergeQueued(second)).toThrow('is pending');
  stage.repo.mergeQueued(one);
  expect(stage.repo.queue().map(({ pull }) => pull)).toEqual([second]);
});

it('first install: what is there is known already; without a list nothing is begun', async () => {
  const stage = await begun();
  expect(stage.sent).toEqual([]);
  expect(stage.records()).toEqual({});
  expect(Object.keys(parse(stage.repo.read('ledger', 'main.yaml') ?? '').accounted)).toEqual([
    'example-mail',
  ]);
  stage.repo.commit('main', { [mailPath]: registryFiles[mailPath] ?? '', 'notes.md': 'x' });
  await stage.pass();
  expect(stage.records()).toEqual({});

  const bare = await Stage.set({ 'README.md': '# Nothing yet\n' });
  expect((await bare.pass()).standsStill).not.toBeNull();
  expect(bare.repo.branches()).toEqual(['main']);
  await bare.end();
});
