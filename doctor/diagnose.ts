import type { Answer, Verdict } from './answer.ts';
import { type Group, groups, type Weight, weights } from './check.ts';
import { checks } from './checks.ts';
import type { Observation } from './observation.ts';

/** An answer, with the check that gave it. */
export interface Line extends Answer {
  readonly check: string;
  readonly group: Group;
  readonly weight: Weight;
}

/** Everything there is to say, in the order in which it is said. */
export interface Diagnosis {
  readonly lines: readonly Line[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Permissions that would show what could not be seen, each once. */
  readonly permissions: readonly string[];
}

const verdicts: readonly Verdict[] = ['not-fine', 'cannot-see', 'fine'];

/**
 * Judges what was seen. Pure: the same observation gives the same diagnosis. What is worst comes first: groups by the worst
 * in them, and within a group what is not fine, then what cannot be seen, then what is fine.
 *
 * @param tests what became of tests that were sent.
 */
export function diagnose(seen: Observation, tests: readonly Answer[] = []): Diagnosis {
  const checked = checks.flatMap(({ id, group, weight, check }) =>
    [...check(seen)].map((answer): Line => ({ ...answer, check: id, group, weight })),
  );
  const sent = tests.map(
    (answer): Line => ({ ...answer, check: 'send-test', group: 'channels', weight: 'promise' }),
  );
  const lines = [...checked, ...sent];
  const rank = (line: Line) => verdicts.indexOf(line.verdict) * weights.length + weights.indexOf(line.weight);
  const worst = new Map<Group, number>();
  for (const line of lines)
    worst.set(line.group, Math.min(worst.get(line.group) ?? Number.MAX_VALUE, rank(line)));
  const byGroup = (group: Group) => (worst.get(group) ?? 0) * groups.length + groups.indexOf(group);
  const sorted = [...lines].sort((a, b) => byGroup(a.group) - byGroup(b.group) || rank(a) - rank(b));
  const counted = (verdict: Verdict) => lines.filter(line => line.verdict === verdict).length;
  return {
    lines: sorted,
    counts: {
      fine: counted('fine'),
      'not-fine': counted('not-fine'),
      'cannot-see': counted('cannot-see'),
    },
    permissions: [...new Set(lines.flatMap(({ permission }) => permission ?? []))].sort(),
  };
}
