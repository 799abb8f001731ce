import type { Observation, Pull, Status } from '../../observation.ts';
import type { Record } from '../../record.ts';
import type { Step } from '../../steps.ts';
import { gateWords } from '../../texts/gate.ts';
import { type Gate, gateOfGroup, strictestGate } from '../gate.ts';

/** GitHub keeps at most 1,000 statuses of one context on one commit; nobody needs more than this many. */
const mostWrites = 20;

/** The gate of every commit that an open pull request or the merge queue stands on. */
export function gateSteps(
  observation: Observation,
  records: readonly Record[],
  gates: (pull: Pull) => Gate,
): Step[] {
  const steps: Step[] = [];
  const open = observation.pulls.filter(pull => pull.open);
  for (const head of new Set(open.map(pull => pull.head))) {
    const sharing = open.filter(pull => pull.head === head);
    // If one of them goes to the default branch, only those count: another base earns nothing and takes nothing away.
    const counted = sharing.some(pull => pull.baseIsDefault)
      ? sharing.filter(pull => pull.baseIsDefault)
      : sharing;
    const gate = strictestGate(counted.map(gates));
    if (gate !== null)
      steps.push(...statusStep(head, gate, sharing[0]?.statuses ?? [], records, counted[0]?.number ?? null));
  }
  for (const { head, base, after, statuses } of observation.mergeGroups) {
    steps.push(
      ...statusStep(head, gateOfGroup(base, after.registry, observation, records), statuses, records, null),
    );
  }
  return steps;
}

/** When nothing can be decided no gate may go on saying success. */
export function doubtfulGates(observation: Observation, why: string): Step[] {
  const gate: Gate = { state: 'error', reason: { kind: 'doubt', why } };
  const pulls = observation.pulls.filter(({ open, baseIsDefault }) => open && baseIsDefault);
  const heads = [...pulls, ...observation.mergeGroups.map(group => ({ ...group, number: null }))];
  return heads
    .filter(({ head }, index) => heads.findIndex(one => one.head === head) === index)
    .flatMap(({ head, statuses, number }) => statusStep(head, gate, statuses, [], number));
}

function statusStep(
  sha: string,
  gate: Gate,
  statuses: readonly Status[],
  records: readonly Record[],
  number: number | null,
): Step[] {
  const description = gateWords(gate, records);
  const newest = statuses[0];
  if (newest?.ours === true && newest.state === gate.state && newest.description === description) return [];
  if (statuses.length >= mostWrites && newest?.state !== 'success' && gate.state !== 'success') return [];
  return [{ do: 'set-status', sha, state: gate.state, description, number }];
}
