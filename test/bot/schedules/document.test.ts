import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { invariants } from './invariants.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/invariants.md'), 'utf8');

it('lists every invariant that is checked, in its words and in order, and no other', () => {
  const listed = [...document.matchAll(/^\* \*\*(.+?)\*\*: (.+)$/gm)].map(([, name, says]) => ({
    name,
    says,
  }));
  expect(listed).toEqual(invariants.map(({ name, says }) => ({ name, says })));
});
