import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../core/entry.ts';
import { historyOf } from '../../../core/publication/history.ts';
import { knownEntries } from '../../../core/publication/site/model.ts';
import type { ChangedEntry } from '../../../core/render/records.ts';
import { someChange } from '../../render/some-change.ts';
import { emptyPublication } from './odd.ts';

const entry = (id: string, service: string): Entry => ({
  id,
  service,
  category: 'maps',
  relationship: 'subprocessor',
  website: [],
});
const about = (id: string, before: Entry | null, after: Entry | null): ChangedEntry => {
  return { id, before, after, title: '', words: [] };
};
const coming = (number: number, ...entries: readonly ChangedEntry[]) => {
  return { ...someChange(number), entries, state: 'open', paused: false };
};
const { registry, records } = emptyPublication;

describe('what is known of an entry', () => {
  test.each([
    ['in the list', [entry('a', 'Today')], ['Then', 'Before'], 'Today'],
    ['no longer in it', [], ['Then', 'Before'], 'Then'],
    ['only named by changes', [], [], 'Planned'],
  ])('it is called as it was called last: %s', (_what, entries, past, called) => {
    const [known] = knownEntries({
      ...emptyPublication,
      registry: { ...registry, entries, retired: [{ id: 'a', service: 'Long ago' }] },
      history: historyOf(
        past
          .map((service, index) => ({ day: `2026-03-0${5 - index}`, entries: [entry('a', service)] }))
          .reverse(),
      ),
      records: {
        ...records,
        coming: [
          coming(9, about('a', entry('a', 'Then'), entry('a', 'Planned'))),
          coming(8, about('a', null, entry('a', 'Other'))),
        ],
      },
    });
    expect(known?.service).toBe(called);
    expect(known?.versions.map(({ entry: { service } }) => service)).toEqual(past);
  });

  test.each([
    ['before it left', about('a', entry('a', 'Leaving'), null), [], 'Leaving'],
    ['among those that have left', about('a', null, null), [{ id: 'a', service: 'Long ago' }], 'Long ago'],
    ['nowhere', about('a', null, null), [], 'a'],
  ])('of one that no list holds, the name stands %s', (_where, changed, retired, called) => {
    const all = knownEntries({
      ...emptyPublication,
      registry: { ...registry, retired },
      records: { ...records, coming: [coming(9, changed)] },
    });
    expect(all.map(({ id, service }) => [id, service])).toEqual([['a', called]]);
  });

  test('a change that names it twice is one change, and each is there', () => {
    const changes = [9, 8, 7].map(number => coming(number, about('a', null, null), about('a', null, null)));
    const [known] = knownEntries({ ...emptyPublication, records: { ...records, coming: changes } });
    expect(known?.changes.map(({ number }) => number)).toEqual([9, 8, 7]);
  });
});
