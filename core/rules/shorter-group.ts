import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'shorter-group',
  severity: 'error',
  title: 'No group has less time than the policy promises to all',
  on: 'policy',
  *check({ fields, policy }) {
    if (policy === null) return;
    for (const [index, group] of (fields.groups ?? []).entries()) {
      if (group.days === undefined || group.days >= policy.window.days) continue;
      yield {
        at: ['groups', index, 'days'],
        message: `${group.days} days are fewer than the ${policy.window.days} of \`window.days\`. A group can have more time, not less: raise it, or lower \`window.days\` for everybody.`,
      };
    }
  },
};
