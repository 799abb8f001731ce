import type { Policy } from '../../core/policy.ts';
import type { Octokit } from '../../github/octokit.ts';
import { failedRequest, refusalOf } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Outgoing, Sender } from '../channels/channel.ts';
import { nextTry } from '../channels/retry.ts';
import type { Observation } from '../observation.ts';
import { changeIssues } from '../observe/issues.ts';
import { peopleOf } from '../observe/people.ts';
import { doubtsAbout } from '../plan/doubts.ts';
import { type EffectOutcome, restated, withLaterWindows, withOutcomes } from '../plan/outcomes.ts';
import { isOnIssue } from '../plan/owed-on-issue.ts';
import type { Notice, Record } from '../record.ts';
import type { Step } from '../steps.ts';
import { outcomesMessage } from '../texts/commit-messages.ts';
import { noticeHtml } from '../texts/notice-html.ts';
import { commentNotice } from './comment-notice.ts';
import { inOne } from './failures.ts';
import { commitOutcomes, type LedgerCommit } from './ledger.ts';

type Claimed = Extract<Step, { do: 'open-issue' | 'send-notice' }>;

export interface Effects extends LedgerCommit {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly identities: readonly string[];
  /** By channel id, under the policy that a record froze: a channel that has left the policy since still owes. */
  readonly senders: (policy: Policy) => ReadonlyMap<string, Sender>;
  readonly clock: () => Date;
  readonly log: (line: string) => void;
}

/** How long one claimed act may take, in milliseconds: well inside its lease. */
const patience = { issue: 60_000, notice: 4 * 60_000 };

/** Whether the lease still lasts long enough to act under it. */
function mayAct(record: Record, effect: string, clock: () => Date): boolean {
  const until = record.effects[effect]?.until ?? null;
  return until !== null && clock().getTime() < Date.parse(until) - patience.notice;
}

/**
 * Does what this run has claimed and writes down what became of it. An answer that never came is a failure to be
 * looked into after the lease, not a reason to do it again at once.
 *
 * @throws what went wrong with one act, after the others were done and all outcomes written.
 */
export async function performEffects(
  steps: readonly Claimed[],
  records: readonly Record[],
  observation: Observation,
  hands: Effects,
): Promise<void> {
  const outcomes = new Map<string, EffectOutcome[]>();
  const failures: unknown[] = [];
  for (const step of steps) {
    const record = records.find(({ id }) => id === step.record);
    if (record === undefined) continue;
    // A claim that has grown old is left to whoever claims it next.
    if (!mayAct(record, step.do === 'open-issue' ? 'issue' : `notice/${step.notice}`, hands.clock)) continue;
    const { outcome, failure } =
      step.do === 'open-issue'
        ? await triedToOpen(step, record, hands)
        : { outcome: await send(step, record, observation, hands), failure: null };
    if (failure !== null) failures.push(failure);
    if (outcome !== null) outcomes.set(record.id, [...(outcomes.get(record.id) ?? []), outcome]);
  }
  const now = hands.clock().toISOString();
  const settle = (record: Record): Record => {
    const ours = (outcomes.get(record.id) ?? []).filter(({ effect }) => {
      const claim = record.effects[effect];
      return claim?.state === 'claimed' && claim.by === observation.run;
    });
    if (ours.length === 0) return record;
    const done = withOutcomes(record, ours, now);
    const later = withLaterWindows(done, observation.deadlines.of.get(record.id) ?? []);
    return restated(later, now, doubtsAbout(later, observation));
  };
  const told = records.filter(({ id }) => outcomes.has(id));
  if (told.length > 0)
    await commitOutcomes(
      told.map(({ id }) => id),
      settle,
      outcomesMessage(told.map(settle)),
      hands,
    );
  if (failures.length > 0) throw inOne(failures);
}

/** What came of an act; `null` where nobody knows. A failure besides ends the pass once everything is written down. */
interface Tried {
  readonly outcome: EffectOutcome | null;
  readonly failure: unknown;
}

/** An answer that says no is an outcome; an answer that never came is none, and is looked into after the lease. */
async function triedToOpen(
  step: Extract<Step, { do: 'open-issue' }>,
  record: Record,
  hands: Effects,
): Promise<Tried> {
  try {
    return { outcome: await openIssue(step, record, hands), failure: null };
  } catch (error) {
    const failure = refusalOf(error, {
      what: `The change issue of ${record.id} could not be opened`,
      needs: 'issues: write',
      actor: hands.actor,
    });
    const status = failedRequest(error)?.status ?? 0;
    if (status < 400 || status >= 500) {
      hands.log('the answer to opening the issue was lost; it is looked for when the claim has run out');
      const slow = error instanceof Error && error.name === 'TimeoutError';
      return { outcome: null, failure: slow ? null : failure };
    }
    const attempt = record.effects['issue']?.attempt ?? 1;
    const outcome: EffectOutcome = {
      effect: 'issue',
      done: false,
      result: `GitHub refused to open the issue (${status})`,
      nextTry: nextTry(attempt, hands.clock().toISOString(), true),
      told: [],
    };
    return { outcome, failure };
  }
}

