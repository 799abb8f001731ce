import { describe, expect, test } from 'vitest';
import { differenceWords } from '../../core/change/words/difference.ts';
import { termInWords } from '../../core/change/words/term-words.ts';
import { wordsOf } from '../../core/change/words.ts';
import type { Entry } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import { compare, only, policy, policyFile, speech, without } from './examples.ts';

const bare: Entry = {
  id: 'example-speech',
  service: 'Example Speech',
  category: 'speech',
  relationship: 'subprocessor',
  website: [],
};
const asked = { unknown: 'asked' };

type Difference = [what: string, before: Partial<Entry>, after: Partial<Entry>, line: string];

/** What differs where one of the two states something that the other does not. */
const differences: Difference[] = [
  ['a text', {}, { address: 'Main Street 1' }, 'Address: not stated → Main Street 1'],
  ['what is asked', { purpose: asked }, { purpose: 'Calls.' }, 'Purpose: not known yet (asked) → "Calls."'],
  ['a list where none was', {}, { data: ['audio', 'mail'] }, 'Data: not stated → audio, mail'],
  ['a list that was asked', { data: asked }, { data: ['audio'] }, 'Data: not known yet (asked) → audio'],
  ['a list in doubt', { data: ['audio'] }, { data: asked }, 'Data: audio → not known yet (asked)'],
  ['no list any more', { data: ['audio'] }, {}, 'Data: audio → not stated'],
  [
    'two that come and two that go',
    { data: ['a', 'b'] },
    { data: ['c', 'd'] },
    'Data: c, d added; a, b no longer stated',
  ],
  [
    'a first page',
    { website: [] },
    { website: ['https://a.example/'] },
    'Website: not stated → https://a.example/',
  ],
  ['whom it concerns', {}, { applies_to: { regions: ['EU'] } }, 'Concerns (regions): all → EU'],
  [
    'on what condition',
    {},
    { applies_to: { condition: 'if on' } },
    'Concerns (condition): no condition → "if on"',
  ],
  [
    'a review',
    { review: { last: '2026-01-02' } },
    { review: { last: '2026-01-02', next: '2027-01-02' } },
    'Review: last 2026-01-02 → last 2026-01-02, next 2027-01-02',
  ],
  ['a first review', {}, { review: { last: '2026-01-02' } }, 'Review: not stated → last 2026-01-02'],
  ['a first day', {}, { used_from: '2027-01-04' }, 'Used from: not stated → 2027-01-04'],
  ['a mailbox', {}, { contact: [{ email: 'a@a.example' }] }, 'Contact: not stated → a@a.example'],
  [
    'a page beside a mailbox',
    {},
    { contact: [{ email: 'a@a.example', url: 'https://a.example/' }] },
    'Contact: not stated → a@a.example, https://a.example/',
  ],
  [
    'a page with a name',
    {},
    { contact: [{ url: 'https://a.example/', label: 'Form' }] },
    'Contact: not stated → Form (https://a.example/)',
  ],
  ['no more than a name', {}, { contact: [{ label: 'Post' }] }, 'Contact: not stated → Post'],
  [
    'a place in a country',
    {},
    { locations: [{ country: 'DE', region: 'Berlin', kind: 'remote-access' }] },
    'Places: not stated → Germany, Berlin (remote access)',
  ],
  [
    'a place in an area',
    {},
    { locations: [{ area: 'EEA', kind: 'hosting' }] },
    'Places: not stated → EEA (hosting)',
  ],
  [
    'no place at all',
    {},
    { locations: [{ kind: 'hosting' }] },
    'Places: not stated → place not named (hosting)',
  ],
  ['a country by its code', {}, { established_in: 'XX' }, 'Established in: not stated → XX'],
  ['a ground that is asked', {}, { transfer: asked }, 'Transfer: none stated → not known yet (asked)'],
  [
    'a ground in doubt',
    { transfer: { mechanism: 'derogation' } },
    { transfer: { mechanism: 'derogation', ...asked } },
    'Transfer: derogation → derogation, not known yet (asked)',
  ],
  [
    'how it is listed',
    { relationship: 'listed-only' },
    { relationship: 'group-company' },
    'Listed as: listed only, not a subprocessor → group company',
  ],
  [
    'why it is listed',
    {},
    { relationship_reason: 'For openness.' },
    'Why it is listed: not stated → "For openness."',
  ],
  ['whose place it takes', {}, { replaces: 'example-fax' }, 'Replaces: not stated → example-fax'],
  ['since when', {}, { since: '2026-01-02' }, 'In use since: not stated → 2026-01-02'],
  ...(
    [
      ['privacy_url', 'Privacy page'],
      ['dpa_url', 'Data processing agreement'],
      ['security_url', 'Security page'],
      ['their_subprocessors', 'Their subprocessors'],
      ['former_id', 'Former id'],
    ] as const
  ).map(
    ([field, label]): Difference => [label, {}, { [field]: 'example' }, `${label}: not stated → example`],
  ),
  ['other names', { aka: ['A'] }, { aka: ['A', 'B'] }, 'Also known as: B added'],
  ['a name it had', {}, { former_names: ['Old'] }, 'Former names: not stated → Old'],
  ['its id', {}, { id: 'example-voice' }, 'Id: example-speech → example-voice'],
  ['its service', {}, { service: 'Example Voice' }, 'Service: Example Speech → Example Voice'],
  ...(
    [
      ['adequacy-decision', 'adequacy decision'],
      ['data-privacy-framework', 'EU-U.S. Data Privacy Framework'],
      ['binding-corporate-rules', 'binding corporate rules'],
      ['uk-addendum', 'UK addendum'],
    ] as const
  ).map(
    ([mechanism, words]): Difference => [
      words,
      {},
      { transfer: { mechanism } },
      `Transfer: none stated → ${words}`,
    ],
  ),
  ['how it was listed', {}, { relationship: 'group-company' }, 'Listed as: subprocessor → group company'],
  ['the category', {}, { category: 'other' }, 'Category: Speech → other'],
];

