import type { Ledger, Observation } from '../observation.ts';
import type { Step } from '../steps.ts';
import type { AnnounceRefusal } from './announcing.ts';
import { gatesOf } from './gate.ts';
import type { Proposal } from './proposal.ts';
import { gateSteps } from './views/gates.ts';
import { issueSteps } from './views/issues.ts';
import { previewSteps } from './views/previews.ts';
import { refusalSteps, replySteps } from './views/replies.ts';

/**
 * What people see, drawn from the records: gates first, because they hold merges; then replies, issues, previews. All of
 * it is made again at every pass and written only where it differs.
 */
export function views(
  ledger: Ledger,
  proposals: ReadonlyMap<number, Proposal | null>,
  refused: readonly AnnounceRefusal[],
  observation: Observation,
): Step[] {
  const { records } = ledger;
  const gates = gatesOf(observation, records, proposals);
  const drawn = [
    ...gateSteps(observation, records, gates),
    // Replies first: an issue that is closed is not looked at for ever.
    ...replySteps(records, observation),
    ...refusalSteps(refused, observation),
    ...issueSteps(records, observation),
    ...previewSteps(observation, records, proposals, gates),
  ];
  // An ended record is looked at for as long as its issue is open, so closing it is the last that is done of it.
  return [
    ...drawn.filter(step => !closesIssue(step)),
    ...drawn.filter(closesIssue),
    ...publishStep(ledger, observation),
  ];
}

/** Whether a step is the last word on a change. */
export function closesIssue(step: Step): boolean {
  return step.do === 'edit-issue' && step.open === false;
}

/** The page is made again whenever the default branch or the ledger has moved. */
function publishStep(ledger: Ledger, { main, published }: Observation): Step[] {
  if (published !== null && published.main === main.head && published.ledger === ledger.head) return [];
  return [{ do: 'publish', main: main.head, ledger: ledger.head }];
}
