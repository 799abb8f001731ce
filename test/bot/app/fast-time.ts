import { onTestFinished, vi } from 'vitest';

/** Real milliseconds between two steps of the clock, and how far each step goes. */
const beat = 5;
const stride = 500;

/** A clock that runs fifty times as fast as ours: alarms, pauses between requests and the calendar all go by it. */
export interface FastTime {
  /** Puts the calendar forward and nothing else, as for a machine that was asleep. Alarms notice at their next look. */
  goTo(instant: string): void;
  /** Lets an hour go by, with every alarm in it. */
  anHour(): Promise<void>;
  /** Waits until it is so, at most half a minute of ours. */
  until(what: string, isSo: () => boolean): Promise<void>;
}

/** Starts it, until the test is over. Sockets, files and processes take the time they take. */
export function fastTime(start: string): FastTime {
  // Kept from before the clock is replaced.
  const { setInterval: every, clearInterval: stop, setTimeout: later, performance: real } = globalThis;
  const now = real.now.bind(real);
  const nap = () => new Promise<void>(resolve => void later(resolve, beat));
  vi.useFakeTimers({
    now: Date.parse(start),
    toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  skipNoTime();
  const ticking = every(() => vi.advanceTimersByTime(stride), beat);
  onTestFinished(() => {
    stop(ticking);
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return {
    goTo: instant => void vi.setSystemTime(Date.parse(instant)),
    anHour: async () => void (await vi.advanceTimersByTimeAsync(60 * 60_000)),
    until: async (what, isSo) => {
      for (const from = now(); !isSo(); await nap()) {
        if (now() - from > 50_000) throw new Error(`It did not come about that ${what}.`);
      }
    },
  };
}

/** Waits of no length at all, of which every request has a dozen, do not wait for the next step of the clock. */
function skipNoTime(): void {
  const { setTimeout: wait, clearTimeout: forget } = globalThis;
  const atOnce = new WeakSet<object>();
  vi.stubGlobal('setTimeout', (run: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) => {
    if (milliseconds > 0) return wait(run, milliseconds, ...args);
    const immediate = setImmediate(run, ...args);
    atOnce.add(immediate);
    return immediate;
  });
  vi.stubGlobal('clearTimeout', (one: NodeJS.Timeout | NodeJS.Immediate | undefined) => {
    if (one !== undefined && one !== null && atOnce.has(one)) clearImmediate(one as NodeJS.Immediate);
    else forget(one as NodeJS.Timeout);
  });
}
