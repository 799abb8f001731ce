import type { Pull } from '../pulls.ts';
import type { Repository, World } from '../world.ts';
import { association } from './association.ts';
import { labelShape } from './label.ts';
import { repositoryShape, repositoryUrl } from './repository.ts';
import { time } from './time.ts';
import { authorShape, certainAuthorShape, userShape } from './user.ts';

/** `pull-request-simple`, as it stands in lists. */
export function pullShape(world: World, repository: Repository, pull: Pull): object {
  const api = repositoryUrl(world, repository);
  const url = `${api}/pulls/${pull.number}`;
  const issueUrl = `${api}/issues/${pull.number}`;
  const htmlUrl = `${world.serverUrl}/${repository.fullName}/pull/${pull.number}`;
  const addresses = {
    comments: `${issueUrl}/comments`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${pull.headSha}`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
  };
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    active_lock_reason: pull.lockReason,
    title: pull.title,
    body: pull.body,
    user: authorShape(world, pull.author),
    url,
    html_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    issue_url: issueUrl,
    ...Object.fromEntries(Object.entries(addresses).map(([name, address]) => [`${name}_url`, address])),
    labels: pull.labels.map(label => labelShape(world, repository, label)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    created_at: time(pull.createdAt),
    updated_at: time(pull.updatedAt),
    closed_at: pull.closedAt ? time(pull.closedAt) : null,
    merged_at: pull.merged ? time(pull.merged.at) : null,
    merge_commit_sha: pull.merged?.sha ?? pull.mergeSha,
    head: side(world, pull.headRepository, pull.head, pull.headSha),
    base: side(world, repository, pull.base, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: htmlUrl },
      issue: { href: issueUrl },
      ...Object.fromEntries(Object.entries(addresses).map(([name, href]) => [name, { href }])),
    },
    author_association: association(repository, pull.author),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** `pull-request`, the answer to asking for one. */
export function fullPullShape(world: World, repository: Repository, pull: Pull): object {
  const { commits, files, additions, deletions } = repository.git.difference(pull.baseSha, pull.headSha);
  return {
    ...pullShape(world, repository, pull),
    user: certainAuthorShape(world, pull.author),
    merged: pull.merged !== null,
    mergeable: pull.state === 'open' ? pull.mergeSha !== null : null,
    mergeable_state: pull.mergeSha ? (pull.draft ? 'draft' : 'clean') : 'dirty',
    rebaseable: false,
    merged_by: authorShape(world, pull.merged?.by ?? null),
    comments: pull.comments.length,
    review_comments: pull.lineComments.length,
    maintainer_can_modify: false,
    commits,
    additions,
    deletions,
    changed_files: files,
  };
}

function side(world: World, repository: Repository, ref: string, sha: string): object {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: userShape(world, repository.owner),
    repo: repositoryShape(world, repository),
  };
}
