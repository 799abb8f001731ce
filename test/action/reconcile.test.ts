import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { historyIn } from '../../core/publication/history-in.ts';
import { speechPath } from '../bot/stage.ts';
import { AWorkflow, permissions } from './a-workflow.ts';
import { promisedOutputs, type Run } from './runner.ts';

let acme: AWorkflow;

beforeEach(async () => {
  acme = await AWorkflow.set();
});
afterEach(() => acme.end());

const lines = (run: Run, kind: 'error' | 'warning') =>
  run.stdout.split('\n').filter(line => line.startsWith(`::${kind}::`));

describe('a list whose bot is a workflow', () => {
  test('the whole life of a change, from the proposal to the page', async () => {
    const first = await acme.run();
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(acme.repo.branches()).toEqual(expect.arrayContaining(['ledger', 'published']));
    expect(acme.page).toContain('No change is announced at present.');
    expect(acme.repo.read('published', 'site/index.html')).toContain('<!doctype html>');

    const pull = acme.propose();
    await acme.run({ eventName: 'pull_request_target' });
    expect(acme.gate(pull)).toMatch(/^pending: .*\/announce [0-9a-f]{32}/);

    acme.announce(pull);
    const announced = await acme.run({ eventName: 'issue_comment' });
    expect(announced.status).toBe(0);
    expect(announced.outputs).toMatchObject({ settled: 'true', publish: 'true', published: 'true' });
    expect(announced.outputs['next-due']).toBe('2026-12-09T23:00:00Z');
    expect(acme.mail.to('customers@lists.calls.example').body).toContain('Example Speech GmbH');
    expect(acme.page).toMatch(/Example Speech GmbH .*Wed 9 Dec 2026, 24:00 CET .*\| open/);
    expect(acme.gate(pull)).toMatch(/^pending: .*9 Dec 2026/);

    acme.repo.as('carol').comment(acme.issue, '/object We have not been asked.');
    const objected = await acme.run({ eventName: 'issue_comment' });
    expect(acme.gate(pull)).toMatch(/^failure: /);
    expect(acme.page).toMatch(/Example Speech GmbH .*\| held/);
    expect(objected.summary).toMatch(/\[change \d+\].*\| held \| an answer to objection 1 \| staff \|/);
    acme.repo.as('carol').comment(acme.issue, '/withdraw 1');

    acme.goTo('2026-12-09T23:20:00Z');
    acme.repo.as('alice').comment(acme.issue, '/mailbox-read');
    const closed = await acme.run({ eventName: 'schedule' });
    expect(acme.gate(pull)).toMatch(/^success/);
    expect(closed.summary).toMatch(/\| window closed \| its pull request to be merged \| staff \|/);

    acme.repo.merge(pull);
    const merged = await acme.run();
    expect(merged.summary).toContain('No announced change waits for anything.');
    expect(acme.page).toMatch(/\| 1 recorded, 0 open at the end \| in the list \|/);
    expect(acme.page).toContain('list last changed on Thu 10 Dec 2026');
    const history = historyIn(acme.repo.read('published', 'site/history.json') ?? '');
    expect(history?.versions.map(({ id, from }) => `${id} ${from}`)).toContain('example-speech 2026-12-10');
    expect(acme.repo.read('published', `site/changes/${acme.issue}/index.html`)).toContain(
      'Example Speech GmbH',
    );
    expect(acme.repo.history('published')[0]?.message).toContain(`Ledger: ${acme.repo.head('ledger')}`);

    acme.github.forgetRequests();
    const again = await acme.run({ eventName: 'schedule', permissions: { ...permissions, actions: 'read' } });
    expect(acme.github.writes.filter(({ status }) => status < 400)).toEqual([]);
    expect(again.outputs).toMatchObject({ settled: 'true', steps: '0', publish: 'false', folder: '' });
  });

  test('a run with nothing to do asks for little, and writes nothing', async () => {
    await acme.run();
    acme.github.forgetRequests();
    const run = await acme.run();
    expect(run.summary).toMatch(
      /^## ✅ The bot has nothing left to do\n\nLast pass: Mon 23 Nov 2026, 09:0\d UTC, on `push`/,
    );
    expect(acme.github.writes).toEqual([]);
    expect(acme.github.requests.length).toBeLessThan(25);
  });

  test('every output that action.yml promises for this command is set', async () => {
    const run = await acme.run();
    expect(Object.keys(run.outputs).sort()).toEqual(promisedOutputs('reconcile'));
    expect(run.result).toMatchObject({
      schemaVersion: 1,
      command: 'reconcile',
      outcome: 'written',
      trouble: null,
    });
    expect(run.outputs['folder']).not.toBe('');
  });

  test('what an event shows of a comment counts, although its author has deleted it since', async () => {
    const pull = acme.propose();
    await acme.run();
    acme.announce(pull);
    await acme.run();
    const body = 'Please do not do this.';
    const id = acme.repo.as('carol').comment(acme.issue, body);
    acme.repo.as('carol').deleteComment(id);
    const at = acme.github.clock.now().toISOString();
    const user = { id: acme.github.user('carol').id, login: 'carol', type: 'User' };
    const run = await acme.run({
      eventName: 'issue_comment',
      event: {
        action: 'created',
        issue: { number: acme.issue },
        comment: { id, user, body, created_at: at, updated_at: at },
      },
    });
    expect(run.summary).toMatch(/\| held \| a person to read 1 comment \| staff \|/);
    expect(acme.repo.issue(acme.issue).labels).toContain('needs-reading');
    expect(run.stdout + run.summary + JSON.stringify(acme.repo.files('ledger'))).not.toContain(body);
  });

  test('a token that was revoked says so, and what to do; nothing is changed', async () => {
    await acme.run();
    acme.github.forgetRequests();
    const run = await acme.run({ token: 'ghp_revoked' });
    expect(run.status).toBe(1);
    const says =
      "GitHub does not accept the token, or it has run out. Leave out the input `token`, so that the workflow's own is used, or give it one that is good.";
    expect(lines(run, 'error').join()).toContain(says);
    expect(run.summary).toContain(says);
    expect(run.stdout + run.summary).not.toContain('ghp_revoked');
    expect(acme.github.writes).toEqual([]);
  });

  test('a registry with errors is not published, and what else there is to do is done', async () => {
    await acme.run();
    const shown = acme.page;
    acme.repo.commit('main', { [speechPath]: 'service: [\n' });
    const run = await acme.run();
    expect(run.status).toBe(0);
    expect(lines(run, 'warning')).toEqual([expect.stringContaining('Not published: `registry` at ')]);
    expect(acme.page).toBe(shown);
  });
});

