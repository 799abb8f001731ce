import type { Ledger, Observation } from '../observation.ts';
import { isFinal } from '../record.ts';
import type { Step } from '../steps.ts';
import { ledgerMessage } from '../texts/commit-messages.ts';
import { account, accountOf } from './accounted.ts';
import { advance, afterTheEnd } from './advance.ts';
import { announceAll } from './announcing.ts';
import { doubtsOf } from './doubts.ts';
import { effectSteps } from './effect-steps.ts';
import { type Proposal, proposalOf } from './proposal.ts';
import { doubtfulGates } from './views/gates.ts';
import { views } from './views.ts';

/**
 * What is to be done, from what was seen. Pure and total: the same observation gives the same plan, and nothing is read
 * or written. A plan that changes the ledger does that first, and then only what it has claimed there; what people see
 * is drawn in the round after, from what the ledger then holds. Once nothing is left to do the plan is empty.
 */
export function plan(observation: Observation): readonly Step[] {
  const { ledger, repository, writer } = observation;
  if ('damaged' in ledger) return still(observation, `the ledger cannot be trusted: ${ledger.damaged}`);
  if ('missing' in ledger) return firstPass(observation);
  if (ledger.repositoryId !== repository.id) {
    return [
      {
        do: 'stand-still',
        why: `this is a copy: its ledger belongs to the repository with the id ${ledger.repositoryId}`,
      },
    ];
  }
  if (ledger.writer !== writer) {
    return [
      {
        do: 'stand-still',
        why: `the ledger is written by ${ledger.writer}; this is ${writer}. \`takeover\` changes that`,
      },
    ];
  }
  return pass(ledger, observation);
}

function pass(ledger: Ledger, seen: Observation): readonly Step[] {
  const observation = { ...seen, doubts: doubtsOf(ledger, seen) };
  const records = ledger.records.map(record =>
    isFinal(record) ? afterTheEnd(record, observation) : advance(record, observation),
  );
  const proposals = new Map<number, Proposal | null>(
    observation.pulls
      .filter(({ open }) => open)
      .map(pull => [pull.number, proposalOf(pull, observation, records)]),
  );
  const { begun, replaced, refused } = announceAll(proposals, records, ledger, observation);
  const standing = records.map(record => {
    const other = replaced.find(({ id }) => id === record.id);
    return other === undefined ? record : advance(other, observation);
  });
  // In doubt nothing is told after the fact: what seems to be missing may only not have been seen.
  const { accounted, afterTheFact, stuck } =
    observation.doubts.length > 0
      ? { accounted: null, afterTheFact: null, stuck: null }
      : account(ledger, [...standing.filter(({ id }) => !endedBefore(id, ledger)), ...begun], observation);
  const started = [...begun, ...(afterTheFact === null ? [] : [afterTheFact])].map(record =>
    advance(record, observation),
  );
  const changed = [...standing, ...started].filter(record => !ledger.records.includes(record));
  if (changed.length > 0 || accounted !== null) {
    const write: Step = {
      do: 'write-ledger',
      records: changed,
      accounted,
      found: null,
      message: ledgerMessage(changed, ledger.records, accounted !== null),
    };
    return [write, ...effectSteps(changed, observation)];
  }
  const doubts = stuck === null ? observation.doubts : [...observation.doubts, stuck];
  return views(ledger, proposals, refused, { ...observation, doubts });
}

/** Whether a change had ended when this pass began: what customers knew of it then is accounted for already. */
function endedBefore(id: string, { records }: Ledger): boolean {
  return records.some(record => record.id === id && isFinal(record));
}

/** A repository without a ledger: the very first pass, unless there are signs that there was one. */
function firstPass(observation: Observation): readonly Step[] {
  const { issues, published, repository, writer, main, doubts } = observation;
  if (issues.length > 0)
    return still(
      observation,
      'the ledger is missing, and change issues show that there was one. Restore the branch',
    );
  if (doubts.length > 0) return [{ do: 'stand-still', why: doubts.join('; ') }];
  if (published?.ledger !== undefined && published.ledger !== null)
    return still(observation, 'the ledger is missing, and the published page names one. Restore the branch');
  const registry = main.loaded.registry;
  if (registry === null)
    return [
      { do: 'stand-still', why: 'the registry on the default branch has errors; `validate` names them' },
    ];
  const found = { repositoryId: repository.id, writer };
  return [
    {
      do: 'write-ledger',
      records: [],
      accounted: accountOf(registry),
      found,
      message: ledgerMessage([], [], true),
    },
  ];
}

/** Nothing is decided, and no gate says success meanwhile. */
function still(observation: Observation, why: string): readonly Step[] {
  return [...doubtfulGates(observation, why), { do: 'stand-still', why }];
}
