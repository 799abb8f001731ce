import type { Kept } from './kept.ts';

/** Of changes that are announced at most once, and go on. */
export const announcedOnce: readonly Kept[] = [
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
    story: 'the mailbox is confirmed read where another change is talked about',
    day: '2026-11-23',
    policy: 'usual',
    begins: 'time over',
    deeds: [
      { do: 'propose', company: 'mail', version: 'first' },
      { do: 'push', pull: 2, company: 'mail', version: 'other purpose' },
      { do: 'say', who: 'alice', where: 'pull', change: 2, saying: { says: 'mailbox read' } },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 2 },
    ],
  },
  {
    story: 'somebody says that a counted comment stands as an objection, and then it is answered',
    day: '2026-11-23',
    policy: 'short',
    begins: 'at the deadline',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'mailbox read' } },
      { do: 'count', who: 'alice', comment: 0 },
      {
        do: 'say',
        who: 'carol-of-zebra',
        where: 'issue',
        change: 0,
        saying: { says: 'still object', n: 1 },
      },
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
    story: 'staff give more time, and the look that hears of it has a clock that is ahead',
    day: '2026-11-23',
    policy: 'short',
    begins: 'time over',
    deeds: [
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'extend', days: 1 } },
      { do: 'look', webhooks: false, trouble: { trouble: 'wrong clock' } },
    ],
  },
  {
    story: 'a comment is edited into an objection, on an issue that no look has written down yet',
    day: '2026-11-23',
    policy: 'short',
    begins: 'asked',
    deeds: [
      { do: 'look', webhooks: false, trouble: { trouble: 'lost issue' } },
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'quoted' } },
      { do: 'edit', comment: 99, saying: { says: 'object' } },
      { do: 'look', webhooks: true },
    ],
  },
  {
    story: 'a comment that is gone was shown by a webhook to a look that failed',
    day: '2026-11-23',
    policy: 'short',
    begins: 'time over',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'cancel' } },
      { do: 'delete', comment: 0 },
      { do: 'look', webhooks: true, trouble: { trouble: 'failed read', read: 19 } },
      { do: 'look', webhooks: false, trouble: { trouble: 'lost answer', write: 1 } },
    ],
  },
  {
    story: 'a comment was read by a look whose lists were late, and is gone since',
    day: '2026-11-23',
    policy: 'short',
    begins: 'time over',
    deeds: [
      {
        do: 'say',
        who: 'carol-of-zebra',
        where: 'issue',
        change: 0,
        saying: { says: 'answer', n: 1, outcome: 'agreed' },
      },
      { do: 'look', webhooks: false, trouble: { trouble: 'late lists' } },
      { do: 'delete', comment: 0 },
      { do: 'look', webhooks: false },
    ],
  },
  {
    story:
      'an objection is withdrawn, and its comment is gone before the bot looks: nobody can see whose it was',
    day: '2026-11-23',
    policy: 'short',
    begins: 'announced',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'object' } },
      { do: 'look', webhooks: false },
      {
        do: 'say',
        who: 'carol-of-zebra',
        where: 'review',
        change: 0,
        saying: { says: 'withdraw', n: 1 },
      },
      { do: 'delete', comment: 99 },
    ],
  },
  {
    story: 'an objection on a line is edited twice within a second, before the bot looks',
    day: '2026-11-23',
    policy: 'short',
    begins: 'asked',
    deeds: [
      { do: 'say', who: 'dave-of-zebra', where: 'line', change: 0, saying: { says: 'object' } },
      { do: 'edit', comment: 0, saying: { says: 'words' } },
      { do: 'edit', comment: 0, saying: { says: 'words' } },
    ],
  },
];
