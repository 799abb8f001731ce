import { isUnknown } from '../entry.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'stated-unknown',
  severity: 'warning',
  title: 'What is not known yet is found out before the change is announced',
  on: 'entry',
  *check({ fields }, { level }) {
    for (const [name, value] of Object.entries(fields)) {
      if (!isUnknown(value)) continue;
      yield {
        at: [name],
        part: 'key',
        severity: level === 'announced' ? 'error' : 'warning',
        message: `\`${name}\` is not known yet. It has to be known before the change can be announced to customers.`,
      };
    }
  },
};
