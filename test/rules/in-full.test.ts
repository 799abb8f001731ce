import { describe, expect, it } from 'vitest';
import { addresses } from './in-full/addresses.ts';
import { fields } from './in-full/fields.ts';
import { policies } from './in-full/policies.ts';
import { saidOfEntry, saidOfPolicy } from './in-full.ts';

describe('what is said of an entry, word for word', () => {
  it.each([...addresses, ...fields])('$what', async ({ lines, level, says }) => {
    expect(await saidOfEntry(lines, level === undefined ? {} : { level })).toEqual(says);
  });
});

describe('what is said of a policy, word for word', () => {
  it.each(policies)('$what', async ({ from, to, level, says }) => {
    expect(await saidOfPolicy(from, to, level === undefined ? {} : { level })).toEqual(says);
  });
});
