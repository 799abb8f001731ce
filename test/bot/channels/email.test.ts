import { afterAll, describe, expect, test } from 'vitest';
import { anna, ben, cleo, everybody, mailServer, senderTo, stopAll } from './customers.ts';
import { decodedWords, unquoted } from './mail-on-loopback.ts';
import { failedText, notice, unhurried } from './notice.ts';

afterAll(stopAll);

describe.concurrent('a notice that goes out', () => {
  test('comes as text and HTML, from us, to be answered where objections are read', async () => {
    const server = await mailServer();
    const sent = await senderTo(server.port, [anna]).send(notice(), unhurried);
    expect(sent).toEqual({
      evidence: 'handed-over',
      detail: 'handed to our mail server for 1 address, Message-ID 0042.n-0001.…',
    });
    const mail = server.to(anna);
    const header = (name: string) => decodedWords(mail.headers.get(name) ?? '(missing)');
    expect(mail.sender).toBe('privacy@calls.example');
    expect(header('from')).toBe('Example Calls Prïvacy <privacy@calls.example>');
    expect(header('to')).toBe(anna);
    expect(header('reply-to')).toBe('objections@calls.example');
    expect(header('subject')).toBe(notice().subject);
    expect(header('date')).toBe('Mon, 23 Nov 2026 08:00:00 +0000');
    expect(header('list-id')).toBe('<customers.subprocessor-notices.calls.example>');
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('x-auto-response-suppress')).toBe('OOF, AutoReply');
    expect(header('message-id')).toMatch(/^<0042\.n-0001\.[0-9a-f]{32}@calls\.example>$/);
    expect(header('content-type')).toMatch(/^multipart\/alternative/);
    expect(mail.body).toContain('Content-Type: text/plain; charset=utf-8');
    expect(mail.body).toContain(
      '\r\nwe plan to work with one more company that handles personal data for you.\r\n',
    );
    expect(mail.body).toContain('<p>Hello,</p>');
  });

  test('holds nothing that is fetched or that tells who sent it with what', async () => {
    const server = await mailServer();
    await senderTo(server.port, [anna]).send(notice(), unhurried);
    const { raw, headers } = server.to(anna);
    expect(raw).not.toMatch(/https?:|<img|cid:/i);
    expect([...headers.keys()].sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-id',
      'message-id',
      'mime-version',
      'reply-to',
      'subject',
      'to',
      'x-auto-response-suppress',
    ]);
  });

  test('is plain text alone where there is no HTML', async () => {
    const server = await mailServer();
    await senderTo(server.port, [anna]).send(
      notice({ html: null, text: `Grüße\n.\n.. ${'end '.repeat(20)}\n` }),
      unhurried,
    );
    const { headers, body } = server.to(anna);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(unquoted(body)).toBe(`Grüße\r\n.\r\n..${' end'.repeat(18)}\r\nend end\r\n`);
  });

  test('reaches several addresses one by one, and none learns of another', async () => {
    const server = await mailServer();
    const sent = await senderTo(server.port, everybody).send(notice(), unhurried);
    expect(sent).toMatchObject({
      evidence: 'handed-over',
      detail: expect.stringContaining('for 3 addresses'),
    });
    expect(server.received.map(({ recipients }) => recipients)).toEqual([[anna], [ben], [cleo]]);
    for (const { raw, recipients } of server.received) {
      const others = everybody.filter(address => !recipients.includes(address));
      expect(others.filter(address => raw.includes(address))).toEqual([]);
    }
  });

  test('has the same Message-ID whenever it is tried, another for each address and each notice', async () => {
    const server = await mailServer();
    const sender = senderTo(server.port, [anna, ben]);
    await sender.send(notice(), unhurried);
    const again = await sender.send(notice({ attempt: 2 }), unhurried);
    await sender.send(notice({ notice: 'n-0002' }), unhurried);
    const ids = server.received.map(({ headers }) => headers.get('message-id') ?? '');
    expect(ids.slice(0, 2)).toEqual(ids.slice(2, 4));
    expect(new Set(ids).size).toBe(4);
    expect(again).toMatchObject({
      detail: expect.stringContaining('attempt 2, so that a copy may have arrived before'),
    });
  });

  test('has a Message-ID that a single address leaves no trace in, for there is no key to hide it with', async () => {
    const server = await mailServer();
    await senderTo(server.port, [anna]).send(notice(), unhurried);
    await senderTo(server.port, [ben]).send(notice(), unhurried);
    expect(server.to(anna).headers.get('message-id')).toBe(server.to(ben).headers.get('message-id'));
  });

  test('logs in where it is asked to', async () => {
    const login = { user: 'bot', password: 'p%:/@ß' };
    const server = await mailServer({ login });
    expect(await senderTo(server.port, [anna], { login }).send(notice(), unhurried)).toHaveProperty(
      'evidence',
    );
  });
});

