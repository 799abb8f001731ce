import { expect, it } from 'vitest';
import { claim, claimedBy, isClaimable } from '../../../bot/plan/effects.ts';
import type { Effect } from '../../../bot/record.ts';
import { entry, now, record, registry } from './a-look.ts';

const earlier = '2026-11-23T08:59:59.999Z';
const later = '2026-11-23T09:00:00.001Z';
const claimed: Effect = {
  state: 'claimed',
  by: 'run-1',
  until: '2026-11-23T09:10:00.000Z',
  attempt: 1,
  at: null,
  result: null,
  next_try: null,
  told: [],
};
const failed: Effect = { ...claimed, state: 'failed', until: null, at: earlier };

it('a claim holds for ten minutes, counts how often it was tried, and keeps whom it has reached', () => {
  expect(claim(undefined, 'run-1', now)).toEqual(claimed);
  const reached = ['0'.repeat(64)];
  expect(claim({ ...failed, told: reached }, 'run-2', now)).toMatchObject({
    by: 'run-2',
    attempt: 2,
    told: reached,
    at: null,
  });
});

it('what was never tried may be claimed, what failed once it is due, what another run holds once that has let go', () => {
  expect(isClaimable(undefined, now)).toBe(true);
  expect(isClaimable({ ...claimed, state: 'done' }, now)).toBe(false);
  const next = (next_try: string | null) => isClaimable({ ...failed, next_try }, now);
  expect([next(null), next(earlier), next(now), next(later)]).toEqual([true, true, true, false]);
  const held = (until: string | null) => isClaimable({ ...claimed, until }, now);
  expect([held(null), held(earlier), held(now), held(later)]).toEqual([true, true, true, false]);
});

it('a run acts on what it holds itself, and on nothing that is done', () => {
  const effects = {
    issue: { ...claimed, state: 'done' as const },
    'notice/n-0001': claimed,
    'notice/n-0002': { ...claimed, by: 'run-2' },
  };
  const change = record(registry(), registry(entry('a')), { effects });
  expect(claimedBy(change, 'run-1')).toEqual(['notice/n-0001']);
});
