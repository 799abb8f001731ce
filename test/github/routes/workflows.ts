import { notFound } from '../answers.ts';
import { type Route, route } from '../router.ts';

export const workflows: readonly Route[] = [
  route(
    'PUT',
    '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable',
    { permission: 'actions', level: 'write' },
    ({ repository, path }) => {
      const name = path['workflow_id'] ?? '';
      const { git, defaultBranch } = repository;
      if (git.readText(defaultBranch, `.github/workflows/${name}`) === null) return notFound();
      repository.enabledWorkflows.push(name);
      return { status: 204 };
    },
  ),
];
