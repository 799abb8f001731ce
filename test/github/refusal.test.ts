import { inspect } from 'node:util';
import { getOctokit } from '@actions/github';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Attempt, Refusal, refusalOf } from '../../github/refusal.ts';

const baseUrl = 'https://github.example/api/v3';
const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const attempt: Attempt = {
  what: 'The branch `published` could not be written',
  needs: 'contents: write',
  otherwise: 'set `publish-to` to a branch it may write',
};

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

/** What is said when GitHub answers one request so. */
async function said(
  status: number,
  message: string,
  headers: Record<string, string> = {},
  how: Partial<Attempt> = {},
): Promise<Refusal> {
  nock('https://github.example')
    .post('/api/v3/repos/acme/registry/git/refs')
    .reply(status, { message, documentation_url: 'https://docs.example' }, headers);
  const error = await getOctokit(token, { baseUrl })
    .request('POST /repos/{owner}/{repo}/git/refs', {
      owner: 'acme',
      repo: 'registry',
      ref: 'refs/heads/published',
      sha: '0',
    })
    .catch((failed: unknown) => failed);
  const refusal = refusalOf(error, { ...attempt, ...how });
  if (!(refusal instanceof Refusal)) throw new Error('no refusal');
  return refusal;
}

describe('each refusal in one line', () => {
  test.each<[string, number, string, Record<string, string>, string]>([
    [
      'no token that GitHub knows',
      401,
      'Bad credentials',
      {},
      "GitHub does not accept the token, or it has run out. Leave out the input `token`, so that the workflow's own is used, or give it one that is good.",
    ],
    [
      'a missing permission',
      403,
      'Resource not accessible by integration',
      {},
      "this workflow's token lacks `contents: write`. Add `permissions: contents: write` to the job",
    ],
    [
      'a missing permission that GitHub names',
      403,
      'Resource not accessible by integration',
      { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' },
      "this workflow's token lacks `contents: write`. Add",
    ],
    [
      'another permission than we thought',
      403,
      'Resource not accessible by integration',
      { 'x-accepted-github-permissions': 'pull_requests=write' },
      "this workflow's token lacks `pull-requests: write`. Add `permissions: pull-requests: write` to the job",
    ],
    [
      'a pause, with its length',
      403,
      'You have exceeded a secondary rate limit.',
      { 'retry-after': '60' },
      'GitHub asks for a pause, since too many requests came in a short time. Try again in 60 seconds.',
    ],
    [
      'a pause without one',
      429,
      'API rate limit exceeded',
      {},
      'GitHub asks for a pause, since too many requests came in a short time. Try again in a few minutes.',
    ],
    ['no requests left', 403, 'Forbidden', { 'x-ratelimit-remaining': '0' }, 'GitHub asks for a pause'],
    [
      'single sign-on',
      403,
      'Resource protected by organization SAML enforcement.',
      { 'x-github-sso': 'required; url=https://github.example/sso?token=secret' },
      "the organisation's single sign-on does not know this token yet. Authorise the token",
    ],
    [
      'an archived repository',
      403,
      'Repository was archived so is read-only.',
      {},
      'the repository is archived and takes no changes',
    ],
    [
      'a wall of its own',
      403,
      'The `acme` organization has an IP allow list enabled.',
      {},
      'GitHub forbids it ("The `acme` organization has an IP allow list enabled")',
    ],
    [
      'not found, which may mean not seen',
      404,
      'Not Found',
      {},
      "GitHub does not find it, which it also says when this workflow's token may not see it. Check the name, and that the token has `contents: write`",
    ],
    [
      'an empty repository',
      409,
      'Git Repository is empty.',
      {},
      'the repository is empty. Make a first commit in it',
    ],
    ['another change', 409, 'Merge conflict', {}, 'it met another change ("Merge conflict"). Try again'],
    [
      'two rules of a ruleset',
      422,
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n2 of 2 required status checks are expected.\n\n',
      {},
      'a rule of the repository does not allow it (Changes must be made through a pull request. 2 of 2 required status checks are expected). Let the rule leave out this branch, or set',
    ],
    [
      'a protected branch',
      422,
      'Protected branch update failed',
      {},
      'a rule of the repository does not allow it (Protected branch update failed)',
    ],
    [
      'something else',
      422,
      'Invalid request.\n\n"sha" wasn\'t supplied.',
      {},
      'GitHub refused it with 422 ("Invalid request. "sha" wasn\'t supplied"). Set `publish-to`',
    ],
    ['trouble over there', 503, 'Unavailable', {}, 'GitHub had trouble of its own (503). Try again later.'],
  ])('%s', async (_, status, message, headers, sentence) => {
    const refusal = await said(status, message, headers);
    expect(refusal.message).toContain(`The branch \`published\` could not be written: ${sentence}`);
    expect(refusal.message).toMatch(/\.$/);
    expect(refusal.message).not.toMatch(/\n|secret|docs\.example/);
    expect(refusal.status).toBe(status);
  });

  test('an app is given its permission elsewhere, and can stand on a bypass list', async () => {
    const missing = await said(
      403,
      'Resource not accessible by integration',
      {},
      { actor: 'app', otherwise: 'use the Action instead' },
    );
    expect(missing.message).toContain(
      "this app's token lacks `contents: write`. Give the app `contents: write` in its settings and accept that in the installation, or use the Action instead.",
    );
    const rule = await said(
      422,
      'Repository rule violations found\n\nCannot update this protected ref.\n\n',
      {},
      { actor: 'app' },
    );
    expect(rule.message).toContain("put the app on the rule's bypass list");
  });

  test('no answer at all', async () => {
    nock('https://github.example').get('/api/v3/repos/acme/registry').replyWithError('socket hang up');
    const error = await getOctokit(token, { baseUrl })
      .request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'registry' })
      .catch((failed: unknown) => failed);
    expect(refusalOf(error, attempt)).toMatchObject({
      status: 0,
      message: expect.stringContaining('GitHub could not be reached. Try again.'),
    });
  });

  test('a proxy that answers with a page', async () => {
    nock('https://github.example')
      .get('/api/v3/repos/acme/registry')
      .reply(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' });
    const error = await getOctokit(token, { baseUrl })
      .request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'registry' })
      .catch((failed: unknown) => failed);
    expect(refusalOf(error, attempt)).toMatchObject({
      status: 502,
      message: expect.not.stringContaining('html'),
    });
  });
});

test('no token is ever told, wherever it stood', async () => {
  const refusal = await said(422, `Bad value ${token} and github_pat_11ABC_def`, { 'x-echo': token });
  const shown = [
    refusal.message,
    refusal.stack,
    inspect(refusal, { depth: 9, showHidden: true }),
    JSON.stringify(refusal),
  ].join('\n');
  expect(shown).not.toContain('0123456789abcdef');
  expect(shown).not.toContain('11ABC');
});

test('a long message is cut', async () => {
  expect((await said(422, 'x'.repeat(5000))).message.length).toBeLessThan(400);
});

test('an error of our own is left as it is, a refusal is not wrapped again', () => {
  const own = new TypeError('ours');
  expect(refusalOf(own, attempt)).toBe(own);
  const refusal = new Refusal('Said already.', 403);
  expect(refusalOf(refusal, attempt)).toBe(refusal);
});
