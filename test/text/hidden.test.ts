import { expect, it } from 'vitest';
import { hidden, isOpen } from '../../core/text/hidden.ts';

it('nothing hides in text that is taken for open without a closer look', () => {
  const open: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (isOpen(character)) open.push(character);
  }
  expect(open.length).toBeGreaterThan(800);
  expect(open.filter(character => hidden().test(character))).toEqual([]);
  // Nor where two of them meet.
  expect(hidden().test(open.join(''))).toBe(false);
});

it.each(['a\u200Bb', 'a\u202Eb', '\u00AD', 'a\rb', '\uFEFF', 'a\u2028b', '\u2060', '\uD800'])(
  '%j is looked at',
  text => {
    expect(isOpen(text)).toBe(false);
  },
);
