import { expect, test } from 'vitest';
import { readText } from '../../../core/import/read/text.ts';
import { shown } from './shown.ts';

test('text with tabs has its tables under the last line before them that reads like a heading', () => {
  expect(
    shown(
      readText(
        [
          'Our list',
          'Each of them is checked.',
          '- a point',
          '  • another',
          'x'.repeat(101),
          '',
          'Service Name\tLegal Name\tPurpose',
          'Alpha\t  Alpha Inc \t\tmore',
          '   ',
          'Beta\tBeta Inc',
          '  Mail  ',
          'Vendor\tPurpose',
          'Gamma\tMail',
          'Vendor\tPurpose',
          'Delta\tMail',
          'y'.repeat(100),
          'Zeta\tLocation',
          'Eta\tMail\tChat',
        ].join('\n'),
      ),
    ),
  ).toEqual([
    'table 7:1 under 1:1 Our list',
    '= 7:1: 7:1 Service Name | 7:14 Legal Name | 7:25 Purpose {Service Name\tLegal Name\tPurpose}',
    '- 8:1: 8:1 Alpha | 8:9 Alpha Inc | 8:20  | 8:21 more {Alpha\t  Alpha Inc \t\tmore}',
    '- 10:1: 10:1 Beta | 10:6 Beta Inc {Beta\tBeta Inc}',
    'table 12:1 under 11:1 Mail',
    '= 12:1: 12:1 Vendor | 12:8 Purpose {Vendor\tPurpose}',
    '- 13:1: 13:1 Gamma | 13:7 Mail {Gamma\tMail}',
    'table 14:1 under 11:1 Mail',
    '= 14:1: 14:1 Vendor | 14:8 Purpose {Vendor\tPurpose}',
    '- 15:1: 15:1 Delta | 15:7 Mail {Delta\tMail}',
    'table 17:1 under 16:1 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
    '- 17:1: 17:1 Zeta | 17:6 Location {Zeta\tLocation}',
    '- 18:1: 18:1 Eta | 18:5 Mail | 18:10 Chat {Eta\tMail\tChat}',
  ]);
});

test.each(['\n', '\r\n', '\r'])('its lines may end in %j', end => {
  expect(shown(readText(['Mail', 'Name\tPurpose', 'Alpha\tMail', ''].join(end)))).toEqual([
    'table 2:1 under 1:1 Mail',
    '= 2:1: 2:1 Name | 2:6 Purpose {Name\tPurpose}',
    '- 3:1: 3:1 Alpha | 3:7 Mail {Alpha\tMail}',
  ]);
});

test('text without tabs has no table', () => {
  expect(shown(readText('Our list\nAlpha\n'))).toEqual([]);
});
