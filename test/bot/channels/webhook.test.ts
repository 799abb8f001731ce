import { afterAll, describe, expect, test } from 'vitest';
import { webhookSender } from '../../../bot/channels/webhook.ts';
import { MailOnLoopback, portThat } from './mail-on-loopback.ts';
import { failedText, monday, notice, unhurried } from './notice.ts';
import { type Answer, status, WebOnLoopback } from './web-on-loopback.ts';

const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map(stop => stop())));

const variables = { url: 'NOTICE_SYSTEMS_URL', secret: 'NOTICE_SYSTEMS_SECRET' };

async function receiver(answer: Answer): Promise<WebOnLoopback> {
  const server = await new WebOnLoopback(answer).start();
  stops.push(() => server.stop());
  return server;
}

function senderTo(address: URL, milliseconds = 15_000) {
  return webhookSender({ address, keys: [Buffer.alloc(32, 9)], variables }, monday, milliseconds);
}

describe.concurrent('a notice that goes out', () => {
  test('is one event with everything a customer system needs', async () => {
    const server = await receiver(status(202));
    const sent = await senderTo(server.url).send(notice(), unhurried);
    expect(sent).toEqual({ evidence: 'accepted', detail: "accepted by the receiver's server (202)" });
    const [request] = server.requests;
    expect(request).toMatchObject({
      method: 'POST',
      path: '/notices?for=calls',
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'webhook-timestamp': '1795420800',
        'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
        'webhook-id': expect.stringMatching(/^notice_[0-9a-f]{32}$/),
      },
    });
    expect(JSON.parse(String(request?.body))).toEqual({
      specversion: '1.0',
      id: request?.headers['webhook-id'],
      source: 'https://git.example/calls/subprocessors',
      type: 'subprocessors.notice.announcement',
      subject: 'changes/42',
      datacontenttype: 'application/json',
      data: {
        record: '0042',
        change: 42,
        notice: 'n-0001',
        kind: 'announcement',
        channel: 'customers',
        group: 'standard',
        subject: notice().subject,
        text: notice().text,
        html: notice().html,
        digest: notice().digest,
        deadline: '2026-12-09T23:00:00Z',
        objections: { email: 'objections@calls.example' },
        publisher: { name: 'Example Calls', contact: 'privacy@calls.example' },
        repository: notice().repository,
      },
    });
  });

  test('is the same to the byte when it is tried again, so that a double can be dropped', async () => {
    const server = await receiver(status(200));
    const sender = senderTo(server.url);
    await sender.send(notice(), unhurried);
    const again = await sender.send(notice({ attempt: 2 }), unhurried);
    await sender.send(notice({ notice: 'n-0002' }), unhurried);
    const [first, second, other] = server.requests;
    expect(second?.body).toEqual(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(other?.headers['webhook-id']).not.toBe(first?.headers['webhook-id']);
    expect(again).toMatchObject({ detail: expect.stringContaining('attempt 2; a double has the same id') });
  });

  test('carries hostile text as text', async () => {
    const server = await receiver(status(200));
    const evil = 'Evil\r\nwebhook-id: forged\0"}\u2028<script>';
    await senderTo(server.url).send(notice({ subject: evil, record: '0042.2' }), unhurried);
    expect(JSON.parse(String(server.requests[0]?.body)).data.subject).toBe(evil);
    expect(server.requests[0]?.headers['webhook-id']).not.toContain('.');
  });

  test('has gone out once the status is there, however long the body takes or how big it is', async () => {
    const server = await receiver(response => {
      response.writeHead(200);
      response.write('x'.repeat(100_000));
    });
    expect(await senderTo(server.url).send(notice(), unhurried)).toHaveProperty('evidence', 'accepted');
  });
});

describe.concurrent('a receiver that does not take it', () => {
  test.each([
    [301, false, /Redirects are not followed\. Put the address it moved to into `NOTICE_SYSTEMS_URL`/],
    [307, false, /Redirects are not followed/],
    [400, false, /does not take the notice as it is/],
    [401, false, /`NOTICE_SYSTEMS_SECRET` is the secret it knows/],
    [403, false, /`NOTICE_SYSTEMS_SECRET`/],
    [404, false, /check `NOTICE_SYSTEMS_URL`/],
    [408, true, /may take the notice later/],
    [409, true, /may take the notice later/],
    [410, false, /check `NOTICE_SYSTEMS_URL`/],
    [413, false, /does not take the notice as it is/],
    [425, true, /may take the notice later/],
    [429, true, /may take the notice later/],
    [500, true, /trouble of its own/],
    [503, true, /trouble of its own/],
  ])('answers %i', async (code, retry, words) => {
    const other = await receiver(status(200));
    const server = await receiver(status(code, { location: String(other.url) }));
    const sent = await senderTo(server.url).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(new RegExp(`^The receiver answered ${code}\\. `));
    expect(failedText(sent)).toMatch(words);
    expect(sent).toMatchObject({ retry });
    expect(other.requests).toEqual([]);
  });

  test('writes customers into its answer: nothing of it is passed on', async () => {
    const server = await receiver(response =>
      response.writeHead(500, 'dpo@cleo.example').end('dpo@cleo.example'),
    );
    expect(failedText(await senderTo(server.url).send(notice(), unhurried))).not.toContain('cleo');
  });

  test('hangs', async () => {
    const server = await receiver(() => {});
    const sent = await senderTo(server.url, 200).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(/^The receiver's server did not answer in time\./);
    expect(sent).toMatchObject({ retry: true });
  });

  test('is not there any more when the bot is stopped', async () => {
    const server = await receiver(() => {});
    expect(failedText(await senderTo(server.url).send(notice(), AbortSignal.timeout(100)))).toMatch(
      /stopped|in time/,
    );
    const stop = new AbortController();
    stop.abort();
    expect(await senderTo(server.url).send(notice(), stop.signal)).toEqual({
      failed: 'The bot was stopped before the receiver had answered.',
      retry: true,
    });
  });

  test('hangs up', async () => {
    const server = await receiver(response => response.destroy());
    expect(failedText(await senderTo(server.url).send(notice(), unhurried))).toMatch(
      /broke off the connection/,
    );
  });

  test('does not listen', async () => {
    const port = await portThat(() => {});
    await port.stop();
    const sent = await senderTo(new URL(`http://127.0.0.1:${port.port}/`)).send(notice(), unhurried);
    expect(failedText(sent)).toBe(
      "The receiver's server could not be reached (ECONNREFUSED). Check host and port in `NOTICE_SYSTEMS_URL`, and whether it is running.",
    );
  });

  test('speaks no TLS', async () => {
    const server = await receiver(status(200));
    const address = new URL(server.url);
    address.protocol = 'https:';
    expect(failedText(await senderTo(address).send(notice(), unhurried))).toMatch(/^No secure connection/);
  });

  test('is a mail server', async () => {
    const server = await new MailOnLoopback().start();
    stops.push(() => server.stop());
    const sent = await senderTo(new URL(`http://127.0.0.1:${server.port}/`)).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(/^The notice could not be sent to the receiver's server/);
  });
});
