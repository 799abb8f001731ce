import { type Answer, created, emptyRepository, notFound, ok, refused } from '../answers.ts';
import { type Call, type Route, route } from '../router.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import type { NewEntry, TreeEntry } from '../trees.ts';
import type { Repository, World } from '../world.ts';

interface GivenEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly sha?: string | null;
  readonly content?: string;
}
interface NewTree {
  readonly tree: readonly GivenEntry[];
  readonly base_tree?: string;
}

const kinds = { blob: 'blobs', tree: 'trees', commit: 'commits' } as const;

export const gitTrees: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/git/trees/{tree_sha}', { permission: 'contents', level: 'read' }, read),
  route<NewTree>(
    'POST',
    '/repos/{owner}/{repo}/git/trees',
    { permission: 'contents', level: 'write' },
    create,
  ),
];

function read({ world, faults, repository, path, query }: Call): Answer {
  if (repository.git.isEmpty()) return emptyRepository();
  const name = path['tree_sha'] ?? '';
  const found = repository.git.object(`${repository.git.head(name) ?? name}^{tree}`);
  if (!found) return notFound();
  // Any value asks for it, `0` and `false` included: that is what GitHub does.
  const recursive = query.has('recursive');
  const entries = repository.git.tree(found.sha, recursive);
  const truncated = recursive && faults.truncateTrees;
  return ok(shape(world, repository, found.sha, truncated ? entries.slice(0, -1) : entries, truncated));
}

function create({ world, repository, body }: Call<NewTree>): Answer {
  const { git } = repository;
  if (git.isEmpty()) return emptyRepository();
  const base = body.base_tree ?? null;
  if (base && git.object(base)?.type !== 'tree') return refused(422, 'base_tree is not a valid tree oid');
  const deletes = base !== null && body.tree.some(entry => entry.sha === null);
  const standing = new Set(deletes ? git.tree(base, true).map(entry => entry.path) : []);
  const entries: NewEntry[] = [];
  for (const { path, mode, sha, content } of body.tree) {
    if (!path || /^\/|\/$|\/\/|(^|\/)\.{1,2}(\/|$)/.test(path)) {
      return refused(422, 'tree.path contains a malformed path component');
    }
    if (!mode) return refused(422, 'Must supply a valid tree.mode');
    if ((sha === undefined) === (content === undefined)) {
      return refused(
        422,
        'Must supply either tree.sha or tree.content. Request will be rejected if both are present.',
      );
    }
    if (sha === null && !standing.has(path)) return refused(422, 'GitRPC::BadObjectState');
    if (typeof sha === 'string' && mode !== '160000') {
      const wanted = mode === '040000' ? 'tree' : 'blob';
      if (git.object(sha)?.type !== wanted) return refused(422, `tree.sha ${sha} is not a valid ${wanted}`);
    }
    entries.push({ path, mode, content: content === undefined ? (sha ?? null) : Buffer.from(content) });
  }
  const made = git.writeTree(base, entries);
  return created(shape(world, repository, made, git.tree(made, false), false));
}

function shape(
  world: World,
  repository: Repository,
  sha: string,
  entries: readonly TreeEntry[],
  truncated: boolean,
): object {
  const url = `${repositoryUrl(world, repository)}/git`;
  const tree = entries.map(entry => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.size === null ? {} : { size: entry.size }),
    ...(entry.type === 'commit' ? {} : { url: `${url}/${kinds[entry.type]}/${entry.sha}` }),
  }));
  return { sha, url: `${url}/trees/${sha}`, tree, truncated };
}
