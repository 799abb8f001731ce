import { describe, expect, it } from 'vitest';
import { pauseAskedFor } from '../../../bot/door/failure.ts';
import { limits } from '../../../bot/door/limits.ts';
import type { Octokit } from '../../../github/octokit.ts';
import { bot, github, quietPass } from './a-bot.ts';

const date = 'Mon, 23 Nov 2026 09:00:00 GMT';
const reset = Date.parse(date) / 1000 + 1_800;

/** What GitHub says on every answer about the hour. */
const hour = (remaining: number) => ({
  date,
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(reset),
});

describe('an installation', () => {
  function within(headers: object, status = 200) {
    let clock = 0;
    const asked = limits(() => clock);
    const request = async () => {
      if (status < 400) return { status, headers };
      throw Object.assign(new Error('no'), { status, response: { headers, data: {} } });
    };
    const octokit = asked.watched(5, { request } as unknown as Octokit);
    return {
      ...asked,
      ask: () => octokit.request('GET /app').catch(() => {}),
      later: (ms: number) => {
        clock += ms;
      },
    };
  }

  it('keeps the last fifth of an hour for what somebody asks for', async () => {
    const { ask, wait, later } = within(hour(999));
    expect(wait(5, true)).toBe(0);
    await ask();
    expect(wait(5, false)).toBe(0);
    expect(wait(5, true)).toBe(1_800_000);
    expect(wait(6, true)).toBe(0);
    later(1_800_000);
    expect(wait(5, true)).toBe(0);
  });

  it('has nothing to keep while there is enough, or while nobody counts', async () => {
    for (const headers of [hour(1_000), { date }]) {
      const { ask, wait } = within(headers);
      await ask();
      expect(wait(5, true)).toBe(0);
    }
  });

  it('believes no end of an hour that is days away', async () => {
    const { ask, wait } = within({ ...hour(0), 'x-ratelimit-reset': '4000000000' });
    await ask();
    expect(wait(5, true)).toBe(3_900_000);
  });

  it('learns from a refusal too', async () => {
    const { ask, wait } = within(hour(0), 403);
    await ask();
    expect(wait(5, true)).toBe(1_800_000);
  });

  it('that was asked for a pause waits with everything, and for the longer of two', () => {
    const { pause, wait, later } = within({});
    pause(5, 60_000);
    pause(5, 10_000);
    expect([wait(5, false), wait(5, true), wait(6, false)]).toEqual([60_000, 60_000, 0]);
    later(60_000);
    expect(wait(5, false)).toBe(0);
  });
});

describe('a pause', () => {
  const limited = (headers: object, message = 'API rate limit exceeded for installation ID 5.') =>
    Object.assign(new Error(message), { status: 403, response: { headers, data: { message } } });

  it.each([
    ['as long as GitHub says', limited({ 'retry-after': '7' }), 7_000],
    ['until the hour is over, by the clock of the answer', limited(hour(0)), 1_801_000],
    ['of a minute where GitHub says no time', limited({}), 60_000],
    [
      'of little more than an hour where GitHub says a month',
      limited({ 'retry-after': '2678400' }),
      3_900_000,
    ],
    ['none for another refusal', limited({}, 'Resource not accessible by integration'), null],
  ])('is %s', (_how, error, expected) => {
    expect(pauseAskedFor(error)).toBe(expected);
  });

  it('is for all repositories of the installation, and for no other', async () => {
    const small = await github(
      new Map([
        [5, ['calls/one', 'calls/two', 'calls/three', 'calls/four']],
        [6, ['speech/registry']],
      ]),
    );
    small.instead.set('GET /repos/calls/', {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000' },
      body: { message: 'API rate limit exceeded for installation ID 5.' },
    });
    const looked: string[] = [];
    const { door, lines } = await bot({
      apiUrl: small.url,
      settings: { atOnce: 1, debounce: 0 },
      pass: async ({ octokit, repository }) => {
        looked.push(repository.repo);
        await octokit.request('GET /repos/{owner}/{repo}', { ...repository });
        return quietPass;
      },
    });
    small.instead.set('GET /repos/speech/', { status: 200, body: {} });
    await until(() => looked.includes('registry') && door.health().passes.waiting === 4);
    for (let times = 0; times < 20; times += 1) door.look({ owner: 'calls', repo: 'two' }, 5);
    await until(() => door.health().passes.running === 0);
    // One was told, once, and did not hold its place until then.
    expect(looked.sort()).toEqual(['one', 'registry']);
    expect(small.calls.filter(({ path }) => path.startsWith('/repos/calls/'))).toHaveLength(1);
    expect(lines.filter(line => line.includes('The pass stopped.'))).toHaveLength(1);
    expect(door.health()).toMatchObject({ status: 'ok', repositories: { failing: 1 } });
  });
});

async function until(isSo: () => boolean): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = setInterval(() => isSo() && resolve(), 5);
  await promise;
  clearInterval(look);
}
