import { expect, it } from 'vitest';
import { speechPath } from '../../stage.ts';
import { announced, begun, otherSpeech } from './on-the-stage.ts';

const down = () => ({ failed: 'The mail server could not be reached.', retry: true }) as const;
const up = () => ({ evidence: 'handed-over', detail: 'handed over' }) as const;

it('what a customer wrote before the change was announced again is read, even if GitHub shows it only afterwards', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const old = stage.record('0001').issue ?? 0;
  stage.goTo('2026-11-24T09:00:00Z');
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'call recordings') });
  await stage.pass();
  stage.goTo('2026-11-24T09:00:10Z');
  await stage.announce(pull);
  // The list of comments trailed behind: these are five seconds older than the announcement.
  stage.goTo('2026-11-24T09:00:05Z');
  await stage.comment('carol', old, 'Does this concern us?');
  await stage.comment('dave', pull, 'Our agreement says otherwise.');
  stage.goTo('2026-11-24T09:01:00Z');
  await stage.pass();
  expect(stage.record('0001.2')).toMatchObject({
    state: 'held',
    comments: [{ verdict: 'unread' }, { verdict: 'unread' }],
  });
  expect(await stage.gate(pull)).toMatch(/^failure: Held: 2 comments to be read/);
});

it('talk about a proposal before it was announced at all still holds nothing, however often it is announced', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'call recordings') });
  stage.goTo('2026-11-24T09:00:00Z');
  await stage.pass();
  await stage.announce(pull);
  stage.goTo('2026-11-22T09:00:00Z');
  await stage.comment('vera', pull, 'We are looking forward to it.');
  stage.goTo('2026-11-24T09:05:00Z');
  await stage.pass();
  expect(stage.record('0001.2')).toMatchObject({ state: 'open', comments: [] });
});

it('cancelled before anybody had been told again: those who know the first announcement are told', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const first = stage.record('0001').issue;
  stage.mail = down;
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'call recordings') });
  await stage.pass();
  await stage.announce(pull);
  expect(stage.record('0001.2').notices[0]).toMatchObject({ kind: 'correction', evidence: 'failed' });
  stage.sent.length = 0;
  stage.mail = up;
  await stage.comment(
    'alice',
    stage.record('0001.2').issue ?? 0,
    '/cancel-change We stay with what we have.',
  );
  await stage.pass();
  expect(stage.sent.map(({ kind }) => kind)).toEqual(['cancelled']);
  expect(stage.sent[0]?.text).toContain(
    `We are not going ahead with a change that we announced to you (change ${first}).`,
  );
});
