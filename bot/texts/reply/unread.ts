import { endInShort } from '../../../core/deadline/end-words.ts';
import { latestEnd, type Record } from '../../record.ts';
import { asText } from '../escape/markdown.ts';
import { mailSpan, markdownSpans } from '../span.ts';
import { endOf, latestWindow } from '../windows.ts';

/** To somebody who wrote and gave no command. Nobody guesses what they meant. */
export function unreadWords(record: Record, createdAt: string): string {
  const publisher = asText(record.policy.publisher.name);
  const end = latestEnd(record);
  const window = latestWindow(record);
  const isLate = end !== null && Date.parse(createdAt) >= Date.parse(end);
  const before = record.merged === null ? ', and nothing goes ahead before that' : '';
  const late =
    isLate && window !== null
      ? ` The time to object ended on ${endInShort(endOf(window))}; an objection made now is recorded as late, and is read and answered all the same.`
      : '';
  const mail = markdownSpans([mailSpan(record.policy.objections.email)]);
  return `Thank you for writing. Someone from ${publisher} will read this${before}. If you mean it as an objection, start a line with \`/object\`.${late} For anything confidential, use ${mail}.`;
}
