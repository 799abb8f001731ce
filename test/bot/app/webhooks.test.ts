import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ABot, aBot, about, delivery, secret } from './a-bot.ts';
import { type SmallGithub, smallGithub } from './small-github.ts';

const path = '/api/github/webhooks';
let github: SmallGithub;
let bot: ABot;

beforeAll(async () => {
  github = await smallGithub(new Map([[5, ['calls/registry']]]));
  bot = await aBot({ apiUrl: github.url, limits: { most: 100_000, time: 300 } });
  await bot.door.settled();
});

afterAll(async () => {
  await bot.close();
  await github.close();
});

/** Passes that a request led to. */
async function passesAfter(send: () => Promise<unknown>): Promise<number> {
  // What another test has sent may still be on its way.
  await bot.door.settled();
  const before = bot.passes.length;
  await send();
  await bot.door.settled();
  return bot.passes.length - before;
}

const send = (request: RequestInit, to = path) => fetch(`${bot.address}${to}`, request);

describe('a webhook', () => {
  it('is answered at once and leads to a pass over its repository', async () => {
    const comment = delivery('issue_comment', about('calls/registry', { comment: { body: '/object' } }));
    const passes = await passesAfter(async () => {
      const response = await send(comment);
      expect(response.status).toBe(200);
    });
    expect(passes).toBe(1);
    expect(bot.passes.at(-1)?.repository).toEqual({ owner: 'calls', repo: 'registry' });
  });

  it('is taken at the top as well, where the set-up page registers it', async () => {
    const passes = await passesAfter(async () => {
      expect((await send(delivery('push', about('calls/registry')), '/')).status).toBe(200);
    });
    expect(passes).toBe(1);
  });

  it.each([
    ['no signature', () => delivery('push', about('calls/registry'), null), 400],
    ['a signature made with another secret', () => delivery('push', about('calls/registry'), 'wrong'), 400],
    ['a body that is no JSON', () => ({ ...delivery('push', {}), body: '{' }), 400],
    [
      'another content type',
      () => {
        const request = delivery('push', about('calls/registry'));
        return { ...request, headers: { ...request.headers, 'content-type': 'text/plain' } };
      },
      415,
    ],
  ])('with %s is refused and leads to nothing', async (_what, request, status) => {
    const passes = await passesAfter(async () => {
      expect((await send(request())).status).toBe(status);
    });
    expect(passes).toBe(0);
  });

  it('that is delivered twice leads to a look that finds nothing new', async () => {
    const request = delivery('issues', about('calls/registry'));
    const passes = await passesAfter(async () => {
      expect((await send(request)).status).toBe(200);
      expect((await send(request)).status).toBe(200);
    });
    expect(passes).toBeGreaterThanOrEqual(1);
    expect(passes).toBeLessThanOrEqual(2);
  });

  it('leads to few passes when there are a thousand of them', async () => {
    const request = delivery('issue_comment', about('calls/registry'));
    const passes = await passesAfter(async () => {
      for (let hundred = 0; hundred < 10; hundred += 1) {
        const answers = await Promise.all(Array.from({ length: 100 }, () => send(request)));
        expect(answers.every(({ status }) => status === 200)).toBe(true);
        await Promise.all(answers.map(answer => answer.text()));
      }
    });
    expect(passes).toBeGreaterThanOrEqual(1);
    // The burst is 20 ms long for this bot, and a second by default.
    expect(passes).toBeLessThan(200);
  });

  it.each(['pull_request', 'pull_request_review', 'merge_group', 'label', 'something_new'])(
    'of the kind %s means "look again" like any other',
    async event => {
      expect(await passesAfter(() => send(delivery(event, about('calls/registry'))))).toBe(1);
    },
  );

  it('that names no repository, or none that can be, is answered and done with', async () => {
    const odd = [
      { zen: 'Calm' },
      about('../../etc'),
      about('calls'),
      { repository: null },
      { repository: 'x' },
    ];
    for (const payload of odd) {
      expect(
        await passesAfter(async () => expect((await send(delivery('ping', payload))).status).toBe(200)),
      ).toBe(0);
    }
  });

  it('about an installation makes the bot count its repositories again', async () => {
    github.installations = new Map([[5, ['calls/registry', 'calls/second']]]);
    expect(
      await passesAfter(() => send(delivery('installation_repositories', { installation: { id: 5 } }))),
    ).toBe(1);
    expect(bot.passes.at(-1)?.repository.repo).toBe('second');
  });
});

describe('a body', () => {
  it('that says it is too long is refused', async () => {
    const response = await send({ ...delivery('push', {}), body: 'x'.repeat(100_001) });
    expect(response.status).toBe(413);
    expect(await response.text()).toBe('The request is too large.\n');
  });

  it('that turns out to be too long is refused', async () => {
    const answer = await raw(
      ['transfer-encoding: chunked'],
      Array.from({ length: 8 }, () => `4000\r\n${'x'.repeat(0x4000)}\r\n`),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('that does not come to an end in time is refused', async () => {
    const answer = await raw(['content-length: 1000'], ['{"slow":']);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('The request took too long.');
  });

  it('that breaks off harms nobody', async () => {
    await new Promise<void>(resolve => {
      const { port, hostname } = new URL(bot.address);
      const socket = connect(Number(port), hostname, () => {
        socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{`);
        socket.destroy();
      });
      socket.on('close', () => resolve());
    });
    expect((await send(delivery('push', about('calls/registry')))).status).toBe(200);
  });
});

describe('every other request', () => {
  it.each([
    ['GET', '/ping'],
    ['GET', '/'],
    ['GET', '/probot'],
    ['GET', '/.env'],
    ['POST', '/healthz'],
    ['PUT', path],
    ['GET', path],
    ['DELETE', '/../../etc/passwd'],
  ])('%s %s is answered, with headers that give nothing away', async (method, to) => {
    const response = await send({ method, signal: AbortSignal.timeout(5_000) }, to);
    expect(response.status).toBe(404);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('the log', () => {
  it('holds JSON lines without secrets and without what people wrote', async () => {
    const words = 'Erika Beispiel of example-customer.example objects';
    await send(delivery('issue_comment', about('calls/registry', { comment: { body: words } })));
    await send(delivery('issue_comment', about('calls/registry', { comment: { body: words } }), 'wrong'));
    await send({ ...delivery('issue_comment', {}), body: `{"comment": "${words}` });
    await bot.door.settled();
    const log = bot.lines.join('');
    for (const line of bot.lines) expect(Object.keys(JSON.parse(line))).toContain('text');
    expect(log).toContain('signature');
    expect(log).not.toContain('Erika');
    expect(log).not.toContain(secret);
    expect(log).not.toContain('ghs_');
    expect(log).not.toContain('PRIVATE');
  });
});

/** Sends a request by hand and answers what came back before the line was cut. */
function raw(headers: readonly string[], parts: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port, hostname } = new URL(bot.address);
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${[`POST ${path} HTTP/1.1`, 'host: bot.example', ...headers].join('\r\n')}\r\n\r\n`);
      for (const part of parts) socket.write(part);
    });
    socket.setTimeout(10_000, () => reject(new Error('no answer')));
    socket.on('data', data => {
      answer += data.toString();
      if (answer.includes('\r\n\r\n')) {
        socket.destroy();
        resolve(answer);
      }
    });
    socket.on('error', reject);
  });
}
