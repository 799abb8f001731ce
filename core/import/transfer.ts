import { foldName } from '../text/fold.ts';
import type { Draft } from './draft.ts';

type Mechanism = NonNullable<Draft['mechanism']>;

/** The grounds of GDPR chapter V, by the names that lists have for them. */
const names: Readonly<Record<Mechanism, readonly string[]>> = {
  'adequacy-decision': [
    'adequacy decision',
    'adequacy',
    'eu adequacy decision',
    'Angemessenheitsbeschluss',
    "décision d'adéquation",
  ],
  'data-privacy-framework': [
    'data privacy framework',
    'dpf',
    'eu-us data privacy framework',
    'eu-us dpf',
    'eu-u.s. data privacy framework',
    'eu us data privacy framework (dpf)',
    'data privacy framework (dpf)',
  ],
  'standard-contractual-clauses': [
    'standard contractual clauses',
    'scc',
    'sccs',
    'eu scc',
    'eu sccs',
    'standard contractual clauses (scc)',
    'standard contractual clauses (sccs)',
    'eu standard contractual clauses',
    'Standardvertragsklauseln',
    'clauses contractuelles types',
    'cláusulas contractuales tipo',
  ],
  'binding-corporate-rules': [
    'binding corporate rules',
    'bcr',
    'bcrs',
    'binding corporate rules (bcr)',
    'binding corporate rules (bcrs)',
  ],
  'uk-addendum': [
    'uk addendum',
    'uk idta',
    'idta',
    'international data transfer addendum',
    'uk international data transfer addendum',
  ],
  derogation: ['derogation', 'art. 49 gdpr', 'article 49 gdpr'],
};

const byName = new Map(
  Object.entries(names).flatMap(([mechanism, known]) =>
    [mechanism, ...known].map(name => [foldName(name), mechanism as Mechanism] as const),
  ),
);

/** The ground that a text names, if it is exactly one; else `null`. */
export function mechanismIn(text: string): Mechanism | null {
  return byName.get(foldName(text)) ?? null;
}
