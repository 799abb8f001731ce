import { describe, expect, test } from 'vitest';
import { entryOf, isUnknown, known } from '../../core/entry.ts';

const service = { service: 'Example Speech', category: 'infrastructure' };

describe('an entry', () => {
  test('has the id of its file, and what holds by default', () => {
    expect(entryOf('example-speech', service)).toEqual({
      ...service,
      id: 'example-speech',
      website: [],
      relationship: 'subprocessor',
    });
  });

  test('keeps what its file says, with one spelling for one website and several', () => {
    const [one, other] = ['https://speech.example/', 'https://speech.example/eu'];
    const entry = (website: string | [string, string]) =>
      entryOf('example-speech', { ...service, id: 'Written', website, relationship: 'group-company' });
    expect(entry(one)).toEqual({
      ...service,
      id: 'example-speech',
      website: [one],
      relationship: 'group-company',
    });
    expect(entry([one, other]).website).toEqual([one, other]);
  });
});

test.each([
  [{ unknown: 'asked in May' }, true],
  [{ unknown: '' }, true],
  [{ country: 'DE' }, false],
  [Object.assign([], { unknown: 'a list is none' }), false],
  [['unknown'], false],
  ['unknown', false],
  [null, false],
  [undefined, false],
])('whether %j is a value that nobody knows yet: %j', (value, is) => {
  expect(isUnknown(value)).toBe(is);
  expect(known(value)).toBe(is ? undefined : value);
});
