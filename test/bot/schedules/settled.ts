import type { Objection, Record } from '../../../bot/record.ts';
import { given, type Memory, type Utterance } from './memory.ts';
import { asksOf } from './sayings.ts';

/** Utterances in the order in which the bot came to read them. */
function inOrder(utterances: readonly Utterance[]): Utterance[] {
  return utterances
    .filter(one => given(one) !== null)
    .sort((a, b) => (given(a)?.look ?? 0) - (given(b)?.look ?? 0) || a.at - b.at || a.id - b.id);
}

/**
 * Why an objection must still hold a change, by what people said of it; `null` if somebody who may has settled it. Told
 * from the threads alone: the ledger only says which number an objection has.
 */
export function openBecause(
  objection: Objection,
  record: Record,
  threads: readonly number[],
  memory: Memory,
): string | null {
  const { n } = objection;
  const all = inOrder(memory.utterances);
  const begins = all.findIndex(one => makes(one, objection));
  const state = stateAfter(all.slice(begins + 1), objection, record, threads, memory);
  if (state === 'withdrawn' || state === 'answered') return null;
  return state === 'open' ? `objection ${n} is open` : `objection ${n} waits for a second person`;
}

/** What became of an objection by what was said after it was made. */
function stateAfter(
  later: readonly Utterance[],
  { n, comment }: Objection,
  record: Record,
  threads: readonly number[],
  memory: Memory,
): 'open' | 'second person' | 'answered' | 'withdrawn' {
  const origin = memory.utterance(comment);
  let state: ReturnType<typeof stateAfter> = 'open';
  let answeredBy = '';
  for (const one of later) {
    const read = given(one);
    if (read === null || read.edited || !isSaidTo(one, record, threads, memory)) continue;
    const { said } = read;
    if (!('n' in said) || said.n !== n || state === 'withdrawn') continue;
    if (said.says === 'withdraw' && one.by === origin?.by && wasThere(origin, read.look)) state = 'withdrawn';
    else if (
      said.says === 'still object' &&
      one.heard !== null &&
      isTheirs(one, origin) &&
      state === 'answered'
    )
      state = 'open';
    else if (said.says === 'answer' && one.isStaff) {
      state = said.outcome === 'agreed' ? 'answered' : 'second person';
      answeredBy = one.by;
    } else if (said.says === 'confirm' && one.isStaff && state === 'second person' && one.by !== answeredBy)
      state = 'answered';
  }
  return state;
}

/** Whether somebody says of an objection of their own that it stands, and it does: then it is there to be answered. */
function keepsOpen(one: Utterance, record: Record, threads: readonly number[], memory: Memory): boolean {
  const said = one.heard?.said;
  const objection = record.objections.find(({ n }) => said?.says === 'still object' && n === said.n);
  if (objection === undefined || memory.utterance(objection.comment)?.by !== one.by) return false;
  const before = inOrder(memory.utterances);
  before.splice(before.indexOf(one));
  const made = before.findIndex(other => makes(other, objection));
  return made >= 0 && stateAfter(before.slice(made + 1), objection, record, threads, memory) !== 'withdrawn';
}

/** Whether an objection came to be by this: itself, staff who count a comment, or who write down a private one. */
function makes(one: Utterance, { comment, ref }: Objection): boolean {
  const said = given(one)?.said;
  if (said === undefined) return false;
  if (one.id === comment && said.says === 'object') return true;
  if (said.says === 'counts') return one.isStaff && comment !== null && said.ids.includes(comment);
  return said.says === 'private objection' && one.isStaff && said.ref === ref;
}

/** Whether a look could see an objection, or had it from a webhook. */
function wasThere({ goneAfter, heard }: Utterance, look: number): boolean {
  return goneAfter === null || goneAfter >= look || heard?.look === look;
}

/** Whose objection is gone cannot show that it was theirs. */
function isTheirs(one: Utterance, origin: Utterance | undefined): boolean {
  return one.by === origin?.by && !origin.gone;
}

