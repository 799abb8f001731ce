import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailFailure } from '../../../bot/channels/mail-failure.ts';
import { mailTroubleOf } from '../../../bot/channels/mail-trouble.ts';
import { networkTroubleIn } from '../../../bot/channels/network-trouble.ts';
import { failedText } from './notice.ts';

/** Names as people give them to mailboxes, hosts and lists. */
const name = fc.stringMatching(/^[a-z][a-z0-9]{5,12}$/).map(text => `zq${text}`);
const address = fc.tuple(name, name).map(([local, domain]) => `${local}@${domain}.example`);

describe('what is told of a trouble', () => {
  test('names no recipient and no host, wherever the error carries them', () => {
    const code = fc.constantFrom(
      'EENVELOPE',
      'EMESSAGE',
      'EAUTH',
      'ETLS',
      'EPROTOCOL',
      'ESOCKET',
      'EDNS',
      'EOTHER',
      undefined,
    );
    const command = fc.constantFrom('RCPT TO', 'DATA', 'MAIL FROM', 'AUTH PLAIN', 'CONN', undefined);
    const number = fc.constantFrom(undefined, 421, 450, 451, 452, 530, 535, 550, 552, 554, 571);
    const form = fc.constantFrom(
      (who: string, n: number) => `${n} 5.1.1 <${who}> unknown`,
      (who: string, n: number) => `${n} ${who}`,
      (who: string, n: number) => `${n}-5.7.1 ${who}\n${n} 5.7.1 ${who}`,
      (who: string, n: number) => `${n} 5.1.1${who}`,
      (who: string) => who,
    );
    fc.assert(
      fc.property(
        address,
        code,
        command,
        number,
        form,
        fc.nat(4),
        (who, code, command, number, form, told) => {
          const error = Object.assign(new Error(`Message failed for ${who}`, { cause: new Error(who) }), {
            ...(code === undefined ? {} : { code }),
            ...(number === undefined ? {} : { responseCode: number }),
            command,
            originalCode: who,
            response: form(who, number ?? 0),
            recipient: who,
            hostname: who,
            rejected: [who],
            rejectedErrors: [new Error(who)],
          });
          error.name = who;
          const trouble = mailTroubleOf(error);
          const sent = mailFailure({
            addresses: 5,
            reached: told,
            told: Array.from({ length: told }, (_, n) => String(n)),
            troubles: [trouble, trouble],
            variable: 'NOTICE_CUSTOMERS_TO',
          });
          const said = JSON.stringify(sent);
          const [local = '', domain = ''] = who.split('@');
          expect([who, local, domain.replace('.example', '')].filter(part => said.includes(part))).toEqual(
            [],
          );
          expect(failedText(sent)).toMatch(/^[A-Z].*\.$/s);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['EDNS', 'ENOTFOUND', /name of the mail server was not found \(ENOTFOUND\)/],
    ['EDNS', 'EAI_AGAIN', /name of the mail server was not found/],
    ['ESOCKET', 'EHOSTUNREACH', /could not be reached/],
    ['ESOCKET', 'ECONNRESET', /broke off/],
    ['ETIMEDOUT', undefined, /did not answer in time/],
    ['ESOCKET', 'ERR_TLS_CERT_ALTNAME_INVALID', /certificate/],
    ['ESOCKET', 'SELF_SIGNED_CERT_IN_CHAIN', /certificate/],
    ['ESOCKET', 'EPROTO', /No secure connection/],
    ['ESOCKET', 'EWHATEVER', /could not be handed to the mail server/],
  ])('%s, because of %s', (code, originalCode, words) => {
    const trouble = mailTroubleOf(Object.assign(new Error('x'), { code, originalCode }));
    const sent = mailFailure({ addresses: 1, reached: 0, told: [], troubles: [trouble], variable: 'V' });
    expect(failedText(sent)).toMatch(words);
    expect(sent).toMatchObject({ retry: true });
  });

  test('a password that is put off is a server that is busy', () => {
    const error = Object.assign(new Error('x'), { code: 'EAUTH', responseCode: 454, command: 'AUTH PLAIN' });
    expect(mailTroubleOf(error)).toEqual({ what: 'busy', code: '454', ofAddress: false });
  });

  test('a server that shuts down while it is told an address says nothing about that address', () => {
    const error = Object.assign(new Error('x'), { code: 'EENVELOPE', responseCode: 421, command: 'RCPT TO' });
    expect(mailTroubleOf(error)).toEqual({ what: 'busy', code: '421', ofAddress: false });
  });

  test('what is thrown that is no error is unclear, and so is an error that is its own cause', () => {
    expect(mailTroubleOf('recipient@customer.example')).toEqual({
      what: 'unclear',
      code: null,
      ofAddress: false,
    });
    const loop: Error & { cause?: unknown } = new Error('x');
    loop.cause = loop;
    expect(networkTroubleIn(loop)).toBe('unclear');
  });

  test('of several addresses that a host has, each attempt is looked at', () => {
    const attempts = [Object.assign(new Error('x'), { code: 'ECONNREFUSED' })];
    expect(networkTroubleIn(new TypeError('fetch failed', { cause: new AggregateError(attempts) }))).toBe(
      'unreachable',
    );
  });
});
