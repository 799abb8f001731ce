import { type Answer, created, invalid, ok, paged, refused } from '../answers.ts';
import { type Call, type Route, route } from '../router.ts';
import { repositoryShape, repositoryUrl } from '../shapes/repository.ts';
import { simpleStatusShape, statusShape } from '../shapes/status.ts';
import { mostStatuses, type Status, setStatus, statusesOf } from '../statuses.ts';
import { commitNamed } from './commits.ts';

interface NewStatus {
  readonly state: Status['state'];
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

const reads = { permission: 'statuses', level: 'read' } as const;

export const statuses: readonly Route[] = [
  route<NewStatus>(
    'POST',
    '/repos/{owner}/{repo}/statuses/{sha}',
    { permission: 'statuses', level: 'write' },
    create,
  ),
  route('GET', '/repos/{owner}/{repo}/commits/{ref}/statuses', reads, call => {
    const { world, repository, path, query } = call;
    const commit = commitNamed(repository, path['ref'] ?? '');
    if (!commit) return refused(422, `No commit found for SHA: ${path['ref']}`);
    const shapes = statusesOf(call, commit.sha).map(status => statusShape(world, repository, status));
    return paged(shapes, query, `${repositoryUrl(world, repository)}/commits/${path['ref']}/statuses`);
  }),
  route('GET', '/repos/{owner}/{repo}/commits/{ref}/status', reads, call => {
    const { world, repository, path } = call;
    const commit = commitNamed(repository, path['ref'] ?? '');
    if (!commit) return refused(422, `No commit found for SHA: ${path['ref']}`);
    const newest = newestOfEach(statusesOf(call, commit.sha));
    const url = `${repositoryUrl(world, repository)}/commits/${commit.sha}`;
    return ok({
      state: combined(newest),
      statuses: newest.map(status => simpleStatusShape(world, repository, status)),
      sha: commit.sha,
      total_count: newest.length,
      repository: repositoryShape(world, repository),
      commit_url: url,
      url: `${url}/status`,
    });
  }),
];

function create(call: Call<NewStatus>): Answer {
  const { world, repository, path, body } = call;
  const sha = path['sha'] ?? '';
  const commit = /^[0-9a-f]{40}$/.test(sha) ? repository.git.object(sha) : null;
  if (commit?.type !== 'commit') return refused(422, `No commit found for SHA: ${sha}`);
  const { context = 'default', description = null, target_url: targetUrl = null } = body;
  if ((description?.length ?? 0) > 140) {
    return invalid('Status', 'description', 'custom', 'description is too long (maximum is 140 characters)');
  }
  if (targetUrl !== null && targetUrl !== '' && !/^https?:\/\//.test(targetUrl)) {
    return invalid('Status', 'target_url', 'custom', 'target_url must use http(s) scheme');
  }
  if (statusesOf(call, sha).filter(one => one.context === context).length >= mostStatuses) {
    const message = 'This SHA and context has reached the maximum number of statuses.';
    return refused(422, 'Validation Failed', { errors: [{ resource: 'Status', code: 'custom', message }] });
  }
  const status = setStatus(call, { sha, state: body.state, context, description, targetUrl });
  return created(statusShape(world, repository, status));
}

function newestOfEach(all: readonly Status[]): Status[] {
  return all.filter((status, index) => all.findIndex(one => one.context === status.context) === index);
}

function combined(newest: readonly Status[]): 'failure' | 'pending' | 'success' {
  if (newest.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return newest.length === 0 || newest.some(({ state }) => state === 'pending') ? 'pending' : 'success';
}
