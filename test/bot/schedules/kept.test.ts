import { afterAll, describe, expect, it } from 'vitest';
import type { Schedule } from './deeds.ts';
import { endBeginnings, play } from './play.ts';
import { told } from './story.ts';

/** Schedules that once broke something, as short as they could be made. Each says what it was. */
const kept: readonly (Schedule & { readonly story: string })[] = [
  {
    story:
      'merged past the gate after the deadline, and the mailbox is confirmed in the same look that ends it',
    day: '2026-11-23',
    policy: 'usual',
    begins: 'time over',
    deeds: [
      { do: 'merge past the gate', pull: 0 },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'mailbox read' } },
    ],
  },
  {
    story: 'what a customer wrote is deleted together with the issue, before the bot looks',
    day: '2026-11-23',
    policy: 'short',
    begins: 'announced',
    deeds: [
      { do: 'say', who: 'dave-of-zebra', where: 'issue', change: 0, saying: { says: 'words' } },
      { do: 'delete the issue', change: 0 },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'waive notice' } },
    ],
  },
  {
    story: 'a comment that only a webhook showed is seen to be gone by the look after',
    day: '2026-11-23',
    policy: 'short',
    begins: 'time over',
    deeds: [
      { do: 'say', who: 'dave-of-zebra', where: 'issue', change: 0, saying: { says: 'words' } },
      { do: 'delete', comment: 0 },
    ],
  },
  {
    story:
      'those who have to agree first have, and the answer to a write is lost in the look that hears of it',
    day: '2026-11-23',
    policy: 'approval',
    begins: 'window closed',
    deeds: [
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'approvals complete' } },
      { do: 'look', webhooks: false, trouble: { trouble: 'lost answer', write: 4 } },
      { do: 'read everything', who: 'alice', change: 0 },
    ],
  },
  {
    story: 'somebody withdraws objection 1 before they make it',
    day: '2026-11-23',
    policy: 'short',
    begins: 'at the deadline',
    deeds: [
      { do: 'say', who: 'bob', where: 'issue', change: 0, saying: { says: 'withdraw', n: 1 } },
      { do: 'say', who: 'bob', where: 'issue', change: 0, saying: { says: 'object' } },
      { do: 'look', webhooks: false, trouble: { trouble: 'failed read', read: 1 } },
    ],
  },
  {
    story: 'a change is announced again under a policy that has one group less, whose time was over',
    day: '2026-11-23',
    policy: 'groups',
    begins: 'time over',
    deeds: [
      { do: 'edit the policy', policy: 'usual' },
      { do: 'push', pull: 0, company: 'chat', version: 'first' },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 0 },
    ],
  },
  {
    story: 'somebody writes on the issue of an earlier announcement, whose labels were taken off',
    day: '2026-11-23',
    policy: 'short',
    begins: 'announced',
    deeds: [
      { do: 'push', pull: 0, company: 'chat', version: 'first' },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 0 },
      { do: 'look', webhooks: false },
      { do: 'take labels off', change: 0 },
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'withdraw', n: 1 } },
    ],
  },
  {
    story: 'the ledger is deleted, and the one issue that could tell of it is spoilt',
    day: '2026-11-23',
    policy: 'short',
    begins: 'announced',
    deeds: [
      { do: 'delete the ledger' },
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'words' } },
      { do: 'spoil the issue', change: 0 },
      { do: 'lock the issue', change: 0 },
    ],
  },
  {
    story: 'the ledger is set back after the window was closed, and staff merge before the bot looks',
    day: '2026-11-23',
    policy: 'short',
    begins: 'window closed',
    deeds: [
      { do: 'set the ledger back' },
      { do: 'merge by the gate', who: 'alice', pull: 0 },
      { do: 'look', webhooks: false },
    ],
  },
  {
    story: 'the answer to opening the issue is lost, and somebody takes the mark off before it is found',
    day: '2026-11-23',
    policy: 'short',
    begins: 'asked',
    deeds: [
      { do: 'look', webhooks: false, trouble: { trouble: 'lost issue' } },
      { do: 'spoil the issue', change: 0 },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'words' } },
    ],
  },
  {
    story: 'a comment is read, the ledger set back to before that, and the comment deleted',
    day: '2026-11-23',
    policy: 'short',
    begins: 'at the deadline',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'mailbox read' } },
      { do: 'look', webhooks: false },
      { do: 'set the ledger back' },
      { do: 'delete', comment: 0 },
      { do: 'wait for the deadline', seconds: -60 },
    ],
  },
  {
    story: 'a change is cancelled, a comment on it deleted, and the change announced anew, all in one second',
    day: '2026-11-23',
    policy: 'short',
    begins: 'announced',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'words' } },
      { do: 'look', webhooks: false },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'cancel' } },
      { do: 'look', webhooks: false },
      { do: 'delete', comment: 0 },
      { do: 'announce', who: 'alice', pull: 0 },
    ],
  },
  {
    story: 'staff object on the pull request, and announce it all the same',
    day: '2026-11-23',
    policy: 'short',
    begins: 'proposed',
    deeds: [
      { do: 'say', who: 'alice', where: 'pull', change: 0, saying: { says: 'object' } },
      { do: 'announce', who: 'alice', pull: 0 },
      { do: 'look', webhooks: false },
    ],
  },
  {
    story: 'an objection to what stands in the list already is answered before the look that ends it',
    day: '2026-11-23',
    policy: 'short',
    begins: 'installed',
    deeds: [
      { do: 'push to main', company: 'chat', version: 'first' },
      { do: 'look', webhooks: false, trouble: { trouble: 'lost issue' } },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'object' } },
      {
        do: 'say',
        who: 'alice',
        where: 'issue',
        change: 0,
        saying: { says: 'answer', n: 1, outcome: 'agreed' },
      },
    ],
  },
  {
    story: 'merged by the gate, and the ledger is deleted before the bot looks again',
    day: '2026-11-23',
    policy: 'short',
    begins: 'time over',
    deeds: [
      { do: 'look', webhooks: false },
      { do: 'merge by the gate', who: 'alice', pull: 0 },
      { do: 'delete the ledger' },
    ],
  },
  {
    story: 'an objection to a change that is cancelled is deleted before it is announced again',
    day: '2026-11-23',
    policy: 'short',
    begins: 'proposed',
    deeds: [
      { do: 'announce', who: 'alice', pull: 0 },
      { do: 'look', webhooks: false },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'cancel' } },
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'object' } },
      { do: 'look', webhooks: false },
      { do: 'delete', comment: 99 },
      { do: 'announce', who: 'alice', pull: 0 },
    ],
  },
  {
    story: 'an issue loses its labels before the ledger knows its number',
    day: '2026-11-23',
    policy: 'short',
    begins: 'asked',
    deeds: [
      { do: 'look', webhooks: false, trouble: { trouble: 'crash', write: 5, moment: 'before' } },
      { do: 'take labels off', change: 0 },
    ],
  },
  {
    story: 'a review is written in the second in which the change is announced',
    day: '2026-11-23',
    policy: 'short',
    begins: 'proposed',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'review', change: 0, saying: { says: 'words' } },
      { do: 'announce', who: 'alice', pull: 0 },
      { do: 'look', webhooks: false },
      { do: 'wait for the deadline', seconds: -60 },
    ],
  },
  {
    story: 'a change ends in a pass that dies, on an issue whose labels were taken off',
    day: '2026-11-23',
    policy: 'short',
    begins: 'announced',
    deeds: [
      { do: 'take labels off', change: 0 },
      { do: 'merge past the gate', pull: 0 },
      { do: 'wait for the deadline', seconds: 900 },
      { do: 'look', webhooks: false, trouble: { trouble: 'crash', write: 4, moment: 'before' } },
      {
        do: 'say',
        who: 'carol-of-zebra',
        where: 'issue',
        change: 0,
        saying: { says: 'withdraw', n: 1 },
      },
    ],
  },
  {
    story: 'a group is not in the policy any more by which a change is announced again and cancelled',
    day: '2026-11-23',
    policy: 'groups',
    begins: 'time over',
    deeds: [
      { do: 'edit the policy', policy: 'usual' },
      { do: 'push', pull: 0, company: 'chat', version: 'first' },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 0 },
      { do: 'look', webhooks: false },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'cancel' } },
    ],
  },
];

afterAll(endBeginnings);

describe('schedules that were kept', () => {
  it.for(kept)('$story', async schedule => {
    const broken = await play(schedule);
    expect(broken, told(schedule, broken)).toEqual([]);
  });
});

describe('the invariants can be broken', () => {
  const objection: Schedule = {
    day: '2026-11-23',
    policy: 'short',
    begins: 'announced',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'review', change: 0, saying: { says: 'object' } },
      { do: 'look', webhooks: false },
    ],
  };

  it('by a bot that is not shown reviews', async () => {
    const broken = await play(objection, ({ stage }) => {
      const pass = stage.pass.bind(stage);
      stage.pass = options => {
        stage.github.faults.empty({ method: 'GET', path: /\/reviews$/ });
        return pass(options);
      };
    });
    expect(broken.map(({ invariant }) => invariant)).toContain('every comment is on record');
    expect(told(objection, broken)).toContain('BROKEN: every comment is on record');
  });

  it('and are kept by one that is', async () => {
    expect(await play(objection)).toEqual([]);
  });
});
