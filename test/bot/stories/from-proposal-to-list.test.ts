import { expect, it } from 'vitest';
import { Stage } from '../stage.ts';

it('a change goes from a proposal to the list, and everybody is told in time', async () => {
  const stage = await Stage.set();
  await stage.pass();
  expect(stage.repo.branches()).toContain('ledger');
  const pull = stage.propose();
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending: .*\/announce [0-9a-f]{32}/);

  await stage.announce(pull);
  const issue = stage.record('0001').issue ?? 0;
  expect(stage.record('0001').state).toBe('open');
  expect(stage.sent).toHaveLength(1);
  expect(await stage.gate(pull)).toMatch(/^pending: .*9 Dec 2026/);
  expect((await stage.issue(issue)).labels).toEqual([
    'change: open',
    'objections-until: 2026-12-09',
    'subprocessor-change',
  ]);

  stage.goTo('2026-12-09T22:59:59Z');
  await stage.pass();
  expect(stage.record('0001').state).toBe('open');
  stage.goTo('2026-12-09T23:20:00Z');
  await stage.comment('alice', issue, '/mailbox-read');
  await stage.pass();
  expect(stage.record('0001').state).toBe('window-closed');
  expect(await stage.gate(pull)).toMatch(/^success/);

  stage.repo.merge(pull);
  await stage.pass();
  expect(stage.record('0001').state).toBe('in-the-list');
  expect((await stage.issue(issue)).state).toBe('closed');
  stage.github.forgetRequests();
  await stage.pass();
  expect(stage.github.writes).toEqual([]);
  await stage.end();
});
