import { endInShort } from '../../../core/deadline/end-words.ts';
import type { Objection, Record } from '../../record.ts';
import { changeName } from '../change-name.ts';
import { asCode, asText } from '../escape/markdown.ts';
import { momentInWords } from '../moment-words.ts';
import type { Act } from '../replies.ts';
import { mailSpan, markdownSpans } from '../span.ts';
import { endOf, latestWindow, zoneOf } from '../windows.ts';

/** The receipt for an objection: its number, when it was made, and whether that was in time. */
export function receiptWords(record: Record, objection: Objection, act: Act): string {
  const { n, source, ref, made_at: madeAt } = objection;
  const made = `${momentInWords(madeAt, zoneOf(record))}, ${standing(record, objection)}`;
  if (source === 'private') {
    return `Recorded: objection ${n} to this change, reference ${asCode(ref ?? '')}, sent on ${made}. ${next(record, objection)} What was written stays private.`;
  }
  const first =
    act.command === 'count'
      ? `That comment counts as objection ${n} to this change. It was made on ${made}.`
      : `Thank you. This is objection ${n} to this change, made on ${made}.`;
  const mail = markdownSpans([mailSpan(record.policy.objections.email)]);
  return [
    `${first} ${next(record, objection)}`,
    `If you prefer to go on in private: ${mail}, "${changeName(record)}, objection ${n}". To take it back, the person who made it writes ${asCode(`/withdraw ${n}`)}.`,
  ].join('\n\n');
}

function standing(record: Record, objection: Objection): string {
  if (objection.standing === 'in-time') return record.windows.length === 0 ? 'and on record' : 'in time';
  const window = latestWindow(record);
  return window === null
    ? 'late'
    : `after the time to object had ended (${endInShort(endOf(window))}), so it is recorded as late`;
}

function next(record: Record, { standing: when }: Objection): string {
  const publisher = asText(record.policy.publisher.name);
  const held = record.merged === null;
  if (when === 'late') {
    return `A person from ${publisher} will still read it and answer${held ? ', and the change is held until then' : ''}. If you think the date is wrong for you, say when our notice reached you, by mail if you prefer.`;
  }
  return held
    ? `The change is held while it is open, and someone from ${publisher} will answer.`
    : `The change is in the list already; the objection counts all the same, and someone from ${publisher} will answer.`;
}
