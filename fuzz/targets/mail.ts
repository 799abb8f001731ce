import assert from 'node:assert/strict';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { messageTo } from '../../bot/channels/message.ts';
import { titleText } from '../../bot/texts/escape/title.ts';
import { noticeHtml } from '../../bot/texts/notice-html.ts';
import { visible } from '../../core/text/visible.ts';
import { monday, notice } from '../../test/bot/channels/notice.ts';
import { textsOf } from '../made-of.ts';
import { between, type Target } from '../target.ts';

const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
const ours =
  'from to reply-to subject date message-id list-id auto-submitted x-auto-response-suppress mime-version content-type content-transfer-encoding'.split(
    ' ',
  );

export const target: Target = {
  name: 'mail',
  promise:
    'A notice has our headers alone, each once and on one line, goes to one recipient, carries no file, and says in text and HTML what it was given.',
  words: [
    ...[
      '\r\n',
      '\n',
      '\r',
      '\r\n\r\n',
      'Bcc: x@y.example',
      '\nCc: x@y.example',
      '\r\n ',
      '\u2028',
      '\u0085',
      '\0',
      '<a@b.example>',
      ',',
      ';',
      ':',
    ],
    ...[
      '"',
      '\\',
      '(',
      ')',
      '=?UTF-8?Q?a=0Ab?=',
      '=?UTF-8?B?QmNj?=',
      '=0D=0A',
      '--',
      '\r\n--x\r\nContent-Type: text/html',
      '.\r\n',
      '\r\n.\r\n',
    ],
    ...[
      'ö',
      '漢',
      '😀',
      '\uD800',
      '\u202E',
      '<script>',
      '&lt;',
      'file:///etc/passwd',
      'https://x.example/',
      ' '.repeat(80),
      'x'.repeat(1000),
      between,
    ],
  ],
  seeds: [
    'Example Calls',
    `New subprocessor${between}Example Calls${between}Hello,\n\nwe plan to work with one more.\n`,
  ],
  async check(input) {
    const text = textsOf(input);
    const [subject, name, body] = [titleText(text()), text(), text()];
    const from = { name, address: 'privacy@calls.example' };
    const html = noticeHtml(`Hello ${body}`);
    const outgoing = notice({ subject: `New: ${subject} (change 42)`, text: `Hello ${body}`, html });
    const { message } = await transport.sendMail(
      messageTo('dpo@cleo.example', outgoing, from, null, monday()),
    );
    const mail = await PostalMime.parse(message as unknown as Buffer);
    const keys = mail.headers.map(({ key }) => key);
    assert.deepEqual([...keys].sort(), keys.filter(key => ours.includes(key)).sort());
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual(
      mail.to?.map(({ address }) => address),
      ['dpo@cleo.example'],
    );
    assert.deepEqual([mail.cc, mail.bcc, mail.attachments.length], [undefined, undefined, 0]);
    assert.equal(mail.from?.address, 'privacy@calls.example');
    assert.deepEqual(
      mail.replyTo?.map(({ address }) => address),
      ['objections@calls.example'],
    );
    assert.doesNotMatch(mail.subject ?? '', /[\p{Cc}\u2028\u2029\u202E]/u);
    // Letter by letter but for white space: nothing in it is decoded into something else.
    const shown = (mail.subject ?? '').replace(/\s/g, '');
    if (shown.length < 400)
      assert.equal(shown, visible(`New: ${subject} (change 42)`).replace(/[\s\u0085]/g, ''));
    assert.match(mail.text ?? '', /^Hello/);
    const head = String(message).slice(0, String(message).indexOf('\r\n\r\n'));
    for (const line of head.split('\r\n')) assert.ok(line.length <= 998);
    for (const [tag] of (mail.html ?? '').matchAll(/<\/?[a-z!][^>\s]*/gi))
      assert.match(tag, /^<(?:!DOCTYPE|\/?(?:html|head|body|title|p|table|tr|th|td|a|meta|br))$/);
  },
};
