import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accentOf,
  contrast,
  defaultAccent,
  leastContrast,
  pageBackground,
  readableOn,
} from '../../core/publication/colours.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map(number => `#${number.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  // Values that WebAIM's checker and the WCAG's own examples give.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('%s on %s', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test('our own colours can be read', () => {
    expect(contrast(defaultAccent.light, pageBackground.light)).toBeGreaterThanOrEqual(leastContrast);
    expect(contrast(defaultAccent.dark, pageBackground.dark)).toBeGreaterThanOrEqual(leastContrast);
  });
});

describe('a colour made readable', () => {
  test('can be read, whatever it was, and one that could be read stays as it is', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(pageBackground.light, pageBackground.dark), (any, background) => {
        const readable = readableOn(background, any);
        expect(contrast(readable, background)).toBeGreaterThanOrEqual(leastContrast);
        if (contrast(any, background) >= leastContrast) expect(readable).toBe(any);
      }),
    );
  });

  test('is what a dark page takes where the policy names no colour for it', () => {
    expect(accentOf(undefined)).toBe(defaultAccent);
    expect(accentOf({ accent: '#0B57D0', accent_dark: '#8AB4F8' })).toEqual(defaultAccent);
    const { light, dark } = accentOf({ accent: '#0b57d0' });
    expect(light).toBe('#0b57d0');
    expect(contrast(dark, pageBackground.dark)).toBeGreaterThanOrEqual(leastContrast);
  });
});
