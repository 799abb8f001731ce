import { describe, expect, test } from 'vitest';
import { comparePolicies } from '../../core/change/policy-change.ts';
import { type PolicyFile, policyOf } from '../../core/policy.ts';
import { policyFile } from './examples.ts';

const { window, objections, channels = [], groups = [] } = policyFile;

function compared(before: Partial<PolicyFile>, after: Partial<PolicyFile>) {
  return comparePolicies(policyOf({ ...policyFile, ...before }), policyOf({ ...policyFile, ...after }));
}

/** Both ways at once: the first is what was promised, the second is less. */
const promises: [string, Partial<PolicyFile>, Partial<PolicyFile>][] = [
  [
    'the time to object, in days',
    { groups: [{ id: 'a', days: 30 }] },
    { groups: [{ id: 'a', days: 30 }], window: { ...window, days: 10 } },
  ],
  ['the days that are counted', { window: { ...window, counting: 'working' } }, {}],
  ['the roll-over to the next working day', {}, { window: { ...window, rolls_over: false } }],
  [
    'the days after which a notice counts as received',
    {},
    { window: { ...window, presumed_receipt_days: 0 } },
  ],
  ['the group long-notice', {}, { groups: groups.filter(({ id }) => id !== 'long-notice') }],
  [
    'the time to object of the group long-notice, in days',
    {},
    { groups: groups.map(group => (group.days ? { ...group, days: 20 } : group)) },
  ],
  [
    'the authorisation of the group prior-approval',
    {},
    { groups: groups.map(group => ({ ...group, authorisation: 'general' as const })) },
  ],
  ['the channel customers', {}, { channels: channels.filter(({ id }) => id !== 'customers') }],
  [
    'whether the channel customers is required',
    {},
    { channels: channels.map(channel => ({ ...channel, required: false })) },
  ],
  ['the treatment of the class removal', { classes: { removal: 'window' } }, {}],
  [
    'the confirmation that the mailbox was read',
    {},
    { objections: { ...objections, confirm_mailbox_read: false } },
  ],
  ['what an objection does', {}, { objections: { email: objections.email } }],
  ['the advance notice before first use, in days', {}, { advance_notice_days: 14 }],
  ['the fields required to be announced', {}, { require: { announced: ['purpose'] } }],
  ['the home area', {}, { home_area: 'none' }],
  ['the reason why nobody is written to', {}, { passive_only: 'Nobody asked.' }],
];

describe('a promise is loosened', () => {
  test.each(promises)('%s', (term, more, less) => {
    expect(compared(more, less)).toEqual([expect.objectContaining({ term, looser: true })]);
  });
});

describe('the same way back is no loosening', () => {
  test.each(promises)('%s', (term, more, less) => {
    expect(compared(less, more)).toEqual([expect.objectContaining({ term, looser: false })]);
  });
});

describe('where nobody can tell without looking, a person has to look', () => {
  test.each<[string, Partial<PolicyFile>, Partial<PolicyFile>]>([
    ['the time zone in which days end', {}, { window: { ...window, time_zone: 'Asia/Tokyo' } }],
    ['the holiday calendar', {}, { window: { ...window, holidays: 'FR' } }],
    ['what an objection does', {}, { objections: { ...objections, effect: 'We think about it.' } }],
    ['the home area', { home_area: 'UK' }, { home_area: 'EEA' }],
    [
      'the kind of the channel customers',
      {},
      { channels: channels.map(channel => ({ ...channel, kind: 'issue' as const })) },
    ],
    [
      'the group that the channel customers reaches',
      {},
      { channels: channels.map(channel => (channel.required ? { ...channel, group: 'standard' } : channel)) },
    ],
    [
      'the term audio of the vocabulary data',
      { vocabulary: { data: [{ id: 'audio', label: 'Audio' }] } },
      { vocabulary: { data: [{ id: 'audio', label: 'Audio and video' }] } },
    ],
  ])('%s', (term, before, after) => {
    expect(compared(before, after)).toEqual([expect.objectContaining({ term, looser: true })]);
  });
});

test('a term comes with what it was and what it is', () => {
  expect(compared({}, { advance_notice_days: 14 })).toEqual([
    { term: 'the advance notice before first use, in days', before: 30, after: 14, looser: true },
  ]);
});

