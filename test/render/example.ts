import type { Entry } from '../../core/entry.ts';
import { type EntryFile, entryOf } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import type { Registry } from '../../core/registry.ts';
import type { GroupDeadline, PageRecords } from '../../core/render/records.ts';
import { someChange } from './some-change.ts';

const entries: Readonly<Record<string, EntryFile>> = {
  'example-hosting': {
    service: 'Example Hosting',
    legal_name: 'Example Hosting & Co. KG',
    category: 'infrastructure',
    website: ['https://hosting.example/', 'https://hosting.example/eu'],
    contact: [{ email: 'privacy@hosting.example' }],
    privacy_url: 'https://hosting.example/privacy',
    their_subprocessors: 'https://hosting.example/subprocessors',
    locations: [{ country: 'DE', kind: 'hosting', region: 'Frankfurt' }],
    since: '2025-02-03',
  },
  'example-speech': {
    service: 'Example Speech',
    legal_name: 'Example Speech GmbH',
    category: 'infrastructure',
    website: 'https://speech.example/',
    contact: [
      { email: 'privacy@speech.example' },
      { url: 'https://speech.example/form', label: 'Request form' },
    ],
    purpose: 'Turns call recordings into text for the transcript feature.',
    data: ['call-audio', 'phone-number'],
    data_subjects: ['callers', "customers' staff"],
    locations: [
      { country: 'PL', kind: 'support', when: 'outside office hours' },
      { country: 'US', kind: 'remote-access' },
    ],
    transfer: { mechanism: 'standard-contractual-clauses', reference: 'module 3, signed 2026-10-01' },
    established_in: 'DE',
    applies_to: { products: ['transcripts'], condition: 'only if switched on' },
    used_from: '2026-12-10',
    former_names: ['Example Dictation'],
    registration: 'HRB 12345, Berlin',
    note: 'Recordings are deleted there after an hour.',
  },
  'älter-backup': { service: 'Älter Backup', category: 'infrastructure' },
  'example-chat': {
    service: 'example chat',
    legal_name: { unknown: 'asked privacy@chat.example on 20 November' },
    category: 'support',
    website: 'https://chat.example',
    contact: [{ email: 'privacy@chat.example' }, { email: 'euprivacy@chat.example' }],
    ends_on: '2027-03-31',
    data_deleted_on: '2027-04-30',
  },
  'example-calls-in': {
    service: 'Example Calls India',
    legal_name: 'Example Calls India Pvt Ltd',
    category: 'support',
    relationship: 'group-company',
    website: 'https://calls.example/in',
    contact: [{ email: 'privacy@calls.example' }],
  },
  'example-bank': {
    service: 'Example Bank',
    legal_name: 'Example Bank AG',
    category: 'support',
    relationship: 'listed-only',
    relationship_reason: 'It decides for itself what it does with the data (independent controller).',
    website: 'https://bank.example/',
    contact: [{ email: 'privacy@bank.example' }],
  },
};

/** An invented company's registry that uses most of what the page can show. */
export const exampleRegistry: Registry = {
  policy: policyOf({
    publisher: {
      name: 'Example Calls',
      legal_name: 'Example Calls Ltd',
      website: 'https://calls.example/',
      contact: 'privacy@calls.example',
    },
    page: {
      banner: '**Example.** All companies on this page are invented.',
      intro: 'This list belongs to our [agreement](https://calls.example/dpa), annex 3.',
      selection:
        '# How we choose\n\nBefore we use a company we read:\n\n- its agreement,\n- its list of subprocessors.',
      commitments: '# What they are bound to\n\nThe same duties as we are, *in writing*.',
      following:
        'Notices go to the notice contact in your agreement. To change it, write to privacy@calls.example.',
      about: 'The list was a web page until 2025.',
    },
    categories: [
      { id: 'payment', label: 'Payment' },
      { id: 'infrastructure', label: 'Infrastructure' },
      { id: 'support', label: 'Customer support' },
    ],
    vocabulary: {
      data: [
        { id: 'call-audio', label: 'call audio' },
        { id: 'phone-number', label: 'phone number' },
      ],
      products: [{ id: 'transcripts', label: 'Call transcripts' }],
    },
    window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE' },
    groups: [
      { id: 'standard', label: 'Standard' },
      { id: 'long-notice', label: 'Longer notice', days: 30 },
      { id: 'prior-approval', label: 'Prior approval', authorisation: 'specific' },
    ],
    advance_notice_days: 30,
    objections: {
      email: 'objections@calls.example',
      effect: 'We do not start using the company for you while your objection is open.',
    },
    channels: [
      { id: 'issue', kind: 'issue' },
      { id: 'customers', kind: 'email', required: true },
      { id: 'portal', kind: 'webhook', group: 'long-notice' },
    ],
  }),
  entries: Object.entries(entries).map(([id, file]) => entryOf(id, file)),
  retired: [
    { id: 'example-fax', service: 'Example Fax', ended: '2026-06-30' },
    { id: 'example-telex', service: 'Example Telex' },
  ],
};

const berlin = (group: string, lastDay: string, utc: string): GroupDeadline => {
  const known = exampleRegistry.policy.groups.find(({ id }) => id === group);
  return {
    group,
    label: known?.label ?? group,
    authorisation: known?.authorisation ?? 'general',
    lastDay,
    zone: 'Europe/Berlin',
    utc,
    steps: ['announced Mon 23 Nov 2026', `the time ends with ${lastDay}`],
  };
};

