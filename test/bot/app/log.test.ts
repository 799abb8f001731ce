import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneSentence, inPublic, Unfinished } from '../../../bot/door/failure.ts';
import { harmless, lineLog } from '../../../bot/door/log.ts';
import { probotLog } from '../../../bot/door/probot-log.ts';
import { Refusal } from '../../../github/refusal.ts';
import { notedLog, privateKey } from './a-bot.ts';

const now = () => new Date('2026-11-23T09:00:00Z');

/** An answer of GitHub's, as Octokit throws it. */
function answered(status: number, message: string, headers: object = {}): Error {
  return Object.assign(new Error(message), { status, response: { headers, data: { message } } });
}

describe('a line of the log', () => {
  it('is one JSON object with a time, a level, what it is about, and a text', () => {
    const lines: string[] = [];
    const log = lineLog('info', line => void lines.push(line), now);
    log('info', 'Nothing is left to do.', { repository: 'calls/registry', rounds: 1, nextDue: null });
    log('debug', 'not this');
    expect(lines).toEqual([
      '{"time":"2026-11-23T09:00:00.000Z","level":"info","repository":"calls/registry","rounds":1,"nextDue":null,"text":"Nothing is left to do."}\n',
    ]);
  });

  it.each([
    ['a token', 'with ghs_16C7e42F292c6912E7710c838347Ae178B4a', 'with …'],
    ['a fine-grained token', 'github_pat_11ABCDEFG0_x', '…'],
    ['a web token', 'Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOjc3fQ.c2ln', 'Bearer …'],
    ['a secret of a channel', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', '…'],
    ['a key', `key ${privateKey}`, 'key …⏎'],
    ['a password in an address', 'smtps://user:pass@mail.calls.example', 'smtps://…@mail.calls.example'],
    ['a person', 'to erika@customer.example now', 'to … now'],
  ])('does not hold %s', (_what, text, harmlessly) => {
    expect(harmless(text)).toBe(harmlessly);
  });

  it('stays one short line whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), text => {
        const lines: string[] = [];
        lineLog('info', line => void lines.push(line), now)('info', text, { about: text });
        expect(lines.join('').match(/\n/g)).toHaveLength(1);
        expect(JSON.parse(lines.join('')).text.length).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe("Probot's lines", () => {
  it('lose everything but their text', () => {
    const { log, lines } = notedLog();
    const its = probotLog(log);
    const event = { payload: { comment: { body: 'Erika objects' } } };
    its.error(Object.assign(new Error('signature does not match'), { event }));
    its.child({ name: 'event' }).warn({ err: new Error('no token'), event });
    its.debug({ body: 'Erika objects' }, 'GitHub request: POST https://api.calls.example - 201');
    its.info({ event });
    const texts = lines.map(line => JSON.parse(line).text);
    expect(texts).toEqual([
      'signature does not match',
      'no token',
      'GitHub request: POST https://api.calls.example - 201',
    ]);
    expect(lines.join('')).not.toContain('Erika');
  });

  it('are not repeated within ten seconds, so that nobody can fill the disk with them', () => {
    const { log, lines } = notedLog();
    let clock = 0;
    const its = probotLog(log, () => clock);
    for (let request = 0; request < 1_000; request += 1) its.error(new Error('signature does not match'));
    expect(lines).toHaveLength(1);
    clock = 10_001;
    its.error(new Error('signature does not match'));
    expect(lines).toHaveLength(2);
  });
});

describe('a failure', () => {
  it.each([
    [
      'a wrong key',
      answered(401, 'A JSON web token could not be decoded'),
      'APP_ID and PRIVATE_KEY',
      'GitHub does not know this app.',
    ],
    [
      'a limit',
      answered(403, 'You have exceeded a secondary rate limit', { 'retry-after': '60' }),
      'Try again in 60 seconds.',
      'GitHub asks for a pause.',
    ],
    [
      'trouble at GitHub',
      answered(502, 'Bad Gateway'),
      'trouble of its own (502)',
      'GitHub had trouble of its own (502).',
    ],
    [
      'a lacking permission',
      answered(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': 'issues=write',
      }),
      'Give the app `issues: write` in its settings',
      'GitHub refused a request (403). The log of the bot says which.',
    ],
    [
      'a refusal that explains itself',
      new Refusal('The branch `ledger` could not be written: a rule does not allow it.', 422),
      'The branch `ledger` could not be written',
      'GitHub refused a request (422). The log of the bot says which.',
    ],
    [
      'no answer',
      Object.assign(new Error('connect ECONNREFUSED'), { status: 500 }),
      'could not be reached',
      'GitHub could not be reached.',
    ],
    [
      'a pass with something left',
      new Unfinished('Something was left undone.'),
      'left undone',
      'A pass left something undone.',
    ],
    [
      'a mistake of ours',
      new TypeError('x is not a function'),
      'TypeError: x is not a function',
      'Something went wrong in the bot itself. Its log says what.',
    ],
    [
      'no error at all',
      'why',
      'This is a mistake in the bot.',
      'Something went wrong in the bot itself. Its log says what.',
    ],
  ])(
    'of the kind "%s" is a sentence for the log and another for the public',
    (_kind, error, inLog, public_) => {
      expect(inOneSentence(error)).toContain(inLog);
      expect(inOneSentence(error)).not.toContain('\n');
      expect(inPublic(error)).toBe(public_);
    },
  );

  it('of a parser does not quote what was parsed', () => {
    const error = (() => {
      try {
        return JSON.parse('{"comment": Erika objects}');
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(inOneSentence(error)).not.toContain('Erika');
  });
});
