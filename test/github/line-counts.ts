import { diffLines } from 'diff';
import type { LooseObjects } from './loose-objects.ts';
import { listTree, type TreeEntry } from './trees.ts';

export interface LineCounts {
  readonly files: number;
  readonly additions: number;
  readonly deletions: number;
}

/** What changed between two trees, in lines; `null` where something may have been renamed, which Git has to tell. */
export function linesChanged(objects: LooseObjects, before: string, after: string): LineCounts | null {
  const [old, young] = [filesOf(objects, before), filesOf(objects, after)];
  const changed = [...new Set([...old.keys(), ...young.keys()])]
    .map(path => [old.get(path), young.get(path)] as const)
    .filter(([a, b]) => a?.sha !== b?.sha || a?.mode !== b?.mode);
  const came = changed.some(([a]) => a === undefined);
  const went = changed.some(([, b]) => b === undefined);
  if (came && went) return null;
  const counts = changed.map(([a, b]) => counted(textOf(objects, a), textOf(objects, b)));
  return {
    files: changed.length,
    additions: counts.reduce((sum, { additions }) => sum + additions, 0),
    deletions: counts.reduce((sum, { deletions }) => sum + deletions, 0),
  };
}

function filesOf(objects: LooseObjects, tree: string): Map<string, TreeEntry> {
  return new Map(
    listTree(objects, tree, true)
      .filter(({ type }) => type === 'blob')
      .map(entry => [entry.path, entry]),
  );
}

/** `null` for what has no lines, as Git sees it: a zero byte among the first 8,000. */
function textOf(objects: LooseObjects, entry: TreeEntry | undefined): string | null {
  const bytes = entry === undefined ? Buffer.alloc(0) : (objects.read(entry.sha)?.bytes ?? Buffer.alloc(0));
  return bytes.subarray(0, 8000).includes(0) ? null : bytes.toString('latin1');
}

function counted(before: string | null, after: string | null): Omit<LineCounts, 'files'> {
  if (before === null || after === null) return { additions: 0, deletions: 0 };
  const parts = diffLines(before, after);
  const sum = (which: 'added' | 'removed') =>
    parts.reduce((total, part) => total + (part[which] ? part.count : 0), 0);
  return { additions: sum('added'), deletions: sum('removed') };
}
