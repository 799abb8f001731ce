import { entryOf } from '../core/entry.ts';
import { policyOf } from '../core/policy.ts';
import { historyOf } from '../core/publication/history.ts';
import type { Publication } from '../core/publication/publication.ts';
import { someChange } from '../test/render/some-change.ts';
import { between } from './target.ts';

/** The texts of an input, one after the other and from the beginning again. */
export function textsOf(input: string): () => string {
  const texts = input.split(between);
  let next = 0;
  return () => texts[next++ % texts.length] ?? '';
}

/** A publication in which every field that holds text of people's holds a text of this input. Days are days. */
export function publicationMadeOf(input: string): Publication {
  const text = textsOf(input);
  const file = () => ({
    service: text(),
    legal_name: text(),
    category: 'one',
    website: [text(), `https://x.example/${text()}`],
    contact: [{ email: text() }, { url: text(), label: text() }],
    purpose: text(),
    data: [text(), text()],
    data_subjects: [text()],
    locations: [{ country: 'DE', kind: 'hosting' as const, region: text(), when: text() }],
    transfer: { mechanism: 'derogation' as const, reference: text() },
    applies_to: { products: [text()], condition: text() },
    privacy_url: text(),
    address: text(),
    registration: text(),
    aka: [text(), text()],
    note: text(),
  });
  const entries = [
    entryOf('first', file()),
    entryOf('second', { ...file(), relationship: 'listed-only', relationship_reason: text() }),
  ];
  const policy = policyOf({
    // The loader lets no name through that shows nothing, and a feed has to have one.
    publisher: {
      name: `Example ${text()}`,
      legal_name: `Example ${text()}`,
      website: text(),
      contact: text(),
    },
    site: { url: 'https://subprocessors.calls.example/list' },
    page: { title: text(), banner: text(), intro: text(), about: text() },
    categories: [{ id: 'one', label: text() }],
    window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE' },
    groups: [{ id: 'standard', label: text() }],
    objections: { email: text(), effect: text() },
    channels: [{ id: 'issue', kind: 'issue' }],
    passive_only: text(),
  });
  const change = {
    ...someChange(42),
    title: text(),
    kind: text(),
    url: text(),
    concerns: text(),
    companies: [{ service: text(), legalName: text() }],
    entries: [
      { id: 'first', before: null, after: entries[0] ?? null, title: text(), words: [text(), text()] },
    ],
    deadlines: [
      {
        group: 'standard',
        label: text(),
        authorisation: 'general' as const,
        lastDay: '2026-12-09',
        zone: 'Europe/Berlin',
        utc: '2026-12-09T23:00:00Z',
        steps: [text()],
      },
    ],
  };
  return {
    registry: { policy, entries, retired: [{ id: 'gone', service: text(), ended: '2026-06-30' }] },
    records: {
      repositoryId: 7,
      baseline: null,
      lastChangedOn: '2026-12-10',
      coming: [{ ...change, state: text(), paused: false }],
      past: [
        {
          ...change,
          id: '0011',
          number: 41,
          status: 'in-the-list',
          date: '2026-12-10',
          toldOn: '2026-11-23',
          windowEndedOn: '2026-12-09',
          outcome: text(),
          note: text(),
        },
      ],
    },
    history: historyOf([{ day: '2026-03-03', entries }]),
    logo: null,
  };
}

/** What the targets that write a publication are given. */
export const publicationSeeds: readonly string[] = [
  'Example Speech GmbH',
  `Example Speech${between}https://speech.example/a?b=1&c=2${between}privacy@speech.example`,
  'A "quoted", <b>bold</b> & long text\nover two lines; with: marks, in it',
];
