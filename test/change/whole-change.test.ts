import { expect, test } from 'vitest';
import { canonicalValue } from '../../core/change/canonical.ts';
import { isStricter } from '../../core/change/class.ts';
import { compareRegistries } from '../../core/change/compare.ts';
import { isSameData } from '../../core/change/same-data.ts';
import type { Entry } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import { compare, only, policy, policyFile, registry, speech } from './examples.ts';

test('what comes is an addition, what goes a removal, and each lists what it states', () => {
  const { changes, treatment } = compare([speech], [{ ...speech, id: 'example-voice' }]);
  expect(changes.map(change => [change.entry, change.class, change.treatment])).toEqual([
    ['example-speech', 'removal', 'notice'],
    ['example-voice', 'addition', 'window'],
  ]);
  expect(treatment).toBe('window');
  expect(changes[0]?.fields.find(field => field.path === 'purpose')).toEqual({
    path: 'purpose',
    before: 'Turns call recordings into text.',
    after: null,
    class: 'removal',
  });
  expect(changes[1]?.fields.map(field => field.path)).toEqual([
    ...[
      'service',
      'legal_name',
      'category',
      'website',
      'contact',
      'purpose',
      'data',
      'data_subjects',
      'locations',
    ],
    ...['established_in', 'transfer', 'registration', 'applies_to.products', 'applies_to.condition'],
  ]);
});

test('an addition that names what it replaces is a replacement', () => {
  expect(only(compare([], [{ ...speech, replaces: 'example-dictation' }])).class).toBe('replacement');
});

test('the strictest field names the change, and every field is listed with its own class', () => {
  const after: Entry = { ...speech, service: 'Example Mining', data: ['call audio'], website: [] };
  const change = only(compare([speech], [after]));
  expect([change.class, change.treatment]).toEqual(['scope-change', 'window']);
  expect(change.fields).toEqual([
    { path: 'service', before: 'Example Speech', after: 'Example Mining', class: 'scope-change' },
    { path: 'website', before: ['https://speech.example/'], after: null, class: 'details' },
    { path: 'data', before: ['call audio', 'phone number'], after: ['call audio'], class: 'narrowing' },
  ]);
});

test('a policy that takes one class more seriously decides which class names the change', () => {
  const strict = policyOf({ ...policyFile, classes: { details: 'window' } });
  const after: Entry = { ...speech, data: ['call audio'], website: [] };
  const change = only(compare([speech], [after], strict));
  expect([change.class, change.treatment]).toEqual(['details', 'window']);
});

test('the policy that stood before decides, not the one the change brings along', () => {
  const strict = policyOf({ ...policyFile, classes: { removal: 'window' } });
  const change = compareRegistries(registry([speech], strict), registry([], policy));
  expect(only(change).treatment).toBe('window');
  expect(change.digest).toBe(compare([speech], [], strict).digest);
});

test('another name with another number is another company by its name already', () => {
  const after = { ...speech, legal_name: 'Other GmbH', registration: 'HRB 9' };
  expect(only(compare([speech], [after])).fields.map(field => [field.path, field.class])).toEqual([
    ['legal_name', 'entity-change'],
    ['registration', 'entity-change'],
  ]);
});

test('of a new entry everything is stated but what every entry is by default', () => {
  const stated = (entry: Entry) => only(compare([], [entry])).fields.map(({ path }) => path);
  const usual = stated({ ...speech, purpose: 'subprocessor' });
  expect(usual).toContain('purpose');
  expect(usual).not.toContain('relationship');
  expect(usual).not.toContain('id');
  expect(stated({ ...speech, relationship: 'group-company' })).toContain('relationship');
});

test('an entry that stood already is no heir of the one it names', () => {
  const old = { ...speech, id: 'old' };
  const heirOf = (id: string) => ({ ...speech, id, former_id: 'old' });
  const { changes } = compare([old, heirOf('stood')], [heirOf('stood'), heirOf('new')]);
  expect(changes.map(({ entry, before }) => [entry, before?.id ?? null])).toEqual([['new', 'old']]);
});

test('what says nothing is no difference, in a list neither', () => {
  expect([undefined, null, '', ' ', [], {}, { when: ' ' }, [[]]].map(canonicalValue)).toEqual(
    Array(8).fill(null),
  );
  expect(canonicalValue(['', 'x', null])).toEqual(['x']);
});

test('entries that are written the same are the same, whether or not they were read twice', () => {
  expect(isSameData(speech, structuredClone(speech))).toBe(true);
  expect(isSameData(speech, { ...speech, note: 'one' })).toBe(false);
});

test('no treatment is stricter than itself', () => {
  expect([isStricter('window', 'notice'), isStricter('notice', 'notice')]).toEqual([true, false]);
});
