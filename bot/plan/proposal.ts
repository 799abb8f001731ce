import type { Change } from '../../core/change/change.ts';
import { isNoticeable } from '../../core/change/class.ts';
import { compareRegistries } from '../../core/change/compare.ts';
import { isDeadline } from '../../core/deadline/deadline.ts';
import { firstUseProblems } from '../../core/deadline/first-use.ts';
import { localDay } from '../../core/deadline/local-day.ts';
import { isUnknown } from '../../core/entry.ts';
import type { Policy } from '../../core/policy.ts';
import type { Comment, Observation, Pull } from '../observation.ts';
import { isStaff } from '../people.ts';
import { commandsIn } from '../reading.ts';
import type { Record } from '../record.ts';
import { type Announceable, announceable, type Treated } from './announce.ts';
import { isAsTold, merged, noticeableIn } from './covered.ts';
import { lastAnnounced, runningRecord } from './current.ts';

/** What a pull request proposes, and what stands between it and its announcement. */
export interface Proposal {
  readonly pull: Pull;
  readonly of: Announceable;
  /** Sentences: what is still missing before it can be announced. */
  readonly missing: readonly string[];
}

/** The digest to announce a proposal with; `null` while something is missing and it would be refused. */
export function digestToAnnounce(proposal: Proposal | null | undefined): string | null {
  return proposal === null || proposal === undefined || proposal.missing.length > 0
    ? null
    : proposal.of.digest;
}

/** What a pull request proposes; `null` where it cannot be known or where there is nothing to tell customers. */
export function proposalOf(
  pull: Pull,
  observation: Observation,
  records: readonly Record[],
): Proposal | null {
  const main = observation.main.loaded.registry;
  const after = pull.after.registry;
  if (main === null || after === null || pull.base === null || !pull.baseIsDefault) return null;
  if (pull.after.findings.some(({ severity }) => severity === 'error')) return null;
  const { registry, stale } = merged(main, pull.base, after);
  const change = compareRegistries(main, registry);
  if (!isNoticeable(change.treatment)) return null;
  const of = announceable(change, main.policy, treatedOn(pull, change, main.policy, records));
  return {
    pull,
    of,
    missing: [
      ...notReady(of, observation),
      ...stale.map(id => `\`${id}\` has changed on the default branch: update the branch`),
    ],
  };
}

/** Staff's last `/treat`: since the change was last announced, or with that announcement, if it is still the same change. */
function treatedOn(pull: Pull, change: Change, policy: Policy, records: readonly Record[]): Treated | null {
  const since = lastAnnounced(pull.number, records);
  const found = staffComments(pull, since).flatMap(comment =>
    wasEdited(comment)
      ? []
      : commandsIn(comment.body).flatMap((command): Treated[] =>
          command.name === 'treat' && !('problem' in command)
            ? [
                {
                  class: command.class,
                  why: command.why,
                  by: comment.author.login,
                  at: comment.createdAt,
                  comment: comment.id,
                },
              ]
            : [],
        ),
  );
  const last = found.at(-1);
  if (last !== undefined) return last;
  const running = runningRecord(pull.number, records);
  if (running === null) return null;
  const isSame = noticeableIn(change).every(one => running.changes.some(told => isAsTold(told, one, policy)));
  return isSame ? running.treated : null;
}

/**
 * Comments by staff in the conversation of a pull request after a certain one. Ids only grow, while GitHub's times are
 * cut to seconds: by time, the very comment that announced would come after its announcement.
 */
export function staffComments(pull: Pull, since: number): Comment[] {
  return pull.comments.filter(({ author, source, id }) => source === 'pull' && isStaff(author) && id > since);
}

/** Whether a comment is no longer as it was written: then it could hold anybody's words, and gives no command. */
export function wasEdited({ createdAt, updatedAt }: Comment): boolean {
  return Date.parse(updatedAt) - Date.parse(createdAt) > 60_000;
}

/** What customers would lack to judge it, and what cannot be promised. */
function notReady(
  { change, policy }: Announceable,
  { deadlines, now, channels, doubts }: Observation,
): string[] {
  const missing: string[] = [];
  for (const { entry, after, before, class: name } of change.changes) {
    if (after === null || !['addition', 'replacement', 'entity-change'].includes(name)) continue;
    for (const field of policy.require.announced) {
      const value = after[field];
      if (value === undefined) missing.push(`\`${field}\` of \`${entry}\` is missing`);
      else if (isUnknown(value)) missing.push(`\`${field}\` of \`${entry}\` is not known yet`);
    }
    if (before === null && typeof after.used_from === 'string' && change.treatment === 'window') {
      for (const { message } of firstUseProblems(policy, {
        usedFrom: after.used_from,
        announcedOn: localDay(now, policy.window.time_zone),
        deadlines: deadlines.now,
      }))
        missing.push(message);
    }
  }
  if (policy.objections.effect === undefined)
    missing.push('the policy does not say what an objection does (`objections.effect`)');
  if (change.treatment === 'window') {
    for (const deadline of deadlines.now) if (!isDeadline(deadline)) missing.push(deadline.reason);
  }
  for (const { id, kind, required } of policy.channels) {
    if (required && kind !== 'issue' && !channels.includes(id))
      missing.push(`the channel \`${id}\` is not set up: nobody could be told`);
  }
  return [...new Set([...missing, ...doubts])];
}
