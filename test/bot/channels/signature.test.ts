import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keysIn } from '../../../bot/channels/secret.ts';
import { signatureOf } from '../../../bot/channels/signature.ts';
import { webhookSender } from '../../../bot/channels/webhook.ts';
import { notice, unhurried } from './notice.ts';
import { status, WebOnLoopback } from './web-on-loopback.ts';

const variables = { url: 'NOTICE_SYSTEMS_URL', secret: 'NOTICE_SYSTEMS_SECRET' };
const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
const older = `whsec_${Buffer.alloc(24, 6).toString('base64')}`;

afterEach(() => {
  vi.useRealTimers();
});

test('the signature is the one that the libraries of Standard Webhooks make', () => {
  const keys = keysIn('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw') ?? [];
  const signature = signatureOf('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}', keys);
  expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

describe('the receiver in the documentation', async () => {
  const docs = readFileSync(new URL('../../../docs/channels.md', import.meta.url), 'utf8');
  const code = /```js\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
  const { isGenuine }: { isGenuine(headers: object, body: Buffer, secret: string): boolean } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );

  async function received(keys: string) {
    const server = await new WebOnLoopback(status(204)).start();
    const sender = webhookSender(
      { address: server.url, keys: keysIn(keys) ?? [], variables },
      () => new Date(),
    );
    await sender.send(notice(), unhurried);
    await server.stop();
    const [request] = server.requests;
    if (request === undefined) throw new Error('nothing came');
    return request;
  }

  test('knows what is ours, also while a secret is exchanged', async () => {
    const { headers, body } = await received(secret);
    expect(isGenuine(headers, body, secret)).toBe(true);
    expect(isGenuine(headers, body, older)).toBe(false);
    const both = await received(`${secret} ${older}`);
    expect(isGenuine(both.headers, both.body, secret)).toBe(true);
    expect(isGenuine(both.headers, both.body, older)).toBe(true);
  });

  test('knows what was altered, renamed, is unsigned, or is sent again later by somebody else', async () => {
    const { headers, body } = await received(secret);
    const altered = Buffer.from(String(body).replace('0042', '0043'));
    expect(isGenuine(headers, altered, secret)).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-id': 'notice_other' }, body, secret)).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-signature': 'v1,' }, body, secret)).toBe(false);
    expect(isGenuine({}, body, secret)).toBe(false);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 });
    expect(isGenuine(headers, body, secret)).toBe(false);
  });

  test('is shown an event that looks as ours do', async () => {
    const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(docs)?.[1] ?? '');
    const { body } = await received(secret);
    const sent = JSON.parse(String(body));
    expect(Object.keys(shown)).toEqual(Object.keys(sent));
    expect(Object.keys(shown.data)).toEqual(Object.keys(sent.data));
  });
});
