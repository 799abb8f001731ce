import type { WorkflowRun } from '../workflow-runs.ts';
import type { Repository, World } from '../world.ts';
import { repositoryShape, repositoryUrl } from './repository.ts';
import { time } from './time.ts';

/** GitHub numbers workflows; here the number follows from the name. */
function idOf(file: string): number {
  return [...file].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
}

/** `workflow` */
export function workflowShape(world: World, repository: Repository, file: string): object {
  const path = `.github/workflows/${file}`;
  return {
    id: idOf(file),
    node_id: `W_${idOf(file)}`,
    name: file,
    path,
    state: repository.workflowStates.get(file) ?? 'active',
    created_at: time(repository.createdAt),
    updated_at: time(repository.createdAt),
    url: `${repositoryUrl(world, repository)}/actions/workflows/${idOf(file)}`,
    html_url: `${world.serverUrl}/${repository.fullName}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${world.serverUrl}/${repository.fullName}/workflows/${encodeURIComponent(file)}/badge.svg`,
  };
}

/** `workflow-run` */
export function runShape(world: World, repository: Repository, run: WorkflowRun): object {
  const { id, file, event, conclusion, sha, createdAt } = run;
  const url = `${repositoryUrl(world, repository)}/actions/runs/${id}`;
  return {
    id,
    node_id: `WFR_${id}`,
    name: file,
    display_title: file,
    path: `.github/workflows/${file}`,
    head_branch: repository.defaultBranch,
    head_sha: sha,
    run_number: 1,
    event,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    workflow_id: idOf(file),
    url,
    html_url: `${world.serverUrl}/${repository.fullName}/actions/runs/${id}`,
    created_at: time(createdAt),
    updated_at: time(createdAt),
    run_started_at: time(createdAt),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(world, repository)}/check-suites/${id}`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    workflow_url: `${repositoryUrl(world, repository)}/actions/workflows/${idOf(file)}`,
    head_commit: null,
    pull_requests: [],
    repository: repositoryShape(world, repository),
    head_repository: repositoryShape(world, repository),
  };
}
