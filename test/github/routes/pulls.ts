import { type Answer, created, invalid, notFound, ok, paged, refused } from '../answers.ts';
import { type MergeMethod, mergeProblem, mergePull } from '../merging.ts';
import { editThread, openPull, type Pull, pullBetween, reopenProblem, retarget } from '../pulls.ts';
import { mayWrite } from '../rights.ts';
import { type Call, type Route, route } from '../router.ts';
import { fullPullShape, pullShape } from '../shapes/pull.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { tooLong } from './issues.ts';
import { onPull } from './reviews.ts';

interface NewPull {
  readonly title?: string;
  readonly head: string;
  readonly base: string;
  readonly body?: string;
  readonly draft?: boolean;
}
interface PullChanges {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly base?: string;
}
interface Merge {
  readonly sha?: string;
  readonly merge_method?: MergeMethod;
  readonly commit_title?: string;
  readonly commit_message?: string;
}

const reads = { permission: 'pull_requests', level: 'read' } as const;
const writes = { permission: 'pull_requests', level: 'write', role: 'read' } as const;

export const pulls: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/pulls/{pull_number}', reads, call =>
    onPull(call, pull => ok(fullPullShape(call.world, call.repository, pull))),
  ),
  route('GET', '/repos/{owner}/{repo}/pulls', reads, ({ world, faults, repository, query }) => {
    const found = [...repository.pulls.values()].filter(pull => wanted(pull, query));
    const sort = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
    found.sort((a, b) => a[sort].getTime() - b[sort].getTime() || a.number - b.number);
    // The youngest come first unless asked otherwise; whoever asks for another order gets it upwards.
    if ((query.get('direction') ?? (query.has('sort') && sort === 'updatedAt' ? 'asc' : 'desc')) === 'desc') {
      found.reverse();
    }
    const listed = faults.lag.listed(found, world.clock.now());
    const shapes = listed.map(pull => pullShape(world, repository, pull));
    return paged(shapes, query, `${repositoryUrl(world, repository)}/pulls`);
  }),
  route<NewPull>('POST', '/repos/{owner}/{repo}/pulls', writes, create),
  route<PullChanges | undefined>('PATCH', '/repos/{owner}/{repo}/pulls/{pull_number}', writes, call =>
    onPull(call, pull => update(call, pull)),
  ),
  route<Merge | undefined>(
    'PUT',
    '/repos/{owner}/{repo}/pulls/{pull_number}/merge',
    { permission: 'contents', level: 'write' },
    call => onPull(call, pull => merge(call, pull)),
  ),
  route('GET', '/repos/{owner}/{repo}/pulls/{pull_number}/merge', reads, call =>
    onPull(call, pull => (pull.merged ? { status: 204 } : notFound())),
  ),
];

function create(call: Call<NewPull>): Answer {
  const { world, repository, actor, body } = call;
  const [owner, branch] = body.head.includes(':')
    ? body.head.split(':')
    : [repository.owner.login, body.head];
  const from = world.repositoryNamed(`${owner}/${repository.name}`);
  if (!from?.git.head(branch ?? '')) return invalid('PullRequest', 'head', 'invalid');
  if (!repository.git.head(body.base)) return invalid('PullRequest', 'base', 'invalid');
  const known = pullBetween(repository, from, branch ?? '', body.base);
  if (known) {
    const message = `A pull request already exists for ${owner}:${branch}.`;
    return refused(422, 'Validation Failed', {
      errors: [{ resource: 'PullRequest', code: 'custom', message }],
    });
  }
  const pull = openPull(world, repository, {
    ...body,
    head: from === repository ? (branch ?? '') : body.head,
    author: actor.login,
  });
  return created(fullPullShape(world, repository, pull));
}

function update(call: Call<PullChanges | undefined>, pull: Pull): Answer {
  const { world, repository, actor, body = {} } = call;
  if (pull.author !== actor && !mayWrite(call, 'triage')) {
    return refused(403, 'Must have admin rights to Repository.');
  }
  const { title, body: text, state, base } = body;
  const wrong = tooLong('PullRequest', text);
  if (wrong) return wrong;
  if (state === 'open' && pull.state === 'closed' && reopenProblem(pull)) {
    return invalid('PullRequest', 'state', 'invalid', `state cannot be changed. ${reopenProblem(pull)}`);
  }
  if (base !== undefined && base !== pull.base) {
    if (!repository.git.head(base)) return invalid('PullRequest', 'base', 'invalid');
    if (pull.state === 'closed')
      return refused(422, 'Cannot change the base branch of a closed pull request.');
    retarget(call, pull, base);
  }
  editThread(call, pull, {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { body: text }),
    ...(state === undefined ? {} : { state }),
  });
  return ok(fullPullShape(world, repository, pull));
}

function merge(call: Call<Merge | undefined>, pull: Pull): Answer {
  const {
    sha,
    merge_method: method = 'merge',
    commit_title: title,
    commit_message: message,
  } = call.body ?? {};
  if (sha !== undefined && sha !== pull.headSha) {
    return refused(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (method === 'rebase') return refused(405, 'Rebase merges are not allowed on this repository.');
  const problem = mergeProblem(call, pull);
  if (problem) return refused(405, problem);
  const made = mergePull(call, pull, { method, title, message });
  return ok({ sha: made, merged: true, message: 'Pull Request successfully merged' });
}

function wanted(pull: Pull, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  if (state !== 'all' && pull.state !== state) return false;
  if (head !== null && head !== `${pull.headRepository.owner.login}:${pull.head}`) return false;
  return base === null || base === pull.base;
}
