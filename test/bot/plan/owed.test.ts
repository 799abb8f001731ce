import { describe, expect, it } from 'vitest';
import { isRequired, mayHaveTold, owedNotices } from '../../../bot/plan/owed.ts';
import type { Effect, Notice, Record } from '../../../bot/record.ts';
import { policyOf } from '../../../core/policy.ts';
import { effect, policyFile, record42, record42Again, speech } from '../texts/change-42.ts';

const change = await record42();
const again = await record42Again();
const [notice] = change.notices as [Notice];
const deadline = '2026-12-09T23:00:00Z';
const to = { channel: 'customers', group: 'standard' };
const none: Pick<Record, 'notices'> = { notices: [] };
const told = (some: Partial<Notice>): Pick<Record, 'notices'> => ({ notices: [{ ...notice, ...some }] });
const tried = (some: Partial<Effect>): Partial<Record> => ({
  ...told({ evidence: 'failed' }),
  effects: { 'notice/n-0001': effect({ state: 'failed', ...some }) },
});
const later = { windows: change.windows.map(one => ({ ...one, utc: '2026-12-18T23:00:00Z' })) };
const moreTime = [{ kind: 'more-time', ...to, deadline: '2026-12-18T23:00:00Z' }];
const itsEnd = [{ kind: 'cancelled', ...to, deadline: null }];

