import { type Answer, created, emptyRepository, notFound, ok, refused } from '../answers.ts';
import { type Call, type Route, route } from '../router.ts';
import { gitCommitShape } from '../shapes/git.ts';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}
interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: Person;
  readonly committer?: Person;
}

export const gitCommits: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/git/commits/{commit_sha}',
    { permission: 'contents', level: 'read' },
    ({ world, repository, path }) => {
      if (repository.git.isEmpty()) return emptyRepository();
      const sha = path['commit_sha'] ?? '';
      const commit = /^[0-9a-f]{40}$/.test(sha) ? repository.git.object(sha) : null;
      return commit?.type === 'commit' ? ok(gitCommitShape(world, repository, commit)) : notFound();
    },
  ),
  route<NewCommit>(
    'POST',
    '/repos/{owner}/{repo}/git/commits',
    { permission: 'contents', level: 'write' },
    create,
  ),
];

function create({ world, repository, token, body }: Call<NewCommit>): Answer {
  if (repository.git.isEmpty()) return emptyRepository();
  const tree = repository.git.object(body.tree);
  if (tree?.type !== 'tree') return refused(422, 'Tree SHA does not exist');
  const parents = body.parents ?? [];
  for (const parent of parents) {
    const found = repository.git.object(parent);
    if (found?.type !== 'commit') return refused(422, 'Parent SHA does not exist or is not a commit object');
  }
  const now = world.clock.now();
  const login = token?.login ?? 'ghost';
  const named = ({ name, email, date }: Person) => ({ name, email, date: date ? new Date(date) : now });
  const self = { name: login, email: `${login}@users.noreply.example`, date: now };
  // A commit that names nobody is committed, and signed, by GitHub itself.
  const nobody = { name: 'GitHub', email: 'noreply@github.example', date: now };
  const author = body.author ? named(body.author) : self;
  const committer = body.committer ? named(body.committer) : body.author ? author : nobody;
  const sha = repository.git.writeCommit({
    tree: body.tree,
    parents,
    message: body.message,
    author,
    committer,
  });
  const commit = repository.git.object(sha);
  return commit ? created(gitCommitShape(world, repository, commit)) : notFound();
}
