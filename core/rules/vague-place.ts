import { isUnknown } from '../entry.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'vague-place',
  severity: 'warning',
  title: 'A place that is everywhere tells a customer nothing',
  on: 'entry',
  *check({ fields }) {
    if (fields.locations === undefined || isUnknown(fields.locations)) return;
    for (const [index, { area }] of fields.locations.entries()) {
      if (area !== 'worldwide') continue;
      yield {
        at: ['locations', index, 'area'],
        message:
          '"worldwide" names no country, so a customer cannot judge a transfer. List the countries if they are known.',
      };
    }
  },
};
