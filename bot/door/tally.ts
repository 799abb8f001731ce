import type { Pass } from '../reconcile.ts';
import { inPublic } from './failure.ts';
import type { Health } from './health.ts';

export interface TallyOptions {
  readonly version: string;
  readonly now: () => Date;
  /** Milliseconds between two censuses. */
  readonly longest: number;
}

/** What is going on at this moment. */
export interface Going {
  readonly known: number;
  readonly running: number;
  readonly waiting: number;
  /** Milliseconds. */
  readonly oldest: number | null;
}

/** A pass that takes longer than this, in milliseconds, will not end any more. */
const longestPass = 15 * 60_000;

/** Keeps count, for `/healthz`. */
export function tally({ version, now, longest }: TallyOptions) {
  const since = now().toISOString();
  const last = new Map<string, 'done' | 'failed' | 'stands still'>();
  let done = 0;
  let failed = 0;
  let lastPass: string | null = null;
  let lastCensus: string | null = null;
  let censusAt: number | null = null;
  let lastError: Health['lastError'] = null;

  const status = (going: Going, failing: number): Health['status'] => {
    if (censusAt === null) return 'starting';
    if (going.oldest !== null && going.oldest > longestPass) return 'stuck';
    if (performance.now() - censusAt > 2 * longest + 5 * 60_000) return 'blind';
    return going.known > 0 && failing >= going.known ? 'failing' : 'ok';
  };

  return {
    passed: (key: string, pass: Pass) => {
      done += 1;
      lastPass = now().toISOString();
      last.set(key, pass.standsStill === null ? 'done' : 'stands still');
    },
    failed: (key: string | null, error: unknown) => {
      if (key !== null) {
        failed += 1;
        last.set(key, 'failed');
      }
      lastError = { at: now().toISOString(), text: inPublic(error) };
    },
    counted: () => {
      lastCensus = now().toISOString();
      censusAt = performance.now();
    },
    forget: (key: string) => void last.delete(key),
    health: (going: Going): Health => {
      const how = [...last.values()];
      const failing = how.filter(one => one === 'failed').length;
      return {
        status: status(going, failing),
        version,
        since,
        repositories: {
          known: going.known,
          lookedAt: how.length,
          failing,
          standingStill: how.filter(one => one === 'stands still').length,
        },
        passes: {
          done,
          failed,
          running: going.running,
          waiting: going.waiting,
          oldestRunning: going.oldest === null ? null : Math.round(going.oldest / 1000),
        },
        lastPass,
        lastCensus,
        lastError,
      };
    },
  };
}
