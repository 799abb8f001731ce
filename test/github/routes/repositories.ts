import { ok } from '../answers.ts';
import { type Route, route } from '../router.ts';
import { fullRepositoryShape } from '../shapes/repository.ts';

export const repositories: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}', { permission: 'metadata', level: 'read' }, ({ world, repository }) =>
    ok(fullRepositoryShape(world, repository)),
  ),
];