/** Opens the change issue, unless an earlier attempt did: then the oldest of ours is adopted. */
async function openIssue(
  { title, body, labels }: Extract<Step, { do: 'open-issue' }>,
  record: Record,
  hands: Effects,
): Promise<EffectOutcome | null> {
  const { octokit, repository, log } = hands;
  const attempt = record.effects['issue']?.attempt ?? 1;
  if (attempt > 1) {
    const looking = { octokit, repository, people: peopleOf(octokit, repository, hands.identities) };
    // Whatever it is labelled: somebody may have taken our label off before the ledger knew its number.
    const found = (await changeIssues(looking, { since: aDayBefore(record.announced.at) }))
      .filter(issue => issue.record === record.id)
      .sort((a, b) => a.number - b.number)[0];
    if (found !== undefined)
      return { effect: 'issue', done: true, result: String(found.number), evidence: 'published' };
  }
  log(`open the change issue of ${record.id}`);
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues', {
    ...repository,
    title,
    body,
    labels: [...labels],
    // A lost answer must not make a second issue: the claim stands, and the next attempt looks first.
    request: { retries: 0, signal: AbortSignal.timeout(patience.issue) },
  });
  return { effect: 'issue', done: true, result: String(data.number), evidence: 'published' };
}

/** Early enough for GitHub's clock, if ours was ahead of it. */
function aDayBefore(instant: string): string {
  return new Date(Date.parse(instant) - 24 * 60 * 60_000).toISOString();
}

async function send(
  { notice: id }: Extract<Step, { do: 'send-notice' }>,
  record: Record,
  observation: Observation,
  hands: Effects,
): Promise<EffectOutcome | null> {
  const notice = record.notices.find(one => one.id === id);
  const effect = `notice/${id}`;
  const attempt = record.effects[effect]?.attempt ?? 1;
  const now = hands.clock().toISOString();
  const fail = (result: string, retry = true, told = record.effects[effect]?.told ?? []) => ({
    effect,
    done: false as const,
    result,
    nextTry: nextTry(attempt, now, retry),
    told,
  });
  if (notice === undefined || record.issue === null) return null;
  if (isOnIssue(record, notice.channel)) return said(notice, record, hands);
  const sender = senderOf(notice.channel, record, hands);
  if (sender === null)
    return {
      ...fail('The channel is not set up where the bot runs. Set it up, and it is sent.'),
      nextTry: now,
    };
  hands.log(`send notice ${id} of ${record.id} on channel ${notice.channel}, attempt ${attempt}`);
  const outgoing: Outgoing = {
    record: record.id,
    change: record.issue,
    repository: {
      id: observation.repository.id,
      owner: observation.repository.owner,
      name: observation.repository.name,
      url: observation.repository.url,
    },
    notice: id,
    kind: notice.kind,
    channel: notice.channel,
    group: notice.group,
    subject: notice.subject,
    text: notice.text,
    html: noticeHtml(notice.text),
    attempt,
    digest: record.digest,
    objectionsAddress: record.policy.objections.email,
    publisher: { name: record.policy.publisher.name, contact: record.policy.publisher.contact },
    deadline: notice.deadline,
    told: record.effects[effect]?.told ?? [],
  };
  try {
    const signal = AbortSignal.timeout(patience.notice);
    const sent = await Promise.race([sender.send(outgoing, signal), aborted(signal)]);
    return 'failed' in sent
      ? fail(sent.failed, sent.retry, [...(sent.told ?? outgoing.told ?? [])].filter(isMark))
      : { effect, done: true, result: sent.detail, evidence: sent.evidence };
  } catch {
    // Whatever a sender throws could name a recipient; only that it failed is kept.
    return fail('The channel failed without saying why. Look at the log of the mail system or the receiver.');
  }
}

/** Says a notice on the issue. An answer that never came is looked into after the lease. */
async function said(notice: Notice, record: Record, hands: Effects): Promise<EffectOutcome | null> {
  const effect = `notice/${notice.id}`;
  hands.log(`write notice ${notice.id} of ${record.id} on its issue`);
  const signal = AbortSignal.timeout(patience.issue);
  const came = await commentNotice(notice, record, { ...hands, signal });
  if (came === 'published') return { effect, done: true, result: 'a comment on the issue', evidence: came };
  if ('unknown' in came) {
    hands.log('the answer to the comment was lost; it is looked for when the claim has run out');
    return null;
  }
  const attempt = record.effects[effect]?.attempt ?? 1;
  return {
    effect,
    done: false,
    result: `GitHub refused the comment (${came.refused})`,
    nextTry: nextTry(attempt, hands.clock().toISOString(), true),
    told: [],
  };
}

/** Anything else could name somebody, and would not fit the ledger. */
function isMark(told: string): boolean {
  return /^[0-9a-f]{32}$/.test(told);
}

/** `null` where it is not set up, or is set up so that it cannot be used. */
function senderOf(channel: string, record: Record, { senders, log }: Effects): Sender | null {
  try {
    return senders(record.policy).get(channel) ?? null;
  } catch {
    log(`the settings of the channel ${channel} cannot be used`);
    return null;
  }
}

/** A sender that does not listen to its signal must not keep the outcomes of the others from being written. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
