import type { Command } from './commands.ts';

/**
 * Which comment is meant. GitHub counts comments, reviews and comments on lines apart, so a number alone can mean
 * several; an address says which.
 */
export interface CommentNamed {
  readonly id: number;
  readonly kind: 'conversation' | 'review' | 'line' | null;
}

/** A comment, or the first and the last of several. */
export interface CommentSpan {
  readonly from: CommentNamed;
  readonly to: CommentNamed;
}

/** What stands for a customer: never a name. */
export const reference = /^[A-Z]{1,4}-[0-9]{1,9}$/;

/** The number of an objection, with or without `#`; `null` if it is none. */
export const number = (text: string | undefined) =>
  text !== undefined && /^#?[1-9][0-9]{0,5}$/.test(text) ? Number(text.replace('#', '')) : null;

/** Comments and ranges of them that one command names, at most: what stands on record has a length. */
export const mostSpans = 20;

const kinds = { issuecomment: 'conversation', pullrequestreview: 'review', discussion: 'line' } as const;

/** A comment, named by its number or by the address that "Copy link" gives. */
export function commentNamed(text: string | undefined): CommentNamed | null {
  const [, anchor, digits] =
    /^(?:https:\/\/\S+#(issuecomment-|discussion_r|pullrequestreview-))?([1-9][0-9]{0,14})$/.exec(
      text ?? '',
    ) ?? [];
  if (digits === undefined) return null;
  const kind = anchor === undefined ? null : kinds[anchor.replace(/[-_].*/, '') as keyof typeof kinds];
  return { id: Number(digits), kind };
}

/** `123`, or `123..456`; `null` if it is neither. */
export function commentSpan(text: string): CommentSpan | null {
  const [first, last = first, ...more] = text.split('..');
  const [from, to] = [commentNamed(first), commentNamed(last)];
  return from === null || to === null || from.kind !== to.kind || to.id < from.id || more.length > 0
    ? null
    : { from, to };
}

/** The words of a line. */
export function words(rest: string): string[] {
  return rest.split(/\s/).filter(word => word !== '');
}

/** An instant written with its zone: `2026-12-09T23:40+01:00`, `2026-12-09T22:40Z`. */
export function instant(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(text))
    return null;
  const time = Date.parse(text);
  const day = text.slice(0, 10);
  // 31 February is read as 3 March otherwise.
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || Number.isNaN(midnight)) return null;
  return !new Date(midnight).toISOString().startsWith(day)
    ? null
    : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** A reason stands on record for ever, in public: it has a length, and names nobody's account or address. */
const longestReason = 500;

/** A command with its reason; `null` where that is missing or too long. */
export function withReason(
  why: string,
  command: (why: string) => Command,
): Command | 'address-in-reason' | null {
  if (why === '' || why.length > longestReason) return null;
  return why.includes('@') ? 'address-in-reason' : command(why);
}

/** A command that takes nothing. What stands behind it may be words to people, which must not be passed over. */
export const alone = (rest: string, command: Command): Command | null => (rest === '' ? command : null);

/** Reads a command that takes the number of an objection and nothing else. */
export const withObjection =
  <Name extends 'withdraw' | 'still-object' | 'confirm'>(name: Name) =>
  (rest: string): Command | null => {
    const [n, ...more] = words(rest);
    const objection = number(n);
    return objection === null || more.length > 0 ? null : { name, objection };
  };
