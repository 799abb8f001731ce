import { describe, expect, it } from 'vitest';
import { stateOf, waitsFor } from '../../../bot/plan/wait.ts';
import type { CommentRead, Notice, Record } from '../../../bot/record.ts';
import { objection, record42 } from '../texts/change-42.ts';

const act = { by: 'alice', permission: 'write', at: '2026-12-09T23:05:00Z', comment: 7002 } as const;
/** Customers were told, staff have read the mailbox, and the window has ended a quarter of an hour ago. */
const done = await record42({}, { mailbox_read: act });
const settled = '2026-12-09T23:15:00Z';

const [notice] = done.notices as [Notice];
const [window] = done.windows;
if (window === undefined) throw new Error('There is no window.');
const asking = { windows: [{ ...window, authorisation: 'specific' as const }] };
const noMailbox = { ...done.policy, objections: { ...done.policy.objections, confirm_mailbox_read: false } };

const comment = (verdict: CommentRead['verdict']): Pick<Record, 'comments'> => ({
  comments: [
    {
      id: 60,
      source: 'issue',
      verdict,
      created_at: act.at,
      seen_at: act.at,
      hash: '',
      gone: false,
      decided: null,
    },
  ],
});
const later = (some: Partial<Notice>): Pick<Record, 'notices'> => ({
  notices: [notice, { ...notice, id: 'n-0002', kind: 'more-time', ...some }],
});
const first = (some: Partial<Notice>): Pick<Record, 'notices'> => ({ notices: [{ ...notice, ...some }] });

interface Row {
  readonly when: string;
  readonly record?: Partial<Record>;
  readonly now?: string;
  readonly doubts?: readonly string[];
  readonly waits: readonly object[];
  readonly state: Record['state'];
}

const forNotice = (id: string, failed: boolean) => ({
  for: 'notice',
  notice: id,
  channel: 'customers',
  failed,
});
const doubt = { for: 'doubt', why: 'a page is missing' };

