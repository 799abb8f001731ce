import { canonicalValue } from '../canonical.ts';
import { type Json, stableJson } from '../json.ts';

/** One term of the policy that differs. */
export interface TermChange {
  /** The term, in words that fit into a sentence: `the time to object, in days`. */
  readonly term: string;
  /** `null` where it was not set. */
  readonly before: Json;
  /** `null` where it is not set. */
  readonly after: Json;
  /** Whether customers are promised less than before, or may be. */
  readonly looser: boolean;
}

/** The term, if it differs in more than white space and order. */
export function term<T>(
  name: string,
  before: T | undefined,
  after: T | undefined,
  isLooser: (before: T | undefined, after: T | undefined) => boolean = () => false,
): TermChange[] {
  const was = canonicalValue(before);
  const is = canonicalValue(after);
  if (stableJson(was) === stableJson(is)) return [];
  return [{ term: name, before: was, after: is, looser: isLooser(before, after) }];
}

/** For promises of which more is better: fewer, or none any more, is looser. */
export function isFewer(before: number | undefined, after: number | undefined): boolean {
  return (after ?? 0) < (before ?? 0);
}

/** For promises in words or settings that cannot be ranked: everything but a first one may be looser. */
export function isReworded(before: unknown): boolean {
  return before !== undefined;
}
