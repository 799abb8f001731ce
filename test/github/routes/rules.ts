import { notFound, ok } from '../answers.ts';
import { mayWrite } from '../rights.ts';
import { type Call, type Route, route } from '../router.ts';
import { type Ruleset, rulesetsOf } from '../rulesets.ts';
import type { Repository } from '../world.ts';

const reads = { permission: 'metadata', level: 'read' } as const;

export const rules: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/rules/branches/{branch}', reads, ({ repository, path }) => {
    const branch = path['branch'] ?? '';
    const contexts = [...(repository.requiredStatuses.get(branch) ?? [])];
    const rule = repository.rules.get(branch);
    const source = sourceOf(repository, repository.id);
    const statuses = {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: contexts.map(context => ({ context })),
      },
      ...source,
    };
    const pulls = { type: 'pull_request', parameters: reviews, ...source };
    return ok([
      ...(contexts.length > 0 ? [statuses] : []),
      ...(rule === 'pull-request' ? [pulls] : []),
      ...(rule === 'locked' ? [{ type: 'update', ...source }] : []),
      ...rulesetsOf(repository, branch).flatMap(({ id, rules: own }) =>
        own.map(one => ({ ...one, ...sourceOf(repository, id) })),
      ),
    ]);
  }),
  route('GET', '/repos/{owner}/{repo}/rulesets/{ruleset_id}', reads, call => {
    const found = call.repository.rulesets.find(({ id }) => String(id) === call.path['ruleset_id']);
    return found ? ok(rulesetShape(call, found)) : notFound();
  }),
];

function sourceOf({ fullName }: Repository, id: number): object {
  return { ruleset_source_type: 'Repository', ruleset_source: fullName, ruleset_id: id };
}

/** Who is not bound by it is told to those only who may write it. */
function rulesetShape(call: Call, { id, name, branches, rules: own, bypass }: Ruleset): object {
  const writes = call.token?.permissions
    ? call.token.permissions.administration === 'write'
    : mayWrite(call, 'admin');
  return {
    id,
    name,
    target: 'branch',
    source_type: 'Repository',
    source: call.repository.fullName,
    enforcement: 'active',
    conditions: {
      ref_name: { include: branches.map(one => (one === '*' ? '~ALL' : `refs/heads/${one}`)), exclude: [] },
    },
    rules: own,
    ...(writes
      ? {
          bypass_actors: bypass.map(app => ({
            actor_id: app,
            actor_type: 'Integration',
            bypass_mode: 'always',
          })),
        }
      : {}),
  };
}

const reviews = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};
