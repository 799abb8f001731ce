import type { Objection, Record } from '../record.ts';
import { listed } from './listed.ts';

/** Objections of a change, counted. */
interface Tally {
  readonly recorded: number;
  readonly open: number;
  /** Answered by going ahead in spite of them. */
  readonly overridden: number;
  readonly late: number;
  readonly unread: number;
}

/** Counts what stands in a record; nothing in it says who. */
export function tallyOf({ objections, comments }: Record): Tally {
  return {
    recorded: objections.length,
    open: objections.filter(({ state }) => state === 'open').length,
    overridden: objections.filter(isOverridden).length,
    late: objections.filter(({ standing }) => standing === 'late').length,
    unread: comments.filter(({ verdict }) => verdict === 'unread').length,
  };
}

/** `Objections recorded: 2; open: 0; unsettled: 1.`: what nobody may overlook, in one sentence. */
export function tallyInWords(record: Record): string {
  const { recorded, open, overridden } = tallyOf(record);
  return `Objections recorded: ${recorded}; open: ${open}${overridden === 0 ? '' : `; unsettled: ${overridden}`}.`;
}

/** `2 recorded; open: 1; withdrawn: 1`. One that was overridden is never counted as settled. */
export function objectionsInWords(record: Record): string {
  const { objections } = record;
  if (objections.length === 0) return 'none recorded';
  const number = (test: (objection: Objection) => boolean) => objections.filter(test).length;
  const parts: readonly (readonly [string, number])[] = [
    ['withdrawn', number(({ state }) => state === 'withdrawn')],
    ['answered', number(({ state, outcome }) => state === 'answered' && outcome !== 'proceeding-despite')],
    ['unsettled, and the change goes ahead all the same', number(isOverridden)],
    ['carried over from an earlier announcement', number(one => one.carried_from !== null)],
    ['late', number(({ standing }) => standing === 'late')],
  ];
  return [
    `${objections.length} recorded`,
    `open: ${number(({ state }) => state === 'open')}`,
    ...parts.filter(([, some]) => some > 0).map(([what, some]) => `${what}: ${some}`),
  ].join('; ');
}

/** Whether two members of staff decided to go ahead in spite of it. */
export function isOverridden({ state, outcome }: Objection): boolean {
  return state === 'answered' && outcome === 'proceeding-despite';
}

/** `objection 2`, `objections 1, 2 and 3`. */
export function objectionNumbers(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'objection' : 'objections'} ${listed(numbers.map(String))}`;
}