describe('one line says what differs', () => {
  test.each(differences)('%s', (_what, before, after, line) => {
    expect(differenceWords({ ...bare, ...before }, { ...bare, ...after }, policy)).toEqual([line]);
  });

  test('each category by its own label', () => {
    const two = policyOf({
      ...policyFile,
      categories: [{ id: 'mail', label: 'Mail' }, ...policyFile.categories],
    });
    expect(differenceWords({ ...bare, category: 'mail' }, bare, two)).toEqual(['Category: Mail → Speech']);
  });

  test('two terms under one label', () => {
    const data = ['old', 'new'].map(id => ({ id, label: 'Recordings' }));
    const alike = policyOf({ ...policyFile, vocabulary: { data } });
    expect(differenceWords({ ...bare, data: ['old'] }, { ...bare, data: ['new'] }, alike)).toEqual([
      'Data: Recordings → Recordings (under another id)',
    ]);
  });
});

describe('whom an entry concerns', () => {
  const lines = (before: Entry[], after: Entry[]) => wordsOf(only(compare(before, after)), policy).lines;

  test('a new one that names nobody concerns all customers', () => {
    expect(lines([], [bare])).toEqual(['Category: Speech', 'Concerns: all customers']);
    expect(lines([], [{ ...bare, applies_to: { plans: ['pro'] } }])).toEqual([
      'Concerns (plans): pro',
      'Category: Speech',
    ]);
  });

  test('one that is only listed concerns none, and of one that stands there it was said', () => {
    expect(lines([], [{ ...bare, relationship: 'listed-only' }])).toEqual([
      'Listed as: listed only, not a subprocessor',
      'Category: Speech',
    ]);
    expect(lines([bare], [{ ...bare, note: 'New.' }])).toEqual(['Note: not stated → "New."']);
  });
});

test('an entry that leaves says only what it stated', () => {
  const leaving = wordsOf(only(compare([without(speech, 'purpose')], [])), policy);
  expect(leaving.lines).toEqual(['Legal name: Example Speech GmbH']);
});

test.each([
  [{ before: 15, after: 10, looser: true }, 'was 15, becomes 10; customers may be promised less'],
  [{ before: null, after: true, looser: false }, 'was not set, becomes true'],
  [{ before: 'DE', after: null, looser: false }, 'was "DE", becomes not set'],
  [{ before: ['a'], after: { a: 1 }, looser: false }, 'was "["a"]", becomes "{"a":1}"'],
])('a term of the policy: %j', (change, words) => {
  expect(termInWords({ term: 'the term', ...change })).toBe(`the term: ${words}`);
});
