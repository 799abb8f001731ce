import { describe, expect, it } from 'vitest';
import type { Validator } from '../../core/generated/validator.ts';
import { entry, policy, retired } from '../../core/generated/validators.js';
import { type SchemaName, type SchemaViolation, violationsOf } from '../../core/schema/violation.ts';

const validators: Readonly<Record<SchemaName, Validator>> = { entry, policy, retired };
const whole = { service: 'Example', category: 'infrastructure' };

function violationsIn(schema: SchemaName, data: unknown): SchemaViolation[] {
  const validate = validators[schema];
  return validate(data) ? [] : violationsOf(schema, validate.errors ?? [], data);
}

/** Where something does not fit, which field is missing or unknown there, and what is expected. */
const inShort = (schema: SchemaName, data: unknown) =>
  violationsIn(schema, data).map(({ keyword, at, field, expects }) => [
    keyword,
    at.join('.'),
    field,
    expects,
  ]);

describe('what does not fit a schema', () => {
  it('is told with everything that somebody needs to mend it', () => {
    expect(violationsIn('entry', { ...whole, review: { last: '2026-01-01', nxt: '' } })).toEqual([
      {
        schema: 'entry',
        at: ['review'],
        value: { last: '2026-01-01', nxt: '' },
        keyword: 'additionalProperties',
        field: 'nxt',
        expects: '`last:` and `next:`, each a date',
        fields: ['last', 'next'],
        why: null,
      },
    ]);
  });

  it.each<[string, SchemaName, unknown, unknown]>([
    [
      'a missing field is expected to be what it would be',
      'retired',
      {},
      [['required', '', 'retired', 'a list, each item `- id: …` with a `service: …`']],
    ],
    [
      'a missing field of an item',
      'retired',
      { retired: [{ service: 'Example' }] },
      [
        [
          'required',
          'retired.0',
          'id',
          'lower-case letters, digits and single hyphens, such as example-dictation',
        ],
      ],
    ],
    [
      'a value of the wrong type is not also told to be none of those that can be',
      'entry',
      { ...whole, relationship: 12 },
      [['type', 'relationship', null, 'one of subprocessor, group-company, listed-only']],
    ],
    [
      'a value of the right type is told to be none of those',
      'entry',
      { ...whole, relationship: 'friend' },
      [['enum', 'relationship', null, 'one of subprocessor, group-company, listed-only']],
    ],
    [
      'values of the wrong type are each told',
      'entry',
      { ...whole, relationship: 12, note: 12 },
      [
        ['type', 'relationship', null, 'one of subprocessor, group-company, listed-only'],
        ['type', 'note', null, 'a text of at most 2,000 characters'],
      ],
    ],
    [
      'two fields that nobody knows are two',
      'entry',
      { ...whole, review: { last: '2026-01-01', first: '', nxt: '' } },
      [
        ['additionalProperties', 'review', 'first', '`last:` and `next:`, each a date'],
        ['additionalProperties', 'review', 'nxt', '`last:` and `next:`, each a date'],
      ],
    ],
    [
      'fields in the place of a list are no list',
      'entry',
      { ...whole, data: { voices: 'all' } },
      [['type', 'data', null, 'a list of kinds of data, each item `- …`, or `unknown: <whom you asked>`']],
    ],
    [
      'nor is a field beside what is said to be unknown',
      'entry',
      { ...whole, data: { unknown: 'asked', voices: 'all' } },
      [
        [
          'additionalProperties',
          'data',
          'voices',
          'a list of kinds of data, each item `- …`, or `unknown: <whom you asked>`',
        ],
      ],
    ],
    [
      'what is said to be unknown has to be said in words',
      'entry',
      { ...whole, data: { unknown: 12 } },
      [['type', 'data.unknown', null, 'a sentence that says what is missing and who is asked']],
    ],
  ])('%s', (_what, schema, data, told) => {
    expect(inShort(schema, data)).toEqual(told);
  });
});
