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
