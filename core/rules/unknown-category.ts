import { distance } from 'fastest-levenshtein';
import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'unknown-category',
  severity: 'error',
  title: 'An entry’s category is one of the policy’s',
  on: 'entry',
  *check({ fields }, { policy }) {
    const { category } = fields;
    if (category === undefined || policy === null) return;
    const ids = policy.categories.map(term => term.id);
    if (ids.includes(category)) return;
    const near = [...ids].sort((a, b) => distance(a, category) - distance(b, category)).slice(0, 8);
    yield {
      at: ['category'],
      message: `There is no category ${quote(category)}. Take one of ${near.join(', ')}, or add it to registry.yaml in a pull request of its own.`,
    };
  },
};
