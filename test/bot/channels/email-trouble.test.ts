import { afterAll, describe, expect, test } from 'vitest';
import { anna, everybody, mailServer, senderTo, stopAll, stops, times } from './customers.ts';
import { portThat } from './mail-on-loopback.ts';
import { failedText, notice, unhurried } from './notice.ts';

afterAll(stopAll);

describe.concurrent('a mail server that puts off or refuses', () => {
  test('greylists: it is tried again soon, and then goes out', async () => {
    const server = await mailServer({
      toRecipient: address => `451 4.7.1 <${address}> greylisted, come back`,
    });
    const sender = senderTo(server.port, [anna]);
    expect(await sender.send(notice(), unhurried)).toEqual({
      failed:
        'The mail server put off 1 address (451 4.7.1). That is usual and settles itself; nothing to do unless it goes on for a day.',
      retry: true,
    });
    server.mood = {};
    expect(await sender.send(notice({ attempt: 2 }), unhurried)).toHaveProperty('evidence', 'handed-over');
  });

  test('refuses the address: staff are told where to look, and nobody is named', async () => {
    const server = await mailServer({ toRecipient: address => `550 5.1.1 <${address}> no such user` });
    expect(await senderTo(server.port, [anna]).send(notice(), unhurried)).toEqual({
      failed:
        'The mail server refused 1 address (550 5.1.1). Its log says which. Look through `NOTICE_CUSTOMERS_TO` for an address that is wrong or no longer exists and put the right one there.',
      retry: false,
    });
  });

  test('refuses the message once it has it', async () => {
    const server = await mailServer({ toMessage: () => '554 5.7.1 looks like spam' });
    expect(await senderTo(server.port, [anna]).send(notice(), unhurried)).toMatchObject({
      failed: expect.stringContaining('refused 1 address (554 5.7.1)'),
      retry: false,
    });
  });

  test('does not take the sender: the other addresses are not tried', async () => {
    const server = await mailServer({ toSender: '553 5.7.1 not your address' });
    expect(failedText(await senderTo(server.port, everybody).send(notice(), unhurried))).toBe(
      "The mail server does not take mail from the sender's address (553 5.7.1). Put one into `NOTICE_FROM` that this user may send from.",
    );
    expect(server.connections).toBe(1);
  });
});

describe.concurrent('no conversation comes about', () => {
  test.each([
    ['hangs up at once', (socket: { destroy(): void }) => socket.destroy(), /broke off the connection/],
    [
      'hangs up in the middle of the message',
      (socket: {
        write(text: string): void;
        destroy(): void;
        on(event: 'data', read: (data: Buffer) => void): void;
      }) => {
        socket.write('220 mail.example\r\n');
        socket.on('data', data => {
          const text = String(data);
          if (text.startsWith('DATA')) socket.write('354 go on\r\n');
          else if (/^(EHLO|MAIL|RCPT)/.test(text)) socket.write('250 fine\r\n');
          else socket.destroy();
        });
      },
      /broke off the connection/,
    ],
    ['says nothing', () => {}, /did not answer in time/],
    [
      'is a web server',
      (socket: { end(text: string): void }) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      /does not speak as a mail server does/,
    ],
    [
      'is too busy to greet',
      (socket: { end(text: string): void }) => socket.end('421 4.3.2 too busy\r\n'),
      /asked to come back later \(421 4\.3\.2\)/,
    ],
  ])('what listens %s', async (_what, speaks, words) => {
    const port = await portThat(speaks);
    stops.push(port.stop);
    const within = { ...times, greeting: 500 };
    const sent = await senderTo(port.port, everybody, { within }).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(words);
    expect(sent).toMatchObject({ retry: true });
    expect(sent).not.toHaveProperty('told');
  });

  test('nothing listens', async () => {
    const port = await portThat(() => {});
    await port.stop();
    expect(failedText(await senderTo(port.port, everybody).send(notice(), unhurried))).toBe(
      'The mail server could not be reached (ECONNREFUSED). Check host and port in `SMTP_URL`, and whether the server is running.',
    );
  });

  test('the server takes the message and then hangs', async () => {
    const server = await mailServer({ hangs: true });
    const within = { ...times, silence: 400 };
    const sent = await senderTo(server.port, everybody, { within }).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(/did not answer in time/);
    expect(server.connections).toBe(1);
  });

  test('all messages together take too long', async () => {
    const server = await mailServer({ hangs: true });
    const within = { ...times, notice: 300 };
    const sent = await senderTo(server.port, everybody, { within }).send(notice(), unhurried);
    expect(sent).toEqual({
      failed: 'The bot was stopped, or ran out of time, before the notice was out.',
      retry: true,
    });
  });

  test('the bot is stopped', async () => {
    const server = await mailServer({ hangs: true });
    const within = { ...times, silence: 60_000, notice: 60_000 };
    const sent = await senderTo(server.port, everybody, { within }).send(notice(), AbortSignal.timeout(250));
    expect(sent).toMatchObject({ failed: expect.stringContaining('The bot was stopped'), retry: true });
  });

  test('the password is wrong, or missing', async () => {
    const server = await mailServer({ login: { user: 'bot', password: 'right' } });
    const wrong = senderTo(server.port, everybody, { login: { user: 'bot', password: 'hunter2' } });
    expect(failedText(await wrong.send(notice(), unhurried))).toBe(
      'The mail server refused the user or the password (535 5.7.8). Put the ones that hold now into `SMTP_URL`.',
    );
    expect(failedText(await senderTo(server.port, everybody).send(notice(), unhurried))).toBe(
      'The mail server wants a user and a password (530). Put them into `SMTP_URL`.',
    );
    expect(server.connections).toBe(2);
  });

  test('the certificate cannot be trusted', async () => {
    const server = await mailServer({ tls: true });
    const sent = await senderTo(server.port, [anna]).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(
      /^The certificate of the mail server was not accepted \([A-Z_]+\), so nothing was sent\./,
    );
    expect(server.received).toEqual([]);
  });

  test('a password is not sent over a line that anybody can read', async () => {
    const login = { user: 'bot', password: 'secret' };
    const server = await mailServer({ login });
    // This machine under a name that is not known to be this machine.
    const sent = await senderTo(server.port, [anna], { login, host: '0.0.0.0' }).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(/A user and a password are sent only over TLS/);
    expect(server.received).toEqual([]);
  });

  test('TLS is spoken to a port that does not speak it', async () => {
    const server = await mailServer();
    const sent = await senderTo(server.port, [anna], { secure: true }).send(notice(), unhurried);
    expect(failedText(sent)).toMatch(/^No secure connection to the mail server came about/);
  });
});
