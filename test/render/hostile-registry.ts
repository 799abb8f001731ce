import fc from 'fast-check';
import type { Entry } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import type { Registry } from '../../core/registry.ts';
import type { PageRecords } from '../../core/render/records.ts';
import { anyText } from './hostile-text.ts';
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
    applies_to: fc.record({ products: some, regions: some, plans: some, condition: anyText }),
    used_from: anyText,
    since: anyText,
    ends_on: anyText,
    data_deleted_on: anyText,
    replaces: anyText,
    review: fc.record({ last: anyText, next: anyText }),
    aka: some,
    former_names: some,
    registration: anyText,
    address: anyText,
    privacy_url: anyText,
    security_url: anyText,
    their_subprocessors: anyText,
    dpa_url: anyText.map(text => `https://x.example/${text}`),
    note: anyText,
  },
  { requiredKeys: ['id', 'service', 'category', 'relationship', 'website'] },
);

/** A registry with hostile text in every field that holds text. */
export const hostileRegistry: fc.Arbitrary<Registry> = fc.record({
  policy: fc
    .record({
      name: anyText,
      legal: anyText,
      mail: anyText,
      url: fc.oneof(anyText, fc.constant('https://subprocessors.calls.example/list')),
      label: anyText,
      words: anyText.map(text => text.replaceAll('|', '')),
    })
    .map(({ name, legal, mail, url, label, words }) =>
      policyOf({
        publisher: { name, legal_name: legal, website: url, contact: mail },
        site: { url },
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

const changedEntry = fc.record({
  id: anyText,
  before: fc.option(entry),
  after: fc.option(entry),
  title: anyText,
  words: fc.array(anyText, { maxLength: 2 }),
});

const change = fc
  .record({
    id: anyText,
    entries: fc.array(changedEntry, { maxLength: 1 }),
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
        lastDay: fc.oneof(fc.constantFrom('2026-12-09', '2026-12-24'), anyText),
        zone: anyText,
        utc: anyText,
        steps: fc.array(anyText, { maxLength: 1 }),
      }),
    ),
    usedFrom: fc.option(anyText),
  })
  .map(some => ({ ...someChange(42), ...some }));

/** Records with hostile text wherever a record could hold text; instants are what the ledger's schema lets in. */
export const hostileRecords: fc.Arbitrary<PageRecords> = fc.record({
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