describe('who is still to be told what', () => {
  it.each<[string, Record, readonly object[]]>([
    ['a change that nobody was told of', { ...change, ...none }, [{ kind: 'announcement', ...to, deadline }]],
    [
      'one without time to object',
      { ...change, ...none, windows: [] },
      [{ kind: 'information', ...to, deadline: null }],
    ],
    [
      'one that came too early',
      { ...change, ...none, kind: 'after-the-fact' },
      [{ kind: 'after-the-fact', ...to, deadline }],
    ],
    ['one that was announced before', { ...again, ...none }, [{ kind: 'correction', ...to, deadline }]],
    [
      'one that was announced before, of which nothing reached them',
      { ...again, ...none, corrects: { ...(again.corrects as NonNullable<Record['corrects']>), told: [] } },
      [{ kind: 'announcement', ...to, deadline }],
    ],
    ['one that everybody was told of', change, []],
    ['more time', { ...change, ...later }, moreTime],
    ['more time, told already', { ...change, ...later, ...told({ deadline: '2026-12-18T23:00:00Z' }) }, []],
    ['less time than was printed', { ...change, ...told({ deadline: '2026-12-18T23:00:00Z' }) }, []],
    [
      'more time, told already in another notice',
      {
        ...change,
        ...later,
        notices: [notice, { ...notice, kind: 'more-time', deadline: '2026-12-18T23:00:00Z' }, notice],
      },
      [],
    ],
    [
      'more time, where the first notice has still to go',
      { ...change, ...later, ...told({ evidence: 'waiting' }) },
      [],
    ],
    [
      'more time, where the first may have reached some',
      { ...change, ...later, ...tried({ told: ['x'] }) },
      moreTime,
    ],
    [
      'more time, where nobody knows whether it did',
      { ...change, ...later, ...tried({ state: 'claimed' }) },
      moreTime,
    ],
    ['more time, where it reached nobody', { ...change, ...later, ...tried({}) }, []],
    ['its end', { ...change, state: 'cancelled' }, itsEnd],
    ['its end, to those who heard of nothing', { ...change, state: 'cancelled', ...none }, []],
    [
      'its end, to those whom an earlier announcement reached',
      { ...again, state: 'cancelled', ...none },
      itsEnd,
    ],
    [
      'its end, told already',
      { ...change, state: 'cancelled', notices: [notice, { ...notice, kind: 'cancelled' }] },
      [],
    ],
    ['nothing once another announcement takes its place', { ...change, ...none, state: 'replaced' }, []],
  ])('%s', (_what, record, owed) => {
    expect(owedNotices(record)).toEqual(owed);
  });

  it('each channel that sends tells each group, or the one it is for', async () => {
    const by = policyOf({
      ...policyFile,
      groups: [{ id: 'standard' }, { id: 'long-notice', days: 30 }],
      channels: [
        { id: 'issue', kind: 'issue' },
        { id: 'customers', kind: 'email', required: true },
        { id: 'desk', kind: 'webhook', group: 'long-notice' },
      ],
    });
    const owed = owedNotices(await record42({ by }, none));
    expect(owed.map(({ channel, group }) => `${channel} ${group}`)).toEqual([
      'customers standard',
      'customers long-notice',
      'desk long-notice',
    ]);
    expect(owed.map(one => one.deadline)).toEqual([deadline, '2026-12-24T23:00:00Z', '2026-12-24T23:00:00Z']);
  });

  it('what one group got by one channel tells no other group, by no other channel', async () => {
    const by = policyOf({
      ...policyFile,
      groups: [{ id: 'standard' }, { id: 'long-notice', days: 30 }],
      channels: [
        { id: 'customers', kind: 'email', required: true },
        { id: 'desk', kind: 'webhook' },
      ],
    });
    const owed = (record: Record) =>
      owedNotices(record).map(one => `${one.kind} ${one.channel} ${one.group}`);
    const some = await record42({ by });
    expect(owed(some)).toEqual([
      'announcement customers long-notice',
      'announcement desk standard',
      'announcement desk long-notice',
    ]);
    expect(owed({ ...some, state: 'cancelled' })).toEqual(['cancelled customers standard']);
    const corrects = again.corrects as NonNullable<Record['corrects']>;
    const before = [{ ...to, record: '0011' }];
    expect(owed({ ...some, ...none, replaces: '0011', corrects: { ...corrects, told: before } })).toEqual([
      'correction customers standard',
      'announcement customers long-notice',
      'announcement desk standard',
      'announcement desk long-notice',
    ]);
  });

  it('a change is told if one entry of it is, to be heard of or objected to', async () => {
    const moved = { ...speech, id: 'b', address: 'Paris' };
    const mixed = await record42({ before: [{ ...moved, address: 'Berlin' }], after: [moved, speech] }, none);
    expect(owedNotices(mixed)).toHaveLength(1);
    const less = await record42({ before: [speech], after: [{ ...speech, data: ['call audio'] }] }, none);
    expect(owedNotices(less)).toMatchObject([{ kind: 'information' }]);
  });

  it('of a change that is treated as a detail only those hear who were told otherwise', async () => {
    const detail = { before: [speech], after: [{ ...speech, address: 'Paris' }] };
    const silent = { ...(await record42(detail, none)), replaces: '0011' };
    const corrects = { ...(again.corrects as NonNullable<Record['corrects']>), told: [] };
    expect(owedNotices({ ...silent, corrects })).toEqual([]);
  });

  it('what customers need not hear of is told to nobody, unless they were told otherwise before', async () => {
    const detail = { before: [speech], after: [{ ...speech, address: 'Paris' }] };
    const silent = await record42(detail, none);
    expect(owedNotices(silent)).toEqual([]);
    expect(owedNotices({ ...silent, replaces: '0011' })).toMatchObject([{ kind: 'correction' }]);
  });
});

it('what is said on the issue holds nothing up, whatever the policy says of it', () => {
  const channels = change.policy.channels.map(channel => ({ ...channel, required: true }));
  const record = { ...change, policy: { ...change.policy, channels } };
  expect(['issue', 'customers'].map(channel => isRequired(record, channel))).toEqual([false, true]);
});

it.each<[Notice['evidence'], Notice['kind'], boolean]>([
  ['published', 'announcement', true],
  ['handed-over', 'information', true],
  ['accepted', 'correction', true],
  ['accepted', 'more-time', false],
  ['waiting', 'announcement', false],
  ['failed', 'announcement', false],
  ['waived', 'announcement', false],
])('a notice that is %s, a kind of %s, told somebody of the change: %s', (evidence, kind, expected) => {
  expect(mayHaveTold(change, { ...notice, evidence, kind })).toBe(expected);
});
