import type { Policy } from '../../policy.ts';
import { changeClasses, isStricter } from '../class.ts';
import { isFewer, isReworded, type TermChange, term } from './term.ts';

/** What differs in objections, treatments, the home area and what has to be stated. */
export function promiseTerms(before: Policy, after: Policy): TermChange[] {
  return [
    ...term(
      'the advance notice before first use, in days',
      before.advance_notice_days,
      after.advance_notice_days,
      isFewer,
    ),
    ...term('the address for objections', before.objections.email, after.objections.email),
    ...term('what an objection does', before.objections.effect, after.objections.effect, isReworded),
    ...term(
      'the confirmation that the mailbox was read',
      before.objections.confirm_mailbox_read,
      after.objections.confirm_mailbox_read,
      (_, now) => now === false,
    ),
    // UK, CH and EEA hold different countries, so every other area lets some places in that were outside.
    ...term('the home area', before.home_area, after.home_area, was => was !== 'none'),
    ...term(
      'the reason why nobody is written to',
      before.passive_only,
      after.passive_only,
      was => was === undefined,
    ),
    ...changeClasses.flatMap(name =>
      term(
        `the treatment of the class ${name}`,
        before.treatments[name],
        after.treatments[name],
        (was, now) => was !== undefined && now !== undefined && isStricter(was, now),
      ),
    ),
    ...term('the fields required to be listed', before.require.listed, after.require.listed, isShorter),
    ...term(
      'the fields required to be announced',
      before.require.announced,
      after.require.announced,
      isShorter,
    ),
  ];
}

function isShorter(before: readonly string[] = [], after: readonly string[] = []): boolean {
  return before.some(field => !after.includes(field));
}
