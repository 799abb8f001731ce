import type { Wait } from './back-off.ts';

export interface QueueOptions {
  /**
   * Does the work for a key, or answers for how many milliseconds it cannot be done yet; whoever asks meanwhile has it
   * tried again. Never called for the same key while it is still at it.
   *
   * @param isRoutine nobody asked for it but the clock.
   */
  readonly work: (key: string, isRoutine: boolean) => Promise<number | undefined>;
  /** Milliseconds from the first ask to the start, so that a burst costs one piece of work. */
  readonly debounce: number;
  /** Keys that are worked on at the same time, at most. */
  readonly atOnce: number;
  /** Called with every failure and the number of failures in a row, 1 for the first. */
  readonly failed: (key: string, error: unknown, inARow: number) => Wait;
}

export interface Queue {
  /** Says that there is something to do for a key; routine lets everything else go first. Returns at once. */
  ask(key: string, how?: 'routine'): void;
  has(key: string): boolean;
  /** Drops what waits for a key. What is being worked on is finished. */
  forget(key: string): void;
  /** Resolves when nothing is waiting and nothing is being worked on. */
  settled(): Promise<void>;
  /** Takes nothing more on, and resolves when what is being worked on is finished. */
  close(): Promise<void>;
  counts(): { readonly waiting: number; readonly running: number };
  /** Milliseconds that the oldest work under way has taken; `null` if there is none. */
  oldest(): number | null;
}

/** Work for one key: waiting for its time, waiting for a free place, or under way. */
interface Job {
  state: 'waiting' | 'ready' | 'running';
  timer: NodeJS.Timeout | null;
  /** On the clock that only goes forward, milliseconds. */
  dueAt: number;
  notBefore: number;
  startedAt: number;
  inARow: number;
  isRoutine: boolean;
  /** Somebody asked while it was under way. */
  again: boolean;
  /** Forgotten while it was under way: nothing follows, whatever comes of it. */
  last: boolean;
}

/**
 * Work by key. One piece at a time for each key; an ask during it means exactly one more after it, however many there
 * were. What fails is tried again, later each time. Nothing here looks at why somebody asked.
 */
export function queue({ work, debounce, atOnce, failed }: QueueOptions): Queue {
  const jobs = new Map<string, Job>();
  const ready: string[] = [];
  const routine: string[] = [];
  let running = 0;
  let closed = false;
  let onSettled: (() => void)[] = [];

  const wait = (key: string, job: Job, milliseconds: number) => {
    if (job.timer !== null) clearTimeout(job.timer);
    job.state = 'waiting';
    job.dueAt = performance.now() + milliseconds;
    job.timer = setTimeout(() => {
      job.timer = null;
      job.state = 'ready';
      (job.isRoutine ? routine : ready).push(key);
      start();
    }, milliseconds);
  };

  const start = () => {
    while (running < atOnce && !closed) {
      const key = ready.shift() ?? routine.shift();
      if (key === undefined) break;
      const job = jobs.get(key);
      if (job !== undefined) void run(key, job);
    }
    if (jobs.size > 0) return;
    for (const resolve of onSettled) resolve();
    onSettled = [];
  };

  const run = async (key: string, job: Job) => {
    running += 1;
    job.state = 'running';
    job.startedAt = performance.now();
    job.again = false;
    job.last = false;
    try {
      const notYet = (await work(key, job.isRoutine)) ?? 0;
      job.inARow = 0;
      job.notBefore = 0;
      if (notYet > 0 && !job.last) wait(key, job, Math.max(notYet, debounce));
      else if (job.again) wait(key, job, debounce);
      else jobs.delete(key);
    } catch (error) {
      job.inARow += 1;
      const { wait: long, least } = failed(key, error, job.inARow);
      job.notBefore = performance.now() + least;
      if (job.last) jobs.delete(key);
      else wait(key, job, job.again ? Math.max(least, debounce) : long);
    } finally {
      running -= 1;
      start();
    }
  };

  const forget = (key: string) => {
    const job = jobs.get(key);
    if (job === undefined) return;
    if (job.state === 'running') {
      job.again = false;
      job.last = true;
      return;
    }
    if (job.timer !== null) clearTimeout(job.timer);
    takeOut(ready, key);
    takeOut(routine, key);
    jobs.delete(key);
    start();
  };

  return {
    ask: (key, how) => {
      if (closed) return;
      const job = jobs.get(key);
      const isRoutine = how === 'routine';
      if (job === undefined) {
        const fresh: Job = {
          state: 'waiting',
          timer: null,
          dueAt: 0,
          notBefore: 0,
          startedAt: 0,
          inARow: 0,
          isRoutine,
          again: false,
          last: false,
        };
        jobs.set(key, fresh);
        wait(key, fresh, debounce);
        return;
      }
      const wasRoutine = job.isRoutine;
      job.isRoutine = wasRoutine && isRoutine;
      if (job.state === 'running') {
        job.again = true;
        job.last = false;
      } else if (job.state === 'ready' && wasRoutine && !job.isRoutine) {
        takeOut(routine, key);
        ready.push(key);
      } else if (job.state === 'waiting') {
        // Later asks do not push the start away: a steady stream of them must not keep it from happening.
        const soonest = Math.max(performance.now() + debounce, job.notBefore);
        if (soonest < job.dueAt) wait(key, job, soonest - performance.now());
      }
    },
    has: key => jobs.has(key),
    forget,
    settled: () =>
      jobs.size === 0 ? Promise.resolve() : new Promise(resolve => void onSettled.push(resolve)),
    close: () => {
      closed = true;
      for (const key of [...jobs.keys()]) forget(key);
      return jobs.size === 0 ? Promise.resolve() : new Promise(resolve => void onSettled.push(resolve));
    },
    counts: () => ({ waiting: jobs.size - running, running }),
    oldest: () => {
      const started = [...jobs.values()]
        .filter(({ state }) => state === 'running')
        .map(({ startedAt }) => startedAt);
      return started.length === 0 ? null : performance.now() - Math.min(...started);
    },
  };
}

function takeOut(keys: string[], key: string): void {
  const place = keys.indexOf(key);
  if (place !== -1) keys.splice(place, 1);
}
