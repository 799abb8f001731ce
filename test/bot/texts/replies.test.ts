import { describe, expect, test } from 'vitest';
import type { Wait } from '../../../bot/plan/wait.ts';
import type { Record } from '../../../bot/record.ts';
import { type Act, announceRefusedReply, replyToAct, unreadReply } from '../../../bot/texts/replies.ts';
import { act, objection, record42, staff, threeGroups } from './change-42.ts';

const running: Wait[] = [{ for: 'deadline', utc: '2026-12-09T23:00:00Z' }, { for: 'mailbox' }];
const outsider = { by: '-', permission: '-' };

/** Each reply under the command that caused it, as one page to read from top to bottom. */
function page(record: Record, told: readonly (readonly [string, Act, Wait[]?])[]): string {
  return told
    .map(([when, one, waits = running]) => {
      const reply = replyToAct({ ...record, acts: [one] }, one, waits);
      return `## ${when}\n\n${reply}\n`;
    })
    .join('\n');
}

describe('replies', () => {
  test('to whoever objects', async () => {
    const record = await record42(
      {},
      {
        state: 'held',
        objections: [
          objection(1),
          objection(2),
          objection(3, { standing: 'late', made_at: '2026-12-10T06:00:00Z' }),
          objection(4, { source: 'private', comment: null, ref: 'C-014', made_at: '2026-12-09T22:40:00Z' }),
        ],
      },
    );
    const replies = page(record, [
      ['An objection, in time', act('object', 'objection-2', outsider)],
      ['An objection, late', act('object', 'objection-3', outsider), []],
      ['A comment that staff count as an objection', act('count', 'objection-1', { arguments: '9001' })],
      [
        'A private objection that staff record',
        act('record-objection', 'recorded-4', { arguments: 'C-014 sent 2026-12-09T22:40:00Z' }),
      ],
      ['Withdrawn', act('withdraw', 'withdrawn', { ...outsider, arguments: '2' })],
      [
        'Not settled, whatever the answer says',
        act('still-object', 'open-again', { ...outsider, arguments: '2' }),
      ],
    ]);
    const unread = `## A comment that is no command\n\n${unreadReply(record, '2026-12-07T13:02:11Z')}\n\n## The same after the time\n\n${unreadReply(record, '2026-12-09T23:00:00Z')}\n`;
    await expect(`${replies}\n${unread}`).toMatchFileSnapshot('./golden/replies-objections.md');
  });

  test('answers, by outcome', async () => {
    const of = {
      state: 'answered',
      answer: staff('anna-example'),
      confirmation: staff('ben-example'),
    } as const;
    const record = await record42(
      {},
      {
        objections: [
          objection(1, { ...of, outcome: 'agreed', answer_ref: 'C-014' }),
          objection(2, { ...of, outcome: 'not-served' }),
          objection(3, { ...of, outcome: 'contract-ended' }),
          objection(4, { ...of, outcome: 'not-a-customer' }),
          objection(5, { ...of, outcome: 'proceeding-despite' }),
          objection(6, { ...of, outcome: 'agreed', source: 'private', comment: null, ref: 'C-015' }),
          objection(7, { outcome: 'proceeding-despite', answer: staff('anna-example') }),
        ],
      },
    );
    const answers = record.objections
      .slice(0, 6)
      .map(({ n, outcome, source }) => [`${outcome}, ${source}`, act('answer', `answer-${n}`)] as const);
    const replies = page(record, [
      ...answers,
      ['Half decided', act('answer', 'second-person', { arguments: '7 proceeding-despite' })],
    ]);
    await expect(replies).toMatchFileSnapshot('./golden/replies-answers.md');
  });

  test('more time is promised to everybody only as far as everybody has it', async () => {
    const record = await record42({ by: threeGroups });
    const windows = record.windows.map(one =>
      one.group === 'long-notice' ? one : { ...one, last_day: '2026-12-16', utc: '2026-12-16T23:00:00Z' },
    );
    const given = act('extend', 'extended', { arguments: '2026-12-16 The holidays are near' });
    expect(replyToAct({ ...record, windows }, given, [])).toContain(
      'Everybody can object at least until the end of Wednesday 16 December 2026 (24:00 CET, 23:00 UTC).',
    );
  });

  test('to staff', async () => {
    const record = await record42(
      {},
      { objections: [objection(1), objection(2, { outcome: 'proceeding-despite' })] },
    );
    const settled = { ...record, objections: [] };
    const all: Wait[] = [
      { for: 'notice', notice: 'n-0002', channel: 'customers', failed: true },
      { for: 'unread', comments: [9005, 9006] },
      { for: 'objections', numbers: [1] },
      { for: 'second-person', numbers: [2] },
      ...running,
      { for: 'approvals' },
      { for: 'doubt', why: 'the list of comments has a page missing' },
    ];
    const replies = page(record, [
      ['Status', act('status', 'status'), all],
      ['More time', act('extend', 'extended', { arguments: '2026-12-09 The holidays are near' })],
      [
        'Waived',
        act('waive-notice', 'waived', { arguments: 'customers We telephoned all of them' }),
        [{ for: 'mailbox' }],
      ],
      [
        'Approvals complete',
        act('approvals-complete', 'approvals-complete', { arguments: 'F-12' }),
        [{ for: 'mailbox' }],
      ],
      ['Cancelled', act('cancel-change', 'cancelled', { arguments: 'We stay with what we have' })],
    ]);
    const last = page(settled, [
      ['Mailbox read, nothing left', act('mailbox-read', 'mailbox-read', { by: 'ben-example' }), []],
    ]);
    await expect(`${replies}\n${last}`).toMatchFileSnapshot('./golden/replies-staff.md');
  });

  test('help: staff commands are shown to staff alone', async () => {
    const record = await record42();
    const replies = page(record, [
      ['For everyone', act('help', 'help', outsider)],
      ['For staff', act('help', 'help')],
    ]);
    await expect(replies).toMatchFileSnapshot('./golden/replies-help.md');
    expect(replies.split('## For staff')[0]).not.toContain('/waive-notice');
  });

  test('refusals say what to do', async () => {
    const record = await record42();
    const refused = (command: string, says: string, text = '2') =>
      [says, act(command, says, { done: false, arguments: text })] as const;
    const replies = page(record, [
      refused('answer', 'for-staff'),
      refused('answer', 'arguments', ''),
      refused('record-objection', 'name-in-reference', ''),
      refused('object', 'edited'),
      refused('object', 'once'),
      refused('withdraw', 'no-such-objection'),
      refused('withdraw', 'not-yours'),
      refused('answer', 'withdrawn-already'),
      refused('still-object', 'open-already'),
      refused('count', 'no-such-comment'),
      refused('count', 'counted-already'),
      refused('record-objection', 'in-the-future'),
      refused('record-objection', 'recorded-already'),
      refused('confirm', 'nothing-to-confirm'),
      refused('confirm', 'second-person'),
      refused('mailbox-read', 'before-the-deadline', ''),
      refused('waive-notice', 'nothing-failed', 'customers We telephoned'),
      refused('extend', 'no-window'),
      refused('extend', 'not-later'),
      refused('extend', 'no-such-day'),
      refused('extend', 'not-before-use', '2027-01-04'),
      refused('cancel-change', 'in-the-list-already'),
      refused('announce', 'on-the-pull-request', '3f9a2c71d0e4b5a69788776655443322'),
    ]);
    await expect(replies).toMatchFileSnapshot('./golden/replies-refused.md');
    expect(replies).not.toContain('\nNothing was changed.\n');
  });

  test('a comment that staff have read gets a reaction and no reply', async () => {
    expect(replyToAct(await record42(), act('not-objection', 'read'), running)).toBeNull();
  });

  test('announcements that did not happen', async () => {
    const refused: [string, string][] = [
      [
        'another digest',
        announceRefusedReply({ kind: 'other-digest', digest: '3f9a2c71d0e4b5a69788776655443322' }),
      ],
      [
        'something is missing',
        announceRefusedReply({
          kind: 'missing',
          missing: [
            '`data` of `example-speech` is missing',
            'the channel `customers` is not set up: nobody could be told',
          ],
        }),
      ],
      ...(['nothing-to-announce', 'draft', 'announced-already', 'other-change'] as const).map(
        (kind): [string, string] => [kind, announceRefusedReply({ kind })],
      ),
    ];
    const page = refused.map(([when, reply]) => `## ${when}\n\n${reply}\n`).join('\n');
    await expect(page).toMatchFileSnapshot('./golden/replies-not-announced.md');
  });
});
