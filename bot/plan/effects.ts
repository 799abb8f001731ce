import type { Effect, Record } from '../record.ts';

/** How long a claim holds: nobody else acts meanwhile. */
const leaseMilliseconds = 10 * 60_000;

/**
 * Claims an act that cannot be undone. The claim is written to the ledger before anything is done; only the run whose
 * write went through acts, and only while the lease lasts.
 */
export function claim(effect: Effect | undefined, run: string, now: string): Effect {
  return {
    state: 'claimed',
    by: run,
    until: later(now, leaseMilliseconds),
    attempt: (effect?.attempt ?? 0) + 1,
    at: null,
    result: null,
    next_try: null,
    told: effect?.told ?? [],
  };
}

/** Whether an act may be claimed: never tried, failed and due again, or claimed by a run whose lease has ended. */
export function isClaimable(effect: Effect | undefined, now: string): boolean {
  if (effect === undefined) return true;
  switch (effect.state) {
    case 'done':
      return false;
    case 'failed':
      return effect.next_try === null || effect.next_try <= now;
    case 'claimed':
      return effect.until === null || effect.until <= now;
  }
}

/** Keys of a record's effects that this run holds. */
export function claimedBy(record: Record, run: string): string[] {
  return Object.entries(record.effects)
    .filter(([, effect]) => effect.state === 'claimed' && effect.by === run)
    .map(([key]) => key);
}

/** An instant some milliseconds later. */
function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
