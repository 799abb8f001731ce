import { expect, it } from 'vitest';
import type { Ledger, Observation } from '../../../bot/observation.ts';
import { accountOf } from '../../../bot/plan/accounted.ts';
import { plan } from '../../../bot/plan/plan.ts';
import type { Record } from '../../../bot/record.ts';
import type { Step } from '../../../bot/steps.ts';
import { says } from '../commands/thread.ts';
import { all, is, issue, was } from './a-change.ts';
import { alice, comment, entry, ledger, look, now, pull, record, registry, vera } from './a-look.ts';

type Write = Extract<Step, { readonly do: 'write-ledger' }>;

/** What a pass over a repository with this list writes down; `null` if it writes nothing. */
function written(
  main: typeof was,
  records: readonly Record[],
  some: Partial<Observation> = {},
  account: Partial<Ledger> = {},
): Write | null {
  const book = ledger({ records, accounted: accountOf(was), ...account });
  const [step] = plan(look(main, { told: was, ledger: book, ...some }));
  return step?.do === 'write-ledger' ? step : null;
}

const states = (write: Write | null) => write?.records.map(({ id, state }) => `${id} ${state}`);
const announces = (after: typeof was) => {
  const digest = record(was, after).digest.slice(0, 32);
  return pull(was, after, { comments: [comment(60, alice, `/announce ${digest}`)] });
};
const ended = (some: Partial<Record> = {}) =>
  record(was, is, { id: '0005', pull: 5, state: 'in-the-list', ended_at: now, issue: 4, ...some });

it('what was announced is written down with its issue claimed, and opened only then', () => {
  const book = ledger({ accounted: accountOf(was) });
  const steps = plan(look(was, { ledger: book, pulls: [announces(is)] }));
  expect(steps).toMatchObject([
    {
      do: 'write-ledger',
      records: [{ id: '0007', effects: { issue: { state: 'claimed', by: 'run-1' } } }],
      accounted: null,
      message: '0007: announced, 1 act claimed',
    },
    { do: 'open-issue', record: '0007' },
  ]);
});

it('announced anew, the earlier one is replaced in the same commit, and no other record is touched', () => {
  const other = record(was, registry(entry('a'), entry('c')), { id: '0006', pull: 6, state: 'cancelled' });
  const over = { ...other, ended_at: now };
  const write = written(was, [over, all], {
    pulls: [announces(registry(entry('a'), entry('b', 'Sends letters.')))],
    issues: [issue()],
  });
  expect(states(write)).toEqual(['0007 replaced', '0007.2 announcing']);
  expect(write?.records[0]?.ended_at).toBe(now);
});

it('what is late is heard on a change that is in the list, and not on one that was given up', () => {
  const late = says(vera, '/object', { id: 90, number: 4, createdAt: '2026-11-23T08:59:30Z' });
  const issues = [issue({ number: 4, record: '0005', comments: [late] })];
  const known = { accounted: accountOf(is) };
  const heard = written(is, [ended()], { issues, now: '2026-12-30T09:00:00.000Z', told: is }, known);
  expect(heard?.records).toMatchObject([{ id: '0005', objections: [{ n: 1 }] }]);
  expect(written(is, [ended({ state: 'cancelled' })], { issues, told: is }, known)).toBeNull();
});

it('a pass that finds nothing new writes nothing', () => {
  const known = { accounted: accountOf(is) };
  expect(
    written(is, [ended()], { told: is, issues: [issue({ number: 4, record: '0005' })] }, known),
  ).toBeNull();
  expect(written(was, [])).toBeNull();
});

it('an account moves on in a commit of its own where no record does', () => {
  const moved = registry(entry('a', undefined, 'Paris'));
  expect(written(moved, [], {}, { accounted: { a: 'f'.repeat(64) } })).toMatchObject({
    records: [],
    accounted: accountOf(moved),
    message: 'main: taken over as told to customers',
  });
});

it('what a running record tells is taken over; one that ended before this pass tells nothing of what comes now', () => {
  const running = written(is, [all], { issues: [issue()], pulls: [pull(was, is, { open: false })] });
  expect(running?.accounted).toEqual(accountOf(is));
  expect(states(running)).toEqual(['0007 open']);
  // Given up again and put in once more: nobody was told that it comes back.
  const again = written(is, [ended()], { issues: [issue({ number: 4, record: '0005' })] });
  expect(again?.records).toMatchObject([{ kind: 'after-the-fact', effects: { issue: { by: 'run-1' } } }]);
  expect(again?.message).toContain('main: taken over as told to customers');
});

it('whether a record has ended is asked of that record and of no other', () => {
  const issues = [issue(), issue({ number: 4, record: '0005' })];
  const elsewhere = ended({ changes: [], pull: 4 });
  const beside = written(is, [elsewhere, all], { issues });
  expect(states(beside)).toEqual(['0007 open']);
  const other = record(was, registry(entry('a'), entry('c')), { id: '0006', pull: 6, issue: 3 });
  const back = written(is, [ended(), { ...other, id: '0007' }], { issues });
  expect(back?.records.map(({ kind }) => kind)).toContain('after-the-fact');
});

it('what cannot be told yet keeps every gate in doubt; what is told keeps none', () => {
  const book = ledger({ accounted: accountOf(was) });
  const more = registry(entry('a'), entry('b'), entry('c'));
  const gates = (main: typeof was, told: typeof was | null, after: typeof was) =>
    plan(look(main, { told, ledger: book, pulls: [pull(main, after)] })).flatMap(step =>
      step.do === 'set-status' ? [step.state] : [],
    );
  expect(gates(is, null, more)).toEqual(['error']);
  expect(gates(was, was, is)).toEqual(['pending']);
});

it('of a closed pull request nobody is told what it would be announced as', () => {
  const issues = [issue()];
  const closed = pull(was, registry(entry('a'), entry('b', 'Sends letters.')), { open: false });
  const [paused] = written(was, [all], { issues, pulls: [closed] })?.records ?? [];
  if (paused === undefined) throw new Error('It is not paused.');
  expect(paused).toMatchObject({ paused: true });
  const book = ledger({ records: [paused], accounted: accountOf(was) });
  const [body] = plan(look(was, { told: was, ledger: book, issues, pulls: [closed] })).flatMap(step =>
    step.do === 'comment' && step.number === 7 ? [step.body] : [],
  );
  expect(body).toContain('**Announced.**');
  expect(body).not.toContain('### What changes');
});

it('the first pass says what it takes down', () => {
  const [first] = plan(look(was, { ledger: { missing: true } }));
  expect(first).toMatchObject({ message: 'main: taken over as told to customers' });
});
