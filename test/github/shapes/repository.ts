import type { Repository, World } from '../world.ts';
import { userShape } from './user.ts';

/** The addresses under a repository that GitHub lists with it, by the name of the field without `_url`. */
const addresses: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** The API's address of a repository. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.apiUrl}/repos/${repository.fullName}`;
}

/** `repository`, as it stands inside other answers. */
export function repositoryShape(world: World, repository: Repository): object {
  const url = repositoryUrl(world, repository);
  const htmlUrl = `${world.serverUrl}/${repository.fullName}`;
  const createdAt = repository.createdAt.toISOString().replace('.000', '');
  const open = [...repository.pulls.values()].filter(pull => pull.state === 'open').length;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: repository.fullName,
    owner: userShape(world, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: htmlUrl,
    description: null,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(addresses).map(([name, path]) => [`${name}_url`, url + path])),
    git_url: `git://${repository.fullName}.git`,
    ssh_url: `git@127.0.0.1:${repository.fullName}.git`,
    clone_url: `${htmlUrl}.git`,
    svn_url: htmlUrl,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    open_issues: open,
    open_issues_count: open,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    has_issues: repository.switches.issues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: repository.switches.archived,
    disabled: false,
    allow_forking: true,
    is_template: false,
    topics: [],
    web_commit_signoff_required: false,
    pushed_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** `full-repository`, the answer to asking for one. */
export function fullRepositoryShape(world: World, repository: Repository): object {
  const { parent } = repository;
  const above = parent
    ? { parent: repositoryShape(world, parent), source: repositoryShape(world, parent) }
    : {};
  return { ...repositoryShape(world, repository), ...above, network_count: 0, subscribers_count: 0 };
}
