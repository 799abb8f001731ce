import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ancestry } from './ancestry.ts';
import { type NewCommit, parsedCommit, writeCommit } from './commit-objects.ts';
import { entriesOf, type Files } from './files.ts';
import { git, tryGit } from './git-process.ts';
import { type LineCounts, linesChanged } from './line-counts.ts';
import { type GitObject, LooseObjects } from './loose-objects.ts';
import { mergedWithoutGit } from './merged-trees.ts';
import { type Ref, Refs } from './refs.ts';
import { blobAt, listTree, type NewEntry, putIntoTree, type TreeEntry } from './trees.ts';

interface Difference extends LineCounts {
  readonly commits: number;
}

/** What a fork has in common with what it was forked from. */
interface Shared {
  readonly objects: LooseObjects;
  readonly ancestry: Ancestry;
  readonly merges: Map<string, string | null>;
  readonly differences: Map<string, Difference>;
}

function shared(): Shared {
  const objects = new LooseObjects();
  return { objects, ancestry: new Ancestry(objects), merges: new Map(), differences: new Map() };
}

/**
 * One bare repository. It is in memory, since starting Git or writing files costs more than the work; as soon as real
 * Git is to see it, it is a folder that any Git can fetch from. What two sides changed is merged by Git itself.
 */
export class GitStore {
  readonly #place: () => string;
  readonly #defaultBranch: string;
  readonly #parent: GitStore | null;
  readonly #refs = new Refs();
  readonly #shared: Shared;
  #folder: string | null = null;
  #filled = false;

  private constructor(place: () => string, defaultBranch: string, parent: GitStore | null) {
    this.#place = place;
    this.#defaultBranch = defaultBranch;
    this.#parent = parent;
    this.#shared = parent ? parent.#shared : shared();
  }

  /**
   * A fork begins with its parent's branches and shares its objects, so that each sees the other's commits, as on GitHub.
   * `place` answers the folder for it, if it is ever to be one.
   */
  static create(place: () => string, defaultBranch: string, parent?: GitStore): GitStore {
    const store = new GitStore(place, defaultBranch, parent ?? null);
    for (const ref of parent?.refs('refs/heads/') ?? []) store.point(ref.name, ref.sha);
    return store;
  }

