import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'required-to-list',
  severity: 'error',
  title: 'An entry has the fields that the policy requires of every entry',
  on: 'entry',
  *check({ fields, states }, { policy, standing }) {
    if (policy === null) return;
    for (const field of policy.require.listed) {
      // The schema asks for these two itself: without them there is no line on the page.
      if (states(field) || field === 'service' || field === 'category') continue;
      const listedOnly = fields.relationship === 'listed-only' && field !== 'legal_name';
      if (listedOnly) continue;
      yield {
        at: [],
        part: 'key',
        severity: standing === 'unchanged' ? 'warning' : 'error',
        message: `\`${field}\` is missing. Every entry of this list states it: add \`${field}:\`.`,
      };
    }
  },
};
