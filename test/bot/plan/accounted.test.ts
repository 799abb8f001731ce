import { expect, it } from 'vitest';
import { account, accountOf } from '../../../bot/plan/accounted.ts';
import { deadlinesOf } from '../../../core/deadline/deadline.ts';
import { refuse } from '../../../core/deadline/refusal.ts';
import { entry, ledger, look, now, policy, record, registry } from './a-look.ts';

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

it('nothing new, or a list that nobody can read, moves no account', () => {
  const nothing = { accounted: null, afterTheFact: null, stuck: null };
  expect(account(known, [], look(was))).toEqual(nothing);
  expect(account(known, [], look(null))).toEqual(nothing);
});

it('of a push only what nobody was told of is told, not what a record tells or what is a detail', () => {
  const more = registry(entry('a', undefined, 'Paris'), entry('b'), entry('c', 'Sends letters.'));
  const told = account(known, [record(was, is)], look(more, { told: was }));
  expect(told.afterTheFact?.changes.map(one => one.entry)).toEqual(['c']);
  expect(told.accounted).toEqual(accountOf(more));
});

it('what is told of one entry is not told of another with the same content, nor is half of a change all of it', () => {
  const first = record(was, is);
  const twin = registry(entry('a'), { ...entry('b'), id: 'c' });
  expect(account(known, [first], look(twin, { told: was })).afterTheFact).not.toBeNull();
  const other = registry(entry('a'), entry('b', 'Sends letters.'));
  expect(account(known, [first], look(other, { told: was })).afterTheFact).not.toBeNull();

  const [x, y, z] = ['Sends letters.', 'Sends faxes.', 'Sends parcels.'].map(does =>
    registry(entry('a', does)),
  );
  if (x === undefined || y === undefined || z === undefined) throw new Error('There are three.');
  const live = record(x, y, { state: 'open' });
  const from = (accounted: typeof x, to: typeof x) =>
    account(ledger({ accounted: accountOf(accounted) }), [live], look(to, { told: accounted })).afterTheFact;
  expect(from(x, y)).toBeNull();
  expect(from(y, x)).toBeNull();
  expect(from(x, z)).not.toBeNull();
  expect(from(z, y)).not.toBeNull();
  expect(from(y, z)).not.toBeNull();
  expect(from(z, x)).not.toBeNull();
});

it('a record of two changes tells each of them; one that was announced anew tells nothing any more', () => {
  const both = record(was, registry(entry('a'), entry('b'), entry('c')));
  expect(account(known, [both], seen)).toMatchObject({ accounted: accountOf(is), afterTheFact: null });
  expect(account(known, [{ ...both, state: 'replaced' }], seen).afterTheFact).not.toBeNull();
});

it('an account that differs while the list does not, but in a detail, is set right in silence', () => {
  const moved = registry(entry('a', undefined, 'Paris'));
  const counted = ledger({ accounted: { a: 'f'.repeat(64) } });
  expect(account(counted, [], look(moved, { told: was }))).toEqual({
    accounted: accountOf(moved),
    afterTheFact: null,
    stuck: null,
  });
});

it('what a record tells is taken over, even if what customers know cannot be read', () => {
  expect(account(known, [record(was, is)], { ...seen, told: null })).toMatchObject({
    accounted: accountOf(is),
    stuck: null,
  });
});

it('it says what cannot be read, and why no deadline can be counted', () => {
  expect(account(known, [], { ...seen, told: null }).stuck).toMatch(/^the commit bbbbbbbbbbbb, which/);
  const none = { ...seen.deadlines, now: [] };
  expect(account(known, [], { ...seen, deadlines: none }).stuck).toMatch(/no day to count from$/);
  const refused = {
    ...none,
    now: [{ group: 'standard', ...refuse('no-holiday-data', 'Nobody knows the holidays of 2099.') }],
  };
  expect(account(known, [], { ...seen, deadlines: refused }).stuck).toMatch(/the holidays of 2099\.$/);
});

it('only what has a window needs a deadline; with one that has, all of them wait', () => {
  const gone = registry();
  const uncounted = { ...seen.deadlines, now: [] };
  const removed = account(known, [], look(gone, { told: was, deadlines: uncounted }));
  expect(removed.afterTheFact).toMatchObject({
    changes: [{ entry: 'a', class: 'removal' }],
    windows: [],
    announced: { on: '2026-11-23' },
  });
  const swapped = registry(entry('b'));
  expect(account(known, [], look(swapped, { told: was, deadlines: uncounted })).afterTheFact).toBeNull();
});

it('it is told by the bot, of no pull request, from the day in the policy’s zone, under an id of its own', async () => {
  const late = { now: '2026-11-23T23:30:00.000Z', told: was };
  const told = account(
    known,
    [record(was, was, { id: pushed })],
    look(is, {
      ...late,
      deadlines: { now: await deadlinesOf(policy, '2026-11-24'), of: new Map() },
    }),
  );
  expect(told.afterTheFact).toMatchObject({
    id: `${pushed}.2`,
    kind: 'after-the-fact',
    pull: null,
    replaces: null,
    head: 'b'.repeat(40),
    announced: { by: 'bot', permission: '-', at: late.now, on: '2026-11-24', comment: null },
    merged: { commit: 'b'.repeat(40), at: late.now, early: true },
  });
});
