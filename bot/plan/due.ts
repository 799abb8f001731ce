import type { Observation } from '../observation.ts';
import { isFinal, latestEnd } from '../record.ts';
import { settleMilliseconds } from './wait.ts';

/** The next instant at which time alone changes something: a window ends, a failed notice is due again, a lease ends. */
export function dueAfter({ ledger, now }: Observation): string | null {
  if (!('records' in ledger)) return null;
  const instants = ledger.records
    .filter(record => !isFinal(record))
    .flatMap(record => {
      const end = latestEnd(record);
      const settled = end === null ? [] : [end, new Date(Date.parse(end) + settleMilliseconds).toISOString()];
      const effects = Object.values(record.effects).flatMap(({ until, next_try }) =>
        [until, next_try].filter(time => time !== null),
      );
      return [...settled, ...effects];
    })
    .filter(instant => Date.parse(instant) > Date.parse(now))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return instants[0] ?? null;
}
