import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'registry'> = {
  id: 'replaces-nothing',
  severity: 'error',
  title: 'An entry replaces one that is or was in the list',
  on: 'registry',
  *check({ entries, ids: present, retired }) {
    // A file that cannot be read may hold what is looked for: one mistake is told once.
    if (retired === null) return;
    const ids = new Set([...present, ...retired.map(({ id }) => id)]);
    for (const { id, file, fields } of entries) {
      const { replaces } = fields;
      if (replaces === undefined) continue;
      if (replaces === id)
        yield {
          file,
          at: ['replaces'],
          message: 'An entry cannot replace itself. Name the entry whose place it takes.',
        };
      else if (!ids.has(replaces)) {
        yield {
          file,
          at: ['replaces'],
          message: `There is no entry ${quote(replaces)}, neither in the list nor in retired.yaml. Write the file name of the entry that is replaced, without .yaml.`,
        };
      }
    }
  },
};
