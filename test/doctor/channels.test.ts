import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { diagnose } from '../../doctor/diagnose.ts';
import { lookAtChannels } from '../../doctor/look/channels.ts';
import type { Observation } from '../../doctor/observation.ts';
import { isCustomers, sendTests } from '../../doctor/send-test.ts';
import { decodedWords, MailOnLoopback, portThat } from '../bot/channels/mail-on-loopback.ts';
import { WebOnLoopback } from '../bot/channels/web-on-loopback.ts';
import { Patient, Visit } from './a-patient.ts';

let acme: Patient;
let seen: Observation;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  acme = await Patient.healthy();
  seen = await acme.seen();
}, 60_000);
afterAll(() => acme.end());
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function server(mood = {}): Promise<MailOnLoopback> {
  const mail = await new MailOnLoopback(mood).start();
  stops.push(() => mail.stop());
  return mail;
}

const times = { connection: 400, greeting: 400, silence: 400, notice: 2000 };
const email = { id: 'customers', kind: 'email', required: true } as const;
const webhook = { id: 'partner-systems', kind: 'webhook', required: true } as const;
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** What is said of channels in an environment. */
async function visit(
  channels: readonly (typeof email | typeof webhook)[],
  env: Record<string, string>,
  more: Partial<Observation> = {},
): Promise<Visit> {
  return new Visit(
    diagnose({ ...seen, channels: await lookAtChannels([{ channels }], env, times), ...more }),
  );
}

const mailEnv = (url: string) => ({
  SMTP_URL: url,
  NOTICE_FROM: 'Example Calls Privacy <privacy@calls.example>',
  NOTICE_CUSTOMERS_TO: 'customers@lists.calls.example',
});

describe('a mail server', () => {
  const login = { user: 'bot', password: 'sesame' };

  test('answers, and takes user and password; nothing is sent', async () => {
    const mail = await server({ login });
    const said = await visit([email], mailEnv(`smtp://bot:sesame@127.0.0.1:${mail.port}`));
    expect(said.of('mail-server')).toEqual([
      'fine (customers): The mail server answered from here; user and password were taken. Nothing was sent.',
    ]);
    expect(mail.received).toEqual([]);
  });

  test('refuses the password, and nothing of it is repeated', async () => {
    const mail = await server({ login });
    const said = await visit([email], mailEnv(`smtp://bot:swordfish@127.0.0.1:${mail.port}`));
    expect(said.notFine).toEqual(['mail-server']);
    expect(said.of('mail-server')[0]).toMatch(/refused the user or the password \(535 5\.7\.8\)/);
    expect(JSON.stringify(said.diagnosis)).not.toMatch(/swordfish|127\.0\.0\.1|lists\.calls/);
  });

  test('is not there', async () => {
    const mail = await server();
    const { port } = mail;
    await mail.stop();
    const said = await visit([email], mailEnv(`smtp://127.0.0.1:${port}`));
    expect(said.of('mail-server')[0]).toMatch(
      /^not-fine \(customers\): The mail server could not be reached/,
    );
  });

  test('is silent', async () => {
    const silent = await portThat(() => {});
    stops.push(silent.stop);
    const said = await visit([email], mailEnv(`smtp://127.0.0.1:${silent.port}`));
    expect(said.of('mail-server')[0]).toMatch(
      /^not-fine \(customers\): The mail server did not answer in time/,
    );
  });

  test('has a certificate that nobody vouches for', async () => {
    const mail = await server({ tls: true });
    const said = await visit([email], mailEnv(`smtp://127.0.0.1:${mail.port}`));
    expect(said.of('mail-server')[0]).toMatch(/certificate of the mail server was not accepted/);
  });

  test('is called on once, however many channels use it', async () => {
    const mail = await server();
    const two = [email, { ...email, id: 'partners' as never }];
    await visit(two, {
      ...mailEnv(`smtp://127.0.0.1:${mail.port}`),
      NOTICE_PARTNERS_TO: 'p@lists.calls.example',
    });
    expect(mail.connections).toBe(1);
  });
});

