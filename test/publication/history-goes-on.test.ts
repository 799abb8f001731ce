import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extendHistory,
  historyOf,
  type ListHistory,
  type ListState,
  listOn,
  unknownHistory,
} from '../../core/publication/history.ts';
import { speech } from '../bot/texts/change-42.ts';

/** Few companies, few wordings and few days, so that things happen twice, are put back, and meet on one day. */
const lists: fc.Arbitrary<ListState[]> = fc.array(
  fc
    .record({
      day: fc.integer({ min: 1, max: 6 }).map(day => `2026-03-0${day}`),
      entries: fc.uniqueArray(
        fc.record({ id: fc.constantFrom('a', 'b', 'c'), purpose: fc.constantFrom('One.', 'Two.', ' One. ') }),
        { selector: ({ id }) => id, maxLength: 3 },
      ),
    })
    .map(({ day, entries }) => ({ day, entries: entries.map(some => ({ ...speech, ...some })) })),
  { maxLength: 8 },
);

describe('a history that is told bit by bit', () => {
  test('is the one that is told at once, byte for byte, also through a file', () => {
    fc.assert(
      fc.property(lists, fc.array(fc.nat(8), { maxLength: 3 }), (states, cuts) => {
        let history: ListHistory = unknownHistory;
        let told = 0;
        for (const cut of [...cuts.sort(), states.length]) {
          history = extendHistory(history, states.slice(told, Math.max(told, cut)));
          history = JSON.parse(JSON.stringify(history)) as ListHistory;
          told = Math.max(told, cut);
        }
        expect(JSON.stringify(history)).toBe(JSON.stringify(historyOf(states)));
      }),
      { numRuns: 2000 },
    );
  });

  test('ends with the list that was told last, and begins with the first day', () => {
    fc.assert(
      fc.property(lists, states => {
        const history = historyOf(states);
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
        expect(history.from).toBe(states[0]?.day ?? null);
        const last = listOn(history, '2026-12-31');
        if (last === 'before what is known') expect(states).toEqual([]);
        else expect(ids(last)).toEqual(ids(states.at(-1)?.entries ?? []));
      }),
    );
  });
});
