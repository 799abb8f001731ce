import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, tryGit } from './git-process.ts';
import { ObjectReader } from './object-reader.ts';
import { type NewEntry, type Push, pushStream, type Signature, treeStream } from './push-stream.ts';

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes of a blob; `null` for the others. */
  readonly size: number | null;
}
export interface Difference {
  readonly commits: number;
  readonly files: number;
  readonly additions: number;
  readonly deletions: number;
}
export interface Ref {
  readonly name: string;
  readonly sha: string;
}

// Git starts once however much there is to store; starting it is what costs.
const fastImport = ['fast-import', '--quiet', '--force', '--depth=0'];

/** One bare repository, real Git throughout. */
export class GitStore {
  readonly folder: string;
  readonly #objects: ObjectReader;
  readonly #differences = new Map<string, Difference>();
  #filled = false;

  private constructor(folder: string) {
    this.folder = folder;
    this.#objects = new ObjectReader(folder);
  }

  /** A fork begins with its parent's branches and shares its objects, so that each sees the other's commits, as on GitHub. */
  static create(folder: string, defaultBranch: string, parent?: GitStore): GitStore {
    for (const part of ['refs/heads', 'objects/pack']) {
      if (parent && part.startsWith('objects')) continue;
      mkdirSync(join(folder, part), { recursive: true });
    }
    if (parent) symlinkSync(join(parent.folder, 'objects'), join(folder, 'objects'));
    writeFileSync(join(folder, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
    writeFileSync(
      join(folder, 'config'),
      '[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsync = none\n[gc]\n\tauto = 0\n',
    );
    const store = new GitStore(folder);
    for (const ref of parent?.refs('refs/heads/') ?? []) store.updateRef(ref.name, ref.sha, null);
    return store;
  }

  close(): void {
    this.#objects.close();
  }

  /** An object by its full SHA, or by any name Git understands. */
  object(name: string): ReturnType<ObjectReader['read']> {
    return this.#objects.read(name);
  }

  isEmpty(): boolean {
    // Once there is something it stays: GitHub does not go back to "empty" either.
    this.#filled ||= this.refs('refs/').length > 0;
    return !this.#filled;
  }

  refs(prefix: string): Ref[] {
    // The pattern must not end in a slash, or Git would want a whole folder of that name.
    const args = ['for-each-ref', '--format=%(objectname) %(refname)'];
    const lines = git(this.folder, args).toString().split('\n').filter(Boolean);
    const refs = lines.map(line => ({ sha: line.slice(0, 40), name: line.slice(41) }));
    return refs.filter(ref => ref.name.startsWith(prefix));
  }

  /** What a full ref name points at, or `null`. Read straight from the file, since nothing here ever packs refs. */
  ref(name: string): string | null {
    if (/(^|\/)\.|\s/.test(name)) return null;
    try {
      return /^[0-9a-f]{40}(?=\n$)/.exec(readFileSync(join(this.folder, name), 'latin1'))?.[0] ?? null;
    } catch {
      return null;
    }
  }

  head(branch: string): string | null {
    return this.ref(`refs/heads/${branch}`);
  }

  /** Moves a ref only from `before` (`null`: it must not exist): Git's own compare-and-swap. Answers whether it moved. */
  updateRef(name: string, sha: string, before: string | null): boolean {
    return tryGit(this.folder, ['update-ref', name, sha, before ?? '0'.repeat(40)]).ok;
  }

  pointBranch(branch: string, sha: string): void {
    this.point(`refs/heads/${branch}`, sha);
  }

  point(ref: string, sha: string): void {
    git(this.folder, ['update-ref', ref, sha]);
  }

  deleteBranch(branch: string): void {
    this.deleteRef(`refs/heads/${branch}`);
  }

  deleteRef(name: string): void {
    git(this.folder, ['update-ref', '-d', name]);
  }

  /** Between two commits as a pull request counts it: from where they parted to `head`. Remembered, since commits stay. */
  difference(base: string, head: string): Difference {
    const key = `${base}...${head}`;
    const known = this.#differences.get(key);
    if (known) return known;
    const lines = this.mergeBase(base, head)
      ? git(this.folder, ['diff', '--numstat', key]).toString().split('\n').filter(Boolean)
      : [];
    const sum = (column: number) =>
      lines.reduce((total, line) => total + (Number(line.split('\t')[column]) || 0), 0);
    const found = {
      commits: this.between(base, head).length,
      files: lines.length,
      additions: sum(0),
      deletions: sum(1),
    };
    this.#differences.set(key, found);
    return found;
  }

  /** The commit where two histories parted, or `null` where they have nothing in common. */
  mergeBase(one: string, other: string): string | null {
    const ran = tryGit(this.folder, ['merge-base', one, other]);
    return ran.ok ? ran.out.toString().trim() : null;
  }

  /** The commits that `head` has and `base` has not, the oldest first. */
  between(base: string, head: string): string[] {
    const listed = git(this.folder, ['rev-list', '--reverse', '--topo-order', `${base}..${head}`]);
    return listed.toString().split('\n').filter(Boolean);
  }

  isAncestor(older: string, younger: string): boolean {
    return tryGit(this.folder, ['merge-base', '--is-ancestor', older, younger]).ok;
  }

  tree(sha: string, recursive: boolean): TreeEntry[] {
    const flags = recursive ? ['-r', '-t'] : [];
    const listed = git(this.folder, ['ls-tree', '-z', '-l', '--full-tree', ...flags, sha]).toString();
    return listed.split('\0').filter(Boolean).map(treeEntry);
  }

  writeBlob(bytes: Buffer): string {
    return git(this.folder, ['hash-object', '-w', '--stdin'], { input: bytes }).toString().trim();
  }

  /** Stores the tree that is `base` with these entries put in, and answers its SHA. */
  writeTree(base: string | null, entries: readonly NewEntry[]): string {
    const said = git(this.folder, fastImport, { input: treeStream(base, entries) }).toString();
    const sha = /^040000 tree ([0-9a-f]{40})\t/.exec(said)?.[1];
    return sha ?? git(this.folder, ['mktree']).toString().trim();
  }

  writeCommit(commit: {
    tree: string;
    parents: readonly string[];
    message: string;
    author: Signature;
    committer: Signature;
  }): string {
    const parents = commit.parents.flatMap(parent => ['-p', parent]);
    const environment = { ...signed('AUTHOR', commit.author), ...signed('COMMITTER', commit.committer) };
    const args = ['commit-tree', commit.tree, ...parents];
    return git(this.folder, args, { input: commit.message, environment }).toString().trim();
  }

  /** A person's push: one commit with these changes on top of `parent`, and the branch moved to it. */
  commit(push: Omit<Push, 'author'> & { date: Date }): string {
    const author = { name: 'Robin Example', email: 'robin@people.example', date: push.date };
    this.#filled = true;
    return git(this.folder, fastImport, { input: pushStream({ ...push, author }) })
      .toString()
      .trim();
  }

  /** The merge commit GitHub makes to test a pull request: first parent the base. `null` when they conflict. */
  merge(base: string, head: string, message: string, date: Date): string | null {
    const merged = tryGit(this.folder, [
      'merge-tree',
      '--write-tree',
      '--allow-unrelated-histories',
      base,
      head,
    ]);
    if (!merged.ok) return null;
    const author = { name: 'GitHub', email: 'noreply@github.example', date };
    const tree = merged.out.toString().trim();
    return this.writeCommit({ tree, parents: [base, head], message, author, committer: author });
  }

  readText(at: string, path: string): string | null {
    const ran = tryGit(this.folder, ['cat-file', 'blob', `${at}:${path}`]);
    return ran.ok ? ran.out.toString() : null;
  }

  paths(at: string): string[] {
    return this.tree(at, true)
      .filter(entry => entry.type === 'blob')
      .map(entry => entry.path);
  }

  history(at: string): { sha: string; message: string; parents: string[] }[] {
    const format = '--format=%H%x01%P%x01%B%x02';
    const listed = git(this.folder, ['log', '--first-parent', format, at]).toString();
    return listed
      .split('\x02')
      .map(one => one.trim())
      .filter(Boolean)
      .map(one => {
        const [sha = '', parents = '', message = ''] = one.split('\x01');
        return { sha, message: message.trim(), parents: parents.split(' ').filter(Boolean) };
      });
  }
}

function treeEntry(line: string): TreeEntry {
  const [head = '', path = ''] = splitOnce(line, '\t');
  const [mode = '', type = '', sha = '', size = '-'] = head.split(/ +/);
  return { path, mode, type: type as TreeEntry['type'], sha, size: size === '-' ? null : Number(size) };
}

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return [text.slice(0, index), text.slice(index + 1)];
}

function signed(role: 'AUTHOR' | 'COMMITTER', by: Signature): NodeJS.ProcessEnv {
  return {
    [`GIT_${role}_NAME`]: by.name,
    [`GIT_${role}_EMAIL`]: by.email,
    [`GIT_${role}_DATE`]: `${Math.floor(by.date.getTime() / 1000)} +0000`,
  };
}
