import { foldName } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'registry'> = {
  id: 'duplicate-service',
  severity: 'error',
  title: 'One company doing one service is one entry',
  on: 'registry',
  *check({ entries }) {
    const first = new Map<string, string>();
    for (const { id, file, fields } of entries) {
      if (typeof fields.legal_name !== 'string' || fields.service === undefined) continue;
      const key = [fields.legal_name, fields.service].map(name => foldName(name) || name).join('\n');
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, id);
        continue;
      }
      yield {
        file,
        at: ['service'],
        message: `${quote(fields.service)} of ${quote(fields.legal_name)} stands in ${quote(other)} already. Keep one of the two entries.`,
      };
    }
  },
};
