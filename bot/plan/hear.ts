import { compareText } from '../../core/finding.ts';
import { type Command, commandTable, type Misread } from '../commands.ts';
import type { Comment } from '../observation.ts';
import { isOutsider, isStaff } from '../people.ts';
import { readingOf } from '../reading.ts';
import type { Record } from '../record.ts';
import { commentRead, isEdited, isSame } from './comment-read.ts';
import { type CommandContext, obey, refuse } from './obey.ts';
import { standingAt } from './standing.ts';

/** Commands of one comment that are carried out, at most: each has a line on the ledger and an answer. */
const mostCommands = 20;

interface Hearing {
  readonly all: readonly Comment[];
  readonly now: string;
  /** What the change proposed stands in the list. */
  readonly inTheList: boolean;
  /** Milliseconds: what staff commanded before is not about this announcement. */
  readonly since: number;
  /** Milliseconds: what others wrote before is talk about a proposal, which nobody had announced. */
  readonly proposedUntil: number;
}

/**
 * Takes what was written since the last pass into the record, in the order in which it was written. Every comment by
 * somebody who is not staff and that is no command of theirs is `unread` and holds the change; no word in it is
 * guessed at. Text counts as it was first read: an edit or a deletion later alters nothing.
 */
export function hear(record: Record, comments: readonly Comment[], now: string, inTheList = false): Record {
  const { announced, corrects } = record;
  const since = askedAt(announced, comments);
  const proposedUntil =
    corrects === undefined ? since : askedAt({ ...corrects, at: corrects.since }, comments);
  const hearing: Hearing = { all: comments, now, inTheList, since, proposedUntil };
  const heard = inOrder(comments).reduce((so_far, comment) => hearOne(so_far, comment, hearing), record);
  return withStanding(markGone(heard, comments));
}

function hearOne(record: Record, comment: Comment, hearing: Hearing): Record {
  if (record.comments.some(read => isSame(read, comment))) return record;
  if (isStaff(comment.author)) return hearStaff(record, comment, hearing);
  return isOutsider(comment.author) ? hearOutsider(record, comment, hearing) : record;
}

/** What staff commanded before this announcement was about an earlier one, and is not done again to this one. */
function hearStaff(record: Record, comment: Comment, hearing: Hearing): Record {
  if (isEarlier(comment, record, hearing)) return record;
  const commands = readingOf(comment.body).commands.filter(
    // On the pull request these two are read where announcements are made.
    ({ name }) => comment.source === 'issue' || (name !== 'announce' && name !== 'treat'),
  );
  if (commands.length === 0) return record;
  const objects = commands.slice(0, mostCommands).some(({ name }) => name === 'object');
  return runAll(
    withComment(record, comment, objects ? 'objection' : 'command', hearing),
    commands,
    comment,
    hearing,
  );
}

/** Comments on issues and pull requests share one sequence of ids, which tells apart what GitHub's seconds do not. */
function isEarlier({ id, source, createdAt }: Comment, { announced }: Record, { since }: Hearing): boolean {
  const written = Date.parse(createdAt);
  if (written !== since) return written < since;
  const counted = source === 'issue' || source === 'pull';
  return counted && announced.comment !== null && id < announced.comment;
}

function hearOutsider(record: Record, comment: Comment, hearing: Hearing): Record {
  const { commands, other } = readingOf(comment.body);
  const edited = isEdited(comment);
  // Talk before the announcement is about a proposal. An objection in it counts all the same. Between two announcements
  // the lists may have trailed behind: what the earlier record does not hold was not read.
  const objectsAtAll = commands.some(({ name }) => name === 'object');
  if (Date.parse(edited ? comment.updatedAt : comment.createdAt) < hearing.proposedUntil && !objectsAtAll)
    return record;
  const objects = commands.slice(0, mostCommands).some(({ name }) => name === 'object');
  const onlyOwn =
    commands.length > 0 && commands.length <= mostCommands && !other && commands.every(isForEveryone);
  const verdict = objects ? 'objection' : onlyOwn && !edited ? 'command' : 'unread';
  const after = runAll(withComment(record, comment, verdict, hearing), commands, comment, hearing);
  return verdict === 'command' && isUnheard(after, comment) ? withVerdict(after, comment, 'unread') : after;
}

function isForEveryone({ name }: Command | Misread): boolean {
  return commandTable.find(row => row.name === name)?.who === 'everyone';
}

/** Somebody said that something is not settled, and it changed nothing: that is for a person to read. */
function isUnheard({ acts }: Record, { id, source }: Comment): boolean {
  return acts.some(
    act =>
      act.comment === id &&
      act.source === source &&
      act.command === 'still-object' &&
      !act.done &&
      act.says !== 'open-already',
  );
}

function runAll(
  record: Record,
  commands: readonly (Command | Misread)[],
  comment: Comment,
  { all, now, inTheList }: Hearing,
): Record {
  const context: CommandContext = { comment, all, now, inTheList, edited: isEdited(comment) };
  const after = commands
    .slice(0, mostCommands)
    .reduce((so_far, command) => obey(so_far, command, context), record);
  const next = commands[mostCommands];
  return next === undefined ? after : refuse(after, next, 'too-many', context);
}

function withComment(
  record: Record,
  comment: Comment,
  verdict: Parameters<typeof commentRead>[1],
  { now }: Hearing,
): Record {
  return { ...record, comments: [...record.comments, commentRead(comment, verdict, now)] };
}

function withVerdict(record: Record, comment: Comment, verdict: Parameters<typeof commentRead>[1]): Record {
  return {
    ...record,
    comments: record.comments.map(read => (isSame(read, comment) ? { ...read, verdict } : read)),
  };
}

/** When staff asked for an announcement, in milliseconds. From then on people could see it coming. */
function askedAt(
  { at, comment }: { readonly at: string; readonly comment: number | null },
  comments: readonly Comment[],
): number {
  const asked = comments.find(({ id, source }) => id === comment && source === 'pull');
  return Math.min(Date.parse(at), asked === undefined ? Infinity : Date.parse(asked.createdAt));
}

/** Marks what was read and is no longer there. An unread comment that is gone still waits for a person. */
function markGone(record: Record, comments: readonly Comment[]): Record {
  const there = new Set(comments.map(({ id, source }) => `${source} ${id}`));
  const isGone = ({ id, source }: Record['comments'][number]) => !there.has(`${source} ${id}`);
  if (record.comments.every(comment => comment.gone === isGone(comment))) return record;
  return { ...record, comments: record.comments.map(comment => ({ ...comment, gone: isGone(comment) })) };
}

/** With more time an objection that was late no longer is. One that was carried over stands as it stood. */
function withStanding(record: Record): Record {
  const isInTime = ({ standing, carried_from, made_at }: Record['objections'][number]) =>
    standing === 'late' && carried_from === null && standingAt(record, made_at) === 'in-time';
  if (!record.objections.some(isInTime)) return record;
  return {
    ...record,
    objections: record.objections.map(one => (isInTime(one) ? { ...one, standing: 'in-time' } : one)),
  };
}

function inOrder(comments: readonly Comment[]): Comment[] {
  return [...comments].sort(
    (a, b) =>
      Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id || compareText(a.source, b.source),
  );
}
