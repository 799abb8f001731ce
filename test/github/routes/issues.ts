import { type Answer, created, gone, invalid, notFound, ok, paged, refused } from '../answers.ts';
import { happened, type Issue, type LockReason, lockIssue, newIssue, type StateReason } from '../issues.ts';
import { addLabels, setLabels } from '../labels.ts';
import { editThread, reopenProblem } from '../pulls.ts';
import { mayWrite } from '../rights.ts';
import { type Call, type NeedOf, type Route, route } from '../router.ts';
import { issueEventShape, issueShape } from '../shapes/issue.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { issueList } from './issue-list.ts';

type LabelName = string | { readonly name?: string };
interface NewIssue {
  readonly title: string | number;
  readonly body?: string;
  readonly labels?: readonly LabelName[];
}
interface IssueUpdate {
  readonly title?: string | number | null;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: StateReason | null;
  readonly labels?: readonly LabelName[];
}

/** A pull request's conversation asks for the permission of pull requests. Anybody may try; the route looks further. */
export const writesOn: NeedOf = ({ pulls }, path) => ({
  permission: pulls.has(Number(path['issue_number'])) ? 'pull_requests' : 'issues',
  level: 'write',
  role: 'read',
});
export const readsOn: NeedOf = (repository, path) => ({ ...writesOn(repository, path), level: 'read' });
const triages: NeedOf = (repository, path) => ({ ...writesOn(repository, path), role: 'write' });

export const issues: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/issues', { permission: 'issues', level: 'read' }, issueList),
  route<NewIssue>(
    'POST',
    '/repos/{owner}/{repo}/issues',
    { permission: 'issues', level: 'write', role: 'read' },
    create,
  ),
  route('GET', '/repos/{owner}/{repo}/issues/{issue_number}', readsOn, call =>
    onIssue(call, issue => ok(issueShape(call.world, call.repository, issue))),
  ),
  route<IssueUpdate>('PATCH', '/repos/{owner}/{repo}/issues/{issue_number}', writesOn, update),
  route<{ lock_reason?: LockReason } | undefined>(
    'PUT',
    '/repos/{owner}/{repo}/issues/{issue_number}/lock',
    triages,
    call => onIssue(call, issue => lock(call, issue, true, call.body?.lock_reason)),
  ),
  route('DELETE', '/repos/{owner}/{repo}/issues/{issue_number}/lock', triages, call =>
    onIssue(call, issue => lock(call, issue, false)),
  ),
  route('GET', '/repos/{owner}/{repo}/issues/{issue_number}/events', readsOn, call =>
    onIssue(call, issue => {
      const { world, repository, query } = call;
      const shapes = issue.events.map(event => issueEventShape(world, repository, event));
      return paged(shapes, query, `${repositoryUrl(world, repository)}/issues/${issue.number}/events`);
    }),
  ),
];

/** Does it with the issue that the path names; one that was deleted is gone, one that never was is not found. */
export function onIssue(call: Call, act: (issue: Issue) => Answer): Answer {
  const number = Number(call.path['issue_number']);
  const issue = call.repository.issues.get(number);
  if (issue) return act(issue);
  return call.repository.deletedIssues.has(number) ? gone('This issue was deleted') : notFound();
}

/** The most that GitHub takes in the text of an issue or a comment. */
export function tooLong(resource: string, body: string | null | undefined): Answer | null {
  if ((body?.length ?? 0) <= 65_536) return null;
  return invalid(resource, 'body', 'custom', 'body is too long (maximum is 65536 characters)');
}

function create(call: Call<NewIssue>): Answer {
  const { world, repository, body } = call;
  const wrong = titleProblem(body.title) ?? tooLong('Issue', body.body);
  if (wrong) return wrong;
  const issue = newIssue(call, String(body.title), body.body ?? null);
  happened(call, issue, 'opened');
  // Labels from somebody who may not set them are dropped without a word.
  if (mayWrite(call, 'triage')) addLabels(call, issue, names(body.labels));
  return created(issueShape(world, repository, issue));
}

function update(call: Call<IssueUpdate>): Answer {
  return onIssue(call, issue => {
    const { world, repository, actor, body } = call;
    const staff = mayWrite(call, 'triage');
    if (!staff && issue.author !== actor) return refused(403, 'Must have admin rights to Repository.');
    const wrong = titleProblem(body.title) ?? tooLong('Issue', body.body);
    if (wrong) return wrong;
    const pull = repository.pulls.get(issue.number);
    if (pull?.state === 'closed' && body.state === 'open' && reopenProblem(pull)) {
      return invalid('PullRequest', 'state', 'invalid', `state cannot be changed. ${reopenProblem(pull)}`);
    }
    editThread(call, issue, {
      ...(body.title === undefined || body.title === null ? {} : { title: String(body.title) }),
      ...(body.body === undefined ? {} : { body: body.body }),
      ...(body.state === undefined ? {} : { state: body.state }),
      ...(body.state_reason === undefined ? {} : { stateReason: body.state_reason }),
    });
    if (body.labels && staff) setLabels(call, issue, names(body.labels));
    return ok(issueShape(world, repository, issue));
  });
}

function lock(call: Call, issue: Issue, locked: boolean, reason: LockReason | null = null): Answer {
  lockIssue(call, issue, locked, reason);
  return { status: 204 };
}

export function names(labels: readonly LabelName[] = []): string[] {
  return labels.flatMap(label => (typeof label === 'string' ? label : (label.name ?? [])));
}

function titleProblem(title: string | number | null | undefined): Answer | null {
  if (title === undefined || title === null) return null;
  if (String(title).trim() === '') return invalid('Issue', 'title', 'missing_field');
  if (String(title).length <= 256) return null;
  return invalid('Issue', 'title', 'custom', 'title is too long (maximum is 256 characters)');
}
