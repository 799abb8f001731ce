import type { Json } from '../change/json.ts';
import { comparePolicies } from '../change/policy-change.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'change'> = {
  id: 'policy-loosened',
  severity: 'warning',
  title: 'A promise to customers is not loosened unnoticed',
  on: 'change',
  *check({ before, after, policyFile }) {
    for (const { term, before: was, after: is, looser } of comparePolicies(before.policy, after.policy)) {
      if (!looser) continue;
      yield {
        file: policyFile,
        message: `This may loosen what customers were promised (${term}): it was ${inWords(was)} and becomes ${inWords(is)}. Does every contract allow it? Changes announced already keep the old terms.`,
      };
    }
  },
};

function inWords(value: Json): string {
  if (value === null) return 'not set';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