const standing = (id: string): Entry => {
  const entry = exampleRegistry.entries.find(one => one.id === id);
  if (entry === undefined) throw new Error(`The example has no entry ${id}.`);
  return entry;
};

const translate = entryOf('example-translate', {
  service: 'Example Translate',
  legal_name: 'Example Translate SARL',
  category: 'infrastructure',
  website: 'https://translate.example/',
  contact: [{ email: 'privacy@translate.example' }],
  purpose: 'Translates transcripts.',
  data: ['call-audio'],
  data_subjects: ['callers'],
  locations: [{ country: 'FR', kind: 'hosting' }],
  established_in: 'FR',
  applies_to: { products: ['transcripts'] },
  used_from: '2027-01-04',
});

/** Two announced changes, and two that have come to their end. */
export const exampleRecords: PageRecords = {
  lastChangedOn: '2026-12-10',
  repositoryId: 1_234_567,
  baseline: null,
  coming: [
    {
      ...someChange(42),
      entries: [
        {
          id: 'example-translate',
          before: null,
          after: translate,
          title: 'New subprocessor: Example Translate (from 4 January 2027)',
          words: ['Legal name: Example Translate SARL', 'Purpose: "Translates transcripts."'],
        },
      ],
      concerns: 'Call transcripts',
      deadlines: [
        berlin('standard', '2026-12-09', '2026-12-09T23:00:00Z'),
        berlin('long-notice', '2026-12-24', '2026-12-24T23:00:00Z'),
        berlin('prior-approval', '2026-12-09', '2026-12-09T23:00:00Z'),
      ],
      usedFrom: '2027-01-04',
      state: 'open',
      paused: false,
    },
    {
      ...someChange(43),
      status: 'announcing',
      title: 'example chat leaves the list',
      kind: 'Leaves the list',
      classes: ['removal'],
      companies: [{ service: 'example chat', legalName: null }],
      entries: [
        {
          id: 'example-chat',
          before: standing('example-chat'),
          after: null,
          title: 'example chat is no longer listed as a subprocessor',
          words: ['Last day of use: 2027-03-31', 'Data deleted by: 2027-04-30'],
        },
      ],
      notices: [],
      events: [{ at: '2026-11-23T09:12:00Z', what: 'announced' }],
      state: 'announcing',
      paused: false,
    },
  ],
  past: [
    {
      ...someChange(31),
      status: 'in-the-list',
      title: 'New subprocessor: Example Speech (from 10 December 2026)',
      date: '2026-12-10',
      companies: [{ service: 'Example Speech', legalName: 'Example Speech GmbH' }],
      entries: [
        {
          id: 'example-speech',
          before: null,
          after: standing('example-speech'),
          title: 'New subprocessor: Example Speech (from 10 December 2026)',
          words: ['Legal name: Example Speech GmbH'],
        },
      ],
      announcedAt: '2026-11-02T10:00:00Z',
      deadlines: [berlin('standard', '2026-11-18', '2026-11-18T23:00:00Z')],
      usedFrom: '2026-12-10',
      toldOn: '2026-11-02',
      windowEndedOn: '2026-11-18',
      objections: { recorded: 2, open: 0, late: 0 },
      events: [
        { at: '2026-11-02T10:00:00Z', what: 'announced' },
        { at: '2026-11-02T10:01:00Z', what: 'told' },
        { at: '2026-11-09T08:00:00Z', what: 'held' },
        { at: '2026-11-19T08:00:00Z', what: 'window-closed' },
        { at: '2026-12-10T08:30:00Z', what: 'in-the-list' },
      ],
      outcome: 'in the list',
      note: null,
    },
    {
      ...someChange(12),
      id: 'push-0123456789ab',
      status: 'in-the-list',
      title: 'Example Hosting: another company, Example Hosting & Co. KG',
      date: '2026-06-30',
      kind: 'Other company',
      classes: ['entity-change'],
      companies: [{ service: 'Example Hosting', legalName: 'Example Hosting & Co. KG' }],
      entries: [
        {
          id: 'example-hosting',
          before: { ...standing('example-hosting'), legal_name: 'Example Hosting AG' },
          after: standing('example-hosting'),
          title: 'Example Hosting: another company, Example Hosting & Co. KG',
          words: ['Legal name: Example Hosting AG → Example Hosting & Co. KG'],
        },
      ],
      announcedAt: '2026-06-20T10:00:00Z',
      deadlines: [berlin('standard', '2026-07-06', '2026-07-06T22:00:00Z')],
      toldOn: '2026-06-20',
      windowEndedOn: '2026-07-06',
      objections: { recorded: 1, open: 1, late: 0 },
      events: [
        { at: '2026-06-20T10:00:00Z', what: 'announced' },
        { at: '2026-06-20T10:05:00Z', what: 'told' },
        { at: '2026-06-26T10:00:00Z', what: 'early' },
        { at: '2026-06-30T10:00:00Z', what: 'in-the-list' },
      ],
      outcome: 'in the list',
      note: 'In use since 26 June 2026, before the time to object had ended.',
    },
  ],
};
