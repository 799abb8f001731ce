import { Actor } from './actor.ts';
import { refMoved } from './branches.ts';
import type { Files } from './files.ts';
import { type Act, happened } from './issues.ts';
import { enqueue, leaveQueue, mergeQueued, waitingHeads } from './merge-queue.ts';
import { mergePull } from './merging.ts';
import { openPull, type Pull } from './pulls.ts';
import { Settings } from './settings.ts';
import { type SeenIssue, type SeenStatus, seenIssue, seenStatuses } from './views.ts';
import type { BranchRule, Dispatch, Repository, Role, World } from './world.ts';

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
  /** The branch it goes to. */
  readonly base: string;
  readonly headSha: string;
  readonly baseSha: string;
  /** What `refs/pull/<n>/merge` names: first parent the base, second the head. `null` when they conflict. */
  readonly mergeSha: string | null;
}

/** One repository, driven directly: what people do on their own machines and with the web pages. */
export class EmbeddedRepository {
  /** What an administrator sets: rules, protection, secrets, workflows switched off. */
  readonly settings: Settings;
  readonly #world: World;
  readonly #repository: Repository;

  private constructor(world: World, repository: Repository) {
    this.#world = world;
    this.#repository = repository;
    this.settings = new Settings(world, repository);
  }

  static create(world: World, fullName: string, options: RepositoryOptions): EmbeddedRepository {
    const repository = world.createRepository(fullName, {
      defaultBranch: options.defaultBranch ?? 'main',
      private: options.private ?? false,
      parent: null,
    });
    const made = new EmbeddedRepository(world, repository);
    for (const [login, role] of Object.entries(options.roles ?? {})) made.role(login, role);
    if (!options.empty) {
      made.commit(repository.defaultBranch, options.files ?? { 'README.md': '# Registry\n' }, 'First commit');
    }
    return made;
  }

  static of(world: World, fullName: string): EmbeddedRepository {
    const repository = world.repositoryNamed(fullName);
    if (!repository) throw new Error(`There is no ${fullName}`);
    return new EmbeddedRepository(world, repository);
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
    const before = git.head(branch);
    const parent = before ?? (options.orphan ? null : git.head(this.defaultBranch));
    const sha = git.commit({ branch, files, message, parent, date: this.#world.clock.now() });
    this.#moved(branch, before);
    return sha;
  }

  /** Points a branch at a commit, whatever it named before: a force-push. */
  point(branch: string, sha: string): void {
    const before = this.head(branch);
    this.#repository.git.pointBranch(branch, sha);
    this.#moved(branch, before);
  }

  /** Pull requests from or to it are closed, as on GitHub. */
  deleteBranch(branch: string): void {
    const before = this.head(branch);
    this.#repository.git.deleteBranch(branch);
    this.#moved(branch, before);
  }

  #moved(branch: string, before: string | null): void {
    refMoved(this.#owner, `refs/heads/${branch}`, before, this.head(branch));
  }

  /** What is pushed and pressed here is the owner's doing. */
  get #owner(): Act {
    return { world: this.#world, repository: this.#repository, actor: this.#repository.owner };
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
    readonly draft?: boolean;
  }): EmbeddedPull {
    return seen(openPull(this.#world, this.#repository, options));
  }

  /** A pull request as it stands now. */
  pullAt(number: number): EmbeddedPull {
    return seen(this.#pull(number));
  }

  /** The owner presses "Merge", past any rule: a merge commit on the base branch. Answers its SHA. */
  merge(number: number): string {
    const pull = this.#repository.pulls.get(number);
    if (!pull?.mergeSha || pull.state !== 'open') throw new Error(`Pull request ${number} cannot be merged`);
    return mergePull(this.#owner, pull, { method: 'merge' });
  }

  /** A person at the web pages of this repository: `repo.as('alice').comment(5, 'I object')`. */
  as(login: string): Actor {
    return new Actor(this.#world, this.#repository, login);
  }

  /** What somebody may do from now on; `none` leaves what anybody may. */
  role(login: string, role: Role | 'none'): void {
    const user = this.#world.user(login);
    if (role === 'none') this.#repository.roles.delete(user.login);
    else this.#repository.roles.set(user.login, role);
  }

  /** From now on merges want that status to be `success` on the head. */
  require(context: string, branch = this.defaultBranch): void {
    const contexts = this.#repository.requiredStatuses.get(branch) ?? new Set();
    this.#repository.requiredStatuses.set(branch, contexts.add(context));
  }

  /** What an administrator can do to an issue: it is gone with all that was written on it. */
  deleteIssue(number: number): void {
    const issue = this.#repository.issues.get(number);
    if (!issue) throw new Error(`${this.fullName} has no issue ${number}`);
    happened(this.#owner, issue, 'deleted');
    this.#repository.issues.delete(number);
    this.#repository.deletedIssues.add(number);
  }

  /** An issue, or the conversation of a pull request. */
  issue(number: number): SeenIssue {
    const issue = this.#repository.issues.get(number);
    if (!issue) throw new Error(`${this.fullName} has no issue ${number}`);
    return seenIssue(this.#world, issue);
  }

  /** The numbers of all pull requests. */
  pulls(): number[] {
    return [...this.#repository.pulls.keys()].sort((a, b) => a - b);
  }

  /** Every issue, without pull requests, in order of their numbers. */
  issues(): SeenIssue[] {
    const { issues, pulls } = this.#repository;
    return [...issues.values()]
      .filter(({ number }) => !pulls.has(number))
      .map(issue => seenIssue(this.#world, issue));
  }

  /** What was said of a commit, the newest first. */
  statuses(sha: string): SeenStatus[] {
    return seenStatuses(this.#repository, sha);
  }

  /** The labels that are defined, in order of their names. */
  labels(): string[] {
    return this.#repository.labels.map(label => label.name).sort();
  }

  /** Events that were sent to start workflows, in order. */
  get dispatches(): readonly Dispatch[] {
    return this.#repository.dispatches;
  }

  /** Workflow files that were enabled through the API, in order. */
  get enabledWorkflows(): readonly string[] {
    return this.#repository.enabledWorkflows;
  }

  /** Puts a pull request into the merge queue; answers the commit that is to be tested. */
  enqueue(number: number): { readonly headSha: string; readonly branch: string } {
    const { headSha, headRef } = enqueue(this.#owner, this.#pull(number));
    return { headSha, branch: headRef.slice('refs/heads/'.length) };
  }

  /** Merges a pull request out of the queue with those in front of it, if the required statuses are on its head; answers the commit. */
  mergeQueued(number: number): string {
    return mergeQueued(this.#owner, this.#pull(number));
  }

  /** Takes a pull request out of the queue, unmerged. */
  dequeue(number: number): void {
    leaveQueue(this.#owner, this.#pull(number), 'dequeued');
  }

  /** What waits in the queue of a branch, the first in front: pull requests, and the commits that are tested. */
  queue(base = 'main'): { readonly pull: number; readonly sha: string }[] {
    return waitingHeads(this.#owner, base);
  }

  #pull(number: number): Pull {
    const pull = this.#repository.pulls.get(number);
    if (!pull) throw new Error(`${this.fullName} has no pull request ${number}`);
    return pull;
  }

  /** From now on writes to that branch through the API are refused in GitHub's words; `null` lifts it. */
  refuse(branch: string, rule: BranchRule | null): void {
    if (rule) this.#repository.rules.set(branch, rule);
    else this.#repository.rules.delete(branch);
  }
}

function seen(pull: Pull): EmbeddedPull {
  const { number, base, headSha, baseSha, mergeSha } = pull;
  return { number, base, headSha, baseSha, mergeSha };
}
