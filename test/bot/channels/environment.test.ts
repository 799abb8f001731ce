import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelsSetUp, sendersOf, setupProblems } from '../../../bot/channels/environment.ts';
import { MailOnLoopback } from './mail-on-loopback.ts';
import { monday, notice, unhurried } from './notice.ts';

const policy = {
  channels: [
    { id: 'issue', kind: 'issue', required: false },
    { id: 'customers', kind: 'email', required: true },
    { id: 'partner-systems', kind: 'webhook', required: false },
  ],
} as const;

const good = {
  SMTP_URL: 'smtps://bot:p%40ss@mail.calls.example',
  NOTICE_FROM: 'Example Calls Privacy <privacy@calls.example>',
  NOTICE_CUSTOMERS_TO: 'notices@anna.example',
  NOTICE_PARTNER_SYSTEMS_URL: 'https://hooks.partner.example/notices',
  NOTICE_PARTNER_SYSTEMS_SECRET: `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
};

/** What is said of the settings when one of them is another. */
function told(some: { [variable: string]: string | undefined }): string[] {
  return setupProblems(policy, { ...good, ...some }).map(({ message }) => message);
}

describe('which channels are set up', () => {
  test('all, with everything in place; the issue needs nothing', () => {
    expect(channelsSetUp(policy, good)).toEqual(['issue', 'customers', 'partner-systems']);
    expect(channelsSetUp(policy, {})).toEqual(['issue']);
    expect([...sendersOf(policy, good).keys()]).toEqual(['customers', 'partner-systems']);
    expect(sendersOf(policy, {}).size).toBe(0);
  });

  test('with nothing in place, each variable is named with what to do', () => {
    expect(setupProblems(policy, { SMTP_URL: '  ' })).toEqual([
      {
        channel: 'customers',
        variable: 'SMTP_URL',
        message: 'Channel `customers`: `SMTP_URL` is not set. Set it to `smtps://user:password@host`.',
      },
      {
        channel: 'customers',
        variable: 'NOTICE_FROM',
        message:
          'Channel `customers`: `NOTICE_FROM` is not set. Set it to the sender that customers see, such as `Example Calls Privacy <privacy@calls.example>`.',
      },
      {
        channel: 'customers',
        variable: 'NOTICE_CUSTOMERS_TO',
        message:
          'Channel `customers`: `NOTICE_CUSTOMERS_TO` is not set. Set it to the address of the list that reaches these customers, or several with commas between.',
      },
      {
        channel: 'partner-systems',
        variable: 'NOTICE_PARTNER_SYSTEMS_URL',
        message:
          "Channel `partner-systems`: `NOTICE_PARTNER_SYSTEMS_URL` is not set. Set it to the receiver's address, beginning with `https://`.",
      },
      {
        channel: 'partner-systems',
        variable: 'NOTICE_PARTNER_SYSTEMS_SECRET',
        message:
          'Channel `partner-systems`: `NOTICE_PARTNER_SYSTEMS_SECRET` is not set. Make one with `echo "whsec_$(openssl rand -base64 32)"` and give it to the receiver.',
      },
    ]);
  });

  test('a fault in one channel leaves the others alone', () => {
    expect(channelsSetUp(policy, { ...good, NOTICE_CUSTOMERS_TO: 'nobody' })).toEqual([
      'issue',
      'partner-systems',
    ]);
  });
});

