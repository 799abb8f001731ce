import { maxFileBytes, type SourceFile, type SourceKind } from '../core/source.ts';
import { contentsAt } from './commit-contents.ts';
import { readCommit, readTree, type TreeEntry } from './git-tree.ts';
import type { Octokit } from './octokit.ts';
import { type Actor, refusalOf } from './refusal.ts';
import type { RepositoryName } from './repository.ts';

export interface RegistryAt {
  readonly octokit: Octokit;
  /** For a pull request from a fork: the repository it goes to, where GitHub keeps its commits too, also of a private fork. */
  readonly repository: RepositoryName;
  /** Full SHA of the commit. */
  readonly commit: string;
  /** The registry's folder. Default `registry`. */
  readonly directory?: string;
  /** Bytes at hand for a Git blob id, which are then not fetched. */
  readonly have?: (sha: string) => Uint8Array | undefined;
  /** Files fetched at a time, where they are few. Default 8. */
  readonly concurrency?: number;
  readonly actor?: Actor;
}

/**
 * Reads the registry of a commit through the API, nothing checked out: every path under its folder, sorted, a link or a
 * submodule as what it is, and no file larger than `maxFileBytes`. Empty where the commit has no such folder. Throws a
 * `Refusal` where anything is missing: half a registry would look like removals.
 */
export async function registryAt(request: RegistryAt): Promise<SourceFile[]> {
  const { octokit, repository, commit, directory = 'registry', concurrency = 8, have } = request;
  return named(request, async () => {
    const { tree } = await readCommit(octokit, repository, commit);
    const folder = await descend(octokit, repository, tree, directory);
    if (folder === null) return [];
    if (folder.mode !== '040000') return [{ path: '', kind: kindOf(folder), size: folder.size, bytes: null }];
    const entries = await readTree(octokit, repository, folder.sha, true);
    const isRead = (entry: TreeEntry) => kindOf(entry) === 'file' && entry.size <= maxFileBytes;
    const missing = entries.filter(entry => isRead(entry) && have?.(entry.sha) === undefined);
    const fetched = await contentsAt(octokit, repository, commit, missing, concurrency);
    const files = entries.map((entry): SourceFile => {
      const { path, sha, size } = entry;
      const bytes = isRead(entry) ? (have?.(sha) ?? fetched.get(sha) ?? null) : null;
      return { path, kind: kindOf(entry), size, bytes };
    });
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  });
}

/** The first parent of a commit, which for a pull request's merge commit is its base; `null` for a first commit. */
export async function firstParent(
  request: Omit<RegistryAt, 'directory' | 'have' | 'concurrency'>,
): Promise<string | null> {
  const { octokit, repository, commit } = request;
  return named(request, async () => (await readCommit(octokit, repository, commit)).parents[0] ?? null);
}

/** Walks down folder by folder, so that a repository of any size needs no listing of all of it. */
async function descend(
  octokit: Octokit,
  repository: RepositoryName,
  root: string,
  directory: string,
): Promise<TreeEntry | null> {
  let at: TreeEntry = { path: '', mode: '040000', sha: root, size: 0 };
  for (const segment of directory.split('/').filter(part => part !== '' && part !== '.')) {
    if (at.mode !== '040000') return null;
    const next = (await readTree(octokit, repository, at.sha, false)).find(entry => entry.path === segment);
    if (next === undefined) return null;
    at = next;
  }
  return at;
}

function kindOf({ mode }: TreeEntry): SourceKind {
  switch (mode) {
    case '100644':
    case '100755':
      return 'file';
    case '040000':
      return 'folder';
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    default:
      return 'other';
  }
}

async function named<Result>(
  { repository, commit, actor = 'workflow' }: Pick<RegistryAt, 'repository' | 'commit' | 'actor'>,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const what = `The commit ${commit.slice(0, 12)} of ${repository.owner}/${repository.repo} could not be read`;
    throw refusalOf(error, { what, needs: 'contents: read', actor });
  }
}
