import { Refusal, refusalOf } from '../../github/refusal.ts';
import type { Observation } from '../observation.ts';
import { closesIssue } from '../plan/views.ts';
import type { Step } from '../steps.ts';
import { stepInWords } from '../texts/step-words.ts';
import { type Act, actOn } from './act.ts';
import { type Effects, performEffects } from './effects.ts';
import { endsThePass, inOne } from './failures.ts';
import { holdSeenGates } from './hold-gates.ts';
import { commitLedger, type LedgerCommit } from './ledger.ts';

/** What a pass acts with. */
export interface Hands extends Act, Effects, LedgerCommit {
  /** Tells the log what is done, in words. Never a text that people wrote. */
  readonly log: (line: string) => void;
}

/** What a round did. */
export interface Applied {
  /** Somebody else wrote meanwhile: nothing was done, and everything is looked at again before anything is. */
  readonly outrun: boolean;
}

/**
 * Does what a plan says. The ledger is written first, with the claims; only if that went through are claimed acts done,
 * and their outcomes written. Everything else can be made again at any time.
 *
 * @throws Refusal for what could not be done, after all the rest was: one pull request that takes no comment must not
 *   keep the others from being held. Where GitHub asks for a pause or knows us no more, nothing further is tried.
 */
export async function apply(
  steps: readonly Step[],
  observation: Observation,
  hands: Hands,
): Promise<Applied> {
  const write = steps.find(step => step.do === 'write-ledger');
  if (write !== undefined) {
    if ((await written(write, observation, hands)) === null) return { outrun: true };
    const claimed = steps.filter(step => step.do === 'open-issue' || step.do === 'send-notice');
    if (claimed.length > 0) await performEffects(claimed, write.records, observation, hands);
    return { outrun: false };
  }
  const failures: unknown[] = [];
  for (const step of steps) {
    if (step.do === 'write-ledger' || step.do === 'open-issue' || step.do === 'send-notice') continue;
    // Of what has ended nothing is looked at again: whatever failed before that would stay undone.
    if (failures.length > 0 && closesIssue(step)) continue;
    try {
      await actOn(step, observation, hands);
    } catch (error) {
      const what = `This could not be done: ${stepInWords(step)}`;
      failures.push(refusalOf(error, { what, needs: permissionFor(step), actor: hands.actor }));
      if (endsThePass(error)) break;
    }
  }
  if (failures.length > 0) throw inOne(failures);
  return { outrun: false };
}

/** Where the ledger cannot be written nothing is done at all, and no gate stays open on what could not be kept. */
async function written(
  write: Extract<Step, { do: 'write-ledger' }>,
  observation: Observation,
  hands: Hands,
): Promise<string | null> {
  try {
    return await commitLedger(write, observation, hands);
  } catch (error) {
    if (error instanceof Refusal && !endsThePass(error))
      await holdSeenGates(observation, error.message, hands);
    throw error;
  }
}

/** The permission that a step takes, for the sentence that asks for it. */
function permissionFor(step: Step): string {
  switch (step.do) {
    case 'set-status':
      return 'statuses: write';
    case 'write-ledger':
    case 'publish':
      return 'contents: write';
    case 'comment':
    case 'edit-comment':
    case 'delete-comment':
      return 'pull-requests: write, issues: write';
    case 'open-issue':
    case 'send-notice':
    case 'edit-issue':
    case 'set-labels':
    case 'define-label':
    case 'delete-label':
    case 'stand-still':
      return 'issues: write';
  }
}
