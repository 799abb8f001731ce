import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf, outcome } from './asking.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
const acme = { owner: 'acme', repo: 'registry' };
const as = (login: string) => clientOf(github, github.token({ login })).rest;
const workflow = (permissions = {}) => clientOf(github, github.token({ permissions })).rest;

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', {
    files: { '.github/workflows/a.yml': 'on: push\n' },
    roles: { alice: 'write' },
  });
  repo.commit('ledger', { 'a.txt': 'a\n' }, 'Begin', { orphan: true });
});
afterEach(() => github.stop());

test('classic protection is shown to administrators alone, its required checks to everybody', async () => {
  repo.settings.protect('main', { checks: [{ context: 'ci', app: null }], reviews: { count: 1 } });
  const main = { ...acme, branch: 'main' };
  expect(await outcome(as('alice').repos.getBranchProtection(main))).toBe('404 Not Found');
  expect(await outcome(workflow({ contents: 'read' }).repos.getBranchProtection(main))).toBe(
    '403 Resource not accessible by integration',
  );
  const { data } = await as('acme').repos.getBranchProtection(main);
  expect(data.required_pull_request_reviews?.required_approving_review_count).toBe(1);
  expect(
    (await as('stranger').repos.getBranch(main)).data.protection.required_status_checks?.contexts,
  ).toEqual(['ci']);
  expect(await outcome(as('acme').repos.getBranchProtection({ ...acme, branch: 'ledger' }))).toBe(
    '404 Branch not protected',
  );
});

test('a ruleset keeps force pushes, deletions and updates out, and lets an app on its bypass list in', async () => {
  const app = github.app({ permissions: { contents: 'write' } });
  const installation = app.install(repo);
  const first = repo.head('main') ?? '';
  repo.settings.ruleset({
    branches: ['ledger'],
    rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
  });
  const ledger = { ...acme, ref: 'heads/ledger' };
  expect(await outcome(as('alice').git.updateRef({ ...ledger, sha: first, force: true }))).toMatch(
    /Cannot force-push/,
  );
  expect(await outcome(as('alice').git.deleteRef(ledger))).toMatch(/Cannot delete this branch/);
  const next = repo.commit('next', { 'b.txt': 'b\n' }, 'Go on', { orphan: true });
  repo.point('next', next);
  repo.settings.ruleset({ branches: ['*'], rules: [{ type: 'update' }], bypass: [app.id] });
  const sha = repo.head('ledger') ?? '';
  expect(await outcome(as('alice').git.updateRef({ ...ledger, sha }))).toMatch(
    /Cannot update this protected ref/,
  );
  const token = github.token({ login: app.login, permissions: { contents: 'write' }, installation });
  expect(await outcome(clientOf(github, token).rest.git.updateRef({ ...ledger, sha }))).toBe('done');
});

test('who may bypass a ruleset is told to those only who may change it', async () => {
  const ruleset_id = repo.settings.ruleset({ branches: ['main'], rules: [{ type: 'update' }], bypass: [7] });
  const bypass = async (login: string) =>
    (await as(login).repos.getRepoRuleset({ ...acme, ruleset_id })).data.bypass_actors;
  expect(await bypass('acme')).toEqual([{ actor_id: 7, actor_type: 'Integration', bypass_mode: 'always' }]);
  expect(await bypass('alice')).toBeUndefined();
});

test('workflows with their state, and runs by event and outcome', async () => {
  repo.settings.workflow('a.yml', 'disabled_inactivity');
  repo.settings.ran('a.yml', 'schedule', { hoursAgo: 2 });
  repo.settings.ran('a.yml', 'push', { conclusion: 'failure' });
  const { data } = await as('stranger').actions.listRepoWorkflows(acme);
  expect(data.workflows.map(({ path, state }) => [path, state])).toEqual([
    ['.github/workflows/a.yml', 'disabled_inactivity'],
  ]);
  const runs = async (which: object) =>
    (
      await as('alice').actions.listWorkflowRuns({ ...acme, workflow_id: 'a.yml', ...which })
    ).data.workflow_runs.map(({ event, conclusion }) => `${event} ${conclusion}`);
  expect(await runs({})).toEqual(['push failure', 'schedule success']);
  expect(await runs({ event: 'schedule' })).toEqual(['schedule success']);
  expect(await runs({ status: 'failure' })).toEqual(['push failure']);
});

test('names of secrets are for those who may write, and a public repository opens them to nobody', async () => {
  repo.settings.secret('SMTP_URL');
  repo.settings.variable('NOTICE_FROM', 'organisation');
  expect((await as('alice').actions.listRepoSecrets(acme)).data.secrets.map(({ name }) => name)).toEqual([
    'SMTP_URL',
  ]);
  expect((await as('alice').actions.listRepoOrganizationVariables(acme)).data.total_count).toBe(1);
  expect(await outcome(as('stranger').actions.listRepoSecrets(acme))).toBe('404 Not Found');
  expect(await outcome(workflow({ actions: 'write', contents: 'write' }).actions.listRepoSecrets(acme))).toBe(
    '403 Resource not accessible by integration',
  );
});
