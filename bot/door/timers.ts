export interface TimersOptions {
  /**
   * Called once when a key's time has come; the key is then no longer waited for.
   *
   * @param isDue its instant has come, and not only `longest` gone by.
   */
  readonly fire: (key: string, isDue: boolean) => void;
  /** The clock on the wall, in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds after which a key's time has come in any case. */
  readonly longest: number;
}

export interface Timers {
  /** Waits for an instant (ISO 8601), or for `longest` where there is none. Replaces what was waited for. */
  set(key: string, instant: string | null): void;
  has(key: string): boolean;
  delete(key: string): void;
  close(): void;
}

/**
 * The longest sleep between two looks at the clock. Short, because `setTimeout` knows nothing of a clock that is put
 * right or of a machine that was asleep, and takes a wait of more than 24.8 days for none at all.
 */
const nap = 30_000;

/**
 * One alarm for each key. It goes off when the clock on the wall passes the instant, or when `longest` has gone by on
 * the clock that only goes forward, whichever is first: so a wall clock that is put back makes nothing late for long.
 */
export function timers({ fire, now, longest }: TimersOptions): Timers {
  const alarms = new Map<string, { readonly at: number; readonly latest: number }>();
  let sleep: NodeJS.Timeout | null = null;

  const left = ({ at, latest }: { readonly at: number; readonly latest: number }) =>
    Math.min(at - now(), latest - performance.now());

  const arm = () => {
    if (sleep !== null) clearTimeout(sleep);
    sleep = null;
    if (alarms.size === 0) return;
    const soonest = Math.min(...[...alarms.values()].map(left));
    sleep = setTimeout(wake, Math.min(nap, Math.max(0, soonest)));
    // Whoever keeps the process alive is the server, not an alarm.
    sleep.unref();
  };

  const wake = () => {
    const due = [...alarms].filter(([, alarm]) => left(alarm) <= 0);
    for (const [key] of due) alarms.delete(key);
    for (const [key, { at }] of due) fire(key, at <= now());
    arm();
  };

  return {
    set: (key, instant) => {
      const at = instant === null ? Number.NaN : Date.parse(instant);
      alarms.set(key, {
        at: Number.isNaN(at) ? Number.POSITIVE_INFINITY : at,
        latest: performance.now() + longest,
      });
      arm();
    },
    has: key => alarms.has(key),
    delete: key => {
      alarms.delete(key);
      arm();
    },
    close: () => {
      alarms.clear();
      arm();
    },
  };
}
