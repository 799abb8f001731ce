import { firstKinds, wasSent } from '../plan/owed.ts';
import type { Record } from '../record.ts';

/**
 * The instant at which a change came to its end. One that was cancelled ends for the public when staff say so, and for
 * the ledger only when everybody who was told of it has been told of that.
 */
export function endedAt({ state, acts, ended_at, announced }: Record): string {
  const cancelled = acts.findLast(({ command, done }) => command === 'cancel-change' && done)?.at;
  return (state === 'cancelled' ? cancelled : undefined) ?? ended_at ?? announced.at;
}

/**
 * The instant at which the last customers were told of a change: the latest first notice that went out, of those that are
 * required if there are any. Where nothing is sent it is when the issue was published; `null` if neither is recorded.
 */
export function toldAt({ notices, effects, policy }: Record): string | null {
  const required = new Set(policy.channels.filter(one => one.required).map(({ id }) => id));
  const sent = notices.filter(
    ({ kind, evidence, at }) => firstKinds.includes(kind) && wasSent(evidence) && at !== null,
  );
  const decisive = sent.filter(({ channel }) => required.has(channel));
  const last = (decisive.length > 0 ? decisive : sent).reduce<string | null>(
    (latest, { at }) => (at !== null && (latest === null || at > latest) ? at : latest),
    null,
  );
  const issue = effects['issue'];
  return last ?? (issue?.state === 'done' ? issue.at : null);
}
