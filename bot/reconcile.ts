import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Policy } from '../core/policy.ts';
import type { Octokit } from '../github/octokit.ts';
import { Refusal, refusalOf, statusIn } from '../github/refusal.ts';
import type { RepositoryName } from '../github/repository.ts';
import { apply, type Hands } from './apply/apply.ts';
import { endsThePass } from './apply/failures.ts';
import { holdGates, holdSeenGates } from './apply/hold-gates.ts';
import type { Sender } from './channels/channel.ts';
import type { Observation } from './observation.ts';
import type { Hint } from './observe/hints.ts';
import { type Memory, newMemory } from './observe/memory.ts';
import { type Look, observe } from './observe/observe.ts';
import { dueAfter } from './plan/due.ts';
import { opensSomething } from './plan/opens.ts';
import { plan } from './plan/plan.ts';
import type { Step } from './steps.ts';
import { stepInWords } from './texts/step-words.ts';

export interface Reconcile {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Who we are: `app:<id>` or `actions`. The ledger names the one that writes. */
  readonly writer: string;
  /** Every login that is or was ours. */
  readonly identities: readonly string[];
  /** The clock. It is read at the start of each round. */
  readonly now: () => Date;
  /** Waits that many milliseconds, before a write that another has hindered is tried again. Default: by the clock. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** What the environment can send on, under a policy. */
  readonly senders: (policy: Policy) => ReadonlyMap<string, Sender>;
  /** Has the page published again. */
  readonly publish: (from: { readonly main: string; readonly ledger: string }) => Promise<void>;
  readonly log?: (line: string) => void;
  /** Only say what would be done. */
  readonly dryRun?: boolean;
  readonly memory?: Memory;
  /** The registry's folder. Default `registry`. */
  readonly directory?: string;
  /** Branch of the page. Default `published`. */
  readonly publishedBranch?: string;
  /** What webhooks showed of comments since the last pass. A hint saves what was edited or deleted in between. */
  readonly hints?: readonly Hint[];
  /** Name of this run, for claims. Default a new one. */
  readonly run?: string;
}

/** What a pass did. */
export interface Pass {
  readonly rounds: number;
  /** Steps done; in a dry run, steps there would be. */
  readonly steps: readonly Step[];
  /** Nothing was left to do. */
  readonly settled: boolean;
  /** Why nothing may be done here, if so. */
  readonly standsStill: string | null;
  /** The next instant at which time alone changes something; `null` if none is known. */
  readonly nextDue: string | null;
}

/** Rounds of a pass: announce, issue, notices, views, and one to see that nothing is left. */
const mostRounds = 8;

/**
 * Brings one repository to where it should be. A webhook, a timer or a person only says "look again": every pass looks at
 * everything, so that lost, doubled and late messages and crashes are all repaired by the next one.
 *
 * @throws Refusal, in one sentence without a secret, where GitHub refused something: the next pass goes on from there.
 *   Where nothing could be decided, or nothing be written down, the gates say `error` from then on.
 */
export async function reconcile(options: Reconcile): Promise<Pass> {
  const { octokit, repository, writer, identities, now, log = () => {}, dryRun = false } = options;
  const hands: Hands = {
    octokit,
    repository,
    identities,
    actor: writer === 'actions' ? 'workflow' : 'app',
    senders: options.senders,
    clock: now,
    sleep: options.sleep ?? pause,
    publish: options.publish,
    log,
  };
  const memory = options.memory ?? newMemory();
  const run = options.run ?? randomUUID();
  const done: Step[] = [];
  let nextDue: string | null = null;
  for (let round = 1; round <= mostRounds; round += 1) {
    const look = (afresh: boolean) => seen(options, memory, `${run}-${round}`, hands, afresh);
    let { observation, fromMemory } = await look(false);
    let steps = await planned(observation, options, hands);
    if (fromMemory && opensSomething(steps, observation)) {
      ({ observation } = await look(true));
      steps = await planned(observation, options, hands);
    }
    nextDue = dueAfter(observation);
    const stands = steps.find(step => step.do === 'stand-still');
    if (dryRun) {
      for (const step of steps) log(stepInWords(step));
      return { rounds: round, steps, settled: steps.length === 0, standsStill: stands?.why ?? null, nextDue };
    }
    // Publishing is asked for once in a pass; whether it has happened shows when the page names what it was made from.
    const left = steps.filter(
      step =>
        step.do !== 'publish' ||
        !done.some(one => one.do === 'publish' && one.ledger === step.ledger && one.main === step.main),
    );
    if (left.length === 0) return { rounds: round, steps: done, settled: true, standsStill: null, nextDue };
    const { outrun } = await apply(left, observation, hands);
    if (!outrun) done.push(...left);
    if (stands !== undefined)
      return { rounds: round, steps: done, settled: false, standsStill: stands.why, nextDue };
    // Publishing and drawing are the last things; whether anything is left is seen in the next round.
  }
  return { rounds: mostRounds, steps: done, settled: false, standsStill: null, nextDue };
}

/** One look. If it fails for a reason that will not pass by itself, the gates say so. */
async function seen(
  options: Reconcile,
  memory: Memory,
  run: string,
  hands: Hands,
  afresh: boolean,
): Promise<Look> {
  const { octokit, repository, writer, identities, now } = options;
  try {
    return await observe({
      octokit,
      repository,
      now: now().toISOString(),
      run,
      writer,
      identities,
      channels: policy => [...options.senders(policy).keys()],
      memory,
      directory: options.directory ?? 'registry',
      publishedBranch: options.publishedBranch ?? 'published',
      hints: options.hints ?? [],
      afresh,
    });
  } catch (error) {
    const what = `${repository.owner}/${repository.repo} could not be looked at`;
    const refusal = refusalOf(error, { what, needs, actor: hands.actor });
    const passing = endsThePass(error) || (statusIn(error) ?? 0) >= 500;
    if (passing || options.dryRun === true) throw refusal;
    const why = refusal instanceof Refusal ? refusal.message : theLogKnows;
    // What failed first is what people have to hear of.
    await holdGates({ octokit, repository, why, writer }).catch(() => {});
    throw refusal;
  }
}

/** What the bot reads with. */
const needs = 'contents: read, issues: read, pull-requests: read, statuses: read';

const theLogKnows = 'the bot itself failed, and its log says how';

/** A mistake in planning must not leave a gate open that a plan would have closed. */
async function planned(observation: Observation, options: Reconcile, hands: Hands): Promise<readonly Step[]> {
  try {
    return plan(observation);
  } catch (error) {
    if (options.dryRun !== true) await holdSeenGates(observation, theLogKnows, hands);
    throw error;
  }
}
