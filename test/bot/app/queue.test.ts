import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backOff } from '../../../bot/door/back-off.ts';
import { queue } from '../../../bot/door/queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const soon = () => ({ wait: 10_000, least: 5_000 });

/** A queue whose work takes as long as it is told and that notes when each piece began and ended. */
function diary(options: { takes?: number; atOnce?: number; fails?: (count: number) => boolean } = {}) {
  const { takes = 100, atOnce = 2, fails = () => false } = options;
  const began: { key: string; at: number }[] = [];
  const busy = new Map<string, number>();
  let most = 0;
  let mostOfOne = 0;
  const work = queue({
    debounce: 1_000,
    atOnce,
    failed: soon,
    work: async key => {
      began.push({ key, at: performance.now() });
      busy.set(key, (busy.get(key) ?? 0) + 1);
      mostOfOne = Math.max(mostOfOne, busy.get(key) ?? 0);
      most = Math.max(most, [...busy.values()].filter(count => count > 0).length);
      await new Promise(resolve => setTimeout(resolve, takes));
      busy.set(key, (busy.get(key) ?? 0) - 1);
      if (fails(began.length)) throw new Error('no');
    },
  });
  return { ...work, began, most: () => most, mostOfOne: () => mostOfOne };
}

describe('a queue of passes', () => {
  it('turns a burst into one pass', async () => {
    const passes = diary();
    for (let delivery = 0; delivery < 1_000; delivery += 1) passes.ask('calls/registry');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(passes.began).toHaveLength(1);
    expect(passes.has('calls/registry')).toBe(false);
  });

  it('does not wait for a steady stream to end', async () => {
    const passes = diary();
    for (let tick = 0; tick < 50; tick += 1) {
      passes.ask('calls/registry');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(passes.began.length).toBeGreaterThanOrEqual(4);
    expect(passes.began.length).toBeLessThanOrEqual(6);
  });

  it('makes exactly one more pass after one that was asked for again and again', async () => {
    const passes = diary({ takes: 5_000 });
    passes.ask('calls/registry');
    await vi.advanceTimersByTimeAsync(2_000);
    for (let delivery = 0; delivery < 20; delivery += 1) passes.ask('calls/registry');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(passes.began).toHaveLength(2);
    expect(passes.mostOfOne()).toBe(1);
  });

  it('works on several repositories, but not on more at once than it may', async () => {
    const passes = diary({ takes: 5_000, atOnce: 2 });
    for (const key of ['a/a', 'b/b', 'c/c', 'd/d']) passes.ask(key);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(passes.began.map(({ key }) => key)).toEqual(['a/a', 'b/b', 'c/c', 'd/d']);
    expect(passes.most()).toBe(2);
  });

  it('tries again what failed, and sooner if somebody asks, but not at once', async () => {
    const passes = diary({ fails: count => count === 1 });
    passes.ask('calls/registry');
    await vi.advanceTimersByTimeAsync(1_200);
    expect(passes.counts()).toEqual({ waiting: 1, running: 0 });
    for (let delivery = 0; delivery < 100; delivery += 1) passes.ask('calls/registry');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(passes.began).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(passes.began).toHaveLength(2);
  });

  it('tries again what failed when nobody asks', async () => {
    const passes = diary({ fails: count => count < 3 });
    passes.ask('calls/registry');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(passes.began).toHaveLength(3);
  });

  it('finishes what is under way before it closes, and begins nothing more', async () => {
    const passes = diary({ takes: 5_000, atOnce: 1 });
    for (const key of ['a/a', 'b/b']) passes.ask(key);
    await vi.advanceTimersByTimeAsync(2_000);
    passes.ask('a/a');
    let closed = false;
    void passes.close().then(() => {
      closed = true;
    });
    passes.ask('c/c');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(closed).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(closed).toBe(true);
    expect(passes.began.map(({ key }) => key)).toEqual(['a/a']);
  });

  it('forgets a repository that is gone, even if its last pass fails', async () => {
    const passes = diary({ takes: 5_000, fails: () => true });
    passes.ask('calls/registry');
    await vi.advanceTimersByTimeAsync(2_000);
    passes.forget('calls/registry');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(passes.began).toHaveLength(1);
    expect(passes.has('calls/registry')).toBe(false);
  });

  it('settles when all is done, whatever happened', async () => {
    const asks = fc.array(fc.record({ key: fc.constantFrom('a/a', 'b/b', 'c/c'), after: fc.nat(4_000) }), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(
        asks,
        fc.integer({ min: 1, max: 4_000 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(6),
        async (list, takes, atOnce, failing) => {
          const passes = diary({ takes, atOnce, fails: count => count <= failing });
          const last = new Map<string, number>();
          for (const { key, after } of list) {
            await vi.advanceTimersByTimeAsync(after);
            last.set(key, performance.now());
            passes.ask(key);
          }
          let settled = false;
          void passes.settled().then(() => {
            settled = true;
          });
          await vi.advanceTimersByTimeAsync(1_000_000);
          expect(settled).toBe(true);
          expect(passes.mostOfOne()).toBe(1);
          expect(passes.most()).toBeLessThanOrEqual(atOnce);
          for (const [key, asked] of last) {
            const began = passes.began.filter(one => one.key === key).map(({ at }) => at);
            // Whoever asked is served by a pass that began afterwards.
            expect(Math.max(...began)).toBeGreaterThanOrEqual(asked);
            expect(began.length).toBeLessThanOrEqual(list.filter(one => one.key === key).length + failing);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the wait after a failure', () => {
  it('doubles, with some chance in it, and has an end', () => {
    const even = () => 0.5;
    const waits = [1, 2, 3, 4, 20, 1_000].map(inARow => backOff(inARow, 3_600_000, null, even).wait);
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 3_600_000, 3_600_000]);
    expect(backOff(1, 3_600_000, null, () => 0).wait).toBe(3_750);
    expect(backOff(50, 3_600_000, null, () => 0.99).wait).toBe(3_600_000);
  });

  it('is as long as GitHub asks for, for everybody', () => {
    expect(backOff(1, 3_600_000, 90_000)).toEqual({ wait: 90_000, least: 90_000 });
  });
});

describe('what nobody but the clock asks for', () => {
  /** One place, taken until it is given back, and what was begun. */
  function oneDesk(answer: (key: string, isRoutine: boolean) => number = () => 0) {
    const began: string[] = [];
    const passes = queue({
      debounce: 0,
      atOnce: 1,
      failed: soon,
      work: async (key, isRoutine) => {
        began.push(`${key}${isRoutine ? ' (routine)' : ''}`);
        await new Promise(resolve => setTimeout(resolve, 100));
        return answer(key, isRoutine);
      },
    });
    return { ...passes, began };
  }

  it('waits for everything else, and is urgent as soon as somebody asks for it too', async () => {
    const { ask, began } = oneDesk();
    for (const key of ['a/a', 'b/b', 'c/c', 'd/d']) ask(key, 'routine');
    await vi.advanceTimersByTimeAsync(50);
    ask('e/e');
    ask('d/d');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(began).toEqual(['a/a (routine)', 'd/d', 'e/e', 'b/b (routine)', 'c/c (routine)']);
  });

  it('that cannot be done yet is tried when its time has come, or when somebody asks', async () => {
    const { ask, began } = oneDesk((_, isRoutine) => (isRoutine ? 10_000 : 0));
    ask('a/a', 'routine');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(began).toEqual(['a/a (routine)']);
    ask('a/a');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(began).toEqual(['a/a (routine)', 'a/a']);
  });
});
