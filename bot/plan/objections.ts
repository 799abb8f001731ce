import type { CommentNamed, CommentSpan } from '../command-arguments.ts';
import type { Comment } from '../observation.ts';
import { isOutsider } from '../people.ts';
import type { CommentRead, CommentSource, Objection, Record } from '../record.ts';
import { commentRead, isSame } from './comment-read.ts';
import { actOf, type CommandContext, type Outcome } from './outcome.ts';
import { standingAt } from './standing.ts';

/** `/object`: one comment is one objection, from the time at which it was written. */
export function object(record: Record, { id, source, createdAt }: Comment): Outcome {
  if (record.objections.some(({ comment, source: from }) => comment === id && from === source))
    return { refused: 'once' };
  const objection = newObjection(record, { source, comment: id, ref: null, made_at: createdAt });
  return {
    record: { ...record, objections: [...record.objections, objection] },
    says: `objection-${objection.n}`,
  };
}

/** `/count`: a comment that a person has read is an objection, from the time at which it was written. */
export function count(before: Record, named: CommentNamed, context: CommandContext): Outcome {
  const record = withEarlierTalk(before, named, context);
  const [read, ...others] = commentsNamed(record, named).filter(({ verdict }) => verdict !== 'command');
  if (read === undefined) return { refused: 'no-such-comment' };
  if (others.length > 0) return { refused: 'which-comment' };
  if (read.verdict === 'objection') return { refused: 'counted-already' };
  const made = { source: read.source, comment: read.id, ref: null, made_at: read.created_at };
  const objection = newObjection(record, made);
  return {
    record: {
      ...withDecision(record, [read], 'objection', context),
      objections: [...record.objections, objection],
    },
    says: `objection-${objection.n}`,
  };
}

/** What was said before the announcement waits for nobody, but staff may count it. */
function withEarlierTalk(record: Record, named: CommentNamed, { all, now }: CommandContext): Record {
  const talk = all.filter(
    comment =>
      isNamed(comment, named) &&
      isOutsider(comment.author) &&
      !record.comments.some(read => isSame(read, comment)),
  );
  return talk.length === 0
    ? record
    : { ...record, comments: [...record.comments, ...talk.map(one => commentRead(one, 'unread', now))] };
}

/**
 * `/not-objection`: a person has read these comments. A range reaches from one comment that is there to another of the
 * same thread, so that nobody waves through what they have not seen.
 */
export function notObjection(
  record: Record,
  spans: readonly CommentSpan[],
  context: CommandContext,
): Outcome {
  const meant: CommentRead[] = [];
  for (const { from, to } of spans) {
    const firsts = commentsNamed(record, from);
    const lasts = commentsNamed(record, to);
    const [first] = firsts;
    const [last] = lasts;
    if (first === undefined || last === undefined) return { refused: 'no-such-comment' };
    if (firsts.length > 1 || lasts.length > 1 || threadOf(first, context) !== threadOf(last, context))
      return { refused: 'which-comment' };
    meant.push(
      ...record.comments.filter(
        comment =>
          comment.id >= first.id &&
          comment.id <= last.id &&
          threadOf(comment, context) === threadOf(first, context) &&
          Date.parse(comment.created_at) <= Date.parse(context.comment.createdAt),
      ),
    );
  }
  const unread = meant.filter(({ verdict }) => verdict === 'unread');
  return unread.length === 0
    ? { refused: 'no-such-comment' }
    : { record: withDecision(record, unread, 'not-objection', context), says: 'read' };
}

/** Where a comment stands. One that is gone stands alone: its neighbours cannot be known. */
function threadOf(read: CommentRead, { all }: CommandContext): string {
  const there = all.find(comment => isSame(comment, read));
  return there === undefined ? `gone ${read.source} ${read.id}` : `${read.source} ${there.number}`;
}

/** `/record-objection`: one that came in private, from the time at which it was sent, however late it is written down. */
export function recordPrivate(
  record: Record,
  { ref, sentAt }: { readonly ref: string; readonly sentAt: string },
  { now }: CommandContext,
): Outcome {
  if (Date.parse(sentAt) > Date.parse(now)) return { refused: 'in-the-future' };
  if (record.objections.some(objection => objection.ref === ref && objection.state === 'open'))
    return { refused: 'recorded-already' };
  const objection = newObjection(record, { source: 'private', comment: null, ref, made_at: sentAt });
  return {
    record: { ...record, objections: [...record.objections, objection] },
    says: `recorded-${objection.n}`,
  };
}

function newObjection(
  record: Record,
  some: Pick<Objection, 'source' | 'comment' | 'ref' | 'made_at'>,
): Objection {
  return {
    ...some,
    n: record.objections.reduce((highest, { n }) => Math.max(highest, n), 0) + 1,
    standing: standingAt(record, some.made_at),
    state: 'open',
    outcome: null,
    answer: null,
    confirmation: null,
    answer_ref: null,
    read: false,
    carried_from: null,
  };
}

function withDecision(
  record: Record,
  meant: readonly CommentRead[],
  verdict: CommentRead['verdict'],
  context: CommandContext,
): Record {
  return {
    ...record,
    comments: record.comments.map(comment =>
      meant.includes(comment) ? { ...comment, verdict, decided: actOf(context) } : comment,
    ),
  };
}

function commentsNamed({ comments }: Record, named: CommentNamed): CommentRead[] {
  return comments.filter(comment => isNamed(comment, named));
}

const kindOf: { readonly [Source in CommentSource]: CommentNamed['kind'] } = {
  issue: 'conversation',
  pull: 'conversation',
  review: 'review',
  line: 'line',
};

function isNamed(comment: Pick<CommentRead, 'id' | 'source'>, { id, kind }: CommentNamed): boolean {
  return comment.id === id && (kind === null || kind === kindOf[comment.source]);
}
