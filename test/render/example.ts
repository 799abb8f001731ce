import { type EntryFile, entryOf } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import type { Registry } from '../../core/registry.ts';
import type { PageRecords } from '../../core/render/records.ts';

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

const berlin = (group: string, lastDay: string, utc: string) => ({
  group,
  lastDay,
  zone: 'Europe/Berlin',
  utc,
});

/** Two announced changes, and two that have come to their end. */
export const exampleRecords: PageRecords = {
  lastChangedOn: '2026-12-10',
  coming: [
    {
      number: 42,
      url: 'https://forge.example/calls/subprocessors/issues/42',
      kind: 'New',
      companies: [{ service: 'Example Translate', legalName: 'Example Translate SARL' }],
      concerns: 'Call transcripts',
      deadlines: [
        berlin('standard', '2026-12-09', '2026-12-09T23:00:00Z'),
        berlin('long-notice', '2026-12-24', '2026-12-24T23:00:00Z'),
        berlin('prior-approval', '2026-12-09', '2026-12-09T23:00:00Z'),
      ],
      usedFrom: '2027-01-04',
      state: 'open',
    },
    {
      number: 43,
      url: 'https://forge.example/calls/subprocessors/issues/43',
      kind: 'Leaves the list',
      companies: [{ service: 'example chat', legalName: null }],
      concerns: 'All customers',
      deadlines: [],
      usedFrom: null,
      state: 'announcing',
    },
  ],
  past: [
    {
      number: 31,
      url: 'https://forge.example/calls/subprocessors/issues/31',
      date: '2026-12-10',
      kind: 'New',
      companies: [{ service: 'Example Speech', legalName: 'Example Speech GmbH' }],
      toldOn: '2026-11-02',
      windowEndedOn: '2026-11-18',
      objections: { recorded: 2, open: 0 },
      outcome: 'in the list',
      note: null,
    },
    {
      number: 12,
      url: 'https://forge.example/calls/subprocessors/issues/12',
      date: '2026-06-30',
      kind: 'Other company',
      companies: [{ service: 'Example Hosting', legalName: 'Example Hosting & Co. KG' }],
      toldOn: '2026-06-20',
      windowEndedOn: '2026-07-06',
      objections: { recorded: 1, open: 1 },
      outcome: 'in the list',
      note: 'In use since 26 June 2026, before the time to object had ended.',
    },
  ],
};
