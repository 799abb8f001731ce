import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../bot/plan/gate.ts';
import { ledgerMessage, outcomesMessage } from '../../../bot/texts/commit-messages.ts';
import { gateWords } from '../../../bot/texts/gate.ts';
import { definitionOf, isOurLabel, labelsOf } from '../../../bot/texts/labels.ts';
import { effect, objection, record42, staff, threeGroups } from './change-42.ts';

describe('the gate says what holds a pull request', () => {
  test('and what staff can do', async () => {
    const record = await record42();
    const three = await record42({ by: threeGroups });
    const held = await record42(
      {},
      { state: 'held', objections: [objection(1), objection(2, { state: 'withdrawn' })] },
    );
    const about = { record: '0012', utc: null };
    const gates: [Gate['reason'], typeof record, string][] = [
      [
        { kind: 'not-announced', digest: record.digest },
        record,
        'Staff: /announce 3f9a2c71d0e4b5a69788776655443322',
      ],
      [{ kind: 'not-announced', digest: '' }, record, 'Staff: announce this change first'],
      [{ kind: 'announcing', ...about }, record, 'Notices are going out; objections until 9 Dec 2026'],
      [{ kind: 'waiting', ...about }, record, 'Objections until 9 Dec 2026; then staff: /mailbox-read'],
      [
        { kind: 'waiting', ...about },
        { ...record, mailbox_read: staff('ben-example') },
        'Objections until 9 Dec 2026',
      ],
      [
        { kind: 'waiting', ...about },
        three,
        'Objections until 24 Dec 2026; then staff: /mailbox-read, /approvals-complete',
      ],
      [{ kind: 'held', ...about }, held, 'Held: objection 1 open'],
      [
        { kind: 'differs', ...about },
        record,
        'Differs from what was announced: undo the push, or announce again',
      ],
      [
        { kind: 'stale', entries: ['a', 'b', 'c'] },
        record,
        'Update the branch: on the default branch a, b and 1 more changed',
      ],
      [{ kind: 'invalid' }, record, 'The files have errors: see the comment on the pull request'],
      [{ kind: 'nothing-material' }, record, 'Nothing here that customers have to be told of first'],
      [{ kind: 'closed' }, record, 'Customers were told; nothing is open'],
      [{ kind: 'other-base' }, record, 'Not to the default branch: nothing is announced from here'],
    ];
    for (const [reason, of, words] of gates)
      expect(gateWords({ state: 'pending', reason }, [of])).toBe(words);
  });

  test('in 140 characters, whatever went wrong', () => {
    const gate: Gate = {
      state: 'error',
      reason: { kind: 'doubt', why: 'a page of the list was missing, '.repeat(20) },
    };
    expect(gateWords(gate, []).length).toBeLessThanOrEqual(140);
  });
});

describe('labels', () => {
  test('show the state, the latest group’s day, and what needs a person', async () => {
    const record = await record42({ by: threeGroups }, { state: 'held' });
    expect(
      labelsOf(record, [
        { for: 'unread', comments: [9005] },
        { for: 'notice', notice: 'n-0001', channel: 'customers', failed: true },
      ]),
    ).toEqual([
      'subprocessor-change',
      'change: held',
      'objections-until: 2026-12-24',
      'needs-reading',
      'notice-failed',
    ]);
  });

  test('name no day once the time is over', async () => {
    expect(labelsOf(await record42({}, { state: 'window-closed' }), [])).toEqual([
      'subprocessor-change',
      'change: window closed',
    ]);
  });

  test('are ours or are left alone, and fit what GitHub takes', async () => {
    const states = [
      'announcing',
      'open',
      'held',
      'window-closed',
      'in-the-list',
      'cancelled',
      'replaced',
    ] as const;
    const names = new Set<string>();
    for (const state of states)
      for (const name of labelsOf(await record42({}, { state }), [])) names.add(name);
    for (const name of [...names, 'needs-reading', 'notice-failed']) {
      expect(isOurLabel(name)).toBe(true);
      expect(name.length).toBeLessThanOrEqual(50);
      expect(definitionOf(name).description.length).toBeLessThanOrEqual(100);
      expect(definitionOf(name).color).toMatch(/^[0-9a-f]{6}$/);
    }
    for (const name of ['bug', 'change: maybe', 'objections-until: soon', 'objections-until: 2026-13-09']) {
      expect(isOurLabel(name)).toBe(false);
    }
    expect(() => definitionOf('bug')).toThrow(RangeError);
  });
});

describe('messages of ledger commits', () => {
  test('say in ids and counts what moved', async () => {
    const before = await record42();
    const after = await record42({}, { state: 'held', objections: [objection(1)] });
    expect(ledgerMessage([after], [before], false)).toBe('0012: open → held, 1 objection recorded');
    expect(ledgerMessage([before], [], true)).toBe(
      '1 record: 0012\n\n0012: announced\nmain: taken over as told to customers',
    );
    expect(ledgerMessage([], [], true)).toBe('main: taken over as told to customers');
    expect(ledgerMessage([after], [after], false)).toBe('0012: kept up to date');
  });

  test('say what became of claimed acts', async () => {
    const effects = { issue: effect({ state: 'done' }), 'notice/n-0001': effect({ state: 'failed' }) };
    const record = await record42({}, { effects });
    expect(outcomesMessage([record])).toBe('0012: 1 act done, 1 failed');
  });
});
