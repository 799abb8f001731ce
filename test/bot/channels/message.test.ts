import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { messageTo } from '../../../bot/channels/message.ts';
import { decodedWords, headersOf } from './mail-on-loopback.ts';
import { monday, notice } from './notice.ts';

const written = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

async function mail(some: Parameters<typeof notice>[0], name: string) {
  const from = { name, address: 'privacy@calls.example' };
  const { message } = await written.sendMail(
    messageTo('dpo@cleo.example', notice(some), from, null, monday()),
  );
  return headersOf(String(message));
}

const hostile = fc
  .array(
    fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      'Bcc: x@y.example',
      '\u2028',
      '\u0085',
      '\0',
      ' ',
      '\t',
      '<a@b.example>',
      ',',
      '"',
      '=?UTF-8?Q?a?=',
      'ö',
      '漢',
      '\u{1F600}',
      '\uD800',
      'a',
      '\u202E',
      ':',
      ';',
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''));

test('whatever a name holds, the headers stay the same ones, on one line each, to one recipient', async () => {
  const usual = [...(await mail({}, 'Example Calls')).keys()].sort();
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (subject, name, text) => {
      const headers = await mail({ subject: `New: ${subject}.`, text: `Hello ${text}` }, name);
      expect([...headers.keys()].sort()).toEqual(usual);
      expect(headers.get('to')).toBe('dpo@cleo.example');
      expect(headers.get('from')).toMatch(/<?privacy@calls\.example>?$/);
      expect(decodedWords(headers.get('subject') ?? '')).not.toMatch(/\p{Cc}|[\u2028\u202E]/u);
      expect([...headers.values()].join('')).toMatch(/^[\x20-\x7e]*$/);
    }),
    { numRuns: 150 },
  );
});

test('a long subject in another script comes out whole', async () => {
  const subject = 'Neuer Auftragsverarbeiter für Gesprächsaufzeichnungen: Пример 漢字 '.repeat(4).trim();
  expect(decodedWords((await mail({ subject }, 'x')).get('subject') ?? '')).toBe(subject);
});

test('a word that is encoded already is shown as it was written, and not as what it stands for', async () => {
  const word = `=?UTF-8?B?${Buffer.from('\u202E').toString('base64')}?=`;
  const subject = (await mail({ subject: `New: ${word}` }, 'x')).get('subject') ?? '';
  expect(subject).not.toMatch(/=\?.*\?=/);
  expect(decodedWords(subject)).toBe(`New: = ?UTF-8?B?4oCu?=`);
});
