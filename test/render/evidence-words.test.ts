import { expect, test } from 'vitest';
import { evidenceWords } from '../../core/render/evidence-words.ts';

test('of each notice something is said, and never that somebody got or read it', () => {
  const words = Object.values(evidenceWords);
  expect(words.filter(one => one !== '')).toHaveLength(6);
  expect(new Set(words).size).toBe(6);
  expect(words.join('; ')).not.toMatch(/received|delivered|\bread\b/);
});
