import { ok, paged } from '../answers.ts';
import { type Call, type Route, route } from '../router.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { time } from '../shapes/time.ts';

const secrets = { permission: 'secrets', level: 'read', role: 'write', closed: true } as const;
const variables = { permission: 'variables', level: 'read', role: 'write', closed: true } as const;

/** Names of secrets and variables that workflows can use. A secret's value is never told. */
export const actionSettings: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/actions/secrets', secrets, call =>
    listed(call, 'secret', 'repository'),
  ),
  route('GET', '/repos/{owner}/{repo}/actions/organization-secrets', secrets, call =>
    listed(call, 'secret', 'organisation'),
  ),
  route('GET', '/repos/{owner}/{repo}/actions/variables', variables, call =>
    listed(call, 'variable', 'repository'),
  ),
  route('GET', '/repos/{owner}/{repo}/actions/organization-variables', variables, call =>
    listed(call, 'variable', 'organisation'),
  ),
];

function listed(
  { world, repository, query }: Call,
  kind: 'secret' | 'variable',
  of: 'repository' | 'organisation',
) {
  const at = { created_at: time(repository.createdAt), updated_at: time(repository.createdAt) };
  const all = repository.named
    .filter(one => one.kind === kind && one.of === of)
    .map(({ name }) => ({ name, ...(kind === 'variable' ? { value: 'a value' } : {}), ...at }));
  const { body } = paged(all, query, `${repositoryUrl(world, repository)}/actions/${kind}s`);
  return ok({ total_count: all.length, [`${kind}s`]: body });
}
