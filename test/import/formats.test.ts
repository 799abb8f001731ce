import { describe, expect, test } from 'vitest';
import { maxSourceBytes, textOf } from '../../core/import/bytes.ts';
import { Doubts } from '../../core/import/doubts.ts';
import { formatOf } from '../../core/import/format.ts';
import { mappable, overridesOf } from '../../core/import/overrides.ts';
import { imported } from './imported.ts';

describe('the format of a source', () => {
  test.each([
    ['md', 'markdown'],
    ['mdx', 'markdown'],
    ['markdown', 'markdown'],
    ['html', 'html'],
    ['HTM', 'html'],
    ['xhtml', 'html'],
    ['csv', 'csv'],
    ['tsv', 'tsv'],
    ['tab', 'tsv'],
    ['JSON', 'json'],
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
  ])('follows from the ending .%s', (ending, format) => {
    expect(formatOf(`a.csv/list.${ending}`, '')).toBe(format);
  });

  test.each([
    [' \n[{"name": "Alpha"}]', 'json'],
    ['{"name": "Alpha"}', 'json'],
    ['{"a": "[a](b)"}', 'json'],
    ['[Alpha](https://a.example)', 'markdown'],
    ['x [1]', 'markdown'],
    ['<table>', 'html'],
    [' <!DOCTYPE html>', 'html'],
    ['<ul><li>a', 'html'],
    ['<tablex>', 'markdown'],
    ['Our <table>', 'markdown'],
    ['Name\tPurpose', 'text'],
    ['Name,Purpose\nAlpha,x', 'csv'],
    ['Name;Purpose\r\nAlpha;x\r\n', 'csv'],
    ['Name,Purpose\n  \nAlpha,x', 'csv'],
    ['Name,Purpose\nAlpha,"a, b"', 'csv'],
    ['Name,Purpose\n"Al,pha",""', 'csv'],
    [`${'Name,Purpose\n'.repeat(4)}Alpha`, 'csv'],
    [`Name,Purpose\nAlpha,${'x'.repeat(5000)},y`, 'markdown'],
    ['Name,Purpose', 'markdown'],
    ['Name,Purpose\nAlpha', 'markdown'],
    ['Name,Purpose\nAlpha,x\nBeta', 'markdown'],
    ['Our list\nAlpha, Beta', 'markdown'],
    ['# Name, x\nAlpha, y', 'markdown'],
    ['* Alpha, x\n* Beta, y', 'markdown'],
    ['- Alpha, x\n- Beta, y', 'markdown'],
    ['|Name, x|\n|Alpha, y|', 'markdown'],
    ['Name, x | Purpose\nAlpha, y | z', 'markdown'],
    [',Name\n,Alpha', 'markdown'],
    ['', 'markdown'],
  ])('follows from the text where no ending says it: %j', (text, format) => {
    for (const name of ['stdin', 'list.log', 'list.constructor', 'list.csv.bak', 'list.'])
      expect(formatOf(name, text)).toBe(format);
  });

  test('of a text file with commas is no CSV', () => {
    expect(formatOf('list.txt', 'Name,Purpose\nAlpha,x')).toBe('markdown');
    expect(formatOf('list.txt', 'Name\tPurpose')).toBe('text');
  });

  test('may be said, and is then what is said', async () => {
    const names = async (
      text: string,
      format: 'csv' | 'tsv' | 'text' | 'json' | 'yaml' | 'html' | 'markdown',
    ) => (await imported('list.log', text, { format })).entries.map(({ fields }) => fields.service);
    expect(await names('Name\tPurpose\nAlpha, Inc.\tMail\n', 'tsv')).toEqual(['Alpha, Inc.']);
    expect(await names('Name\tPurpose\nBeta\tMail\n', 'text')).toEqual(['Beta']);
    expect(await names('- name: Gamma\n', 'yaml')).toEqual(['Gamma']);
    expect(await names('|Name|\n|-|\n|Delta|\n', 'text')).toEqual([]);
    expect(await names('<table><tr><th>Name<tr><td>Eta</table>', 'html')).toEqual(['Eta']);
  });

  test('of a text with tabs in which no table is found is Markdown', async () => {
    const names = async (name: string, text: string) =>
      (await imported(name, text)).entries.map(({ fields }) => fields.service);
    expect(await names('stdin', '|Name|\n|-|\n|Alpha|\n\n\t\n')).toEqual(['Alpha']);
    expect(await names('list.html', '|Name|\n|-|\n|Alpha|\n')).toEqual([]);
  });
});

