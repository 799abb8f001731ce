import { distance } from 'fastest-levenshtein';
import { isUnknown } from '../entry.ts';
import type { VocabularyName } from '../policy.ts';
import { quote } from '../text/quote.ts';
import type { Path } from '../yaml/path.ts';
import type { EntryView, RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'unknown-term',
  severity: 'error',
  title: 'Where the policy has a vocabulary, entries use its terms',
  on: 'entry',
  *check({ fields }, { policy }) {
    if (policy?.vocabulary === undefined) return;
    for (const { name, at, terms } of termsOf(fields)) {
      const vocabulary = policy.vocabulary[name];
      if (vocabulary === undefined) continue;
      for (const [index, term] of terms.entries()) {
        if (vocabulary.some(known => known.id === term)) continue;
        const same = vocabulary.find(known => known.label.toLowerCase() === term.toLowerCase());
        const remedy =
          same === undefined
            ? `${nearest(term, vocabulary) || 'Add'} it to \`vocabulary.${name}\` in registry.yaml, in a pull request of its own.`
            : `Write its id, \`${same.id}\`.`;
        yield { at: [...at, index], message: `${quote(term)} is no term of the vocabulary. ${remedy}` };
      }
    }
  },
};

function termsOf(
  fields: EntryView['fields'],
): { name: VocabularyName; at: Path; terms: readonly string[] }[] {
  const lists: { name: VocabularyName; at: Path; terms: readonly string[] }[] = [];
  for (const name of ['data', 'data_subjects'] as const) {
    const terms = fields[name];
    if (terms !== undefined && !isUnknown(terms)) lists.push({ name, at: [name], terms });
  }
  for (const name of ['products', 'regions', 'plans'] as const) {
    const terms = fields.applies_to?.[name];
    if (terms !== undefined) lists.push({ name, at: ['applies_to', name], terms });
  }
  return lists;
}

/** The terms that look most like the one that is not there; some vocabularies are long. */
function nearest(term: string, vocabulary: readonly { readonly id: string }[]): string {
  const ids = vocabulary.map(({ id }) => id).sort((a, b) => distance(a, term) - distance(b, term));
  return ids.length === 0 ? '' : `Take one of ${ids.slice(0, 8).join(', ')}, or add`;
}
