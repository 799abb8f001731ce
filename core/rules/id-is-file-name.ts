import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'id-is-file-name',
  severity: 'error',
  title: 'An id that is written down is the file name',
  on: 'entry',
  *check({ id, fields }) {
    if (fields.id === undefined || fields.id === id) return;
    yield {
      at: ['id'],
      message: `The id ${quote(fields.id)} is not the file name. Write ${quote(id)}, or take the line away: the file name is the id.`,
    };
  },
};
