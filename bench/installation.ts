import { getOctokit } from '@actions/github';
import { newMemory } from '../bot/observe/memory.ts';
import { reconcile } from '../bot/reconcile.ts';
import type { Record } from '../bot/record.ts';
import { recordsOf } from '../test/bot/ledger-of.ts';
import { registryFiles, sendersFor, speech, speechPath } from '../test/bot/stage.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from '../test/github/embedded-github.ts';

const permissions = {
  contents: 'write',
  issues: 'write',
  merge_queues: 'read',
  pull_requests: 'write',
  statuses: 'write',
} as const;

/** One installation of the app in many repositories of one owner. */
export interface Installation {
  readonly github: EmbeddedGitHub;
  readonly app: ReturnType<EmbeddedGitHub['app']>;
  readonly id: number;
  readonly repositories: readonly EmbeddedRepository[];
  /** Those with a change whose window runs: pull request 1, issue 2. */
  readonly running: readonly EmbeddedRepository[];
}

/** A mail system that takes everything. */
export const mail = sendersFor({ send: async () => ({ evidence: 'handed-over', detail: 'handed over' }) });

interface Extent {
  /** Repositories, and those of them with a running window. */
  readonly count: number;
  readonly running: number;
  readonly now: () => Date;
  /** Whether another process is to ask it. Default `false`. */
  readonly listen?: boolean;
}

/**
 * Sets one up: so many repositories with a small registry, a ledger and a page; in some of them a change is announced,
 * whose window ends about two weeks from now. Without any limit.
 */
export async function anInstallation(
  { count, running, now, listen = false }: Extent,
  progress: (what: string) => void,
): Promise<Installation> {
  const github = await EmbeddedGitHub.start({ webUrl: 'https://github.example', listen, now });
  const app = github.app({ permissions, events: [] });
  const repositories = Array.from({ length: count }, (_, index) =>
    github.repository(`acme/registry-${index}`, { files: { ...registryFiles }, roles: { alice: 'write' } }),
  );
  let id = 0;
  for (const repository of repositories) id = app.install(repository);
  for (const [index, repository] of repositories.entries()) {
    if (index % 50 === 0) progress(`setting up ${count} repositories: ${index}`);
    await settle(github, app, repository, now);
    if (index < running) await announce(github, app, repository, now);
  }
  github.forgetRequests();
  return { github, app, id, repositories, running: repositories.slice(0, running) };
}

/** Passes until nothing is left to do, with the page published after each. */
async function settle(
  github: EmbeddedGitHub,
  app: Installation['app'],
  repository: EmbeddedRepository,
  now: () => Date,
): Promise<void> {
  const { owner, name: repo } = repository;
  const octokit = getOctokit(github.token({ login: app.login, permissions }), {
    baseUrl: github.url,
    request: { fetch: github.fetch, parseSuccessResponseBody: false },
  });
  const memory = newMemory();
  for (let left = true; left; ) {
    left = false;
    await reconcile({
      octokit,
      repository: { owner, repo },
      writer: `app:${app.id}`,
      identities: [app.login],
      now,
      senders: mail,
      memory,
      publish: async ({ main, ledger }) => {
        left = true;
        const message = `Page\n\nMade-from: ${main}\nLedger: ${ledger}`;
        repository.commit('published', { 'SUBPROCESSORS.md': `${main} ${ledger}\n` }, message);
      },
    });
  }
}

async function announce(
  github: EmbeddedGitHub,
  app: Installation['app'],
  repository: EmbeddedRepository,
  now: () => Date,
): Promise<void> {
  repository.commit('proposal', { [speechPath]: speech.replace('2027-02-01', '2099-02-01') }, 'Propose');
  const { number } = repository.pull({ head: 'proposal' });
  await settle(github, app, repository, now);
  const said = repository.issue(number).comments.map(({ body }) => body);
  const line = /\/announce [0-9a-f]{32}/.exec(said.join('\n'))?.[0];
  if (line === undefined) throw new Error(`Nothing says how to announce ${repository.fullName}.`);
  repository.as('alice').comment(number, line);
  await settle(github, app, repository, now);
  if (recordOf(repository)?.state !== 'open') throw new Error(`${repository.fullName} has no open window.`);
}

/** The record of a repository's one change, as its ledger has it now. */
export function recordOf(repository: EmbeddedRepository): Record | null {
  return Object.values(recordsOf(repository))[0] ?? null;
}
