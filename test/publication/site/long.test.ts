import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../core/entry.ts';
import { historyOf, type ListState } from '../../../core/publication/history.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { asOfPages } from '../../../core/publication/site/pages/as-of.ts';
import { changePage } from '../../../core/publication/site/pages/change.ts';
import { historyPages } from '../../../core/publication/site/pages/history.ts';
import { listPage } from '../../../core/publication/site/pages/list.ts';
import type { PastChange } from '../../../core/render/records.ts';
import { someChange } from '../../render/some-change.ts';
import { asRead } from './as-read.ts';
import { emptyPublication } from './odd.ts';
import { attribute, elements, textOf } from './parsed.ts';

const { registry, records } = emptyPublication;
const entry = (number: number, some: Partial<Entry> = {}): Entry => ({
  id: `c-${number}`,
  service: `Company ${number}`,
  category: 'maps',
  relationship: 'subprocessor',
  website: [],
  ...some,
});
const many = (length: number, some: Partial<Entry> = {}) =>
  Array.from({ length }, (_, index) => entry(index, some));
const read = (pages: ReadonlyMap<string, string>) =>
  Object.fromEntries([...pages].map(([path, page]) => [path, asRead(page).split('\n')]));

describe('the changes so far', () => {
  const past = (length: number): PastChange[] =>
    Array.from({ length }, (_, index) => ({
      ...someChange(200 - index),
      date: index < 2 ? `2026-02-0${2 - index}` : '2025-06-01',
      toldOn: null,
      windowEndedOn: null,
      outcome: 'in the list',
      note: null,
    }));
  const pages = (length: number) =>
    read(historyPages({ ...emptyPublication, records: { ...records, past: past(length) } }));

  test('stand on one page while there are 150', () => {
    expect(Object.keys(pages(150))).toEqual(['history/index.html']);
  });

  test('have a page for each year when there are more', () => {
    const { 'history/index.html': first, ...others } = pages(151);
    expect(first?.slice(2)).toEqual([
      '',
      '# Changes so far',
      '151 changes, the newest first. Each year has a page of its own.',
      '- [2026](../history/2026/index.html) 2',
      '- [2025](../history/2025/index.html) 149',
      '[The list as it stood on a past day](../as-of/index.html)',
      '',
    ]);
    expect(Object.keys(others)).toEqual(['history/2026/index.html', 'history/2025/index.html']);
    const [title, , crumb, , heading, caption, columns, ...changes] = others['history/2026/index.html'] ?? [];
    expect([title, crumb, heading, caption]).toEqual([
      '<!-- Changes of 2026 – Example Maps -->',
      '[Changes so far](../../history/index.html)',
      '# Changes of 2026',
      'Changes of 2026',
    ]);
    expect(columns).toContain('| Date | Change |');
    expect(changes.map(line => line.replace(/ \|.*\| /, ' … '))).toEqual([
      '| Mon 2 Feb 2026 … [change 200](../../changes/200/index.html) |',
      '| Sun 1 Feb 2026 … [change 199](../../changes/199/index.html) |',
      '',
    ]);
  });
});

