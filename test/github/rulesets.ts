import { type Answer, refused } from './answers.ts';
import type { Act } from './issues.ts';
import type { Token } from './tokens.ts';
import type { BranchRule, Repository } from './world.ts';

/** A rule of a ruleset, as GitHub writes it: `{ type: 'deletion' }`. */
export interface RulesetRule {
  readonly type: string;
  readonly parameters?: object;
}

/** A set of rules, and the branches that it is for. */
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  /** Names of branches; `*` for all. */
  readonly branches: readonly string[];
  readonly rules: readonly RulesetRule[];
  /** Ids of the Apps that it does not bind. */
  readonly bypass: readonly number[];
}

/** Classic protection of one branch. Nothing of it is switched on unless it is said. */
export interface Protection {
  readonly checks?: readonly { readonly context: string; readonly app: number | null }[];
  readonly upToDate?: boolean;
  readonly reviews?: { readonly count: number; readonly codeOwners?: boolean };
  /** Ids of the Apps that may push, and nobody else. */
  readonly pushers?: readonly number[];
  readonly allowForcePushes?: boolean;
  readonly allowDeletions?: boolean;
  readonly enforceAdmins?: boolean;
  readonly locked?: boolean;
}

/** The rulesets that are for a branch. */
export function rulesetsOf({ rulesets }: Repository, branch: string): Ruleset[] {
  return rulesets.filter(({ branches }) => branches.some(one => one === '*' || one === branch));
}

/** Contexts that have to be `success` before a merge into a branch, from wherever they are required. */
export function requiredContexts(repository: Repository, branch: string): string[] {
  const fromRulesets = rulesetsOf(repository, branch)
    .flatMap(({ rules }) => rules)
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => (parameters as StatusChecks).required_status_checks);
  return [
    ...(repository.requiredStatuses.get(branch) ?? []),
    ...fromRulesets.map(({ context }) => context),
    ...(repository.protections.get(branch)?.checks ?? []).map(({ context }) => context),
  ];
}

interface StatusChecks {
  readonly required_status_checks: readonly { readonly context: string }[];
}

/** What a write does to a branch. */
export type BranchWrite = 'creation' | 'update' | 'force' | 'deletion';

/** Rules of a ruleset that each kind of write breaks, with GitHub's sentence. */
const broken: Readonly<Record<BranchWrite, Readonly<Record<string, string>>>> = {
  creation: { creation: 'Cannot create ref due to creations being restricted.' },
  update: {
    update: 'Cannot update this protected ref.',
    pull_request: 'Changes must be made through a pull request.',
    required_status_checks: 'Required status check is expected.',
  },
  force: {
    update: 'Cannot update this protected ref.',
    non_fast_forward: 'Cannot force-push to this branch',
  },
  deletion: { deletion: 'Cannot delete this branch' },
};

/** GitHub's sentences; the newer rulesets begin alike, the older branch protection does not. */
const sentences: Readonly<Record<BranchRule, readonly [status: number, message: string]>> = {
  'pull-request': [
    422,
    'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
  ],
  locked: [422, 'Repository rule violations found\n\nCannot update this protected ref.\n\n'],
  review: [422, 'At least 1 approving review is required by reviewers with write access.'],
  'status-check': [422, 'Required status check "ci" is expected.'],
  restricted: [403, "You're not authorized to push to this branch."],
};

/** Why this write is refused; `null` if no rule is against it. */
export function ruleAgainst(
  act: Act & { readonly token: Token | null },
  ref: string,
  write: BranchWrite,
): Answer | null {
  const { repository } = act;
  const branch = ref.replace(/^refs\/heads\//, '');
  const simple = repository.rules.get(branch);
  if (simple) return refused(...sentences[simple]);
  const app = appOf(act);
  for (const { rules, bypass } of rulesetsOf(repository, branch)) {
    if (app !== null && bypass.includes(app)) continue;
    for (const { type } of rules) {
      const said = broken[write][type];
      if (said !== undefined) return refused(422, `Repository rule violations found\n\n${said}\n\n`);
    }
  }
  return protectionAgainst(repository.protections.get(branch), app, write);
}

function protectionAgainst(
  protection: Protection | undefined,
  app: number | null,
  write: BranchWrite,
): Answer | null {
  if (!protection || write === 'creation') return null;
  if (write === 'deletion')
    return protection.allowDeletions ? null : refused(422, 'Cannot delete a protected branch');
  if (write === 'force' && !protection.allowForcePushes)
    return refused(422, 'Cannot force-push to a protected branch');
  if (protection.pushers && (app === null || !protection.pushers.includes(app)))
    return refused(...sentences.restricted);
  if (protection.locked) return refused(...sentences.restricted);
  return protection.reviews ? refused(...sentences.review) : null;
}

function appOf({ world, token }: Act & { readonly token: Token | null }): number | null {
  const found = world.apps.find(({ installations }) =>
    installations.some(({ id }) => id === token?.installation),
  );
  return found?.id ?? null;
}
