import type { Answer } from './answer.ts';
import type { Observation } from './observation.ts';

/** What a check is about, in the order of the report. */
export const groups = ['registry', 'changes', 'bot', 'channels', 'rules', 'workflows', 'page'] as const;
export type Group = (typeof groups)[number];

/** What it costs if it is not fine, the worst first. */
export const weights = ['promise', 'guard', 'care'] as const;
export type Weight = (typeof weights)[number];

/** A check is data plus one function: from what was seen to what is to be said of it. Nothing is asked for in here. */
export interface Check {
  /** Stable and readable: it is printed, linked and searched for. */
  readonly id: string;
  readonly group: Group;
  /**
   * `promise`: customers may not be told, or not be heard. `guard`: somebody could get past. `care`: somebody has to
   * do something, and nothing is broken.
   */
  readonly weight: Weight;
  /** In one line, as it is when it is fine. */
  readonly title: string;
  /** Says nothing where there is nothing of the kind to look at. */
  check(seen: Observation): Iterable<Answer>;
}
