import { expect, it } from 'vitest';
import { correctsOf } from '../../../bot/plan/corrects.ts';
import type { Notice, Record } from '../../../bot/record.ts';
import { effect, policy, record42, speech } from '../texts/change-42.ts';

const change = await record42();
const [notice] = change.notices as [Notice];
const differs = (earlier: Record, record: Record) => correctsOf(earlier, record).differs;
const titled = (name: string) => `New subprocessor: ${name} (from 4 January 2027)`;

it('a correction names what it corrects, and since when and where that was said first', () => {
  const first = correctsOf(change, change);
  expect(first).toMatchObject({
    issue: 42,
    announced_on: '2026-11-23',
    since: '2026-11-23T09:12:00Z',
    comment: 7001,
    differs: [],
  });
  expect(first.windows).toEqual([
    {
      group: 'standard',
      authorisation: 'general',
      last_day: '2026-12-09',
      zone: 'Europe/Berlin',
      utc: '2026-12-09T23:00:00Z',
    },
  ]);
  const second = { ...change, announced: { ...change.announced, at: '2026-11-30T09:12:00Z', comment: 7100 } };
  expect(correctsOf({ ...second, corrects: first }, change)).toMatchObject({
    since: '2026-11-23T09:12:00Z',
    comment: 7001,
  });
  expect(correctsOf({ ...second, corrects: { ...first, comment: null } }, change).comment).toBeNull();
});

it('it names for each channel and group the last announcement that may have reached them', () => {
  const reached = { channel: 'customers', group: 'standard', record: '0012' };
  const told = (some: Partial<Record>) => correctsOf({ ...change, ...some }, change).told;
  expect(told({})).toEqual([reached]);
  expect(told({ notices: [{ ...notice, group: null }] })).toEqual([]);
  expect(told({ notices: [{ ...notice, evidence: 'waiting' }] })).toEqual([]);
  const failed = [{ ...notice, evidence: 'failed' as const }];
  expect(told({ notices: failed, effects: { 'notice/n-0001': effect({ state: 'claimed' }) } })).toEqual([
    reached,
  ]);
  const corrects = {
    ...correctsOf(change, change),
    told: [
      { channel: 'customers', group: 'standard', record: '0011' },
      { channel: 'customers', group: 'long-notice', record: '0011' },
      { channel: 'desk', group: 'standard', record: '0011' },
    ],
  };
  expect(told({ corrects })).toEqual([...corrects.told.slice(1), reached]);
  expect(told({ corrects, notices: [] })).toEqual(corrects.told);
});

it('what a row states differently is told with what it stated before; what states the same is not', async () => {
  const other = await record42({ after: [{ ...speech, purpose: 'Something else.' }] });
  expect(differs(other, change)).toEqual([
    {
      entry: 'example-speech',
      label: 'What it will do',
      brief: 'What for',
      earlier: 'Something else.',
      now: 'Turns call recordings into text for the transcript feature.',
    },
  ]);
});

it('how far a change has come is no difference', () => {
  const merged = { commit: 'b'.repeat(40), at: '2026-12-01T12:00:00Z', early: true };
  expect(differs(change, { ...change, merged, kind: 'after-the-fact' })).toEqual([]);
  expect(differs(change, { ...change, windows: [] })).toEqual([]);
  expect(differs({ ...change, windows: [] }, change)).toEqual([]);
});

it('a row that only one of them has is told, and so is one that stands more than once', async () => {
  const before = [speech];
  const moved = await record42({ before, after: [{ ...speech, purpose: 'Something else.' }] });
  const both = await record42({
    before,
    after: [{ ...speech, purpose: 'Something else.', data: ['call audio', 'faces'] }],
  });
  const [more, ...none] = differs(moved, both).filter(({ earlier }) => earlier === null);
  expect(none).toEqual([]);
  expect(more?.now).toMatch(/faces/);
  const less = differs(both, moved).find(({ now }) => now === null);
  expect(less).toMatchObject({ entry: 'example-speech', label: more?.label, brief: more?.brief });
  expect(less?.earlier).toBe(more?.now);
});

