import { expect, it } from 'vitest';
import { type EffectOutcome, restated, withOutcomes } from '../../../bot/plan/outcomes.ts';
import type { Notice, Record } from '../../../bot/record.ts';
import { effect, record42 } from '../texts/change-42.ts';

const now = '2026-11-23T09:14:00Z';
const claimed = effect({ by: 'run-1', until: '2026-11-23T09:20:00Z', told: ['x'] });
const change = await record42({}, { issue: null, effects: { issue: claimed, 'notice/n-0001': claimed } });
const after = (record: Record, ...outcomes: EffectOutcome[]) => withOutcomes(record, outcomes, now);
const evidence = ({ notices }: Record) => notices.map(({ evidence: what, at }) => [what, at]);

const opened: EffectOutcome = { effect: 'issue', done: true, result: '43', evidence: null };
const sent = (what: Notice['evidence'] | null): EffectOutcome => ({
  effect: 'notice/n-0001',
  done: true,
  result: 'id',
  evidence: what,
});
const failed = (effect: string): EffectOutcome => ({
  effect,
  done: false,
  result: 'mailbox full',
  nextTry: '2026-11-23T09:30:00Z',
  told: ['y'],
});

it('an issue that was opened is the issue of the change', () => {
  const record = after(change, opened);
  expect(record.issue).toBe(43);
  expect(record.effects['issue']).toEqual({
    ...claimed,
    state: 'done',
    until: null,
    at: now,
    result: '43',
    told: [],
  });
  expect(evidence(record)).toEqual(evidence(change));
});

it('one that could not be opened is tried again', () => {
  const record = after(change, failed('issue'));
  expect(record.issue).toBeNull();
  expect(record.effects['issue']).toEqual({
    ...claimed,
    state: 'failed',
    until: null,
    at: now,
    result: 'mailbox full',
    next_try: '2026-11-23T09:30:00Z',
    told: ['y'],
  });
});

it('a notice is as good as its evidence, and one that failed says so', () => {
  expect(evidence(after(change, sent('accepted')))).toEqual([['accepted', now]]);
  expect(evidence(after(change, sent(null)))).toEqual([['handed-over', now]]);
  const record = after(change, failed('notice/n-0001'));
  expect(evidence(record)).toEqual([['failed', now]]);
  expect(record.effects['notice/n-0001']).toMatchObject({ state: 'failed', told: ['y'] });
});

it('the state is what it waits for, and the record is the same one where that is as it was', async () => {
  const open = await record42();
  expect(restated(open, now, [])).toBe(open);
  expect(restated({ ...open, state: 'held' }, now, [])).toEqual(open);
});

it('a waived notice stays waived, another notice as it was, and what nobody claimed is nothing', () => {
  const [notice] = change.notices as [Notice];
  const both = {
    ...change,
    notices: [
      { ...notice, evidence: 'waived' as const },
      { ...notice, id: 'n-0002' },
    ],
  };
  expect(after(both, failed('notice/n-0001')).notices).toEqual(both.notices);
  expect(after(change, failed('notice/n-0009'))).toBe(change);
});
