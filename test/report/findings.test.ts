import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText, count, type Finding, inReadingOrder, startOfFile } from '../../core/finding.ts';

const at = (file: string, line: number, column: number, rule = 'placeholder'): Finding => ({
  rule,
  severity: 'error',
  message: 'Say what it is.',
  file,
  line,
  column,
  endLine: line,
  endColumn: column,
});

describe('findings', () => {
  test('are read file by file, from the top, from the left, and then by their rules', () => {
    const inOrder = [
      at('a.yaml', 2, 9),
      at('a.yaml', 10, 1),
      at('a.yaml', 10, 2, 'placeholder'),
      at('a.yaml', 10, 2, 'unknown-field'),
      at('b.yaml', 1, 1),
    ];
    const found = inOrder.toReversed();
    expect(inReadingOrder(found)).toEqual(inOrder);
    // Whoever found them keeps the order of finding.
    expect(found).toEqual(inOrder.toReversed());
  });

  test('come out in one order, whatever the order in which they were found', () => {
    const some = fc.constantFrom(1, 2, 10);
    const one = fc
      .tuple(fc.constantFrom('a.yaml', 'B.yaml', 'ä.yaml'), some, some, fc.constantFrom('x', 'y'))
      .map(([file, line, column, rule]) => at(file, line, column, rule));
    const both = fc
      .array(one)
      .chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(both, ([all, shuffled]) => {
        expect(inReadingOrder(shuffled)).toEqual(inReadingOrder(all));
      }),
    );
  });

  test('are counted by their severity', () => {
    const all = [
      at('a.yaml', 1, 1),
      { ...at('a.yaml', 2, 1), severity: 'warning' as const },
      at('a.yaml', 3, 1),
    ];
    expect((['error', 'warning', 'note'] as const).map(severity => count(all, severity))).toEqual([2, 1, 0]);
  });

  test('point at the first character of a file where there is no better place', () => {
    expect(startOfFile).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });
});

test('texts have the same order on every machine: capitals first, letters with marks last', () => {
  expect(['ä', 'b', 'a', 'B', 'aa', ''].sort(compareText)).toEqual(['', 'B', 'a', 'aa', 'b', 'ä']);
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
});
