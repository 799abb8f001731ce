import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pull } from '../../../bot/observation.ts';
import { gateOf, gateOfGroup, gatesOf } from '../../../bot/plan/gate.ts';
import { gateSteps } from '../../../bot/plan/views/gates.ts';
import type { Record, RecordState } from '../../../bot/record.ts';
import { compareRegistries } from '../../../core/change/compare.ts';
import { materialDigest } from '../../../core/change/material.ts';
import type { Entry } from '../../../core/entry.ts';
import type { Registry } from '../../../core/registry.ts';
import { entry, loaded, look, policy, pull, record } from './a-look.ts';

const ids = ['a', 'b'];
const states: readonly RecordState[] = [
  'announcing',
  'open',
  'held',
  'window-closed',
  'in-the-list',
  'cancelled',
  'replaced',
];
const one = (id: string, purposes: readonly string[]) =>
  fc.option(
    fc
      .record({ purpose: fc.constantFrom(...purposes), address: fc.constantFrom('Berlin', 'Paris') })
      .map(({ purpose, address }) => entry(id, purpose, address)),
    { freq: 3 },
  );
/** A list of two entries at most, under a policy that may have customers told of details. */
const listUnder = (details: 'changelog' | 'notice'): fc.Arbitrary<Registry> =>
  fc.tuple(...ids.map(id => one(id, details === 'notice' ? ['One.'] : ['One.', 'Two.']))).map(entries => ({
    policy: { ...policy, treatments: { ...policy.treatments, details } },
    entries: entries.filter(found => found !== null),
    retired: [],
  }));
const records = (list: fc.Arbitrary<Registry>): fc.Arbitrary<Record[]> =>
  fc.array(
    fc
      .record({
        before: list,
        after: list,
        state: fc.constantFrom(...states, 'window-closed' as const),
        pull: fc.constantFrom(7, 8),
      })
      .map(({ before, after, state, pull: number }, index = 0) =>
        record(before, after, { state, pull: number, id: `000${number}.${index + 2}`, issue: 3 }),
      ),
    { maxLength: 3 },
  );
const scene = fc.constantFrom('changelog' as const, 'notice' as const).chain(details => {
  const list = listUnder(details);
  return fc
    .record({ base: list, main: fc.option(list), head: list, known: records(list) })
    .map(({ main, ...rest }) => ({ ...rest, main: main ?? rest.base }));
});

const at = ({ entries }: Registry, id: string): Entry | null =>
  entries.find(found => found.id === id) ?? null;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What Git makes of it, entry by entry; `null` for a conflict. */
function mergedByGit(base: Registry, main: Registry, head: Registry): Registry | null {
  const entries: Entry[] = [];
  for (const id of ids) {
    const [b, m, h] = [at(base, id), at(main, id), at(head, id)];
    if (!same(b, m) && !same(b, h) && !same(m, h)) return null;
    const result = same(b, h) ? m : h;
    if (result !== null) entries.push(result);
  }
  return { ...main, entries };
}

/** Whether each thing that customers have to be told of was told just so, and its window has closed. */
function isTold(before: Registry, after: Registry, known: readonly Record[]): boolean {
  return compareRegistries(before, after)
    .changes.filter(({ treatment }) => treatment === 'window' || treatment === 'notice')
    .every(change =>
      known.some(
        ({ state, changes }) =>
          state === 'window-closed' &&
          changes.some(
            told =>
              told.entry === change.entry &&
              told.before_digest === materialDigest(change.before) &&
              told.after_digest === materialDigest(change.after) &&
              (before.policy.treatments.details !== 'notice' ||
                (same(told.before, change.before) && same(told.after, change.after))),
          ),
      ),
    );
}

it('what may be merged is what was announced and is closed, whatever the lists and records', () => {
  let successes = 0;
  fc.assert(
    fc.property(scene, ({ base, main, head, known }) => {
      const gate = gateOf(pull(base, head), look(main), known, null);
      if (gate.state !== 'success') return;
      successes += 1;
      const result = mergedByGit(base, main, head);
      expect(result).not.toBeNull();
      if (result !== null) expect(isTold(main, result, known)).toBe(true);
    }),
    { numRuns: 1500 },
  );
  expect(successes).toBeGreaterThan(20);
});

it('the same holds for a group of the merge queue', () => {
  fc.assert(
    fc.property(scene, ({ main, head, known }) => {
      const gate = gateOfGroup(main, head, look(main), known);
      expect(gate.state === 'success').toBe(isTold(main, head, known));
    }),
    { numRuns: 600 },
  );
});

it('a commit that several pull requests stand on says success only if each to the default branch may be merged', () => {
  const sharing = fc.array(
    fc.record({ baseIsDefault: fc.boolean(), open: fc.boolean(), material: fc.boolean() }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(sharing, shapes => {
      const [was, is] = [listOf(entry('a')), listOf(entry('a'), entry('b'))];
      const pulls = shapes.map(
        ({ material, ...some }, index): Pull => ({
          ...pull(was, was, { number: index + 1, ...some }),
          after: loaded(material ? is : was),
        }),
      );
      const seen = look(was, { pulls });
      const steps = gateSteps(seen, [], gatesOf(seen, [], new Map()));
      const counted = shapes.filter(({ open, baseIsDefault }) => open && baseIsDefault);
      const free = counted.length > 0 && counted.every(({ material }) => !material);
      expect(steps.some(step => step.do === 'set-status' && step.state === 'success')).toBe(free);
      expect(steps.length).toBe(shapes.some(({ open }) => open) ? 1 : 0);
    }),
  );
});

function listOf(...entries: readonly Entry[]): Registry {
  return { policy, entries, retired: [] };
}
