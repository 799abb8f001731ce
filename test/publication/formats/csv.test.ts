import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../core/entry.ts';
import { subprocessorsCsv } from '../../../core/publication/formats/csv.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { csvCell } from '../../../core/render/escape/csv.ts';
import { oneLine } from '../../../core/render/escape/one-line.ts';
import { anyText } from '../../render/hostile-text.ts';
import { examplePublication } from '../example.ts';
import { hostilePublication } from '../hostile-publication.ts';

type Row = Readonly<Record<string, string>>;
const rows = (text: string): Row[] => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
const rowOf = (id: string) => rows(subprocessorsCsv(examplePublication)).find(row => row['id'] === id);
const withEntry = (some: object): Publication => {
  const entry = entryOf('example', { service: 'Example', category: 'support', ...some });
  return { ...examplePublication, registry: { ...examplePublication.registry, entries: [entry] } };
};

describe('the list as a table', () => {
  test('has these columns in this order: whoever built on them finds them where they were', () => {
    const [head] = subprocessorsCsv(examplePublication).split('\r\n');
    expect(head?.slice(1).split(',')).toEqual([
      ...['id', 'service', 'legal_name', 'relationship', 'category', 'purpose', 'data', 'data_subjects'],
      ...['locations', 'established_in', 'transfer', 'products', 'regions', 'plans', 'condition'],
      ...['contact', 'website', 'privacy_url', 'dpa_url', 'security_url', 'their_subprocessors'],
      ...['since', 'used_from', 'ends_on', 'data_deleted_on', 'address', 'registration', 'aka'],
      ...['former_names', 'replaces', 'relationship_reason', 'review_last', 'review_next', 'note', 'url'],
    ]);
  });

  test('begins with a byte order mark, and each line ends as RFC 4180 says', () => {
    const text = subprocessorsCsv(examplePublication);
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('says in words what an entry says', () => {
    expect(rowOf('example-speech')).toMatchObject({
      legal_name: 'Example Speech GmbH',
      category: 'Infrastructure',
      data: 'call audio; phone number',
      locations: 'Poland (support, outside office hours); United States (remote access)',
      transfer: 'standard contractual clauses (module 3, signed 2026-10-01)',
      established_in: 'Germany',
      products: 'Call transcripts',
      contact: 'privacy@speech.example; Request form (https://speech.example/form)',
      note: 'Recordings are deleted there after an hour.',
      regions: '',
      url: '',
    });
  });

  test('what is not known yet says so, and whom was asked stays out of the table', () => {
    expect(rowOf('example-chat')?.['legal_name']).toBe('not known yet');
    const [row] = rows(subprocessorsCsv(withEntry({ transfer: { unknown: 'asked Jo' } })));
    expect(row?.['transfer']).toBe('not known yet');
  });
});

describe('a cell is no formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', "'=1+1"],
    ['\r\n=1+1', "'=1+1"],
    ['\u200B=1+1', "'=1+1"],
    ['harmless;=1+1', "harmless;'=1+1"],
    ['harmless; =1+1', "harmless; '=1+1"],
    ['a = b - c @ d + e', 'a = b - c @ d + e'],
    ['privacy@speech.example', 'privacy@speech.example'],
    ["'=1+1", "'=1+1"],
    ['', ''],
  ])('%j is written %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
    const [row] = rows(subprocessorsCsv(withEntry({ note: text })));
    expect(row?.['note']).toBe(cell);
  });

  test('whatever anybody writes, in a list too', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), texts => {
        const [row] = rows(subprocessorsCsv(withEntry({ aka: texts, service: texts[0] })));
        for (const cell of Object.values(row ?? {})) {
          expect(cell).not.toMatch(/(?:^|;\s*)[=+\-@＝＋－＠]/);
          expect(cell).toBe(oneLine(cell));
        }
      }),
    );
  });
});

test('hostile text in every field stays in its cell: as many rows and cells as there are, each as it was', () => {
  fc.assert(
    fc.property(hostilePublication, publication => {
      const { entries } = publication.registry;
      const read = rows(subprocessorsCsv(publication));
      const said = (text = '') => csvCell(text);
      expect(read.map(({ id, service, note, address }) => [id, service, note, address])).toEqual(
        entries.map(({ id, service, note, address }) => [id, service, note, address].map(said)),
      );
    }),
    { numRuns: 40 },
  );
});
