import type { Octokit } from '../../github/octokit.ts';
import { failedRequest } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Author, Permission } from '../observation.ts';

/** A user as any answer of the API has one; `null` for an account that is gone. */
export interface ApiUser {
  readonly id: number | bigint;
  readonly login: string;
  readonly type?: string | undefined;
}

/** Looks people up, each once in a pass. */
export interface People {
  of(user: ApiUser | null | undefined): Promise<Author>;
  /** Who somebody is, their permission left as `none`: for what gives nobody a say any more, which saves a request. */
  named(user: ApiUser | null | undefined): Author;
  /** Whether it is one of us: a machine of that name. A person may have chosen the name of our App. */
  isOurs(user: Pick<ApiUser, 'login' | 'type'> | null | undefined): boolean;
}

/** What the older field of the endpoint's answer may say. */
const permissions: readonly Permission[] = ['admin', 'write', 'read', 'none'];

/**
 * Who somebody is: one of us by login, a machine by type, else a person with the permission that the
 * collaborator-permission endpoint gives. Logins of an App are spelt with and without `[bot]`; both are ours.
 */
export function peopleOf(
  octokit: Octokit,
  repository: RepositoryName,
  identities: readonly string[],
): People {
  const ours = new Set(identities.map(bare));
  const known = new Map<string, Promise<Permission>>();
  const permissionOf = (login: string): Promise<Permission> => {
    const found = known.get(login) ?? askPermission(octokit, repository, login);
    known.set(login, found);
    return found;
  };
  const isOurs: People['isOurs'] = user => user?.type === 'Bot' && ours.has(bare(user.login));
  const named: People['named'] = user => {
    if (user === null || user === undefined || user.login === 'ghost')
      return { id: Number(user?.id ?? 0), login: 'ghost', kind: 'ghost', permission: 'none' };
    const kind = user.type !== 'Bot' ? 'person' : isOurs(user) ? 'ours' : 'bot';
    return { id: Number(user.id), login: user.login, kind, permission: 'none' };
  };
  return {
    isOurs,
    named,
    of: async user => {
      const author = named(user);
      return author.kind === 'person' ? { ...author, permission: await permissionOf(author.login) } : author;
    },
  };
}

async function askPermission(
  octokit: Octokit,
  repository: RepositoryName,
  username: string,
): Promise<Permission> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      ...repository,
      username,
    });
    return permissionIn(data.permission, data.role_name);
  } catch (error) {
    // Somebody GitHub does not know as a collaborator may do nothing.
    if (failedRequest(error)?.status === 404) return 'none';
    throw error;
  }
}

/**
 * What somebody may do. The older field decides, for it knows no names that an organisation made up; the newer one only
 * says more exactly what was meant by it.
 */
function permissionIn(permission: string, role: string): Permission {
  if (permission === 'write' && role === 'maintain') return 'maintain';
  if (permission === 'read' && role === 'triage') return 'triage';
  return permissions.find(known => known === permission) ?? 'none';
}

function bare(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
