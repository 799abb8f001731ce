import { describe, expect, test } from 'vitest';
import type { Entry } from '../../core/entry.ts';
import { compare, only, speech, without } from './examples.ts';

const listed: Entry = { ...speech, id: 'example-bank', service: 'Example Bank', relationship: 'listed-only' };

describe('an entry under another id', () => {
  const moved: Entry = { ...speech, id: 'example-voice', former_id: 'example-speech' };

  test('is the same entry, and nobody is told', () => {
    const change = only(compare([speech], [moved]));
    expect([change.entry, change.class, change.before, change.after]).toEqual([
      'example-voice',
      'details',
      speech,
      moved,
    ]);
    expect(change.fields.map(field => field.path)).toEqual(['id', 'former_id']);
  });

  test('is still compared field by field', () => {
    expect(
      only(compare([speech], [{ ...moved, legal_name: 'Other GmbH', registration: 'HRB 9' }])).class,
    ).toBe('entity-change');
  });

  test('is new while the other one stands', () => {
    expect(only(compare([speech], [speech, moved])).class).toBe('addition');
  });

  test('is new where two say they were the same one', () => {
    const { changes } = compare([speech], [moved, { ...moved, id: 'example-audio' }]);
    expect(changes.map(change => change.class)).toEqual(['addition', 'removal', 'addition']);
  });

  test('takes nobody over who stood already', () => {
    const other: Entry = { ...speech, id: 'example-voice' };
    const { changes } = compare([speech, other], [moved]);
    expect(changes.map(change => [change.entry, change.class])).toEqual([
      ['example-speech', 'removal'],
      ['example-voice', 'details'],
    ]);
  });
});

describe('a company that is in the list with another service', () => {
  const mail: Entry = { ...speech, id: 'example-mail', service: 'Example Mail' };

  test.each<[string, Entry, boolean]>([
    ['the same name and number', mail, true],
    [
      'the name in another spelling, no number',
      { ...without(mail, 'registration'), legal_name: 'EXAMPLE SPEECH GMBH' },
      true,
    ],
    ['another name, the same number', { ...mail, legal_name: 'Example Voice GmbH' }, true],
    ['the same name, another number', { ...mail, registration: 'HRB 9' }, false],
    ['another name, no number', { ...without(mail, 'registration'), legal_name: 'Other GmbH' }, false],
    ['no name at all', without(mail, 'registration', 'legal_name'), false],
    ['only listed', { ...mail, relationship: 'listed-only' }, false],
  ])('%s', (_story, entry, expected) => {
    expect(only(compare([speech], [speech, entry])).knownCompany).toBe(expected);
  });

  test('by its name alone where the one that stands has no number', () => {
    const standing = without(speech, 'registration');
    expect(only(compare([standing], [standing, mail])).knownCompany).toBe(true);
  });

  test('an empty number is none', () => {
    const standing = { ...speech, registration: '' };
    const other = { ...mail, legal_name: 'Other GmbH', registration: '' };
    expect(only(compare([standing], [standing, other])).knownCompany).toBe(false);
  });

  test('does not count where it is only listed, or comes along with the change', () => {
    expect(only(compare([listed], [listed, mail])).knownCompany).toBe(false);
    expect(compare([], [speech, mail]).changes.map(change => change.knownCompany)).toEqual([false, false]);
  });
});

describe('a company that is only listed', () => {
  test('comes as an addition, for what it is called is its own word; after that it changes as a detail', () => {
    expect(only(compare([], [listed])).class).toBe('addition');
    expect(only(compare([listed], [{ ...listed, purpose: 'Pays invoices.' }])).class).toBe('details');
    expect(only(compare([listed], [])).class).toBe('removal');
  });

  test('is judged in full when it becomes a subprocessor', () => {
    const change = only(
      compare([listed], [{ ...listed, relationship: 'subprocessor', purpose: 'Pays invoices.' }]),
    );
    expect(change.fields.map(field => [field.path, field.class])).toEqual([
      ['relationship', 'scope-change'],
      ['purpose', 'scope-change'],
    ]);
  });
});
