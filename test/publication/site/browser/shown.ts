import { entryOf } from '../../../../core/entry.ts';
import { historyOf } from '../../../../core/publication/history.ts';
import type { Publication } from '../../../../core/publication/publication.ts';
import { examplePublication } from '../../example.ts';

const odd = [
  entryOf('long', {
    service: 'Unbreakable'.repeat(12),
    legal_name: 'Gesellschaftmitbeschränkterhaftung'.repeat(6),
    category: 'support',
    website: Array.from(
      { length: 10 },
      (_, index) => `https://website-number-${index}.long-name-of-a-host.example/${'path'.repeat(20)}`,
    ),
    contact: [{ email: `${'privacy'.repeat(9)}@long-name-of-a-host.example` }],
    note: 'word'.repeat(100),
  }),
  entryOf('hebrew', {
    service: 'חברת דוגמה',
    legal_name: 'חברת דוגמה בע״מ (2020)',
    category: 'support',
    website: 'https://hebrew.example/',
  }),
  entryOf('japanese', {
    service: '株式会社サンプル',
    legal_name: 'サンプル株式会社',
    category: 'support',
    locations: [{ country: 'JP', kind: 'hosting' }],
  }),
];

/** The example, with names that are long, or written in another direction, and a list that has a past. */
export const shown: Publication = {
  ...examplePublication,
  registry: { ...examplePublication.registry, entries: [...examplePublication.registry.entries, ...odd] },
  history: historyOf([
    {
      day: '2026-03-03',
      entries: examplePublication.registry.entries.filter(({ id }) => id !== 'example-speech'),
    },
    { day: '2026-12-10', entries: [...examplePublication.registry.entries, ...odd] },
  ]),
};

/** A page of each kind. */
export const everyKind = [
  'index.html',
  'entries/example-speech/index.html',
  'entries/long/index.html',
  'entries/example-fax/index.html',
  'changes/42/index.html',
  'changes/12/index.html',
  'history/index.html',
  'as-of/index.html?day=2026-06-01',
  '404.html',
];
