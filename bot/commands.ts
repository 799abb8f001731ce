import type { ChangeClass } from '../core/change/class.ts';
import { changeClasses } from '../core/change/class.ts';
import { digestDigits } from '../core/change/digest.ts';
import {
  alone,
  type CommentNamed,
  type CommentSpan,
  commentNamed,
  commentSpan,
  instant,
  mostSpans,
  number,
  reference,
  withObjection,
  withReason,
  words,
} from './command-arguments.ts';
import type { Objection } from './record.ts';

/** What `/answer` can say about an objection. */
export const outcomes = [
  'agreed',
  'not-served',
  'contract-ended',
  'not-a-customer',
  'proceeding-despite',
] as const satisfies readonly NonNullable<Objection['outcome']>[];

/** A command as it was written, its arguments read. */
export type Command =
  | { readonly name: 'object'; readonly reason: string }
  | { readonly name: 'withdraw' | 'still-object' | 'confirm'; readonly objection: number }
  | { readonly name: 'help' | 'mailbox-read' | 'status' }
  | { readonly name: 'announce'; readonly digest: string }
  | { readonly name: 'treat'; readonly class: ChangeClass; readonly why: string }
  | { readonly name: 'count'; readonly comment: CommentNamed }
  | { readonly name: 'not-objection'; readonly comments: readonly CommentSpan[] }
  | { readonly name: 'record-objection'; readonly ref: string; readonly sentAt: string }
  | {
      readonly name: 'answer';
      readonly objection: number;
      readonly outcome: (typeof outcomes)[number];
      readonly ref: string | null;
    }
  | { readonly name: 'extend'; readonly date: string; readonly why: string }
  | { readonly name: 'approvals-complete'; readonly ref: string }
  | { readonly name: 'waive-notice'; readonly channel: string; readonly why: string }
  | { readonly name: 'cancel-change'; readonly why: string };

export type CommandName = Command['name'];

/** A command that could not be read: what is wrong with it is said to its author. */
export interface Misread {
  readonly name: CommandName;
  readonly problem: Problem;
}

type Problem = 'arguments' | 'name-in-reference' | 'address-in-reason';

/** One row of the table that parser, permission check and help are made from. */
export interface CommandRow {
  readonly name: CommandName;
  readonly who: 'everyone' | 'staff';
  readonly where: 'issue' | 'pull' | 'both';
  /** What stands behind the name, as help shows it. */
  readonly usage: string;
  readonly help: string;
  /** Reads the arguments; `null` where they do not fit. */
  readonly read: (rest: string) => Command | Exclude<Problem, 'arguments'> | null;
}

