import { ok } from '../answers.ts';
import { type Route, route } from '../router.ts';

export const rules: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/rules/branches/{branch}',
    { permission: 'metadata', level: 'read' },
    ({ repository, path }) => {
      const branch = path['branch'] ?? '';
      const contexts = [...(repository.requiredStatuses.get(branch) ?? [])];
      const rule = repository.rules.get(branch);
      const source = {
        ruleset_source_type: 'Repository',
        ruleset_source: repository.fullName,
        ruleset_id: repository.id,
      };
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
      ]);
    },
  ),
];

const reviews = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};
