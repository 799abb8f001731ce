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
  ['trouble of its own', { status: 502 }, 'GitHub had trouble of its own (502). Try again later.'],
  [
    'a pause it asks for',
    { status: 429, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '60' } },
    'GitHub asks for a pause, since too many requests came in a short time. Try again in 60 seconds.',
  ],
  [
    'the end of what one may ask in an hour',
    { status: 403, message: 'API rate limit exceeded', headers: { 'x-ratelimit-remaining': '0' } },
    'GitHub asks for a pause, since too many requests came in a short time. Try again in a few minutes.',
  ],
  [
    'a key it does not know any more',
    { status: 401 },
    'GitHub does not accept the token, or it has run out. Check `APP_ID` and `PRIVATE_KEY`, and after an exchange of keys start the bot again with the new one.',
  ],
])('%s is no reason to close a gate, and said in a sentence: it passes', async (_, failure, why) => {
  const stage = await mayBeMerged();
  stage.github.faults.fail({ path: labels, ...failure });
  await expect(stage.pass()).rejects.toMatchObject({
    name: 'Refusal',
    message: `acme/registry could not be looked at: ${why}`,
  });
  expect(await stage.gate(1)).toMatch(/^success/);
  await stage.end();
});

it('nor is a GitHub that cannot be reached', async () => {
  const stage = await mayBeMerged();
  stage.github.faults.crash.atWrite(1, 'before');
  await expect(stage.comment('alice', 1, 'Is anybody there?')).rejects.toThrow();
  await expect(stage.pass()).rejects.toMatchObject({
    name: 'Refusal',
    status: 0,
    message: 'acme/registry could not be looked at: GitHub could not be reached. Try again.',
  });
  stage.github.faults.crash.recover();
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
