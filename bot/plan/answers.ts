import type { Command } from '../commands.ts';
import type { Objection, Record } from '../record.ts';
import { actOf, type CommandContext, type Outcome } from './outcome.ts';

/** `/withdraw` and `/still-object`: only the person who made an objection says that of it. */
export function ownObjection(
  record: Record,
  name: 'withdraw' | 'still-object',
  n: number,
  { comment, all }: CommandContext,
): Outcome {
  const objection = record.objections.find(one => one.n === n);
  if (objection === undefined) return { refused: 'no-such-objection' };
  if (objection.state === 'withdrawn') return { refused: 'withdrawn-already' };
  const origin = all.find(({ id, source }) => id === objection.comment && source === objection.source);
  if (objection.source !== 'private' && (origin === undefined || origin.author.kind === 'ghost'))
    return { refused: 'comment-gone' };
  if (origin === undefined || origin.author.id !== comment.author.id) return { refused: 'not-yours' };
  if (name === 'withdraw') return { record: change(record, n, { state: 'withdrawn' }), says: 'withdrawn' };
  if (objection.state !== 'answered') return { refused: 'open-already' };
  const unanswered = { outcome: null, answer: null, confirmation: null, answer_ref: null };
  return { record: change(record, n, { state: 'open', ...unanswered }), says: 'open-again' };
}

/** `/answer`: what became of an objection. To go ahead in spite of it takes a second member of staff. */
export function answer(
  record: Record,
  { objection: n, outcome, ref }: Extract<Command, { name: 'answer' }>,
  context: CommandContext,
): Outcome {
  const objection = record.objections.find(one => one.n === n);
  if (objection === undefined) return { refused: 'no-such-objection' };
  if (objection.state === 'withdrawn') return { refused: 'withdrawn-already' };
  const alone = outcome !== 'proceeding-despite';
  return {
    record: change(record, n, {
      state: alone ? 'answered' : 'open',
      outcome,
      answer: actOf(context),
      confirmation: null,
      answer_ref: ref,
      read: true,
    }),
    says: alone ? `answer-${n}` : 'second-person',
  };
}

/** `/confirm`: the second member of staff. */
export function confirm(record: Record, n: number, context: CommandContext): Outcome {
  const objection = record.objections.find(one => one.n === n);
  if (objection === undefined) return { refused: 'no-such-objection' };
  if (objection.outcome !== 'proceeding-despite' || objection.answer === null || objection.state !== 'open')
    return { refused: 'nothing-to-confirm' };
  if (objection.answer.by.toLowerCase() === context.comment.author.login.toLowerCase())
    return { refused: 'second-person' };
  return {
    record: change(record, n, { state: 'answered', confirmation: actOf(context) }),
    says: `answer-${n}`,
  };
}

function change(record: Record, n: number, to: Partial<Objection>): Record {
  return {
    ...record,
    objections: record.objections.map(objection => (objection.n === n ? { ...objection, ...to } : objection)),
  };
}
