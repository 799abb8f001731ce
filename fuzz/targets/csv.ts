import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { subprocessorsCsv } from '../../core/publication/formats/csv.ts';
import { csvCell } from '../../core/render/escape/csv.ts';
import { oneLine } from '../../core/render/escape/one-line.ts';
import { publicationMadeOf, publicationSeeds } from '../made-of.ts';
import { between, type Target } from '../target.ts';

export const target: Target = {
  name: 'csv',
  promise:
    'A text stays in its cell, on one line, letter by letter but for what is hidden, and no cell is a formula.',
  words: [
    ...[
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '=1+1',
      '=HYPERLINK("https://x.example")',
      "=cmd|' /C calc'!A0",
      '@SUM(A1)',
    ],
    ...[
      '"',
      '""',
      '","',
      ',',
      ';',
      '; =',
      '\t',
      '\r\n',
      '\n',
      '\r',
      "'",
      "'=",
      ' ',
      '\u00A0',
      '\u200B',
      '\u2028',
      '\uFEFF',
      '\0',
    ],
    ...['\u061C', '\u202E', '|', '%0A', 'DDE("cmd")', between],
  ],
  seeds: [...publicationSeeds, '=1+1', `a;=b${between}-2`],
  check(input) {
    const publication = publicationMadeOf(input);
    const written = subprocessorsCsv(publication);
    assert.ok(written.startsWith('\uFEFFid,service,'));
    const rows = parse(written, { bom: true, columns: true }) as Record<string, string>[];
    const { entries } = publication.registry;
    assert.equal(rows.length, entries.length);
    for (const [index, entry] of entries.entries()) {
      const row = rows[index] ?? {};
      for (const field of ['service', 'purpose', 'note', 'address', 'registration'] as const)
        assert.equal(row[field], csvCell(entry[field] as string));
      assert.equal(row['service']?.replaceAll("'", ''), oneLine(entry.service).replaceAll("'", ''));
      for (const cell of Object.values(row)) {
        assert.doesNotMatch(cell, /^[\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠]|;[\s\p{Z}]*[=+\-@＝＋－＠]/u);
        assert.equal(cell, oneLine(cell));
      }
    }
  },
};
