import type { App } from '../apps.ts';
import type { Protection } from '../rulesets.ts';
import type { Repository, World } from '../world.ts';
import { appShape } from './app.ts';

/** What a branch says of its protection to everybody who may read it: the required checks, and no more. */
export function protectionSummary(repository: Repository, branch: string): object {
  const protection = repository.protections.get(branch);
  const checks = protection?.checks ?? [];
  return {
    enabled: repository.rules.has(branch) || protection !== undefined,
    required_status_checks: {
      enforcement_level: checks.length === 0 ? 'off' : protection?.enforceAdmins ? 'everyone' : 'non_admins',
      ...checkLists(checks),
    },
  };
}

/** `branch-protection`, for administrators. */
export function protectionShape(world: World, url: string, protection: Protection): object {
  const { checks = [], reviews, pushers } = protection;
  const part = (name: string) => ({ url: `${url}/${name}` });
  return {
    url,
    ...(checks.length === 0
      ? {}
      : {
          required_status_checks: {
            ...part('required_status_checks'),
            contexts_url: `${url}/required_status_checks/contexts`,
            strict: protection.upToDate ?? false,
            ...checkLists(checks),
          },
        }),
    ...(reviews === undefined
      ? {}
      : {
          required_pull_request_reviews: {
            ...part('required_pull_request_reviews'),
            dismiss_stale_reviews: false,
            require_code_owner_reviews: reviews.codeOwners ?? false,
            required_approving_review_count: reviews.count,
            require_last_push_approval: false,
          },
        }),
    ...(pushers === undefined
      ? {}
      : {
          restrictions: {
            ...part('restrictions'),
            users_url: `${url}/restrictions/users`,
            teams_url: `${url}/restrictions/teams`,
            apps_url: `${url}/restrictions/apps`,
            users: [],
            teams: [],
            apps: world.apps.filter(({ id }) => pushers.includes(id)).map(app => pusherShape(world, app)),
          },
        }),
    enforce_admins: { ...part('enforce_admins'), enabled: protection.enforceAdmins ?? false },
    allow_force_pushes: { enabled: protection.allowForcePushes ?? false },
    allow_deletions: { enabled: protection.allowDeletions ?? false },
    lock_branch: { enabled: protection.locked ?? false },
  };
}

/** The App, without what only its own page tells. */
function pusherShape(world: World, app: App): object {
  const { installations_count: _, client_id: __, ...shape } = appShape(world, app) as Record<string, unknown>;
  return shape;
}

function checkLists(checks: NonNullable<Protection['checks']>): object {
  return {
    contexts: checks.map(({ context }) => context),
    checks: checks.map(({ context, app }) => ({ context, app_id: app })),
  };
}
