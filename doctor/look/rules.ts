import { allPages } from '../../bot/observe/all-pages.ts';
import type { Octokit } from '../../github/octokit.ts';
import { failedRequest } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Guard, RequiredCheck } from '../observation.ts';
import { isSeen, look, type Seen } from '../seen.ts';

/** What the rulesets ask of a branch, those of the organisation among them. Everybody who sees the repository sees it. */
export async function rulesOf(
  octokit: Octokit,
  repository: RepositoryName,
  branch: string,
): Promise<Seen<{ readonly required: readonly RequiredCheck[]; readonly guards: readonly Guard[] }>> {
  const rules = await look('metadata: read', () => allRules(octokit, repository, branch));
  if (!isSeen(rules)) return rules;
  const sets = new Map<number, Rule[]>();
  for (const rule of rules.value) {
    const id = rule.ruleset_id ?? 0;
    sets.set(id, [...(sets.get(id) ?? []), rule]);
  }
  const guards = await Promise.all(
    [...sets].map(([id, own]) => guardOf(id, own, () => exemptFrom(octokit, repository, id))),
  );
  return { value: { required: rules.value.flatMap(requiredIn), guards } };
}

type Rule = Awaited<ReturnType<typeof oneRulesPage>>[number];

async function oneRulesPage(
  octokit: Octokit,
  repository: RepositoryName,
  branch: string,
  page: number,
  per_page: number,
) {
  const path = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  return (await octokit.request(path, { ...repository, branch, page, per_page })).data;
}

async function allRules(octokit: Octokit, repository: RepositoryName, branch: string): Promise<Rule[]> {
  try {
    return await allPages((page, perPage) => oneRulesPage(octokit, repository, branch, page, perPage));
  } catch (error) {
    // A private repository on a free plan has no rules, and that is what GitHub says: so none are set.
    if (failedRequest(error)?.status === 403 && /upgrade to/i.test(failedRequest(error)?.message ?? ''))
      return [];
    throw error;
  }
}

function requiredIn(rule: Rule): RequiredCheck[] {
  if (rule.type !== 'required_status_checks') return [];
  return (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id }) => ({
    context,
    app: integration_id ?? null,
  }));
}

/** Rules that refuse a write which comes by no pull request. */
const refusing: Readonly<Record<string, string>> = {
  creation: 'creations are restricted',
  update: 'updates are restricted',
  pull_request: 'pull requests are required',
  required_status_checks: 'status checks are required',
  required_deployments: 'deployments are required',
  merge_queue: 'a merge queue is required',
  workflows: 'workflows are required',
  code_scanning: 'code scanning is required',
};

async function guardOf(
  id: number,
  rules: readonly Rule[],
  exempt: () => Promise<Seen<readonly number[]>>,
): Promise<Guard> {
  const reviews = rules.flatMap(rule => (rule.type === 'pull_request' ? (rule.parameters ?? []) : []));
  const checks = rules.flatMap(rule =>
    rule.type === 'required_status_checks' ? (rule.parameters ?? []) : [],
  );
  const refuses = rules.flatMap(({ type }) => refusing[type] ?? []);
  return {
    name: `the ruleset ${id}`,
    upToDate: checks.some(({ strict_required_status_checks_policy: strict }) => strict),
    reviews: Math.max(0, ...reviews.map(({ required_approving_review_count: count }) => count)),
    codeOwners: reviews.some(({ require_code_owner_review: required }) => required),
    refusesForce: rules.some(({ type }) => type === 'non_fast_forward'),
    refusesDeletion: rules.some(({ type }) => type === 'deletion'),
    refuses,
    exempt: refuses.length === 0 ? { value: [] } : await exempt(),
  };
}

/** The apps that a ruleset does not bind. GitHub tells that only to those who may write the ruleset. */
async function exemptFrom(
  octokit: Octokit,
  repository: RepositoryName,
  id: number,
): Promise<Seen<readonly number[]>> {
  const permission = 'administration: write';
  const found = await look(permission, async () => {
    const path = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    return (await octokit.request(path, { ...repository, ruleset_id: id })).data.bypass_actors;
  });
  if (!isSeen(found)) return found;
  if (found.value === undefined)
    return { why: 'who may bypass a ruleset is shown to those only who may change it', permission };
  return {
    value: found.value.flatMap(({ actor_type, actor_id, bypass_mode }) =>
      actor_type === 'Integration' && actor_id != null && bypass_mode !== 'pull_request' ? [actor_id] : [],
    ),
  };
}
