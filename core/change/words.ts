import type { Policy } from '../policy.ts';
import type { EntryChange } from './change.ts';
import type { Treatment } from './class.ts';
import { lineWords } from './words/lines.ts';
import { titleWords } from './words/title.ts';

/** A change in the words that a customer reads. Nothing is escaped: whoever prints it escapes for its target. */
export interface ChangeWords {
  /** What happens, in one line. */
  readonly title: string;
  /** What differs, a line each. */
  readonly lines: readonly string[];
  /** What the change sets off. */
  readonly treatment: string;
}

const treatmentWords: Readonly<Record<Treatment, string>> = {
  window: 'notice and time to object',
  notice: 'notice, no time to object',
  changelog: 'a line in the list of changes',
  silent: 'nothing is sent or listed',
};

/** A change in words; the policy gives the labels of categories and terms. */
export function wordsOf(change: EntryChange, policy: Policy): ChangeWords {
  const { after, before, knownCompany } = change;
  const isNew = before === null && after !== null && after.relationship !== 'listed-only';
  return {
    title: titleWords(change),
    lines: [
      ...lineWords(change, policy),
      ...(isNew && after.applies_to === undefined ? ['Concerns: all customers'] : []),
      ...(knownCompany ? ['The company stands in the list already, with another service.'] : []),
    ],
    treatment: treatmentWords[change.treatment],
  };
}
