import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextTry } from '../../../bot/channels/retry.ts';

const failedAt = '2026-11-23T08:00:00.000Z';

describe('when a notice is tried again', () => {
  test.each([
    [1, '2026-11-23T08:05:00.000Z'],
    [2, '2026-11-23T08:15:00.000Z'],
    [3, '2026-11-23T09:00:00.000Z'],
    [4, '2026-11-23T12:00:00.000Z'],
    [5, '2026-11-23T20:00:00.000Z'],
    [6, '2026-11-24T08:00:00.000Z'],
    [60, '2026-11-24T08:00:00.000Z'],
  ])('after attempt %i: %s', (attempt, next) => {
    expect(nextTry(attempt, failedAt, true)).toBe(next);
  });

  test('once a day where somebody has to mend something first', () => {
    expect(nextTry(1, failedAt, false)).toBe('2026-11-24T08:00:00.000Z');
  });

  test('never at once, never later than a day, never sooner than before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 1000 }), fc.boolean(), (attempt, retry) => {
        const wait = (n: number) => Date.parse(nextTry(n, failedAt, retry)) - Date.parse(failedAt);
        expect(wait(attempt)).toBeGreaterThanOrEqual(5 * 60_000);
        expect(wait(attempt)).toBeLessThanOrEqual(24 * 3_600_000);
        expect(wait(attempt + 1)).toBeGreaterThanOrEqual(wait(attempt));
      }),
    );
  });
});
