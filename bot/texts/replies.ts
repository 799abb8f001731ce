import type { AnnounceRefusal } from '../plan/announcing.ts';
import type { Wait } from '../plan/wait.ts';
import type { Record } from '../record.ts';
import { announceRefusedWords } from './reply/announce-refused.ts';
import { answerWords } from './reply/answer.ts';
import { doneWords } from './reply/done.ts';
import { helpWords } from './reply/help.ts';
import { receiptWords } from './reply/receipt.ts';
import { refusedWords } from './reply/refused.ts';
import { statusWords } from './reply/status.ts';
import { unreadWords } from './reply/unread.ts';

/** One command that was given, as the record keeps it. */
export type Act = Record['acts'][number];

/**
 * The reply to a command, without its marker; `null` where a reaction says enough. The record is as it stands now: a
 * reply that is written late tells the truth of its own time.
 */
export function replyToAct(record: Record, act: Act, waits: readonly Wait[]): string | null {
  if (!act.done) return refusedWords(record, act);
  const says = act.says ?? '';
  const [, what, number] = /^(objection|recorded|answer)-(\d+)$/.exec(says) ?? [];
  const objection =
    number === undefined ? undefined : record.objections.find(({ n }) => n === Number(number));
  if (objection !== undefined) {
    return what === 'answer' ? answerWords(record, objection) : receiptWords(record, objection, act);
  }
  switch (says) {
    case 'read':
      return null;
    case 'help':
      return helpWords(act.by !== '-');
    case 'status':
      return statusWords(record, waits);
    default:
      return doneWords(record, act, waits);
  }
}

/** The reply to a comment that is no command, without its marker: once per person, however much they write. */
export function unreadReply(record: Record, createdAt: string): string {
  return unreadWords(record, createdAt);
}

/** Why an `/announce` did nothing, and what to do, without its marker. */
export function announceRefusedReply(why: AnnounceRefusal['why']): string {
  return announceRefusedWords(why);
}
