import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'file'> = {
  id: 'empty-file',
  severity: 'error',
  title: 'A file holds fields',
  on: 'file',
  *check({ data, file }) {
    if (data === undefined || (typeof data === 'object' && data !== null && !Array.isArray(data))) return;
    if (data === null) {
      yield { message: 'The file is empty. Fill it in, or delete it.' };
      return;
    }
    const what = Array.isArray(data) ? 'a list' : `only the text ${quote(data)}`;
    yield {
      at: [],
      message: `The file is ${what}. Write one field to a line, \`field: value\`, as in ${file === 'registry.yaml' ? 'docs/policy.md' : 'docs/entry.md'}.`,
    };
  },
};
