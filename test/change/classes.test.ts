import { describe, expect, test } from 'vitest';
import { materialDigest } from '../../core/change/material.ts';
import type { Entry } from '../../core/entry.ts';
import { compare, only, speech, without } from './examples.ts';

/** `[what happens, before, after, class]`: from the standing entry, unless `before` says otherwise. */
type Story = readonly [string, Fields, Fields, string];
type Fields = { [Name in keyof Entry]?: Entry[Name] | undefined };

const noNumber = { registration: undefined };
const unknown = { unknown: 'asked privacy@speech.example' };

const stories: Record<string, readonly Story[]> = {
  legal_name: [
    ['another spelling', {}, { legal_name: 'EXAMPLE SPEECH, GMBH.' }, 'details'],
    ['the same letters in another form', { legal_name: 'Weiß AG' }, { legal_name: 'WEISS AG' }, 'details'],
    [
      'a break between digits moves',
      { legal_name: 'Holding 1-2', ...noNumber },
      { legal_name: 'Holding 12', ...noNumber },
      'entity-change',
    ],
    [
      'a sign that tells companies apart',
      { legal_name: 'A & B', ...noNumber },
      { legal_name: 'AB', ...noNumber },
      'entity-change',
    ],
    ['another name under the same registration', {}, { legal_name: 'Example Voice GmbH' }, 'rename'],
    [
      'another name, another registration',
      {},
      { legal_name: 'Other GmbH', registration: 'HRB 9' },
      'entity-change',
    ],
    [
      'another name, registration on one side',
      {},
      { legal_name: 'Other GmbH', registration: undefined },
      'entity-change',
    ],
    [
      'a wider break between digits goes',
      { legal_name: 'Holding 1 - 2', ...noNumber },
      { legal_name: 'Holding 12', ...noNumber },
      'entity-change',
    ],
    [
      'another name, an empty registration on both sides',
      { registration: '' },
      { legal_name: 'Other GmbH', registration: '' },
      'entity-change',
    ],
    [
      'nothing but signs, and other signs',
      { legal_name: '…', ...noNumber },
      { legal_name: '!?', ...noNumber },
      'entity-change',
    ],
    ['not known any more', {}, { legal_name: unknown }, 'entity-change'],
    ['stated for the first time', { legal_name: unknown }, {}, 'entity-change'],
    [
      'unknown for another reason',
      { legal_name: { unknown: 'no answer yet' } },
      { legal_name: unknown },
      'details',
    ],
  ],
  registration: [
    ['another', {}, { registration: 'HRB 54321' }, 'entity-change'],
    ['gone', {}, { registration: undefined }, 'entity-change'],
    ['stated for the first time', { registration: undefined }, {}, 'entity-change'],
    ['another spelling', {}, { registration: 'HRB12345' }, 'details'],
    [
      'another grouping of digits',
      { registration: 'HRB 12-3' },
      { registration: 'HRB 1-23' },
      'entity-change',
    ],
  ],
  service: [
    ['another spelling', {}, { service: 'ExampleSpeech' }, 'details'],
    ['another name', {}, { service: 'Example Mining' }, 'scope-change'],
    [
      'another name that remembers',
      {},
      { service: 'Example Voice', former_names: ['example speech'] },
      'rename',
    ],
    [
      'another name, the old one still in use',
      {},
      { service: 'Example Voice', aka: ['Example Speech'] },
      'rename',
    ],
  ],
  purpose: [
    ['one letter', { purpose: 'Audio is not kept.' }, { purpose: 'Audio is now kept.' }, 'scope-change'],
    ['case', {}, { purpose: 'turns call recordings into text.' }, 'scope-change'],
    ['stated for the first time', { purpose: unknown }, {}, 'scope-change'],
    ['gone', {}, { purpose: undefined }, 'scope-change'],
  ],
  data: [
    ['fewer', {}, { data: ['call audio'] }, 'narrowing'],
    ['more', {}, { data: ['call audio', 'phone number', 'e-mail'] }, 'scope-change'],
    ['moved', {}, { data: ['call audio', 'e-mail'] }, 'scope-change'],
    ['another case', {}, { data: ['Call audio', 'phone number'] }, 'scope-change'],
    ['gone', {}, { data: undefined }, 'scope-change'],
    ['emptied', {}, { data: [] }, 'scope-change'],
    ['stated for the first time', { data: unknown }, {}, 'scope-change'],
  ],
  data_subjects: [
    ['fewer', {}, { data_subjects: ['staff'] }, 'narrowing'],
    ['more', {}, { data_subjects: ['callers', 'staff', 'visitors'] }, 'scope-change'],
  ],
  applies_to: [
    ['dropped: everybody', {}, { applies_to: undefined }, 'scope-change'],
    ['stated: not everybody', { applies_to: undefined }, {}, 'narrowing'],
    [
      'fewer products',
      {},
      { applies_to: { products: ['calls'], condition: 'only if switched on' } },
      'narrowing',
    ],
    [
      'other products',
      {},
      { applies_to: { products: ['chat'], condition: 'only if switched on' } },
      'scope-change',
    ],
    ['products dropped', {}, { applies_to: { condition: 'only if switched on' } }, 'scope-change'],
    [
      'products emptied',
      {},
      { applies_to: { products: [], condition: 'only if switched on' } },
      'scope-change',
    ],
    ['condition dropped', {}, { applies_to: { products: ['calls', 'transcripts'] } }, 'scope-change'],
    [
      'condition reworded',
      {},
      { applies_to: { products: ['calls', 'transcripts'], condition: 'if on' } },
      'scope-change',
    ],
    [
      'condition where all were concerned',
      { applies_to: undefined },
      { applies_to: { condition: 'if on' } },
      'narrowing',
    ],
    [
      'condition beside what stands: it can narrow or widen',
      { applies_to: { plans: ['pro'] } },
      { applies_to: { plans: ['pro'], condition: 'and all customers of any plan' } },
      'scope-change',
    ],
    [
      'narrower in one way, wider in another',
      {},
      { applies_to: { products: ['calls', 'transcripts'], plans: ['pro'] } },
      'scope-change',
    ],
  ],
  locations: [
    ['one fewer', {}, { locations: [{ country: 'DE', kind: 'hosting' }] }, 'narrowing'],
    ['another country', {}, { locations: [{ country: 'US', kind: 'hosting' }] }, 'place-change'],
    ['another kind', {}, { locations: [{ country: 'DE', kind: 'remote-access' }] }, 'place-change'],
    [
      'another region',
      {},
      { locations: [{ country: 'DE', kind: 'hosting', region: 'Berlin' }] },
      'place-change',
    ],
    [
      'another time',
      {},
      { locations: [{ country: 'DE', kind: 'hosting', when: 'at night' }] },
      'place-change',
    ],
    ['not known any more', {}, { locations: unknown }, 'place-change'],
    ['stated for the first time', { locations: unknown }, {}, 'place-change'],
  ],
  established_in: [
    ['another country', {}, { established_in: 'US' }, 'entity-change'],
    ['not known any more', {}, { established_in: unknown }, 'entity-change'],
    ['stated for the first time', { established_in: unknown }, {}, 'narrowing'],
  ],
  transfer: [
    ['gone', {}, { transfer: undefined }, 'place-change'],
    ['not known any more', {}, { transfer: unknown }, 'place-change'],
    ['in doubt', {}, { transfer: { ...speech.transfer, ...unknown } }, 'place-change'],
    ['another mechanism', {}, { transfer: { mechanism: 'data-privacy-framework' } }, 'transfer-change'],
    ['another reference', {}, { transfer: { mechanism: 'standard-contractual-clauses' } }, 'transfer-change'],
    ['stated for the first time', { transfer: undefined }, {}, 'transfer-change'],
    ['doubted where nothing stood', { transfer: undefined }, { transfer: unknown }, 'details'],
    [
      'another mechanism alone',
      {},
      { transfer: { ...speech.transfer, mechanism: 'data-privacy-framework' } },
      'transfer-change',
    ],
    [
      'another reference alone',
      {},
      { transfer: { ...speech.transfer, reference: 'module 2' } },
      'transfer-change',
    ],
    [
      'gone, and there was no reference',
      { transfer: { mechanism: 'standard-contractual-clauses' } },
      { transfer: undefined },
      'place-change',
    ],
    [
      'another reference without a mechanism',
      { transfer: { reference: 'module 3' } },
      { transfer: { reference: 'module 2' } },
      'transfer-change',
    ],
    [
      'a reference without a mechanism gone',
      { transfer: { reference: 'module 3' } },
      { transfer: undefined },
      'transfer-change',
    ],
  ],
  relationship: [
    ['a listed company becomes a subprocessor', { relationship: 'listed-only' }, {}, 'scope-change'],
    ['a subprocessor is only listed from now on', {}, { relationship: 'listed-only' }, 'removal'],
    ['it says that it belongs to the group', {}, { relationship: 'group-company' }, 'scope-change'],
  ],
  'day of first use': [
    ['told for the first time', {}, { used_from: '2027-01-04' }, 'narrowing'],
    ['later than told', { used_from: '2027-01-04' }, { used_from: '2027-02-01' }, 'narrowing'],
    ['sooner than told', { used_from: '2027-01-04' }, { used_from: '2026-12-01' }, 'scope-change'],
    ['not told any more', { used_from: '2027-01-04' }, {}, 'scope-change'],
  ],
  'everything else': [
    ['contact', {}, { contact: [{ email: 'dpo@speech.example' }] }, 'details'],
    ['website', {}, { website: ['https://www.speech.example/'] }, 'details'],
    ['address', {}, { address: 'Beispielweg 1, Berlin' }, 'details'],
    ['category', {}, { category: 'tools' }, 'details'],
    ['former names', {}, { former_names: ['Example Dictation'] }, 'details'],
    ['what it replaced', {}, { replaces: 'example-dictation' }, 'details'],
    ['review', {}, { review: { last: '2026-11-01' } }, 'details'],
    ['note', {}, { note: 'Asked for a new contract.' }, 'details'],
  ],
};

describe.each(Object.entries(stories))('%s', (_field, rows) => {
  test.each(rows)('%s', (_story, from, to, expected) => {
    const before = made({ ...speech, ...from });
    const after = made({ ...speech, ...to });
    expect(only(compare([before], [after])).class).toBe(expected);
    expect(materialDigest(before) === materialDigest(after)).toBe(expected === 'details');
  });
});

function made(entry: Fields): Entry {
  const gone = (Object.keys(entry) as (keyof Entry)[]).filter(name => entry[name] === undefined);
  return without(entry as Entry, ...gone);
}
