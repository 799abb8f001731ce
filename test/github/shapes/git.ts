import { type Commit, parsedCommit, type Signature } from '../commit-objects.ts';
import type { GitObject } from '../loose-objects.ts';
import type { Repository, World } from '../world.ts';
import { repositoryUrl } from './repository.ts';
import { time } from './time.ts';

/** The kind of a tree's entry, and of a ref's target. */
export function refShape(world: World, repository: Repository, name: string, sha: string): object {
  const url = repositoryUrl(world, repository);
  return {
    ref: name,
    node_id: `REF_${repository.id}_${name}`,
    url: `${url}/git/${name}`,
    object: { sha, type: 'commit', url: `${url}/git/commits/${sha}` },
  };
}

function person({ name, email, date }: Signature): object {
  return { name, email, date: time(date) };
}

/** GitHub signs what it commits itself, which is recognised by the committer; a push from elsewhere is unsigned here. */
function verification(commit: Commit): object {
  const signed = commit.committer.name === 'GitHub';
  return {
    verified: signed,
    reason: signed ? 'valid' : 'unsigned',
    signature: signed ? 'A signature' : null,
    payload: signed ? 'A payload' : null,
    verified_at: signed ? time(commit.committer.date) : null,
  };
}

function parentsShape(
  url: string,
  htmlUrl: string,
  kind: 'git/commits' | 'commits',
  parents: readonly string[],
): object[] {
  return parents.map(sha => ({ sha, url: `${url}/${kind}/${sha}`, html_url: `${htmlUrl}/commit/${sha}` }));
}

/** `git-commit` */
export function gitCommitShape(world: World, repository: Repository, object: GitObject): object {
  const commit = parsedCommit(object);
  const url = repositoryUrl(world, repository);
  const htmlUrl = `${world.serverUrl}/${repository.fullName}`;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${htmlUrl}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parentsShape(url, htmlUrl, 'git/commits', commit.parents),
    verification: verification(commit),
  };
}

/** `commit`: the same as a page of the repository shows it. */
export function commitShape(world: World, repository: Repository, object: GitObject): object {
  const commit = parsedCommit(object);
  const url = repositoryUrl(world, repository);
  const htmlUrl = `${world.serverUrl}/${repository.fullName}`;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${url}/commits/${commit.sha}`,
    html_url: `${htmlUrl}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verification(commit),
    },
    author: null,
    committer: null,
    parents: parentsShape(url, htmlUrl, 'commits', commit.parents),
  };
}
