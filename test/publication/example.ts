import type { ListState } from '../../core/publication/history.ts';
import { historyOf } from '../../core/publication/history.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { anotherPast, anotherRegistry } from '../render/another.ts';
import { exampleRecords, exampleRegistry } from '../render/example.ts';

const without = (...ids: string[]) => exampleRegistry.entries.filter(({ id }) => !ids.includes(id));

/** The list of the example as it was: one company fewer, then another name for one, then as it is. */
const states: readonly ListState[] = [
  { day: '2026-03-03', entries: without('example-speech', 'example-hosting') },
  {
    day: '2026-06-26',
    entries: without('example-speech').map(entry =>
      entry.id === 'example-hosting' ? { ...entry, legal_name: 'Example Hosting AG' } : entry,
    ),
  },
  { day: '2026-12-10', entries: exampleRegistry.entries },
];

/** An invented company's publication: two changes that are coming, two that were, and a list that has a past. */
export const examplePublication: Publication = {
  registry: exampleRegistry,
  records: exampleRecords,
  history: historyOf(states),
  logo: null,
};

/** Another company's, which says most things otherwise, and whose list has been as it is from its first day on. */
export const anotherPublication: Publication = {
  registry: anotherRegistry,
  records: anotherPast,
  history: historyOf([{ day: '2026-11-25', entries: anotherRegistry.entries }]),
  logo: null,
};
