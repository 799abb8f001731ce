import { describe, expect, test } from 'vitest';
import { isFiller, showsNothing } from '../../core/text/filler.ts';

describe('holds only a place', () => {
  test.each([
    ...['TBC', 't.b.c.', 'tbd!', 'N / A', 'n/a', 'None.', 'ＴＢＣ', '  tbd  ', 'lorem ipsum', 'Coming soon'],
    ...[
      'to be confirmed',
      'To be determined',
      'to be announced',
      'to be defined',
      'to be decided',
      'pending',
    ],
    ...[
      'Not applicable',
      'not available',
      'not known',
      'not stated',
      'insert here',
      'see above',
      'see website',
    ],
    ...['Placeholder', 'your company'],
    ...['?', '???', ' — ', '-', '…'],
    ...['TBC (legal)', 'tba(ask)', ' To  be  confirmed (by legal)', 'Unknown (asked them)'],
    ...['Varies', 'Varies by region', 'varies  with the plan!', 'varies per your contract.'],
    ...['{{NAME}}', `$${'{NAME}'}`, '<NAME>', 'made by <YOUR COMPANY>', '%NAME%', 'for %COMPANY_NAME% only'],
    ...['<insert name>', '[company]', 'by [Insert your name here]'],
    `TBC (${'x'.repeat(75)}`,
  ])('%j', text => {
    expect(isFiller(text)).toBe(true);
  });
});

describe('says something', () => {
  test.each([
    ...[
      'Turns calls into text.',
      'Testing tools',
      'Unknown Worlds',
      'none of it',
      'TBC Bank',
      'Pending orders',
    ],
    ...[
      'It is unknown (we asked)',
      'It varies by region',
      'Is TBC (ask)',
      'It varies by us',
      'varies by region and plan and more',
    ],
    ...['a < b', 'costs {none}', '5% off', '[see below]', 'email <privacy@calls.example>', 'a 100%'],
    `TBC (${'x'.repeat(76)}`,
  ])('%j', text => {
    expect(isFiller(text)).toBe(false);
  });
});

test('shows nothing: white space, and marks without a letter; what hides is told elsewhere', () => {
  const nothing = ['', '  ', '\t\n', '\u3000', '\u0301', ' \u0301\u0302 '];
  const something = ['a', ' a', 'a ', 'a\u0301', '-', '\u034F', ' \u034F'];
  expect([...nothing, ...something].filter(showsNothing)).toEqual(nothing);
});
