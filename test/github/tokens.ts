import type { Clock, Repository, Role } from './world.ts';
import { atLeast, roleOf } from './world.ts';

/** What a token of a workflow or an app may be allowed; as GitHub names them in `permissions:`. */
export type Permission =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'merge_queues'
  | 'metadata'
  | 'pull_requests'
  | 'secrets'
  | 'statuses'
  | 'variables'
  | 'workflows';
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>;

export interface TokenOptions {
  /** Who acts. Default `github-actions[bot]`. */
  readonly login?: string;
  /** What it is allowed. Default for a workflow: `contents: write`. Left out with a `login`: what that person may do. */
  readonly permissions?: Permissions;
  /** `owner/name` of the only repository it is good for, and public ones to read. Default: every repository. */
  readonly repository?: string;
  /** The same for several. */
  readonly repositories?: readonly string[];
  /** From then on it is unknown. Default: never. */
  readonly expires?: Date;
  /** The installation of an App that it belongs to. */
  readonly installation?: number;
}

export interface Token {
  readonly login: string;
  /** `null`: a person's own token, which may do what they may. */
  readonly permissions: Permissions | null;
  readonly repositories: readonly string[] | null;
  readonly expires: Date | null;
  readonly installation: number | null;
}

/** What a route asks for: a permission, and the level. */
export interface Need {
  readonly permission: Permission;
  readonly level: 'read' | 'write';
  /** The weakest role that lets a person do it. Default: that of the level. */
  readonly role?: Role;
  /** That a repository is public opens this to nobody. */
  readonly closed?: true;
}

export class Tokens {
  readonly #clock: Clock;
  readonly #known = new Map<string, Token>();
  #issued = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issue(options: TokenOptions): string {
    const { login, repository, expires, installation } = options;
    const repositories = options.repositories ?? (repository === undefined ? null : [repository]);
    const permissions = options.permissions ?? (login ? null : { contents: 'write' as const });
    this.#issued += 1;
    // The shape of GitHub's own tokens, so that a test for leaks would find them.
    const value = `${permissions ? 'ghs' : 'ghp'}_${String(this.#issued).padStart(36, 'x')}`;
    this.#known.set(value, {
      login: login ?? 'github-actions[bot]',
      permissions,
      repositories: repositories?.map(name => name.toLowerCase()) ?? null,
      expires: expires ?? null,
      installation: installation ?? null,
    });
    return value;
  }

  /** The same tokens, good by another clock. */
  copy(clock: Clock): Tokens {
    const copied = new Tokens(clock);
    copied.#issued = this.#issued;
    for (const [value, token] of this.#known) copied.#known.set(value, token);
    return copied;
  }

  /** The token of that value; `null` where it is none of ours or has run out. */
  named(value: string): Token | null {
    const token = this.#known.get(value);
    return token && !(token.expires && token.expires <= this.#clock.now()) ? token : null;
  }

  /** From now on the tokens of an installation are unknown: what removing it does. */
  revoke(installation: number): void {
    for (const [value, token] of this.#known) {
      if (token.installation === installation) this.#known.delete(value);
    }
  }
}

/** How GitHub turns somebody away: 401, 403 with its sentence, or 404 so as not to tell that something is there. */
export type Access = 'granted' | 'sign-in' | 'integration' | 'hidden';

/** Whether this token may do that in this repository. */
export function access(token: Token | null, repository: Repository, need: Need): Access {
  const reading = need.level === 'read';
  const open = reading && need.closed !== true;
  if (!token) return repository.private ? 'hidden' : open ? 'granted' : 'sign-in';
  if (token.permissions) {
    const bound = token.repositories?.includes(repository.fullName.toLowerCase()) ?? true;
    if (!bound) return repository.private ? 'hidden' : open ? 'granted' : 'integration';
    // Whoever may do anything in a repository may see that it is there.
    const level = need.permission === 'metadata' ? 'read' : token.permissions[need.permission];
    if (level === 'write' || (reading && (level === 'read' || (open && !repository.private))))
      return 'granted';
    return 'integration';
  }
  const role = roleOf(repository, token.login);
  if (!role) return 'hidden';
  return atLeast(role, need.role ?? (reading ? 'read' : 'write')) ? 'granted' : 'hidden';
}
