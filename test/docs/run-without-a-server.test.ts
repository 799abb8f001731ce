import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AFollower } from './a-follower.ts';
import { page } from './page.ts';

const guide = page('run-without-a-server.md');
const code = (text = '') => /`([^`]+)`/.exec(text)?.[1] ?? text;
let alice: AFollower;

beforeEach(async () => {
  alice = await AFollower.begin();
});
afterEach(() => alice.end());

/** What a person does at each numbered step of the page, in its order. */
const steps: Readonly<Record<string, () => Promise<void>>> = {
  'The workflow': async () => {
    const { text, says } = guide.below('The workflow');
    const to = says(/to `(\.github\/workflows\/)` on the default branch/);
    const files = [...text.matchAll(/\]\(\.\.\/(examples\/workflows\/[\w.]+)\)/g)].map(
      ([, path = '']) => path,
    );
    expect(files).toHaveLength(2);
    const [bot = ''] = files.map(path => alice.copy(path, to));
    const workflow = alice.useWorkflow(bot);
    expect(workflow.text).toContain(says(/The workflow begins with `(permissions: \{\})`/));
    const table = guide.below('Permissions').rows;
    expect(table.map(row => code(row['Permission']))).toEqual(workflow.permissionLines);
    for (const row of table) expect(row['Why']?.length).toBeGreaterThan(20);
  },
  'How customers are reached': async () => {
    const { rows } = guide.below('How customers are reached');
    const values: Readonly<Record<string, string>> = {
      SMTP_URL: `smtp://127.0.0.1:${alice.mail.port}`,
      NOTICE_FROM:
        /`([^`]+)`/.exec(rows.find(row => code(row['Name']) === 'NOTICE_FROM')?.['Holds'] ?? '')?.[1] ?? '',
      NOTICE_CUSTOMERS_TO: 'customers@lists.calls.example',
    };
    for (const row of rows) {
      const name = code(row['Name']);
      const value = values[name];
      if (value === undefined) expect(row['Holds']).toMatch(/^only for/);
      else (row['Kind'] === 'secret' ? alice.secrets : alice.vars)[name] = value;
    }
    expect({ ...alice.secrets, ...alice.vars }).toEqual(values);
    // Each of them comes to the step under its own name.
    const known = { secrets: alice.secrets, vars: alice.vars, inputs: {} };
    expect(alice.workflow.env(known)).toMatchObject(values);
  },
  'Look before it acts': async () => {
    const { says } = guide.below('Look before it acts');
    const look = alice.workflow.inputSaid(says(/with \*\*(Only say what would be done)\*\*/));
    const waiting = alice.propose();
    const looked = await alice.run({ eventName: 'workflow_dispatch', inputs: { [look]: 'true' } });
    expect([looked.status, alice.github.writes, alice.mail.received]).toEqual([0, [], []]);
    expect(looked.summary).toMatch(/would/);

    const first = await alice.run({ eventName: 'workflow_dispatch', inputs: { [look]: 'false' } });
    expect(first.status).toBe(0);
    const branches = [says(/writes the branch `(\w+)`/), says(/publishes the page to the branch `(\w+)`/)];
    expect(alice.repo.branches()).toEqual(expect.arrayContaining(branches));
    expect(alice.mail.received).toEqual([]);
    // "It also sets its status on every open pull request, so that step 4 finds it."
    expect(alice.gate(waiting)).toMatch(/^subprocessors\/objection-window /);
    alice.repo.as('alice').closePull(waiting);
    alice.repo.deleteBranch('invented');

    expect(says(/(open a pull request that adds an invented company)/)).not.toBe('');
    const pull = alice.propose();
    await alice.run({ eventName: 'pull_request_target' });
    expect(alice.gate(pull)).toBe('subprocessors/objection-window pending');
    expect(
      alice.repo
        .issue(pull)
        .comments.map(({ body }) => body)
        .join(),
    ).toContain('/announce ');
    alice.repo.as('alice').closePull(pull);
  },
  'Make it binding': async () => {
    const { says } = guide.below('Make it binding');
    alice.repo.require(says(/require the status `([^`]+)`/));
    alice.repo.deleteBranch('invented');
    const pull = alice.propose();
    await alice.run({ eventName: 'pull_request_target' });
    expect(alice.gate(pull)).toBe(`${says(/require the status `([^`]+)`/)} pending`);
    // Whoever may merge may not.
    expect(() => alice.repo.as('alice').merge(pull)).toThrow(/status/i);
    expect(alice.workflow.triggers).toContain(says(/the workflow has the trigger `(\w+)`/));
  },
  'Day by day': async () => {
    const { text, says } = guide.below('Day by day');
    const { summary } = await alice.run({ eventName: 'schedule' });
    expect(summary).toMatch(/Last pass: /);
    expect(text).toContain('when the last pass was');
    expect(alice.workflow.triggers).toContain('repository_dispatch');
    expect(alice.workflow.text).toContain(says(/\{"event_type": "([\w-]+)"\}/));
  },
};

test('whoever follows the page step by step has a bot that announces and reaches customers', async () => {
  expect(Object.keys(steps)).toEqual(guide.steps);
  for (const follow of Object.values(steps)) await follow();
  const pull = 3;
  const preview = alice.repo.issue(pull).comments.map(({ body }) => body);
  alice.repo.as('alice').comment(pull, /\/announce [0-9a-f]+/.exec(preview.join('\n'))?.[0] ?? '');
  const { status } = await alice.run({ eventName: 'issue_comment' });
  expect(status).toBe(0);
  expect(alice.mail.to('customers@lists.calls.example').body).toContain('Example Speech GmbH');
});

/** How each line of "The run says" comes about. */
const troubles: Readonly<Record<string, () => Promise<{ stdout: string; summary: string }>>> = {
  'Nothing was done: the ledger is written by `app:…`': () =>
    altered('repository.yaml', /writer: .*/, 'writer: app:77'),
  'Nothing was done: this is a copy': () =>
    altered('repository.yaml', /repository_id: .*/, 'repository_id: 1'),
  'Nothing was done: the ledger is missing': async () => {
    alice.repo.deleteBranch('ledger');
    return alice.run({ eventName: 'push' });
  },
  'Nothing was done: the ledger cannot be trusted': () => altered('main.yaml', /^/, 'not: what it was\n'),
  '... it was set back or rewritten': async () => {
    const files = alice.repo.files('ledger');
    alice.repo.deleteBranch('ledger');
    alice.repo.commit('ledger', files, 'Anew', { orphan: true });
    return alice.run({ eventName: 'push' });
  },
  "this workflow's token lacks …": () => {
    alice.propose();
    const permissions = { ...alice.workflow.permissions, statuses: 'read' as const };
    return alice.run({ eventName: 'push', permissions });
  },
  'GitHub does not accept the token': () => alice.run({ eventName: 'push', token: 'ghp_revoked' }),
  'a rule of the repository does not allow it': () => {
    alice.repo.refuse('ledger', 'pull-request');
    alice.repo.commit('main', { 'registry/subprocessors/example-mail.yaml': null }, 'Remove');
    return alice.run({ eventName: 'push' });
  },
  'GitHub asks for a pause': () => {
    alice.propose();
    alice.github.faults.limitNextWrite(60);
    return alice.run({ eventName: 'push' });
  },
  'The schedule was not renewed': () => {
    const { actions: _, ...permissions } = alice.workflow.permissions;
    return alice.run({ eventName: 'schedule', permissions });
  },
};

async function altered(file: string, from: RegExp, to: string) {
  const text = alice.repo.read('ledger', file) ?? '';
  alice.repo.commit('ledger', { [file]: text.replace(from, to) }, 'By hand');
  return alice.run({ eventName: 'push' });
}

describe('what a run says when something is wrong', () => {
  const rows = guide.below('Day by day').rows.map(row => row['The run says'] ?? '');

  test('each line of the page is tried, and no other', () => {
    expect(Object.keys(troubles)).toEqual(rows);
  });

  test.each(rows)('%s', async row => {
    alice.useWorkflow(alice.copy('examples/workflows/subprocessors.yml', '.github/workflows/'));
    await alice.run({ eventName: 'push' });
    const { stdout, summary } = (await troubles[row]?.()) ?? { stdout: '', summary: '' };
    const words = row
      .replace(/^\.\.\. /, '')
      .split('…')
      .map(part => part.replaceAll('`', '').trim());
    const said = `${stdout}\n${summary}`.replaceAll('`', '');
    for (const part of words) expect(said).toContain(part);
  });
});

test('handing over from the app, as the page says', async () => {
  const { text, says } = guide.below('From the app to the workflow, and back');
  expect([...text.matchAll(/^\d+\. /gm)]).toHaveLength(4);
  alice.useWorkflow(alice.copy('examples/workflows/subprocessors.yml', '.github/workflows/'));
  await alice.run({ eventName: 'push' });
  await altered('repository.yaml', /writer: .*/, 'writer: app:77');
  const takeover = alice.workflow.inputSaid(says(/with \*\*(.+?)\*\*/));
  const { status } = await alice.run({ eventName: 'workflow_dispatch', inputs: { [takeover]: 'true' } });
  expect(status).toBe(0);
  expect(alice.repo.read('ledger', 'repository.yaml')).toMatch(/writer: actions/);
});
