import type { Wait } from '../../plan/wait.ts';
import { isFinal, type Record } from '../../record.ts';
import { asText } from '../escape/markdown.ts';
import { objectionsInWords } from '../objection-words.ts';
import { stateInWords } from '../state-words.ts';
import { waitInWords, waitRemedy } from '../wait-words.ts';

/** Where a change stands, and for each thing it waits for what staff can do. */
export function statusWords(record: Record, waits: readonly Wait[]): string {
  const state = `State: ${stateInWords(record, waits)}. Objections: ${objectionsInWords(record)}.`;
  if (isFinal(record)) return state;
  if (waits.length === 0) return `${state} It waits for nothing.`;
  const lines = waits.slice(0, 20).map(wait => {
    const remedy = waitRemedy(wait);
    return `- ${asText(waitInWords(wait, record))}.${remedy === null ? '' : ` ${remedy}`}`;
  });
  return `${state}\n\nIt waits for:\n${lines.join('\n')}`;
}
