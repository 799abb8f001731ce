import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../core/change/words.ts';
import type { Entry } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import { compare, only, policy, policyFile, speech, without } from './examples.ts';

function words(before: Entry | null, after: Entry | null) {
  return wordsOf(only(compare(before ? [before] : [], after ? [after] : [])), policy);
}

test('a new subprocessor is told in full', () => {
  expect(words(null, without(speech, 'applies_to'))).toEqual({
    title: 'New subprocessor: Example Speech (Example Speech GmbH)',
    lines: [
      'Legal name: Example Speech GmbH',
      'Registration: HRB 12345',
      'Established in: Germany',
      'Purpose: "Turns call recordings into text."',
      'Data: call audio, phone number',
      'Whose data: callers, staff',
      'Places: Germany (hosting), Poland (support)',
      'Transfer: standard contractual clauses (module 3)',
      'Category: Speech',
      'Contact: privacy@speech.example',
      'Website: https://speech.example/',
      'Concerns: all customers',
    ],
    treatment: 'notice and time to object',
  });
});

test('an entry that leaves says what it was and what becomes of the data', () => {
  const ending: Entry = { ...speech, ends_on: '2027-06-30', data_deleted_on: '2027-07-30' };
  expect(words(ending, null)).toEqual({
    title: 'Example Speech leaves the list',
    lines: [
      'Legal name: Example Speech GmbH',
      'Purpose: "Turns call recordings into text."',
      'Last day of use: 2027-06-30',
      'Data deleted by: 2027-07-30',
    ],
    treatment: 'notice, no time to object',
  });
});

test('what differs is told as what comes and what goes', () => {
  const after: Entry = {
    ...speech,
    purpose: 'Turns calls into text.',
    data: ['phone number', 'e-mail'],
    locations: [
      { country: 'DE', kind: 'hosting' },
      { country: 'IN', kind: 'support', when: 'at night' },
    ],
    applies_to: { products: ['calls'] },
  };
  expect(words(speech, without(after, 'transfer')).lines).toEqual([
    'Purpose: "Turns call recordings into text." → "Turns calls into text."',
    'Data: e-mail added; call audio no longer stated',
    'Places: India (support, at night) added; Poland (support) no longer stated',
    'Transfer: standard contractual clauses (module 3) → none stated',
    'Concerns (products): transcripts no longer stated',
    'Concerns (condition): "only if switched on" → no condition',
  ]);
});

test('a company that stands in the list already is said to', () => {
  const { changes } = compare([speech], [speech, { ...speech, id: 'example-mail', service: 'Example Mail' }]);
  expect(changes.map(change => wordsOf(change, policy).lines.at(-1))).toEqual([
    'The company stands in the list already, with another service.',
  ]);
});

test('terms are read out by the labels of the vocabulary', () => {
  const labelled = policyOf({
    ...policyFile,
    vocabulary: { data: [{ id: 'call audio', label: 'Recordings of calls' }] },
  });
  const change = only(compare([{ ...speech, data: ['phone number'] }], [speech]));
  expect(wordsOf(change, labelled).lines).toEqual(['Data: Recordings of calls added']);
});

const unknown = { unknown: 'asked' };
const fewer: Entry = {
  ...speech,
  data_subjects: ['callers'],
  locations: [{ country: 'DE', kind: 'hosting' }],
};
const other: Entry = { ...speech, service: 'Example Voice', data_subjects: ['neighbours'] };
const sameCompany = without(speech, 'registration');

