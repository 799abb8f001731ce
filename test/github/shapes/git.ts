import type { GitObject } from '../object-reader.ts';
import type { Repository, World } from '../world.ts';
import { repositoryUrl } from './repository.ts';

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

interface ParsedCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: object;
  readonly committer: object;
  readonly message: string;
}

/** Takes a commit object apart, as Git stores it. */
function parsedCommit({ sha, bytes }: GitObject): ParsedCommit {
  const text = bytes.toString();
  const blank = text.indexOf('\n\n');
  const headers = text
    .slice(0, blank)
    .split('\n')
    .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
  const all = (name: string) =>
    headers.flatMap(([key, value]) => (key === name && value !== undefined ? [value] : []));
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: person(all('author')[0] ?? ''),
    committer: person(all('committer')[0] ?? ''),
    message: text.slice(blank + 2).replace(/\n$/, ''),
  };
}

function person(line: string): object {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') };
}

/** GitHub signs what it commits itself, which is recognised by the committer; a push from elsewhere is unsigned here. */
function verification(commit: ParsedCommit): object {
  const signed = (commit.committer as { name: string }).name === 'GitHub';
  return {
    verified: signed,
    reason: signed ? 'valid' : 'unsigned',
    signature: signed ? 'A signature' : null,
    payload: signed ? 'A payload' : null,
    verified_at: signed ? (commit.committer as { date: string }).date : null,
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
    author: commit.author,
    committer: commit.committer,
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
      author: commit.author,
      committer: commit.committer,
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
