import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFiles } from '../../../core/publication/formats/all.ts';
import schema from '../../../schemas/subprocessors.schema.json' with { type: 'json' };
import { examplePublication } from '../example.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/data.md'), 'utf8');
const named = (text: string) => new Set([...text.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
const section = (heading: string) => page.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? '';

describe('docs/data.md', () => {
  test('names every file, and no other', () => {
    const files = [...page.matchAll(/`([\w.]+\.(?:json|csv|atom|ics))`/g)].map(([, name]) => name);
    expect(new Set(files)).toEqual(new Set(formatFiles(examplePublication).keys()));
  });

  test.each([
    ['of the file', Object.keys(schema.properties).filter(name => name !== '$schema')],
    ['of a coming change', Object.keys(schema.definitions.coming_change.properties)],
    ['of a past change', Object.keys(schema.definitions.past_change.properties)],
    ['of a deadline', Object.keys(schema.definitions.deadline.properties)],
    ['of a notice', Object.keys(schema.definitions.notice.properties)],
  ])('names every field %s', (_what, fields) => {
    const known = named(section('subprocessors.json') + section('What stays as it is'));
    expect(fields.filter(field => !known.has(field))).toEqual([]);
  });

  test('names every field of the history', () => {
    const known = named(section('history.json') + section('What stays as it is'));
    const { properties } = schema.definitions.history;
    const fields = [...Object.keys(properties), ...Object.keys(properties.versions.items.properties)];
    expect(fields.filter(field => !known.has(field))).toEqual([]);
  });

  test('names no field that is not there', () => {
    const all = JSON.stringify(schema);
    const fields = [...page.matchAll(/^\| ([^|]*`[^|]*) \|/gm)].flatMap(([, cell]) => [...named(cell ?? '')]);
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(field => !all.includes(`"${field}"`))).toEqual([]);
  });
});
