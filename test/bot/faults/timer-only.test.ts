import { expect, it } from 'vitest';
import { Stage } from '../stage.ts';
import { endOf } from './end-of.ts';
import { life, lived } from './life.ts';

const hour = 60 * 60_000;

it('comes to the same end when no webhook ever arrives and only the timer rings', async () => {
  const stage = await Stage.set();
  let next = stage.github.clock.now().getTime();
  /** Looks at each hour, and earlier when the last pass said so. */
  const ring = async () => {
    const { nextDue } = await stage.pass();
    const now = stage.github.clock.now().getTime();
    next = Math.min(now + hour, nextDue === null ? Number.POSITIVE_INFINITY : Date.parse(nextDue));
  };
  // Days in which nothing happens are slept through in a few looks, so that the test is quick.
  for (const { happen } of life) {
    await happen(stage);
    for (let times = 0; times < 3; times += 1) {
      stage.github.clock.advance(Math.max(0, next - stage.github.clock.now().getTime()));
      await ring();
    }
  }
  const end = await endOf(stage);
  expect(end).toEqual(await lived());
  await stage.end();
});

it('says when to look next, to the deadline and past it', async () => {
  const stage = await Stage.set();
  await stage.pass();
  stage.propose();
  await stage.pass();
  await stage.announce(1);
  expect((await stage.pass()).nextDue).toBe('2026-12-09T23:00:00Z');
  stage.goTo('2026-12-09T23:00:00Z');
  expect((await stage.pass()).nextDue).toBe('2026-12-09T23:15:00.000Z');
  stage.goTo('2026-12-09T23:15:00Z');
  await stage.comment('alice', stage.record('0001').issue ?? 0, '/mailbox-read');
  expect((await stage.pass()).nextDue).toBeNull();
  expect(stage.record('0001').state).toBe('window-closed');
  await stage.end();
});

it('sleeps through the deadline for a week, and hears what was written in time', async () => {
  const stage = await Stage.set();
  await stage.pass();
  stage.propose();
  await stage.pass();
  await stage.announce(1);
  const issue = stage.record('0001').issue ?? 0;
  stage.goTo('2026-12-09T22:59:59Z');
  await stage.comment('carol', issue, '/object In the last second.');
  stage.goTo('2026-12-17T08:00:00Z');
  await stage.comment('alice', issue, '/mailbox-read');
  await stage.pass();
  expect(stage.record('0001').state).toBe('held');
  expect(stage.record('0001').objections.map(({ standing }) => standing)).toEqual(['in-time']);
  expect(await stage.gate(1)).toMatch(/^failure/);
  await stage.end();
});
