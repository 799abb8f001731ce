import type { Issue, IssueEvent } from '../issues.ts';
import type { Repository, World } from '../world.ts';
import { association } from './association.ts';
import { labelShape } from './label.ts';
import { reactionsShape } from './reaction.ts';
import { repositoryUrl } from './repository.ts';
import { time } from './time.ts';
import { authorShape } from './user.ts';

/** `issue`, which a pull request is too. */
export function issueShape(world: World, repository: Repository, issue: Issue): object {
  const api = repositoryUrl(world, repository);
  const url = `${api}/issues/${issue.number}`;
  const pull = repository.pulls.get(issue.number);
  const htmlUrl = issueHtmlUrl(world, repository, issue);
  return {
    id: issue.issueId,
    node_id: `I_${issue.issueId}`,
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: htmlUrl,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: authorShape(world, issue.author),
    labels: issue.labels.map(label => labelShape(world, repository, label)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    comments: issue.comments.length,
    created_at: time(issue.createdAt),
    updated_at: time(issue.updatedAt),
    closed_at: issue.closedAt ? time(issue.closedAt) : null,
    closed_by: authorShape(world, issue.closedBy),
    author_association: association(repository, issue.author),
    reactions: reactionsShape(url, issue.reactions),
    performed_via_github_app: null,
    ...(pull
      ? {
          draft: pull.draft,
          pull_request: {
            url: `${api}/pulls/${pull.number}`,
            html_url: htmlUrl,
            diff_url: `${htmlUrl}.diff`,
            patch_url: `${htmlUrl}.patch`,
            merged_at: pull.merged ? time(pull.merged.at) : null,
          },
        }
      : {}),
  };
}

/** The page of an issue or pull request. */
export function issueHtmlUrl(world: World, repository: Repository, { number }: Issue): string {
  const kind = repository.pulls.has(number) ? 'pull' : 'issues';
  return `${world.serverUrl}/${repository.fullName}/${kind}/${number}`;
}

/** One of `issue-event-for-issue`. */
export function issueEventShape(world: World, repository: Repository, event: IssueEvent): object {
  return {
    id: event.id,
    node_id: `EV_${event.id}`,
    url: `${repositoryUrl(world, repository)}/issues/events/${event.id}`,
    actor: authorShape(world, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: time(event.createdAt),
    performed_via_github_app: null,
    ...event.details,
  };
}
