import { describe, expect, it } from 'vitest';
import type { Observation, Pull } from '../../../bot/observation.ts';
import { gateOf, gateOfGroup } from '../../../bot/plan/gate.ts';
import type { Record } from '../../../bot/record.ts';
import { gateWords } from '../../../bot/texts/gate.ts';
import type { Entry } from '../../../core/entry.ts';
import { startOfFile } from '../../../core/finding.ts';
import type { Registry } from '../../../core/registry.ts';
import { entry, loaded, look, now, policy, pull, record, registry } from './a-look.ts';

const [a, b] = [entry('a'), entry('b')];
const was = registry(a);
const is = registry(a, b);
const half = registry(a, entry('b', 'Sends letters.'));
const both = registry(a, b, entry('c'));
const paris = entry('a', undefined, 'Paris');
const digest = '3f9a2c71d0e4b5a69788776655443322'.padEnd(64, '0');
const issue = { issue: 3 };
const heldBy: Record['comments'][number] = {
  id: 60,
  source: 'issue',
  verdict: 'unread',
  created_at: now,
  seen_at: now,
  hash: '0'.repeat(64),
  gone: false,
  decided: null,
};
const error = {
  rule: 'empty-file',
  severity: 'error',
  message: 'Empty.',
  file: 'registry/x.yaml',
  ...startOfFile,
} as const;

/** A list under a policy that has customers told of details too. */
function strict(details: 'window' | 'notice', ...entries: readonly Entry[]): Registry {
  return { ...registry(...entries), policy: { ...policy, treatments: { ...policy.treatments, details } } };
}

interface Row {
  readonly when: string;
  readonly pull: Pull;
  readonly seen?: Partial<Observation>;
  readonly main?: typeof was | null;
  readonly records?: readonly Record[];
  readonly says: string;
}

