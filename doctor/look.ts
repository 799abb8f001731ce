import type { MailTimes } from '../bot/channels/mail-transport.ts';
import type { Environment } from '../bot/channels/setting.ts';
import { ledgerBranch } from '../bot/ledger/files.ts';
import type { Octokit } from '../github/octokit.ts';
import { refusalOf } from '../github/refusal.ts';
import { registryAt } from '../github/registry-at.ts';
import type { RepositoryName } from '../github/repository.ts';
import { lookAtBranch } from './look/branch.ts';
import { lookAtChannels } from './look/channels.ts';
import { codeOwnersAt } from './look/code-owners.ts';
import { ledgerAt } from './look/ledger.ts';
import { secretNames, variableNames } from './look/names.ts';
import { pageAt } from './look/page.ts';
import { openPulls } from './look/pulls.ts';
import { registrySeen } from './look/registry.ts';
import { lookAtWorkflows } from './look/workflows.ts';
import type { Branch, Observation } from './observation.ts';
import { isSeen, look, type Seen } from './seen.ts';
import { siteFolderIn } from './workflow.ts';

export interface Look {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly now: Date;
  readonly place: Observation['place'];
  /** The registry's folder. */
  readonly directory: string;
  /** Branch of the page. */
  readonly published: string;
  /** Settings of the bot, as far as they stand here. */
  readonly env: Environment;
  /** Hears what is looked at next. */
  readonly tell?: (what: string) => void;
  readonly mailTimes?: MailTimes;
}

/**
 * Looks at everything that stands between a repository and its promises. Writes nothing and sends nothing. What may not be
 * seen stands in the answer as not seen.
 *
 * @throws Refusal where the repository itself cannot be looked at.
 */
export async function observe(options: Look): Promise<Observation> {
  const { octokit, repository, directory, env, place, tell = () => {} } = options;
  const now = options.now.toISOString();
  tell('the repository');
  const { data } = await named(options, () =>
    octokit.request('GET /repos/{owner}/{repo}', { ...repository }),
  );
  tell('branches and their rules');
  const branch = (name: string) => lookAtBranch(octokit, repository, name);
  const [main, ledgerAtHead, published] = await Promise.all([
    branch(data.default_branch),
    branch(ledgerBranch),
    branch(options.published),
  ]);
  tell('the registry');
  const registry = await atHead(main, commit =>
    look('contents: read', async () => {
      const files = await registryAt({ octokit, repository, commit, directory });
      return registrySeen(files, directory, now);
    }),
  );
  tell('the workflows');
  const workflows = await atHead(main, commit => lookAtWorkflows(octokit, repository, commit));
  const codeOwners = await atHead(main, commit =>
    look('contents: read', () => codeOwnersAt(octokit, repository, commit)),
  );
  const [secrets, variables] = await Promise.all([
    secretNames(octokit, repository),
    variableNames(octokit, repository),
  ]);
  tell('the ledger and the page');
  const ledger = await where(ledgerAtHead, head =>
    look('contents: read', () => ledgerAt(octokit, repository, head)),
  );
  const page = await where(published, head =>
    look('contents: read', async () => {
      const at = isSeen(main.head) ? (main.head.value?.sha ?? '') : '';
      return pageAt(octokit, repository, head, at, directory, siteFolderIn(workflows));
    }),
  );
  tell('open pull requests');
  const pulls = await look('pull-requests: read, statuses: read', () =>
    openPulls(octokit, repository, data.default_branch),
  );
  tell('the channels');
  const policy = isSeen(registry) ? (registry.value.loaded.registry?.policy ?? null) : null;
  const alive = isSeen(ledger) ? (ledger.value?.records ?? []) : [];
  const policies = [...alive.map(record => record.policy), ...(policy === null ? [] : [policy])];
  return {
    now,
    place,
    repository: {
      id: Number(data.id),
      defaultBranch: data.default_branch,
      archived: data.archived === true,
      issues: data.has_issues !== false,
    },
    directory,
    registry,
    main,
    ledgerBranch: ledgerAtHead,
    publishedBranch: published,
    codeOwners,
    workflows,
    secrets,
    variables,
    ledger,
    page,
    pulls,
    appHere: /^\d+$/.test(env['APP_ID']?.trim() ?? '') ? Number(env['APP_ID']) : null,
    channels: await lookAtChannels(policies, env, options.mailTimes),
  };
}

/** Something at the last commit of the default branch, without which there is nothing to look at. */
async function atHead<Value>(
  { name, head }: Branch,
  at: (commit: string) => Promise<Seen<Value>>,
): Promise<Seen<Value>> {
  if (!isSeen(head)) return head;
  return head.value === null
    ? { why: `the branch ${name} is not there`, permission: null }
    : at(head.value.sha);
}

/** Something on a branch; `null` where there is no such branch. */
async function where<Value>(
  { head }: Branch,
  at: (head: { readonly sha: string; readonly at: string }) => Promise<Seen<Value>>,
): Promise<Seen<Value | null>> {
  if (!isSeen(head)) return head;
  return head.value === null ? { value: null } : at(head.value);
}

async function named<Result>(
  { repository: { owner, repo }, place }: Pick<Look, 'repository' | 'place'>,
  ask: () => Promise<Result>,
): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    const what = `${owner}/${repo} could not be looked at`;
    const actor = place === 'terminal' ? 'person' : 'workflow';
    throw refusalOf(error, { what, needs: 'metadata: read', actor });
  }
}
