import { describe, expect, it } from 'vitest';
import { cancelledRecord, lastAnnounced, runningRecord, shownRecord } from '../../../bot/plan/current.ts';
import { standingAt } from '../../../bot/plan/standing.ts';
import type { Record } from '../../../bot/record.ts';
import { entry, now, record, registry } from './a-look.ts';

const announced = record(registry(entry('a')), registry(entry('a'), entry('b')));
const merged = { commit: 'e'.repeat(40), at: now, early: true };
const some = (id: string, more: Partial<Record>): Record => ({ ...announced, id, ...more });

describe('of the announcements of a pull request', () => {
  it.each<[string, readonly Record[], string | null, string | null]>([
    ['the one that is open runs', [some('1', { state: 'open' })], '1', '1'],
    ['one whose window has closed still has to come', [some('1', { state: 'window-closed' })], '1', '1'],
    ['one that was merged early has come', [some('1', { state: 'open', merged })], null, '1'],
    ['one in the list has come', [some('1', { state: 'in-the-list' })], null, '1'],
    ['one that was cancelled is over', [some('1', { state: 'cancelled' })], null, '1'],
    [
      'one that was announced anew is over, and nobody is shown it',
      [some('1', { state: 'replaced' })],
      null,
      null,
    ],
    ['one of another pull request is another', [some('1', { state: 'open', pull: 8 })], null, null],
    ['the last one counts', [some('1', { state: 'open' }), some('2', { state: 'open' })], '2', '2'],
    [
      'what runs is shown before what came after it and is over',
      [some('1', { state: 'open' }), some('2', { state: 'cancelled' })],
      '1',
      '1',
    ],
    [
      'one of another pull request is not shown for it',
      [some('1', { state: 'cancelled' }), some('2', { state: 'open', pull: 8 })],
      null,
      '1',
    ],
  ])('%s', (_story, records, running, shown) => {
    expect(runningRecord(7, records)?.id ?? null).toBe(running);
    expect(shownRecord(7, records)?.id ?? null).toBe(shown);
  });
});

it('was last announced by the latest comment of its own records, whichever stands first', () => {
  const by = (comment: number | null, pull = 7) =>
    some('1', { pull, announced: { ...announced.announced, comment } });
  expect(lastAnnounced(7, [])).toBe(0);
  expect(lastAnnounced(7, [by(50), by(40), by(90, 8), by(null)])).toBe(50);
});

describe('what was cancelled before', () => {
  const cancelled = (id: string, comment: number, more: Partial<Record> = {}) =>
    some(id, { state: 'cancelled', announced: { ...announced.announced, comment }, ...more });

  it.each<[string, readonly Record[], string | null]>([
    ['is the announcement that was given up', [cancelled('1', 50)], '1'],
    ['is the last of several', [cancelled('1', 50), cancelled('1.10', 70), cancelled('1.2', 60)], '1.10'],
    [
      'is nothing if the last came into the list',
      [cancelled('1', 50), cancelled('1.2', 60, { state: 'in-the-list' })],
      null,
    ],
    ['is nothing of another pull request', [cancelled('1', 50, { pull: 8 })], null],
    ['is nothing if there was none', [], null],
  ])('%s', (_what, records, id) => {
    expect(cancelledRecord(7, records)?.id ?? null).toBe(id);
  });
});

describe('an objection', () => {
  const [window] = announced.windows;
  const two: Record = {
    ...announced,
    windows: window === undefined ? [] : [{ ...window, utc: '2026-12-24T23:00:00Z' }, window],
  };

  it.each([
    ['in the last second of the last day is in time', announced, '2026-12-09T22:59:59Z', 'in-time'],
    ['in the first second after it is late', announced, '2026-12-09T23:00:00Z', 'late'],
    ['is in time while the longest window runs', two, '2026-12-24T22:59:59Z', 'in-time'],
    ['is late when the longest window has ended', two, '2026-12-24T23:00:00Z', 'late'],
    [
      'is in time where no end is known yet',
      { ...announced, windows: [] },
      '2030-01-01T00:00:00Z',
      'in-time',
    ],
  ])('%s', (_when, record, madeAt, standing) => {
    expect(standingAt(record, madeAt)).toBe(standing);
  });
});
