import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileText, readRecord } from '../../../bot/ledger/files.ts';
import type { ChangeIssue, Comment, Ledger, Observation, Pull } from '../../../bot/observation.ts';
import { claimedBy } from '../../../bot/plan/effects.ts';
import { restated, withLaterWindows, withOutcomes } from '../../../bot/plan/outcomes.ts';
import { plan } from '../../../bot/plan/plan.ts';
import { pathOf, type Record } from '../../../bot/record.ts';
import type { Entry } from '../../../core/entry.ts';
import {
  alice,
  comment,
  deadlines,
  entry,
  ledger,
  loaded,
  look,
  ourselves,
  policy,
  pull,
  record,
  registry,
  vera,
} from './a-look.ts';

const words = [
  '/object no',
  '/withdraw 1',
  '/still-object 1',
  '/answer 1 agreed',
  '/answer 1 proceeding-despite',
  '/confirm 1',
  '/mailbox-read',
  '/cancel-change why',
  '/extend 2027-01-15 more',
  '/extend 9999-99-99 more',
  '/not-objection 1..99',
  '/count 60',
  '/approvals-complete A-1',
  '/waive-notice customers told by hand',
  '/record-objection C-1 sent 2026-11-23T09:00Z',
  '/treat details because',
  '/announce',
  `/announce ${'0'.repeat(32)}`,
  '/status',
  '<!-- subprocessors:change 0007 -->',
  'Hello\n\u202e/object',
  '',
];
const bob = { ...alice, id: 3, login: 'bob' };
const people = [
  vera,
  alice,
  bob,
  ourselves,
  { ...vera, id: 0, login: 'ghost', kind: 'ghost' },
  { ...vera, id: 5, kind: 'bot' },
] as const;
const instants = [
  '2026-11-22T10:00:00Z',
  '2026-11-23T09:00:00Z',
  '2026-11-25T10:00:00Z',
  '2026-12-09T22:59:59Z',
  '2027-01-05T10:00:00Z',
];
const sometime = fc.constantFrom(...instants);

const comments = (source: Comment['source'], number: number): fc.Arbitrary<Comment[]> =>
  fc.uniqueArray(
    fc
      .record({
        id: fc.integer({ min: 1, max: 99 }),
        author: fc.constantFrom(...people),
        body: fc.constantFrom(...words),
        createdAt: sometime,
        updatedAt: sometime,
      })
      .map(({ id, author, body, ...some }) => comment(id, author, body, { source, number, ...some })),
    { maxLength: 5, selector: ({ id }) => id },
  );
const one = (id: string): fc.Arbitrary<Entry | null> =>
  fc.option(
    fc
      .record({ purpose: fc.constantFrom('One.', 'Two.'), address: fc.constantFrom('Berlin', 'Paris') })
      .map(({ purpose, address }) => entry(id, purpose, address)),
    { freq: 4 },
  );
const list = fc
  .tuple(one('a'), one('b'))
  .map(entries => registry(...entries.filter(found => found !== null)));
const maybe = fc.option(list, { freq: 6 });

const pulls: fc.Arbitrary<Pull[]> = fc
  .array(
    fc.record({
      base: maybe,
      after: maybe,
      open: fc.boolean(),
      merged: fc.boolean(),
      draft: fc.boolean(),
      baseIsDefault: fc.boolean(),
      written: comments('pull', 7),
      head: fc.constantFrom('a', 'd'),
    }),
    { maxLength: 2 },
  )
  .map(some =>
    some.map(({ base, after, written, head, ...rest }, index) =>
      pull(base, after, { ...rest, number: 7 + index, head: head.repeat(40), comments: written }),
    ),
  );

const records: fc.Arbitrary<Record[]> = fc
  .array(
    fc.record({
      before: list,
      after: list,
      issue: fc.constantFrom(3, null),
      kind: fc.constantFrom('announced', 'after-the-fact'),
      state: fc.constantFrom('announcing', 'open', 'held', 'window-closed', 'cancelled', 'replaced'),
      windows: fc.boolean(),
    }),
    { maxLength: 2 },
  )
  .map(some =>
    some.map(({ before, after, windows, ...rest }, index) => {
      const made = record(before, after, { ...rest, id: ['0007', '0008'][index] ?? '0009', pull: 7 + index });
      return windows ? made : { ...made, windows: [] };
    }),
  );

const issues: fc.Arbitrary<ChangeIssue[]> = fc
  .uniqueArray(
    fc.record({
      number: fc.constantFrom(3, 4),
      record: fc.constantFrom('0007', '0008', '0099'),
      open: fc.boolean(),
      locked: fc.boolean(),
      comments: comments('issue', 3),
    }),
    { maxLength: 2, selector: ({ number }) => number },
  )
  .map(some =>
    some.map(issue => ({
      ...issue,
      title: 'A change',
      body: '',
      labels: ['subprocessor-change', 'objections-until: 2026-12-09', 'theirs'],
    })),
  );

