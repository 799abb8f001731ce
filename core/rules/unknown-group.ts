import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'unknown-group',
  severity: 'error',
  title: 'A channel reaches a group that exists',
  on: 'policy',
  *check({ fields, states, policy }) {
    if (policy === null || (states('groups') && fields.groups === undefined)) return;
    const ids = policy.groups.map(({ id }) => id);
    for (const [index, { group }] of (fields.channels ?? []).entries()) {
      if (group === undefined || ids.includes(group)) continue;
      yield {
        at: ['channels', index, 'group'],
        message: `There is no group ${quote(group)}. Take one of ${ids.join(', ')}, or leave the line away to reach all.`,
      };
    }
  },
};
