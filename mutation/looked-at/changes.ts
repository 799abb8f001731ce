import { cache, empty, marker, quickWay, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

/** Of what kind of change it is. */
export const changes: readonly Survivor[] = [
  { file: 'core/change/compare.ts', from: 'isSameData(before, after)', to: 'false', why: quickWay },
  {
    file: 'core/change/classify.ts',
    from: "'cosmetic'",
    to: '""',
    why: 'Asked for the compiler: a change has a class, and one of its classes has the strictest treatment.',
  },
  {
    file: 'core/change/json.ts',
    from: "'null'",
    to: '""',
    why: 'Asked for the compiler: plain data holds nothing that JSON lacks.',
  },
  { file: 'core/change/digest.ts', ...empty, why: marker },
  {
    file: 'core/change/fields/place.ts',
    from: 'entry.transfer?.unknown',
    to: 'entry.transfer.unknown',
    why: 'It is asked only where a mechanism or a reference stands, so there is a transfer.',
  },
  {
    file: 'core/change/fields/scope.ts',
    ...empty,
    why: `${marker} Of data, an empty list is no statement and does not come here, and any other holds what is new.`,
  },
  {
    file: 'core/change/fields/scope.ts',
    from: 'stood === undefined',
    to: 'false',
    why: 'Asked for the compiler: nothing is sooner than no day.',
  },
  {
    file: 'core/change/fields/scope.ts',
    from: 'stands < stood',
    to: 'stands <= stood',
    why: 'It is asked only where the two differ.',
  },
  { file: 'core/change/known-company.ts', from: 'registration !== null', to: 'true', why: typed },
  { file: 'core/change/known-company.ts', from: "''", to: '"Stryker was here!"', why: marker },
  {
    file: 'core/change/known-company.ts',
    from: 'found.set(entries, companies);',
    to: ';',
    why: cache,
  },
  { file: 'core/change/material.ts', from: 'digests.set(entry, digest);', to: ';', why: cache },
  { file: 'core/change/known-company.ts', from: 'name !== null', to: 'true', why: typed },
  {
    file: 'core/change/known-company.ts',
    ...empty,
    why: 'One more namesake with a number: the one beside it answers the same.',
  },
  { file: 'core/change/pair.ts', from: 'former_id !== undefined', to: 'true', why: typed },
  ...['was !== undefined && now !== undefined', 'was !== undefined', 'now !== undefined'].map(from => ({
    file: 'core/change/policy/promises.ts',
    from,
    to: 'true',
    why: 'Asked for the compiler: every class has a treatment.',
  })),
  {
    file: 'core/change/policy/promises.ts',
    from: 'was !== undefined && now !== undefined',
    to: 'was !== undefined || now !== undefined',
    why: 'Asked for the compiler: every class has a treatment.',
  },
  {
    file: 'core/change/policy/promises.ts',
    ...empty,
    why: 'Asked for the compiler: what is required is always a list.',
  },
  { file: 'core/change/same-data.ts', from: 'a === b', to: 'false', why: quickWay },
];
