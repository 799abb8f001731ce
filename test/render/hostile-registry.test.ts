import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import { renderPage } from '../../core/render/page.ts';
import type { PageRecords } from '../../core/render/records.ts';
import { anyText } from './hostile-text.ts';
import { all, comesAlive, looseText, parse } from './parse.ts';
import { someChange } from './some-change.ts';

const some = fc.array(anyText, { minLength: 1, maxLength: 3 });

const entry: fc.Arbitrary<Entry> = fc.record(
  {
    id: anyText,
    service: anyText,
    category: fc.constantFrom('one', 'two'),
    relationship: fc.constantFrom('subprocessor', 'group-company', 'listed-only'),
    website: some,
    relationship_reason: anyText,
    legal_name: fc.oneof(anyText, fc.record({ unknown: anyText })),
    contact: fc.array(fc.record({ email: anyText, url: anyText, label: anyText }), { maxLength: 2 }),
    purpose: anyText,
    data: some,
    data_subjects: some,
    locations: fc.array(
      fc.record({ region: anyText, when: anyText, country: anyText, kind: fc.constant('hosting') }),
    ),
    transfer: fc.record({ mechanism: fc.constant('derogation'), reference: anyText }),
    established_in: anyText,
    applies_to: fc.record({ products: some, condition: anyText }),
    used_from: anyText,
    ends_on: anyText,
    aka: some,
    former_names: some,
    registration: anyText,
    address: anyText,
    privacy_url: anyText,
    dpa_url: anyText.map(text => `https://x.example/${text}`),
    note: anyText,
  },
  { requiredKeys: ['id', 'service', 'category', 'relationship', 'website'] },
);

const registry = fc.record({
  policy: fc
    .record({
      name: anyText,
      legal: anyText,
      mail: anyText,
      url: anyText,
      label: anyText,
      words: anyText.map(text => text.replaceAll('|', '')),
    })
    .map(({ name, legal, mail, url, label, words }) =>
      policyOf({
        publisher: { name, legal_name: legal, website: url, contact: mail },
        page: {
          title: name,
          banner: words,
          intro: words,
          selection: words,
          commitments: words,
          following: words,
          about: words,
        },
        categories: [
          { id: 'one', label },
          { id: 'two', label: name },
        ],
        window: { days: 15, time_zone: label, holidays: label },
        groups: [
          { id: 'a', label },
          { id: 'b', label: name, authorisation: 'specific' },
        ],
        objections: { email: mail, effect: words },
        channels: [{ id: 'c', kind: 'email', group: 'a' }],
        passive_only: words,
      }),
    ),
  entries: fc.array(entry, { maxLength: 5 }),
  retired: fc.array(fc.record({ id: anyText, service: anyText, ended: anyText }), { maxLength: 1 }),
});

const companies = fc.array(fc.record({ service: anyText, legalName: fc.option(anyText) }), { maxLength: 2 });

const change = fc
  .record({
    number: fc.nat(),
    url: anyText,
    title: anyText,
    kind: anyText,
    companies,
    concerns: anyText,
    deadlines: fc.array(
      fc.record({
        group: anyText,
        label: anyText,
        authorisation: fc.constantFrom('general', 'specific'),
        lastDay: anyText,
        zone: anyText,
        utc: anyText,
        steps: fc.array(anyText, { maxLength: 1 }),
      }),
    ),
    usedFrom: fc.option(anyText),
  })
  .map(some => ({ ...someChange(42), ...some }));

const records: fc.Arbitrary<PageRecords> = fc.record({
  repositoryId: fc.option(fc.nat()),
  baseline: fc.option(anyText),
  lastChangedOn: fc.option(anyText),
  coming: fc.array(
    fc
      .tuple(change, fc.record({ state: anyText, paused: fc.boolean() }))
      .map(([some, rest]) => ({ ...some, ...rest })),
    { maxLength: 2 },
  ),
  past: fc.array(
    fc
      .tuple(
        change,
        fc.record({
          date: anyText,
          toldOn: fc.option(anyText),
          windowEndedOn: fc.option(anyText),
          objections: fc.record({ recorded: fc.nat(), open: fc.nat(), late: fc.nat() }),
          outcome: anyText,
          note: fc.option(anyText),
        }),
      )
      .map(([some, rest]) => ({ ...some, ...rest })),
    { maxLength: 2 },
  ),
});

it('a page made of hostile values keeps its outline, its tables and its links', () => {
  fc.assert(
    fc.property(registry, records, (hostile, told) => {
      const root = parse(renderPage(hostile, told));

      expect(all(root, 'html')).toEqual([]);
      expect([...all(root, 'image'), ...all(root, 'imageReference'), ...all(root, 'definition')]).toEqual([]);
      for (const { url } of all(root, 'link')) expect(url).toMatch(/^(?:https:\/\/|mailto:|#)/);
      for (const text of looseText(root)) for (const life of comesAlive) expect(text).not.toMatch(life);

      const count = (relationship: Entry['relationship']) =>
        hostile.entries.filter(one => one.relationship === relationship);
      const categories = new Set(count('subprocessor').map(({ category }) => category));
      const wanted = [
        told.coming.length,
        ...['one', 'two']
          .filter(id => categories.has(id))
          .map(id => count('subprocessor').filter(({ category }) => category === id).length),
        count('group-company').length,
        count('listed-only').length,
        told.past.length,
        hostile.retired.length,
      ].filter(number => number > 0);
      const tables = all(root, 'table').filter(({ children }) => children[0]?.children.length !== 1);
      expect(tables.map(({ children }) => children.length - 1)).toEqual(wanted);
      for (const { children } of tables) {
        expect(new Set(children.map(row => row.children.length)).size).toBe(1);
        for (const cell of children.flatMap(row => row.children)) expect(cell.children).not.toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
