import { getOctokit } from '@actions/github';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failedRequest } from '../../github/refusal.ts';
import { EmbeddedGitHub } from './embedded-github.ts';
import { limitsOfGitHub } from './limiter.ts';

const where = { owner: 'acme', repo: 'registry' };

/** A GitHub with small limits, and a client of it. */
async function limited(table: Partial<typeof limitsOfGitHub>) {
  const github = await EmbeddedGitHub.start({ listen: false });
  onTestFinished(() => github.stop());
  github.repository('acme/registry');
  github.faults.limiter.table = { ...limitsOfGitHub, ...table };
  const client = (login: string) =>
    getOctokit(github.token({ login }), {
      baseUrl: github.url,
      request: { fetch: github.fetch, retries: 0 },
    });
  const status = async (ask: () => Promise<{ readonly status: number }>) =>
    ask().then(
      answer => answer.status,
      (error: unknown) => failedRequest(error)?.status,
    );
  const acme = client('acme');
  return {
    github,
    client,
    acme,
    read: (etag?: string) =>
      status(() =>
        acme.request('GET /repos/{owner}/{repo}', {
          ...where,
          ...(etag === undefined ? {} : { headers: { 'if-none-match': etag } }),
        }),
      ),
    write: (octokit = acme) =>
      status(() => octokit.request('POST /repos/{owner}/{repo}/issues', { ...where, title: 'Hello' })),
  };
}

describe('the embedded GitHub, with its limits on', () => {
  it('says what is left of the hour, and answers 403 without a time when it is used up', async () => {
    const { github, acme, client, read } = await limited({ requestsPerHour: 3 });
    const { headers } = await acme.request('GET /repos/{owner}/{repo}', where);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '3',
      'x-ratelimit-remaining': '2',
      'x-ratelimit-reset': String(Date.parse('2026-11-23T10:00:00Z') / 1000),
    });
    // What has not changed is free.
    for (let times = 0; times < 5; times += 1) expect(await read(headers.etag)).toBe(304);
    expect([await read(), await read(), await read()]).toEqual([200, 200, 403]);
    const error = await acme.request('GET /repos/{owner}/{repo}', where).catch((thrown: unknown) => thrown);
    expect(failedRequest(error)).toMatchObject({ status: 403, limited: true, retryAfter: 3_601 });
    expect(github.faults.limiter.refused).toEqual({ primary: 2, secondary: 0 });
    // Others have their own hour, and the next one begins anew.
    expect((await client('alice').request('GET /repos/{owner}/{repo}', where)).status).toBe(200);
    github.clock.advance(60 * 60_000);
    expect(await read()).toBe(200);
  });

  it('takes so many writes a minute and an hour, and says when to come back', async () => {
    const { github, acme, write } = await limited({ writesPerMinute: 2, writesPerHour: 3 });
    expect([await write(), await write(), await write()]).toEqual([201, 201, 403]);
    github.clock.advance(60_000);
    expect([await write(), await write()]).toEqual([201, 403]);
    const error = await acme.rest.issues.create({ ...where, title: 'x' }).catch((thrown: unknown) => thrown);
    expect(failedRequest(error)).toMatchObject({ status: 403, limited: true, retryAfter: 3_540 });
    github.clock.advance(3_540_000);
    expect(await write()).toBe(201);
  });

  it('takes so many points a minute, of which a write costs five', async () => {
    const { github, read, write } = await limited({ pointsPerMinute: 7 });
    expect([await write(), await read(), await read(), await read()]).toEqual([201, 200, 200, 403]);
    github.clock.advance(60_000);
    expect(await read()).toBe(200);
  });
});
