import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timers } from '../../../bot/door/timers.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = new Date('2026-11-23T09:00:00Z');

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

/** Alarms on a wall clock that can be put forward and back. */
function alarms(longest = hour) {
  const rung: string[] = [];
  const wall = { ahead: 0 };
  const set = timers({ fire: key => void rung.push(key), now: () => Date.now() + wall.ahead, longest });
  return { ...set, rung, wall };
}

const inMilliseconds = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

describe('the alarm of a repository', () => {
  it('goes off at its instant, once', async () => {
    const { set, has, rung } = alarms();
    set('calls/registry', '2026-11-23T09:20:00Z');
    await vi.advanceTimersByTimeAsync(20 * 60_000 - 1);
    expect(rung).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(rung).toEqual(['calls/registry']);
    expect(has('calls/registry')).toBe(false);
    await vi.advanceTimersByTimeAsync(3 * hour);
    expect(rung).toHaveLength(1);
  });

  it.each([
    ['a window that ends in 30 days', '2026-12-23T23:00:00Z'],
    ['nothing in sight', null],
    ['an instant that is none', 'soon'],
  ])('goes off within the hour with %s', async (_what, instant) => {
    const { set, rung } = alarms();
    set('calls/registry', instant);
    await vi.advanceTimersByTimeAsync(hour - 1);
    expect(rung).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(rung).toEqual(['calls/registry']);
  });

  it('stands a wait that is too long for a timer of the runtime', async () => {
    const { set, rung } = alarms(100 * day);
    set('calls/registry', inMilliseconds(40 * day));
    await vi.advanceTimersByTimeAsync(2 * hour);
    expect(rung).toEqual([]);
    vi.setSystemTime(start.getTime() + 40 * day);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(rung).toEqual(['calls/registry']);
  });

  it('goes off half a minute after the clock jumped over its instant', async () => {
    const { set, rung, wall } = alarms();
    set('calls/registry', inMilliseconds(50 * 60_000));
    wall.ahead = 7 * day;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(rung).toEqual(['calls/registry']);
  });

  it('goes off within the hour even if the clock was put back a year', async () => {
    const { set, rung, wall } = alarms();
    set('calls/registry', inMilliseconds(10 * 60_000));
    wall.ahead = -365 * day;
    await vi.advanceTimersByTimeAsync(hour);
    expect(rung).toEqual(['calls/registry']);
  });

  it('is replaced by a later word, and gone when it is taken away', async () => {
    const { set, delete: remove, close, rung } = alarms();
    set('a/a', inMilliseconds(1_000));
    set('a/a', inMilliseconds(5_000));
    set('b/b', inMilliseconds(1_000));
    remove('b/b');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(rung).toEqual([]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(rung).toEqual(['a/a']);
    set('c/c', null);
    close();
    await vi.advanceTimersByTimeAsync(2 * hour);
    expect(rung).toEqual(['a/a']);
  });

  it('goes off for each, never early, never more than an hour late', async () => {
    const some = fc.array(fc.integer({ min: 0, max: 3 * hour }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, async waits => {
        const began = Date.now();
        const rung = new Map<string, number>();
        const { set } = timers({
          fire: key => void rung.set(key, Date.now() - began),
          now: () => Date.now(),
          longest: hour,
        });
        waits.forEach((wait, index) => {
          set(`${index}`, inMilliseconds(wait));
        });
        await vi.advanceTimersByTimeAsync(hour + 30_000);
        expect([...rung.values()].sort((a, b) => a - b)).toEqual(
          waits.map(wait => Math.min(wait, hour)).sort((a, b) => a - b),
        );
      }),
      { numRuns: 40 },
    );
  });
});
