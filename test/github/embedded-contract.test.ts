import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
const acme = { owner: 'acme', repo: 'registry' };

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry', { files: { 'registry/registry.yaml': 'a: 1\n' } });
});
afterEach(() => github.stop());

const as = (token: string) => getOctokit(token, { baseUrl: github.url });
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: { status: number; response: { data: { message: string } } }) => [
      error.status,
      error.response.data.message,
    ],
  );

describe("it keeps to GitHub's own description", () => {
  test.each([
    [
      'a body field that is not declared',
      'POST',
      '/repos/acme/registry/git/blobs',
      { content: 'x', colour: 'red' },
      'undeclared field "colour"',
    ],
    [
      'a body field of the wrong type',
      'POST',
      '/repos/acme/registry/git/blobs',
      { content: 7 },
      'must be string',
    ],
    [
      'a missing body field',
      'POST',
      '/repos/acme/registry/git/refs',
      { ref: 'refs/heads/x' },
      "required property 'sha'",
    ],
    [
      'a nested field that is not declared',
      'POST',
      '/repos/acme/registry/git/trees',
      { tree: [{ path: 'a', owner: 'me' }] },
      'undeclared field "owner"',
    ],
    [
      'a query parameter that is not declared',
      'GET',
      '/repos/acme/registry?colour=red',
      undefined,
      'undeclared field "colour"',
    ],
    ['a page that is no number', 'GET', '/repos/acme/registry/pulls?page=two', undefined, 'must be integer'],
    [
      'a route that GitHub does not have',
      'GET',
      '/repos/acme/registry/colours',
      undefined,
      'GitHub has no such route',
    ],
    [
      'a route that is still to be built',
      'GET',
      '/repos/acme/registry/hooks',
      undefined,
      'the embedded one does not yet',
    ],
  ])('%s is answered 500 and fails the test', async (_, method, path, body, said) => {
    const headers = { authorization: `Bearer ${github.token()}` };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const answer = await fetch(github.url + path, init);
    expect(answer.status).toBe(500);
    expect(() => github.assertNoViolations()).toThrow(said);
    await expect(github.stop()).rejects.toThrow(said);
    github.takeViolations();
    github = await EmbeddedGitHub.start();
  });

  test("a request beside the API's root is seen", async () => {
    expect((await fetch(`${github.serverUrl}/repos/acme/registry`)).status).toBe(500);
    expect(github.takeViolations()).toEqual(["GET : the API's root is /api/v3"]);
  });
});

describe('trouble comes on demand', () => {
  test('the second write fails, the third goes through', async () => {
    const octokit = as(github.token());
    github.faults.failWrite(2);
    const create = () => refusal(octokit.rest.git.createBlob({ ...acme, content: 'x' }));
    expect([await create(), await create(), await create()]).toEqual([
      'no refusal',
      [502, 'Made to fail with 502'],
      'no refusal',
    ]);
  });

  test('an answer lost after the work was done', async () => {
    const octokit = as(github.token());
    github.faults.fail({ method: 'POST', path: /refs$/, status: 502, afterSuccess: true });
    const sha = repo.head('main') ?? '';
    expect(await refusal(octokit.rest.git.createRef({ ...acme, ref: 'refs/heads/new', sha }))).toContain(502);
    expect(repo.head('new')).toBe(sha);
  });
});
