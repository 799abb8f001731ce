import type { Deadline, NoDeadline } from '../../core/deadline/deadline.ts';
import { isDeadline } from '../../core/deadline/deadline.ts';
import { localDay } from '../../core/deadline/local-day.ts';
import type { Effect, Notice, Record } from '../record.ts';
import { announcementDay } from './accounted.ts';
import { announcementComplete, isToBeRecounted } from './recount.ts';
import { stateOf, waitsFor } from './wait.ts';
import { windowsOf } from './windows.ts';

/** What became of one claimed act. */
export type EffectOutcome =
  | {
      readonly effect: string;
      readonly done: true;
      readonly result: string;
      readonly evidence: Notice['evidence'] | null;
    }
  | {
      readonly effect: string;
      readonly done: false;
      readonly result: string;
      readonly nextTry: string;
      /** Marks of those whom the attempt reached all the same. */
      readonly told: readonly string[];
    };

/** The record after its claimed acts: what was done is done, what failed is tried again later. */
export function withOutcomes(record: Record, outcomes: readonly EffectOutcome[], now: string): Record {
  return outcomes.reduce((before, outcome) => withOutcome(before, outcome, now), record);
}

function withOutcome(record: Record, outcome: EffectOutcome, now: string): Record {
  const earlier = record.effects[outcome.effect];
  if (earlier === undefined) return record;
  const effect: Effect = {
    ...earlier,
    state: outcome.done ? 'done' : 'failed',
    until: null,
    at: now,
    result: outcome.result,
    next_try: outcome.done ? null : outcome.nextTry,
    told: outcome.done ? [] : [...outcome.told],
  };
  const effects = { ...record.effects, [outcome.effect]: effect };
  if (outcome.effect === 'issue')
    return outcome.done ? { ...record, effects, issue: Number(outcome.result) } : { ...record, effects };
  const id = outcome.effect.replace('notice/', '');
  const evidence: Notice['evidence'] = outcome.done ? (outcome.evidence ?? 'handed-over') : 'failed';
  return {
    ...record,
    effects,
    notices: record.notices.map(notice =>
      notice.id === id && notice.evidence !== 'waived' ? { ...notice, evidence, at: now } : notice,
    ),
  };
}

/**
 * Moves the windows later if the announcement was complete only on a later day than the one they were counted from. A
 * printed deadline never moves earlier, and nobody has less time than the policy promises because our mail was slow.
 * `today` are the deadlines of an announcement on the day it is now, under the record's own policy.
 */
export function withLaterWindows(record: Record, today: readonly (Deadline | NoDeadline)[]): Record {
  if (!isToBeRecounted(record)) return record;
  const counts = today.filter(isDeadline);
  const on = counts[0] && announcementDay(counts[0]);
  const [zone, complete] = [record.windows[0]?.zone, announcementComplete(record)];
  // Counted on a day before the last notice went out they would be too short: the next look counts from its own day.
  if (zone === undefined || complete === null || on === undefined || on < localDay(complete, zone))
    return record;
  const counted = windowsOf(counts, record.policy);
  // A group that the policy has no more keeps the time that was printed for it.
  const groups = record.policy.groups.map(({ id }) => id);
  if (!groups.every(group => counted.some(window => window.group === group))) return record;
  const windows = record.windows.map(window => {
    const later = counted.find(({ group }) => group === window.group);
    return later !== undefined && Date.parse(later.utc) > Date.parse(window.utc) ? later : window;
  });
  return { ...record, windows, announced: { ...record.announced, on }, mailbox_read: null };
}

/** The record with the state that follows from what it waits for. */
export function restated(record: Record, now: string, doubts: readonly string[]): Record {
  const state = stateOf(record, waitsFor(record, now, doubts));
  return state === record.state ? record : { ...record, state };
}
