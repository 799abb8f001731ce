import { parsedCommit } from './commit-objects.ts';
import type { LooseObjects } from './loose-objects.ts';

/** Who descends from whom among the commits of a store. A commit's parents never change, so they are kept. */
export class Ancestry {
  readonly #objects: LooseObjects;
  readonly #parents = new Map<string, readonly string[]>();

  constructor(objects: LooseObjects) {
    this.#objects = objects;
  }

  parents(sha: string): readonly string[] {
    const known = this.#parents.get(sha);
    if (known) return known;
    const object = this.#objects.read(sha);
    const found = object?.type === 'commit' ? parsedCommit(object).parents : [];
    this.#parents.set(sha, found);
    return found;
  }

  isAncestor(older: string, younger: string): boolean {
    return this.#all(younger).has(older);
  }

  /** The commits that `head` has and `base` has not, every commit after its parents. */
  between(base: string, head: string): string[] {
    const known = this.#all(base);
    const found: string[] = [];
    const visit = (sha: string): void => {
      if (known.has(sha)) return;
      known.add(sha);
      for (const parent of this.parents(sha)) visit(parent);
      found.push(sha);
    };
    visit(head);
    return found;
  }

  /** A commit and everything before it: whichever is youngest of those whose children have been named, as `git log` does. */
  youngestFirst(head: string): string[] {
    const date = (sha: string) => {
      const object = this.#objects.read(sha);
      return object?.type === 'commit' ? parsedCommit(object).committer.date.getTime() : 0;
    };
    const seen = new Set([head]);
    const waiting = [head];
    const found: string[] = [];
    while (waiting.length > 0) {
      waiting.sort((a, b) => date(a) - date(b));
      const next = waiting.pop() ?? '';
      found.push(next);
      for (const parent of this.parents(next)) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        waiting.push(parent);
      }
    }
    return found;
  }

  /** The youngest commits that both have: none, one, or several after criss-cross merges. */
  mergeBases(one: string, other: string): string[] {
    const ours = this.#all(one);
    if (ours.has(other)) return [other];
    const common = [...this.#all(other)].filter(sha => ours.has(sha));
    const older = new Set(common.flatMap(sha => this.parents(sha)).flatMap(sha => [...this.#all(sha)]));
    return common.filter(sha => !older.has(sha));
  }

  /** A commit with everything before it. */
  #all(sha: string): Set<string> {
    const found = new Set([sha]);
    for (const one of found) for (const parent of this.parents(one)) found.add(parent);
    return found;
  }
}