const table: readonly Row[] = [
  {
    when: 'nothing differs',
    pull: pull(was, was),
    says: 'success: Nothing here that customers have to be told of first',
  },
  {
    when: 'only a detail differs',
    pull: pull(was, registry(entry('a', undefined, 'Paris'))),
    says: 'success: Nothing here that customers have to be told of first',
  },
  {
    when: 'it goes to another branch',
    pull: pull(was, was, { baseIsDefault: false }),
    says: 'pending: Not to the default branch: nothing is announced from here',
  },
  {
    when: 'its files cannot be read',
    pull: pull(was, null),
    says: 'failure: The files have errors: see the comment on the pull request',
  },
  {
    when: 'its files have an error',
    pull: pull(was, is, { after: { ...loaded(is), findings: [error] } }),
    says: 'failure: The files have errors: see the comment on the pull request',
  },
  {
    when: 'it began from an unreadable list',
    pull: pull(null, is),
    says: 'error: Could not see everything; the next pass looks again: the registry it started from cannot be read: update the branch',
  },
  {
    when: 'the list itself is unreadable',
    main: null,
    pull: pull(was, is),
    says: 'error: Could not see everything; the next pass looks again: the registry on the default branch has errors',
  },
  {
    when: 'its entry has changed meanwhile',
    main: half,
    pull: pull(was, is),
    says: 'failure: Update the branch: on the default branch b changed',
  },
  {
    when: 'it is not announced',
    pull: pull(was, is),
    says: 'pending: Staff: /announce 3f9a2c71d0e4b5a69788776655443322',
  },
  {
    when: 'notices are going out',
    pull: pull(was, is),
    records: [record(was, is)],
    says: 'pending: Notices are going out; objections until 9 Dec 2026',
  },
  {
    when: 'the window runs',
    pull: pull(was, is),
    records: [record(was, is, { ...issue, state: 'open' })],
    says: 'pending: Objections until 9 Dec 2026; then staff: /mailbox-read',
  },
  {
    when: 'a comment is unread',
    pull: pull(was, is),
    records: [record(was, is, { ...issue, state: 'held', comments: [heldBy] })],
    says: 'failure: Held: 1 comment to be read',
  },
  {
    when: 'something else was announced',
    pull: pull(was, half),
    records: [record(was, is, { ...issue, state: 'open' })],
    says: 'failure: Differs from what was announced: undo the push, or announce again',
  },
  {
    when: 'something else was announced and is closed',
    pull: pull(was, half),
    records: [record(was, is, { ...issue, state: 'window-closed' })],
    says: 'failure: Differs from what was announced: undo the push, or announce again',
  },
  {
    when: 'what was announced is proposed no more',
    pull: pull(was, was),
    records: [record(was, is, { ...issue, state: 'window-closed' })],
    says: 'failure: Differs from what was announced: undo the push, or announce again',
  },
  {
    when: 'the window has closed',
    pull: pull(was, is),
    records: [record(was, is, { ...issue, state: 'window-closed' })],
    says: 'success: Customers were told; nothing is open',
  },
  {
    when: 'it was cancelled',
    pull: pull(was, is),
    records: [record(was, is, { ...issue, state: 'cancelled' })],
    says: 'pending: Staff: /announce 3f9a2c71d0e4b5a69788776655443322',
  },
  {
    when: 'it was announced, done and undone',
    pull: pull(was, is),
    records: [record(was, is, { ...issue, state: 'in-the-list', ended_at: now })],
    says: 'pending: Staff: /announce 3f9a2c71d0e4b5a69788776655443322',
  },
  {
    when: 'it was announced from another list',
    pull: pull(is, registry(a)),
    records: [record(was, is, { ...issue, pull: 8, state: 'window-closed' })],
    main: is,
    says: 'pending: Staff: /announce 3f9a2c71d0e4b5a69788776655443322',
  },
  {
    when: 'the window has closed, in doubt',
    pull: pull(was, is),
    records: [record(was, is, { ...issue, state: 'window-closed' })],
    seen: { doubts: ['a page is missing'] },
    says: 'error: Could not see everything; the next pass looks again: a page is missing',
  },
  {
    when: 'it has nothing worse than a warning',
    pull: pull(was, was, { after: { ...loaded(was), findings: [{ ...error, severity: 'warning' }] } }),
    says: 'success: Nothing here that customers have to be told of first',
  },
  {
    when: 'another entry has changed meanwhile',
    main: registry(entry('a', 'Sends letters.')),
    pull: pull(was, is),
    records: [record(was, is, { ...issue, state: 'window-closed' })],
    says: 'success: Customers were told; nothing is open',
  },
  {
    when: 'another entry was announced in the very same words',
    pull: pull(was, registry(a, { ...b, id: 'c' })),
    records: [record(was, is, { ...issue, pull: 8, state: 'window-closed' })],
    says: 'pending: Staff: /announce 3f9a2c71d0e4b5a69788776655443322',
  },
  {
    when: 'the window of two entries runs',
    pull: pull(was, both),
    records: [record(was, both, { ...issue, state: 'open' })],
    says: 'pending: Objections until 9 Dec 2026; then staff: /mailbox-read',
  },
  {
    when: 'more is proposed than was announced',
    pull: pull(was, both),
    records: [record(was, is, { ...issue, state: 'open' })],
    says: 'failure: Differs from what was announced: undo the push, or announce again',
  },
  {
    when: 'half of what was announced is proposed no more',
    pull: pull(was, is),
    records: [record(was, both, { ...issue, state: 'window-closed' })],
    says: 'failure: Differs from what was announced: undo the push, or announce again',
  },
  {
    when: 'half of what was announced is in the list by now',
    main: is,
    pull: pull(is, both),
    records: [record(was, both, { ...issue, state: 'window-closed' })],
    says: 'success: Customers were told; nothing is open',
  },
  {
    when: 'half of what was announced is in the list by now, with another detail since',
    main: registry(a, entry('b', undefined, 'Paris')),
    pull: pull(registry(a, entry('b', undefined, 'Paris')), registry(...both.entries)),
    records: [record(was, both, { ...issue, state: 'window-closed' })],
    says: 'success: Customers were told; nothing is open',
  },
  {
    when: 'customers are told of details, and another detail was announced',
    main: strict('window', a),
    pull: pull(strict('window', a), strict('window', entry('a', undefined, 'Rome'))),
    records: [record(strict('window', a), strict('window', paris), { ...issue, state: 'window-closed' })],
    says: 'failure: Differs from what was announced: undo the push, or announce again',
  },
  {
    when: 'a detail that was announced with it is in the list by now',
    main: strict('notice', paris),
    pull: pull(strict('notice', paris), strict('notice', paris, b)),
    records: [record(strict('notice', a), strict('notice', paris, b), { ...issue, state: 'window-closed' })],
    says: 'success: Customers were told; nothing is open',
  },
  {
    when: 'a detail that was announced with it is proposed no more',
    main: strict('notice', a),
    pull: pull(strict('notice', a), strict('notice', a, b)),
    records: [record(strict('notice', a), strict('notice', paris, b), { ...issue, state: 'window-closed' })],
    says: 'failure: Differs from what was announced: undo the push, or announce again',
  },
  {
    when: 'something else was announced, in doubt',
    pull: pull(was, half),
    records: [record(was, is, { ...issue, state: 'open' })],
    seen: { doubts: ['a page is missing'] },
    says: 'failure: Differs from what was announced: undo the push, or announce again',
  },
  {
    when: 'nothing differs, in doubt',
    pull: pull(was, was),
    seen: { doubts: ['a page is missing'] },
    says: 'error: Could not see everything; the next pass looks again: a page is missing',
  },
];

describe('the gate of one pull request', () => {
  it.each(table)('$when → $says', ({ pull: one, seen = {}, main = was, records = [], says }) => {
    const gate = gateOf(one, look(main, seen), records, digest);
    const words = gateWords(gate, records);
    expect(`${gate.state}: ${words}`).toBe(says);
    expect(words.length).toBeLessThanOrEqual(140);
  });
});

describe('the gate of a group of the merge queue', () => {
  const inDoubt = { doubts: ['a page is missing'] };
  const closed = record(was, is, { ...issue, state: 'window-closed' });
  const pushed = record(was, is, { ...issue, pull: null, state: 'open' });
  it.each<[string, Registry | null, Registry | null, Partial<Observation>, readonly Record[], string]>([
    ['it cannot be read', was, null, {}, [], 'failure: The files have errors'],
    ['what it would go to cannot be read', null, is, {}, [], 'failure: The files have errors'],
    ['the window has closed', was, is, {}, [closed], 'success: Customers were told; nothing is open'],
    ['the window has closed, in doubt', was, is, inDoubt, [closed], 'error: Could not see everything'],
    ['it is not announced', was, is, {}, [], 'pending: Staff: announce this change first'],
    ['it was told after a push', was, is, {}, [pushed], 'pending: Staff: announce this change first'],
  ])('%s', (_when, base, after, seen, records, says) => {
    const gate = gateOfGroup(base, after, look(was, seen), records);
    expect(`${gate.state}: ${gateWords(gate, records)}`).toContain(says);
  });
});
