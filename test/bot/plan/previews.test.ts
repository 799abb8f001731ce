import { expect, it } from 'vitest';
import type { Observation, Pull } from '../../../bot/observation.ts';
import { gatesOf } from '../../../bot/plan/gate.ts';
import { proposalOf } from '../../../bot/plan/proposal.ts';
import { previewSteps } from '../../../bot/plan/views/previews.ts';
import type { Record } from '../../../bot/record.ts';
import type { Finding } from '../../../core/finding.ts';
import { comment, entry, loaded, look, ourselves, pull, record, registry } from './a-look.ts';

const was = registry(entry('a'));
const is = registry(entry('a'), entry('b'));
const finding = (severity: Finding['severity']): Finding => ({
  rule: 'entry/schema',
  severity,
  file: 'registry/subprocessors/b.yaml',
  message: 'It is odd.',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
});
const found = (after: typeof was | null, ...severities: Finding['severity'][]) => ({
  after: { ...loaded(after), findings: severities.map(finding) },
});

/** The comments that are written on these pull requests. */
function previews(pulls: readonly Pull[], records: readonly Record[] = [], some: Partial<Observation> = {}) {
  const observation = look(was, { pulls, ...some });
  const proposals = new Map(pulls.map(one => [one.number, proposalOf(one, observation, records)]));
  return previewSteps(observation, records, proposals, gatesOf(observation, records, proposals));
}

const body = (...args: Parameters<typeof previews>) => {
  const [step] = previews(...args);
  return step?.do === 'comment' ? step.body : '';
};

it('each pull request that touches the registry has one comment', () => {
  expect(previews([pull(was, is), pull(was, is, { number: 8 })])).toMatchObject([
    { do: 'comment', number: 7 },
    { do: 'comment', number: 8 },
  ]);
  expect(body([pull(was, is)])).toMatch(/^<!-- subprocessors:preview -->\n/);
  expect(body([pull(was, is)])).toContain(`/announce ${record(was, is).digest.slice(0, 32)}`);
});

it('one that changes nothing has none, unless it breaks something', () => {
  expect(previews([pull(was, was)])).toEqual([]);
  expect(previews([pull(was, was, found(was, 'warning'))])).toEqual([]);
  expect(previews([pull(was, was, found(was, 'warning', 'error'))])).toHaveLength(1);
  expect(previews([pull(was, is, found(is, 'warning'))])).toHaveLength(1);
  expect(previews([pull(was, null)])).toEqual([]);
  expect(previews([pull(null, is)])).toEqual([]);
  expect(previews([pull(was, null, found(null, 'warning'))])).toEqual([]);
  expect(previews([pull(was, null, found(null, 'warning', 'error'))])).toHaveLength(1);
});

it('once it has one it is kept up to date, though it changes nothing any more', () => {
  const old = comment(60, ourselves, '<!-- subprocessors:preview -->\nAs it was.');
  expect(previews([pull(was, was, { comments: [old] })])).toMatchObject([
    { do: 'edit-comment', comment: 60 },
  ]);
});

it('one to another branch has none, and a closed one only if it was announced', () => {
  expect(previews([pull(was, is, { baseIsDefault: false })])).toEqual([]);
  const closed = pull(was, is, { open: false });
  expect(previews([closed])).toEqual([]);
  expect(previews([closed], [record(was, is)])).toHaveLength(1);
  expect(previews([closed], [record(was, is, { pull: 8 })])).toEqual([]);
});

it('it says what an announced change waits for, what is in doubt too', () => {
  const change = record(was, is, { issue: 3 });
  const seen = { ...look(was).ledger, records: [change] };
  const doubtful = body([pull(was, is)], [change], { ledger: seen, doubts: ['GitHub did not answer'] });
  expect(doubtful).not.toBe(body([pull(was, is)], [record(was, is)]));
  expect(doubtful).toMatch(/It waits for .*GitHub did not answer/);
});

it('while the default branch cannot be read it still says what is wrong with the pull request', () => {
  const broken = pull(was, null, found(null, 'error'));
  const observation = look(null, { pulls: [broken] });
  const steps = previewSteps(observation, [], new Map(), gatesOf(observation, [], new Map()));
  expect(steps).toHaveLength(1);
});
