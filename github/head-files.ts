import { readBlob, readTree, type TreeEntry } from './git-tree.ts';
import type { Octokit } from './octokit.ts';
import type { RepositoryName } from './repository.ts';

/** The files that a branch holds at the moment a change to it is planned. */
export interface HeadFiles {
  /** The commit that is being built on; `null` where the branch is not there yet. */
  readonly commit: string | null;
  /** Every path that is not a folder, with its Git id. */
  list(): Promise<ReadonlyMap<string, TreeEntry>>;
  /** The bytes of a file; `null` where there is none of that path. */
  read(path: string): Promise<Uint8Array | null>;
}

/** Reads the files of one tree of Git, the listing at most once and no content that is not asked for. */
export function headFiles(
  octokit: Octokit,
  repository: RepositoryName,
  head: { readonly commit: string; readonly tree: string } | null,
): HeadFiles {
  let listing: Promise<ReadonlyMap<string, TreeEntry>> | undefined;
  const listed = async () => {
    const entries = head ? await readTree(octokit, repository, head.tree, true) : [];
    return new Map(entries.filter(entry => entry.mode !== '040000').map(entry => [entry.path, entry]));
  };
  const list = () => {
    listing ??= listed();
    return listing;
  };
  return {
    commit: head?.commit ?? null,
    list,
    read: async path => {
      const entry = (await list()).get(path);
      return entry && isFile(entry) ? readBlob(octokit, repository, entry.sha) : null;
    },
  };
}

/** Whether it is a plain or executable file, so that its id is the id of its content. */
export function isFile({ mode }: TreeEntry): boolean {
  return mode === '100644' || mode === '100755';
}