describe('a receiver of webhooks', () => {
  const env = (url: string) => ({ NOTICE_PARTNER_SYSTEMS_URL: url, NOTICE_PARTNER_SYSTEMS_SECRET: secret });

  test('is reached, and gets no request', async () => {
    const web = await new WebOnLoopback(response => response.end()).start();
    stops.push(() => web.stop());
    const said = await visit([webhook], env(new URL('/notices', web.url).href));
    expect(said.of('webhook-target')).toEqual([
      "fine (partner-systems): A connection to the receiver's server came about from here. No request was made.",
    ]);
    expect(web.requests).toEqual([]);
  });

  test('does not speak TLS', async () => {
    const web = await new WebOnLoopback(response => response.end()).start();
    stops.push(() => web.stop());
    const said = await visit([webhook], env(`https://${web.url.host}/notices`));
    expect(said.of('webhook-target')[0]).toMatch(/^not-fine \(partner-systems\): No secure connection/);
  });

  test.each([
    ['is not there', (socket: { destroy(): void }) => socket.destroy(), 'https', /broke off the connection/],
    ['never answers', () => {}, 'https', /did not answer in time/],
  ] as const)('%s', async (_, speaks, scheme, said) => {
    const port = await portThat(speaks);
    stops.push(port.stop);
    const heard = await visit([webhook], env(`${scheme}://127.0.0.1:${port.port}/x`));
    expect(heard.of('webhook-target')[0]).toMatch(said);
  });
});

describe('settings', () => {
  test('of which nothing stands in a terminal: the bot may have them elsewhere', async () => {
    const said = await visit([email], {});
    expect(said.notFine).toEqual([]);
    expect(said.cannotSee).toEqual(['channel-settings']);
    expect(said.of('channel-settings')[0]).toMatch(
      /^cannot-see \(customers\): Whether the bot has `SMTP_URL`, `NOTICE_FROM`, `NOTICE_CUSTOMERS_TO` cannot be seen: none of them is set here, which need not be where the bot runs\. → Run this where the bot runs/,
    );
  });

  test('of which nothing was handed to the step: the bot’s own step may have them', async () => {
    const said = await visit([email], {}, { place: 'workflow' });
    expect(said.cannotSee).toEqual(['channel-settings']);
    expect(said.of('channel-settings')[0]).toMatch(
      /→ Where a workflow is the bot, give this step the same lines/,
    );
  });

  test('that are empty, as unset secrets arrive in a workflow, are wrong', async () => {
    const empty = { SMTP_URL: '', NOTICE_FROM: '', NOTICE_CUSTOMERS_TO: '' };
    const said = await visit([email], empty, { place: 'workflow' });
    expect(said.notFine).toEqual(['channel-settings']);
    expect(said.of('channel-settings')[0]).toMatch(
      /`SMTP_URL` is not set\..*`NOTICE_CUSTOMERS_TO` is not set\./,
    );
  });

  test('of which one is missing or wrong is wrong anywhere, and its value is not repeated', async () => {
    const said = await visit([email], {
      SMTP_URL: 'smtp://bot:sesame@:',
      NOTICE_CUSTOMERS_TO: 'not an address',
    });
    expect(said.notFine).toEqual(['channel-settings']);
    expect(JSON.stringify(said.diagnosis)).not.toMatch(/sesame|not an address/);
  });
});

describe('a test to yourself', () => {
  const now = new Date('2026-11-23T09:00:00Z');

  test('goes to the address that was given, marked, and to nobody else', async () => {
    const mail = await server();
    const env = mailEnv(`smtp://127.0.0.1:${mail.port}`);
    const answers = await sendTests('you@calls.example', [email, webhook], env, now, times);
    expect(answers.map(({ verdict, about }) => [verdict, about])).toEqual([['fine', 'customers']]);
    expect(mail.received.map(({ recipients }) => recipients)).toEqual([['you@calls.example']]);
    const [test] = mail.received;
    expect(decodedWords(test?.headers.get('subject') ?? '')).toBe(
      '[Test] Notices to customers, channel customers: nothing has changed',
    );
    expect(test?.headers.get('from')).toContain('privacy@calls.example');
    expect(test?.body).toContain('This is a test of subprocessor-registry.');
    expect(test?.raw).not.toContain('lists.calls.example');
  });

  test('that is refused says so without the address', async () => {
    const mail = await server({ toRecipient: (address: string) => `550 5.1.1 no ${address}` });
    const [answer] = await sendTests(
      'you@calls.example',
      [email],
      mailEnv(`smtp://127.0.0.1:${mail.port}`),
      now,
      times,
    );
    expect(answer?.found).toBe(
      'The test could not be sent. The mail server refused the address you gave (550 5.1.1).',
    );
  });

  test('is not sent without settings, or without a channel', async () => {
    expect((await sendTests('you@calls.example', [email], {}, now))[0]).toMatchObject({
      verdict: 'not-fine',
    });
    expect((await sendTests('you@calls.example', [webhook], {}, now))[0]?.found).toContain(
      'no channel of kind',
    );
  });

  test('never goes to an address that notices go to', () => {
    const env = mailEnv('smtp://127.0.0.1:25');
    expect(isCustomers('Customers@lists.calls.example', [email], env)).toBe(true);
    expect(isCustomers('you@calls.example', [email], env)).toBe(false);
  });
});
