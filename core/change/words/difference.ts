import type { Entry } from '../../entry.ts';
import type { Policy } from '../../policy.ts';
import { differingFields } from '../classify.ts';
import { lineWords } from './lines.ts';

/** What differs between two states of one entry, a line each, in a customer's words. */
export function differenceWords(before: Entry, after: Entry, policy: Policy): readonly string[] {
  return lineWords({ fields: differingFields(before, after), before, after }, policy);
}
