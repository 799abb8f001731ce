import fc from 'fast-check';
import type { Entry, Place } from '../../core/entry.ts';

/*
 * Small pools, so that two entries drawn at random agree in some fields, differ in spelling in others, and in meaning
 * in the rest.
 */
const unknown = fc.constantFrom({ unknown: 'asked' }, { unknown: 'asked twice' });
const terms = fc.uniqueArray(
  fc.constantFrom('call audio', 'Call audio', 'phone number', 'caf\u00e9', 'e-mail'),
  { maxLength: 3 },
);
const names = fc.constantFrom(
  'Example Speech GmbH',
  'EXAMPLE SPEECH, GMBH',
  'Other GmbH',
  'A & B 1-2',
  'AB 12',
  '…',
);
const places: fc.Arbitrary<Place> = fc.constantFrom<Place>(
  { country: 'DE', kind: 'hosting' },
  { country: 'DE', kind: 'support' },
  { country: 'DE', kind: 'hosting', region: 'Berlin' },
  { area: 'EEA', kind: 'hosting', when: 'at night' },
);

/** A value, something unknown, or nothing. */
function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | { unknown: string } | undefined> {
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: unknown }, fc.constant(undefined));
}

function orNothing<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

const mechanism = fc.constantFrom('standard-contractual-clauses', 'data-privacy-framework');

const fields = {
  service: fc.constantFrom('Example Speech', 'ExampleSpeech', 'Example Voice'),
  category: fc.constantFrom('speech', 'tools'),
  relationship: fc.constantFrom('subprocessor', 'subprocessor', 'group-company', 'listed-only'),
  website: fc.uniqueArray(fc.constantFrom('https://a.example/', 'https://b.example/')),
  legal_name: maybe(names),
  purpose: maybe(fc.constantFrom('Not kept.', 'Now kept.', 'not kept.')),
  data: maybe(terms),
  data_subjects: maybe(terms),
  locations: maybe(fc.uniqueArray(places, { selector: place => JSON.stringify(place), maxLength: 3 })),
  established_in: maybe(fc.constantFrom('DE', 'US')),
  transfer: orNothing(
    fc.oneof(
      unknown,
      fc.record(
        { mechanism, reference: fc.constantFrom('module 2', 'module 3'), unknown: fc.constant('date') },
        { requiredKeys: ['mechanism'] },
      ),
    ),
  ),
  registration: orNothing(fc.constantFrom('HRB 12345', 'HRB12345', 'HRB 9')),
  applies_to: orNothing(
    fc.record(
      { products: terms, plans: terms, condition: fc.constantFrom('if on', 'if off') },
      { requiredKeys: [] },
    ),
  ),
  aka: orNothing(fc.uniqueArray(fc.constantFrom('Example Voice', 'Example Speech'))),
  former_names: orNothing(fc.uniqueArray(fc.constantFrom('Example Voice', 'Example Speech'))),
  replaces: orNothing(fc.constant('example-dictation')),
  used_from: maybe(fc.constantFrom('2027-01-04', '2027-02-01')),
  review: orNothing(
    fc.record({ last: fc.constant('2026-01-01'), next: fc.constant('2027-01-01') }, { requiredKeys: [] }),
  ),
  note: orNothing(fc.constantFrom('one', 'two')),
};

/** Any entry with this id. */
export function entry(id: string): fc.Arbitrary<Entry> {
  return fc.record(fields).map(drawn => {
    const stated = Object.entries(drawn).filter(([, value]) => value !== undefined);
    return { id, ...Object.fromEntries(stated) } as Entry;
  });
}

/** Any list of up to four entries. */
export const entries: fc.Arbitrary<Entry[]> = fc
  .subarray(['alpha', 'beta', 'gamma', 'delta'])
  .chain(ids => fc.tuple(...ids.map(entry)));

/** An entry, and the same entry with a few fields drawn again: closer to what a pull request does. */
export const edit: fc.Arbitrary<[Entry, Entry]> = fc
  .tuple(
    entry('alpha'),
    entry('alpha'),
    fc.subarray(Object.keys(fields) as (keyof Entry)[], { maxLength: 3 }),
  )
  .map(([before, other, names]) => {
    const kept = Object.entries(before).filter(([name]) => !names.some(drawn => drawn === name));
    const again = Object.entries(other).filter(([name]) => names.some(drawn => drawn === name));
    return [before, Object.fromEntries([...kept, ...again]) as unknown as Entry];
  });

/** The same meaning in other words on disk: keys and lists in another order, doubles, spaces, another Unicode form. */
export function rewritten<T>(value: T, draw: () => number): T {
  if (typeof value === 'string') return ` ${value.normalize('NFD').replaceAll(' ', ' \n ')} ` as T;
  if (Array.isArray(value)) {
    const doubled = [...value, ...value.slice(0, 1)].map(inner => rewritten(inner, draw));
    return shuffled(doubled, draw) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(
    ([key, inner]) => [key, fixed.has(key) ? inner : rewritten(inner, draw)] as const,
  );
  return Object.fromEntries(shuffled(pairs, draw)) as T;
}

/** Values that the schema fixes to the letter. */
const fixed = new Set([
  'id',
  'former_id',
  'category',
  'relationship',
  'kind',
  'country',
  'area',
  'mechanism',
]);

function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  return list
    .map(value => ({ value, key: draw() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
