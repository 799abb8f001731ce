import { editIssue } from './issues.ts';
import { openPull, type Pull, refreshPulls } from './pulls.ts';
import type { Files } from './push-stream.ts';
import type { BranchRule, Repository, Role, World } from './world.ts';

export interface RepositoryOptions {
  /** What the first commit holds. Default: a `README.md`. */
  readonly files?: Files;
  /** Default `main`. */
  readonly defaultBranch?: string;
  readonly private?: boolean;
  /** No commit at all: GitHub answers Git requests with 409. */
  readonly empty?: boolean;
  /** Who may do what, by login; the owner always may everything. */
  readonly roles?: Readonly<Record<string, Role>>;
}

/** A pull request as a test needs it; the SHAs follow later pushes when read again through `repository.pullAt`. */
export interface EmbeddedPull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** What `refs/pull/<n>/merge` names: first parent the base, second the head. `null` when they conflict. */
  readonly mergeSha: string | null;
}

/** One repository, driven directly: what people do on their own machines and with the web pages. */
export class EmbeddedRepository {
  readonly #world: World;
  readonly #repository: Repository;

  private constructor(world: World, repository: Repository) {
    this.#world = world;
    this.#repository = repository;
  }

  static create(world: World, fullName: string, options: RepositoryOptions): EmbeddedRepository {
    const repository = world.createRepository(fullName, {
      defaultBranch: options.defaultBranch ?? 'main',
      private: options.private ?? false,
      parent: null,
    });
    for (const [login, role] of Object.entries(options.roles ?? {})) repository.roles.set(login, role);
    const made = new EmbeddedRepository(world, repository);
    if (!options.empty) {
      made.commit(repository.defaultBranch, options.files ?? { 'README.md': '# Registry\n' }, 'First commit');
    }
    return made;
  }

  /** `owner/name` */
  get fullName(): string {
    return this.#repository.fullName;
  }

  get owner(): string {
    return this.#repository.owner.login;
  }

  get name(): string {
    return this.#repository.name;
  }

  get id(): number {
    return this.#repository.id;
  }

  get defaultBranch(): string {
    return this.#repository.defaultBranch;
  }

  /** The bare repository behind it, for a test that checks out as a runner does. */
  get gitFolder(): string {
    return this.#repository.git.folder;
  }

  /**
   * Pushes one commit to a branch and answers its SHA. `files` names what changes (`null` deletes); a branch that is
   * missing starts at the default branch, or as an orphan with `{ orphan: true }`.
   */
  commit(branch: string, files: Files, message = 'Change', options: { orphan?: boolean } = {}): string {
    const git = this.#repository.git;
    const from = git.head(branch) ?? (options.orphan ? null : git.head(this.defaultBranch));
    const sha = git.commit({ branch, files, message, parent: from, date: this.#world.clock.now() });
    refreshPulls(this.#world, this.#repository, branch);
    return sha;
  }

  /** Points a branch at a commit, whatever it named before: a force-push. */
  point(branch: string, sha: string): void {
    this.#repository.git.pointBranch(branch, sha);
    refreshPulls(this.#world, this.#repository, branch);
  }

  deleteBranch(branch: string): void {
    this.#repository.git.deleteBranch(branch);
  }

  /** The commit a branch names, or `null`. */
  head(branch: string): string | null {
    return this.#repository.git.head(branch);
  }

  /** The branches, in order of their names. */
  branches(): string[] {
    return this.#repository.git.refs('refs/heads/').map(ref => ref.name.slice('refs/heads/'.length));
  }

  /** The text of a file at a branch or commit, or `null`. */
  read(at: string, path: string): string | null {
    return this.#repository.git.readText(at, path);
  }

  /** Every file at a branch or commit with its text, in order of the paths. */
  files(at: string): Record<string, string> {
    const git = this.#repository.git;
    return Object.fromEntries(git.paths(at).map(path => [path, git.readText(at, path) ?? '']));
  }

  /** The commits that lead to a branch or commit, the youngest first, along first parents. */
  history(
    at: string,
  ): { readonly sha: string; readonly message: string; readonly parents: readonly string[] }[] {
    return this.#repository.git.history(at);
  }

  /** Copies the repository, with every branch, under another owner; both share one store of objects, as on GitHub. */
  fork(owner: string): EmbeddedRepository {
    const parent = this.#repository;
    const fork = this.#world.createRepository(`${owner}/${parent.name}`, {
      defaultBranch: parent.defaultBranch,
      private: parent.private,
      parent,
    });
    return new EmbeddedRepository(this.#world, fork);
  }

  /** Opens a pull request. `head` is a branch here or `owner:branch` of a fork; `base` is the default branch unless given. */
  pull(options: {
    readonly head: string;
    readonly base?: string;
    readonly title?: string;
    readonly body?: string;
    readonly author?: string;
  }): EmbeddedPull {
    return seen(openPull(this.#world, this.#repository, options));
  }

  /** A pull request as it stands now. */
  pullAt(number: number): EmbeddedPull {
    const pull = this.#repository.pulls.get(number);
    if (!pull) throw new Error(`${this.fullName} has no pull request ${number}`);
    return seen(pull);
  }

  /** What GitHub does when a person presses "Merge": a merge commit on the base branch. Answers its SHA. */
  merge(number: number): string {
    const pull = this.#repository.pulls.get(number);
    if (!pull?.mergeSha || pull.state !== 'open') throw new Error(`Pull request ${number} cannot be merged`);
    this.#repository.git.pointBranch(pull.base, pull.mergeSha);
    const by = this.#repository.owner;
    pull.merged = { at: this.#world.clock.now(), sha: pull.mergeSha, by };
    editIssue({ world: this.#world, repository: this.#repository, actor: by }, pull, { state: 'closed' });
    refreshPulls(this.#world, this.#repository, pull.base);
    return pull.mergeSha;
  }

  /** From now on writes to that branch through the API are refused in GitHub's words; `null` lifts it. */
  refuse(branch: string, rule: BranchRule | null): void {
    if (rule) this.#repository.rules.set(branch, rule);
    else this.#repository.rules.delete(branch);
  }
}

function seen(pull: Pull): EmbeddedPull {
  return { number: pull.number, headSha: pull.headSha, baseSha: pull.baseSha, mergeSha: pull.mergeSha };
}
