import { expect, it } from 'vitest';
import { isOnIssue, owedOnIssue } from '../../../bot/plan/owed-on-issue.ts';
import type { Notice, Record } from '../../../bot/record.ts';
import { act, record42, record42Again } from '../texts/change-42.ts';

const change = await record42();
const again = await record42Again();
const deadline = '2026-12-09T23:00:00Z';
const [sent] = change.notices as [Notice];
const said = (kind: Notice['kind'], some: Partial<Notice> = {}): Notice => ({
  ...sent,
  kind,
  channel: 'issue',
  group: null,
  ...some,
});
const extended = (at: string, some: Partial<Record['acts'][number]> = {}) =>
  act('extend', 'extended', { at, ...some });
const early: Record['merged'] = { commit: 'b'.repeat(40), at: deadline, early: true };
const owed = (some: Partial<Record>, of = change) => owedOnIssue({ ...of, ...some }).map(({ kind }) => kind);

it('only the issue channel is the issue', () => {
  expect(isOnIssue(change, 'issue')).toBe(true);
  expect(isOnIssue(change, 'customers')).toBe(false);
  expect(isOnIssue(change, 'nowhere')).toBe(false);
});

it('a change that just runs is owed no word, nor is one without an issue or without the channel', () => {
  expect(owed({})).toEqual([]);
  expect(owed({ state: 'cancelled', issue: null })).toEqual([]);
  const channels = change.policy.channels.filter(({ kind }) => kind !== 'issue');
  expect(owed({ state: 'cancelled', policy: { ...change.policy, channels } })).toEqual([]);
});

it('its end is said once, with the end of the last group’s time, and not where another took its place', () => {
  expect(owedOnIssue({ ...change, state: 'cancelled' })).toEqual([
    { kind: 'cancelled', channel: 'issue', group: null, deadline },
  ]);
  expect(owed({ state: 'cancelled', notices: [said('cancelled')] })).toEqual([]);
  expect(owed({ state: 'cancelled', notices: [said('early')] })).toEqual(['cancelled']);
  expect(owed({ state: 'cancelled', notices: [said('cancelled', { channel: 'customers' })] })).toEqual([
    'cancelled',
  ]);
  expect(owed({ state: 'replaced', merged: early }, again)).toEqual([]);
});

it('where it was announced before it is said that this takes its place, once, whatever else is', () => {
  expect(owed({}, again)).toEqual(['replaced']);
  expect(owed({ notices: [said('replaced')] }, again)).toEqual([]);
  expect(owed({ state: 'cancelled' }, again)).toEqual(['replaced', 'cancelled']);
  expect(owed({ merged: early }, again)).toEqual(['replaced', 'early']);
});

it('what came before its time is said so once, unless it was told after the fact', () => {
  expect(owed({ merged: early })).toEqual(['early']);
  expect(owed({ merged: { ...early, early: false } })).toEqual([]);
  expect(owed({ merged: early, notices: [said('early')] })).toEqual([]);
  expect(owed({ merged: early, kind: 'after-the-fact' })).toEqual([]);
  expect(owed({ merged: early, state: 'cancelled' })).toEqual(['cancelled']);
});

it('each time that staff give more is said once, and not while one such word still waits', () => {
  const first = extended('2026-12-01T08:00:00Z');
  const second = extended('2026-12-03T08:00:00Z');
  const more = (at: string | null) => said('more-time', { at });
  expect(owed({ acts: [first] })).toEqual(['more-time']);
  expect(owed({ acts: [extended('2026-12-01T08:00:00Z', { done: false })] })).toEqual([]);
  expect(owed({ acts: [act('status', 'status')] })).toEqual([]);
  expect(owed({ acts: [first], notices: [more('2026-12-01T08:00:00Z')] })).toEqual([]);
  const told = more('2026-12-01T08:01:00Z');
  expect(owed({ acts: [first, second], notices: [told] })).toEqual(['more-time']);
  expect(owed({ acts: [second, first], notices: [told] })).toEqual(['more-time']);
  expect(owed({ acts: [first, second], notices: [told, more('2026-12-03T08:01:00Z')] })).toEqual([]);
  expect(owed({ acts: [first, second], notices: [more('2026-12-03T08:01:00Z'), told] })).toEqual([]);
  expect(owed({ acts: [first, second], notices: [told, more(null)] })).toEqual([]);
  expect(owed({ acts: [first], notices: [said('early', { at: '2026-12-02T08:00:00Z' })] })).toEqual([
    'more-time',
  ]);
});

it('a count from a later day is more time too, from when the announcement was complete', () => {
  const announced = { ...change.announced, on: '2026-11-24' };
  const complete = '2026-11-24T08:00:00Z';
  const notices = [{ ...sent, at: complete }];
  expect(owed({ announced, notices })).toEqual(['more-time']);
  expect(owed({ announced: change.announced, notices })).toEqual([]);
  expect(owed({ announced, notices, windows: [] })).toEqual([]);
  expect(owed({ announced, notices: [{ ...sent, evidence: 'waiting', at: null }] })).toEqual([]);
  expect(owed({ announced, notices: [...notices, said('more-time', { at: complete })] })).toEqual([]);
  expect(
    owed({ announced, notices: [...notices, said('more-time', { at: '2026-11-24T07:59:59Z' })] }),
  ).toEqual(['more-time']);
});

it('the day of an announcement is that of the policy’s zone', () => {
  const notices = [{ ...sent, at: '2026-11-24T08:00:00Z' }];
  const announced = { ...change.announced, at: '2026-11-23T23:30:00Z', on: '2026-11-24' };
  expect(owed({ announced, notices })).toEqual([]);
});
