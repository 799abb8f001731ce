import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Pass } from '../../../bot/reconcile.ts';
import { aBot, bot, github, quietPass } from './a-bot.ts';

const publish = { do: 'publish', main: 'a'.repeat(40), ledger: 'b'.repeat(40) } as const;

describe('a pass', () => {
  it('knows who we are, and who we were in Actions mode', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/registry']]]));
    const { door, passes } = await bot({
      apiUrl,
      settings: { identities: ['github-actions[bot]', 'old-bot[bot]'] },
    });
    await door.settled();
    expect(passes[0]).toMatchObject({
      repository: { owner: 'calls', repo: 'registry' },
      writer: 'app:77',
      identities: ['calls-subprocessors[bot]', 'calls-subprocessors', 'github-actions[bot]', 'old-bot[bot]'],
    });
  });

  it("acts in the name of the repository's own installation", async () => {
    const small = await github(
      new Map([
        [5, ['calls/registry']],
        [6, ['speech/registry']],
      ]),
    );
    const { door } = await bot({
      apiUrl: small.url,
      pass: async ({ octokit, repository }) => {
        await octokit.request('POST /repos/{owner}/{repo}/dispatches', { ...repository, event_type: 'x' });
        return quietPass;
      },
    });
    await door.settled();
    const written = small.calls.filter(({ path }) => path.endsWith('/dispatches'));
    expect(Object.fromEntries(written.map(({ path, authorization }) => [path, authorization]))).toEqual({
      '/repos/calls/registry/dispatches': 'token ghs_of5',
      '/repos/speech/registry/dispatches': 'token ghs_of6',
    });
  });

  it('has the page published once for the same state', async () => {
    const small = await github(new Map([[5, ['calls/registry']]]));
    const { door } = await bot({
      apiUrl: small.url,
      pass: async options => {
        for (let round = 0; round < 3; round += 1) await options.publish(publish);
        return { ...quietPass, rounds: 8, settled: false, steps: [publish, publish] };
      },
    });
    await door.settled();
    door.look({ owner: 'calls', repo: 'registry' });
    await door.settled();
    const asked = small.calls.filter(({ path }) => path.endsWith('/dispatches'));
    expect(asked.map(({ body }) => body)).toEqual([
      { event_type: 'subprocessors-publish', client_payload: { main: publish.main, ledger: publish.ledger } },
    ]);
    // The page follows when the workflow has run; nothing failed.
    expect(door.health().passes).toMatchObject({ done: 2, failed: 0 });
  });

  it('that GitHub asks to pause is said to be so, waits, and is made again', async () => {
    const small = await github(new Map([[5, ['calls/registry']]]));
    small.instead.set('/dispatches', {
      status: 403,
      headers: { 'retry-after': '7' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    });
    const { door, lines, passes } = await bot({
      apiUrl: small.url,
      pass: async options => {
        await options.publish(publish);
        return quietPass;
      },
    });
    await vi.waitFor(() => expect(lines.join('')).toContain('The pass stopped.'), 5_000);
    const said = lines.map(line => JSON.parse(line)).find(({ text }) => text.includes('The pass stopped.'));
    expect(said).toMatchObject({ repository: 'calls/registry', againInSeconds: 7 });
    expect(said.text).toContain('GitHub asks for a pause');
    // A webhook does not cut short what GitHub asked for.
    door.look({ owner: 'calls', repo: 'registry' }, 5);
    await pause(100);
    expect(passes).toHaveLength(1);
    expect(door.health()).toMatchObject({
      status: 'failing',
      lastError: { text: 'GitHub asks for a pause.' },
    });
  });

  it('that left something undone is made again', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/registry']]]));
    const { lines } = await bot({ apiUrl, pass: async () => ({ ...quietPass, rounds: 8, settled: false }) });
    await vi.waitFor(() => expect(lines.join('')).toContain('Something was left undone'), 5_000);
  });

  it('that may do nothing says why, and is not taken for a failure', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/registry']]]));
    const why = 'the ledger is written by actions; this is app:77';
    const { door, lines } = await bot({
      apiUrl,
      pass: async () => ({ ...quietPass, settled: false, standsStill: why }),
    });
    await door.settled();
    expect(lines.join('')).toContain(`Nothing may be done here: ${why}.`);
    expect(door.health()).toMatchObject({ status: 'ok', repositories: { standingStill: 1, failing: 0 } });
  });
});

describe('an orderly stop', () => {
  it('waits for the pass under way, and takes nothing more on', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/registry']]]));
    let finished = false;
    const { address, close, passes } = await aBot({
      apiUrl,
      pass: async () => {
        await pause(200);
        finished = true;
        return quietPass;
      },
    });
    await vi.waitFor(() => expect(passes).toHaveLength(1), 5_000);
    const closing = close();
    expect(finished).toBe(false);
    expect(await closing).toBe(true);
    expect(finished).toBe(true);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  it('does not wait for ever', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/registry']]]));
    const { close, passes } = await aBot({ apiUrl, grace: 50, pass: () => new Promise<Pass>(() => {}) });
    await vi.waitFor(() => expect(passes).toHaveLength(1), 5_000);
    expect(await close()).toBe(false);
  });
});

describe('/healthz', () => {
  it('answers with counts and times, and names nobody', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/registry', 'calls/failing']]]));
    const { address, door, lines } = await bot({
      apiUrl,
      pass: async ({ repository }) => {
        if (repository.repo === 'failing') throw new Error('calls/failing has a branch named erika');
        return quietPass;
      },
    });
    await vi.waitFor(() => expect(lines.join('')).toContain('The pass stopped.'), 5_000);
    await vi.waitFor(() => expect(door.health().passes.done).toBe(1), 5_000);
    const response = await fetch(`${address}/healthz`);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      repositories: { known: 2, lookedAt: 2, failing: 1, standingStill: 0 },
      passes: { done: 1, failed: 1, running: 0, waiting: 1, oldestRunning: null },
      lastError: { text: 'Something went wrong in the bot itself. Its log says what.' },
    });
    expect(text).not.toContain('calls');
    expect(text).not.toContain('erika');
    expect((await fetch(`${address}/healthz`, { method: 'HEAD' })).status).toBe(200);
  });

  it('is 503 until the repositories are counted', async () => {
    const small = await github(new Map());
    small.instead.set('GET /app', { status: 404, body: { message: 'Not Found' } });
    const { address } = await bot({ apiUrl: small.url });
    const response = await fetch(`${address}/healthz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'starting', repositories: { known: 0 } });
  });
});
