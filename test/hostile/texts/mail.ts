/** What would begin another header, another part, another recipient, or stand for something else in a mail. */
export const mail: readonly string[] = [
  'a\r\nBcc: everybody@x.example',
  'a\nCc: everybody@x.example',
  'a\rTo: everybody@x.example',
  'a\r\n\r\nThe end of the headers',
  'a\u2028Bcc: everybody@x.example',
  '=?UTF-8?B?QmNjOiBhQGIuZXhhbXBsZQ==?=',
  '=?UTF-8?Q?=0ABcc:_a@b.example?=',
  '=?utf-8?q?=E2=80=AE?=',
  '"a" <everybody@x.example>',
  'a, everybody@x.example',
  '.\r\nQUIT',
  '\r\n.\r\nMAIL FROM:<a@b.example>',
  '--boundary\r\nContent-Type: text/html\r\n\r\n<b>',
  'x'.repeat(2000),
];
