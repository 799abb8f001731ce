import type { Policy, VocabularyName } from '../../policy.ts';
import { type TermChange, term } from './term.ts';

const names: readonly VocabularyName[] = ['data', 'data_subjects', 'products', 'regions', 'plans'];

/**
 * What differs in the terms that entries use. Another label for a term changes what every entry with that term says,
 * though no entry changes: nobody would be told of it, so it counts as looser.
 */
export function vocabularyTerms(before: Policy['vocabulary'], after: Policy['vocabulary']): TermChange[] {
  return names.flatMap(name => {
    const stood = new Map(before?.[name]?.map(({ id, label }) => [id, label]));
    const stands = new Map(after?.[name]?.map(({ id, label }) => [id, label]));
    const ids = [...new Set([...stood.keys(), ...stands.keys()])];
    return ids.flatMap(id =>
      term(
        `the term ${id} of the vocabulary ${name}`,
        stood.get(id),
        stands.get(id),
        (was, now) => was !== undefined && now !== undefined,
      ),
    );
  });
}
