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
    ['#336699', '#ffffff', 6],
    ['#0a0a0a', '#ffffff', 19.8],
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

  // Mixed with white or black, as little as is enough.
  test.each([
    ['dark', '#000000', '#808080'],
    ['dark', '#0b57d0', '#467fdb'],
    ['dark', '#c00000', '#d55757'],
    ['dark', '#777777', '#818181'],
    ['dark', '#8ab4f8', '#8ab4f8'],
    ['light', '#ffffff', '#757575'],
    ['light', '#ffcc00', '#8f7200'],
    ['light', '#12ab34', '#0e892a'],
    ['light', '#c00000', '#c00000'],
  ] as const)('on %s, %s becomes %s', (page, colour, expected) => {
    expect(readableOn(pageBackground[page], colour)).toBe(expected);
  });

  test('is what a dark page takes where the policy names no colour for it', () => {
    expect(accentOf(undefined)).toBe(defaultAccent);
    expect(accentOf({ accent: '#C00000', accent_dark: '#FF9999' })).toEqual({
      light: '#c00000',
      dark: '#ff9999',
    });
    const { light, dark } = accentOf({ accent: '#0b57d0' });
    expect(light).toBe('#0b57d0');
    expect(contrast(dark, pageBackground.dark)).toBeGreaterThanOrEqual(leastContrast);
  });
});