test('groups without days of their own follow the window, and each says so', () => {
  expect(compared({}, { window: { ...window, days: 10 } }).map(({ term }) => term)).toEqual([
    'the time to object, in days',
    'the time to object of the group standard, in days',
    'the time to object of the group prior-approval, in days',
  ]);
});

test('order, white space, page texts and categories are no terms', () => {
  const after: Partial<PolicyFile> = {
    groups: [...groups].reverse(),
    channels: [...channels].reverse(),
    objections: { ...objections, effect: `${objections.effect}\n` },
    page: { intro: 'Hello.' },
    categories: [{ id: 'speech', label: 'Voice' }],
  };
  expect(compared({}, after)).toEqual([]);
});

test('a later day on which the list was taken over says that more was never announced, so a person has to look', () => {
  const [change, ...more] = compared(
    { taken_over: { on: '2026-11-25', from: 'list.csv' } },
    { taken_over: { on: '2026-12-25', from: 'page.html' } },
  );
  expect(change).toMatchObject({ term: 'the day on which the list was taken over', looser: true });
  expect(more).toMatchObject([{ term: 'where the list was taken over from', looser: false }]);
  expect(compared({}, { taken_over: { on: '2026-11-25' } })).toMatchObject([{ looser: false }]);
});

describe('what was no promise is none that is loosened', () => {
  const mailed = channels.map(channel => (channel.required ? { ...channel, group: 'standard' } : channel));
  test.each<[string, Partial<PolicyFile>, Partial<PolicyFile>]>([
    ['the channel issue', {}, { channels: channels.filter(({ id }) => id !== 'issue') }],
    [
      'the kind of the channel issue',
      {},
      { channels: channels.map(one => (one.id === 'issue' ? { ...one, kind: 'webhook' as const } : one)) },
    ],
    [
      'the group that the channel issue reaches',
      {},
      { channels: channels.map(one => (one.id === 'issue' ? { ...one, group: 'standard' } : one)) },
    ],
    ['the group that the channel customers reaches', { channels: mailed }, {}],
    ['the address for objections', {}, { objections: { ...objections, email: 'other@calls.example' } }],
    [
      'the label of the group standard',
      {},
      { groups: groups.map(group => (group.id === 'standard' ? { ...group, label: 'All' } : group)) },
    ],
    [
      'the term audio of the vocabulary data',
      {},
      { vocabulary: { data: [{ id: 'audio', label: 'Audio' }] } },
    ],
    [
      'the term audio of the vocabulary data',
      { vocabulary: { data: [{ id: 'audio', label: 'Audio' }] } },
      {},
    ],
    ["the publisher's name", {}, { publisher: { ...policyFile.publisher, name: 'Example Voices' } }],
    ["the publisher's legal name", {}, { publisher: { ...policyFile.publisher, legal_name: 'Calls plc' } }],
    [
      "the publisher's website",
      {},
      { publisher: { ...policyFile.publisher, website: 'https://calls.example/' } },
    ],
    ["the publisher's contact", {}, { publisher: { ...policyFile.publisher, contact: 'dpo@calls.example' } }],
  ])('%s', (term, before, after) => {
    expect(compared(before, after)).toEqual([expect.objectContaining({ term, looser: false })]);
  });
});

test('an advance notice of no days promises as little as none', () => {
  const { advance_notice_days: _, ...silent } = policyFile;
  const none = policyOf({ ...policyFile, advance_notice_days: 0 });
  expect([comparePolicies(policyOf(silent), none), comparePolicies(none, policyOf(silent))]).toMatchObject([
    [{ before: null, after: 0, looser: false }],
    [{ before: 0, after: null, looser: false }],
  ]);
});

test('less that has to be listed is a promise that is loosened', () => {
  const more = { require: { listed: ['service', 'legal_name'] } } as Partial<PolicyFile>;
  const less = { require: { listed: ['service'] } } as Partial<PolicyFile>;
  expect(compared(more, less)).toEqual([
    expect.objectContaining({ term: 'the fields required to be listed', looser: true }),
  ]);
});

test('a group that goes or comes is told with what it was', () => {
  const fewer = { groups: groups.filter(({ id }) => id !== 'long-notice') };
  const group = { label: expect.any(String), authorisation: 'general', days: 30 };
  expect(compared({}, fewer)[0]).toMatchObject({ before: group, looser: true });
  expect(compared(fewer, {})[0]).toMatchObject({ after: group, looser: false });
});
