import { notFound, ok, paged } from '../answers.ts';
import type { Pull } from '../pulls.ts';
import { type Route, route } from '../router.ts';
import { fullPullShape, pullShape } from '../shapes/pull.ts';
import { repositoryUrl } from '../shapes/repository.ts';

const reads = { permission: 'pull_requests', level: 'read' } as const;

export const pulls: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/pulls/{pull_number}', reads, ({ world, repository, path }) => {
    const pull = repository.pulls.get(Number(path['pull_number']));
    return pull ? ok(fullPullShape(world, repository, pull)) : notFound();
  }),
  route('GET', '/repos/{owner}/{repo}/pulls', reads, ({ world, repository, query }) => {
    const found = [...repository.pulls.values()].filter(pull => wanted(pull, query));
    // The youngest come first unless asked otherwise.
    found.sort((a, b) => b.number - a.number);
    if (query.get('direction') === 'asc') found.reverse();
    const shapes = found.map(pull => pullShape(world, repository, pull));
    return paged(shapes, query, `${repositoryUrl(world, repository)}/pulls`);
  }),
];

function wanted(pull: Pull, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  if (state !== 'all' && pull.state !== state) return false;
  if (head !== null && head !== `${pull.headRepository.owner.login}:${pull.head}`) return false;
  return base === null || base === pull.base;
}
