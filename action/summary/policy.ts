import { termInWords } from '../../core/change/words/term-words.ts';
import { markdownText } from '../../core/render/escape/markdown.ts';
import { grouped } from '../../core/text/grouped.ts';
import { cutToBytes, lineBytes } from '../cut.ts';
import type { ValidateFacts } from './validate.ts';

/** The terms of the policy that differ, a line each; empty if none does. */
export function policySection({ terms }: Pick<ValidateFacts, 'terms'>, bytes: number): string {
  if (terms.length === 0) return '';
  // What is looser comes first: it is what somebody has to look at, and what is cut comes from the end.
  const sorted = [...terms.filter(({ looser }) => looser), ...terms.filter(({ looser }) => !looser)];
  const lines = sorted.map(term => `- ${markdownText(termInWords(term))}`);
  const { kept, left } = cutToBytes(lines, bytes, lineBytes);
  const more = left > 0 ? [`… and ${grouped(left)} more.`] : [];
  return ['### What changes in the policy', kept.join('\n'), ...more].join('\n\n');
}
