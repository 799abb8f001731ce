import { type Entry, known } from '../../entry.ts';
import { withoutSpelling } from '../spelling.ts';
import { sameRegistration } from './company.ts';
import type { Field } from './field.ts';
import { shrinks } from './set.ts';

/**
 * Another service is another thing done. It is a rename only where the legal entity is the same by its registration and
 * the entry says that it had the old name: a name alone is the vendor's word.
 */
export const service: Field = {
  path: 'service',
  value: entry => entry.service,
  material: {
    of: entry => withoutSpelling(entry.service),
    classify: (before, after) => {
      const names = [...(after.former_names ?? []), ...(after.aka ?? [])].map(withoutSpelling);
      const sameName = names.includes(withoutSpelling(before.service));
      return sameName && sameRegistration(before, after) ? 'rename' : 'scope-change';
    },
  },
};

/** Prose is compared letter by letter: one letter turns `not` into `now`. */
export const purpose: Field = {
  path: 'purpose',
  value: entry => entry.purpose,
  material: { of: entry => known(entry.purpose) ?? null, classify: () => 'scope-change' },
};

export const data: Field = terms('data');
export const dataSubjects: Field = terms('data_subjects');

function terms(path: 'data' | 'data_subjects'): Field {
  return {
    path,
    value: entry => entry[path],
    material: {
      of: entry => known(entry[path]) ?? null,
      classify: (before, after) => {
        const stands = known(after[path]);
        return stands !== undefined && shrinks(known(before[path]) ?? [], stands)
          ? 'narrowing'
          : 'scope-change';
      },
    },
  };
}

/**
 * Whom the entry concerns. What is left out concerns everybody, so stating it narrows and dropping it widens. Words beside
 * what stands already ("and all customers") can do either.
 */
export const appliesTo: readonly Field[] = [
  customers('products'),
  customers('regions'),
  customers('plans'),
  {
    path: 'applies_to.condition',
    value: entry => entry.applies_to?.condition,
    material: {
      of: entry => entry.applies_to?.condition ?? null,
      classify: before => (before.applies_to === undefined ? 'narrowing' : 'scope-change'),
    },
  },
];

function customers(key: 'products' | 'regions' | 'plans'): Field {
  const named = (entry: Entry) => entry.applies_to?.[key];
  return {
    path: `applies_to.${key}`,
    value: named,
    material: {
      of: entry => named(entry) ?? null,
      classify: (before, after) => {
        const stood = named(before);
        const stands = named(after);
        if (stands === undefined) return 'scope-change';
        return stood === undefined || shrinks(stood, stands) ? 'narrowing' : 'scope-change';
      },
    },
  };
}

/** What the company is to the publisher. Where it says so itself, customers hear of it before it counts. */
export const relationship: Field = {
  path: 'relationship',
  value: entry => entry.relationship,
  material: {
    of: entry => entry.relationship,
    classify: (_before, after) => (after.relationship === 'listed-only' ? 'removal' : 'scope-change'),
  },
};

/**
 * The planned first use. Later than customers were told, or told for the first time, needs no time to object; sooner than
 * they were told does.
 */
export const usedFrom: Field = {
  path: 'used_from',
  value: entry => entry.used_from,
  material: {
    of: entry => known(entry.used_from) ?? null,
    classify: (before, after) => {
      const stood = known(before.used_from);
      const stands = known(after.used_from);
      if (stood === undefined) return 'narrowing';
      return stands === undefined || stands < stood ? 'scope-change' : 'narrowing';
    },
  },
};
