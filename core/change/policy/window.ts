import type { Window } from '../../policy.ts';
import { isFewer, isReworded, type TermChange, term } from './term.ts';

/** What differs in the way the time to object is counted. */
export function windowTerms(before: Window, after: Window): TermChange[] {
  return [
    ...term('the time to object, in days', before.days, after.days, isFewer),
    ...term('the days that are counted', before.counting, after.counting, (_, now) => now === 'calendar'),
    ...term(
      'the roll-over to the next working day',
      before.rolls_over,
      after.rolls_over,
      (_, now) => now === false,
    ),
    ...term('the time zone in which days end', before.time_zone, after.time_zone, isReworded),
    ...term('the holiday calendar', before.holidays, after.holidays, isReworded),
    ...term(
      'the days after which a notice counts as received',
      before.presumed_receipt_days,
      after.presumed_receipt_days,
      isFewer,
    ),
  ];
}
