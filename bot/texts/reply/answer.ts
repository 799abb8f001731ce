import type { Objection, Record } from '../../record.ts';
import { asCode, asText } from '../escape/markdown.ts';
import { mailSpan, markdownSpans } from '../span.ts';
import { toldChanges } from '../what-happens.ts';

/** What became of an objection: the outcome's sentence, as the publisher's report, and how to contradict it. */
export function answerWords(record: Record, objection: Objection): string {
  const { n, source, answer_ref: ref } = objection;
  const reference = ref === null ? '' : ` Reference: ${asCode(ref)}.`;
  const contradict =
    source === 'private'
      ? `If you made it and see it differently, write to ${markdownSpans([mailSpan(record.policy.objections.email)])}.`
      : `If you made it and see it differently, write ${asCode(`/still-object ${n}`)}.`;
  return `Objection ${n}${outcomeWords(record, objection)}${reference} ${contradict}`;
}

function outcomeWords(record: Record, { outcome, answer, confirmation, state }: Objection): string {
  const publisher = asText(record.policy.publisher.name);
  switch (outcome) {
    case 'agreed':
      return `: ${publisher} reports that it was settled with the person who raised it.`;
    case 'not-served': {
      const [only, ...others] = toldChanges(record);
      const service = others.length === 0 ? (only?.after ?? only?.before)?.service : undefined;
      return `: ${publisher} reports that it will not use ${service === undefined ? 'what changes' : asText(service)} for this customer.`;
    }
    case 'contract-ended':
      return `: ${publisher} reports that the contract with this customer has ended or will end before the change.`;
    case 'not-a-customer':
      return `: ${publisher} reports that, as far as it can tell, nobody it serves raised it. The objection stays on record.`;
    case 'proceeding-despite':
      return ` remains unsettled. ${publisher} has decided to go ahead all the same (decided by ${asCode(answer?.by ?? '-')}, confirmed by ${asCode(confirmation?.by ?? '-')}). The objection stays on record.`;
    case null:
      return state === 'withdrawn' ? ' has been withdrawn since.' : ' is open again.';
  }
}