describe('titles', () => {
  test.each<[string, Entry | null, Entry | null]>([
    ['New subprocessor: Example Speech (company not stated)', null, without(speech, 'legal_name')],
    ['New subprocessor: Example Speech (company not known yet)', null, { ...speech, legal_name: unknown }],
    [
      'New group company: Example Speech (Example Speech GmbH)',
      null,
      { ...speech, relationship: 'group-company' },
    ],
    [
      'New subprocessor: Example Speech (Example Speech GmbH), in place of example-dictation',
      null,
      { ...speech, replaces: 'example-dictation' },
    ],
    [
      'Newly listed, not a subprocessor: Example Speech (Example Speech GmbH)',
      null,
      { ...speech, relationship: 'listed-only' },
    ],
    ['Example Speech, listed only, leaves the list', { ...speech, relationship: 'listed-only' }, null],
    ['Example Speech becomes a subprocessor', { ...speech, relationship: 'listed-only' }, speech],
    [
      'Example Speech is no longer listed as a subprocessor',
      speech,
      { ...speech, relationship: 'listed-only' },
    ],
    [
      'Example Speech: another company, Other GmbH',
      sameCompany,
      { ...sameCompany, legal_name: 'Other GmbH' },
    ],
    ['Example Speech: the company is no longer stated', speech, { ...speech, legal_name: unknown }],
    [
      'Example Speech: what identifies the company changes: registration',
      speech,
      { ...speech, legal_name: 'EXAMPLE SPEECH GMBH', registration: 'HRB 9' },
    ],
    [
      'Example Speech: change of purpose and data',
      speech,
      { ...speech, purpose: 'Other.', data: ['e-mail'] },
    ],
    [
      'Example Speech: a place is added or moves',
      speech,
      { ...speech, locations: [{ country: 'IN', kind: 'support' }] },
    ],
    ['Example Speech: its places are no longer stated', speech, { ...speech, locations: unknown }],
    ['Example Speech: the transfer mechanism is no longer stated', speech, without(speech, 'transfer')],
    ['Example Speech: a transfer mechanism is stated', without(speech, 'transfer'), speech],
    [
      'Example Speech is now called Example Voice',
      speech,
      { ...speech, service: 'Example Voice', aka: ['Example Speech'] },
    ],
    ['Example Speech: the company is now called Voice GmbH', speech, { ...speech, legal_name: 'Voice GmbH' }],
    ['Example Speech: narrower: data', speech, { ...speech, data: ['call audio'] }],
    ['Example Speech: registration stated for the first time', sameCompany, speech],
    ['Example Speech: details', speech, { ...speech, website: [] }],
    [
      'Example Speech is from now on listed as a group company',
      speech,
      { ...speech, relationship: 'group-company' },
    ],
    [
      'Example Speech is no longer listed as a group company',
      { ...speech, relationship: 'group-company' },
      speech,
    ],
    [
      'Example Speech: another company, Other GmbH',
      sameCompany,
      { ...speech, legal_name: 'Other GmbH', registration: 'HRB 9' },
    ],
    [
      'Example Speech: the company is stated, Example Speech GmbH',
      { ...sameCompany, legal_name: unknown },
      sameCompany,
    ],
    [
      'Example Speech: the transfer mechanism is in doubt',
      speech,
      { ...speech, transfer: { ...speech.transfer, unknown: 'asked' } },
    ],
    [
      'Example Speech: another transfer mechanism or reference',
      speech,
      { ...speech, transfer: { mechanism: 'standard-contractual-clauses', reference: 'module 2' } },
    ],
    ['Example Speech: its places are stated for the first time', { ...speech, locations: unknown }, speech],
    [
      'Example Speech: change of purpose, data and customers concerned',
      speech,
      { ...speech, purpose: 'Other.', data: ['e-mail'], applies_to: { condition: 'only if switched on' } },
    ],
    [
      'Example Speech: what identifies the company changes: country of the company',
      speech,
      { ...speech, established_in: 'FR' },
    ],
    ['Example Speech: narrower: whose data and places', speech, fewer],
    ['Example Voice: change of service and whose data', speech, other],
    [
      'Example Speech: change of first use',
      { ...speech, used_from: '2027-02-01' },
      { ...speech, used_from: '2027-01-04' },
    ],
    [
      'Example Speech: country of the company stated for the first time',
      without(speech, 'established_in'),
      speech,
    ],
    [
      'Example Speech: first use later, or told for the first time',
      { ...speech, used_from: '2027-01-04' },
      { ...speech, used_from: '2027-02-01' },
    ],
    [
      'Example Speech: narrower: data; first use later, or told for the first time; country of the company stated for the first time',
      without(speech, 'established_in'),
      { ...speech, data: ['call audio'], used_from: '2027-01-04' },
    ],
  ])('%s', (title, before, after) => {
    expect(words(before, after).title).toBe(title);
  });

  test('one that only differs in its form says so', () => {
    const { fields: _, ...change } = only(compare([speech], [{ ...speech, note: 'New.' }]));
    expect(wordsOf({ ...change, class: 'cosmetic', fields: [] }, policy).title).toBe(
      'Example Speech: nothing but its form',
    );
  });
});
