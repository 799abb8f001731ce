import { type Answer, paged } from '../answers.ts';
import type { Issue } from '../issues.ts';
import type { Call } from '../router.ts';
import { issueShape } from '../shapes/issue.ts';
import { repositoryUrl } from '../shapes/repository.ts';

/** Issues and pull requests together: open ones, the youngest first, unless asked otherwise. */
export function issueList({ world, faults, repository, query }: Call): Answer {
  const found = [...repository.issues.values()].filter(issue => wanted(issue, query));
  const listed = faults.lag.listed(found, world.clock.now());
  listed.sort(order(query));
  const shapes = listed.map(issue => issueShape(world, repository, issue));
  return paged(shapes, query, `${repositoryUrl(world, repository)}/issues`);
}

function wanted(issue: Issue, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  if (state !== 'all' && issue.state !== state) return false;
  const labels = query.get('labels')?.split(',') ?? [];
  const has = (name: string) => issue.labels.some(label => label.name.toLowerCase() === name.toLowerCase());
  if (!labels.every(has)) return false;
  const creator = query.get('creator');
  if (creator !== null && issue.author.login.toLowerCase() !== creator.toLowerCase()) return false;
  return isSince(issue, query);
}

/** Whether something changed at or after `since`. */
export function isSince({ updatedAt }: { readonly updatedAt: Date }, query: URLSearchParams): boolean {
  const since = query.get('since');
  return since === null || updatedAt >= new Date(since);
}

function order(query: URLSearchParams): (a: Issue, b: Issue) => number {
  const sort = query.get('sort') ?? 'created';
  const key = (issue: Issue): number => {
    if (sort === 'comments') return issue.comments.length;
    return (sort === 'updated' ? issue.updatedAt : issue.createdAt).getTime();
  };
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  return (a, b) => sign * (key(a) - key(b) || a.number - b.number);
}
