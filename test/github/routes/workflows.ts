import { notFound, ok, paged } from '../answers.ts';
import { type Route, route } from '../router.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { runShape, workflowShape } from '../shapes/workflow.ts';
import type { Repository } from '../world.ts';

const reads = { permission: 'actions', level: 'read' } as const;

export const workflows: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/actions/workflows', reads, ({ world, repository, query }) => {
    const all = filesOf(repository).map(file => workflowShape(world, repository, file));
    const { body } = paged(all, query, `${repositoryUrl(world, repository)}/actions/workflows`);
    return ok({ total_count: all.length, workflows: body });
  }),
  route(
    'GET',
    '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    reads,
    ({ world, repository, path, query }) => {
      const file = path['workflow_id'] ?? '';
      if (!filesOf(repository).includes(file)) return notFound();
      const [event, status] = [query.get('event'), query.get('status')];
      const all = repository.runs
        .filter(run => run.file === file)
        .filter(run => event === null || run.event === event)
        .filter(({ conclusion }) => status === null || (conclusion ?? 'in_progress') === status)
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
      const { body } = paged(
        all.map(run => runShape(world, repository, run)),
        query,
        `${repositoryUrl(world, repository)}/actions/workflows/${file}/runs`,
      );
      return ok({ total_count: all.length, workflow_runs: body });
    },
  ),
  route(
    'PUT',
    '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable',
    { permission: 'actions', level: 'write' },
    ({ repository, path }) => {
      const name = path['workflow_id'] ?? '';
      if (!filesOf(repository).includes(name)) return notFound();
      repository.enabledWorkflows.push(name);
      repository.workflowStates.delete(name);
      return { status: 204 };
    },
  ),
];

/** GitHub knows the workflows of the default branch, by the names of their files. */
function filesOf({ git, defaultBranch }: Repository): string[] {
  if (git.head(defaultBranch) === null) return [];
  return git
    .paths(defaultBranch)
    .flatMap(path => /^\.github\/workflows\/([^/]+\.ya?ml)$/.exec(path)?.[1] ?? []);
}