describe('settings that cannot be right', () => {
  test.each([
    ['SMTP_URL', 'mail.calls.example:587', /is no address of a mail server/],
    ['SMTP_URL', 'https://mail.calls.example', /is no address of a mail server/],
    [
      'SMTP_URL',
      'smtp://mail.calls.example?logger=true&tls.rejectUnauthorized=false',
      /something behind the host/,
    ],
    [
      'SMTP_URL',
      'smtp://bot:pa/ss@mail.calls.example',
      /something behind the host|no address of a mail server/,
    ],
    ['SMTP_URL', 'smtp://bot:100%@mail.calls.example', /Write it as `%25`/],
    ['SMTP_URL', 'smtp://bot@mail.calls.example', /Give both, or neither/],
    ['NOTICE_FROM', 'Example Calls', /is no sender/],
    ['NOTICE_FROM', 'a@calls.example, b@calls.example', /is no sender/],
    ['NOTICE_CUSTOMERS_TO', 'notices@anna.example; dpo@cleo.example', /no plain address \(number 1\)/],
    ['NOTICE_CUSTOMERS_TO', 'notices@anna.example, Cleo <dpo@cleo.example>', /no plain address \(number 2\)/],
    ['NOTICE_CUSTOMERS_TO', ' , ', /holds no address/],
    [
      'NOTICE_CUSTOMERS_TO',
      Array.from({ length: 51 }, (_, n) => `a${n}@cleo.example`).join(),
      /51 addresses, and 50 is the most/,
    ],
    ['NOTICE_CUSTOMERS_SECRET', 'correct horse battery staple', /no secret of the form/],
    ['NOTICE_PARTNER_SYSTEMS_URL', 'http://hooks.partner.example/', /begins with `http:`/],
    ['NOTICE_PARTNER_SYSTEMS_URL', 'http://127.0.0.1.partner.example/', /begins with `http:`/],
    ['NOTICE_PARTNER_SYSTEMS_URL', 'https://me:secret@hooks.partner.example/', /holds a user or a password/],
    ['NOTICE_PARTNER_SYSTEMS_URL', 'hooks.partner.example', /is no address of a web server/],
    ['NOTICE_PARTNER_SYSTEMS_SECRET', 'whsec_c2hvcnQ=', /no secret of the form/],
  ])('%s: %s', (variable, value, words) => {
    const messages = told({ [variable]: value });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`\`${variable}\``);
    expect(messages[0]).toMatch(words);
  });

  test('several addresses need a secret, so that the ledger can know who has the notice without saying who', () => {
    const several = 'notices@anna.example,\ndpo@cleo.example';
    expect(told({ NOTICE_CUSTOMERS_TO: several })).toEqual([
      expect.stringMatching(
        /^Channel `customers`: `NOTICE_CUSTOMERS_SECRET` is not set, and with several addresses it is needed/,
      ),
    ]);
    const secret = good.NOTICE_PARTNER_SYSTEMS_SECRET;
    expect(told({ NOTICE_CUSTOMERS_TO: several, NOTICE_CUSTOMERS_SECRET: secret })).toEqual([]);
    expect(told({ NOTICE_CUSTOMERS_TO: 'notices@anna.example, Notices@Anna.example' })).toEqual([]);
  });

  test('whatever is wrong, no value is told', () => {
    const value = fc.string({ minLength: 6, maxLength: 40 }).map(text => `zqj${text}`);
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('', 'smtp://', 'https://', 'a@b.example, ', 'whsec_'),
        (text, before) => {
          const all = Object.fromEntries(
            [...Object.keys(good), 'NOTICE_CUSTOMERS_SECRET'].map(name => [name, before + text]),
          );
          expect(told(all).join('\n').toLowerCase()).not.toContain('zqj');
        },
      ),
    );
  });
});

describe('settings that are right', () => {
  test.each([
    ['SMTP_URL', 'smtp://127.0.0.1:2525'],
    ['SMTP_URL', 'smtp://[::1]'],
    ['SMTP_URL', ' smtps://bot%40calls.example:p%2Fa%3Fs%23s@mail.calls.example:465/ \n'],
    ['NOTICE_FROM', 'privacy@calls.example'],
    ['NOTICE_FROM', '"Calls, Example" <privacy@calls.example>'],
    ['NOTICE_CUSTOMERS_TO', "o'neil+notices@bücher.example"],
    ['NOTICE_PARTNER_SYSTEMS_URL', 'http://localhost:8080/x'],
    ['NOTICE_PARTNER_SYSTEMS_URL', 'http://[::1]:8080/x'],
    [
      'NOTICE_PARTNER_SYSTEMS_SECRET',
      `${good.NOTICE_PARTNER_SYSTEMS_SECRET} whsec_${Buffer.alloc(24, 2).toString('base64')}`,
    ],
  ])('%s: %s', (variable, value) => {
    expect(told({ [variable]: value })).toEqual([]);
  });

  test('a channel sends with what its own variables say', async () => {
    const server = await new MailOnLoopback({ login: { user: 'bot@calls', password: 'p@ss/' } }).start();
    const env = { ...good, SMTP_URL: `smtp://bot%40calls:p%40ss%2F@127.0.0.1:${server.port}` };
    const sent = await sendersOf(policy, env, { now: monday }).get('customers')?.send(notice(), unhurried);
    await server.stop();
    expect(sent).toHaveProperty('evidence', 'handed-over');
    expect(server.to('notices@anna.example').headers.get('from')).toBe(
      'Example Calls Privacy <privacy@calls.example>',
    );
  });
});