  /** The same with every ref, for another folder. Objects never change, so both go on with one store of them. */
  copy(place: () => string): GitStore {
    const copied = new GitStore(place, this.#defaultBranch, this);
    for (const { name, sha } of this.refs('refs/')) copied.point(name, sha);
    return copied;
  }

  /** Its folder, for real Git: from the first time on everything that is written stands there too. */
  get folder(): string {
    this.#folder ??= this.#written();
    return this.#folder;
  }

  #written(): string {
    const folder = this.#place();
    mkdirSync(join(folder, 'refs/heads'), { recursive: true });
    if (this.#parent) symlinkSync(join(this.#parent.folder, 'objects'), join(folder, 'objects'));
    else mkdirSync(join(folder, 'objects/pack'), { recursive: true });
    writeFileSync(join(folder, 'HEAD'), `ref: refs/heads/${this.#defaultBranch}\n`);
    writeFileSync(
      join(folder, 'config'),
      '[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsync = none\n[gc]\n\tauto = 0\n',
    );
    this.#shared.objects.writeInto(folder);
    this.#refs.writeInto(folder);
    return folder;
  }

  /** An object by its full SHA, by `<name>^{tree}`, or by any name Git understands. */
  object(name: string): GitObject | null {
    if (/^[0-9a-f]{40}$/.test(name)) return this.#shared.objects.read(name);
    if (name.endsWith('^{tree}')) {
      const tree = this.#treeOf(name.slice(0, -'^{tree}'.length));
      return tree === null ? null : this.object(tree);
    }
    const known = this.head(name) ?? this.ref(name);
    if (known) return this.object(known);
    if (!/^[\w./^~-]+$/.test(name) || name.startsWith('-')) return null;
    const asked = tryGit(this.folder, ['rev-parse', '--verify', '--quiet', name]);
    return asked.ok ? this.object(asked.out.toString().trim()) : null;
  }

  isEmpty(): boolean {
    // Once there is something it stays: GitHub does not go back to "empty" either.
    this.#filled ||= this.refs('refs/').length > 0;
    return !this.#filled;
  }

  refs(prefix: string): Ref[] {
    return this.#refs.list(prefix);
  }

  /** What a full ref name points at, or `null`. */
  ref(name: string): string | null {
    return name.startsWith('refs/') ? this.#refs.read(name) : null;
  }

  head(branch: string): string | null {
    return this.ref(`refs/heads/${branch}`);
  }

  /** Moves a ref only from `before` (`null`: it must not exist). Answers whether it moved. */
  updateRef(name: string, sha: string, before: string | null): boolean {
    return this.ref(name) === before && this.#refs.write(name, sha);
  }

  pointBranch(branch: string, sha: string): void {
    this.point(`refs/heads/${branch}`, sha);
  }

  /** Points a ref at a commit, whatever it named before; throws where the name is none. */
  point(ref: string, sha: string): void {
    if (!this.#refs.write(ref, sha)) throw new Error(`${ref} cannot be written`);
    this.#filled = true;
  }

  deleteBranch(branch: string): void {
    this.deleteRef(`refs/heads/${branch}`);
  }

  deleteRef(name: string): void {
    this.#refs.delete(name);
  }

  /** Between two commits as a pull request counts it: from where they parted to `head`. */
  difference(base: string, head: string): Difference {
    const { differences } = this.#shared;
    const key = `${base}...${head}`;
    const known = differences.get(key);
    if (known) return known;
    const commits = this.between(base, head).length;
    const found = { commits, ...this.#linesChanged(base, head) };
    differences.set(key, found);
    return found;
  }

  #linesChanged(base: string, head: string): LineCounts {
    const [parted, ...others] = this.#shared.ancestry.mergeBases(base, head);
    if (parted === undefined) return { files: 0, additions: 0, deletions: 0 };
    const [before, after] = [this.#treeOf(parted), this.#treeOf(head)];
    const counted =
      others.length > 0 || before === null || after === null
        ? null
        : linesChanged(this.#shared.objects, before, after);
    if (counted !== null) return counted;
    const lines = git(this.folder, ['diff', '--numstat', `${base}...${head}`])
      .toString()
      .split('\n')
      .filter(Boolean);
    const sum = (column: number) =>
      lines.reduce((total, line) => total + (Number(line.split('\t')[column]) || 0), 0);
    return { files: lines.length, additions: sum(0), deletions: sum(1) };
  }

  /** The commit where two histories parted, or `null` where they have nothing in common. */
  mergeBase(one: string, other: string): string | null {
    return this.#shared.ancestry.mergeBases(one, other)[0] ?? null;
  }

  /** The commits that `head` has and `base` has not, the oldest first. */
  between(base: string, head: string): string[] {
    return this.#shared.ancestry.between(base, head);
  }

  /** A commit and everything before it, no commit before its parents, by date where that leaves a choice: as `git log`. */
  youngestFirst(head: string): string[] {
    return this.#shared.ancestry.youngestFirst(head);
  }

  isAncestor(older: string, younger: string): boolean {
    return this.#shared.ancestry.isAncestor(older, younger);
  }

  tree(sha: string, recursive: boolean): TreeEntry[] {
    const tree = this.#treeOf(sha);
    return tree === null ? [] : listTree(this.#shared.objects, tree, recursive);
  }

  writeBlob(bytes: Buffer): string {
    return this.#shared.objects.write('blob', bytes);
  }

  /** Stores the tree that is `base` with these entries put in, and answers its SHA. */
  writeTree(base: string | null, entries: readonly NewEntry[]): string {
    return putIntoTree(this.#shared.objects, base, entries);
  }

  writeCommit(commit: NewCommit): string {
    return writeCommit(this.#shared.objects, commit);
  }

  /** A person's push: one commit with these changes on top of `parent`, and the branch moved to it. */
  commit(push: {
    readonly branch: string;
    readonly files: Files;
    readonly message: string;
    readonly parent: string | null;
    readonly date: Date;
  }): string {
    const { branch, files, message, parent, date } = push;
    const author = { name: 'Robin Example', email: 'robin@people.example', date };
    const tree = this.writeTree(parent === null ? null : this.#treeOf(parent), entriesOf(files));
    const parents = parent === null ? [] : [parent];
    const sha = this.writeCommit({ tree, parents, message, author, committer: author });
    this.pointBranch(branch, sha);
    return sha;
  }

  /** The merge commit GitHub makes to test a pull request: first parent the base. `null` when they conflict. */
  merge(base: string, head: string, message: string, date: Date): string | null {
    const tree = this.#mergedTree(base, head);
    if (tree === null) return null;
    const author = { name: 'GitHub', email: 'noreply@github.example', date };
    return this.writeCommit({ tree, parents: [base, head], message, author, committer: author });
  }

  readText(at: string, path: string): string | null {
    const tree = this.#treeOf(at);
    const blob = tree === null ? null : blobAt(this.#shared.objects, tree, path);
    return blob?.toString() ?? null;
  }

  paths(at: string): string[] {
    return this.tree(at, true)
      .filter(entry => entry.type === 'blob')
      .map(entry => entry.path);
  }

  /** The youngest first, along first parents. */
  history(at: string): { sha: string; message: string; parents: readonly string[] }[] {
    const found: { sha: string; message: string; parents: readonly string[] }[] = [];
    for (let object = this.object(at); object?.type === 'commit'; ) {
      const { sha, message, parents } = parsedCommit(object);
      found.push({ sha, message: message.trim(), parents });
      object = parents[0] === undefined ? null : this.object(parents[0]);
    }
    return found;
  }

  #treeOf(at: string): string | null {
    const object = this.object(at);
    if (object?.type === 'commit') return parsedCommit(object).tree;
    return object?.type === 'tree' ? object.sha : null;
  }

  #mergedTree(base: string, head: string): string | null {
    const { merges } = this.#shared;
    const key = `${base} ${head}`;
    const known = merges.get(key);
    if (known !== undefined) return known;
    // What the base already has needs no merging.
    const found = this.isAncestor(base, head)
      ? this.#treeOf(head)
      : (this.#mergedHere(base, head) ?? this.#mergedByGit(base, head));
    merges.set(key, found);
    return found;
  }

  #mergedHere(base: string, head: string): string | null {
    const [parted, ...others] = this.#shared.ancestry.mergeBases(base, head);
    const trees = [parted ?? '', base, head].map(commit => this.#treeOf(commit));
    const [before, ours, theirs] = trees;
    if (others.length > 0 || !before || !ours || !theirs) return null;
    return mergedWithoutGit(this.#shared.objects, { base: before, ours, theirs });
  }

  #mergedByGit(base: string, head: string): string | null {
    const args = ['merge-tree', '--write-tree', '--allow-unrelated-histories', base, head];
    const merged = tryGit(this.folder, args);
    return merged.ok ? merged.out.toString().trim() : null;
  }
}
