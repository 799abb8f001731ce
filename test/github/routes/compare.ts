import { type Answer, notFound, ok } from '../answers.ts';
import { type Call, type Route, route } from '../router.ts';
import { commitShape } from '../shapes/git.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { commitNamed } from './commits.ts';

export const compare: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/compare/{basehead}',
    { permission: 'contents', level: 'read' },
    compareTwo,
  ),
];

function compareTwo({ world, repository, path, query }: Call): Answer {
  const basehead = path['basehead'] ?? '';
  const [base, head] = basehead.split('...').map(name => commitNamed(repository, name));
  const { git } = repository;
  const from = base && head ? git.mergeBase(base.sha, head.sha) : null;
  const common = from ? git.object(from) : null;
  // Histories with nothing in common cannot be compared.
  if (!base || !head || !common) return notFound();
  const ahead = git.between(base.sha, head.sha);
  const behind = git.between(head.sha, base.sha).length;
  const size = Math.min(Number(query.get('per_page') ?? 250), 250);
  const first = (Math.max(Number(query.get('page') ?? 1), 1) - 1) * size;
  const commits = ahead.slice(first, first + size).map(sha => git.object(sha));
  const url = `${repositoryUrl(world, repository)}/compare/${basehead}`;
  const htmlUrl = `${world.serverUrl}/${repository.fullName}/compare/${basehead}`;
  const shape = (commit: typeof common) => commitShape(world, repository, commit);
  return ok({
    url,
    html_url: htmlUrl,
    permalink_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    base_commit: shape(base),
    merge_base_commit: shape(common),
    status: relation(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: commits.flatMap(commit => (commit ? shape(commit) : [])),
    files: [],
  });
}

function relation(ahead: number, behind: number): 'ahead' | 'behind' | 'diverged' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
