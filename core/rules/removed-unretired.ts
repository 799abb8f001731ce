import { quote } from '../text/quote.ts';
import { renamed } from './renamed-file.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'change'> = {
  id: 'removed-unretired',
  severity: 'error',
  title: 'An entry that leaves the list is retired',
  on: 'change',
  *check({ change, after }) {
    const retired = new Set(after.retired.map(({ id }) => id));
    const moved = renamed(change);
    for (const { entry, before, after: stays } of change.changes) {
      if (before === null || stays !== null || retired.has(entry) || moved.has(entry)) continue;
      yield {
        file: 'retired.yaml',
        message: `The entry ${quote(entry)} has been removed. Keep its id from being used again: add \`- id: ${entry}\` with \`service: ${JSON.stringify(before.service)}\` to the list \`retired:\` in retired.yaml; if there is no such file, create it.`,
      };
    }
  },
};
