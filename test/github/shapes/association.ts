import { type Repository, roleOf, type User } from '../world.ts';

/** `author_association`: what GitHub says somebody is to a repository. It says nothing of what they may do. */
export function association(repository: Repository, user: User): string {
  if (user.login === repository.owner.login) return 'OWNER';
  if (repository.roles.has(user.login) && roleOf(repository, user.login)) return 'COLLABORATOR';
  const merged = [...repository.pulls.values()].some(pull => pull.merged && pull.author === user);
  return merged ? 'CONTRIBUTOR' : 'NONE';
}