const observations: fc.Arbitrary<Observation> = fc
  .record({
    main: maybe,
    told: maybe,
    pulls,
    issues,
    kept: records,
    instant: sometime,
    accounted: fc.dictionary(fc.constantFrom('a', 'b'), fc.constant('0'.repeat(64))),
    doubts: fc.constantFrom<string[]>([], [], [], ['a page is missing']),
    channels: fc.constantFrom([], ['customers'], ['customers']),
    deadlines: fc.constantFrom(deadlines, []),
    queue: fc.array(fc.record({ base: maybe, after: maybe }), { maxLength: 1 }),
    damage: fc.constantFrom(null, null, null, null, 'missing', 'damaged', 'copy', 'writer'),
  })
  .map(({ main, instant, kept, accounted, queue, deadlines: counted, damage, ...rest }) => {
    const at = new Date(instant).toISOString();
    const found: Observation['ledger'] =
      damage === 'missing'
        ? { missing: true }
        : damage === 'damaged'
          ? { damaged: 'main.yaml is no YAML' }
          : ledger({
              records: kept,
              accounted,
              repositoryId: damage === 'copy' ? 2 : 1,
              writer: damage === 'writer' ? 'actions' : 'app:1',
            });
    return look(main, {
      ...rest,
      now: at,
      ledger: found,
      deadlines: { now: counted, of: new Map(kept.map(({ id }) => [id, counted])) },
      mergeGroups: queue.map(group => ({
        head: 'e'.repeat(40),
        base: group.base,
        after: loaded(group.after),
        statuses: [],
      })),
    });
  });

/** The look that the next round has, if every claimed act went well; `null` once the ledger is left as it is. */
function nextLook(seen: Observation, round: number): Observation | null {
  const [write] = plan(seen);
  if (write?.do !== 'write-ledger') return null;
  const before: Ledger = 'head' in seen.ledger ? seen.ledger : ledger();
  const written = write.records.map(one => {
    const acts = claimedBy(one, seen.run).map(
      effect => ({ effect, done: true, result: '3', evidence: 'handed-over' }) as const,
    );
    return acts.length === 0
      ? one
      : restated(withLaterWindows(withOutcomes(one, acts, seen.now), deadlines), seen.now, seen.doubts);
  });
  for (const one of written) expect(readRecord(pathOf(one), fileText(one)).id).toBe(one.id);
  const untouched = before.records.filter(({ id }) => !written.some(one => one.id === id));
  const records = [...untouched, ...written];
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  const opened = records.flatMap(({ id, issue }) =>
    issue !== null && !seen.issues.some(({ number }) => number === issue)
      ? [
          {
            number: issue,
            record: id,
            title: '',
            body: '',
            open: true,
            locked: false,
            labels: [],
            comments: [],
          },
        ]
      : [],
  );
  return {
    ...seen,
    run: `run-${round}`,
    issues: [...seen.issues, ...opened.slice(0, 1)],
    told: write.accounted === null ? seen.told : seen.main.loaded.registry,
    ledger: { ...before, records, accounted: write.accounted ?? before.accounted },
  };
}

it('a plan can be made from whatever is seen, the same each time, and writing comes to an end', () => {
  fc.assert(
    fc.property(observations, first => {
      let seen: Observation | null = first;
      for (let round = 2; seen !== null; round += 1) {
        expect(plan(seen)).toEqual(plan(seen));
        if (round > 9)
          throw new Error(
            `It never settles: ${JSON.stringify(plan(seen).map(step => (step.do === 'write-ledger' ? step.message : step.do)))}`,
          );
        seen = nextLook(seen, round);
      }
    }),
    { numRuns: 250 },
  );
}, 60_000);

it('in doubt nothing is begun, closed, sent or said to be a success', () => {
  fc.assert(
    fc.property(observations, seen => {
      for (const step of plan({ ...seen, doubts: ['a page is missing'] })) {
        expect(step.do).not.toMatch(/^(open-issue|send-notice)$/);
        if (step.do === 'set-status') expect(step.state).not.toBe('success');
        if (step.do !== 'write-ledger' || !('records' in seen.ledger)) continue;
        for (const one of step.records) {
          const before = seen.ledger.records.find(({ id }) => id === one.id);
          expect(before).toBeDefined();
          if (before?.state !== 'window-closed') expect(one.state).not.toBe('window-closed');
        }
      }
    }),
    { numRuns: 250 },
  );
}, 60_000);

it('nothing is sent before the ledger says that it will be', () => {
  fc.assert(
    fc.property(observations, seen => {
      const steps = plan(seen);
      const acts = steps.filter(({ do: what }) => what === 'open-issue' || what === 'send-notice');
      if (acts.length > 0) expect(steps[0]?.do).toBe('write-ledger');
      expect(acts.length).toBeLessThanOrEqual(policy.channels.length * 6);
    }),
    { numRuns: 100 },
  );
}, 60_000);
