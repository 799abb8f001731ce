import { type Answer, ok, paged, refused } from '../answers.ts';
import type { Issue } from '../issues.ts';
import { addLabels, removeLabel, setLabels } from '../labels.ts';
import { type Call, type NeedOf, type Route, route } from '../router.ts';
import { labelShape } from '../shapes/label.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { names, onIssue, readsOn, writesOn } from './issues.ts';

type Names = readonly string[] | { readonly labels?: readonly (string | { readonly name: string })[] };

const triages: NeedOf = (repository, path) => ({ ...writesOn(repository, path), role: 'triage' });

export const issueLabels: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/issues/{issue_number}/labels', readsOn, call =>
    onIssue(call, issue => {
      const address = `${repositoryUrl(call.world, call.repository)}/issues/${issue.number}/labels`;
      return paged(shapes(call, issue), call.query, address);
    }),
  ),
  route<Names | undefined>('POST', '/repos/{owner}/{repo}/issues/{issue_number}/labels', triages, call =>
    onIssue(call, issue => {
      addLabels(call, issue, namesIn(call.body));
      return ok(shapes(call, issue));
    }),
  ),
  route<Names | undefined>('PUT', '/repos/{owner}/{repo}/issues/{issue_number}/labels', triages, call =>
    onIssue(call, issue => {
      setLabels(call, issue, namesIn(call.body));
      return ok(shapes(call, issue));
    }),
  ),
  route('DELETE', '/repos/{owner}/{repo}/issues/{issue_number}/labels', triages, call =>
    onIssue(call, issue => {
      setLabels(call, issue, []);
      return { status: 204 };
    }),
  ),
  route('DELETE', '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', triages, call =>
    onIssue(call, issue => remove(call, issue)),
  ),
];

function remove(call: Call, issue: Issue): Answer {
  const name = call.path['name']?.toLowerCase();
  const label = issue.labels.find(one => one.name.toLowerCase() === name);
  if (!label) return refused(404, 'Label does not exist');
  removeLabel(call, issue, label);
  return ok(shapes(call, issue));
}

function namesIn(body: Names | undefined): string[] {
  return names(body && 'labels' in body ? body.labels : (body as readonly string[] | undefined));
}

function shapes({ world, repository }: Call, issue: Issue): object[] {
  return issue.labels.map(label => labelShape(world, repository, label));
}