/** Why something that somebody wrote must still hold a change; `null` if it needs nobody, or staff have read it. */
export function unreadBecause(
  one: Utterance,
  record: Record,
  threads: readonly number[],
  memory: Memory,
): string | null {
  if (one.isStaff || one.heard === null) return null;
  const counted = record.objections.some(({ comment }) => comment === one.id);
  if (counted) return null;
  const asks = one.heard.edited ? 'a reader' : asksOf(one.heard.said);
  if (asks === 'nothing') return null;
  if (!one.heard.edited && keepsOpen(one, record, threads, memory)) return null;
  if (asks === 'an answer') return `the objection in comment ${one.id} has no number`;
  const isRead = memory.utterances.some(other => {
    const said = given(other)?.said;
    return (
      other.isStaff &&
      said !== undefined &&
      'ids' in said &&
      said.ids.includes(one.id) &&
      isSaidTo(other, record, threads, memory)
    );
  });
  return isRead ? null : `nobody has read comment ${one.id}`;
}

/**
 * Whether what somebody wrote is about a change: since staff asked for its announcement, or for the first of all those
 * whose place it took. An objection by anybody else counts whenever it was made; what staff said before they announced
 * was said to an earlier announcement, or to nobody.
 */
export function concerns(
  one: Utterance,
  record: Record,
  threads: readonly number[],
  memory: Memory,
): boolean {
  const read = given(one);
  if (!threads.includes(one.number) || read === null || wasGoneBefore(one, record, memory)) return false;
  const { at, comment } = one.isStaff ? begunBy(record, memory) : firstBegunBy(record, memory);
  const since = Math.min(memory.utterance(comment)?.at ?? Number.POSITIVE_INFINITY, at);
  const written = read.edited && !one.isStaff ? (one.editedAt ?? one.at) : one.at;
  // Ids tell apart what staff wrote within a second. Reviews have ids of their own, and of others all of it is heard.
  const isLater = written > since || (written === since && (!one.isStaff || one.id > (comment ?? 0)));
  return isLater || (!one.isStaff && read.said.says === 'object') || wasSaidToCancelled(one, record, memory);
}

/** Whether the bot had read it, and it was gone, before it wrote down a change that takes nothing over from another. */
function wasGoneBefore({ gone, isStaff, heard }: Utterance, record: Record, memory: Memory): boolean {
  const told = memory.told.get(record.id);
  const takesOver = record.replaces !== null || told?.cancelled != null;
  return !takesOver && !isStaff && gone && heard !== null && told !== undefined && heard.look < told.look;
}

/** Whether it stands in the record of the same change that was cancelled before: then it stands in this one, too. */
function wasSaidToCancelled(one: Utterance, record: Record, memory: Memory): boolean {
  const { comments } = memory.told.get(record.id)?.cancelled ?? { comments: [] };
  return comments.some(({ id, source }) => id === one.id && source === one.place);
}

interface Begun {
  readonly at: number;
  readonly comment: number | null;
}

function begunBy({ id, announced }: Record, memory: Memory): Begun {
  return { at: memory.told.get(id)?.at ?? Date.parse(announced.at), comment: announced.comment };
}

/** The first announcement of a change that was announced more than once, as far as it is remembered. */
function firstBegunBy(record: Record, memory: Memory): Begun {
  let first = begunBy(record, memory);
  for (let id = record.replaces; id !== null; ) {
    const told = memory.told.get(id);
    if (told === undefined) break;
    first = { at: told.at, comment: told.asked };
    id = told.replaces;
  }
  return first;
}

/**
 * Whether a command was given to this announcement: one that takes another's place takes over what was said to that, and one
 * that follows a cancelled one what that had heard. What is said in between is said to nobody.
 */
function isSaidTo(one: Utterance, record: Record, threads: readonly number[], memory: Memory): boolean {
  if (!threads.includes(one.number)) return false;
  return record.replaces !== null || concerns(one, record, threads, memory);
}