it('an entry that only one of them is about is told whole; one that nobody is told of is not', async () => {
  const chat = { ...speech, id: 'example-chat', service: 'Example Chat' };
  const two = await record42({ after: [speech, chat] });
  const whole = { entry: 'example-chat', label: 'What', brief: 'What' };
  expect(differs(change, two)).toEqual([{ ...whole, earlier: null, now: titled('Example Chat') }]);
  expect(differs(two, change)).toEqual([{ ...whole, earlier: titled('Example Chat'), now: null }]);
  const silent = two.changes.map(one =>
    one.entry === 'example-chat' ? { ...one, treatment: 'changelog' as const } : one,
  );
  expect(differs(change, { ...two, changes: silent })).toEqual([]);
});

it('a title is told where the kind of change is another, or no row says it; else the rows do', async () => {
  const group = await record42({ after: [{ ...speech, relationship: 'group-company' }] });
  expect(differs(change, group)[0]).toEqual({
    entry: 'example-speech',
    label: 'What',
    brief: 'What',
    earlier: titled('Example Speech'),
    now: 'New group company: Example Speech (from 4 January 2027)',
  });
  const both = await record42({
    after: [{ ...speech, relationship: 'group-company', purpose: 'Something else.' }],
  });
  expect(differs(change, both).map(({ label }) => label)).toEqual(['What', 'What it will do']);
  const noticed = (record: Record): Record => ({
    ...record,
    changes: record.changes.map(one => ({ ...one, treatment: 'notice' })),
  });
  const leaves = await record42({ before: [speech], after: [] });
  const listed = await record42({ before: [{ ...speech, relationship: 'listed-only' }], after: [] });
  expect(differs(noticed(leaves), noticed(listed))).toMatchObject([
    { earlier: 'Example Speech leaves the list', now: 'Example Speech, listed only, leaves the list' },
  ]);
  const later = await record42({ after: [{ ...speech, used_from: '2027-02-01' }] });
  expect(differs(change, later).map(({ label }) => label)).toEqual(['First use planned']);
});

it('the terms are told where they are others: whom to write to, what an objection does, who announces', () => {
  const { publisher, objections } = policy;
  const by = (some: Partial<Record['policy']>) => ({ ...change, policy: { ...policy, ...some } });
  const terms = (some: Partial<Record['policy']>) =>
    differs(change, by(some)).map(({ entry, label, brief, earlier, now }) => [
      entry,
      label,
      brief,
      earlier,
      now,
    ]);
  const row = (label: string, earlier: string | null, now: string | null) => [
    [null, label, label, earlier, now],
  ];
  expect(terms({ objections: { ...objections, email: 'new@calls.example' } })).toEqual(
    row('Mailbox for objections', 'objections@calls.example', 'new@calls.example'),
  );
  const { effect: _, ...without } = objections;
  const does = 'While your objection is open we do not start this for you.';
  expect(terms({ objections: without })).toEqual(row('What an objection does', does, null));
  expect(differs(by({ objections: without }), change)).toMatchObject([{ earlier: null, now: does }]);
  const { legal_name: __, ...unnamed } = publisher;
  expect(terms({ publisher: unnamed })).toEqual(row('Who announces', 'Example Calls Ltd', 'Example Calls'));
  expect(differs(by({ publisher: unnamed }), change)).toMatchObject([
    { earlier: 'Example Calls', now: 'Example Calls Ltd' },
  ]);
  expect(terms({ publisher: { ...publisher, name: 'Calls' } })).toEqual([]);
  expect(terms({ publisher: { ...publisher, contact: 'ask@calls.example' } })).toEqual(
    row('Questions to', 'privacy@calls.example', 'ask@calls.example'),
  );
});
