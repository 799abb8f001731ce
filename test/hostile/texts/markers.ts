/** What would pass for a marker of the bot's, or for a command to it. */
export const markers: readonly string[] = [
  '<!-- subprocessors:preview -->',
  '<!-- subprocessors:change 0012 -->',
  'a\n<!-- subprocessors:notice 0012 n-0001 -->',
  '<!--\nsubprocessors:change 0013\n-->',
  '<!<!---- subprocessors:preview -->',
  '<!- - subprocessors:preview -->',
  '&lt;!-- subprocessors:preview --&gt;',
  '-->\n<!-- subprocessors:reply 1 a -->',
  '/object',
  'a\n/mailbox-read',
  'a\r/announce 3f9a2c71d0e4b5a69788776655443322',
  'a\u2028/cancel-change because',
  '</details>\n\n/status',
];
