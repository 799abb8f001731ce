import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Probot, run } from 'probot';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { appWith } from '../../../bot/door/app-function.ts';
import type { Door } from '../../../bot/door/door.ts';
import { probotLog } from '../../../bot/door/probot-log.ts';
import { about, bot, delivery, github, notedLog, privateKey, quietPass, secret } from './a-bot.ts';

const names = (count: number, owner: string) =>
  Array.from({ length: count }, (_, index) => `${owner}/r${index}`);

describe('without a single webhook', () => {
  it('every repository of every installation is looked at, to the last page', async () => {
    // The first page of installations is full of suspended ones.
    const installations = new Map(names(100, 'suspended').map((name, index) => [-1 - index, [name]]));
    installations.set(50, ['calls/registry', 'calls/old-archived']).set(51, names(205, 'last'));
    const { url: apiUrl } = await github(installations);
    const { door, passes } = await bot({ apiUrl });
    await door.settled();
    const looked = passes.map(({ repository }) => `${repository.owner}/${repository.repo}`).sort();
    expect(looked).toEqual([...names(205, 'last'), 'calls/registry'].sort());
  });

  it('each is looked at again when it is due, and in any case after the longest time', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/due', 'calls/quiet']]]));
    const { passes } = await bot({
      apiUrl,
      settings: { longest: 1_000 },
      pass: async ({ repository }) =>
        repository.repo === 'due'
          ? { ...quietPass, nextDue: new Date(Date.now() + 150).toISOString() }
          : quietPass,
    });
    await vi.waitFor(
      () => expect(passes.filter(({ repository: { repo } }) => repo === 'quiet').length).toBe(2),
      5_000,
    );
    expect(passes.filter(({ repository: { repo } }) => repo === 'due').length).toBeGreaterThanOrEqual(4);
  });

  it('those of one installation do not wait for another that is out of order', async () => {
    const small = await github(
      new Map([
        [4, ['broken/registry']],
        [5, ['calls/registry']],
      ]),
    );
    small.instead.set('/app/installations/4/access_tokens', { status: 404, body: { message: 'Not Found' } });
    const { door, passes, lines } = await bot({ apiUrl: small.url });
    await door.settled();
    expect(passes.map(({ repository }) => repository.owner)).toEqual(['calls']);
    expect(lines.join('')).toContain('An installation could not be looked at.');
    expect(door.health().status).toBe('ok');
  });

  it('the count is taken again until GitHub answers', async () => {
    const small = await github(new Map([[5, ['calls/registry']]]));
    small.instead.set('GET /app', {
      status: 401,
      body: { message: 'A JSON web token could not be decoded' },
    });
    const { door, lines } = await bot({ apiUrl: small.url });
    await vi.waitFor(() => expect(lines.join('')).toContain('APP_ID and PRIVATE_KEY'), 5_000);
    expect(door.health()).toMatchObject({
      status: 'starting',
      lastError: { text: 'GitHub does not know this app.' },
    });
  });
});

describe('a repository that is gone', () => {
  it('is forgotten when the repositories are counted again', async () => {
    const small = await github(new Map([[5, ['calls/registry', 'calls/gone']]]));
    const { door, passes } = await bot({ apiUrl: small.url, settings: { longest: 400 } });
    await door.settled();
    small.installations = new Map([[5, ['calls/registry']]]);
    door.count();
    await door.settled();
    const before = passes.length;
    await vi.waitFor(() => expect(passes.length).toBeGreaterThan(before + 1), 5_000);
    expect(passes.slice(before).every(({ repository }) => repository.repo === 'registry')).toBe(true);
    expect(door.health().repositories.known).toBe(1);
  });

  it('is not looked at because of a late webhook, once the installation is gone', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/registry']]]));
    const { door, passes, lines } = await bot({ apiUrl });
    await door.settled();
    door.look({ owner: 'other', repo: 'registry' });
    await door.settled();
    expect(passes).toHaveLength(1);
    expect(lines.join('')).toContain('The app is not installed here any more.');
  });
});

describe('the app itself', () => {
  const settings = () => ({ identities: ['github-actions[bot]'], debounce: 20 });

  it('loads into any Probot, and takes events from it', async () => {
    const { url: baseUrl } = await github(new Map([[5, ['calls/registry']]]));
    const { log, lines } = notedLog();
    const passes: string[] = [];
    const doors: Door[] = [];
    const probot = new Probot({ appId: 77, privateKey, secret, baseUrl, log: probotLog(log) });
    await probot.load(
      appWith({
        settings,
        senders: () => new Map(),
        reconcile: async ({ repository }) => {
          passes.push(repository.repo);
          return quietPass;
        },
        opened: door => void doors.push(door),
      }),
    );
    const [door] = doors;
    if (door === undefined) throw new Error('The door did not open.');
    onTestFinished(() => door.close());
    await door.settled();
    await probot.receive({ id: '1', name: 'push', payload: about('calls/registry') as never });
    await door.settled();
    expect(passes).toEqual(['registry', 'registry']);
    // Without a log of its own it writes to that of the Probot.
    expect(lines.join('')).toContain('Nothing is left to do.');
  });

  it('is what bot/app.ts exports, with everything in its place', async () => {
    const small = await github(new Map());
    const { log, lines } = notedLog();
    const { default: app } = await import('../../../bot/app.ts');
    const probot = new Probot({ appId: 77, privateKey, secret, baseUrl: small.url, log: probotLog(log) });
    await probot.load(app);
    await vi.waitFor(() => expect(lines.join('')).toContain('Counted the repositories.'), 5_000);
  });

  it("runs on Probot's own server, with /healthz", async () => {
    const small = await github(new Map([[5, ['calls/registry']]]));
    const port = await freePort();
    const doors: Door[] = [];
    const { log } = notedLog();
    const app = appWith({
      settings,
      log,
      senders: () => new Map(),
      reconcile: async () => quietPass,
      opened: door => void doors.push(door),
    });
    const ghe = new URL(small.url);
    const handlers = process.listeners('SIGINT');
    const server = await run(app, {
      env: {
        APP_ID: '77',
        PRIVATE_KEY: privateKey,
        WEBHOOK_SECRET: secret,
        PORT: String(port),
        HOST: '127.0.0.1',
        GHE_HOST: ghe.host,
        GHE_PROTOCOL: 'http',
        LOG_LEVEL: 'fatal',
      },
    });
    onTestFinished(async () => {
      await server.stop();
      for (const door of doors) await door.close();
    });
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    // This one's API is at /api/v3, where the small GitHub has nothing.
    expect(health.status).toBe(503);
    expect(
      (await fetch(`http://127.0.0.1:${port}/api/github/webhooks`, delivery('push', about('a/b')))).status,
    ).toBe(200);
    for (const added of process.listeners('SIGINT').filter(one => !handlers.includes(one))) {
      process.removeListener('SIGINT', added);
    }
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
