import { expect, it } from 'vitest';
import { dueAfter } from '../../../bot/plan/due.ts';
import type { Effect, Record } from '../../../bot/record.ts';
import { effect } from '../texts/change-42.ts';
import { entry, ledger, look, record, registry } from './a-look.ts';

const list = registry(entry('a'));
const announced = record(list, registry(entry('a'), entry('b')), { state: 'open' });
const claimed = (some: Partial<Effect>): Pick<Record, 'effects'> => ({ effects: { issue: effect(some) } });
const [end, settled] = ['2026-12-09T23:00:00Z', '2026-12-09T23:15:00.000Z'];

it.each<[string, string, Partial<Record>, string | null]>([
  ['the end of the window', '2026-12-01T00:00:00Z', {}, end],
  ['the end of the wait after it, when it has come', end, {}, settled],
  ['nothing any more when that has come', settled, {}, null],
  ['nothing where no time runs', '2026-12-01T00:00:00Z', { windows: [] }, null],
  ['nothing of a change that is over', '2026-12-01T00:00:00Z', { ended_at: '2026-11-30T00:00:00Z' }, null],
  [
    'the end of a lease',
    '2026-12-01T00:00:00Z',
    claimed({ until: '2026-12-01T00:10:00Z' }),
    '2026-12-01T00:10:00Z',
  ],
  [
    'the next try of a notice',
    '2026-12-01T00:00:00Z',
    claimed({ until: '2026-11-30T00:00:00Z', next_try: '2026-12-01T01:00:00+01:30' }),
    end,
  ],
  [
    'what comes first in time, however it is written',
    '2026-12-01T00:00:00Z',
    claimed({ until: '2026-12-01T00:20:00Z', next_try: '2026-12-01T01:10:00+01:00' }),
    '2026-12-01T01:10:00+01:00',
  ],
])('the next look is due at %s', (_what, now, some, expected) => {
  const records = [{ ...announced, ...some }];
  expect(dueAfter(look(list, { now, ledger: ledger({ records }) }))).toBe(expected);
});

it('the first of all records counts, and without a ledger nothing is due', () => {
  const sooner = {
    ...announced,
    windows: announced.windows.map(one => ({ ...one, utc: '2026-12-05T23:00:00Z' })),
  };
  const now = '2026-12-01T00:00:00Z';
  expect(dueAfter(look(list, { now, ledger: ledger({ records: [announced, sooner] }) }))).toBe(
    '2026-12-05T23:00:00Z',
  );
  expect(dueAfter(look(list, { now, ledger: { missing: true } }))).toBeNull();
});
