import { canonicalValue } from '../change/canonical.ts';
import { isNoticeable } from '../change/class.ts';
import { stableJson } from '../change/json.ts';
import { comparePolicies } from '../change/policy-change.ts';
import type { RuleOn } from './rule.ts';

/** A change is announced under the policy that stands on the default branch; nobody brings a policy of their own. */
export const rule: RuleOn<'change'> = {
  id: 'policy-with-entries',
  severity: 'error',
  title: 'Policy and entries change in pull requests of their own',
  on: 'change',
  *check({ before, after, change, policyFile }) {
    if (!isNoticeable(change.treatment)) return;
    if (stableJson(canonicalValue(before.policy)) === stableJson(canonicalValue(after.policy))) return;
    const term = comparePolicies(before.policy, after.policy)[0]?.term ?? 'its categories or its words';
    yield {
      file: policyFile,
      message: `This changes the policy (${term}) together with entries that customers have to be told of. Split it: the policy first, in a pull request of its own.`,
    };
  },
};
