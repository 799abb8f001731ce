import { join } from 'node:path';
import type { App } from './apps.ts';
import { copied } from './copied.ts';
import { GitStore } from './git-store.ts';
import type { Happening } from './happenings.ts';
import type { Issue, Label } from './issues.ts';
import type { Pull } from './pulls.ts';
import type { Protection, Ruleset } from './rulesets.ts';
import type { Status } from './statuses.ts';
import { Tokens } from './tokens.ts';
import type { WorkflowRun, WorkflowState } from './workflow-runs.ts';

export type UserType = 'User' | 'Bot' | 'Organization';
export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: UserType;
}

/** What a person may do in a repository, the weakest first. */
export const roles = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof roles)[number];

/**
 * Why a branch refuses writes: a ruleset that wants pull requests, one that locks the branch; classic protection that
 * wants reviews, checks, or names who may push.
 */
export type BranchRule = 'pull-request' | 'locked' | 'review' | 'status-check' | 'restricted';

/** What `POST dispatches` was sent. */
export interface Dispatch {
  readonly event: string;
  readonly payload: object;
}

export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly fullName: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly parent: Repository | null;
  readonly createdAt: Date;
  readonly git: GitStore;
  readonly roles: Map<string, Role>;
  readonly rules: Map<string, BranchRule>;
  /** Contexts that must be `success` on the head before a merge, by base branch. */
  readonly requiredStatuses: Map<string, Set<string>>;
  readonly rulesets: Ruleset[];
  /** Classic protection, by branch. */
  readonly protections: Map<string, Protection>;
  /** By file name; one that is not named is `active`. */
  readonly workflowStates: Map<string, WorkflowState>;
  /** The newest first. */
  readonly runs: WorkflowRun[];
  /** Names of secrets and variables that its workflows can use. */
  readonly named: {
    readonly name: string;
    readonly kind: 'secret' | 'variable';
    readonly of: 'repository' | 'organisation';
  }[];
  readonly switches: { issues: boolean; archived: boolean };
  /** Issues by number, those of pull requests among them. */
  readonly issues: Map<number, Issue>;
  readonly pulls: Map<number, Pull>;
  /** Numbers of issues that an administrator deleted. */
  readonly deletedIssues: Set<number>;
  readonly labels: Label[];
  /** By commit, the newest first. */
  readonly statuses: Map<string, readonly Status[]>;
  /** Events sent to start workflows, in order. */
  readonly dispatches: Dispatch[];
  /** Workflow files that were enabled through the API, in order. */
  readonly enabledWorkflows: string[];
  /** Issues and pull requests share one sequence of numbers. */
  nextNumber: number;
}

/** Everything there is: users, repositories, tokens, and what time it is. */
export class World {
  readonly clock: Clock;
  tokens: Tokens;
  readonly apps: App[] = [];
  /** Apps that were registered from a manifest, by the code for which their key is handed out. */
  readonly manifests = new Map<string, App>();
  /** `http://127.0.0.1:<port>`, known once the server listens. */
  origin = '';
  /** Where its web pages are said to be, if not at the origin. */
  webUrl: string | null = null;
  readonly #folder: () => string;
  readonly #users = new Map<string, User>();
  readonly #repositories = new Map<string, Repository>();
  readonly #gone = new Set<User>();
  readonly #listeners: ((happening: Happening) => void)[] = [];
  #lastId = 1000;

  /** `folder` answers where repositories are to stand, once one has to be a folder. */
  constructor(folder: () => string, now?: () => Date) {
    this.#folder = folder;
    this.clock = new Clock(now);
    this.tokens = new Tokens(this.clock);
  }

