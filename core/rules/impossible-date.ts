import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

const dateFields = new Set([
  'used_from',
  'since',
  'ends_on',
  'data_deleted_on',
  'last',
  'next',
  'ended',
  'on',
]);

export const rule: RuleOn<'file'> = {
  id: 'impossible-date',
  severity: 'error',
  title: 'A date is a day of the calendar',
  on: 'file',
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (
        !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) ||
        !dateFields.has(String(path.at(-1)))
      )
        continue;
      const day = new Date(`${text}T00:00:00Z`);
      if (day.toISOString().startsWith(text)) continue;
      yield { at: path, message: `There is no ${quote(text)} in the calendar. Write a day that exists.` };
    }
  },
};
