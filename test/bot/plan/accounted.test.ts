import { expect, it } from 'vitest';
import { account, accountOf } from '../../../bot/plan/accounted.ts';
import { entry, ledger, look, now, record, registry } from './a-look.ts';

const was = registry(entry('a'));
const is = registry(entry('a'), entry('b'));
const known = ledger({ accounted: accountOf(was) });
const seen = look(is, { told: was });
const pushed = `push-${'b'.repeat(12)}`;

it('what nobody was told of is told; what a record tells is taken over; what it tells backwards too, while it lives', () => {
  expect(account(known, [], seen).afterTheFact).toMatchObject({
    id: pushed,
    changes: [{ entry: 'b' }],
    merged: { early: true },
  });
  expect(account(known, [record(was, is)], seen)).toMatchObject({
    afterTheFact: null,
    accounted: accountOf(is),
    stuck: null,
  });
  expect(account(known, [record(was, is, { state: 'cancelled' })], seen).afterTheFact).not.toBeNull();
  const undone = look(was, { told: is });
  const late = ledger({ accounted: accountOf(is) });
  expect(account(late, [record(was, is, { state: 'open' })], undone)).toMatchObject({
    afterTheFact: null,
    accounted: accountOf(was),
  });
  expect(
    account(late, [record(was, is, { state: 'in-the-list', ended_at: now })], undone).afterTheFact,
  ).toMatchObject({ changes: [{ class: 'removal' }] });
  expect(account(late, [], undone).afterTheFact).not.toBeNull();
});

it('told from something else to this is not told from here to this', () => {
  const from = registry(entry('a'), entry('b', 'Sends letters.'));
  const behind = ledger({ accounted: accountOf(from) });
  expect(account(behind, [record(was, is)], look(is, { told: from })).afterTheFact).toMatchObject({
    changes: [{ entry: 'b', class: 'scope-change' }],
  });
});

it('the same commit pushed again gets a record of its own', () => {
  expect(account({ ...known, closed: [pushed] }, [], seen).afterTheFact?.id).toBe(`${pushed}.2`);
});

it('what cannot be told yet is not taken for told, and says why', () => {
  const blind = account(known, [], { ...seen, told: null });
  expect(blind).toMatchObject({
    accounted: null,
    afterTheFact: null,
    stuck: expect.stringMatching(/cannot be read/),
  });
  const uncounted = account(known, [], { ...seen, deadlines: { ...seen.deadlines, now: [] } });
  expect(uncounted).toMatchObject({
    accounted: null,
    afterTheFact: null,
    stuck: expect.stringMatching(/no deadline can be counted/),
  });
});
