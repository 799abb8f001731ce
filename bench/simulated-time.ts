/** Clock, timers and all, that go only when they are told to: hours of waiting take as long as the work in them. */
export interface SimulatedTime {
  now(): number;
  /** Lets time go by until then, with every timer in it and with all that these set off. */
  until(instant: number): Promise<void>;
  /** Called for everything that shows that work is being done, so that time stands still meanwhile. */
  busy(): void;
  /** Real time goes on. */
  end(): void;
}

interface Timer {
  at: number;
  readonly every: number | null;
  readonly run: () => void;
}

/** Turns of the real event loop without any sign of work after which nothing but a timer can go on. */
const quietTurns = 8;

/** Replaces the process's clock and timers. Signatures, which other threads make, hold time up too; files do not. */
export function simulatedTime(start: string): SimulatedTime {
  const { Date: RealDate, setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const turn = () => new Promise<void>(resolve => void setImmediate(resolve));
  const began = RealDate.parse(start);
  let now = began;
  let signs = 0;
  const timers = new Set<Timer>();

  const busy = () => {
    signs += 1;
  };
  const set =
    (every: boolean) =>
    (run: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]): unknown => {
      const wait = Math.max(0, Number(milliseconds) || 0);
      const timer: Timer = {
        at: now + wait,
        every: every ? Math.max(1, wait) : null,
        run: () => void run(...args),
      };
      timers.add(timer);
      // Waits of no length, of which every request has a dozen, do not wait for anybody.
      if (wait === 0 && !every)
        setImmediate(() => {
          if (timers.delete(timer)) fire(timer);
        });
      return Object.assign(timer, { ref: () => timer, unref: () => timer, hasRef: () => true });
    };
  const clear = (timer: unknown) => void timers.delete(timer as Timer);
  const fire = (timer: Timer) => {
    busy();
    if (timer.every !== null) {
      timer.at = now + timer.every;
      timers.add(timer);
    }
    timer.run();
  };

  class SimulatedDate extends RealDate {
    constructor(...args: readonly unknown[]) {
      if (args.length === 0) super(now);
      else super(...(args as [number]));
    }
    static override now() {
      return now;
    }
  }
  Object.assign(globalThis, {
    Date: SimulatedDate,
    setTimeout: set(false),
    setInterval: set(true),
    clearTimeout: clear,
    clearInterval: clear,
  });
  Object.defineProperty(performance, 'now', { value: () => now - began, configurable: true });

  let elsewhere = 0;
  const { subtle } = crypto;
  const threaded = ['importKey', 'sign'] as const;
  for (const name of threaded) {
    const real = subtle[name].bind(subtle) as (...args: unknown[]) => Promise<unknown>;
    const held = async (...args: unknown[]) => {
      elsewhere += 1;
      try {
        return await real(...args);
      } finally {
        elsewhere -= 1;
        busy();
      }
    };
    Object.defineProperty(subtle, name, { value: held, configurable: true });
  }

  const rest = async () => {
    for (let quiet = 0; quiet < quietTurns; quiet += 1) {
      const before = signs;
      await turn();
      if (signs !== before || elsewhere > 0) quiet = 0;
    }
  };

  return {
    now: () => now,
    busy,
    until: async instant => {
      for (;;) {
        await rest();
        let next: Timer | null = null;
        for (const timer of timers) if (next === null || timer.at < next.at) next = timer;
        if (next === null || next.at > instant) break;
        now = Math.max(now, next.at);
        timers.delete(next);
        fire(next);
      }
      now = instant;
    },
    end: () => {
      Object.assign(globalThis, { Date: RealDate, setTimeout, clearTimeout, setInterval, clearInterval });
      Reflect.deleteProperty(performance, 'now');
      for (const name of threaded) Reflect.deleteProperty(subtle, name);
    },
  };
}
