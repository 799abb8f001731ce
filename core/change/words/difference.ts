import type { Entry } from '../../entry.ts';
import type { Policy } from '../../policy.ts';
import { decide, differingFields } from '../classify.ts';
import { wordsOf } from '../words.ts';

/** What differs between two states of one entry, a line each, in a customer's words. */
export function differenceWords(before: Entry, after: Entry, policy: Policy): readonly string[] {
  const fields = differingFields(before, after);
  const decided = decide(
    fields.map(field => field.class),
    policy.treatments,
  );
  return wordsOf({ entry: after.id, ...decided, fields, before, after, knownCompany: false }, policy).lines;
}
