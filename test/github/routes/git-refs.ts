import { type Answer, created, emptyRepository, notFound, ok, paged, refused } from '../answers.ts';
import { refMoved } from '../branches.ts';
import { type Call, type Route, route } from '../router.ts';
import { ruleAgainst } from '../rulesets.ts';
import { refShape } from '../shapes/git.ts';
import { repositoryUrl } from '../shapes/repository.ts';

const reads = { permission: 'contents', level: 'read' } as const;
const writes = { permission: 'contents', level: 'write' } as const;

export const gitRefs: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/git/ref/{ref}', reads, ({ world, repository, path }) => {
    if (repository.git.isEmpty()) return emptyRepository();
    const name = `refs/${path['ref']}`;
    const sha = repository.git.ref(name);
    return sha ? ok(refShape(world, repository, name, sha)) : notFound();
  }),
  route(
    'GET',
    '/repos/{owner}/{repo}/git/matching-refs/{ref}',
    reads,
    ({ world, repository, path, query }) => {
      if (repository.git.isEmpty()) return emptyRepository();
      const found = repository.git.refs(`refs/${path['ref']}`);
      const shapes = found.map(ref => refShape(world, repository, ref.name, ref.sha));
      return paged(shapes, query, `${repositoryUrl(world, repository)}/git/matching-refs/${path['ref']}`);
    },
  ),
  route<{ ref: string; sha: string }>('POST', '/repos/{owner}/{repo}/git/refs', writes, create),
  route<{ sha: string; force?: boolean }>('PATCH', '/repos/{owner}/{repo}/git/refs/{ref}', writes, update),
  route('DELETE', '/repos/{owner}/{repo}/git/refs/{ref}', writes, call => {
    const { repository, path } = call;
    const name = `refs/${path['ref']}`;
    const before = repository.git.ref(name);
    if (!before) return refused(422, 'Reference does not exist');
    const rule = ruleAgainst(call, name, 'deletion');
    if (rule) return rule;
    repository.git.deleteRef(name);
    refMoved(call, name, before, null);
    return { status: 204 };
  }),
];

function create(call: Call<{ ref: string; sha: string }>): Answer {
  const { world, repository, body } = call;
  const { git } = repository;
  if (git.isEmpty()) return emptyRepository();
  if (!/^refs\/[^/]+\/./.test(body.ref)) {
    return refused(422, 'Reference name is not valid');
  }
  const target = git.object(body.sha);
  if (target?.type !== 'commit' || target.sha !== body.sha) return refused(422, 'Object does not exist');
  const rule = ruleAgainst(call, body.ref, 'creation');
  if (rule) return rule;
  if (!git.updateRef(body.ref, body.sha, null)) {
    return refused(422, git.ref(body.ref) ? 'Reference already exists' : 'Reference name is not valid');
  }
  refMoved(call, body.ref, null, body.sha);
  return created(refShape(world, repository, body.ref, body.sha));
}

function update(call: Call<{ sha: string; force?: boolean }>): Answer {
  const { world, repository, path, body } = call;
  const { git } = repository;
  if (git.isEmpty()) return emptyRepository();
  const name = `refs/${path['ref']}`;
  const target = git.object(body.sha);
  if (target?.type !== 'commit' || target.sha !== body.sha) return refused(422, 'Object does not exist');
  const before = git.ref(name);
  if (!before) return refused(422, 'Reference does not exist');
  const forced = body.force === true && !git.isAncestor(before, body.sha);
  const rule = ruleAgainst(call, name, forced ? 'force' : 'update');
  if (rule) return rule;
  if (!body.force && !git.isAncestor(before, body.sha)) return refused(422, 'Update is not a fast forward');
  if (!git.updateRef(name, body.sha, before)) return refused(409, 'Reference cannot be updated');
  refMoved(call, name, before, body.sha);
  return ok(refShape(world, repository, name, body.sha));
}
