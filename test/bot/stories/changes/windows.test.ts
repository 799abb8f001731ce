import { expect, it } from 'vitest';
import { registryFiles, Stage, speech, speechPath } from '../../stage.ts';

const withPolicy = (days: number, more = '') => ({
  ...registryFiles,
  'registry/registry.yaml': (registryFiles['registry/registry.yaml'] ?? '').replace(
    'days: 15',
    `days: ${days}${more}`,
  ),
});
const usedFrom = (day: string) => ({ [speechPath]: speech.replace('2027-02-01', day) });

it.each([
  // Announced Mon 23 Nov 2026, presumed received on the 24th.
  [14, '2026-12-08', '2026-12-08T23:00:00Z'],
  [30, '2026-12-24', '2026-12-24T23:00:00Z'],
  // Day 31 is Christmas Day, day 34 the Monday after: a weekend between two public holidays.
  [31, '2026-12-28', '2026-12-28T23:00:00Z'],
  [90, '2027-02-22', '2027-02-22T23:00:00Z'],
])('a window of %i days holds the merge to its last second and not longer', async (days, lastDay, end) => {
  const stage = await Stage.set(withPolicy(days));
  await stage.pass();
  const pull = stage.propose(usedFrom('2027-06-01'));
  await stage.pass();
  await stage.announce(pull);
  expect(stage.record('0001').windows.map(({ last_day, utc }) => [last_day, utc])).toEqual([[lastDay, end]]);

  stage.goTo(new Date(Date.parse(end) - 1000).toISOString());
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending/);
  stage.goTo(new Date(Date.parse(end) + 16 * 60_000).toISOString());
  await stage.comment('alice', stage.record('0001').issue ?? 0, '/mailbox-read');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^success/);
  await stage.end();
});

it('nothing is announced whose last day lies where the holidays are not known', async () => {
  const stage = await Stage.set();
  stage.goTo('2030-12-27T09:00:00Z');
  await stage.pass();
  const pull = stage.propose(usedFrom('2031-06-01'));
  await stage.pass();
  expect(await stage.preview(pull)).toMatch(/2031/);
  expect(await stage.preview(pull)).not.toMatch(/\/announce [0-9a-f]{32}/);
  await stage.pass();
  expect(stage.records()).toEqual({});
  expect(await stage.gate(pull)).not.toMatch(/^success/);
  await stage.end();
});
