import { settleMilliseconds, waitsFor } from '../bot/plan/wait.ts';
import { isFinal, latestEnd, type Record } from '../bot/record.ts';
import { changeName } from '../bot/texts/change-name.ts';
import { hoursSince, late } from './ages.ts';

/** Something that a pass would have done by now. */
export interface Overdue {
  readonly change: string;
  /** Begins a sentence. */
  readonly what: string;
  /** The instant from which on a pass would do it. */
  readonly since: string;
}

/** What a pass should have done some hours ago: only a bot that does not look, or that is stopped, leaves it. */
export function overdue(records: readonly Record[], now: string): Overdue[] {
  return records
    .filter(record => !isFinal(record))
    .flatMap(record => {
      const end = latestEnd(record);
      const closes =
        end !== null &&
        (record.state === 'open' || record.state === 'held') &&
        waitsFor(record, now, []).length === 0
          ? [{ what: 'The end of the window', since: after(end, settleMilliseconds) }]
          : [];
      const effects = Object.entries(record.effects).flatMap(([key, { state, until, next_try }]) => {
        const since = state === 'claimed' ? until : state === 'failed' ? next_try : null;
        const what = key === 'issue' ? 'The change issue' : 'A notice that is to be tried again';
        return since === null ? [] : [{ what, since }];
      });
      return [...closes, ...effects]
        .filter(({ since }) => hoursSince(since, now) > late)
        .map(one => ({ change: changeName(record), ...one }));
    });
}

function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
