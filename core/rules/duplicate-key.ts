import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

/** Of two fields with one name, one silently wins in most parsers, and not the same one in all of them. */
export const rule: RuleOn<'yaml'> = {
  id: 'duplicate-key',
  severity: 'error',
  title: 'A field is written once',
  on: 'yaml',
  check({ kind, detail, range }) {
    if (kind !== 'duplicate-key') return null;
    return {
      range,
      message: `The field ${quote(detail)} is written twice. Keep one; several values go into a list.`,
    };
  },
};
