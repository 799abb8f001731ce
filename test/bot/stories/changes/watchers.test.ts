import { expect, it } from 'vitest';
import { type Stage, speechPath } from '../../stage.ts';
import { announced, begun, closeWindow, otherSpeech } from './on-the-stage.ts';

/** What the bot said on an issue for those who watch it, by the first words of each comment. */
async function said(stage: Stage, issue: number): Promise<string[]> {
  const thread = await stage.thread(issue);
  return thread
    .filter(({ body }) => body.startsWith('<!-- subprocessors:notice '))
    .map(({ body }) => body.split('\n')[1] ?? '');
}

it('who watches the issue hears of more time, each time and once', async () => {
  const stage = await begun();
  await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  expect(await said(stage, issue)).toEqual([]);
  await stage.comment('alice', issue, '/extend 2026-12-16 The holidays are near.');
  await stage.pass();
  await stage.pass();
  expect(await said(stage, issue)).toEqual([
    '**There is more time: customers can object until the end of Wednesday 16 December 2026 (24:00 CET, 23:00 UTC).**',
  ]);
  stage.github.clock.advance(60_000);
  await stage.comment('alice', issue, '/extend 2026-12-18 They are.');
  await stage.pass();
  expect(await said(stage, issue)).toHaveLength(2);
  expect(
    stage.record('0001').notices.map(({ channel, kind, evidence }) => `${channel} ${kind} ${evidence}`),
  ).toEqual([
    'customers announcement handed-over',
    'customers more-time handed-over',
    'issue more-time published',
    'customers more-time handed-over',
    'issue more-time published',
  ]);
});

it('and of more time that a late notice of ours gave', async () => {
  const stage = await begun();
  stage.mail = () => ({ failed: 'The mail server refused it.', retry: true });
  await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  stage.goTo('2026-11-25T09:00:00Z');
  stage.mail = () => ({ evidence: 'handed-over', detail: 'handed over' });
  await stage.pass();
  await stage.pass();
  expect(await said(stage, issue)).toEqual([
    '**There is more time: customers can object until the end of Friday 11 December 2026 (24:00 CET, 23:00 UTC).**',
  ]);
});

it('and that it does not go ahead, before the issue is closed', async () => {
  const stage = await begun();
  await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  await stage.comment('alice', issue, '/cancel-change Nobody wants it.');
  await stage.pass();
  expect(await said(stage, issue)).toEqual([
    '**Example Calls is not going ahead with this change. There is nothing to do.**',
  ]);
  expect(stage.record('0001').ended_at).not.toBeNull();
  expect((await stage.issue(issue)).state).toBe('closed');
});

it('and that it was announced again, where it was announced first', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'call audio, voice prints') });
  await stage.pass();
  await stage.announce(pull);
  const next = stage.record('0001.2').issue ?? 0;
  expect((await said(stage, issue)).join()).toContain(
    `It stands in [issue ${next}](https://github.example/acme/registry/issues/${next})`,
  );
  expect(await said(stage, next)).toEqual([]);
});

it('and that it was merged before its time', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  stage.repo.merge(pull);
  await stage.pass();
  expect((await said(stage, issue)).join()).toContain('**This change was put into the list before its time');
  await closeWindow(stage, issue);
  expect(await said(stage, issue)).toHaveLength(1);
});

it('a comment whose answer was lost is found again and not written twice', async () => {
  const stage = await begun();
  await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  await stage.comment('alice', issue, '/extend 2026-12-16 The holidays are near.');
  const path = `/repos/acme/registry/issues/${issue}/comments`;
  stage.github.faults.fail({ method: 'POST', path, status: 502, afterSuccess: true });
  await stage.pass().catch(() => {});
  expect(stage.record('0001').notices.at(-1)).toMatchObject({ channel: 'issue', evidence: 'waiting' });
  await stage.pass();
  expect(await said(stage, issue)).toHaveLength(1);
  stage.github.clock.advance(11 * 60_000);
  stage.github.forgetRequests();
  await stage.pass();
  // A second one would be taken away again, but not the mail that GitHub sends of it.
  expect(stage.github.writes.filter(one => one.path === path)).toEqual([]);
  expect(await said(stage, issue)).toHaveLength(1);
  expect(stage.record('0001').notices.at(-1)).toMatchObject({ channel: 'issue', evidence: 'published' });
});

it('a comment that GitHub refuses is tried again, and holds nothing up', async () => {
  const stage = await begun();
  await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  await stage.comment('alice', issue, '/extend 2026-12-16 The holidays are near.');
  const path = `/repos/acme/registry/issues/${issue}/comments`;
  stage.github.faults.fail({ method: 'POST', path, status: 422 });
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ state: 'open' });
  expect(stage.record('0001').notices.at(-1)).toMatchObject({ channel: 'issue', evidence: 'failed' });
  stage.github.clock.advance(86_400_000);
  await stage.pass();
  expect(await said(stage, issue)).toHaveLength(1);
});
