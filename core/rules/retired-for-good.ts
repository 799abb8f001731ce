import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

/** What has left the list stays told: rows of `retired.yaml` come with a removal, and they do not go again. */
export const rule: RuleOn<'change'> = {
  id: 'retired-for-good',
  severity: 'error',
  title: 'An id that has been retired stays retired',
  on: 'change',
  *check({ before, after, fileOf }) {
    const stays = new Set(after.retired.map(({ id }) => id));
    const ended = new Set(before.retired.map(({ id }) => id));
    for (const { id, service } of before.retired) {
      if (stays.has(id)) continue;
      yield {
        file: 'retired.yaml',
        message: `The id ${quote(id)} (${quote(service)}) was retired and is missing here now. Put its row back: an id is never used again.`,
      };
    }
    const formerly = new Set(before.entries.flatMap(({ former_id }) => former_id ?? []));
    for (const { id } of after.entries) {
      // Where the list still says so, `retired-id` has said it.
      if (!formerly.has(id) && !ended.has(id)) continue;
      yield {
        file: fileOf(id),
        at: [],
        message: `The id ${quote(id)} was used before, for something else. Give this file another name.`,
      };
    }
    const stood = new Map(before.entries.map(entry => [entry.id, entry]));
    for (const [index, { id }] of after.retired.entries()) {
      if (ended.has(id) || stood.has(id)) continue;
      yield {
        file: 'retired.yaml',
        at: ['retired', index, 'id'],
        severity: 'warning',
        message: `${quote(id)} was no entry of this list, and the page will name it among those that have left. Is it known from before this list was kept here?`,
      };
    }
  },
};
