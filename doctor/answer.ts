import type { Unseen } from './seen.ts';

/** `cannot-see` is never fine: what nobody looked at may be broken. */
export type Verdict = 'fine' | 'not-fine' | 'cannot-see';

/** What one look at one thing came to. Texts hold names of strangers and are escaped where they are shown. */
export interface Answer {
  readonly verdict: Verdict;
  /** Which of several things it is about: a branch, a channel, a change. `null` where there is only one. */
  readonly about: string | null;
  /** What was found, a sentence or two. Names stand between backticks. */
  readonly found: string;
  /** What to do; `null` where nothing is. */
  readonly remedy: string | null;
  /** For `cannot-see`: the permission that would show it, if one would. */
  readonly permission: string | null;
}

export function fine(found: string, about: string | null = null): Answer {
  return { verdict: 'fine', about, found, remedy: null, permission: null };
}

export function notFine(found: string, remedy: string, about: string | null = null): Answer {
  return { verdict: 'not-fine', about, found, remedy, permission: null };
}

/**
 * What could not be looked at.
 *
 * @param what begins the sentence: `` Whether `ledger` is protected ``.
 * @param otherwise how a person can look instead.
 */
export function cannotSee(
  what: string,
  { why, permission }: Unseen,
  otherwise: string | null = null,
  about: string | null = null,
): Answer {
  const show = permission === null ? null : `A token with \`${permission}\` shows it.`;
  const remedy = [show, otherwise].filter(part => part !== null).join(' ');
  return {
    verdict: 'cannot-see',
    about,
    found: `${what} cannot be seen: ${why}.`,
    remedy: remedy === '' ? null : remedy,
    permission,
  };
}
