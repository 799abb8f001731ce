import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, outcome } from './asking.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';
import type { Permissions } from './tokens.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
let issue_number: number;
let comment_id: number;
let pull_number: number;
const acme = { owner: 'acme', repo: 'registry' };
const staff = ['admin', 'maintain', 'write', 'triage', 'read'] as const;

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  const roles = Object.fromEntries(staff.map(role => [role, role]));
  const files = { '.github/workflows/pass.yml': 'on: schedule\n' };
  repo = github.repository('acme/registry', { files, roles });
  issue_number = repo.as('author').openIssue('A question');
  comment_id = repo.as('author').comment(issue_number, 'I object');
  repo.commit('change', { a: '1' });
  pull_number = repo.pull({ head: 'change', author: 'author' }).number;
});
afterEach(() => github.stop());

type Client = ReturnType<typeof clientOf>['rest'];
const sha = () => repo.head('main') ?? '';

/** What may be done, by what the tables call it. */
const deeds: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  'read the issue': ({ issues }) => issues.get({ ...acme, issue_number }),
  comment: ({ issues }) => issues.createComment({ ...acme, issue_number, body: 'x' }),
  'comment on a pull': ({ issues }) =>
    issues.createComment({ ...acme, issue_number: pull_number, body: 'x' }),
  'open an issue': ({ issues }) => issues.create({ ...acme, title: 'x' }),
  review: ({ pulls }) => pulls.createReview({ ...acme, pull_number, event: 'COMMENT', body: 'x' }),
  'edit the comment': ({ issues }) => issues.updateComment({ ...acme, comment_id, body: 'x' }),
  'close the issue': ({ issues }) => issues.update({ ...acme, issue_number, state: 'closed' }),
  label: ({ issues }) => issues.addLabels({ ...acme, issue_number, labels: ['x'] }),
  'define a label': ({ issues }) => issues.createLabel({ ...acme, name: 'y' }),
  lock: ({ issues }) => issues.lock({ ...acme, issue_number }),
  'delete the comment': ({ issues }) => issues.deleteComment({ ...acme, comment_id }),
  'set a status': ({ repos }) => repos.createCommitStatus({ ...acme, sha: sha(), state: 'success' }),
  'write a blob': ({ git }) => git.createBlob({ ...acme, content: 'x' }),
  dispatch: ({ repos }) => repos.createDispatchEvent({ ...acme, event_type: 'x' }),
  'enable a workflow': ({ actions }) => actions.enableWorkflow({ ...acme, workflow_id: 'pass.yml' }),
  'look up a role': ({ repos }) => repos.getCollaboratorPermissionLevel({ ...acme, username: 'author' }),
  merge: ({ pulls }) => pulls.merge({ ...acme, pull_number }),
};

async function allowed(token: string): Promise<string[]> {
  const client = clientOf(github, token).rest;
  const done: string[] = [];
  for (const [name, deed] of Object.entries(deeds)) {
    if ((await outcome(deed(client))) === 'done') done.push(name);
  }
  return done;
}

const anybody = ['read the issue', 'comment', 'comment on a pull', 'open an issue', 'review'];
const authors = [...anybody, 'edit the comment', 'close the issue', 'delete the comment'];
const triage = [...anybody, 'close the issue', 'label'];
const everything = Object.keys(deeds);

