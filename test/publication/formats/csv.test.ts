import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../core/entry.ts';
import { subprocessorsCsv } from '../../../core/publication/formats/csv.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { csvCell } from '../../../core/render/escape/csv.ts';
import { oneLine } from '../../../core/render/escape/one-line.ts';
import { anyText } from '../../render/hostile-text.ts';
import { anotherPublication, examplePublication } from '../example.ts';
import { hostilePublication } from '../hostile-publication.ts';

type Row = Readonly<Record<string, string>>;
const rows = (text: string): Row[] => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
/** What the row of an entry states: the cells that are not empty. */
const rowOf = (id: string, publication = examplePublication) => {
  const row = rows(subprocessorsCsv(publication)).find(one => one['id'] === id);
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== ''));
};
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
    expect(rowOf('example-speech')).toEqual({
      id: 'example-speech',
      service: 'Example Speech',
      legal_name: 'Example Speech GmbH',
      relationship: 'subprocessor',
      category: 'Infrastructure',
      purpose: 'Turns call recordings into text for the transcript feature.',
      data: 'call audio; phone number',
      data_subjects: "callers; customers' staff",
      locations: 'Poland (support, outside office hours); United States (remote access)',
      transfer: 'standard contractual clauses (module 3, signed 2026-10-01)',
      established_in: 'Germany',
      products: 'Call transcripts',
      condition: 'only if switched on',
      contact: 'privacy@speech.example; Request form (https://speech.example/form)',
      website: 'https://speech.example/',
      used_from: '2026-12-10',
      registration: 'HRB 12345, Berlin',
      former_names: 'Example Dictation',
      note: 'Recordings are deleted there after an hour.',
    });
    expect(rowOf('example-mail', anotherPublication)).toEqual({
      id: 'example-mail',
      service: 'Example Mail',
      relationship: 'subprocessor',
      category: 'Mail',
      data_subjects: 'people who write; people who read',
      transfer: 'derogation; not known yet',
      products: 'The inbox; outbox',
      regions: 'Europe and Africa',
      plans: 'The large plan',
      contact:
        'privacy@mail.example, not shown beside a mailbox; By post, at the address below; dpo@mail.example, https://mail.example/dpo',
      dpa_url: 'https://mail.example/dpa',
      security_url: 'https://mail.example/security',
      address: 'Main Street 1',
      registration: 'HRB 7',
      aka: 'Mailbox; Letters',
      former_names: 'Example Post',
    });
  });

  test('has a column for each address, day and reason that an entry may state', () => {
    const stated = {
      privacy_url: 'https://a.example/privacy',
      dpa_url: 'https://a.example/dpa',
      security_url: 'https://a.example/security',
      their_subprocessors: 'https://a.example/theirs',
      since: '2025-02-03',
      used_from: '2025-02-04',
      ends_on: '2027-03-31',
      data_deleted_on: '2027-04-30',
      replaces: 'example-before',
      relationship: 'listed-only',
      relationship_reason: 'It decides for itself.',
    };
    const [row] = rows(
      subprocessorsCsv(withEntry({ ...stated, review: { last: '2026-01-05', next: '2027-01-05' } })),
    );
    expect(row).toMatchObject({ ...stated, review_last: '2026-01-05', review_next: '2027-01-05' });
  });

  test('says nothing of what no entry says', () => {
    expect(Object.keys(rowOf('älter-backup'))).toEqual(['id', 'service', 'relationship', 'category']);
  });

  test('leads to the page of the entry where the address of the site is known', () => {
    const { registry } = examplePublication;
    const policy = { ...registry.policy, site: { url: 'https://calls.example/list' } };
    expect(rowOf('example-chat', { ...examplePublication, registry: { ...registry, policy } })['url']).toBe(
      'https://calls.example/list/entries/example-chat/',
    );
  });

  test('what is not known yet says so, and whom was asked stays out of the table', () => {
    expect(rowOf('example-chat')['legal_name']).toBe('not known yet');
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