describe.concurrent('hostile names', () => {
  test('add no header, no recipient, no line', async () => {
    const server = await mailServer();
    const evil = 'Evil\r\nBcc: everybody@victim.example\r\n\r\nGmbH\u202Egpj.exe\u2028X-A: b\0';
    await senderTo(server.port, [anna]).send(
      notice({ subject: `New: ${evil} until\tWednesday`, text: evil, channel: 'customers' }),
      unhurried,
    );
    const { headers, recipients } = server.to(anna);
    expect(recipients).toEqual([anna]);
    expect(headers.has('bcc')).toBe(false);
    expect(headers.has('x-a')).toBe(false);
    expect(decodedWords(headers.get('subject') ?? '')).toBe(
      'New: Evil Bcc: everybody@victim.example GmbHU+202Egpj.exe X-A: bU+0000 until Wednesday',
    );
  });

  test('in the address for replies, nothing is sent', async () => {
    const server = await mailServer();
    const objectionsAddress = 'a@calls.example\r\nBcc: everybody@victim.example';
    const sent = await senderTo(server.port, [anna]).send(notice({ objectionsAddress }), unhurried);
    expect(sent).toEqual({ failed: expect.stringContaining('`objections.email`'), retry: false });
    expect(server.connections).toBe(0);
  });
});

describe.concurrent('some have it and some have not', () => {
  test('one of several is refused: the rest have it, once, and the repaired address gets it too', async () => {
    const server = await mailServer({
      toRecipient: address => (address === ben ? '550 5.1.1 gone' : undefined),
    });
    const first = await senderTo(server.port, everybody).send(notice(), unhurried);
    expect(first).toMatchObject({
      failed: expect.stringContaining('2 of 3 addresses have the notice; the next attempt leaves them out.'),
      retry: false,
    });
    expect(server.received.flatMap(({ recipients }) => recipients)).toEqual([anna, cleo]);

    const told = 'told' in first ? (first.told ?? []) : [];
    expect(told).toHaveLength(2);
    const repaired = 'office@ben.example';
    const second = await senderTo(server.port, [cleo, anna, repaired]).send(
      notice({ attempt: 2, told }),
      unhurried,
    );
    expect(second).toHaveProperty('evidence', 'handed-over');
    expect(server.received.flatMap(({ recipients }) => recipients)).toEqual([anna, cleo, repaired]);
  });

  test('one is put off, one is refused: both are counted, and it is tried again soon', async () => {
    const server = await mailServer({
      toRecipient: address => ({ [anna]: '452 4.2.2 full', [ben]: '550 5.1.1 gone' })[address],
    });
    const sent = await senderTo(server.port, everybody).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(
      /put off 1 address \(452 4\.2\.2\).* refused 1 address \(550 5\.1\.1\).* 1 of 3/,
    );
    expect(sent).toMatchObject({ retry: true });
  });

  test('the marks of those who have it fit no other notice and no other secret', async () => {
    const server = await mailServer({
      toRecipient: address => (address === ben ? '451 4.7.1 wait' : undefined),
    });
    const sender = senderTo(server.port, [anna, ben]);
    const marks = async (id: string) => {
      const sent = await sender.send(notice({ notice: id }), unhurried);
      return 'told' in sent ? (sent.told ?? []) : [];
    };
    const [one] = await marks('n-0001');
    const [other] = await marks('n-0002');
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(one).not.toBe(other);
    await sender.send(notice({ notice: 'n-0003', told: [one ?? '', other ?? ''] }), unhurried);
    expect(server.received.filter(({ recipients }) => recipients.includes(anna))).toHaveLength(3);
  });

  test('the connection breaks after the first: who has it is known, the rest are not tried any more', async () => {
    const server = await mailServer({ dropsAt: ben });
    const sent = await senderTo(server.port, everybody).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(
      /^The mail server broke off the connection \(\w+\)\..* 1 of 3 addresses have the notice; the next attempt leaves them out\.$/,
    );
    expect(sent).toMatchObject({ retry: true, told: [expect.any(String)] });
    expect(server.connections).toBe(2);
  });

  test('the server shuts down after the first: the rest wait', async () => {
    const server = await mailServer({
      toRecipient: address => (address === ben ? '421 4.3.2 bye' : undefined),
    });
    const sent = await senderTo(server.port, everybody).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(/^The mail server asked to come back later \(421 4\.3\.2\)/);
    expect(server.connections).toBe(2);
  });
});
