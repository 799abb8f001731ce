import { expect, it } from 'vitest';
import { Stage } from '../stage.ts';

const labels = '/repos/acme/registry/labels';

/** Announced and over its time, with nothing left to wait for: the gate says success. */
async function mayBeMerged(): Promise<Stage> {
  const stage = await Stage.set();
  await stage.pass();
  stage.propose();
  await stage.pass();
  await stage.announce(1);
  stage.goTo('2026-12-09T23:30:00Z');
  await stage.comment('alice', stage.record('0001').issue ?? 0, '/mailbox-read');
  await stage.pass();
  expect(await stage.gate(1)).toMatch(/^success/);
  return stage;
}

it('a look that GitHub forbids leaves no gate open, says why, and the next one puts it right', async () => {
  const stage = await mayBeMerged();
  const { headSha } = stage.repo.enqueue(1);
  await stage.pass();
  expect(stage.repo.statuses(headSha)[0]?.state).toBe('success');
  stage.github.faults.fail({ path: labels, status: 403, message: 'Resource not accessible by integration' });
  await expect(stage.pass()).rejects.toThrow(/acme\/registry could not be looked at: this app's token lacks/);
  expect(await stage.gate(1)).toMatch(/^error: /);
  expect(stage.repo.statuses(headSha)[0]?.state).toBe('error');
  stage.github.forgetRequests();
  stage.github.faults.fail({ path: labels, status: 403, message: 'Resource not accessible by integration' });
  await expect(stage.pass()).rejects.toThrow();
  // What says so already is not said again: a commit takes a thousand statuses and no more.
  expect(stage.github.writes).toEqual([]);
  await stage.pass();
  expect(await stage.gate(1)).toMatch(/^success/);
  await stage.end();
});

it.each([
  ['trouble of its own', { status: 502 }],
  ['a pause it asks for', { status: 429, headers: { 'retry-after': '60' } }],
])('%s is no reason to close a gate: it passes', async (_, failure) => {
  const stage = await mayBeMerged();
  stage.github.faults.fail({ path: labels, ...failure });
  await expect(stage.pass()).rejects.toThrow();
  expect(await stage.gate(1)).toMatch(/^success/);
  await stage.end();
});

it('one that is not the writer touches no gate, whatever fails', async () => {
  const stage = await mayBeMerged();
  stage.github.faults.fail({ path: labels, status: 403, message: 'Resource not accessible by integration' });
  stage.github.forgetRequests();
  await expect(stage.pass({ writer: 'actions' })).rejects.toThrow();
  expect(stage.github.writes).toEqual([]);
  await stage.end();
});
