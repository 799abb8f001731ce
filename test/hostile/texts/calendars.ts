/** What would begin another property, another event, or an alarm in a calendar. */
export const calendars: readonly string[] = [
  'a\r\nATTENDEE:mailto:a@b.example',
  'a\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Ours',
  'a\\nBEGIN:VALARM\\nTRIGGER:-PT1M',
  'a;b,c:d\\e',
  'a\r\n URL:https://x.example/',
  'a\u2028ORGANIZER:mailto:a@b.example',
  '漢字'.repeat(60),
  '"DESCRIPTION";ALTREP="https://x.example/":a',
];