  /** The same world, with `folder` for its repositories. Nobody listens to it yet. */
  copy(folder: () => string): World {
    if (this.apps.length > 0) throw new Error('A world with Apps in it cannot be copied');
    const world = new World(folder);
    world.clock.advance(this.clock.now().getTime() - world.clock.now().getTime());
    world.tokens = this.tokens.copy(world.clock);
    world.webUrl = this.serverUrl;
    world.#lastId = this.#lastId;
    const stores = this.repositories.map(({ id, git }): [GitStore, GitStore] => [
      git,
      git.copy(() => join(folder(), `${id}.git`)),
    ]);
    const known = new Map<unknown, unknown>(stores);
    for (const [key, user] of this.#users) world.#users.set(key, copied(user, known));
    for (const user of this.#gone) world.#gone.add(copied(user, known));
    for (const [key, one] of this.#repositories) world.#repositories.set(key, copied(one, known));
    return world;
  }

  get serverUrl(): string {
    return this.webUrl ?? this.origin;
  }

  get apiUrl(): string {
    return `${this.origin}/api/v3`;
  }

  /** One sequence for every kind of thing, so that no test mistakes an issue's id for its number. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  user(login: string, type: UserType = login.endsWith('[bot]') ? 'Bot' : 'User'): User {
    const key = login.toLowerCase();
    const known = this.#users.get(key);
    if (known) return known;
    const user: User = { id: this.nextId(), login, type };
    this.#users.set(key, user);
    return user;
  }

  /** The user of that login where there is one. */
  knownUser(login: string): User | undefined {
    return this.#users.get(login.toLowerCase());
  }

  /** The account goes; what it wrote stays behind without an author. */
  deleteUser(login: string): void {
    const user = this.knownUser(login);
    if (!user) return;
    this.#gone.add(user);
    this.#users.delete(login.toLowerCase());
    for (const repository of this.#repositories.values()) repository.roles.delete(user.login);
  }

  isGone(user: User): boolean {
    return this.#gone.has(user);
  }

  /** Calls `listener` for everything that a webhook could tell. */
  listen(listener: (happening: Happening) => void): void {
    this.#listeners.push(listener);
  }

  happened(happening: Happening): void {
    for (const listener of this.#listeners) listener(happening);
  }

  get repositories(): Repository[] {
    return [...this.#repositories.values()];
  }

  repositoryNamed(fullName: string): Repository | undefined {
    return this.#repositories.get(fullName.toLowerCase());
  }

  createRepository(
    fullName: string,
    options: { defaultBranch: string; private: boolean; parent: Repository | null },
  ): Repository {
    const [owner, name, ...rest] = fullName.split('/');
    if (!owner || !name || rest.length > 0) throw new Error(`"${fullName}" is not owner/name`);
    if (this.repositoryNamed(fullName)) throw new Error(`${fullName} exists already`);
    const id = this.nextId();
    const repository: Repository = {
      id,
      owner: this.user(owner),
      name,
      fullName: `${owner}/${name}`,
      ...options,
      createdAt: this.clock.now(),
      git: GitStore.create(
        () => join(this.#folder(), `${id}.git`),
        options.defaultBranch,
        options.parent?.git,
      ),
      roles: new Map(),
      rules: new Map(),
      requiredStatuses: new Map(),
      rulesets: [],
      protections: new Map(),
      workflowStates: new Map(),
      runs: [],
      named: [],
      switches: { issues: true, archived: false },
      issues: new Map(),
      pulls: new Map(),
      deletedIssues: new Set(),
      labels: [],
      statuses: new Map(),
      dispatches: [],
      enabledWorkflows: [],
      nextNumber: 1,
    };
    this.#repositories.set(fullName.toLowerCase(), repository);
    return repository;
  }
}

/** The world's time: stands still unless moved, or follows the function it was given. */
export class Clock {
  readonly #source: (() => Date) | undefined;
  #still = Date.parse('2026-11-23T09:00:00Z');

  constructor(source?: () => Date) {
    this.#source = source;
  }

  now(): Date {
    return this.#source?.() ?? new Date(this.#still);
  }

  /** Moves a clock that stands still forward by milliseconds. */
  advance(milliseconds: number): void {
    if (this.#source) throw new Error('This clock follows the function given to start(); move that one');
    this.#still += milliseconds;
  }
}

/** What a person may do: their role, everything for the owner, nothing said means `read` where it is public. */
export function roleOf(repository: Repository, login: string): Role | null {
  if (login.toLowerCase() === repository.owner.login.toLowerCase()) return 'admin';
  return repository.roles.get(login) ?? (repository.private ? null : 'read');
}

/** Whether somebody's role is that one or a stronger one. */
export function atLeast(role: Role, wanted: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(wanted);
}
