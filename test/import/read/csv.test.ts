import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../core/import/read/csv.ts';
import { Unreadable } from '../../../core/import/table.ts';
import { shown } from './shown.ts';

describe('values with a delimiter', () => {
  test('stand where the source has them, without the white space around them, and with the line as it is', () => {
    expect(shown(readCsv('Name;Purpose;Note\r\n Alpha ;;"a ""b"""\r\n\r\nBeta;"x\ny";z  \n\n'))).toEqual([
      'table 1:1',
      '- 1:1: 1:1 Name | 1:6 Purpose | 1:14 Note {Name;Purpose;Note}',
      '- 2:1: 2:1 Alpha | 2:1  | 2:11 a "b" {Alpha ;;"a ""b"""}',
      '- 4:1: 4:1 Beta | 4:7 x⏎y | 5:4 z {Beta;"x\ny";z}',
    ]);
  });

  test('that are not there letter by letter stand where their row begins', () => {
    expect(shown(readCsv('Name,Purpose,Note\nx,Al"ph"a,"say ""x"""\ny,Al"ph"a,z\n'))).toEqual([
      'table 1:1',
      '- 1:1: 1:1 Name | 1:6 Purpose | 1:14 Note {Name,Purpose,Note}',
      '- 2:1: 2:1 x | 2:1 Al"ph"a | 2:12 say "x" {x,Al"ph"a,"say ""x"""}',
      '- 3:1: 3:1 y | 3:3 Al"ph"a | 3:11 z {y,Al"ph"a,z}',
    ]);
  });

  test.each([
    ['commas', 'Name,Purpose\nAlpha,Mail\n'],
    ['semicolons', 'Name;Purpose\nAlpha;Mail\n'],
    ['tabs', 'Name\tPurpose\nAlpha\tMail\n'],
    ['bars', 'Name|Purpose\nAlpha|Mail\n'],
    ['semicolons between texts with commas', 'Name;Purpose\nAlpha;Mail, Chat, Calls, Text\n'],
    ['semicolons, and a line of spaces', 'Name;Purpose\n  \nAlpha;Mail, Chat\n'],
    ['semicolons in the first ten lines', `Name;Purpose\n${'Alpha;Mail\n'.repeat(9)}, , , , ,\n`],
    ['semicolons before a long text of two lines', `Name;Purpose\nAlpha;"${'x'.repeat(10_000)}\nplain"\n`],
  ])('are parted at what parts most lines: %s', (_what, text) => {
    const [table] = readCsv(text).tables;
    const rows = table?.rows.filter(({ raw }) => raw !== '').slice(0, 2);
    expect(rows?.map(({ cells }) => cells.map(({ text }) => text.slice(0, 4)))).toEqual([
      ['Name', 'Purp'],
      ['Alph', expect.stringMatching(/^Mail|^xxxx/)],
    ]);
  });

  test('are one column where nothing parts them', () => {
    expect(shown(readCsv('Vendor\nAlpha\n'))).toEqual([
      'table 1:1',
      '- 1:1: 1:1 Vendor {Vendor}',
      '- 2:1: 2:1 Alpha {Alpha}',
    ]);
  });

  test('are no table if there are none', () => {
    expect(shown(readCsv('\n\r\n'))).toEqual([]);
  });

  test.each([
    ['', 'Name,Purpose\nAlpha,"x","Hosting\nBeta,Mail\n', '2:11'],
    ['after a byte order mark', '\uFEFFName,Purpose\nAlpha,"x","Hosting\nBeta,Mail\n', '2:11'],
    ['after letters of several bytes', 'Name,Purpose\n"Ähnlich 📮","Hosting\n', '2:14'],
    ['in the first row', '"Name,Purpose\n', '1:1'],
  ])('with a quotation mark that nothing closes are not read: %s', (_where, text, place) => {
    const said = () => readCsv(text);
    expect(said).toThrow(Unreadable);
    expect(said).toThrow(
      'These values cannot be parted: this quotation mark opens one and nothing closes it. Close it; one that belongs to a value is written twice.',
    );
    expect(said).toThrow(
      expect.objectContaining({
        name: 'Unreadable',
        spot: { line: Number(place.split(':')[0]), column: Number(place.split(':')[1]) },
      }),
    );
  });
});
