import { refMoved } from './branches.ts';
import { ask, Refused } from './by-hand.ts';
import type { Files } from './files.ts';
import type { Act, LockReason } from './issues.ts';
import type { MergeMethod } from './merging.ts';
import { setDraft } from './pulls.ts';
import type { NewLineComment } from './reviews.ts';
import { type Status, setStatus } from './statuses.ts';
import { atLeast, type Repository, roleOf, type World } from './world.ts';

const events = { approve: 'APPROVE', 'request changes': 'REQUEST_CHANGES', comment: 'COMMENT' } as const;

/**
 * A person at the web pages of one repository. Everything happens at once, at the world's time, and is refused as the
 * API would refuse it: then it throws `Refused` with GitHub's status and words.
 */
export class Actor {
  readonly login: string;
  readonly #world: World;
  readonly #repository: Repository;

  constructor(world: World, repository: Repository, login: string) {
    this.login = world.user(login).login;
    this.#world = world;
    this.#repository = repository;
  }

  /** Writes on an issue or in the conversation of a pull request; answers the comment's id. */
  comment(number: number, body: string): number {
    return this.#made('POST', `issues/${number}/comments`, { body }).id;
  }

  editComment(id: number, body: string): void {
    this.#made('PATCH', `issues/comments/${id}`, { body });
  }

  deleteComment(id: number): void {
    this.#made('DELETE', `issues/comments/${id}`);
  }

  /** Submits a review, with what it says on single lines; answers its id. */
  review(
    number: number,
    said: {
      readonly state: keyof typeof events;
      readonly body?: string;
      readonly comments?: readonly NewLineComment[];
    },
  ): number {
    const { state, body = '', comments = [] } = said;
    return this.#made('POST', `pulls/${number}/reviews`, { event: events[state], body, comments }).id;
  }

  /** Writes on a line of a pull request; answers the comment's id. */
  commentOnLine(number: number, path: string, line: number, body: string): number {
    const commit_id = this.#repository.pulls.get(number)?.headSha;
    return this.#made('POST', `pulls/${number}/comments`, { path, line, body, commit_id }).id;
  }

  editLineComment(id: number, body: string): void {
    this.#made('PATCH', `pulls/comments/${id}`, { body });
  }

  deleteLineComment(id: number): void {
    this.#made('DELETE', `pulls/comments/${id}`);
  }

  /** Answers the issue's number. */
  openIssue(title: string, body = '', labels: readonly string[] = []): number {
    return this.#made('POST', 'issues', { title, body, labels }).number;
  }

  editIssue(number: number, changes: { readonly title?: string; readonly body?: string }): void {
    this.#made('PATCH', `issues/${number}`, changes);
  }

  closeIssue(number: number): void {
    this.#made('PATCH', `issues/${number}`, { state: 'closed' });
  }

  reopenIssue(number: number): void {
    this.#made('PATCH', `issues/${number}`, { state: 'open' });
  }

  lockIssue(number: number, reason?: LockReason): void {
    this.#made('PUT', `issues/${number}/lock`, reason && { lock_reason: reason });
  }

  unlockIssue(number: number): void {
    this.#made('DELETE', `issues/${number}/lock`);
  }

  /** Puts labels on an issue or pull request. */
  label(number: number, ...labels: string[]): void {
    this.#made('POST', `issues/${number}/labels`, { labels });
  }

  unlabel(number: number, label: string): void {
    this.#made('DELETE', `issues/${number}/labels/${encodeURIComponent(label)}`);
  }

  /** Opens a pull request of `branch` or `owner:branch`; answers its number. */
  openPull(asked: { head: string; base?: string; title?: string; body?: string; draft?: boolean }): number {
    const { base = this.#repository.defaultBranch, title = 'A change' } = asked;
    return this.#made('POST', 'pulls', { ...asked, base, title }).number;
  }

  editPull(number: number, changes: { readonly title?: string; readonly body?: string }): void {
    this.#made('PATCH', `pulls/${number}`, changes);
  }

  closePull(number: number): void {
    this.#made('PATCH', `pulls/${number}`, { state: 'closed' });
  }

  reopenPull(number: number): void {
    this.#made('PATCH', `pulls/${number}`, { state: 'open' });
  }

  /** Aims it at another branch. */
  retarget(number: number, base: string): void {
    this.#made('PATCH', `pulls/${number}`, { base });
  }

  /** Turns it into a draft, or marks it ready. */
  draft(number: number, draft = true): void {
    const pull = this.#repository.pulls.get(number);
    if (!pull) throw new Refused(404, `There is no pull request ${number}`);
    if (pull.author !== this.#act.actor) this.#mustWrite();
    setDraft(this.#act, pull, draft);
  }

  /** Presses "Merge" and answers the commit. */
  merge(number: number, how: { readonly method?: MergeMethod; readonly sha?: string } = {}): string {
    const { method = 'merge', sha } = how;
    const body = { merge_method: method, ...(sha === undefined ? {} : { sha }) };
    return this.#made('PUT', `pulls/${number}/merge`, body).sha;
  }

  /** Pushes one commit, as `EmbeddedRepository.commit` does. */
  commit(branch: string, files: Files, message = 'Change'): string {
    this.#mustWrite();
    const { git, defaultBranch } = this.#repository;
    const before = git.head(branch);
    const parent = before ?? git.head(defaultBranch);
    const sha = git.commit({ branch, files, message, parent, date: this.#world.clock.now() });
    refMoved(this.#act, `refs/heads/${branch}`, before, sha);
    return sha;
  }

  /** Says something of a commit, as any check may under any name. */
  setStatus(sha: string, state: Status['state'], context: string, description: string | null = null): void {
    this.#mustWrite();
    setStatus(this.#act, { sha, state, context, description, targetUrl: null });
  }

  get #act(): Act {
    return { world: this.#world, repository: this.#repository, actor: this.#world.user(this.login) };
  }

  #mustWrite(): void {
    const role = roleOf(this.#repository, this.login);
    if (role && atLeast(role, 'write')) return;
    throw new Refused(403, `${this.login} may not write to ${this.#repository.fullName}`);
  }

  #made(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object): Made {
    const address = `/repos/${this.#repository.fullName}/${path}`;
    return ask(this.#world, this.login, method, address, body) as Made;
  }
}

interface Made {
  readonly id: number;
  readonly number: number;
  readonly sha: string;
}
