import type { LooseObjects } from './loose-objects.ts';
import { emptyTree, type Node, nodesOf, writeTree } from './trees.ts';

/** What each of three trees has under one name. */
type Three = readonly [base: Node | undefined, ours: Node | undefined, theirs: Node | undefined];

const folder = '40000';

/** Two sides touched one thing, or something may have been renamed: that is for Git. */
class Undecided extends Error {}

/**
 * The tree of a three-way merge in which no path was changed by both sides; `null` where Git itself has to decide. Then
 * nothing is guessed: contents, renames and conflicts are Git's.
 */
export function mergedWithoutGit(
  objects: LooseObjects,
  trees: { readonly base: string; readonly ours: string; readonly theirs: string },
): string | null {
  const seen = { ours: new Set<string>(), theirs: new Set<string>() };
  try {
    const tree = merged(objects, [trees.base, trees.ours, trees.theirs], seen);
    // Something that went while something else came may have moved, and what the other side did there moves along.
    return seen.ours.size > 1 || seen.theirs.size > 1 ? null : tree;
  } catch (error) {
    if (error instanceof Undecided) return null;
    throw error;
  }
}

function merged(
  objects: LooseObjects,
  [base, ours, theirs]: readonly [string | null, string | null, string | null],
  seen: { readonly ours: Set<string>; readonly theirs: Set<string> },
): string {
  const at = (tree: string | null) => (tree === null ? new Map<string, Node>() : nodesOf(objects, tree));
  const [before, here, there] = [at(base), at(ours), at(theirs)];
  const result = new Map<string, Node>();
  for (const name of new Set([...before.keys(), ...here.keys(), ...there.keys()])) {
    const three: Three = [before.get(name), here.get(name), there.get(name)];
    note(seen.ours, three[0], three[1]);
    note(seen.theirs, three[0], three[2]);
    const node = decided(three) ?? inside(objects, three, seen);
    if (node !== null) result.set(name, node);
  }
  return writeTree(objects, result);
}

function note(seen: Set<string>, before: Node | undefined, after: Node | undefined): void {
  if (before === undefined && after !== undefined) seen.add('added');
  if (before !== undefined && after === undefined) seen.add('removed');
}

/** `null`: nothing stands there any more. `undefined`: both sides changed it. */
function decided([base, ours, theirs]: Three): Node | null | undefined {
  if (same(ours, theirs) || same(base, theirs)) return ours ?? null;
  return same(base, ours) ? (theirs ?? null) : undefined;
}

function inside(objects: LooseObjects, three: Three, seen: Parameters<typeof merged>[2]): Node | null {
  const [base, ours, theirs] = three;
  if (ours?.mode !== folder || theirs?.mode !== folder || (base !== undefined && base.mode !== folder))
    throw new Undecided();
  const sha = merged(objects, [base?.sha ?? null, ours.sha, theirs.sha], seen);
  return sha === emptyTree ? null : { mode: folder, sha };
}

function same(a: Node | undefined, b: Node | undefined): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode;
}
