import { describe, expect, test } from 'vitest';
import { digestOf, noticeTemplate, shownDigest } from '../../core/change/digest.ts';
import { stableJson } from '../../core/change/json.ts';
import { materialDigest } from '../../core/change/material.ts';
import type { Entry } from '../../core/entry.ts';
import { type PolicyFile, policyOf } from '../../core/policy.ts';
import { compare, policy, policyFile, speech } from './examples.ts';

const voice: Entry = { ...speech, id: 'example-voice' };

function digestUnder(file: PolicyFile): string {
  return compare([], [speech], policyOf(file)).digest;
}

test('equal data is equal text, whatever the order of its keys', () => {
  expect(stableJson({ b: [{ d: 1, c: null }], a: 'x', gone: undefined })).toBe(
    '{"a":"x","b":[{"c":null,"d":1}]}',
  );
});

describe('what a notice rests on', () => {
  test('is 64 hexadecimal digits, today and next year', () => {
    expect(compare([], [speech]).digest).toMatch(/^[0-9a-f]{64}$/);
    expect(compare([], []).digest).toBe('1c7b0be7cfcb529d61df7c7b50baa91e6919dcf0eba40e68669653ab2880c711');
  });

  test('plays no part where nobody is told', () => {
    const details = compare([speech], [{ ...speech, website: [] }]);
    expect(details.changes).toHaveLength(1);
    expect(details.digest).toBe(compare([], []).digest);
    const strictPolicy = policyOf({ ...policyFile, window: { ...policyFile.window, days: 60 } });
    expect(compare([speech], [speech], strictPolicy).digest).toBe(compare([], []).digest);
  });

  test('leaves out a detail of another entry', () => {
    const alone = compare([voice], [voice, speech]).digest;
    expect(compare([voice], [{ ...voice, website: [] }, speech]).digest).toBe(alone);
  });

  test('holds the details of an entry that customers are told of', () => {
    expect(compare([], [{ ...speech, website: [] }]).digest).not.toBe(compare([], [speech]).digest);
  });

  test('holds the version of the texts', () => {
    const { changes } = compare([], [speech]);
    expect(digestOf(changes, policy, noticeTemplate)).toBe(compare([], [speech]).digest);
    expect(digestOf(changes, policy, 'another')).not.toBe(digestOf(changes, policy, noticeTemplate));
  });
});

test('people are shown half of it: no two proposals with one beginning can be found', () => {
  const { digest } = compare([], [speech]);
  expect(shownDigest(digest)).toHaveLength(32);
  expect(digest.startsWith(shownDigest(digest))).toBe(true);
});

describe('the policy', () => {
  const usual = digestUnder(policyFile);
  const terms: [string, Partial<PolicyFile>][] = [
    ['window', { window: { days: 16, time_zone: 'Europe/Berlin', holidays: 'DE' } }],
    ['groups', { groups: [{ id: 'standard' }] }],
    ['treatments', { classes: { removal: 'window' } }],
    ['objections', { objections: { email: 'other@calls.example' } }],
    ['channels', { channels: [{ id: 'customers', kind: 'email', required: true }] }],
    ['home area', { home_area: 'UK' }],
    ['required fields', { require: { announced: ['purpose'] } }],
    ['advance notice', { advance_notice_days: 31 }],
    ['publisher', { publisher: { name: 'Example Calls', contact: 'dpo@calls.example' } }],
    ['nobody written to', { passive_only: 'Our customers asked for a feed.' }],
    [
      'label of a term the entry uses',
      { vocabulary: { data: [{ id: 'call audio', label: 'Everything said' }] } },
    ],
    [
      'label of people it is about',
      { vocabulary: { data_subjects: [{ id: 'callers', label: 'Whoever calls' }] } },
    ],
    ['label of a product', { vocabulary: { products: [{ id: 'calls', label: 'Example Calls' }] } }],
    ['label of its category', { categories: [{ id: 'speech', label: 'Voice' }] }],
  ];

  test.each(terms)('counts: %s', (_term, changed) => {
    expect(digestUnder({ ...policyFile, ...changed })).not.toBe(usual);
  });

  const words: [string, Partial<PolicyFile>][] = [
    ['page texts', { page: { intro: 'Hello.' } }],
    ['a term that no entry here uses', { vocabulary: { data: [{ id: 'payments', label: 'Payments' }] } }],
    [
      'a category that no entry here is in',
      { categories: [...policyFile.categories, { id: 'tools', label: 'Tools' }] },
    ],
    ['order of groups', { groups: [...(policyFile.groups ?? [])].reverse() }],
    ['order of channels', { channels: [...(policyFile.channels ?? [])].reverse() }],
  ];

  test.each(words)('does not count: %s', (_term, changed) => {
    expect(digestUnder({ ...policyFile, ...changed })).toBe(usual);
  });
});

test('the labels of regions and plans count where an entry names them', () => {
  const entry: Entry = { ...speech, applies_to: { regions: ['eu'], plans: ['pro'] } };
  const under = (vocabulary: NonNullable<PolicyFile['vocabulary']>) =>
    compare([], [entry], policyOf({ ...policyFile, vocabulary })).digest;
  const digests = [
    under({}),
    under({ regions: [{ id: 'eu', label: 'Europe' }] }),
    under({ plans: [{ id: 'pro', label: 'Professional' }] }),
  ];
  expect(new Set(digests).size).toBe(3);
});

test('what was told of an entry is known again in a year: its digest is one that ledgers hold', () => {
  expect([null, speech, { ...speech, relationship: 'listed-only' as const }].map(materialDigest)).toEqual([
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    '926d914bdb0339bba26d03112b477ca563da853334b4eb08380fffd5e0a4a148',
    '57ff6fde78876d15d4304ce492fe9a1838486c8699feef2354d3ceaa78a8f1ed',
  ]);
});
