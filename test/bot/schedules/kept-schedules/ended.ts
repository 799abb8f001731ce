import type { Kept } from './kept.ts';

/** Of changes that are merged or given up. */
export const ended: readonly Kept[] = [
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
    story:
      'an issue is spoilt between the merge and the look that ends its change, and somebody writes there later',
    day: '2026-11-23',
    policy: 'short',
    begins: 'window closed',
    deeds: [
      { do: 'merge by the gate', who: 'alice', pull: 0 },
      { do: 'spoil the issue', change: 0 },
      { do: 'look', webhooks: false },
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'words' } },
    ],
  },
  {
    story: 'the issue is deleted, and the change cancelled on the pull request before the bot looks',
    day: '2026-11-23',
    policy: 'short',
    begins: 'time over',
    deeds: [
      { do: 'delete the issue', change: 0 },
      { do: 'say', who: 'alice', where: 'pull', change: 0, saying: { says: 'cancel' } },
    ],
  },
  {
    story: 'a change is cancelled, and staff say that the mail of it need not go out',
    day: '2026-11-23',
    policy: 'short',
    begins: 'window closed',
    deeds: [
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'cancel' } },
      { do: 'look', webhooks: false, trouble: { trouble: 'mail down' } },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'waive notice' } },
    ],
  },
  {
    story: 'after the end an objection is answered on the pull request',
    day: '2026-11-23',
    policy: 'short',
    begins: 'window closed',
    deeds: [
      { do: 'put into the queue', who: 'alice', pull: 0 },
      { do: 'look', webhooks: false },
      { do: 'the queue merges' },
      { do: 'look', webhooks: false },
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'words' } },
      { do: 'edit', comment: 99, saying: { says: 'object' } },
      { do: 'look', webhooks: false },
      {
        do: 'say',
        who: 'alice',
        where: 'pull',
        change: 0,
        saying: { says: 'answer', n: 1, outcome: 'agreed' },
      },
    ],
  },
  {
    story: 'after the end somebody objects on the issue of an earlier announcement, and is answered there',
    day: '2026-11-23',
    policy: 'short',
    begins: 'window closed',
    deeds: [
      { do: 'push', pull: 0, company: 'mail', version: 'other purpose' },
      { do: 'say', who: 'alice', where: 'pull', change: 0, saying: { says: 'treat', as: 'narrowing' } },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 0 },
      { do: 'put into the queue', who: 'alice', pull: 0 },
      { do: 'look', webhooks: false },
      { do: 'the queue merges' },
      { do: 'look', webhooks: false },
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'object' } },
      { do: 'look', webhooks: false },
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
    story: 'merged while a copy that says that nothing has changed keeps the bot from closing the gate',
    day: '2026-11-23',
    policy: 'short',
    begins: 'window closed',
    deeds: [
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'object' } },
      { do: 'look', webhooks: true, trouble: { trouble: 'said to be as it was' } },
      { do: 'merge by the gate', who: 'alice', pull: 0 },
    ],
  },
];