describe('a dry run', () => {
  test('says in words what would be done, and does nothing', async () => {
    await acme.run();
    const pull = acme.propose();
    acme.github.forgetRequests();
    const run = await acme.run({ inputs: { 'dry-run': 'true' }, eventName: 'schedule' });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^set the gate of [0-9a-f]{12} to pending$/m);
    expect(run.stdout).toMatch(new RegExp(`^write a comment on #${pull}$`, 'm'));
    expect(run.summary).toMatch(
      /^## ℹ️ Dry run: nothing was done\n[\s\S]*### What would be done\n\n- set the gate/,
    );
    expect(acme.github.writes).toEqual([]);
    expect(acme.repo.enabledWorkflows).toEqual([]);
    expect(Number(run.outputs['steps'])).toBeGreaterThan(0);
  });
});

describe('what staff have to see', () => {
  test('a channel that is not set up: the variable, and never its value', async () => {
    const pull = acme.propose();
    const environment = { SMTP_URL: 'smtp://user:sesame@:', NOTICE_CUSTOMERS_TO: ' ' };
    const run = await acme.run({ environment });
    expect(run.status).toBe(0);
    expect(lines(run, 'warning').join('\n')).toMatch(/`SMTP_URL`[\s\S]*`NOTICE_CUSTOMERS_TO` is not set/);
    expect(run.summary).toMatch(/### Channels that are not set up\n\n- .*`SMTP_URL`/);
    expect(run.stdout + run.summary + JSON.stringify(run.outputs)).not.toContain('sesame');
    expect(acme.repo.issue(pull).comments[0]?.body).toContain('is not set up');
  });

  test('a mail server that says no, on the issue and in the summary, without an address', async () => {
    const pull = acme.propose();
    await acme.run();
    acme.announce(pull);
    acme.mail.mood = { toRecipient: address => `550 5.1.1 no <${address}> here` };
    const run = await acme.run();
    expect(acme.repo.issue(acme.issue).labels).toContain('notice-failed');
    expect(run.summary).toMatch(
      /the notice by e-mail \(channel customers\), which did not go out.*\| staff \|/,
    );
    const public_ = run.stdout + run.summary + JSON.stringify([run.outputs, acme.repo.files('ledger')]);
    expect(public_).not.toContain('customers@lists');
  });

  test('a page that a rule keeps from being published, although the rest went well', async () => {
    acme.repo.refuse('published', 'pull-request');
    const run = await acme.run();
    expect(run.status).toBe(1);
    expect(lines(run, 'error')).toEqual([
      expect.stringMatching(/The branch `published` could not be written: .*set `publish-to` to a branch/),
    ]);
    expect(run.summary).toMatch(/^## ❌ The page could not be published\n/);
    expect(acme.repo.branches()).toContain('ledger');
  });

  test('a permission that is missing, by its name', async () => {
    const run = await acme.run({ permissions: { contents: 'read' } });
    expect(run.status).toBe(1);
    expect(lines(run, 'error')).toEqual([expect.stringMatching(/`contents: write`/)]);
    expect(run.summary).toMatch(/^## ❌ The pass was stopped\n/);
  });

  test('a lost ledger: nothing is done, and no gate stays open', async () => {
    const pull = acme.propose();
    await acme.run();
    acme.repo.deleteBranch('ledger');
    const [head, page] = [acme.repo.head('published'), acme.page];
    const run = await acme.run();
    expect(run.status).toBe(1);
    expect(lines(run, 'error')).toEqual([expect.stringContaining('the ledger is missing')]);
    expect(acme.gate(pull)).toMatch(/^error: /);
    expect([acme.repo.head('published'), acme.page]).toEqual([head, page]);
  });
});

describe('the schedule', () => {
  test('is renewed by every run that it starts, and by no other', async () => {
    await acme.run();
    expect(acme.repo.enabledWorkflows).toEqual([]);
    await acme.run({ eventName: 'schedule' });
    expect(acme.repo.enabledWorkflows).toEqual(['subprocessors.yml']);
  });

  test('where it may not be, the run warns with the permission, and does its work', async () => {
    const run = await acme.run({ eventName: 'schedule', permissions: { ...permissions, actions: 'read' } });
    expect(run.status).toBe(0);
    expect(lines(run, 'warning')).toEqual([expect.stringMatching(/after 60 quiet days: .*`actions: write`/)]);
    expect(acme.repo.branches()).toContain('ledger');
  });
});

describe('one writer', () => {
  /** As if the app had written here before. */
  const handToApp = async () => {
    await acme.run();
    const text = acme.repo.read('ledger', 'repository.yaml') ?? '';
    acme.repo.commit('ledger', { 'repository.yaml': text.replace('writer: actions', 'writer: app:7') });
  };

  test('where the app writes, the workflow does nothing and says so', async () => {
    await handToApp();
    acme.propose();
    acme.github.forgetRequests();
    const run = await acme.run();
    expect(run.status).toBe(0);
    expect(lines(run, 'warning')).toEqual([
      expect.stringMatching(/Nothing was done: the ledger is written by app:7/),
    ]);
    expect(acme.github.writes).toEqual([]);
  });

  test('a person takes the ledger over, in one commit that changes the writer alone', async () => {
    await handToApp();
    const before = acme.repo.files('ledger');
    const dry = await acme.run({
      eventName: 'workflow_dispatch',
      inputs: { takeover: 'true', 'dry-run': 'true' },
    });
    expect(dry.stdout).toContain('would take the ledger over from app:7');
    expect(acme.repo.files('ledger')).toEqual(before);
    const pull = acme.propose();
    const run = await acme.run({ eventName: 'workflow_dispatch', inputs: { takeover: 'true' } });
    expect([run.status, lines(run, 'warning')]).toEqual([0, []]);
    const [newest] = acme.repo.history('ledger');
    expect(newest?.message).toContain('The writer is actions now; it was app:7');
    expect(acme.repo.files('ledger')).toEqual({
      ...before,
      'repository.yaml': before['repository.yaml']?.replace('app:7', 'actions'),
    });
    expect(acme.gate(pull)).toMatch(/^pending/);
  });

  test('no event takes it over', async () => {
    const run = await acme.run({ eventName: 'issue_comment', inputs: { takeover: 'true' } });
    expect(run.status).toBe(1);
    expect(lines(run, 'error')).toEqual([expect.stringContaining('`workflow_dispatch`')]);
    expect(acme.github.requests).toEqual([]);
  });

  test('nobody takes over the ledger of another repository', async () => {
    await acme.run();
    const text = acme.repo.read('ledger', 'repository.yaml') ?? '';
    acme.repo.commit('ledger', { 'repository.yaml': text.replace(/repository_id: \d+/, 'repository_id: 1') });
    const run = await acme.run({ eventName: 'workflow_dispatch', inputs: { takeover: 'true' } });
    expect(run.status).toBe(1);
    expect(lines(run, 'error')).toEqual([expect.stringContaining('This is a copy')]);
  });
});

test('on `pull_request`, where a fork’s token can only read, it says where to run', async () => {
  const run = await acme.run({ eventName: 'pull_request' });
  expect(run.status).toBe(1);
  expect(lines(run, 'error')).toEqual([expect.stringContaining('`pull_request_target`')]);
  expect(acme.github.requests).toEqual([]);
});