/** Every command, in the order in which help lists them. */
export const commandTable: readonly CommandRow[] = [
  {
    name: 'object',
    who: 'everyone',
    where: 'both',
    usage: '[reason]',
    help: 'Object to this change. A reason helps and is not needed. This is public.',
    read: reason => ({ name: 'object', reason }),
  },
  {
    name: 'withdraw',
    who: 'everyone',
    where: 'both',
    usage: '<n>',
    help: 'Take back your own objection number n.',
    read: withObjection('withdraw'),
  },
  {
    name: 'still-object',
    who: 'everyone',
    where: 'both',
    usage: '<n>',
    help: 'Say that your objection number n is not settled, whatever the answer says.',
    read: withObjection('still-object'),
  },
  {
    name: 'help',
    who: 'everyone',
    where: 'both',
    usage: '',
    help: 'Show this list.',
    read: rest => alone(rest, { name: 'help' }),
  },
  {
    name: 'announce',
    who: 'staff',
    where: 'pull',
    usage: '<digest>',
    help: 'Announce to customers what the preview with this digest shows.',
    read: rest => (isShown(rest) ? { name: 'announce', digest: rest.toLowerCase() } : null),
  },
  {
    name: 'treat',
    who: 'staff',
    where: 'pull',
    usage: '<class> <why>',
    help: 'Treat this change as another class. The reason stands on record.',
    read: rest => {
      const [name, ...why] = words(rest);
      const found = changeClasses.find(known => known === name);
      return found === undefined
        ? null
        : withReason(why.join(' '), reason => ({ name: 'treat', class: found, why: reason }));
    },
  },
  {
    name: 'count',
    who: 'staff',
    where: 'both',
    usage: '<comment>',
    help: 'Count a comment as an objection, from the time it was written.',
    read: rest => {
      const comment = commentNamed(rest);
      return comment === null ? null : { name: 'count', comment };
    },
  },
  {
    name: 'not-objection',
    who: 'staff',
    where: 'both',
    usage: '<comment> or <from>..<to>',
    help: 'Say that a person has read a comment and it is no objection. Several: one after the other, or the first and the last.',
    read: rest => {
      const spans = words(closedUp(rest)).map(commentSpan);
      const comments = spans.filter(span => span !== null);
      return comments.length === 0 || comments.length < spans.length || comments.length > mostSpans
        ? null
        : { name: 'not-objection', comments };
    },
  },
  {
    name: 'record-objection',
    who: 'staff',
    where: 'both',
    usage: '<REF> sent <time>',
    help: 'Record an objection that came in private, with the time it was sent: `C-014 sent 2026-12-09T23:40+01:00`. Never a name.',
    read: rest => {
      const [ref, sent, time, ...more] = words(rest);
      if (ref === undefined) return null;
      if (!reference.test(ref)) return 'name-in-reference';
      const sentAt = instant(time);
      return sent !== 'sent' || sentAt === null || more.length > 0
        ? null
        : { name: 'record-objection', ref, sentAt };
    },
  },
  {
    name: 'answer',
    who: 'staff',
    where: 'both',
    usage: `<n> ${outcomes.join('|')} [REF]`,
    help: 'Say what became of objection number n. `proceeding-despite` needs a second person’s `/confirm n`.',
    read: rest => {
      const [n, what, ref, ...more] = words(rest);
      const objection = number(n);
      const outcome = outcomes.find(known => known === what);
      if (objection === null || outcome === undefined || more.length > 0) return null;
      if (ref !== undefined && !reference.test(ref)) return 'name-in-reference';
      return { name: 'answer', objection, outcome, ref: ref ?? null };
    },
  },
  {
    name: 'confirm',
    who: 'staff',
    where: 'both',
    usage: '<n>',
    help: 'As a second person: go on in spite of objection number n.',
    read: withObjection('confirm'),
  },
  {
    name: 'extend',
    who: 'staff',
    where: 'both',
    usage: '<date> <why>',
    help: 'Give everybody more time, to the end of that day. Never less.',
    read: rest => {
      const [date, ...why] = words(rest);
      return date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)
        ? null
        : withReason(why.join(' '), reason => ({ name: 'extend', date, why: reason }));
    },
  },
  {
    name: 'mailbox-read',
    who: 'staff',
    where: 'both',
    usage: '',
    help: 'After the deadline: the mailbox for objections has been read, and everything in it is recorded here.',
    read: rest => alone(rest, { name: 'mailbox-read' }),
  },
  {
    name: 'approvals-complete',
    who: 'staff',
    where: 'both',
    usage: '<REF>',
    help: 'Every customer who has to agree first has agreed, or will not be served. REF says where that is on file.',
    read: rest => {
      const [ref, ...more] = words(rest);
      if (ref === undefined || more.length > 0) return null;
      return reference.test(ref) ? { name: 'approvals-complete', ref } : 'name-in-reference';
    },
  },
  {
    name: 'waive-notice',
    who: 'staff',
    where: 'both',
    usage: '<channel> <why>',
    help: 'Go on although a channel failed: customers were told in another way, which the reason names.',
    read: rest => {
      const [channel, ...why] = words(rest);
      return channel === undefined || channel.length > 100
        ? null
        : withReason(why.join(' '), reason => ({ name: 'waive-notice', channel, why: reason }));
    },
  },
  {
    name: 'cancel-change',
    who: 'staff',
    where: 'both',
    usage: '<why>',
    help: 'Do not go ahead. Everybody who was told is told.',
    read: rest => withReason(words(rest).join(' '), why => ({ name: 'cancel-change', why })),
  },
  {
    name: 'status',
    who: 'staff',
    where: 'both',
    usage: '',
    help: 'Show where this change stands and what it waits for.',
    read: rest => alone(rest, { name: 'status' }),
  },
];

/** As many digits of a digest as are shown, or more: fewer could be met on purpose by something else. */
function isShown(digest: string): boolean {
  return /^[0-9a-f]{1,64}$/i.test(digest) && digest.length >= digestDigits;
}

/** `3 .. 7` as `3..7`, so that a range is one word. */
function closedUp(rest: string): string {
  return rest
    .split('..')
    .map(part => part.trim())
    .join('..');
}
