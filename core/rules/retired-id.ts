import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

/** An id in a record or a link from years ago must still mean the company it meant then. */
export const rule: RuleOn<'registry'> = {
  id: 'retired-id',
  severity: 'error',
  title: 'An id is never used again',
  on: 'registry',
  *check({ entries, retired: listed, retiredFile }) {
    const retired = listed ?? [];
    const ended = new Map(retired.map(({ id, service }) => [id, service]));
    const renamed = new Map(
      entries.flatMap(({ id, fields }) =>
        fields.former_id === undefined ? [] : [[fields.former_id, id] as const],
      ),
    );
    for (const { id, file, fields } of entries) {
      const service = ended.get(id);
      if (service !== undefined) {
        yield {
          file,
          at: [],
          message: `The id ${quote(id)} belonged to ${quote(service)}, which has left the list. Give this file another name.`,
        };
      }
      const heir = renamed.get(id);
      if (heir !== undefined && heir !== id) {
        yield {
          file,
          at: [],
          message: `The id ${quote(id)} is the former id of ${quote(heir)}. Give this file another name.`,
        };
      }
      if (fields.former_id === id) {
        yield {
          file,
          at: ['former_id'],
          message: 'The former id is the id of this very entry. Take the line away.',
        };
      }
    }
    const seen = new Set<string>();
    for (const [index, { id }] of retired.entries()) {
      if (seen.has(id))
        yield {
          file: retiredFile,
          at: ['retired', index, 'id'],
          message: `${quote(id)} is listed twice. Keep one.`,
        };
      seen.add(id);
    }
  },
};
