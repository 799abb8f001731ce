import type { Registry } from '../../core/registry.ts';
import type { Observation, Pull, Status } from '../observation.ts';
import type { Record } from '../record.ts';
import { latestEnd } from '../record.ts';
import { hasCome, isAsTold, merged, type Noticeable, noticeable, uncovered } from './covered.ts';
import { runningRecord } from './current.ts';
import { digestToAnnounce, type Proposal } from './proposal.ts';

/** The context of the commit status that holds a pull request. */
export const gateContext = 'subprocessors/objection-window';

/** What the gate of one commit should say. */
export interface Gate {
  readonly state: Status['state'];
  /** Why, for the text that people read. */
  readonly reason:
    | { readonly kind: 'nothing-material' | 'closed' | 'invalid' | 'draft-ledger' | 'other-base' }
    | { readonly kind: 'doubt'; readonly why: string }
    | { readonly kind: 'stale'; readonly entries: readonly string[] }
    | { readonly kind: 'not-announced'; readonly digest: string }
    | {
        readonly kind: 'announcing' | 'waiting' | 'held' | 'differs';
        readonly record: string;
        readonly utc: string | null;
      };
}

/** The strictest first. */
const strictness: readonly Status['state'][] = ['error', 'failure', 'pending', 'success'];

/** What a commit's gate says if several pull requests share it: the strictest of what each wants. */
export function strictestGate(gates: readonly Gate[]): Gate | null {
  return [...gates].sort((a, b) => strictness.indexOf(a.state) - strictness.indexOf(b.state))[0] ?? null;
}

/** What one pull request wants of the gate on its head. Nothing but an observation without a doubt earns success. */
export function gateOf(
  pull: Pull,
  observation: Observation,
  records: readonly Record[],
  digest: string | null,
): Gate {
  if (!pull.baseIsDefault) return { state: 'pending', reason: { kind: 'other-base' } };
  const main = observation.main.loaded.registry;
  const [doubt] = observation.doubts;
  if (main === null)
    return {
      state: 'error',
      reason: { kind: 'doubt', why: 'the registry on the default branch has errors' },
    };
  if (pull.after.registry === null || pull.after.findings.some(({ severity }) => severity === 'error')) {
    return { state: 'failure', reason: { kind: 'invalid' } };
  }
  if (pull.base === null)
    return {
      state: 'error',
      reason: { kind: 'doubt', why: 'the registry it started from cannot be read: update the branch' },
    };
  const { registry, stale } = merged(main, pull.base, pull.after.registry);
  if (stale.length > 0) return { state: 'failure', reason: { kind: 'stale', entries: stale } };
  const verdict = judge(main, registry, records, pull.number, digest);
  // What is wrong for certain stays so; all else is not known.
  return verdict.state !== 'failure' && doubt !== undefined
    ? { state: 'error', reason: { kind: 'doubt', why: doubt } }
    : verdict;
}

/** What each pull request wants of its gate. Two kinds of views ask, and each pull request is judged once. */
export function gatesOf(
  observation: Observation,
  records: readonly Record[],
  proposals: ReadonlyMap<number, Proposal | null>,
): (pull: Pull) => Gate {
  const judged = new Map<Pull, Gate>();
  return pull => {
    const gate =
      judged.get(pull) ?? gateOf(pull, observation, records, digestToAnnounce(proposals.get(pull.number)));
    judged.set(pull, gate);
    return gate;
  };
}

/** The gate of a merge queue's commit: the same function on what the group would make of its base. */
export function gateOfGroup(
  base: Registry | null,
  after: Registry | null,
  observation: Observation,
  records: readonly Record[],
): Gate {
  if (base === null || after === null) return { state: 'failure', reason: { kind: 'invalid' } };
  const [doubt] = observation.doubts;
  if (doubt !== undefined) return { state: 'error', reason: { kind: 'doubt', why: doubt } };
  return judge(base, after, records, null, null);
}

function judge(
  before: Registry,
  after: Registry,
  records: readonly Record[],
  pull: number | null,
  digest: string | null,
): Gate {
  const all = noticeable(before, after);
  const open = uncovered(all, before.policy, records);
  const record = pull === null ? null : runningRecord(pull, records);
  const differs = record !== null && !isWhole(record, all, before);
  if (open.length === 0 && !differs) {
    return { state: 'success', reason: { kind: all.length === 0 ? 'nothing-material' : 'closed' } };
  }
  if (record === null) return { state: 'pending', reason: { kind: 'not-announced', digest: digest ?? '' } };
  const about = { record: record.id, utc: latestEnd(record) };
  const announced = open.every(one => record.changes.some(told => isAsTold(told, one, before.policy)));
  if (!announced || differs) return { state: 'failure', reason: { kind: 'differs', ...about } };
  if (record.state === 'held') return { state: 'failure', reason: { kind: 'held', ...about } };
  if (record.state === 'announcing') return { state: 'pending', reason: { kind: 'announcing', ...about } };
  return { state: 'pending', reason: { kind: 'waiting', ...about } };
}

/**
 * Whether all that was announced is still proposed, or in the list by now. Half of an announcement is another change:
 * customers would wait for the other half.
 */
function isWhole(record: Record, proposed: readonly Noticeable[], before: Registry): boolean {
  return record.changes.every(
    told =>
      proposed.some(one => isAsTold(told, one, before.policy)) ||
      hasCome(told, before.entries.find(({ id }) => id === told.entry) ?? null),
  );
}
