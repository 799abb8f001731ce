import { changeClasses } from '../../../core/change/class.ts';
import type { Entry } from '../../../core/entry.ts';
import { policyOf } from '../../../core/policy.ts';
import { historyOf } from '../../../core/publication/history.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { noRecords, type PageRecords } from '../../../core/render/records.ts';
import { someChange } from '../../render/some-change.ts';

const policy = policyOf({
  publisher: { name: 'Example Maps', contact: 'privacy@maps.example' },
  categories: [{ id: 'maps', label: 'Maps' }],
  window: { days: 15, time_zone: 'UTC', rolls_over: false },
  objections: { email: 'objections@maps.example' },
});

/** A list that is empty yet, of a company that says no more than it has to. */
export const emptyPublication: Publication = {
  registry: { policy, entries: [], retired: [] },
  records: noRecords,
  history: { from: null, versions: [] },
  logo: null,
};

const tiles: Entry = {
  id: 'example-tiles',
  service: 'Example Tiles',
  category: 'maps',
  relationship: 'subprocessor',
  website: [],
  since: '2025-02-03',
  aka: ['Tiles', 'Squares'],
  replaces: 'example-paper',
  review: { last: '2026-01-05', next: '2027-01-05' },
};
const sister: Entry = {
  ...tiles,
  id: 'example-sister',
  service: 'Example Sister',
  relationship: 'group-company',
};
const gone: Entry = { ...tiles, id: 'example-gone', service: 'Example Gone' };
const { aka: _, ...nameless } = tiles;

const deadline = {
  group: 'standard',
  label: 'Standard',
  authorisation: 'general',
  lastDay: '2026-12-09',
  zone: 'UTC',
  utc: '2026-12-10T00:00:00Z',
  steps: [],
} as const;

const unknown = { id: 'example-unknown', before: null, after: null, title: '', words: [] };
const aboutTiles = { id: tiles.id, title: '', words: [] };
const past = { toldOn: null, windowEndedOn: null, note: null, date: '2026-10-01' };
const classes = ['scope-change', 'place-change'] as const;

/** A change of every class, to which everything has happened, and of which every notice was given in every way. */
const allThatMayBeSaid = {
  classes: changeClasses,
  events: (
    [
      'announced',
      'told',
      'early',
      'more-time',
      'held',
      'window-closed',
      'in-the-list',
      'cancelled',
      'replaced',
    ] as const
  ).map((what, index) => ({ at: `2026-11-0${index + 1}T09:00:00Z`, what })),
  notices: [
    { group: null, channel: 'issue', kind: 'announcement', evidence: 'published', at: null },
    { group: null, channel: 'email', kind: 'after-the-fact', evidence: 'handed-over', at: null },
    { group: null, channel: 'webhook', kind: 'more-time', evidence: 'accepted', at: null },
    { group: null, channel: 'email', kind: 'correction', evidence: 'failed', at: null },
    { group: null, channel: 'email', kind: 'cancelled', evidence: 'waived', at: null },
    { group: null, channel: 'email', kind: 'information', evidence: 'waiting', at: null },
  ],
} as const;

/** A change in two parts, one of which leaves; a change of a record that says little; and all that can become of one. */
const records: PageRecords = {
  ...noRecords,
  coming: [
    {
      ...someChange(8),
      classes,
      deadlines: [
        deadline,
        { ...deadline, group: 'long-notice', label: 'Longer notice' },
        { ...deadline, group: 'prior-approval', label: 'Prior approval', authorisation: 'specific' },
      ],
      entries: [
        { id: gone.id, before: gone, after: null, title: '', words: [] },
        {
          ...aboutTiles,
          before: tiles,
          after: {
            ...nameless,
            former_names: ['Example Squares'],
            since: '2025-02-04',
            used_from: '2025-02-05',
            ends_on: '2027-03-31',
            data_deleted_on: '2027-04-30',
          },
        },
        { ...aboutTiles, title: 'The same once more', before: tiles, after: tiles },
        unknown,
      ],
      notices: [{ group: null, channel: 'issue', kind: 'announcement', evidence: 'waiting', at: null }],
      objections: { recorded: 2, open: 1, late: 1 },
      replaces: 7,
      state: 'held; paused, the proposal is closed',
      paused: true,
    },
  ],
  past: [
    { ...someChange(7), ...past, status: 'replaced', outcome: 'replaced', replacedBy: 8, notices: [] },
    { ...someChange(6), ...past, status: 'cancelled', outcome: 'cancelled', title: '', events: [] },
    {
      ...someChange(5),
      ...past,
      outcome: 'set aside',
      classes: [],
      note: 'Told after the fact.',
      entries: [unknown],
    },
    {
      ...someChange(4),
      ...past,
      outcome: 'in the list',
      entries: [{ ...aboutTiles, id: 'example-never', before: null, after: null }],
    },
    {
      ...someChange(3),
      ...past,
      outcome: 'in the list',
      entries: [{ ...aboutTiles, before: null, after: tiles }],
    },
    { ...someChange(2), ...past, outcome: 'in the list', ...allThatMayBeSaid },
  ],
};

/** A short list in which much is out of the ordinary, and one entry of which went and came back. */
export const oddPublication: Publication = {
  registry: {
    policy: {
      ...policy,
      page: {
        intro: [
          'See [what comes](#coming-changes), [the list](#current-subprocessors), [how to object](#how-to-object),',
          '[how to hear](#how-to-hear-of-changes), [how we choose](#how-we-choose-and-bind-them),',
          '[what was](#changes-so-far), [about this](#about-this-page), [elsewhere](#elsewhere).',
        ].join('\n'),
        selection: 'By its maps.',
      },
      site: { url: 'https://maps.example/list' },
    },
    entries: [sister, tiles],
    retired: [{ id: 'example-paper', service: 'Example Paper', ended: '2024-12-31' }],
  },
  records,
  history: historyOf([
    { day: '2025-03-03', entries: [gone, { ...tiles, note: 'Drawn anew.' }] },
    { day: '2025-04-01', entries: [gone] },
    { day: '2025-05-01', entries: [gone, sister, tiles] },
    { day: '2025-06-01', entries: [sister, tiles] },
  ]),
  logo: null,
};
