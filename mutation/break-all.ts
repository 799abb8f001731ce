import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { inTurn } from '../github/in-turn.ts';
import { boxFor } from './box.ts';
import type { Mutant } from './instrument.ts';
import type { Subject } from './subjects.ts';

/** What the tests said to a mutant. */
export type Verdict = 'killed' | 'endless' | 'survived' | 'not tried';

/** A mutant that was not killed. */
export interface Survivor extends Mutant {
  /** No test so much as passed the place. */
  readonly unpassed: boolean;
}

/** What came out for a subject. */
export interface Broken {
  /** Of all its mutants: as long as it is the same, so is the code. */
  readonly code: string;
  readonly verdicts: { readonly [mutant: string]: Verdict };
  /** What survived was not tried again alone, so more may be killed than is said. */
  readonly together: boolean;
  readonly counts: { readonly [One in Verdict]: number };
  readonly survivors: readonly Survivor[];
  /** Tests that cannot be run twice in one process, and were not asked. */
  readonly onceOnly: readonly string[];
}

interface Wanted {
  readonly atLoad: boolean;
  readonly last: Pick<Broken, 'code' | 'verdicts'> | null;
  readonly together: boolean;
  readonly progress: (what: string) => void;
}

/**
 * Breaks the code of a subject in every way that Stryker knows. First all in one process, each test once more for each
 * mutant in what it passes; whatever survives that is tried again alone, in a process in which it is awake from the
 * beginning, so that nothing that was worked out before hides it.
 *
 * @param atLoad also tries what is passed only while modules are loaded, such as tables of texts: a process for each.
 * @param together leaves the trying alone out: quicker, and what comes out is the least that is killed.
 * @param last what came out before tests were added: where the code is still the same, only what survived is tried again.
 */
export async function breakAll(
  subject: Subject,
  { atLoad, last, together, progress }: Wanted,
): Promise<Broken> {
  progress('copying, and making mutants');
  const box = await boxFor(subject);
  const code = createHash('sha256').update(JSON.stringify(box.mutants)).digest('hex');
  if (last !== null && last.code !== code) progress('the code is another now: all of it is tried');
  const settled = last?.code === code ? Object.entries(last.verdicts) : [];
  const verdicts = new Map(settled.filter(([, verdict]) => verdict === 'killed' || verdict === 'endless'));
  const covered = new Map<string, readonly string[]>();
  const onLoading = new Set<string>();
  const onceMore = new Set<string>();
  const onceOnly = new Set<string>();
  for (;;) {
    progress(`${box.mutants.length - verdicts.size} mutants, together`);
    const seen = await box.together([...verdicts.keys()]);
    for (const [id, how] of Object.entries(seen.killed))
      verdicts.set(id, how === 'endless' ? 'endless' : 'killed');
    for (const [id, by] of Object.entries(seen.covered)) covered.set(id, by);
    for (const id of seen.atLoad) onLoading.add(id);
    for (const id of seen.onceMore) onceMore.add(id);
    for (const test of seen.onceOnly) onceOnly.add(test);
    if (seen.unsound === null) break;
    const { mutant, test, why } = seen.unsound;
    progress(`${mutant} left something behind in “${test}”, which then said: ${why.split('\n', 1)[0]}`);
    verdicts.set(mutant, (await box.alone(mutant)) ? 'killed' : 'survived');
  }
  const left = box.mutants.filter(({ id }) => !verdicts.has(id));
  let tried = 0;
  await inTurn(left, availableParallelism(), async ({ id }) => {
    if (!together) progress(`${tried} of ${left.length} that are left, alone`);
    const isPassed = covered.has(id) || onceMore.has(id) || (atLoad && onLoading.has(id));
    // What is passed while modules are loaded, or only while another was awake, may be noticed by any test.
    const by = onLoading.has(id) ? undefined : covered.get(id);
    if (isPassed) verdicts.set(id, !together && (await box.alone(id, by)) ? 'killed' : 'survived');
    else verdicts.set(id, onLoading.has(id) ? 'not tried' : 'survived');
    tried += 1;
  });
  const counts = { killed: 0, endless: 0, survived: 0, 'not tried': 0 };
  for (const verdict of verdicts.values()) counts[verdict] += 1;
  return {
    code,
    together,
    verdicts: Object.fromEntries(verdicts),
    counts,
    onceOnly: [...onceOnly],
    survivors: box.mutants
      .filter(({ id }) => verdicts.get(id) === 'survived')
      .map(mutant => ({ ...mutant, unpassed: !covered.has(mutant.id) && !onLoading.has(mutant.id) })),
  };
}
