import type { EntryFile } from '../entry.ts';
import { pathInWords } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

type Dated = Readonly<Partial<EntryFile>>;

/** Pairs of dates of which the first cannot lie after the second. */
const orders: readonly {
  first: readonly string[];
  later: readonly string[];
  days: (fields: Dated) => readonly unknown[];
}[] = [
  { first: ['since'], later: ['ends_on'], days: fields => [fields.since, fields.ends_on] },
  { first: ['used_from'], later: ['ends_on'], days: fields => [fields.used_from, fields.ends_on] },
  {
    first: ['ends_on'],
    later: ['data_deleted_on'],
    days: fields => [fields.ends_on, fields.data_deleted_on],
  },
  {
    first: ['review', 'last'],
    later: ['review', 'next'],
    days: fields => [fields.review?.last, fields.review?.next],
  },
];

export const rule: RuleOn<'entry'> = {
  id: 'date-order',
  severity: 'error',
  title: 'Dates follow each other',
  on: 'entry',
  *check({ fields }) {
    for (const { first, later: at, days } of orders) {
      const [earlier, later] = days(fields);
      if (typeof earlier !== 'string' || typeof later !== 'string' || earlier <= later) continue;
      yield {
        at,
        message: `\`${pathInWords(at)}\` (${later}) lies before \`${pathInWords(first)}\` (${earlier}). Is one of them mistyped?`,
      };
    }
  },
};