describe('a source that is no text', () => {
  const read = (bytes: Uint8Array) => {
    const doubts = new Doubts('list.csv');
    return [
      textOf(bytes, doubts),
      ...doubts.all().map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`),
    ];
  };
  const packed =
    'a packed file, such as one of Excel or Word. Save the sheet as CSV, or the text as a web page.';

  test.each([
    [
      [0x25, 0x50, 0x44, 0x46, 0x2d],
      'a PDF file. Copy the table out of it into a text file, or export the page it was printed from.',
    ],
    [[0x50, 0x4b, 3, 4], packed],
    [
      [0xd0, 0xcf, 0x11, 0xe0],
      'a file of an old Excel or Word. Save the sheet as CSV, or the text as a web page.',
    ],
    [[0x89, 0x50, 0x4e, 0x47], 'a picture. A list has to be text.'],
    [[0xff, 0xd8, 0xff, 0xe0], 'a picture. A list has to be text.'],
    [[0x1f, 0x8b, 8, 0], 'a packed file. Unpack it first.'],
  ])('is told what it is: %j', (bytes, what) => {
    expect(read(Uint8Array.from(bytes))).toEqual([null, `1:1 import/not-text This is ${what}`]);
  });

  test('is told where it cannot be read', () => {
    expect(read(Buffer.from([0xff, 0xfe, 0x41, 0]))).toEqual([
      null,
      '1:1 import/not-text This is UTF-16 and not UTF-8. Save it as UTF-8 ("Unicode (UTF-8)" in most programs), and import that.',
    ]);
    expect(read(Buffer.from('Name\nM\u00FCller\n', 'latin1'))).toEqual([
      null,
      '2:2 import/not-text This is not UTF-8: the first byte that cannot be read is here. Save it as UTF-8; which encoding it has is not guessed, for a guess breaks names.',
    ]);
    expect(read(Buffer.from('Name\n\0'))).toEqual([
      null,
      '1:1 import/not-text There are zero bytes in it: this is a binary file, and no text.',
    ]);
    expect(read(Buffer.from(' \n'))).toEqual([null, '1:1 import/empty-source There is nothing in it.']);
  });

  test('may have as many bytes as are read, and none more', () => {
    expect(read(Buffer.alloc(maxSourceBytes, 'a'))).toEqual(['a'.repeat(maxSourceBytes)]);
    expect(read(Buffer.alloc(maxSourceBytes + 1, 'a'))).toEqual([
      null,
      expect.stringContaining('1:1 import/too-large The source has more than 32 MiB.'),
    ]);
  });
});

describe('what is said of columns', () => {
  test('names a heading, whatever is in it, and a field', () => {
    expect(overridesOf(['Was = wofür= purpose ', 'PREIS=-', 'Ort=locations.hosting'])).toEqual(
      new Map([
        ['waswofür', 'purpose'],
        ['preis', '-'],
        ['ort', 'locations.hosting'],
      ]),
    );
    expect(mappable).toContain('locations.hosting');
    expect(mappable.at(-1)).toBe('-');
  });

  test('is told where there is no such field', () => {
    expect(overridesOf(['Ort=location', 'Wer= nobody '])).toEqual({ unknown: 'nobody' });
  });
});
