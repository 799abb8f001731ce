import { type FolderState, tellsOfList } from '../core/publication/list-states.ts';
import { maxFileBytes } from '../core/source.ts';
import { Budget } from './budget.ts';
import { firstParents, type HistoryCommit } from './first-parents.ts';
import { readTree, readWholeBlob, type TreeEntry } from './git-tree.ts';
import { isFile } from './head-files.ts';
import { inTurn } from './in-turn.ts';
import type { Octokit } from './octokit.ts';
import { type Actor, refusalOf } from './refusal.ts';
import type { RepositoryName } from './repository.ts';

export interface ReadFolderHistory {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Full id of the commit to go back from. */
  readonly head: string;
  /** The folder, from the top of the repository. */
  readonly folder: string;
  /** Full id of a commit up to which all is known; `null` if nothing is. */
  readonly known: string | null;
  /** Content at hand for a Git id, which is then not fetched. */
  readonly have?: (id: string) => Uint8Array | undefined;
  /** Requests it may take, and a quarter more to list commits. Default 320, of the 1,000 that a workflow has in an hour. */
  readonly mostRequests?: number;
  readonly actor?: Actor;
}

/** The past of a registry's folder, as far as it was read. */
export interface FolderHistorySince {
  /** The oldest first. */
  readonly states: readonly FolderState[];
  readonly bytesOf: (id: string) => Uint8Array | undefined;
  /** Whether they go on from `known`. If not, that commit is not among the first parents any more, and they stand alone. */
  readonly goesOn: boolean;
  /** Whether nothing is missing before them. */
  readonly isWhole: boolean;
}

/**
 * The states of a registry's folder along the first parents of a commit, back to what is known or to the first commit:
 * for what has come since the last publication. A request for each hundred commits, one or two for each commit, one for each
 * content. Where the requests run out it stops, and the newest states are what there is; a clone has no such bound.
 *
 * (Not by the list of commits that touch a path: it leaves out merges, and tells of a merged branch when it was written and
 * not when it came in.)
 */
export async function readFolderHistorySince(read: ReadFolderHistory): Promise<FolderHistorySince> {
  const { repository, head, folder, actor = 'workflow', mostRequests = 320 } = read;
  const budget = new Budget(mostRequests);
  // Where very many commits have been merged, something is left for the newest of them.
  const listing = new Budget(Math.ceil(mostRequests / 4));
  try {
    const line = await firstParents(read, listing);
    const { states, contents } = await statesAt(read, line.commits, budget);
    const isWhole = line.isWhole && states.length === line.commits.length;
    return {
      states: withoutRepeats(states).reverse(),
      bytesOf: id => contents.get(id),
      // A line that was not followed to its end may well lead there.
      goesOn: read.known !== null && (line.meetsKnown || !line.isWhole),
      isWhole,
    };
  } catch (error) {
    const name = `${repository.owner}/${repository.repo}`;
    const what = `The history of \`${folder}\` in ${name}, up to ${head.slice(0, 12)}, could not be read`;
    throw refusalOf(error, { what, needs: 'contents: read', actor });
  }
}

type Listed = FolderState & { readonly tree: string | null };

/** The folder at each commit with what it holds, the youngest first, for as long as requests are left for all of it. */
async function statesAt(
  read: ReadFolderHistory,
  commits: readonly HistoryCommit[],
  budget: Budget,
): Promise<{ states: Listed[]; contents: ReadonlyMap<string, Uint8Array> }> {
  const list = treeLister(read, budget);
  const contents = new Map<string, Uint8Array>();
  const states: Listed[] = [];
  for (const commit of commits) {
    const state = await stateAt(commit, read.folder, list);
    if (state === null || !(await fetched(read, state, contents, budget))) break;
    states.push(state);
  }
  return { states, contents };
}

type TreeLister = (sha: string, recursive: boolean) => Promise<readonly TreeEntry[] | null>;

/** Lists trees of Git, each once; `null` where no request is left for it. */
function treeLister({ octokit, repository }: ReadFolderHistory, budget: Budget): TreeLister {
  const trees = new Map<string, readonly TreeEntry[]>();
  return async (sha, recursive) => {
    const key = `${sha} ${recursive}`;
    const known = trees.get(key);
    if (known !== undefined) return known;
    if (!budget.take(1)) return null;
    const entries = await readTree(octokit, repository, sha, recursive);
    trees.set(key, entries);
    return entries;
  };
}

async function stateAt(
  { tree: root, at }: HistoryCommit,
  folder: string,
  list: TreeLister,
): Promise<Listed | null> {
  let tree: string | null = root;
  for (const segment of folder.split('/')) {
    if (tree === null) break;
    const entries = await list(tree, false);
    if (entries === null) return null;
    tree = entries.find(({ path, mode }) => path === segment && mode === '040000')?.sha ?? null;
  }
  const below = tree === null ? [] : await list(tree, true);
  return below === null ? null : { at, tree, files: filesIn(below) };
}

function filesIn(entries: readonly TreeEntry[]): Map<string, string | null> {
  const files = entries.filter(({ path, mode }) => mode !== '040000' && tellsOfList(path));
  return new Map(
    files.map(entry => [entry.path, isFile(entry) && entry.size <= maxFileBytes ? entry.sha : null]),
  );
}

/** Fetches what a state holds and is not at hand. `false` where too few requests are left for all of it. */
async function fetched(
  { octokit, repository, have }: ReadFolderHistory,
  { files }: Listed,
  contents: Map<string, Uint8Array>,
  budget: Budget,
): Promise<boolean> {
  const missing = new Set<string>();
  for (const id of files.values()) {
    if (id === null || contents.has(id)) continue;
    const known = have?.(id);
    if (known === undefined) missing.add(id);
    else contents.set(id, known);
  }
  if (!budget.take(missing.size)) return false;
  await inTurn([...missing], 8, async id => {
    contents.set(id, await readWholeBlob(octokit, repository, id));
  });
  return true;
}

/** Of commits that left the folder as it was only the oldest one counts; the youngest comes first here. */
function withoutRepeats(states: readonly Listed[]): Listed[] {
  return states.filter(({ tree }, index) => {
    const older = states[index + 1];
    return older === undefined ? tree !== null : older.tree !== tree;
  });
}
