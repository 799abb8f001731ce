import type { Entry } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import type { Registry } from '../../core/registry.ts';
import type { PageRecords } from '../../core/render/records.ts';
import { someChange } from './some-change.ts';

const plain = { category: 'mail', relationship: 'subprocessor', website: [] } as const;

const entries: readonly Entry[] = [
  {
    ...plain,
    id: 'example-mail',
    service: 'Example Mail',
    contact: [
      { email: 'privacy@mail.example', label: 'not shown beside a mailbox' },
      { label: 'By post, at the address below' },
      { email: 'dpo@mail.example', url: 'https://mail.example/dpo' },
    ],
    dpa_url: 'https://mail.example/dpa',
    security_url: 'https://mail.example/security',
    data_subjects: ['senders', 'readers'],
    transfer: { mechanism: 'derogation', unknown: 'asked them' },
    applies_to: { products: ['inbox', 'outbox'], regions: ['emea'], plans: ['pro'] },
    aka: ['Mailbox', 'Letters'],
    former_names: ['Example Post'],
    registration: 'HRB 7',
    address: 'Main Street 1',
  },
  { ...plain, id: 'example-partner', service: 'Example Partner', relationship: 'listed-only' },
  { ...plain, id: 'example-sister', service: 'Example Sister', relationship: 'group-company' },
];

/** An invented company's registry that says most things otherwise than the example does. */
export const anotherRegistry: Registry = {
  policy: policyOf({
    publisher: { name: 'Example Letters', contact: 'privacy+list@letters.example' },
    page: {
      title: 'Who helps us',
      banner: '# Draft',
      intro: '# What this is',
      following: '# Where to look',
      about: '# Since when',
    },
    categories: [{ id: 'mail', label: 'Mail' }],
    vocabulary: {
      data_subjects: [
        { id: 'senders', label: 'people who write' },
        { id: 'readers', label: 'people who read' },
      ],
      products: [{ id: 'inbox', label: 'The inbox' }],
      regions: [{ id: 'emea', label: 'Europe and Africa' }],
      plans: [{ id: 'pro', label: 'The large plan' }],
    },
    taken_over: { on: '2026-11-25', from: 'a page at https://letters.example/list' },
    window: { days: 1, time_zone: 'UTC', counting: 'working', rolls_over: false },
    groups: [
      { id: 'first', label: 'First', authorisation: 'specific' },
      { id: 'second', label: 'Second', authorisation: 'specific', days: 2 },
    ],
    objections: {
      email: 'objections@letters.example',
      effect: '# Until it is settled\n\nNothing begins.',
      confirm_mailbox_read: false,
    },
    channels: [
      { id: 'first', kind: 'email', group: 'first' },
      { id: 'second', kind: 'email', group: 'second' },
      { id: 'hook', kind: 'webhook', group: 'first', required: true },
      { id: 'other-hook', kind: 'webhook', group: 'second' },
    ],
  }),
  entries,
  retired: [],
};

const deadline = {
  group: 'first',
  label: 'First',
  authorisation: 'general',
  lastDay: '2026-12-09',
  zone: 'America/Los_Angeles',
  utc: '2026-12-10T08:00:00Z',
  steps: [],
} as const;

const both = [
  { service: 'Example Mail', legalName: 'Example Mail GmbH' },
  { service: 'Example Fax', legalName: null },
];

/** A change that came in too soon, one whose record holds no point in time, and one that nobody was told of. */
export const anotherPast: PageRecords = {
  lastChangedOn: null,
  repositoryId: null,
  baseline: null,
  coming: [
    {
      ...someChange(7),
      companies: both,
      deadlines: [deadline],
      state: 'open',
      paused: false,
      inTheListAlready: ['example-mail', 'example-sister'],
    },
    {
      ...someChange(8),
      deadlines: [{ ...deadline, utc: 'not known' }],
      state: 'open',
      paused: false,
    },
  ],
  past: [
    {
      ...someChange(3),
      date: '2026-10-01',
      toldOn: null,
      windowEndedOn: null,
      outcome: 'in the list',
      note: null,
    },
  ],
};