const table: readonly Row[] = [
  { when: 'all is done', waits: [], state: 'window-closed' },
  {
    when: 'the last second has not passed',
    now: '2026-12-09T22:59:59Z',
    waits: [{ for: 'deadline', utc: '2026-12-09T23:00:00Z' }],
    state: 'open',
  },
  {
    when: 'what was written in the last second may still come in',
    now: '2026-12-09T23:00:00Z',
    waits: [{ for: 'settling' }],
    state: 'open',
  },
  {
    when: 'it may for a quarter of an hour',
    now: '2026-12-09T23:14:59Z',
    waits: [{ for: 'settling' }],
    state: 'open',
  },
  { when: 'there is no issue', record: { issue: null }, waits: [{ for: 'issue' }], state: 'announcing' },
  {
    when: 'a notice has not gone out',
    record: first({ evidence: 'waiting' }),
    waits: [forNotice('n-0001', false)],
    state: 'announcing',
  },
  {
    when: 'a notice has failed',
    record: first({ evidence: 'failed' }),
    waits: [forNotice('n-0001', true)],
    state: 'announcing',
  },
  {
    when: 'one of two notices has failed',
    record: { notices: [notice, { ...notice, id: 'n-0002', evidence: 'failed' }] },
    waits: [forNotice('n-0002', true)],
    state: 'announcing',
  },
  { when: 'a notice was waived', record: first({ evidence: 'waived' }), waits: [], state: 'window-closed' },
  {
    when: 'a notice of more time has not gone out',
    record: later({ evidence: 'waiting' }),
    waits: [forNotice('n-0002', false)],
    state: 'held',
  },
  {
    when: 'a notice of more time has failed',
    record: later({ evidence: 'failed' }),
    waits: [forNotice('n-0002', true)],
    state: 'held',
  },
  {
    when: 'a notice that is not required has failed',
    record: later({ channel: 'issue', evidence: 'failed' }),
    waits: [],
    state: 'window-closed',
  },
  {
    when: 'a comment is unread',
    record: comment('unread'),
    waits: [{ for: 'unread', comments: [60] }],
    state: 'held',
  },
  { when: 'a comment was read', record: comment('not-objection'), waits: [], state: 'window-closed' },
  {
    when: 'objections are open, one of them for a second person',
    record: {
      objections: [
        objection(1),
        objection(2, { state: 'answered', outcome: 'agreed' }),
        objection(3, { outcome: 'proceeding-despite' }),
        objection(4, { state: 'withdrawn' }),
      ],
    },
    waits: [
      { for: 'objections', numbers: [1] },
      { for: 'second-person', numbers: [3] },
    ],
    state: 'held',
  },
  {
    when: 'only the second person is missing',
    record: { objections: [objection(1, { outcome: 'proceeding-despite' })] },
    waits: [{ for: 'second-person', numbers: [1] }],
    state: 'held',
  },
  {
    when: 'nobody has read the mailbox',
    record: { mailbox_read: null },
    waits: [{ for: 'mailbox' }],
    state: 'open',
  },
  {
    when: 'nobody has to read the mailbox',
    record: { mailbox_read: null, policy: noMailbox },
    waits: [],
    state: 'window-closed',
  },
  { when: 'customers have to agree', record: asking, waits: [{ for: 'approvals' }], state: 'open' },
  {
    when: 'some customers have to agree',
    record: { windows: [window, ...asking.windows] },
    waits: [{ for: 'approvals' }],
    state: 'open',
  },
  {
    when: 'customers have agreed',
    record: { ...asking, approvals_complete: { ...act, ref: 'C-20' } },
    waits: [],
    state: 'window-closed',
  },
  {
    when: 'it is a notice without time to object',
    record: { windows: [], mailbox_read: null },
    now: '2026-11-23T09:14:00Z',
    waits: [],
    state: 'window-closed',
  },
  {
    when: 'the notice went out on the day after the one that was counted from',
    record: first({ at: '2026-11-24T09:00:00Z' }),
    waits: [{ for: 'doubt', why: 'the deadline cannot be counted from the day of the last notice' }],
    state: 'open',
  },
  { when: 'not everything could be seen', doubts: ['a page is missing'], waits: [doubt], state: 'open' },
  {
    when: 'it was closed, and not everything can be seen now',
    record: { state: 'window-closed' },
    doubts: ['a page is missing'],
    waits: [doubt],
    state: 'window-closed',
  },
  {
    when: 'it was closed, and the clock of another copy is behind',
    record: { state: 'window-closed' },
    now: '2026-12-09T23:14:00Z',
    waits: [{ for: 'settling' }],
    state: 'window-closed',
  },
  {
    when: 'it was closed, and a comment turns up',
    record: { state: 'window-closed', ...comment('unread') },
    waits: [{ for: 'unread', comments: [60] }],
    state: 'held',
  },
  {
    when: 'it was closed, and a notice failed after all, in doubt',
    record: { state: 'window-closed', ...first({ evidence: 'failed' }) },
    doubts: ['a page is missing'],
    waits: [forNotice('n-0001', true), doubt],
    state: 'open',
  },
  {
    when: 'it was cancelled, and customers have still to hear of that',
    record: { state: 'cancelled' },
    waits: [forNotice('', false)],
    state: 'cancelled',
  },
  ...(['in-the-list', 'replaced'] as const).map(state => ({
    when: `it is over: ${state}`,
    record: { state, ...comment('unread') },
    waits: [{ for: 'unread', comments: [60] }],
    state,
  })),
];

describe('what a change waits for, and its state from that', () => {
  it.each(table)('$when → $state', ({ record: some = {}, now = settled, doubts = [], waits, state }) => {
    const record = { ...done, ...some };
    const found = waitsFor(record, now, doubts);
    expect(found).toEqual(waits);
    expect(stateOf(record, found)).toBe(state);
  });
});

it('a required channel that has told nobody yet is waited for', () => {
  const record = { ...done, notices: [] };
  expect(waitsFor(record, settled, [])).toEqual([forNotice('', false)]);
  const channels = done.policy.channels.map(channel => ({ ...channel, required: false }));
  expect(waitsFor({ ...record, policy: { ...done.policy, channels } }, settled, [])).toEqual([]);
});
