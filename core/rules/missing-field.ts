import { pathInWords } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'violation'> = {
  id: 'missing-field',
  severity: 'error',
  title: 'A field that nothing works without is there',
  on: 'violation',
  check({ keyword, field, at, expects, why }) {
    if (field === null || keyword !== 'required') return null;
    const where = at.length === 0 ? '' : ` in \`${pathInWords(at)}\``;
    return {
      at,
      part: 'key',
      message: `\`${field}\` is missing${where}. Add \`${field}:\` with ${expects}.${why === null ? '' : ` ${why}`}`,
    };
  },
};
