import { askingThrough, type Headers, headersOf, secondsToReset } from '../../github/asking.ts';
import type { Octokit } from '../../github/octokit.ts';
import { longestPause } from './failure.ts';

export interface Limits {
  /** The same connection, with every answer's word about what is left taken note of. */
  watched(installation: number, octokit: Octokit): Octokit;
  /** GitHub asked this installation for a pause of so many milliseconds. */
  pause(installation: number, milliseconds: number): void;
  /**
   * Milliseconds until a pass may begin, 0 if at once. One that nothing calls for waits earlier: the last fifth of an
   * hour's requests is for those that a webhook or a deadline asks for.
   */
  wait(installation: number, isRoutine: boolean): number;
}

/** What is left of the hour's requests of an installation, as its last answer said. */
interface Left {
  readonly remaining: number;
  readonly limit: number;
  /** On the clock that only goes forward, milliseconds. */
  readonly resetsAt: number;
}

/** The part of the hour's requests that routine leaves alone. */
const reserve = 0.2;

/**
 * Keeps each installation within GitHub's limits. They hold for all its repositories together, so whoever is told to
 * wait waits for all of them: a thousand repositories must not ask a thousand times whether the hour is over.
 */
export function limits(now: () => number = () => performance.now()): Limits {
  const pausedUntil = new Map<number, number>();
  const left = new Map<number, Left>();

  const note = (installation: number, headers: Headers) => {
    const limit = Number(headers['x-ratelimit-limit'] ?? Number.NaN);
    const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
    const untilReset = secondsToReset(headers) * 1000;
    if ([limit, remaining, untilReset].every(Number.isFinite))
      left.set(installation, { limit, remaining, resetsAt: now() + Math.min(untilReset, longestPause) });
  };

  return {
    watched: (installation, octokit) =>
      askingThrough(octokit, ask => async (route, parameters) => {
        try {
          const answer = await ask(route, parameters);
          note(installation, answer.headers);
          return answer;
        } catch (error) {
          note(installation, headersOf(error));
          throw error;
        }
      }),
    pause: (installation, milliseconds) => {
      const until = now() + milliseconds;
      pausedUntil.set(installation, Math.max(until, pausedUntil.get(installation) ?? 0));
    },
    wait: (installation, isRoutine) => {
      const pause = (pausedUntil.get(installation) ?? 0) - now();
      if (pause > 0) return pause;
      pausedUntil.delete(installation);
      const hour = left.get(installation);
      if (hour === undefined || !isRoutine || hour.remaining >= hour.limit * reserve) return 0;
      return Math.max(0, hour.resetsAt - now());
    },
  };
}
