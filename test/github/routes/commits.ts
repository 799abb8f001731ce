import { emptyRepository, ok, refused } from '../answers.ts';
import type { GitObject } from '../loose-objects.ts';
import { type Route, route } from '../router.ts';
import { commitShape } from '../shapes/git.ts';
import type { Repository } from '../world.ts';

export const commits: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/commits/{ref}',
    { permission: 'contents', level: 'read' },
    ({ world, repository, path }) => {
      if (repository.git.isEmpty()) return emptyRepository();
      const name = path['ref'] ?? '';
      const commit = commitNamed(repository, name);
      return commit
        ? ok(commitShape(world, repository, commit))
        : refused(422, `No commit found for SHA: ${name}`);
    },
  ),
];

/** The commit that a branch, `heads/branch` or full SHA names. */
export function commitNamed({ git }: Repository, name: string): GitObject | null {
  const sha = git.head(name.replace(/^heads\//, '')) ?? git.ref(`refs/${name}`) ?? name;
  const commit = /^[0-9a-f]{40}$/.test(sha) ? git.object(sha) : null;
  return commit?.type === 'commit' ? commit : null;
}
