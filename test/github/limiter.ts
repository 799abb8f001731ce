import { type Answer, refused } from './answers.ts';
import type { Caller } from './callers.ts';

/**
 * How much GitHub takes of one installation, or of whoever else asks. The numbers are those of its documentation ("Rate
 * limits for the REST API"): requests that only read cost a point, all others five.
 */
export interface LimitTable {
  readonly requestsPerHour: number;
  readonly pointsPerMinute: number;
  /** Requests that create content. Which do is not said; here it is every one that writes. */
  readonly writesPerMinute: number;
  readonly writesPerHour: number;
}

export const limitsOfGitHub: LimitTable = {
  requestsPerHour: 5_000,
  pointsPerMinute: 900,
  writesPerMinute: 80,
  writesPerHour: 500,
};

const minute = 60_000;
const hour = 60 * minute;

interface Used {
  /** When the hour of the primary limit began, and what was counted in it. */
  since: number;
  requests: number;
  /** Times of writes in the last hour, and of points in the last minute. */
  readonly writes: number[];
  readonly points: { readonly at: number; readonly cost: number }[];
}

/** GitHub's limits, primary and secondary, once switched on. Those who have nothing to do with each other have their own. */
export class Limiter {
  /** `null`: nobody is limited. */
  table: LimitTable | null = null;
  /** Requests that were refused because of a limit. */
  readonly refused = { primary: 0, secondary: 0 };
  readonly #used = new Map<string, Used>();

  /** Counts a request; answers the refusal that it meets. */
  meets(caller: Caller, method: string, now: Date): Answer | null {
    const { table } = this;
    if (table === null) return null;
    const at = now.getTime();
    const used = this.#of(caller, at);
    if (used.requests >= table.requestsPerHour) {
      this.refused.primary += 1;
      return refused(403, `API rate limit exceeded for ${keyOf(caller)}.`);
    }
    used.requests += 1;
    const writes = method !== 'GET' && method !== 'HEAD';
    const wait = this.#secondary(used, table, writes, at);
    if (wait !== null) {
      this.refused.secondary += 1;
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      return { ...refused(403, message), headers: { 'retry-after': String(wait) } };
    }
    used.points.push({ at, cost: writes ? 5 : 1 });
    if (writes) used.writes.push(at);
    return null;
  }

  /** A request that was answered "not modified" counts for nothing of the hour. */
  giveBack(caller: Caller, now: Date): void {
    if (this.table !== null) this.#of(caller, now.getTime()).requests -= 1;
  }

  /** What every answer says of the hour. */
  headers(caller: Caller, now: Date): Record<string, string> {
    const { table } = this;
    if (table === null) return {};
    const { requests, since } = this.#of(caller, now.getTime());
    return {
      'x-ratelimit-limit': String(table.requestsPerHour),
      'x-ratelimit-remaining': String(table.requestsPerHour - requests),
      'x-ratelimit-used': String(requests),
      'x-ratelimit-reset': String(Math.ceil((since + hour) / 1000)),
      'x-ratelimit-resource': 'core',
    };
  }

  /** Seconds to wait where a secondary limit is reached. */
  #secondary({ writes, points }: Used, table: LimitTable, isWrite: boolean, at: number): number | null {
    while ((writes[0] ?? at) <= at - hour) writes.shift();
    while ((points[0]?.at ?? at) <= at - minute) points.shift();
    if (points.reduce((sum, { cost }) => sum + cost, 0) >= table.pointsPerMinute) return 60;
    if (!isWrite) return null;
    const inMinute = writes.filter(one => one > at - minute).length;
    if (inMinute >= table.writesPerMinute) return 60;
    const [oldest = at] = writes;
    return writes.length >= table.writesPerHour ? Math.ceil((oldest + hour - at) / 1000) : null;
  }

  #of(caller: Caller, at: number): Used {
    const key = keyOf(caller);
    const known = this.#used.get(key);
    if (known !== undefined) {
      if (at >= known.since + hour) {
        known.since = at;
        known.requests = 0;
      }
      return known;
    }
    const fresh = { since: at, requests: 0, writes: [], points: [] };
    this.#used.set(key, fresh);
    return fresh;
  }
}

function keyOf(caller: Caller): string {
  if (caller.kind === 'app') return `app ID ${caller.app.id}`;
  const token = caller.kind === 'token' ? caller.token : null;
  if (token === null) return 'nobody in particular';
  return token.installation === null ? `user ${token.login}` : `installation ID ${token.installation}`;
}
