import { noticeName, replyName } from '../../markers.ts';
import type { Comment, Observation } from '../../observation.ts';
import type { Record } from '../../record.ts';
import type { Step } from '../../steps.ts';
import { announceRefusedReply, replyToAct, unreadReply } from '../../texts/replies.ts';
import { commentsOf } from '../advance.ts';
import type { AnnounceRefusal } from '../announcing.ts';
import { doubtsAbout } from '../doubts.ts';
import { waitsFor } from '../wait.ts';
import { onceComment, ours } from './one-comment.ts';

/** What the bot answers: a receipt for each objection, a word on each command, and once to everybody who wrote. */
export function replySteps(records: readonly Record[], observation: Observation): Step[] {
  return records.flatMap(record => {
    const comments = commentsOf(record, observation);
    return [
      ...actReplies(record, comments, observation),
      ...unreadReplies(record, comments),
      ...twins(record, comments),
    ];
  });
}

/** A notice stands on its issue once: of several the oldest stays. One that somebody deleted was sent all the same. */
function twins(record: Record, comments: readonly Comment[]): Step[] {
  return record.notices.flatMap(({ id }) =>
    ours(noticeName(record.id, id), comments)
      .slice(1)
      .map((twin): Step => ({ do: 'delete-comment', comment: twin.id })),
  );
}

/** Refusals and lists of commands that one person gets, at most: a program that answers every line has to run dry. */
const mostToOne = 5;

function actReplies(record: Record, comments: readonly Comment[], observation: Observation): Step[] {
  const waits = waitsFor(record, observation.now, doubtsAbout(record, observation));
  const given = new Map<string, number>();
  return record.acts.flatMap((act, index) => {
    const comment = comments.find(one => isOf(one, act));
    if (comment === undefined) return [];
    if (act.permission === '-' && (!act.done || act.says === 'help')) {
      const before = given.get(personOf(comment)) ?? 0;
      given.set(personOf(comment), before + 1);
      if (before >= mostToOne) return [];
    }
    const body = replyToAct(record, act, waits);
    return body === null
      ? []
      : onceComment(comment.number, replyName(act.comment, `act-${index + 1}`), body, comments);
  });
}

/** Once to each person: somebody who writes five lines does not want five answers. */
function unreadReplies(record: Record, comments: readonly Comment[]): Step[] {
  const steps: Step[] = [];
  const answered = new Set<string>();
  const nameOf = ({ id, source }: Comment) =>
    replyName(id, source === 'issue' || source === 'pull' ? 'unread' : `unread-${source}`);
  const isUnread = ({ id, source }: Comment) =>
    record.comments.some(read => read.id === id && read.source === source && read.verdict === 'unread');
  for (const comment of comments) {
    if (ours(nameOf(comment), comments).length > 0) answered.add(personOf(comment));
  }
  for (const comment of comments.filter(isUnread)) {
    if (answered.has(personOf(comment)) || hasItsAnswer(comment, record)) continue;
    answered.add(personOf(comment));
    steps.push(
      ...onceComment(comment.number, nameOf(comment), unreadReply(record, comment.createdAt), comments),
    );
  }
  return steps;
}

/** A command that is for staff, or that could not be read, has had its own answer, which says how to object. */
function hasItsAnswer(comment: Comment, { acts }: Record): boolean {
  const own = acts.filter(act => isOf(comment, act));
  return own.length > 0 && own.every(({ done, command }) => !done && command !== 'still-object');
}

/** Where a record does not say where a command stands, its number is all there is. */
function isOf(comment: Comment, act: Record['acts'][number]): boolean {
  return (
    comment.id === act.comment &&
    comment.author.kind !== 'ours' &&
    (act.source === undefined || act.source === comment.source)
  );
}

function personOf({ author }: Comment): string {
  return `${author.kind} ${author.id}`;
}

/** Why an announcement did not happen, to the person who asked for it. */
export function refusalSteps(refused: readonly AnnounceRefusal[], { pulls }: Observation): Step[] {
  return refused.flatMap(({ pull, comment, why }) => {
    const comments = pulls.find(({ number }) => number === pull)?.comments ?? [];
    return onceComment(pull, replyName(comment, 'announce'), announceRefusedReply(why), comments);
  });
}
