import { type Answer, emptyRepository, notFound, ok, refused } from '../answers.ts';
import type { GitObject } from '../loose-objects.ts';
import { type Call, type Route, route } from '../router.ts';
import { commitShape } from '../shapes/git.ts';
import type { Repository } from '../world.ts';

export const commits: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/commits', { permission: 'contents', level: 'read' }, list),
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

/** Everything that leads to a commit, merged branches too, the youngest first: GitHub follows all parents, not the first ones. */
function list({ world, repository, query }: Call): Answer {
  const { git } = repository;
  if (git.isEmpty()) return emptyRepository();
  if (query.has('path')) throw new Error('The embedded GitHub does not list the commits of a path.');
  const head = commitNamed(repository, query.get('sha') ?? repository.defaultBranch);
  if (head === null) return notFound();
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const from = (Math.max(Number(query.get('page') ?? 1), 1) - 1) * size;
  const all = git.youngestFirst(head.sha).slice(from, from + size);
  return ok(
    all.flatMap(sha => {
      const commit = git.object(sha);
      return commit === null ? [] : [commitShape(world, repository, commit)];
    }),
  );
}

/** The commit that a branch, `heads/branch` or full SHA names. */
export function commitNamed({ git }: Repository, name: string): GitObject | null {
  const sha = git.head(name.replace(/^heads\//, '')) ?? git.ref(`refs/${name}`) ?? name;
  const commit = /^[0-9a-f]{40}$/.test(sha) ? git.object(sha) : null;
  return commit?.type === 'commit' ? commit : null;
}