describe('what a person may do hangs on their role', () => {
  test.each([
    ['stranger', anybody],
    ['read', anybody],
    ['author', authors.toSorted()],
    ['triage', triage],
    ['write', everything],
    ['maintain', everything],
    ['admin', everything],
    ['acme', everything],
  ])('%s', async (login, may) => {
    expect((await allowed(github.token({ login }))).toSorted()).toEqual([...may].toSorted());
  });

  test('roles are told as they are, and as the older field folds them', async () => {
    github.user('stranger');
    const { repos } = clientOf(github, github.token()).rest;
    const told = async (username: string) => {
      const { data } = await repos.getCollaboratorPermissionLevel({ ...acme, username });
      return [data.role_name, data.permission];
    };
    expect(await told('maintain')).toEqual(['maintain', 'write']);
    expect(await told('triage')).toEqual(['triage', 'read']);
    expect(await told('stranger')).toEqual(['read', 'read']);
    repo.role('maintain', 'none');
    expect(await told('maintain')).toEqual(['read', 'read']);
    const hidden = github.repository('acme/hidden', { private: true });
    const asked = { owner: 'acme', repo: hidden.name, username: 'stranger' };
    expect((await repos.getCollaboratorPermissionLevel(asked)).data.permission).toBe('none');
    expect(await outcome(told('nobody'))).toBe('404 nobody is not a user');
  });

  test('a locked conversation is for those who may write', async () => {
    repo.as('write').lockIssue(issue_number);
    const comment = (login: string) => () => repo.as(login).comment(issue_number, 'x');
    expect(comment('stranger')).toThrow('403 Unable to create comment because issue is locked.');
    expect(comment('author')).toThrow('403');
    expect(comment('write')).not.toThrow();
  });

  test('labels from a stranger are dropped without a word', () => {
    const number = repo.as('stranger').openIssue('B', '', ['urgent']);
    expect(repo.issue(number).labels).toEqual([]);
  });
});

describe('what a token may do hangs on its permissions', () => {
  const reading = ['read the issue', 'look up a role'];
  const cases: readonly (readonly [string, Permissions, readonly string[]])[] = [
    ['none', {}, reading],
    ["a fork's", { contents: 'read', issues: 'read', pull_requests: 'read', statuses: 'read' }, reading],
    [
      'issues',
      { issues: 'write' },
      [
        ...reading,
        'comment',
        'open an issue',
        'edit the comment',
        'delete the comment',
        'close the issue',
        'label',
        'define a label',
        'lock',
      ],
    ],
    ['pull requests', { pull_requests: 'write' }, [...reading, 'comment on a pull', 'review']],
    ['statuses', { statuses: 'write' }, [...reading, 'set a status']],
    ['contents', { contents: 'write' }, [...reading, 'write a blob', 'dispatch', 'merge']],
    ['actions', { actions: 'write' }, [...reading, 'enable a workflow']],
  ];
  test.each(cases)('%s', async (_, permissions, may) => {
    expect((await allowed(github.token({ permissions }))).toSorted()).toEqual([...may].toSorted());
  });

  test('who is turned away learns which permission is missing', async () => {
    const answer = await fetch(`${github.url}/repos/acme/registry/issues/${issue_number}/comments`, {
      method: 'POST',
      headers: { authorization: `token ${github.token({ permissions: { issues: 'read' } })}` },
      body: '{"body":"x"}',
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write');
  });

  test('a token that nobody issued is unknown, and no token writes nothing', async () => {
    expect(await allowed('ghs_made_up')).toEqual([]);
    const client = clientOf(github, 'ghs_made_up').rest;
    expect(await outcome(client.repos.get(acme))).toBe('401 Bad credentials');
    const path = `${github.url}/repos/acme/registry/issues`;
    expect((await fetch(path, { method: 'POST', body: '{"title":"x"}' })).status).toBe(401);
    expect((await fetch(path)).status).toBe(200);
  });

  test('what was dispatched and enabled can be looked at', async () => {
    await allowed(github.token({ permissions: { contents: 'write', actions: 'write' } }));
    expect(repo.dispatches).toEqual([{ event: 'x', payload: {} }]);
    expect(repo.enabledWorkflows).toEqual(['pass.yml']);
    const { actions } = clientOf(github, github.token({ permissions: { actions: 'write' } })).rest;
    expect(await outcome(actions.enableWorkflow({ ...acme, workflow_id: 'none.yml' }))).toBe('404 Not Found');
  });
});