describe('the list on past days', () => {
  // 251 names are new, change and go: with the days themselves 753 that are shown.
  const states: ListState[] = [
    { day: '2025-12-31', entries: many(251) },
    { day: '2026-01-01', entries: many(251, { note: 'Changed.' }) },
    { day: '2026-01-02', entries: [] },
  ];
  const pages = (more: number) => {
    const last = { day: '2026-01-03', entries: many(more) };
    return read(asOfPages({ ...emptyPublication, history: historyOf([...states, last]) }));
  };

  test('stands on one page while no more than 800 names are shown', () => {
    expect(Object.keys(pages(46))).toEqual(['as-of/index.html']);
  });

  test('has a page for each year when there are more, and of one day no more than 250 names of a kind', () => {
    const { 'as-of/index.html': first, ...others } = pages(47);
    expect(first?.slice(-4)).toEqual([
      '## Days on which the list changed {#days_of_change}',
      '- [2026](../as-of/2026/index.html) 3',
      '- [2025](../as-of/2025/index.html) 1',
      '',
    ]);
    expect(Object.keys(others)).toEqual(['as-of/2026/index.html', 'as-of/2025/index.html']);
    const [title, , crumb, , heading, ...days] = others['as-of/2026/index.html'] ?? [];
    expect([title, crumb, heading]).toEqual([
      '<!-- Days on which the list changed, 2026 – Example Maps -->',
      '[The list on a past day](../../as-of/index.html)',
      '# Days on which the list changed, 2026',
    ]);
    const more = 'and 1 more, named in [the data of past days](../../history.json)';
    const [came, gone, changed] = days;
    const links = (line = '') => line.split('](../../entries/').length - 1;
    expect([came, gone, changed].map(links)).toEqual([47, 250, 250]);
    expect(came).toMatch(/^- \*\*Sat 3 Jan 2026\*\*: new: \[Company 0\]\(.*#v-2026-01-03\)$/);
    expect(gone?.endsWith(more)).toBe(true);
    expect(gone).toMatch(/^- \*\*Fri 2 Jan 2026\*\*: gone: \[Company 0\]\(.*#v-2026-01-01\) and 1 more/);
    expect(changed).toMatch(/^- \*\*Thu 1 Jan 2026\*\*: changed: \[Company 0\]/);
    expect(others['as-of/2025/index.html']?.at(-2)).toMatch(
      /^- \*\*Wed 31 Dec 2025\*\*: the first day that is known; in the list: /,
    );
  });

  test('names all 250 of a day without saying that there are more', () => {
    const history = historyOf([{ day: '2025-12-31', entries: many(250) }]);
    expect(asOfPages({ ...emptyPublication, history }).get('as-of/index.html')).not.toContain(
      ' more, named in',
    );
  });
});

describe('a long list', () => {
  const listed = (length: number, some: Partial<Entry> = {}): Publication => ({
    ...emptyPublication,
    registry: {
      ...registry,
      entries: many(length, {
        purpose: 'Maps.',
        data: ['addresses'],
        data_subjects: ['visitors'],
        locations: [{ country: 'DE', kind: 'hosting' }],
        contact: [{ email: 'privacy@maps.example' }],
        applies_to: { condition: 'only if switched on' },
        ...some,
      }),
    },
  });
  const page = (publication: Publication) => {
    const html = listPage(publication);
    const lines = asRead(html).split('\n');
    const section = elements(html).find(one => attribute(one, 'aria-labelledby') === 'current_subprocessors');
    return {
      short: lines.includes(
        'This list is long. Contact, data and all the rest stand on each company’s own page, one click away.',
      ),
      looks: section && attribute(section, 'class'),
      columns: lines.find(line => line.startsWith('| Company')),
      row: lines.find(line => line.endsWith('{#c-0}')),
    };
  };

  test('of 299 entries shows all columns', () => {
    expect(page(listed(299))).toEqual({
      short: false,
      looks: undefined,
      columns: '| Company | What for | Data | Where | Contact |',
      row: '| [Company 0](entries/c-0/index.html)legal name not stated | Maps. / **Concerns:** only if switched on | addresses / **Whose data:** visitors | Germany (hosting) | [privacy@maps.example](mailto:privacy@maps.example) | {#c-0}',
    });
  });

  test('of 300 shows of each what it is for and where it is', () => {
    expect(page(listed(300))).toEqual({
      short: true,
      looks: 'long',
      columns: '| Company | What for | Where |',
      row: '| [Company 0](entries/c-0/index.html)legal name not stated | Maps. | Germany (hosting) | {#c-0}',
    });
  });

  test('shows the beginning of what is said at length, and never half of a letter', () => {
    const family = '👩‍👩‍👧';
    const cell = (text: string) => page(listed(300, { purpose: text })).row?.split(' | ')[1];
    expect(cell('a'.repeat(160))).toBe('a'.repeat(160));
    expect(cell('a'.repeat(161))).toBe(`${'a'.repeat(159)}…`);
    expect(cell(`${'a'.repeat(155)}${family}b`)).toBe(`${'a'.repeat(155)}…`);
  });

  test('of a single change, 60 entries are shown field by field', () => {
    const entries = many(61).map(before => {
      return { id: before.id, before, after: { ...before, note: 'New.' }, title: '', words: ['Note: New.'] };
    });
    const change = { ...someChange(7), entries, state: 'open', paused: false };
    const all = elements(changePage(emptyPublication, change));
    expect(all.filter(one => attribute(one, 'class') === 'changed')).toHaveLength(61);
    expect(all.filter(one => attribute(one, 'class') === 'sides').map(textOf)).toHaveLength(60);
  });
});
