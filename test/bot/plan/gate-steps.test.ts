import { expect, it } from 'vitest';
import type { Observation, Pull } from '../../../bot/observation.ts';
import { gatesOf } from '../../../bot/plan/gate.ts';
import { doubtfulGates, gateSteps } from '../../../bot/plan/views/gates.ts';
import type { Registry } from '../../../core/registry.ts';
import { entry, ledger, loaded, look, pull, registry } from './a-look.ts';

const was = registry(entry('a'));
const is = registry(entry('a'), entry('b'));
const steps = (observation: Observation) => gateSteps(observation, [], gatesOf(observation, [], new Map()));

it('a status is written where it differs or somebody else wrote it, and nowhere else', () => {
  const said = {
    state: 'success',
    description: 'Nothing here that customers have to be told of first',
    ours: true,
  } as const;
  const seen = (...statuses: Pull['statuses']) => look(was, { pulls: [pull(was, was, { statuses })] });
  expect(steps(seen(said))).toEqual([]);
  expect(steps(seen())).toHaveLength(1);
  expect(steps(seen({ ...said, ours: false }, said))).toHaveLength(1);
  expect(steps(seen({ ...said, description: 'Fine' }))).toHaveLength(1);
  expect(steps(seen({ ...said, state: 'error' }))).toHaveLength(1);
  expect(steps(look(was, { pulls: [pull(was, was, { open: false })] }))).toEqual([]);
});

it('when nothing can be decided, no open pull request and no group of the queue goes on saying success', () => {
  const success = [{ state: 'success', description: 'x', ours: true }] as const;
  const group = { head: 'd'.repeat(40), base: was, after: loaded(is), statuses: success };
  const pulls = [
    pull(was, was, { statuses: success }),
    pull(was, was, { number: 10, statuses: success }),
    pull(was, is, { number: 8, head: 'e'.repeat(40), baseIsDefault: false }),
    pull(was, is, { number: 9, head: 'f'.repeat(40), open: false }),
  ];
  const seen = look(was, { ledger: ledger(), pulls, mergeGroups: [group] });
  expect(doubtfulGates(seen, 'the ledger is missing')).toMatchObject([
    { sha: 'a'.repeat(40), state: 'error', number: 7 },
    { sha: 'd'.repeat(40), state: 'error', number: null },
  ]);
});

it('each commit gets its own word, and so does each group of the queue', () => {
  const [one, other, queued] = ['a'.repeat(40), 'b'.repeat(40), 'd'.repeat(40)];
  const pulls = [pull(was, was, { head: one }), pull(was, is, { number: 8, head: other })];
  const group = { head: queued, base: was, after: loaded(is), statuses: [] };
  expect(steps(look(was, { pulls, mergeGroups: [group] }))).toMatchObject([
    { do: 'set-status', sha: one, state: 'success', number: 7 },
    { do: 'set-status', sha: other, state: 'pending', number: 8 },
    { do: 'set-status', sha: queued, state: 'pending', number: null },
  ]);
});

it('where somebody writes against us without end, only what opens or shuts the gate is still written', () => {
  const theirs = (state: 'pending' | 'success', times: number) =>
    Array(times).fill({ state, description: 'No', ours: false });
  const written = (after: Registry, statuses: Pull['statuses']) =>
    steps(look(was, { pulls: [pull(was, after, { statuses })] })).length;
  expect(written(is, theirs('pending', 19))).toBe(1);
  expect(written(is, theirs('pending', 20))).toBe(0);
  expect(written(is, theirs('success', 20))).toBe(1);
  expect(written(was, theirs('pending', 20))).toBe(1);
});
