import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalEntry } from '../../core/change/canonical.ts';
import { type Entry, entryOf } from '../../core/entry.ts';
import { historyOf, listOn } from '../../core/publication/history.ts';
import { examplePublication } from './example.ts';

const entry = (id: string, note = 'as it was'): Entry =>
  entryOf(id, { service: `Service ${id}`, category: 'one', note, aka: ['b', 'a'] });
const spans = (history: ReturnType<typeof historyOf>) =>
  history.versions.map(({ id, entry: { note }, from, until }) => [id, note, from, until]);

describe('which entries stood in the list on which days', () => {
  test('an entry comes, says something else, and goes', () => {
    const history = historyOf([
      { day: '2026-03-03', entries: [entry('a')] },
      { day: '2026-04-01', entries: [entry('a'), entry('b')] },
      { day: '2026-05-01', entries: [entry('a', 'new'), entry('b')] },
      { day: '2026-06-01', entries: [entry('b')] },
    ]);
    expect(history.from).toBe('2026-03-03');
    expect(spans(history)).toEqual([
      ['a', 'as it was', '2026-03-03', '2026-05-01'],
      ['b', 'as it was', '2026-04-01', null],
      ['a', 'new', '2026-05-01', '2026-06-01'],
    ]);
  });

  test('one that comes back as it was is a version of its own: in between it was not there', () => {
    const history = historyOf([
      { day: '2026-03-03', entries: [entry('a')] },
      { day: '2026-03-04', entries: [] },
      { day: '2026-03-05', entries: [entry('a')] },
    ]);
    expect(spans(history).map(([, , from, until]) => [from, until])).toEqual([
      ['2026-03-03', '2026-03-04'],
      ['2026-03-05', null],
    ]);
  });

  test('of one day the last state counts, and what stood only for hours leaves no trace', () => {
    const history = historyOf([
      { day: '2026-03-03', entries: [entry('a')] },
      { day: '2026-03-04', entries: [entry('a'), entry('slip')] },
      { day: '2026-03-04', entries: [entry('a')] },
    ]);
    expect(spans(history)).toEqual([['a', 'as it was', '2026-03-03', null]]);
  });

  test('a commit whose clock was behind counts from the day of the one before it', () => {
    const history = historyOf([
      { day: '2026-03-03', entries: [entry('a')] },
      { day: '2026-03-05', entries: [entry('a'), entry('b')] },
      { day: '2026-03-04', entries: [entry('a'), entry('c')] },
    ]);
    expect(spans(history)).toEqual([
      ['a', 'as it was', '2026-03-03', null],
      ['c', 'as it was', '2026-03-05', null],
    ]);
  });

  test('order and white space are no other content', () => {
    const respelt = { ...entry('a'), aka: ['a', 'b'], note: ' as  it was' };
    const history = historyOf([
      { day: '2026-03-03', entries: [entry('a')] },
      { day: '2026-03-05', entries: [respelt] },
    ]);
    expect(history.versions).toHaveLength(1);
  });

  test('the list of a day is in the order of the ids, whenever each entry came', () => {
    const history = historyOf([
      { day: '2026-03-03', entries: [entry('b')] },
      { day: '2026-03-05', entries: [entry('c'), entry('b'), entry('a')] },
    ]);
    const list = listOn(history, '2026-03-05');
    expect(list === 'before what is known' ? list : list.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('before the first day nothing is claimed, and without states nothing at all', () => {
    const history = historyOf([{ day: '2026-03-03', entries: [] }]);
    expect(listOn(history, '2026-03-02')).toBe('before what is known');
    expect(listOn(history, '2026-03-03')).toEqual([]);
    expect(historyOf([])).toEqual({ from: null, versions: [] });
    expect(listOn(historyOf([]), '2026-03-03')).toBe('before what is known');
  });
});

describe('whatever the list went through', () => {
  const day = fc.integer({ min: 1, max: 30 }).map(number => `2026-03-${String(number).padStart(2, '0')}`);
  const list = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
    .chain(ids => fc.tuple(...ids.map(id => fc.constantFrom('one', 'two').map(note => entry(id, note)))));
  const states = fc
    .array(fc.record({ day, entries: list }), { maxLength: 12 })
    .map(some => some.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
  const said = (entries: readonly Entry[]) =>
    entries.map(canonicalEntry).sort((a, b) => (a.id < b.id ? -1 : 1));

  test('on each day it says what the last state on or before that day said', () => {
    fc.assert(
      fc.property(states, day, (some, on) => {
        const last = some.findLast(state => state.day <= on);
        const found = listOn(historyOf(some), on);
        expect(found === 'before what is known' ? found : said(found)).toEqual(
          last === undefined ? 'before what is known' : said(last.entries),
        );
      }),
    );
  });

  test('what is known of the past is not altered by what comes later, but for the end of what stands', () => {
    fc.assert(
      fc.property(states, list, (some, entries) => {
        const before = historyOf(some);
        const after = historyOf([...some, { day: '2026-04-01', entries }]);
        for (const version of before.versions) {
          const kept = after.versions.find(({ id, from }) => id === version.id && from === version.from);
          expect(kept).toEqual({ ...version, until: version.until ?? kept?.until });
        }
      }),
    );
  });
});

test('the example has a list for each of its days', () => {
  const { history } = examplePublication;
  const on = (day: string) => {
    const list = listOn(history, day);
    return list === 'before what is known' ? list : list.length;
  };
  expect(['2026-03-02', '2026-03-03', '2026-06-26', '2026-12-10', '2030-01-01'].map(on)).toEqual([
    'before what is known',
    4,
    5,
    6,
    6,
  ]);
});
