import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../core/entry.ts';
import type { Policy } from '../../../core/policy.ts';
import { Filters } from '../../../core/publication/site/parts/filters.ts';
import { emptyPublication } from './odd.ts';
import { attribute, elements, elementsOf, textOf } from './parsed.ts';

const { policy } = emptyPublication.registry;
const term = (id: string, label: string) => ({ id, label });
const worded: Policy = {
  ...policy,
  vocabulary: {
    products: [term('atlas', 'Globe'), term('zoom', 'Atlas'), term('b', 'Same'), term('a', 'Same')],
    plans: [term('pro', 'The large plan')],
  },
};
const entry = (some: object): Entry => ({
  id: 'some',
  service: 'Some',
  category: 'maps',
  relationship: 'subprocessor',
  website: [],
  ...some,
});
const silent = entry({});
const two = [
  ['maps', 'Maps'],
  ['_group', 'Group companies'],
] as const;

/** What can be chosen, by heading: value and words of each option. */
function choices(filters: Filters): Record<string, string[]> {
  const all = elements(String(filters.form()));
  return Object.fromEntries(
    all
      .filter(({ tagName }) => tagName === 'select')
      .map(select => {
        const heading = all.find(one => attribute(one, 'for') === attribute(select, 'id'));
        const options = elementsOf(select).map(one => `${attribute(one, 'value')}: ${textOf(one)}`);
        return [`${attribute(select, 'name')}, ${heading && textOf(heading)}`, options];
      }),
  );
}

describe('what the list can be filtered by', () => {
  test('is what its entries say something about, in the words of the policy and in their order', () => {
    const some = [
      entry({
        applies_to: { products: ['zoom', 'b', 'a', 'other'], plans: ['pro'] },
        locations: [{ country: 'US' }],
      }),
      entry({
        applies_to: { products: ['atlas'], regions: ['emea'] },
        locations: [{ area: 'EEA' }, { country: 'DE' }],
      }),
    ];
    expect(choices(new Filters(worded, some, two))).toEqual({
      'category, Category': [': All', 'maps: Maps', '_group: Group companies'],
      'product, Product that you use': [
        ': All',
        'zoom: Atlas',
        'atlas: Globe',
        'a: Same',
        'b: Same',
        'other: other',
      ],
      'region, Region that you are in': [': All', 'emea: emea'],
      'plan, Plan that you are on': [': All', 'pro: The large plan'],
      'place, Place of the data': [': All', 'EEA: EEA', 'DE: Germany', 'US: United States'],
    });
  });

  test.each([
    ['one heading tells nothing', [silent, silent], two.slice(0, 1), []],
    ['two headings do', [silent, silent], two, ['category, Category']],
    ['one entry alone needs no filter', [entry({ locations: [{ country: 'DE' }] })], [], []],
    [
      'one place tells those that name it from those that do not',
      [entry({ locations: [{ country: 'DE' }] }), silent],
      [],
      ['place, Place of the data'],
    ],
    [
      'a place that is not known yet, or has no name, is none',
      [entry({ locations: { unknown: 'asked' } }), entry({ locations: [{ kind: 'hosting' }] })],
      [],
      [],
    ],
  ])('%s', (_what, entries, categories, expected) => {
    expect(Object.keys(choices(new Filters(policy, entries, categories)))).toEqual(expected);
  });

  test.each([
    ['products', { applies_to: { products: ['a'] } }, true],
    ['regions', { applies_to: { regions: ['a'] } }, true],
    ['plans', { applies_to: { plans: ['a'] } }, true],
    ['locations', { locations: [{ country: 'DE' }] }, false],
  ])('by %s: says which entries are always shown: %j, %s', (_what, some, says) => {
    const form = String(new Filters(policy, [entry(some), silent], []).form());
    expect(form.includes('An entry that names no product, region or plan concerns all customers')).toBe(says);
  });

  test('is marked on each entry by position, and names that the list does not show are there to be found', () => {
    const some = [
      entry({ applies_to: { products: ['b', 'zoom'] }, locations: [{ country: 'US' }, { country: 'DE' }] }),
      entry({ aka: ['Some', 'Thing'], former_names: ['Once'], locations: [{ country: 'DE' }] }),
      silent,
    ];
    const filters = new Filters(worded, some, two);
    expect(some.map(one => filters.marksOf(one))).toEqual([
      { 'data-product': '2 1', 'data-place': '2 1' },
      { 'data-place': '1', 'data-also': 'Some Thing Once' },
      { 'data-place': '' },
    ]);
  });
});
